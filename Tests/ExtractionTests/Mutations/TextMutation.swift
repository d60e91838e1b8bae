import Blocks
import Extraction
import FixtureSupport
import Foundation

/// A change of a saved text that means nothing. `nil`: the text has nothing to change in this way.
struct TextMutation: Sendable {
  var name: String
  var change: @Sendable (SavedLines) -> String?

  static let all: [TextMutation] =
    [("•", "dot"), ("-", "hyphen"), ("–", "dash"), ("*", "star"), ("·", "middot")].map { bullet, name in
      TextMutation(name: "bullet-\(name)") { $0.bullets(bullet) }
    } + [
      TextMutation(name: "double-spaces") { $0.spaces("  ") },
      TextMutation(name: "no-break-spaces") { $0.spaces("\u{A0}") },
      TextMutation(name: "soft-hyphens") { $0.text(softHyphens) },
      TextMutation(name: "decomposed") { $0.text(\.decomposedStringWithCanonicalMapping) },
      TextMutation(name: "hyphens") { $0.hyphens() },
      TextMutation(name: "dashes") { $0.text { $0.replacing(" - ", with: " – ").replacing(/(\d)-(\d\d\d\d\b)/) { "\($0.1)–\($0.2)" } } },
      TextMutation(name: "straight-quotes") { $0.text { $0.replacing(/[”“„]/) { _ in "\"" }.replacing(/[’‘]/) { _ in "'" } } },
      TextMutation(name: "curly-quotes") { $0.text { $0.replacing("\"", with: "”").replacing("'", with: "’") } },
      TextMutation(name: "upper-case-headings") { $0.upperHeadings() },
      TextMutation(name: "wrapped-60") { $0.wrapped(60) },
      TextMutation(name: "wrapped-72") { $0.wrapped(72) },
      TextMutation(name: "blank-lines-between-items") { $0.blankLines(true) },
      TextMutation(name: "no-blank-lines-between-items") { $0.blankLines(false) },
      TextMutation(name: "crlf") { $0.text { $0.replacing("\n", with: "\r\n") } },
      TextMutation(name: "trailing-spaces") { $0.text { $0.replacing("\n", with: "  \n") } },
      TextMutation(name: "menu-before") { $0.menu(before: true) },
      TextMutation(name: "menu-after") { $0.menu(before: false) },
    ]

  /// A soft hyphen in the middle of every long word.
  static func softHyphens(_ s: String) -> String {
    s.replacing(/\p{L}{10,}/) { m in
      let half = m.0.index(m.0.startIndex, offsetBy: m.0.count / 2)
      return m.0[..<half] + "\u{AD}" + m.0[half...]
    }
  }
}

/// A saved text by its lines, and which of them are items and headings.
struct SavedLines: Sendable {
  var lines: [String]
  var publisher: String
  /// Headings as the reader of blocks sees them, without promises and the lines of those who sign.
  var headings: Set<String>

  init(_ text: String, _ reading: PageReading, _ main: MainText) {
    lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    publisher = reading.page.publisher.rawValue
    let promises = Set(reading.agreements.flatMap(\.promises).map(\.text))
    let people = reading.agreements.flatMap(\.signatories).flatMap { [$0.name, $0.title ?? $0.name] } + reading.agreements.compactMap { $0.signed?.text }
    headings = Set(
      main.blocks.compactMap { block in
        guard case .heading = block.kind else { return nil }
        let words = String(decoding: main.bytes[block.bytes], as: UTF8.self)
        return promises.contains(words) || people.contains { words.contains($0) } ? nil : words
      })
  }

  private var joined: String { lines.joined(separator: "\n") }

  private func changed(_ new: [String]) -> String? { new == lines ? nil : new.joined(separator: "\n") }

  func text(_ change: (String) -> String) -> String? {
    let new = change(joined)
    // Strings that are canonically equal can differ in their bytes.
    return Array(new.utf8) == Array(joined.utf8) ? nil : new
  }

