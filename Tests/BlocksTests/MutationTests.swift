import Blocks
import Testing

/// What an editor or a program that saves pages changes without changing what the page says.
enum Mutation: String, CaseIterable, Sendable {
  case wrap60, wrap72, wrapFlush, dashes, stars, dots, letters, brackets, blankLines, noBlankLines, noBreakSpaces,
    doubleSpaces, menu, carriageReturns, softHyphens, trailingSpaces

  func apply(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    switch self {
    case .wrap60: return lines.map { wrap($0, 60, hanging: 2) }.joined(separator: "\n")
    case .wrap72: return lines.map { wrap($0, 72, hanging: 4) }.joined(separator: "\n")
    case .wrapFlush: return lines.map { wrap($0, 66, hanging: 0) }.joined(separator: "\n")
    case .dashes: return bullets(lines, "- ")
    case .stars: return bullets(lines, "* ")
    case .dots: return bullets(lines, "·  ")
    case .letters: return bullets(lines, "o ")
    case .brackets:
      return lines.map { number($0) == nil ? $0 : $0.replacing(".", with: ")", maxReplacements: 1) }.joined(
        separator: "\n")
    case .blankLines: return lines.map { isBullet($0) ? "\n" + $0 : $0 }.joined(separator: "\n")
    case .noBlankLines:
      return lines.indices.filter { i in
        !(lines[i].isEmpty && i > 0 && i + 1 < lines.count && isBullet(lines[i - 1]) && isBullet(lines[i + 1]))
      }.map { lines[$0] }.joined(separator: "\n")
    case .noBreakSpaces: return every(7, " ", in: text) { "\u{A0}" }
    case .doubleSpaces: return every(9, " ", in: text) { "  " }
    case .menu:
      return "Hoppa till innehåll\nMeny\nSök\nTrygghet och säkerhet\nBygga och bo\n\n" + text
        + "\n\nDela på Facebook\nSkriv ut\n"
    case .carriageReturns: return text.replacing("\n", with: "\r\n")
    case .softHyphens: return text.replacing("trygghet", with: "trygg\u{AD}het").replacing("polis", with: "po\u{AD}lis")
    case .trailingSpaces: return lines.map { $0.isEmpty ? "  " : $0 + "  " }.joined(separator: "\n")
    }
  }

  private func isBullet(_ line: String) -> Bool { line.drop { $0 == " " }.hasPrefix("•") }

  private func number(_ line: String) -> Substring? {
    let digits = line.drop { $0 == " " }.prefix { $0.isNumber }
    return !digits.isEmpty && digits.count < 3 && line[digits.endIndex...].hasPrefix(". ") ? digits : nil
  }

  private func bullets(_ lines: [String], _ sign: String) -> String {
    lines.map { line in
      guard isBullet(line), let at = line.firstIndex(of: "•") else { return line }
      return line[..<at] + sign + line[line.index(after: at)...].drop { $0 == " " }
    }.joined(separator: "\n")
  }

  /// Changes every n-th single space between words.
  private func every(_ n: Int, _ sign: Character, in text: String, _ with: () -> String) -> String {
    let all = Array(text)
    var count = 0
    var out = ""
    for (i, c) in all.enumerated() {
      guard c == sign, i > 0, i + 1 < all.count, all[i - 1].isLetter, all[i + 1].isLetter else {
        out.append(c)
        continue
      }
      count += 1
      out += count % n == 0 ? with() : String(c)
    }
    return out
  }

  /// Breaks a long line at spaces; columns stay whole.
  private func wrap(_ line: String, _ width: Int, hanging: Int) -> String {
    let lead = line.prefix { $0 == " " }
    let body = line.dropFirst(lead.count)
    guard line.count > width, !body.contains("   ") else { return line }
    let item = isBullet(line) || number(line) != nil
    var out: [String] = []
    var current = String(lead)
    var empty = true
    for word in body.split(separator: " ") {
      if !empty, current.count + 1 + word.count > width {
        out.append(current)
        current = String(lead) + (item ? String(repeating: " ", count: hanging) : "") + word
      } else {
        current += (empty ? "" : " ") + word
        empty = false
      }
    }
    return (out + [current]).joined(separator: "\n")
  }
}

@Suite("The same content gives the same blocks")
struct MutationTests {
  @Test("Mutations that change nothing", arguments: Mutation.allCases)
  func same(_ mutation: Mutation) throws {
    for sample in Samples.all {
      let text = String(decoding: sample.bytes, as: UTF8.self)
      // A hyphen at the end of a wrapped line does not say whether a space stood behind it.
      if mutation.rawValue.hasPrefix("wrap"), text.contains("- "), text.contains("VEST-") { continue }
      // Wrapping line by line what is wrapped already leaves stumps that no editor makes.
      if mutation.rawValue.hasPrefix("wrap"), sample.name.hasSuffix("-wrapped") { continue }
      let changed = SavedText.mainText(Array(mutation.apply(text).utf8))
      #expect(changed.lines() == SavedText.mainText(sample.bytes).lines(), "\(sample.name)")
    }
  }
}
