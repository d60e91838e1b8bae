import Blocks
import FixtureSupport
import Foundation
import Records
import Swedish
import Testing

@testable import Extraction

/// The examples of `fixtures/rules`, one a line, read by the rule that they are about.
@Suite struct RuleExampleTests {
  /// The words as one block, whatever they would be on a page.
  private func document(_ text: String) -> Document {
    let bytes = Array(text.utf8)
    return Document(MainText(bytes: bytes, blocks: [Block(kind: .paragraph, bytes: 0..<bytes.count)]))
  }

  /// A police page with these lines below its title.
  private func page(_ lines: String) throws -> PageReading { try Readings.read(text: "Kil – medborgarlöften\n\n" + lines) }

  @Test(arguments: RuleLine.load("heading"))
  func heading(_ line: RuleLine) {
    let d = document(line.input)
    line.check(Headings.role(d, 0..<d.tokens.count)?.rawValue ?? "-")
  }

  @Test(arguments: RuleLine.load("theme"))
  func theme(_ line: RuleLine) {
    let parts = line.input.split(separator: ": ", maxSplits: 1)
    let d = document(line.input)
    let all = 0..<d.tokens.count
    let heading = parts.count > 1 ? 0..<(d.tokens.all.indices.first { d.isSign($0, UInt8(ascii: ":")) } ?? 0) : nil
    let themes = Themes.read(d, heading.map { ($0.upperBound + 1)..<all.upperBound } ?? all, heading: heading)
    line.check(themes.isEmpty ? "-" : themes.map(\.rawValue).joined(separator: " "))
  }

  @Test(arguments: RuleLine.load("promise") + RuleLine.load("no-promise"))
  func promise(_ line: RuleLine) throws {
    let promises = try page(line.input).agreements.flatMap(\.promises)
    line.check(promises.isEmpty ? "-" : "\(promises.count)", promises.map(\.text))
  }

  @Test(arguments: RuleLine.load("by"))
  func by(_ line: RuleLine) throws {
    let last = try page(line.input).agreements.flatMap(\.promises).last
    line.check(last.map { "\($0.by.map(\.rawValue).joined(separator: ", ")) (\($0.byBasis.rawValue))" } ?? "no promise")
  }

  @Test(arguments: RuleLine.load("lagesbild"))
  func lagesbild(_ line: RuleLine) throws {
    let picture = try page(line.input).agreements.first?.lagesbild
    let sources = picture.map { $0.sources.map(\.rawValue).joined(separator: " ") }
    line.check(sources.map { $0.isEmpty ? "yes" : $0 } ?? "-", picture.map { [$0.text] } ?? [])
  }

  @Test(arguments: RuleLine.load("follow-up"))
  func followUp(_ line: RuleLine) throws {
    let found = try page(line.input).agreements.first?.followUp
    line.check(found.map { $0.per?.rawValue ?? "no rate" } ?? "-", found.map { [$0.text] } ?? [])
  }

  @Test(arguments: RuleLine.load("kind"))
  func kind(_ line: RuleLine) throws { line.check(try Readings.read(text: line.input).page.kind.rawValue) }

  @Test(arguments: RuleLine.load("publisher"))
  func publisher(_ line: RuleLine) throws {
    guard line.input.hasPrefix("http") else { return line.check(try Readings.read(text: line.input).page.publisher.rawValue) }
    let main = SavedText.mainText(Array("Medborgarlöfte\n\nPolisen lovar:\n• fler kontroller".utf8))
    line.check(Extractor.extract(main, url: line.input).page.publisher.rawValue)
  }

  @Test(arguments: RuleLine.load("signature"))
  func signature(_ line: RuleLine) throws {
    let people = try page("Polisen och Kils kommun lovar:\n• fler kontroller\n\n" + line.input).agreements.flatMap(\.signatories)
    let shown = people.map { [$0.name, $0.title ?? "-", $0.organisation ?? "-", $0.party.rawValue].joined(separator: " / ") }
    line.check(shown.isEmpty ? "-" : shown.joined(separator: " ; "))
  }

  @Test(arguments: RuleLine.load("signing"))
  func signing(_ line: RuleLine) throws {
    let block = "Tord Hällås\nLokalpolisområdeschef\n\nAgneta Vikström\nKommunalråd"
    let signed = try page("Polisen lovar:\n• fler kontroller\n\n\(line.input)\n\n\(block)").agreements.first?.signed
    line.check(signed.map { "\($0.date ?? "-") \($0.place ?? "-")" } ?? "-")
  }

  @Test(arguments: RuleLine.load("agreement"))
  func agreement(_ line: RuleLine) throws {
    let shown = try Readings.read(text: line.input).agreements.map { a in
      let place = (a.municipalities.map(\.name) + [a.area].compactMap { $0 }).joined(separator: " ")
      let years = [a.period?.firstYear, a.period?.lastYear].map { $0.map(String.init) ?? "…" }.joined(separator: "–")
      return "\(place) \(years): \(a.promises.count)"
    }
    line.check(shown.isEmpty ? "-" : shown.joined(separator: " ; "))
  }

  @Test func `there are examples of every rule, and traps`() {
    let rules = [
      "heading", "theme", "promise", "no-promise", "by", "lagesbild", "follow-up", "kind", "publisher", "signature",
      "signing", "agreement",
    ]
    let lines = rules.map { RuleLine.load($0) }
    for (rule, lines) in zip(rules, lines) { #expect(lines.count >= 9, "\(rule)") }
    #expect(lines.joined().count >= 250)
  }
}
