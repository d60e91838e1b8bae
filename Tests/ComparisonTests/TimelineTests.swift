import Comparison
import ComparisonTestSupport
import Testing

@Suite struct TimelineTests {
  private func timeline() throws -> Timeline {
    let series = try Selection().series(LabelledPair.series("eksjo").reversed())
    let only = try #require(series.first)
    return Timeline(place: only.place, agreements: only.sources)
  }

  @Test func promisesAreFollowedThroughTheYears() throws {
    let timeline = try timeline()
    #expect(timeline.agreements.map(\.periodLabel) == ["2015", "2016", "2017", "2018–2019"])
    let lives = timeline.lineages.map { $0.steps.map { "\($0.agreement) \($0.kind)" } }
    #expect(
      lives == [
        ["0 added", "1 strengthened", "2 reworded", "3 weakened"],
        ["0 added", "2 strengthened", "3 weakened"],
        ["0 added", "1 strengthened", "2 strengthened", "3 weakened"],
        ["1 added", "2 unchanged"],
      ])
  }

  @Test func numbersStandOnOneScale() throws {
    let series = try timeline().lineages.map { $0.series }
    #expect(series[0].map(\.unit) == ["trafikkontroll"])
    #expect(series[0][0].points.map(\.value) == [10, 14, 14, 8])
    #expect(series[2][0].points.map(\.value) == [12, 24, 52, 12])
    #expect(series[2][0].perYear)
    #expect(series[3].isEmpty)
  }

  @Test func lineagesKeepTheirNames() throws {
    let ids = try timeline().lineages.map(\.id)
    #expect(Set(ids).count == 4)
    #expect(try timeline().lineages.map(\.id) == ids)
  }
}
