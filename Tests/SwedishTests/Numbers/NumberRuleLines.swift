import Foundation
import Testing

@testable import Swedish

/// The `input | reading` lines of a file in fixtures/rules; `-` reads nothing, `#` opens a comment.
struct NumberRuleLines {
  struct Line {
    var number: Int
    var input: String
    var reading: String?
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func load(_ name: String) throws -> [Line] {
    let text = try String(contentsOf: root.appendingPathComponent("fixtures/rules/\(name).txt"), encoding: .utf8)
    var lines: [Line] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let parts = line.components(separatedBy: " | ")
      try #require(parts.count == 2, "\(name).txt:\(index + 1) is no `input | reading`")
      let reading = parts[1].trimmingCharacters(in: .whitespaces)
      lines.append(Line(number: index + 1, input: parts[0], reading: reading == "-" ? nil : reading))
    }
    return lines
  }

  /// Compares every line; one issue a line that reads otherwise.
  static func check(_ name: String, atLeast count: Int, _ read: (String) -> String?) throws {
    let lines = try load(name)
    #expect(lines.count >= count, "\(name).txt has lost lines")
    for line in lines {
      let got = read(line.input)
      #expect(got == line.reading, "fixtures/rules/\(name).txt:\(line.number): \(line.input)")
    }
  }
}

extension Double {
  /// `4`, `2.5`
  var plain: String { self == rounded() ? String(Int(self)) : String(self) }
}

extension Quantity {
  /// `{minst 4 insatser per år} at_least 4 insatser per year digits`
  func described(_ t: Tokens) -> String {
    let text = t.string(t[tokens.lowerBound].range.lowerBound..<t[tokens.upperBound - 1].range.upperBound)
    var parts = ["{\(text)}", Self.names[comparator] ?? "", upper.map { "\(value.plain)-\($0.plain)" } ?? value.plain]
    parts.append((unitKnown ? "" : "?") + (unitText ?? "_"))
    if let per { parts.append("per \(per)") }
    parts.append("\(form)")
    if kind != .quantity { parts.append("\(kind)") }
    if partitive { parts.append("part") }
    return parts.joined(separator: " ")
  }

  private static let names: [Comparator: String] = [
    .atLeast: "at_least", .atMost: "at_most", .exactly: "exactly", .about: "about", .between: "between",
  ]
}

func describeQuantities(_ text: String) -> String? {
  let t = Tokens(text)
  let found = Quantities.read(t, in: 0..<t.count)
  return found.isEmpty ? nil : found.map { $0.described(t) }.joined(separator: "; ")
}
