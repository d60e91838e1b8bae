import Swedish

/// A wording as data: words with alternatives, stems, gaps and anchors, matched over tokens; signs between words are
/// skipped.
///
/// `det här|har ska|skall vi ...4 göra` — alternatives with `|`, `stem*`, `*ending`, `word?` optional, `...n` a gap
/// of at most n words, `#` digits, `^` first word of the stretch, `$` its last. Words of nine bytes and more tolerate
/// one wrong, missing or extra letter behind the third (`Uppfölining`): real pages are retyped and scanned.
///
/// One wording a line; the first that matches counts. All lines are flat arrays of plain values together, and a
/// document knows which words it has at all: most wordings are turned down by a few bit tests.
struct Phrase: Sendable {
  private struct Wording: Sendable {
    /// Of `steps`.
    var from: Int
    var to: Int
    var anchored: Bool
    /// The bits of the two rarest steps that a match needs: without them most wordings are turned down.
    var rarest: UInt64 = .max
    var rare: UInt64 = .max
  }

  private struct Step: Sendable {
    enum Kind: UInt8, Sendable { case words, gap, digits, end }
    var kind: Kind
    var optional = false
    /// Of `alternatives`.
    var from: Int32 = 0
    var to: Int32 = 0
    /// Words of a gap.
    var most: Int32 = 0
    /// The bits that a word which this step takes can have in `WordIndex.bits`.
    var bits: UInt64 = .max
  }

  private struct Alternative: Sendable {
    enum Kind: UInt8, Sendable { case exact, stem, ending }
    var kind: Kind
    var key: UInt64
    var prefix: UInt64
    /// Of `letters`.
    var from: Int32
    var to: Int32
    var tolerant: Bool
    var count: Int { Int(to - from) }
  }

  private var wordings: [Wording] = []
  private var steps: [Step] = []
  private var alternatives: [Alternative] = []
  private var letters: [UInt8] = []

  /// Parsed as bytes: there are hundreds of wordings when the program starts, and characters cost ten times as much.
  init(_ lines: String) {
    for line in Array(lines.utf8).split(separator: UInt8(ascii: "\n")) {
      let from = steps.count
      var anchored = false
      parse(line, &anchored)
      let needed = steps[from...].filter { $0.kind == .words && !$0.optional }.map(\.bits).sorted { $0.nonzeroBitCount < $1.nonzeroBitCount }
      var wording = Wording(from: from, to: steps.count, anchored: anchored)
      if let first = needed.first { wording.rarest = first }
      if let second = needed.dropFirst().first { wording.rare = second }
      wordings.append(wording)
    }
  }

  private mutating func parse(_ line: ArraySlice<UInt8>, _ anchored: inout Bool) {
    for part in line.split(separator: UInt8(ascii: " ")) {
      switch (part.count, part.first) {
      case (1, UInt8(ascii: "^")): anchored = true
      case (1, UInt8(ascii: "$")): steps.append(Step(kind: .end))
      case (1, UInt8(ascii: "#")): steps.append(Step(kind: .digits))
      case (_, UInt8(ascii: ".")) where part.starts(with: "...".utf8):
        steps.append(Step(kind: .gap, most: Int32(String(decoding: part.dropFirst(3), as: UTF8.self)) ?? 4))
      default:
        let optional = part.last == UInt8(ascii: "?")
        let from = alternatives.count
        for word in (optional ? part.dropLast() : part).split(separator: UInt8(ascii: "|")) { add(word) }
        steps.append(
          Step(
            kind: .words, optional: optional, from: Int32(from), to: Int32(alternatives.count),
            bits: alternatives[from...].reduce(0) { $0 | Phrase.bits($1) }))
      }
    }
  }

  private mutating func add(_ word: ArraySlice<UInt8>) {
    let star = UInt8(ascii: "*")
    let kind: Alternative.Kind = word.last == star ? .stem : word.first == star ? .ending : .exact
    let bytes = kind == .stem ? word.dropLast() : kind == .ending ? word.dropFirst() : word
    let from = letters.count
    letters += bytes
    alternatives.append(
      Alternative(
        kind: kind, key: WordKey(bytes).hash, prefix: WordIndex.prefix(bytes), from: Int32(from),
        to: Int32(letters.count), tolerant: bytes.count >= 9 && kind != .ending))
  }

  /// A word that an alternative takes begins as it does, unless only its ending or less than a prefix is given.
  private static func bits(_ a: Alternative) -> UInt64 {
    switch a.kind {
    case .exact: WordIndex.bit(a.prefix)
    case .stem: a.count < WordIndex.prefixLength ? .max : WordIndex.bit(a.prefix)
    case .ending: .max
    }
  }

