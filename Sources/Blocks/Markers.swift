/// Typed list signs at the start of a line: `•x`, `- x`, `* x`, `o x`, `1. x`, `1) x`, `l . x` (a 1 read as l), `a) x`.
extension Line {
  /// Takes the sign off the front of the line's text, when there is one.
  mutating func takeMarker() {
    guard marker == nil, let (found, length) = Marker.read(text) else { return }
    marker = found
    marker?.typed = Array(text[..<length])
    drop(first: length)
  }

  /// Gives the line its sign back: it turned out to be no item.
  mutating func restoreMarker() {
    guard let sign = marker else { return }
    text = sign.typed + text
    cells = cells.map { $0.lowerBound + sign.typed.count..<$0.upperBound + sign.typed.count }
    marker = nil
  }

  /// Removes the first bytes of the text; cells move along.
  mutating func drop(first n: Int) {
    text.removeFirst(n)
    linkBytes = min(linkBytes, text.count)
    cells = cells.compactMap { $0.upperBound <= n ? nil : max(0, $0.lowerBound - n)..<($0.upperBound - n) }
    if cells.count < 2 { cells = [] }
    weakBreak = weakBreak.flatMap { $0 > n ? $0 - n : nil }
  }
}

/// `… i nära relationer. - Vi ska motarbeta …`: in a list of dashes, an item that lost its line break.
func splitGluedItems(_ lines: inout [Line]) {
  var out: [Line] = []
  var inList = false
  for line in lines {
    inList = line.marker?.sign == .dash || (inList && line.gap == .line)
    guard inList, line.hint == .none, let at = line.text.find(Array(". - ".utf8)), Array(line.text[(at + 4)...]).startsUpper else {
      out.append(line)
      continue
    }
    var (first, second) = (line, line)
    first.text = Array(line.text[...at])
    first.width = first.text.scalarCount
    second.text = Array(line.text[(at + 2)...])
    second.marker = nil
    second.gap = .line
    second.takeMarker()
    out += [first, second]
  }
  if out.count > lines.count { lines = out }
}

/// `•` on a line of its own, the words in the next: printed pages that were saved as text. Two of them make a list.
func joinLoneMarkers(_ lines: inout [Line]) {
  func lone(_ i: Int) -> Marker? {
    guard lines[i].hint == .none, lines[i].marker == nil, lines[i].text.count <= 3 else { return nil }
    return Marker.alone(lines[i].text).flatMap { $0.sign == .round || $0.sign == .dash ? $0 : nil }
  }
  let marks = lines.indices.filter { $0 + 1 < lines.count && lone($0) != nil && lines[$0 + 1].hint == .none && lines[$0 + 1].marker == nil }
  guard marks.count > 1 else { return }
  for i in marks.reversed() {
    lines[i + 1].marker = lone(i)
    lines[i + 1].gap = lines[i].gap
    lines.remove(at: i)
  }
}

/// `*Sociala insatsgrupper är …` explains a word with a star above it and is no item.
func turnFootnotesBack(_ lines: inout [Line]) {
  let starred = lines.firstIndex { line in line.text.indices.contains { k in line.text[k] == 0x2A && k > 0 && isWordByte(line.text[k - 1]) } }
  guard let starred else { return }
  for i in lines.indices where i > starred && lines[i].marker?.typed == [0x2A] && lines[i].hint == .none { lines[i].restoreMarker() }
}

extension Marker {
  /// The sign and the bytes it takes with the space behind it.
  static func read(_ t: [UInt8]) -> (Marker, Int)? {
    guard let c = t.first else { return nil }
    if c >= 0x80 {
      let length = c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4
      guard t.count > length else { return nil }
      let sign = Array(t[..<length])
      if roundSigns.contains(sign) {
        let space = t[length] == 0x20 ? 1 : 0
        return t.count > length + space ? (Marker(sign: .round, text: bullet, typed: sign), length + space) : nil
      }
      guard dashes.contains(sign), t[length] == 0x20, t.count > length + 1 else { return nil }
      return (Marker(sign: .dash, text: bullet, typed: sign), length + 1)
    }
    if c == 0x2D || c == 0x2A || c == 0x6F {
      // `-Polisen ska …`, `*Kvartersmöten.`: an item that lost its space.
      if c != 0x6F, t.count > 2, Array(t[1...]).startsUpper {
        return (Marker(sign: c == 0x2D ? .dash : .star, text: bullet, typed: [c]), 1)
      }
      guard t.count > 2, t[1] == 0x20 else { return nil }
      return (Marker(sign: c == 0x2D ? .dash : c == 0x2A ? .star : .letterO, text: bullet, typed: [c]), 2)
    }
    return number(t)
  }

