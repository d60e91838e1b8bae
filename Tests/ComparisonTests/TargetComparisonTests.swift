import ComparisonTestSupport
import Records
import Testing

@testable import Comparison

@Suite struct TargetComparisonTests {
  struct Example: Sendable, CustomStringConvertible {
    var before: String
    var after: String
    var years: (String, String)
    var rules: Set<Rule>
    var description: String { "\(before) → \(after) (\(years.0), \(years.1))" }

    init(_ before: String, _ after: String, _ rules: Set<Rule>, years: (String, String) = ("2016", "2017")) {
      (self.before, self.after, self.rules, self.years) = (before, after, rules, years)
    }
  }

  @Test(arguments: [
    Example("at_least 4 kontroll / month", "at_least 2 kontroll / month", [.targetLowered]),
    Example("at_least 4 kontroll / month", "at_least 48 kontroll / year", [.promiseReworded]),
    Example("at_least 4 kontroll / month", "at_least 13 kontroll / quarter", [.targetRaised]),
    Example("exactly 1 kontroll / term", "exactly 2 kontroll / year", [.promiseReworded]),
    Example("exactly 4 kontroll / month", "exactly 4 kontroll", [.rateRemoved]),
    Example("exactly 4 kontroll / month", "exactly 48 kontroll", [.promiseReworded]),
    Example("exactly 4 kontroll / month", "exactly 2 kontroll", [.rateRemoved, .targetLowered]),
    Example("exactly 4 kontroll", "exactly 4 kontroll / month", [.rateAdded]),
    Example("at_least 4 kontroll", "exactly 4 kontroll", [.comparatorWeakened]),
    Example("at_least 4 kontroll", "about 4 kontroll", [.comparatorWeakened]),
    Example("at_least 4 kontroll", "exactly 6 kontroll", [.targetRaised]),
    Example("at_least 4 kontroll", "about 3 kontroll", [.comparatorWeakened, .targetLowered]),
    Example("about 4 kontroll", "at_least 4 kontroll", [.comparatorStrengthened]),
    Example("between 4-6 kontroll", "between 4-5 kontroll", [.targetLowered]),
    Example("exactly 4 kontroll", "exactly 4 timme", [.unitChanged]),
    Example("share at_least 80 procent", "share at_least 90 procent", [.targetRaised]),
    Example("at_most 10 anmälan", "at_most 5 anmälan", [.targetRaised]),
    Example("deadline at_most 24 timme", "deadline at_most 2 dygn", [.deadlineExtended]),
    Example("deadline at_most 1 vecka", "deadline at_most 2 dag", [.deadlineShortened]),
    Example("deadline at_most 24 timme", "deadline at_most 1 dygn", [.promiseReworded]),
    Example("exactly 10 kontroll", "exactly 10 kontroll", [.targetLowered], years: ("2016", "2017-2018")),
    Example("exactly 10 kontroll", "exactly 20 kontroll", [.promiseReworded], years: ("2016", "2017-2018")),
    Example(
      "exactly 10 kontroll / year", "exactly 10 kontroll / year", [.promiseReworded], years: ("2016", "2017-2018")),
    Example(
      "exactly 4 kontroll", "exactly 4 kontroll", [.promiseReworded], years: ("2016-01..2016-06", "2016-07..2016-12")),
  ])
  func rules(_ example: Example) throws {
    let pair = try LabelledPair(
      """
      place: 1285 Eslöv, Skåne län
      --- \(example.years.0)
      a1 P trafik | Polisen kontrollerar bilar vid skolan, {vi lovar det = \(example.before)}.
      --- \(example.years.1)
      b1 P trafik | Vid skolan kontrollerar polisen bilar, {vi lovar det = \(example.after)}.
      ===
      a1 = b1 : reworded
      """, name: "example")
    let diff = Diff(
      from: AgreementSource(pair.from.agreements[0], in: pair.from),
      to: AgreementSource(pair.to.agreements[0], in: pair.to))
    #expect(Set(diff.findings.map(\.rule)).subtracting([.periodChanged]) == example.rules, "\(example)")
  }

  @Test func numbersOfOneMergedPromiseAreAddedUp() throws {
    let pairs = try LabelledPair.all()
    let pair = try #require(pairs.first { $0.name == "tune-11-merge" })
    let diff = Diff(
      from: AgreementSource(pair.from.agreements[0], in: pair.from),
      to: AgreementSource(pair.to.agreements[0], in: pair.to))
    #expect(!diff.findings.contains { $0.rule == .targetRaised || $0.rule == .targetRemoved })
  }
}
