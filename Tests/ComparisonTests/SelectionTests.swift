import Comparison
import ComparisonTestSupport
import Records
import Testing

@Suite struct SelectionTests {
  private func labels(_ choices: [Selection.Choice]) -> [String] {
    choices.map { choice in
      switch choice {
      case .pair(let a, let b): "\(a.agreement.id) → \(b.agreement.id)"
      case .onlyFrom(let a): "\(a.agreement.id) →"
      case .onlyTo(let b): "→ \(b.agreement.id)"
      case .ambiguous(_, _, let candidates): "? \(candidates.map(\.agreement.id).joined(separator: " "))"
      }
    }
  }

  private let eksjo = try? LabelledPair.series("eksjo")

  @Test func foldersArePairedByMunicipalityAndArea() throws {
    let pairs = try LabelledPair.all()
    let choices = try Selection().pairs(pairs.map(\.from), pairs.map(\.to).reversed())
    #expect(choices.count == pairs.count)
    #expect(labels(choices).contains("1285-2018-2018 → 1285-2019-2019"))
    let older = pairs.map(\.from).filter { $0.agreements[0].municipalities[0].name != "Kil" }
    let newer = pairs.map(\.to).filter { $0.agreements[0].municipalities[0].name != "Flen" }
    #expect(
      labels(try Selection().pairs(older, newer)).filter { $0.contains("→ 1715") || $0.hasSuffix("→") } == [
        "0482-2016-2016 →", "→ 1715-2018-2018",
      ])
  }

  @Test func oneMunicipalityByNameCodeOrArea() throws {
    let pairs = try LabelledPair.all()
    for name in ["älvdalen", "2039", "Älvdalen"] {
      #expect(
        labels(try Selection(municipality: name).pairs(pairs.map(\.from), pairs.map(\.to))) == [
          "2039-2016-2016 → 2039-2017-2017"
        ])
    }
    #expect(
      labels(try Selection(area: "örgryte härlanda").pairs(pairs.map(\.from), pairs.map(\.to))) == [
        "1480-2018-2018 → 1480-2019-2019"
      ])
    let nothing = #expect(throws: Selection.Nothing.self) {
      try Selection(municipality: "Atlantis").pairs(pairs.map(\.from), pairs.map(\.to))
    }
    #expect(nothing?.candidates.contains("Älvdalen") == true)
  }

  @Test func oneRecordWithTwoYears() throws {
    var record = try #require(eksjo?.first)
    record.agreements.insert(try #require(eksjo?[1].agreements.first), at: 0)
    #expect(labels(try Selection().pairs([record])) == ["0686-2015-2015 → 0686-2016-2016"])
  }

  @Test func moreThanTwoYearsMustBeNamed() throws {
    let records = try #require(eksjo)
    #expect(labels(try Selection().pairs(records)) == ["? 0686-2015-2015 0686-2016-2016 0686-2017-2017 0686-2018-2019"])
    #expect(labels(try Selection(from: "2015", to: "2018").pairs(records)) == ["0686-2015-2015 → 0686-2018-2019"])
    #expect(labels(try Selection(from: "2016").pairs(records)) == ["0686-2016-2016 → 0686-2017-2017"])
    #expect(labels(try Selection(to: "2019").pairs(records)) == ["0686-2017-2017 → 0686-2018-2019"])
    #expect(
      labels(try Selection(from: "0686-2015-2015", to: "0686-2017-2017").pairs(records)) == [
        "0686-2015-2015 → 0686-2017-2017"
      ])
    #expect(labels(try Selection(from: "1999", to: "2016").pairs(records)).first?.hasPrefix("→") == true)
  }

  @Test func theSameAgreementTwiceCountsOnce() throws {
    let records = try #require(eksjo)
    var report = records[1]
    report.agreements[0].promises = []
    let choices = try Selection().pairs([records[0], records[0]], [report, records[1], records[1]])
    #expect(labels(choices) == ["0686-2015-2015 → 0686-2016-2016"])
    if case .pair(_, let newer)? = choices.first { #expect(newer.agreement.promises.count == 3) }
  }

  @Test func twoPlacesAreNoPair() throws {
    let pairs = try LabelledPair.all()
    #expect(throws: Selection.Nothing.self) { try Selection().pairs([pairs[0].from], [pairs[1].to]) }
    var unknown = pairs[0].to
    unknown.agreements[0].municipalities = []
    #expect(labels(try Selection().pairs([pairs[0].from], [unknown])).count == 1)
  }

  @Test func differentVersionsAndBrokenPagesAreSaid() throws {
    let pair = try LabelledPair.all()[0]
    var newer = pair.to
    newer.generator.version = "0.2.0"
    newer.page?.truncated = true
    let diff = Diff(
      from: AgreementSource(pair.from.agreements[0], in: pair.from), to: AgreementSource(newer.agreements[0], in: newer)
    )
    #expect(diff.notes.map(\.code) == [.versionsDiffer, .pageTruncated])
  }

  @Test func whatABrokenPageLacksIsUnknown() throws {
    let pair = try #require(try LabelledPair.all().first { $0.name == "tune-13-follow-up" })
    func rules(truncated: Bool) -> Set<Rule> {
      var newer = pair.to
      newer.page?.truncated = truncated
      let diff = Diff(
        from: AgreementSource(pair.from.agreements[0], in: pair.from),
        to: AgreementSource(newer.agreements[0], in: newer))
      return Set(diff.findings.map(\.rule))
    }
    #expect(rules(truncated: false).subtracting(rules(truncated: true)) == [.followUpRemoved])
  }
}
