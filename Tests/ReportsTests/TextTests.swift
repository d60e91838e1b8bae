import Comparison
import ComparisonTestSupport
import Foundation
import Records
import Testing

@testable import Reports

@Suite struct TextTests {
  @Test func plainTextIsThis() throws {
    let text = TextReport.render(
      [try Sample.diff("tune-02-lowered")], style: Style(color: false, width: 90), least: .error)
    #expect(
      text == """
        Flen 2016 → 2017
          older: 0482-2016-2016 tune-02-lowered-2016.html
          newer: 0482-2017-2017 tune-02-lowered-2017.html

        ▼ weakened  match 0.97: wording, unit, theme, action, place, party
          2016  [-Polisen ska fotpatrullera-] i Flens centrum minst [-fyra-] gånger per månad.
          2017  {+Fotpatrullering+} i Flens centrum {+sker+} minst {+två+} gånger per månad.
            error  target-lowered  lowered: “minst fyra gånger per månad” → “minst två gånger per månad”  #b5d148a505b66307

        Promises: 1 unchanged, 2 reworded, 1 weakened.
        Findings: 1 error, 0 warnings, 3 for information.

        """)
  }

  @Test func wideTextHasTwoColumnsOfOneWidth() throws {
    let text = TextReport.render(try Sample.all(), style: Style(color: false, width: 120))
    let rows = text.split(separator: "\n").filter { $0.contains(" │ ") }
    #expect(rows.count > 100)
    #expect(Set(rows.map { $0.prefix { $0 != "│" }.count }) == [60])
    #expect(rows.allSatisfy { $0.count <= 120 })
    #expect(!TextReport.render(try Sample.all(), style: Style(color: false, width: 99)).contains("│"))
  }

  @Test func colourIsColourOnly() throws {
    let plain = TextReport.render(try Sample.all(), style: Style(color: false, width: 120))
    let painted = TextReport.render(try Sample.all(), style: Style(color: true, width: 120))
    #expect(!plain.contains("\u{1B}"))
    #expect(painted.contains("\u{1B}[1;31m"))
    let signs = painted.components(separatedBy: "\u{1B}[").dropFirst()
    #expect(signs.count == 2 * signs.filter { $0.hasPrefix("0m") }.count)
  }

  /// Nothing from a page reaches a terminal that could steer it.
  @Test func hostileTextStaysText() throws {
    let pair = try Sample.hostile()
    let diff = Sample.diff(pair)
    let timeline = Timeline(
      place: AgreementPlace(pair.from.agreements[0]),
      agreements: [AgreementSource(pair.from.agreements[0], in: pair.from)])
    let plain = Style(color: false, width: 120)
    for text in [
      TextReport.render([diff], style: plain), TimelineText.render(timeline, style: plain),
      MarkdownReport.render([diff]),
      GitHubReport.render([diff]),
    ] {
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)) })
      #expect(
        text.unicodeScalars.allSatisfy {
          !(0x202A...0x202E).contains($0.value) && !(0x2066...0x2069).contains($0.value)
        })
    }
  }

  @Test func markdownTakesSignsLiterally() throws {
    #expect(
      MarkdownReport.escape("<b> a|b *c* _d_ [e](f) `g` #h & ~i~")
        == ##"&lt;b&gt; a\|b \*c\* \_d\_ \[e\](f) \`g\` \#h &amp; \~i\~"##)
    let text = MarkdownReport.render([Sample.diff(try Sample.hostile())])
    #expect(!text.contains("<script") && !text.contains("<img"))
    for row in text.split(separator: "\n") where row.hasPrefix("|") {
      let cells = row.replacing("\\|", with: "").filter { $0 == "|" }.count
      #expect(cells == 5, "\(row)")
    }
  }

  @Test func annotationsAreOneLineEach() throws {
    let diff = Sample.diff(try Sample.hostile())
    let lines = GitHubReport.render([diff]).split(separator: "\n")
    #expect(lines.count == diff.findings.count)
    for line in lines {
      #expect(line.hasPrefix("::error ") || line.hasPrefix("::warning ") || line.hasPrefix("::notice "))
      let properties = line.dropFirst(2).prefix(upTo: try #require(line.dropFirst(2).range(of: "::")).lowerBound)
      #expect(properties.filter { $0 == "," }.count == 1 && properties.filter { $0 == "=" }.count >= 2)
    }
    let accepted = Set(diff.findings.map(\.fingerprint))
    #expect(GitHubReport.render([Sample.diff(try Sample.hostile(), accepted: accepted)]).isEmpty)
  }

  @Test func rulesAreDocumented() throws {
    let manual = try String(contentsOf: LabelledPair.repository.appending(path: "docs/diff-rules.md"), encoding: .utf8)
    #expect(manual == Rule.manual, "run: lofte diff --rules -o docs/diff-rules.md")
    for rule in Rule.allCases { #expect(manual.contains("| `\(rule.rawValue)` | \(rule.kind.rawValue) |")) }
  }
}
