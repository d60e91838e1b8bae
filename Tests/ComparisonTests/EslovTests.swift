import Comparison
import ComparisonTestSupport
import Foundation
import Records
import Testing

/// Eslöv 2016 → 2017, from an annotated real page that is no part of the project; skipped where it is missing.
@Suite(.enabled(if: EslovPage.exists, "needs ../shared/seeds"))
struct EslovTests {
  private func diff() throws -> Diff {
    let page = try EslovPage()
    return try Diff(from: page.source(2016), to: page.source(2017))
  }

  private func pair(_ diff: Diff, newer words: String) throws -> Diff.Pair {
    try #require(diff.pairs.first { $0.to.contains { $0.text.contains(words) } })
  }

  private func rules(_ diff: Diff, _ pair: Diff.Pair) -> Set<Rule> { Set(pair.findings.map { diff.findings[$0].rule }) }

  @Test func twoTrafficOperationsBecameFour() throws {
    let diff = try diff()
    let pair = try pair(diff, newer: "4 riktade trafikinsatser")
    #expect(pair.kind == .strengthened)
    #expect(pair.from.contains { $0.text.hasPrefix("Två riktade trafikinsatser") })
    let raised = try #require(diff.findings.first { $0.rule == .targetRaised })
    #expect(raised.detail.subject == "trafikinsats")
    #expect((raised.detail.beforeValue, raised.detail.afterValue) == (2, 4))
  }

  @Test func walksAndDialoguesAreKept() throws {
    let diff = try diff()
    for words in ["Två gemensamma trygghetsvandringar", "Två gemensamma medborgardialoger"] {
      let pair = try pair(diff, newer: words)
      #expect([.unchanged, .reworded].contains(pair.kind), "\(words): \(pair.kind)")
    }
  }

  @Test func controlsAndSchoolDayAreNew() throws {
    let diff = try diff()
    #expect(try pair(diff, newer: "30 trafikkontroller").kind == .added)
    #expect(try pair(diff, newer: "utbildningsdag").kind == .added)
    #expect(diff.pairs(.added) == 2)
  }

  @Test func theGeneralPromiseOnTrafficIsCarriedOn() throws {
    let diff = try diff()
    let pair = try #require(
      diff.pairs.first { $0.from.contains { $0.text.contains("trafiksäkerheten i centrala Eslöv") } })
    #expect(pair.to.allSatisfy { $0.text.contains("trafikinsatser") })
    #expect(!rules(diff, pair).isEmpty)
    #expect(diff.pairs(.dropped) == 0)
  }

  @Test func everyPairSharesItsSubject() throws {
    for pair in try diff().pairs where !pair.from.isEmpty && !pair.to.isEmpty {
      let subjects = ["trafik", "trygghetsvandring", "medborgardialog"].filter { word in
        pair.to[0].text.lowercased().contains(word)
      }
      #expect(pair.from.allSatisfy { promise in subjects.contains { promise.text.lowercased().contains($0) } })
    }
  }
}

/// Builds agreements from the page and its annotation (passages by the words they start and end with).
struct EslovPage {
  private struct Annotation: Decodable {
    var agreements: [Item]
    struct Item: Decodable {
      var period: [Int]; var promises: [Passage]; var lagesbild: Passage?; var follow_up: Passage?
    }
    struct Passage: Decodable { var starts: String; var ends: String; var by: [String]?; var targets: [Number]? }
    struct Number: Decodable {
      var text: String; var cmp: String; var value: Double; var unit: String; var kind: String
    }
  }

  private static let folder = LabelledPair.repository.deletingLastPathComponent().appending(path: "shared/seeds")
  private static let stem = "polisen-eslov-2016-2017"
  static var exists: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "\(stem).json").path) }

  private let annotation: Annotation
  private let text: String

  init() throws {
    annotation = try JSONDecoder().decode(
      Annotation.self, from: Data(contentsOf: Self.folder.appending(path: "\(Self.stem).json")))
    text = try String(contentsOf: Self.folder.appending(path: "\(Self.stem).txt"), encoding: .utf8)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func passage(_ passage: Annotation.Passage) throws -> String {
    let start = try #require(text.range(of: passage.starts))
    let end = try #require(text.range(of: passage.ends, range: start.lowerBound..<text.endIndex))
    return String(text[start.lowerBound..<end.upperBound])
  }

  private static let lemmas = [
    "trygghetsvandringar": "trygghetsvandring", "trafikinsatser": "trafikinsats", "trafikkontroller": "trafikkontroll",
    "medborgardialoger": "medborgardialog", "tillfällen": "tillfälle",
  ]

  func source(_ year: Int) throws -> AgreementSource {
    let item = try #require(annotation.agreements.first { $0.period == [year, year] })
    let zero = Span(start: 0, end: 0)
    let promises = try item.promises.enumerated().map { n, promise in
      Promise(
        id: "1285-\(year)-\(year)/\(n + 1)", text: try passage(promise), span: zero, marker: nil, heading: nil,
        parent: nil,
        by: (promise.by ?? []).compactMap(Party.init(rawValue:)).sorted(), byBasis: .item, themes: [], places: [],
        targets: (promise.targets ?? []).map {
          Target(
            text: $0.text, span: zero, kind: .quantity, comparator: .exactly, value: $0.value, upper: nil,
            unit: $0.unit,
            unitLemma: Self.lemmas[$0.unit], modifiers: [], per: nil, form: .digits)
        })
    }
    let agreement = Agreement(
      id: "1285-\(year)-\(year)", title: nil, span: zero,
      municipalities: [Municipality(code: "1285", name: "Eslöv", county: "Skåne län", basis: .title)], area: nil,
      police: PoliceArea(),
      period: Period(
        firstYear: year, lastYear: year, start: nil, end: nil, text: "\(year)", basis: .heading, span: zero),
      lagesbild: try item.lagesbild.map { Lagesbild(text: try passage($0), spans: [zero], heading: nil, sources: []) },
      promises: promises, effects: nil, followUp: nil, signatories: [], signed: nil)
    let record = Record(
      type: .document, id: "0000000000001285", generator: Generator(version: "test"), source: Source(path: "eslov.txt"),
      text: text, agreements: [agreement])
    return AgreementSource(agreement, in: record)
  }
}