  /// The first match in a stretch: the tokens from its first to its last word.
  func match(_ d: Document, in range: Range<Int>) -> Range<Int>? { match(d, in: range, bits: d.index.bits(in: range)) }

  /// The same for who asks many phrases of one stretch, of which `bits` tell.
  func match(_ d: Document, in range: Range<Int>, bits: UInt64) -> Range<Int>? {
    for wording in wordings where wording.rarest & bits != 0 && wording.rare & bits != 0 {
      if let hit = match(d, wording, range, bits) { return hit }
    }
    return nil
  }

  func matches(_ d: Document, in range: Range<Int>) -> Bool { match(d, in: range) != nil }

  /// How many of the wordings match.
  func count(_ d: Document, in range: Range<Int>) -> Int {
    let bits = d.index.bits(in: range)
    return wordings.count { match(d, $0, range, bits) != nil }
  }

  private func match(_ d: Document, _ wording: Wording, _ range: Range<Int>, _ bits: UInt64) -> Range<Int>? {
    guard isPossible(d, wording, bits) else { return nil }
    let first = steps[wording.from]
    let opening = first.kind == .words && !first.optional ? first.bits : .max
    var start = skipSigns(d, range.lowerBound, range.upperBound)
    while start < range.upperBound {
      if !wording.anchored, d.index.isSign[start] || opening & d.index.bits[start] == 0 {
        start += 1
        continue
      }
      let end = run(d, wording.from, wording.to, start, range.upperBound, last: start)
      if end >= 0 { return start..<end }
      if wording.anchored { return nil }
      start = skipSigns(d, start + 1, range.upperBound)
    }
    return nil
  }

  /// Whether the stretch, of which `bits` tell, and the document have a word for every step that needs one.
  private func isPossible(_ d: Document, _ wording: Wording, _ bits: UInt64) -> Bool {
    for e in wording.from..<wording.to where steps[e].kind == .words && !steps[e].optional {
      if steps[e].bits & bits == 0 { return false }
    }
    for e in wording.from..<wording.to {
      let step = steps[e]
      guard step.kind == .words, !step.optional else { continue }
      var any = false
      for k in Int(step.from)..<Int(step.to) {
        let a = alternatives[k]
        switch a.kind {
        case .exact: any = d.index.hasWord(a.key) || (a.tolerant && d.index.hasPrefix(a.prefix))
        case .stem: any = a.count < WordIndex.prefixLength || d.index.hasPrefix(a.prefix)
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
      for _ in 0...Int(step.most) {
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
    guard step.bits & d.index.bits[i] != 0 else { return false }
    let key = d.index.keys[i]
    for k in Int(step.from)..<Int(step.to) {
      let a = alternatives[k]
      switch a.kind {
      case .exact:
        if a.key == key { return true }
        if a.tolerant, d.index.prefixes[i] == a.prefix, near(d, i, a) { return true }
      case .stem:
        if a.count < WordIndex.prefixLength || d.index.prefixes[i] == a.prefix, stem(d, i, a) { return true }
      case .ending:
        let range = d.index.ranges[i]
        let n = a.count
        if range.count >= n, same(d, range.upperBound - n, Int(a.from), n) { return true }
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
    let n = a.count
    guard range.count >= n - (a.tolerant ? 1 : 0) else { return false }
    if range.count >= n, same(d, range.lowerBound, Int(a.from), n) { return true }
    // A missing or extra letter moves the stem's end.
    return a.tolerant
      && (n - 1...n + 1).contains { $0 <= range.count && differsByOne(d, range.lowerBound..<(range.lowerBound + $0), a) }
  }

  private func near(_ d: Document, _ i: Int, _ a: Alternative) -> Bool {
    let range = d.index.ranges[i]
    guard abs(range.count - a.count) <= 1 else { return false }
    return differsByOne(d, range, a)
  }

  /// One letter apart, inside the word: a plural or a case ending is another word, not a slip.
  private func differsByOne(_ d: Document, _ word: Range<Int>, _ a: Alternative) -> Bool {
    let n = a.count
    let from = Int(a.from)
    var front = 0
    while front < word.count, front < n, d.lower[word.lowerBound + front] == letters[from + front] { front += 1 }
    var back = 0
    while back < word.count - front, back < n - front, d.lower[word.upperBound - 1 - back] == letters[from + n - 1 - back] {
      back += 1
    }
    let differing = max(word.count, n) - front - back
    // `o` for `ö` is one letter and two bytes.
    let wide =
      word.count == n || (front < n && letters[from + front] >= 0x80)
      || (front < word.count && d.lower[word.lowerBound + front] >= 0x80)
    return differing <= (wide ? 2 : 1) && back > 1
  }
}
