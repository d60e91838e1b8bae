import Comparison
import ComparisonTestSupport
import Records
import Testing

@Suite struct OverruleTests {
  private func pairs(_ lines: String) throws -> Diff {
    let pair = try #require(try LabelledPair.all().first { $0.name == "held-08-near" })
    return Diff(
      from: AgreementSource(pair.from.agreements[0], in: pair.from),
      to: AgreementSource(pair.to.agreements[0], in: pair.to),
      overrules: try PairOverrules(lines))
  }

  private func sides(_ diff: Diff) -> Set<String> {
    Set(diff.pairs.map { "\($0.from.map { $0.id.suffix(1) }.joined())=\($0.to.map { $0.id.suffix(1) }.joined())" })
  }

  @Test func aPersonsPairStands() throws {
    let diff = try pairs("0883-2020-2020/2 = 0883-2021-2021/2   # both build something")
    #expect(sides(diff).contains("2=2"))
    let pair = try #require(diff.pairs.first { $0.from.first?.id == "0883-2020-2020/2" })
    #expect(pair.match?.basis == [.pairsFile])
  }

  @Test func aPersonsSeparationStands() throws {
    #expect(sides(try pairs("")).contains("1=3"))
    let apart = sides(try pairs("0883-2020-2020/1 != 0883-2021-2021/3"))
    #expect(!apart.contains("1=3"))
    let dropped = sides(try pairs("0883-2020-2020/1 = -\n- = 0883-2021-2021/3"))
    #expect(dropped.isSuperset(of: ["1=", "=3"]))
  }

  @Test func mergesCanBeSet() throws {
    let diff = try pairs("0883-2020-2020/1 + 0883-2020-2020/2 = 0883-2021-2021/1")
    #expect(sides(diff).contains("12=1"))
    #expect(diff.findings.contains { $0.rule == .promiseMerged })
  }

  @Test func linesOfOtherPlacesAreLeftAloneAndUnknownOnesSaid() throws {
    #expect(try pairs("1285-2016-2016/1 = 1285-2017-2017/1").notes.isEmpty)
    #expect(try pairs("0883-2020-2020/1 = 0883-2021-2021/99").notes.map(\.code) == [.unknownPromise])
  }

  @Test(arguments: [
    ("a b", 1), ("a = b = c", 1), ("# fine\n\na = ", 3), ("= b", 1), ("- = -", 1), ("a + = b", 1), ("a + b = c + d", 1),
    ("a + b != c", 1), ("a = b\na = c", 2), ("a - = b", 1),
  ])
  func whatCannotBeReadNamesItsLine(_ text: String, _ line: Int) {
    let problem = #expect(throws: PairOverrules.Problem.self) { try PairOverrules(text) }
    #expect(problem?.line == line)
  }
}