  /// An item's indentation, bullet and words. A line that says who says it is a quotation, not an item.
  private func item(_ line: String) -> (indent: Substring, bullet: Substring, words: Substring)? {
    guard let m = line.firstMatch(of: /^(\s*)([•\-–*·])\s+(\S.*)$/), !line.contains(/, (säger|menar|berättar|förklarar)/) else { return nil }
    return (m.1, m.2, m.3)
  }

  func bullets(_ bullet: String) -> String? {
    // One sign for two levels would lose which line stands under which.
    let used = Set(lines.compactMap { item($0)?.bullet })
    guard used.count == 1 else { return nil }
    return changed(lines.map { line in item(line).map { "\($0.indent)\(bullet) \($0.words)" } ?? line })
  }

  /// Every third space between two letters becomes `new`.
  func spaces(_ new: String) -> String? {
    var n = 0
    return text { whole in
      whole.replacing(/(\p{L}) (?=\p{L})/) { m in
        n += 1
        return n % 3 == 0 ? "\(m.1)\(new)" : String(m.0)
      }
    }
  }

  /// Dashes inside of lines become hyphens.
  func hyphens() -> String? {
    changed(lines.map { line in
      let lead = line.prefix { $0.isWhitespace || "–—".contains($0) }
      return String(lead) + String(line.dropFirst(lead.count)).replacing(/[–—]/) { _ in "-" }
    })
  }

  func upperHeadings() -> String? { changed(lines.map { headings.contains(TextLine.fold($0)) ? $0.uppercased() : $0 }) }

  /// Long lines broken at `width` columns; an item's further lines are indented as far as its words. A line that is
  /// broken already stays as it is.
  func wrapped(_ width: Int) -> String? {
    changed(lines.enumerated().flatMap { n, line -> [String] in
      let next = n + 1 < lines.count ? lines[n + 1] : ""
      let goesOn = !next.allSatisfy(\.isWhitespace) && item(next) == nil && item(line) != nil
      guard line.count > width, !goesOn, !line.contains("   ") || item(line) != nil else { return [line] }
      let indent = item(line).map { String(repeating: " ", count: $0.indent.count + 2) } ?? String(line.prefix(while: \.isWhitespace))
      var (out, row) = ([String](), String(line.prefix(while: \.isWhitespace)))
      var empty = true
      for word in line.split(separator: " ") {
        if !empty, row.count + word.count + 1 > width {
          out.append(row)
          (row, empty) = (indent, true)
        }
        row += (empty ? "" : " ") + word
        empty = false
      }
      return out + [row]
    })
  }

  /// A blank line between all items, or between none.
  func blankLines(_ between: Bool) -> String? {
    var out: [String] = []
    for (n, line) in lines.enumerated() {
      if between, item(line) != nil, n > 0, item(lines[n - 1]) != nil { out.append("") }
      if !between, line.isEmpty, n > 0, n + 1 < lines.count, item(lines[n - 1]) != nil, item(lines[n + 1]) != nil { continue }
      out.append(line)
    }
    return changed(out)
  }

  /// The lines that a publisher's pages begin or end with.
  func menu(before: Bool) -> String? {
    guard publisher != "other" else { return nil }
    let top = publisher == "polisen" ? "Sök\n\nStäng Meny\n\nSök på polisen.se\n\nJavascript är inte påslaget i din webbläsare.\n\n" : "Hoppa till huvudinnehåll\n\nMeny\n\nDu är här: Startsida / Omsorg och stöd / Trygghet\n\nLyssna\n\n"
    let end = publisher == "polisen" ? "\n\nTill toppen\n\nDokument\n\nSamverkansöverenskommelse (pdf, 173 kB)\n" : "\n\nSkriv ut\n\nDela på Facebook\n\nHade du nytta av innehållet på den här sidan?\n"
    return before ? top + joined : joined + end
  }
}

enum TextLine {
  /// A line as the main text words it.
  static func fold(_ line: String) -> String { line.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("\u{AD}", with: "") }
}
