import Swedish

/// A wording as data: words with alternatives, stems, gaps and anchors, matched over tokens; signs between words are skipped.
///
/// `det här|har ska|skall vi ...4 göra` — alternatives with `|`, `stem*`, `*ending`, `word?` optional, `...n` a gap of at
/// most n words, `#` digits, `^` first word of the stretch, `$` its last. Words of nine bytes and more tolerate one
/// wrong, missing or extra letter behind the third (`Uppfölining`): real pages are retyped and scanned.
///
/// One wording a line; the first that matches counts. All lines are flat arrays of plain values together, and a document knows
/// which words it has at all: most wordings are turned down by a few bit tests.
struct Phrase: Sendable {
  private struct Wording: Sendable {
    /// Of `steps`.
    var from: Int
    var to: Int
    var anchored: Bool
  }

  private struct Step: Sendable {
    enum Kind: UInt8, Sendable { case words, gap, digits, end }
    var kind: Kind
    var optional = false
    /// Of `alternatives`.
    var from = 0
    var to = 0
    /// Words of a gap.
    var most = 0
  }

  private struct Alternative: Sendable {
    enum Kind: UInt8, Sendable { case exact, stem, ending }
    var kind: Kind
    var key: UInt64
    var prefix: UInt64
    /// Of `letters`.
    var from: Int
    var to: Int
    var tolerant: Bool
  }

  private var wordings: [Wording] = []
  private var steps: [Step] = []
  private var alternatives: [Alternative] = []
  private var letters: [UInt8] = []

  init(_ lines: String) {
    for line in lines.split(separator: "\n") {
      let from = steps.count
      var anchored = false
      parse(line, &anchored)
      wordings.append(Wording(from: from, to: steps.count, anchored: anchored))
    }
  }

  private mutating func parse(_ line: Substring, _ anchored: inout Bool) {
    for part in line.split(separator: " ") {
      switch part {
      case "^": anchored = true
      case "$": steps.append(Step(kind: .end))
      case "#": steps.append(Step(kind: .digits))
      case _ where part.hasPrefix("..."): steps.append(Step(kind: .gap, most: Int(part.dropFirst(3)) ?? 4))
      default:
        let optional = part.hasSuffix("?")
        let from = alternatives.count
        for word in (optional ? part.dropLast() : part).split(separator: "|") { add(word) }
        steps.append(Step(kind: .words, optional: optional, from: from, to: alternatives.count))
      }
    }
  }

  private mutating func add(_ word: Substring) {
    let kind: Alternative.Kind = word.hasSuffix("*") ? .stem : word.hasPrefix("*") ? .ending : .exact
    let bytes = Array((kind == .stem ? word.dropLast() : kind == .ending ? word.dropFirst() : word).utf8)
    let from = letters.count
    letters += bytes
    alternatives.append(
      Alternative(
        kind: kind, key: WordKey(bytes[...]).hash, prefix: WordIndex.prefix(bytes[...]), from: from, to: letters.count,
        tolerant: bytes.count >= 9 && kind != .ending))
  }

  /// The first match in a stretch: the tokens from its first to its last word.
  func match(_ d: Document, in range: Range<Int>) -> Range<Int>? {
    for n in wordings.indices { if let hit = match(d, n, range) { return hit } }
    return nil
  }

  func matches(_ d: Document, in range: Range<Int>) -> Bool { match(d, in: range) != nil }

  /// How many of the wordings match.
  func count(_ d: Document, in range: Range<Int>) -> Int {
    wordings.indices.reduce(0) { $0 + (match(d, $1, range) == nil ? 0 : 1) }
  }

  private func match(_ d: Document, _ n: Int, _ range: Range<Int>) -> Range<Int>? {
    let wording = wordings[n]
    guard isPossible(d, wording) else { return nil }
    var start = skipSigns(d, range.lowerBound, range.upperBound)
    while start < range.upperBound {
      let end = run(d, wording.from, wording.to, start, range.upperBound, last: start)
      if end >= 0 { return start..<end }
      if wording.anchored { return nil }
      start = skipSigns(d, start + 1, range.upperBound)
    }
    return nil
  }

