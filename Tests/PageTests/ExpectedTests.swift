import FixtureSupport
import Foundation
import Records
import Testing

/// `fixtures/pages` is the specification: the program's whole output on each page is what stands beside it.
@Suite struct ExpectedTests {
  @Test(arguments: FixturePage.all)
  func `a page gives exactly its expected record`(_ page: FixturePage) throws {
    let lofte = try #require(Program.lofte, "no lofte beside the tests: swift build")
    let run = try Program(lofte, ["extract", "fixtures/pages/\(page.slug)", "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    let read = withoutVersion(String(decoding: run.output, as: UTF8.self))
    let expected = try String(contentsOf: page.folder.appending(path: "expected.json"), encoding: .utf8)
    guard read != expected else { return }
    Issue.record("\(page.slug): the record differs (- expected, + read)\n\(LineDiff.of(expected, read))")
  }

  /// The tool's version is not the page's matter.
  private func withoutVersion(_ json: String) -> String {
    json.replacing(/"version": "[^"]*"/) { _ in "\"version\": \"0\"" }
  }

  @Test func `every template and form of saving is there`() {
    let slugs = FixturePage.all.map(\.slug)
    let families = [
      "polisen-2015", "polisen-2018", "sitevision-2012", "sitevision", "episerver", "optimizely", "municipio",
      "drupal", "umbraco", "news",
      "table-2006", "wayback", "text",
    ]
    for family in families { #expect(slugs.contains { $0.hasPrefix(family) }, "no page of \(family)") }
    #expect(slugs.count >= 18)
  }
}

/// Two texts line by line: what only the first has with `-`, what only the second has with `+`.
enum LineDiff {
  static func of(_ a: String, _ b: String, limit: Int = 60) -> String {
    let (a, b) = (a.split(separator: "\n", omittingEmptySubsequences: false), b.split(separator: "\n", omittingEmptySubsequences: false))
    let difference = b.difference(from: a)
    var lines: [(Int, String)] = []
    for change in difference {
      switch change {
      case .remove(let offset, let line, _): lines.append((offset, "- \(offset + 1): \(line)"))
      case .insert(let offset, let line, _): lines.append((offset, "+ \(offset + 1): \(line)"))
      }
    }
    lines.sort { ($0.0, $0.1) < ($1.0, $1.1) }
    let shown = lines.prefix(limit).map(\.1)
    return (shown + (lines.count > limit ? ["… and \(lines.count - limit) lines more"] : [])).joined(separator: "\n")
  }
}
