import ComparisonTestSupport
import Foundation
import Records
import Testing

/// Three hundred municipalities, two years, one call. How long it takes: `make bench`.
@Suite(.enabled(if: Tools.lofte != nil, "needs the built program"), .serialized)
struct ManyPlacesTests {
  /// Twelve promises each, from several of the labelled pairs, and as much text as a page has.
  private func records(_ side: KeyPath<LabelledPair, Record>, year: Int) throws -> [Record] {
    let samples = try LabelledPair.all().map { $0[keyPath: side] }
    let filler = "\n" + String(repeating: "Ytterligare text på sidan. ", count: 120)
    return (0..<300).map { n in
      var record = samples[n % samples.count]
      var agreement = record.agreements[0]
      var next = n
      while agreement.promises.count < 12 {
        next += 1
        agreement.promises += samples[next % samples.count].agreements[0].promises
      }
      agreement.id = "\(1000 + n)-\(year)-\(year)"
      for i in agreement.promises.indices { agreement.promises[i].id = "\(agreement.id)/\(i + 1)" }
      agreement.municipalities = [
        Municipality(code: "\(1000 + n)", name: "Kommun\(n)", county: "Skåne län", basis: .title)
      ]
      agreement.area = nil
      agreement.period?.firstYear = year
      agreement.period?.lastYear = year
      agreement.period?.start = nil
      agreement.period?.end = nil
      record.agreements = [agreement]
      record.text = (record.text ?? "") + filler
      return record
    }
  }

  @Test(arguments: ["json", "html"])
  func threeHundredMunicipalitiesInOneCall(_ format: String) throws {
    let place = try Workplace("many-places-\(format)")
    let older = try place.write(records(\.from, year: 2016), "older.ndjson")
    let newer = try place.write(records(\.to, year: 2017), "newer.ndjson")
    let out = place.folder.appending(path: "out").path
    let run = try Finished(
      try #require(Tools.lofte), ["diff", older, newer, "--format", format, "--fail-on", "never", "-o", out])
    try place.remove()
    #expect(run.status == 0 && run.errors.contains("300 places: 300 compared"), "\(run.errors)")
  }
}