  /// Whether the document has a word for every step that needs one.
  private func isPossible(_ d: Document, _ wording: Wording) -> Bool {
    for e in wording.from..<wording.to {
      let step = steps[e]
      guard step.kind == .words, !step.optional else { continue }
      var any = false
      for k in step.from..<step.to {
        let a = alternatives[k]
        switch a.kind {
        case .exact: any = d.index.hasWord(a.key) || (a.tolerant && d.index.hasPrefix(a.prefix))
        case .stem: any = a.to - a.from < WordIndex.prefixLength || d.index.hasPrefix(a.prefix)
        case .ending: any = true
        }
        if any { break }
      }
      if !any { return false }
    }
    return true
  }

  private func skipSigns(_ d: Document, _ i: Int, _ end: Int) -> Int {
    var i = i
    while i < end, d.index.isSign[i] { i += 1 }
    return i
  }

  /// The token behind the match of the steps from `e` on, or -1.
  private func run(_ d: Document, _ e: Int, _ to: Int, _ at: Int, _ end: Int, last: Int) -> Int {
    guard e < to else { return last }
    let i = skipSigns(d, at, end)
    let step = steps[e]
    switch step.kind {
    case .end: return i >= end ? run(d, e + 1, to, i, end, last: last) : -1
    case .digits:
      guard i < end, d.index.isDigits[i] else { return -1 }
      return run(d, e + 1, to, i + 1, end, last: i + 1)
    case .gap:
      var k = i
      for _ in 0...step.most {
        let hit = run(d, e + 1, to, k, end, last: last)
        if hit >= 0 { return hit }
        guard k < end else { return -1 }
        k = skipSigns(d, k + 1, end)
      }
      return -1
    case .words:
      if i < end, holds(step, d, i) {
        let hit = run(d, e + 1, to, i + 1, end, last: i + 1)
        if hit >= 0 { return hit }
      }
      return step.optional ? run(d, e + 1, to, i, end, last: last) : -1
    }
  }

  private func holds(_ step: Step, _ d: Document, _ i: Int) -> Bool {
    let key = d.index.keys[i]
    for k in step.from..<step.to {
      let a = alternatives[k]
      switch a.kind {
      case .exact:
        if a.key == key { return true }
        if a.tolerant, d.index.prefixes[i] == a.prefix, near(d, i, a) { return true }
      case .stem:
        if a.to - a.from < WordIndex.prefixLength || d.index.prefixes[i] == a.prefix, stem(d, i, a) { return true }
      case .ending:
        let range = d.index.ranges[i]
        let n = a.to - a.from
        if range.count >= n, same(d, range.upperBound - n, a.from, n) { return true }
      }
    }
    return false
  }

  private func same(_ d: Document, _ at: Int, _ from: Int, _ n: Int) -> Bool {
    for k in 0..<n where d.lower[at + k] != letters[from + k] { return false }
    return true
  }

  private func stem(_ d: Document, _ i: Int, _ a: Alternative) -> Bool {
    let range = d.index.ranges[i]
    let n = a.to - a.from
    guard range.count >= n else { return false }
    if same(d, range.lowerBound, a.from, n) { return true }
    return a.tolerant && differsByOne(d, range.lowerBound..<(range.lowerBound + n), a)
  }

  private func near(_ d: Document, _ i: Int, _ a: Alternative) -> Bool {
    let range = d.index.ranges[i]
    guard abs(range.count - (a.to - a.from)) <= 1 else { return false }
    return differsByOne(d, range, a)
  }

  /// One letter apart, inside the word: a plural or a case ending is another word, not a slip.
  private func differsByOne(_ d: Document, _ word: Range<Int>, _ a: Alternative) -> Bool {
    let n = a.to - a.from
    var front = 0
    while front < word.count, front < n, d.lower[word.lowerBound + front] == letters[a.from + front] { front += 1 }
    var back = 0
    while back < word.count - front, back < n - front, d.lower[word.upperBound - 1 - back] == letters[a.to - 1 - back] {
      back += 1
    }
    let differing = max(word.count, n) - front - back
    // `o` for `ö` is one letter and two bytes.
    let wide =
      word.count == n || (front < n && letters[a.from + front] >= 0x80)
      || (front < word.count && d.lower[word.lowerBound + front] >= 0x80)
    return differing <= (wide ? 2 : 1) && back > 1
  }
}