  /// A line that is a sign alone: the first cell of a list laid out as a table.
  static func alone(_ t: [UInt8]) -> Marker? { read(t + [0x20, 0x78]).flatMap { $0.1 == t.count + 1 ? $0.0 : nil } }

  private static func number(_ t: [UInt8]) -> (Marker, Int)? {
    var i = 0
    var digits: [UInt8] = []
    while i < t.count, isDigit(t[i]), i < 3 {
      digits.append(t[i])
      i += 1
    }
    if digits.isEmpty, t[0] == 0x6C {
      digits = [0x31]
      i = 1
    }  // `l` for 1
    if digits.isEmpty || t[0] == 0x6C {
      if let l = letter(t) { return l }
      guard !digits.isEmpty else { return nil }
    }
    guard digits.count < 3, i < t.count else { return nil }
    if t[i] == 0x20, t[0] == 0x6C, i + 1 < t.count, t[i + 1] == 0x2E { i += 1 }
    guard t[i] == 0x2E || t[i] == 0x29 || (t[i] == 0x3A && t[0] != 0x6C) else { return nil }
    let colon = t[i] == 0x3A
    i += 1
    // `2: ?Öka synligheten`: newspapers number with a colon; a sign that was lost in saving may stand behind it.
    if colon {
      let start = i
      while i < t.count, t[i] == 0x20 || t[i] == 0x3F { i += 1 }
      guard i > start, Array(t[i...]).startsUpper else { return nil }
      return (Marker(sign: .number, text: digits + [0x2E]), i)
    }
    guard i < t.count else { return nil }
    // `3.1 genomföra …`: a section's number.
    if !colon, t[0] != 0x6C, i + 2 < t.count, isDigit(t[i]), t[i + 1] == 0x20, !isDigit(t[i + 2]), !months.contains(where: { t.lowered.has($0, at: i + 2) }) {
      return (Marker(sign: .number, text: Array(t[...i])), i + 2)
    }
    if t[i] == 0x20 { i += 1 } else if t[0] == 0x6C || !Array(t[i...]).startsUpper { return nil }
    guard i < t.count, !months.contains(where: { t.lowered.has($0, at: i) }) else { return nil }
    return (Marker(sign: .number, text: digits + [0x2E]), i)
  }

  private static func letter(_ t: [UInt8]) -> (Marker, Int)? {
    guard t.count > 3, t[0] >= 0x61, t[0] <= 0x7A, t[1] == 0x29, t[2] == 0x20 else { return nil }
    return (Marker(sign: .letter, text: [t[0], 0x29]), 3)
  }

  /// `• · ● ○ ◦ ▪ ■ □ ▫ ‣ ⁃ ∙ ➢ ➤ ✓ ✔` and Word's private signs for them.
  static let roundSigns: Set<[UInt8]> = Set(
    [
      "•", "·", "●", "○", "◦", "▪", "■", "□", "▫", "‣", "⁃", "∙", "➢", "➤", "✓", "✔", "\u{F0B7}", "\u{F0A7}",
      "\u{F0D8}", "\u{F0FC}",
    ]
    .map { Array($0.utf8) })
  static let dashes: Set<[UInt8]> = Set(["–", "—", "−", "‑", "‐"].map { Array($0.utf8) })
  private static let months = [
    "jan", "feb", "mars ", "april", "maj ", "juni ", "juli ", "augusti", "sept", "okt", "nov", "dec",
  ]
  .map { Array($0.utf8) }
}
