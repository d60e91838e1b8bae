/// `Syfte:`, `Ansvarig:`, `Omfattning:` under an item: attributes of the item, each a block of its own.
enum ItemLabels {
  static func opens(_ text: [UInt8]) -> Bool {
    guard text.count > 3, text.startsUpper else { return false }
    let lowered = Array(text.prefix(20)).lowered
    return Phrases.itemLabels.contains { lowered.starts($0) }
  }

  /// `Ansvarig: …`, `Polis och kommun: …`: one to three words, a colon, and what they say.
  static func opensAny(_ text: [UInt8]) -> Bool {
    guard text.startsUpper, let colon = text.prefix(30).firstIndex(of: 0x3A), colon + 2 < text.count, text[colon + 1] == 0x20 else {
      return false
    }
    let label = Array(text[..<colon])
    return label.wordCount <= 3 && !label.contains { isDigit($0) || $0 == 0x2C || $0 == 0x2E }
  }

  /// Cuts the line before every label in it: a page may have lost the breaks.
  static func split(_ line: Line) -> [Line] {
    guard line.text.contains(0x3A) else { return [line] }
    var cuts: [Int] = []
    for i in line.text.indices.dropFirst() where line.text[i - 1] == 0x20 {
      if Phrases.splittingLabels.contains(where: { line.text.has($0, at: i) }) { cuts.append(i) }
    }
    guard !cuts.isEmpty else { return [line] }
    var out: [Line] = []
    var start = 0
    for cut in cuts + [line.text.count + 1] {
      var piece = line
      piece.text = Array(line.text[start..<cut - 1])
      piece.linkBytes = 0
      if start > 0 { piece.marker = nil }
      out.append(piece)
      start = cut
    }
    return out
  }
}
