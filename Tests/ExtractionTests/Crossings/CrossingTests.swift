import FixtureSupport
import Foundation
import Testing

/// Wordings crossed with each other: what decides below a heading that no table knows are the items.
@Suite struct CrossingTests {
  private static let sections = Crossings.load()

  private func promises(_ lines: String) throws -> [String] {
    try Readings.read(text: "Kil – medborgarlöften\n\n" + lines).agreements.flatMap(\.promises).map(\.text)
  }

  @Test("A list of deeds is a list of promises, whatever stands above it", arguments: sections["openings", default: []], sections["deeds", default: []])
  func deeds(_ opening: String, _ list: String) throws {
    let items = Crossings.items(list)
    for heading in Self.sections["headings", default: []] {
      let found = try promises("\(Crossings.lines(opening))\n\n\(heading)\n\n\(Crossings.list(items))")
      #expect(found == items, "\(heading), behind \(opening)")
    }
  }

  @Test("Hopes, answers, problems and places are none", arguments: sections["other lists", default: []])
  func others(_ list: String) throws {
    let promised = ["Polisen ska göra tio trafikkontroller.", "Kommunen ska röja buskar vid stationen."]
    for heading in Self.sections["other headings", default: []] {
      let found = try promises(
        "Det här ska vi göra\n\n\(Crossings.list(promised))\n\n\(heading)\n\n\(Crossings.list(Crossings.items(list)))")
      #expect(found == promised, "\(heading)")
    }
  }

  @Test("The file of wordings is read")
  func loaded() {
    for name in ["openings", "headings", "deeds", "other headings", "other lists"] {
      #expect(Self.sections[name, default: []].count > 3, "\(name)")
    }
  }
}

/// `fixtures/crossings.txt`: named sections, an entry a line.
private enum Crossings {
  static func load() -> [String: [String]] {
    guard let text = try? Fixtures.text("crossings.txt") else { return [:] }
    var out: [String: [String]] = [:]
    var name = ""
    for line in text.split(separator: "\n").map(String.init) where !line.hasPrefix("#") {
      if line.hasPrefix("["), line.hasSuffix("]") { name = String(line.dropFirst().dropLast()) } else { out[name, default: []].append(line) }
    }
    return out
  }

  static func items(_ list: String) -> [String] { list.components(separatedBy: " | ") }
  static func lines(_ text: String) -> String { text.replacingOccurrences(of: " ⏎ ", with: "\n").replacingOccurrences(of: "⏎ ", with: "\n") }
  static func list(_ items: [String]) -> String { items.map { "  • \($0)" }.joined(separator: "\n") }
}
