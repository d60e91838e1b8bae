/// What a saved text is made of, as far as dressing it in markup needs it.
enum TextPiece {
  struct Item {
    var indent: Int
    var marker: String
    var words: String
  }

  case heading(String)
  case paragraph([String])
  case list([Item], numbered: Bool)

  /// The pieces of a saved text below its title.
  ///
  /// - Parameter people: names and titles of those who sign: their lines are no headings.
  static func read(_ text: String, title: String?, people: [String]) -> [TextPiece] {
    var out: [TextPiece] = []
    var run: [String] = []
    var items: [Item] = []
    var numbered = false
    var gap = false
    func close() {
      if !items.isEmpty { out.append(.list(items, numbered: numbered)) }
      if let only = run.first, run.count == 1, isHeading(only, people) { out.append(.heading(only)) } else if !run.isEmpty { out.append(.paragraph(run)) }
      items = []
      run = []
    }
    for line in own(lines(text), title) {
      if line.allSatisfy(\.isWhitespace) {
        if !run.isEmpty { close() }
        gap = true
        continue
      }
      defer { gap = false }
      let indent = line.prefix { $0 == " " || $0 == "\t" }.count
      if let (marker, words) = bullet(line) ?? number(line) {
        let isNumber = marker.last == "." || marker.last == ")"
        if !run.isEmpty || (!items.isEmpty && numbered != isNumber && marker != "o") { close() }
        if items.isEmpty { numbered = isNumber }
        // `o` flush left is Word's second level.
        let second = marker == "o" && items.contains { $0.marker != "o" }
        items.append(Item(indent: second ? items[0].indent + 2 : indent, marker: marker, words: words))
      } else if !items.isEmpty, indent > 0, !gap {
        // `Ansvarig: …` is a line of its own within the item.
        let isLabelled = line.contains(/^\s*\p{Lu}\p{Ll}+:\s/)
        let words = items[items.count - 1].words
        items[items.count - 1].words = isLabelled ? words + "\n" + trimmed(line) : joined(words, trimmed(line))
      } else {
        if !items.isEmpty { close() }
        // A line that goes on with a small letter or a number was broken by its width; `kommundirektör` below a name was not.
        let signs = line.contains("   ") || people.contains(where: line.contains)
        if !signs, let last = run.last, let first = trimmed(line).first, first.isLowercase || first.isNumber, !".:!?".contains(last.last ?? ".") {
          run[run.count - 1] = joined(last, trimmed(line))
        } else {
          run.append(trimmed(line))
        }
      }
    }
    close()
    return out
  }

  /// Two lines of one sentence; a hyphen at the end of the first joins a word.
  private static func joined(_ a: String, _ b: String) -> String { a.hasSuffix("-") && b.first?.isLowercase == true ? a + b : a + " " + b }

  static func lines(_ text: String) -> [String] {
    text.replacing("\r\n", with: "\n").replacing("\u{A0}", with: " ").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The page without what its publisher puts around it: the templates bring that themselves.
  private static func own(_ lines: [String], _ title: String?) -> [String] {
    let chrome: Set = ["sök", "stäng meny", "till toppen", "sök på polisen.se", "dokument"]
    let kept = lines.filter { !chrome.contains(trimmed($0).lowercased()) && !$0.lowercased().contains("javascript") }
    guard let title, let at = kept.prefix(20).firstIndex(where: { trimmed($0) == title }) else { return kept }
    return Array(kept[(at + 1)...])
  }

  static func trimmed(_ s: String) -> String {
    let start = s.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// `• x`, `- x`, `– x`, `* x`, `· x`, `o x`, also without a space after `•` and `·`.
  static func bullet(_ line: String) -> (String, String)? {
    let words = trimmed(line)
    guard let first = words.first, "•-–*·o".contains(first) else { return nil }
    let rest = words.dropFirst()
    let spaced = rest.first?.isWhitespace == true
    guard spaced || ((first == "•" || first == "·") && !rest.isEmpty) else { return nil }
    return (String(first), trimmed(String(rest)))
  }

  private static func number(_ line: String) -> (String, String)? {
    let words = trimmed(line)
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), let sign = words.dropFirst(digits.count).first, sign == "." || sign == ")",
      words.dropFirst(digits.count + 1).first?.isWhitespace == true
    else { return nil }
    return (String(digits) + String(sign), trimmed(String(words.dropFirst(digits.count + 1))))
  }

  private static func isHeading(_ line: String, _ people: [String]) -> Bool {
    guard line.count <= 90, let last = line.last, !".,;!?".contains(last), !people.contains(where: line.contains) else { return false }
    let lower = line.lowercased()
    if lower.contains("publicerad") || lower.contains("uppdaterad") || line.contains("   ") { return false }
    // A line of place and date: `Laxå den 26 oktober 2018`, `Åseda 2016-12-06`.
    return !line.contains(/\d{4}-\d\d-\d\d$/) && !line.contains(/^\S+ den \d/)
  }
}
