import FixtureSupport
import Foundation
import Testing

/// A line of `fixtures/rules/<rule>.txt`: `input | reading`. In the input ⏎ ends a line and ⏩…⏪ marks words that the
/// reading covers. `# wrong:` before a line: it is not read so yet.
struct RuleLine: CustomTestStringConvertible, Sendable {
  var rule: String
  var line: Int
  /// The input without marks.
  var input: String
  /// The marked words, white space folded.
  var marked: [String]
  var reading: String
  var wrong: Bool

  var testDescription: String { "\(rule).txt:\(line) \(input.replacing("\n", with: " ⏎ "))" }

  static func load(_ rule: String) -> [RuleLine] {
    guard let source = try? Fixtures.text("rules/\(rule).txt") else {
      Issue.record("missing fixtures/rules/\(rule).txt")
      return []
    }
    return source.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { n, line in
      let wrong = line.hasPrefix("# wrong: ")
      let line = wrong ? line.dropFirst(9) : line
      guard !line.hasPrefix("#"), let bar = line.range(of: " | ", options: .backwards) else { return nil }
      // The spaces around ⏎ are the file's, all but those that indent the next line.
      let text = line[..<bar.lowerBound].replacing(#/ ?⏎ ?/#) { _ in "\n" }
      let marked = text.matches(of: /⏩([^⏪]*)⏪/).map { Values.fold(String($0.1)) }
      let input = text.replacing(/[⏩⏪]/) { _ in "" }
      return RuleLine(
        rule: rule, line: n + 1, input: String(input), marked: marked, reading: line[bar.upperBound...].trimmingCharacters(in: .whitespaces),
        wrong: wrong)
    }
  }

  func check(_ read: String, _ words: [String]? = nil) {
    if wrong {
      let right = read == reading && (words ?? marked).map(Values.fold) == marked
      if right { Issue.record("\(testDescription) is read right now: strike its `# wrong:`") }
      return
    }
    #expect(read == reading, "\(testDescription)")
    if let words { #expect(words.map(Values.fold) == marked, "\(testDescription)") }
  }
}
