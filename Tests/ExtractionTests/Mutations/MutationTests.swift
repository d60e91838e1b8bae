import Extraction
import FixtureSupport
import Foundation
import Testing

/// What a page states does not hang on how it is written: one assertion for every page and every change.
@Suite struct MutationTests {
  /// A page, as text or as markup, with what it states.
  struct Subject: Sendable, CustomTestStringConvertible {
    var slug: String
    var bytes: [UInt8]
    var html: Bool
    var corpus: CorpusPage?
    var testDescription: String { slug }
  }

  static let subjects: [Subject] = {
    let pages = FixturePage.all.compactMap { page -> Subject? in
      guard let data = try? Data(contentsOf: page.page) else { return nil }
      return Subject(slug: page.slug, bytes: Array(data), html: page.page.pathExtension == "html", corpus: nil)
    }
    return pages + CorpusPage.all.map { Subject(slug: $0.slug, bytes: Array($0.text.utf8), html: false, corpus: $0) }
  }()

  @Test(arguments: subjects)
  func `a page states the same however it is written`(_ subject: Subject) throws {
    let base = try Readings.read(subject.bytes, html: subject.html)
    #expect(Grounding.faults(base.record) == [])
    for (name, bytes, html) in try changes(subject, base) {
      let read = try Readings.read(bytes, html: html)
      // Text that becomes markup gets an address and a site's name: who published it is then said, not concluded.
      let sameForm = html == subject.html
      let before = Values(base, publisher: sameForm)
      check(subject.slug, name, before, Values(read, publisher: sameForm).withoutPlaces(missingIn: before))
      #expect(Grounding.faults(read.record) == [], "\(name)")
    }
  }

  private func check(_ slug: String, _ name: String, _ before: Values, _ after: Values) {
    let pair = KnownMutations.Pair(page: slug, mutation: name)
    if let reason = KnownMutations.all.reasons[pair] {
      if before == after { Issue.record("\(pair) passes now: strike it from fixtures/mutations-known.txt (\(reason))") }
      return
    }
    guard before != after else { return }
    let difference = after.lines.difference(from: before.lines)
    let lost = difference.removals.map { "- " + $0.words }, new = difference.insertions.map { "+ " + $0.words }
    Issue.record("\(pair): the page states something else\n\((lost + new).joined(separator: "\n"))")
  }

  private func changes(_ subject: Subject, _ base: PageReading) throws -> [(String, [UInt8], Bool)] {
    if subject.html {
      let text = try htmlText(subject.bytes)
      let parts = MarkupParts(text)
      return MarkupMutation.all.compactMap { m in m.change(parts).map { (m.name, Array($0.utf8), true) } }
    }
    let text = String(decoding: subject.bytes, as: UTF8.self)
    let lines = SavedLines(text, base, try Readings.main(subject.bytes, html: false))
    var out = TextMutation.all.compactMap { m in m.change(lines).map { (m.name, Array($0.utf8), false) } }
    guard let page = subject.corpus else { return out }
    let family = Dresser.family(of: page.truth.publisher)
    for (n, idiom) in Idiom.allCases.enumerated() {
      let turn = (page.slug.utf8.reduce(0) { $0 &+ Int($1) } + n) % family.count
      let template = idiom == .upper && page.truth.publisher != "polisen" ? "table-kommun-2006" : family[turn]
      out.append(("html-\(idiom.rawValue)", Dresser(template: template, idiom: idiom).dress(page), true))
    }
    return out
  }

  /// Pages of 2006 are windows-1252: as UTF-8 they say so.
  private func htmlText(_ bytes: [UInt8]) throws -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let text = try #require(String(data: Data(bytes), encoding: .windowsCP1252))
    return text.replacing("charset=iso-8859-1", with: "charset=utf-8")
  }

  @Test func `the table of known changes names pages and changes that exist`() {
    let pages = Set(Self.subjects.map(\.slug))
    let names = Set(TextMutation.all.map(\.name) + MarkupMutation.all.map(\.name) + Idiom.allCases.map { "html-\($0.rawValue)" })
    for pair in KnownMutations.all.reasons.keys { #expect(pages.contains(pair.page) && names.contains(pair.mutation), "\(pair)") }
    #expect(Self.subjects.count > 100)
  }
}

extension CollectionDifference<String>.Change {
  fileprivate var words: String {
    switch self {
    case .insert(_, let element, _), .remove(_, let element, _): element
    }
  }
}
