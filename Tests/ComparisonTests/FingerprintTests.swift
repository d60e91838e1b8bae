import Comparison
import ComparisonTestSupport
import Records
import Testing

@Suite struct FingerprintTests {
  private func diff(_ from: Record, _ to: Record, accepted: Set<String> = []) -> Diff {
    Diff(
      from: AgreementSource(from.agreements[0], in: from), to: AgreementSource(to.agreements[0], in: to),
      accepted: accepted)
  }

  /// The page's order, and with it ids and spans, may change; the findings keep their names.
  @Test func staySoWhenThePageIsTurnedRound() throws {
    for pair in try LabelledPair.all() {
      var turned = pair.to
      turned.agreements[0].promises.reverse()
      for i in turned.agreements[0].promises.indices {
        turned.agreements[0].promises[i].id = "\(turned.agreements[0].id)/\(i + 1)"
        turned.agreements[0].promises[i].span = Span(start: 0, end: 1)
      }
      let one = Set(diff(pair.from, pair.to).findings.map { "\($0.rule.rawValue) \($0.fingerprint)" })
      let other = Set(diff(pair.from, turned).findings.map { "\($0.rule.rawValue) \($0.fingerprint)" })
      #expect(one == other, "\(pair.name)")
    }
  }

  @Test func areDifferentForDifferentFindings() throws {
    var seen: Set<String> = []
    for pair in try LabelledPair.all() {
      for finding in diff(pair.from, pair.to).findings {
        #expect(seen.insert(finding.fingerprint).inserted, "\(pair.name): \(finding.rule)")
        #expect(finding.fingerprint.utf8.count == 16)
      }
    }
  }

  @Test func changeWithTheValue() throws {
    let pair = try #require(try LabelledPair.all().first { $0.name == "tune-02-lowered" })
    var lower = pair.to
    lower.agreements[0].promises[0].targets[0].value = 1
    lower.agreements[0].promises[0].targets[0].perYear = 12
    let one = diff(pair.from, pair.to).findings.first { $0.rule == .targetLowered }
    let other = diff(pair.from, lower).findings.first { $0.rule == .targetLowered }
    #expect(try #require(one).fingerprint != #require(other).fingerprint)
  }

  /// Names written down once: should they ever change, everybody's `--accept` files are void.
  @Test func areTheOnesOfOldAcceptFiles() throws {
    let pair = try #require(try LabelledPair.all().first { $0.name == "tune-02-lowered" })
    let lowered = diff(pair.from, pair.to).findings.filter { $0.level == .error }
    #expect(lowered.map(\.fingerprint) == ["b5d148a505b66307"])
  }

  @Test func acceptedFindingsNoLongerCount() throws {
    let pair = try #require(try LabelledPair.all().first { $0.name == "tune-02-lowered" })
    let before = diff(pair.from, pair.to)
    #expect(before.worst == .error)
    let errors = Set(before.findings.filter { $0.level == .error }.map(\.fingerprint))
    let after = diff(pair.from, pair.to, accepted: errors)
    #expect(after.worst != .error)
    #expect(after.findings.filter(\.accepted).count == errors.count)
    #expect(after.findings.count == before.findings.count)
  }

  @Test func repeatedPromisesHaveNamesOfTheirOwn() throws {
    let pair = try LabelledPair(
      """
      place: 1285 Eslöv, Skåne län
      --- 2016
      a1 P - | Polisen finns på torget.
      a2 P - | Polisen finns på torget.
      --- 2017
      b1 K - | Kommunen lagar taket.
      ===
      a1 = - : dropped
      a2 = - : dropped
      - = b1 : added
      """, name: "repeats")
    let findings = diff(pair.from, pair.to).findings
    #expect(findings.filter { $0.rule == .promiseDropped }.count == 2)
    #expect(Set(findings.map(\.fingerprint)).count == findings.count)
  }
}
