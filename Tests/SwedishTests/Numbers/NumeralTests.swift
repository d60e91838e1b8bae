import Foundation
import Testing

@testable import Swedish

/// The value when the whole text is one numeral.
private func whole(_ text: String, ordinal: Bool = false) -> Int? {
  let t = Tokens(text)
  guard let reading = ordinal ? Numerals.ordinal(t, at: 0) : Numerals.cardinal(t, at: 0), reading.tokens == 0..<t.count
  else {
    return nil
  }
  return Int(reading.value)
}

@Suite struct NumeralTests {
  @Test func readsItsTable() throws {
    try NumberRuleLines.check("cardinal", atLeast: 30) { text in
      let t = Tokens(text)
      return Numerals.cardinal(t, at: 0).map { r in
        "\(r.value.plain) \(r.form)" + (r.tokens.upperBound < t.count ? " +\(t.count - r.tokens.upperBound)" : "")
      }
    }
    try NumberRuleLines.check("ordinal", atLeast: 12) { text in
      let t = Tokens(text)
      return Numerals.ordinal(t, at: 0).map { $0.value.plain }
    }
  }

  /// Every number to 2,100, then a sample in steps of a prime, in all spellings, upper case and with soft hyphens.
  @Test func readsEverySpelling() {
    var numbers = Array(0...2100)
    numbers += stride(from: 2101, through: 999_999, by: 997)
    numbers += [9_999, 10_000, 21_000, 21_021, 99_999, 100_000, 100_001, 101_000, 110_000, 111_111, 999_999, 201_101]
    var wrong: [String] = []
    for n in numbers {
      for (i, speller) in NumberSpeller.variants.enumerated() {
        let word = speller.cardinal(n)
        if whole(word) != n { wrong.append(word) }
        let ordinal = speller.ordinal(n)
        if whole(ordinal, ordinal: true) != n { wrong.append(ordinal) }
        if i == n % 20 {
          if whole(word.uppercased()) != n { wrong.append(word.uppercased()) }
          if whole(word.prefix(1).uppercased() + word.dropFirst()) != n { wrong.append("capital " + word) }
          let soft = word.replacing("jugo", with: "ju\u{AD}go").replacing("hundra", with: "hund\u{AD}ra")
          if whole(soft) != n { wrong.append("soft " + word) }
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) wrong, such as \(wrong.prefix(5))")
  }

  @Test func refusesWhatIsNoNumeral() {
    for word in [
      "tvåtvå", "tiotio", "femsextio", "hundrahundra", "tusentusen", "tvåan", "treårig", "sexdagars", "enkät",
      "tjugotio",
    ] {
      #expect(whole(word) == nil, "\(word)")
    }
  }

  static let shared = NumberRuleLines.root.deletingLastPathComponent().appendingPathComponent(
    "shared/facts/number-words.tsv")

  @Test(.enabled(if: FileManager.default.fileExists(atPath: shared.path), "../shared/facts is not here"))
  func readsTheListOfNumberWords() throws {
    let lines = try String(contentsOf: Self.shared, encoding: .utf8).split(separator: "\n").dropFirst()
    #expect(lines.count > 10_000)
    var wrong: [String] = []
    for line in lines {
      let cells = line.split(separator: "\t").map(String.init)
      let n = try #require(Int(cells[0]))
      for word in [cells[1], cells[2]] {
        for form in [word, word.filter { $0 != " " }] where whole(form) != n { wrong.append(form) }
        if n >= 100, word.hasPrefix("ett"), n < 200 || (n >= 1000 && n < 2000) {
          let bare = n < 1000 ? String(word.dropFirst(3)) : "t" + word.dropFirst(3)
          if whole(bare) != n { wrong.append(bare) }
        }
      }
      for form in [cells[3], cells[3].filter { $0 != " " }] where whole(form, ordinal: true) != n { wrong.append(form) }
    }
    #expect(wrong.isEmpty, "\(wrong.count) wrong, such as \(wrong.prefix(5))")
  }
}
