import Foundation
import Testing

@testable import Swedish

/// One line of `fixtures/rules/<rule>.txt`: `input | reading`, or `input | -` for a trap. `⏩…⏪` in the input marks the
/// words that the reading covers; without marks only the values are compared.
struct RuleExample: CustomTestStringConvertible, Sendable {
  var rule: String
  var line: Int
  var text: String
  /// Byte ranges in `text`.
  var marked: [Range<Int>]
  var expected: [String]

  var testDescription: String { "\(rule).txt:\(line) \(text)" }

  /// A `\n` in the input is a line end.
  static func load(_ rule: String) -> [RuleExample] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "fixtures/rules/\(rule).txt")
    guard let source = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("missing \(file.lastPathComponent)")
      return []
    }
    return source.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { n, line in
      guard !line.hasPrefix("#"), let bar = line.range(of: " | ", options: .backwards) else { return nil }
      var text = ""
      var marked: [Range<Int>] = []
      var start: Int?
      for c in line[..<bar.lowerBound].replacing("\\n", with: "\n") {
        switch c {
        case "⏩": start = text.utf8.count
        case "⏪":
          if let s = start { marked.append(s..<text.utf8.count) }
          start = nil
        default: text.append(c)
        }
      }
      let reading = line[bar.upperBound...].trimmingCharacters(in: .whitespaces)
      let expected = reading == "-" ? [] : reading.components(separatedBy: " ; ")
      return RuleExample(rule: rule, line: n + 1, text: text, marked: marked, expected: expected)
    }
  }

  /// Compares what was read (values and token ranges) with the line.
  func check(_ found: [(String, Range<Int>)], _ t: Tokens) {
    #expect(found.map(\.0) == expected, "\(testDescription)")
    if !marked.isEmpty {
      let spans = found.map { t[$0.1.lowerBound].range.lowerBound..<t[$0.1.upperBound - 1].range.upperBound }
      #expect(spans.map { t.string($0) } == marked.map { t.string($0) }, "\(testDescription)")
    }
  }
}

extension DayDate {
  /// `2019-11-28`, `2019-11`, `2019`, `--11-28` and `--11` without a year, `?` for nothing; `!` behind an impossible
  /// day.
  var shown: String {
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    guard year != nil || month != nil else { return "?" }
    var out = year.map { "\($0)" } ?? "-"
    if let month { out += "-" + two(month) }
    if let day { out += "-" + two(day) }
    return out + (possible ? "" : "!")
  }
}
