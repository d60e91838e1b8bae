import Swedish

/// A wording as data: words with alternatives, stems, gaps and anchors, matched over tokens; signs between words are skipped.
///
/// `det här|har ska|skall vi ...4 göra` — alternatives with `|`, `stem*`, `*ending`, `word?` optional, `...n` a gap of at
/// most n words, `#` digits, `^` first word of the stretch, `$` its last. Words of eight letters and more tolerate one
/// wrong, missing or extra letter (`Uppfölining`): real pages are retyped and scanned.
struct Phrase: Sendable {
  private enum Element: Sendable {
    case words([[UInt8]], optional: Bool)
    case gap(Int)
    case digits
    case end
  }

  private let elements: [Element]
  private let anchored: Bool
  let source: String

  init(_ source: String) {
    precondition(!source.contains("\n"), "one wording a line: use [Phrase](…)")
    self.source = source
    var list: [Element] = []
    var anchored = false
    for part in source.split(separator: " ") {
      if part == "^" { anchored = true } else if part == "$" { list.append(.end) } else if part == "#" { list.append(.digits) } else if part.hasPrefix("...") {
        list.append(.gap(Int(part.dropFirst(3)) ?? 4))
      } else {
        let optional = part.hasSuffix("?")
        let words = (optional ? part.dropLast() : part).split(separator: "|").map { Array($0.utf8) }
        list.append(.words(words, optional: optional))
      }
    }
    elements = list
    self.anchored = anchored
  }

  /// The first match in a stretch: the tokens from its first to its last word.
  func match(_ d: Document, in range: Range<Int>) -> Range<Int>? {
    var start = skipSigns(d, range.lowerBound, range.upperBound)
    while start < range.upperBound {
      if let end = run(d, 0, start, range.upperBound, last: start) { return start..<end }
      if anchored { return nil }
      start = skipSigns(d, start + 1, range.upperBound)
    }
    return nil
  }

  private func skipSigns(_ d: Document, _ i: Int, _ end: Int) -> Int {
    var i = i
    while i < end, d.tokens[i].kind == .sign { i += 1 }
    return i
  }

  private func run(_ d: Document, _ e: Int, _ at: Int, _ end: Int, last: Int) -> Int? {
    guard e < elements.count else { return last }
    let i = skipSigns(d, at, end)
    switch elements[e] {
    case .end: return i >= end ? run(d, e + 1, i, end, last: last) : nil
    case .digits:
      guard i < end, d.tokens[i].kind == .digits else { return nil }
      return run(d, e + 1, i + 1, end, last: i + 1)
    case .gap(let n):
      var k = i
      for _ in 0...n {
        if let hit = run(d, e + 1, k, end, last: last) { return hit }
        guard k < end else { return nil }
        k = skipSigns(d, k + 1, end)
      }
      return nil
    case .words(let words, let optional):
      if i < end, d.tokens[i].kind != .sign {
        for w in words where Phrase.matches(d, i, w) {
          if let hit = run(d, e + 1, i + 1, end, last: i + 1) { return hit }
        }
      }
      return optional ? run(d, e + 1, i, end, last: last) : nil
    }
  }

  private static func matches(_ d: Document, _ i: Int, _ pattern: [UInt8]) -> Bool {
    let word = d.word(i)
    let star = UInt8(ascii: "*")
    if pattern.last == star {
      let stem = pattern.dropLast()
      return word.count >= stem.count && near(word.prefix(stem.count), stem, exactLength: true)
    }
    if pattern.first == star { return word.count >= pattern.count - 1 && word.suffix(pattern.count - 1).elementsEqual(pattern.dropFirst()) }
    return near(word, pattern[...], exactLength: false)
  }

  /// Equal, or for long words one edit apart.
  private static func near(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>, exactLength: Bool) -> Bool {
    if a.count == b.count, a.elementsEqual(b) { return true }
    guard b.count >= 9, a.first == b.first, abs(a.count - b.count) <= (exactLength ? 0 : 1) else { return false }
    var front = 0
    let a = Array(a), b = Array(b)
    while front < a.count, front < b.count, a[front] == b[front] { front += 1 }
    var back = 0
    while back < a.count - front, back < b.count - front, a[a.count - 1 - back] == b[b.count - 1 - back] { back += 1 }
    // A plural or a case ending is another word, not a slip: the difference must lie inside the word.
    let differing = max(a.count, b.count) - front - back
    // `o` for `ö` is one letter and two bytes.
    let letter = a.count == b.count || (front < b.count && b[front] >= 0x80) || (front < a.count && a[front] >= 0x80)
    return differing <= (letter ? 2 : 1) && back > 1
  }
}

extension [Phrase] {
  init(_ lines: String) {
    self = lines.split(separator: "\n").map { Phrase(String($0)) }
  }

  func match(_ d: Document, in range: Range<Int>) -> Range<Int>? {
    for phrase in self { if let hit = phrase.match(d, in: range) { return hit } }
    return nil
  }

  func matches(_ d: Document, in range: Range<Int>) -> Bool { match(d, in: range) != nil }
}
