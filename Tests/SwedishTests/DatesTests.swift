import Testing

@testable import Swedish

@Suite struct DatesTests {
  @Test(arguments: RuleExample.load("date")) func reads(_ example: RuleExample) {
    let t = Tokens(example.text)
    example.check(Dates.all(t, in: 0..<t.count).map { (shown($0), $0.tokens) }, t)
  }

  @Test(arguments: RuleExample.load("period")) func readsPeriods(_ example: RuleExample) {
    let t = Tokens(example.text)
    example.check(Periods.all(t, in: 0..<t.count).map { (shown($0), $0.tokens) }, t)
  }

  @Test func impossibleDayKeepsMonth() {
    let date = DayDate(year: 2021, month: 6, day: 31)
    #expect(!date.possible)
    #expect(date.iso == "2021-06")
    #expect(DayDate(year: 2020, month: 2, day: 29).iso == "2020-02-29")
    #expect(DayDate(year: 2021, month: 2, day: 29).iso == "2021-02")
    #expect(DayDate(month: 2, day: 29).iso == nil)
  }

  @Test func endOfAStretch() {
    #expect(DayDate(year: 2019, month: 1, day: 1).end(afterMonths: 48).iso == "2022-12-31")
    #expect(DayDate(year: 2019, month: 5, day: 15).end(afterMonths: 12).iso == "2020-05-14")
    #expect(DayDate(year: 2019, month: 3).end(afterMonths: 24).iso == "2021-02")
    #expect(DayDate(year: 2019).end(afterMonths: 48).iso == "2022")
  }

  @Test func nothingBeyondTheText() {
    for text in [
      "", "2019-", "den", "från", "med början", "t.o.", "i", "1", "1/", "mellan 2020 -", "årsskiftet", "20.12.",
    ] {
      let t = Tokens(text)
      for i in 0...t.count {
        _ = Dates.read(t, at: i)
        _ = Periods.read(t, at: i)
      }
      #expect(Dates.all(t, in: 0..<t.count).isEmpty, "\(text)")
    }
  }

  private func shown(_ r: DateReading) -> String {
    var out = r.date.shown
    if let day = r.weekday { out += " day\(day)" }
    if let relative = r.relative { out += " \(relative)" }
    return out
  }

  private func shown(_ r: PeriodReading) -> String {
    var out = "\(r.kind) \(r.firstYear.map(String.init) ?? "…")–\(r.lastYear.map(String.init) ?? "…")"
    if r.start != nil || r.end != nil { out += " [\(r.start?.shown ?? "")..\(r.end?.shown ?? "")]" }
    if let months = r.lengthMonths { out += " \(months)m" }
    if r.conflict { out += " conflict" }
    if r.impossible { out += " impossible" }
    return out
  }
}
