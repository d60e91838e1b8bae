/// A word as code points in lower case, ready to be compared with damaged spellings.
///
/// Short words never match anything but themselves: `mars` and `mark`, `vara` and `våra` are one edit apart.
public struct FuzzyWord: Sendable, Equatable {
  let letters: [UInt16]
  /// The letters with what OCR confuses made alike: `rn` → `m`, `cl` → `d`, `vv` → `w`, `1` → `l`, `0` → `o`; compared
  /// beside the letters themselves.
  let folded: [UInt16]

  public init(_ word: String) { self.init(lower: Array(word.utf8)) }

  public init(_ t: Tokens, _ token: Token) { self.init(lower: Array(t.bytes[token.range])) }

  init(lower bytes: [UInt8]) {
    var lower = LowercaseBytes()
    var out: [UInt16] = []
    out.reserveCapacity(bytes.count)
    for raw in bytes {
      let b = lower.next(raw)
      if b & 0xC0 == 0x80, let last = out.last {
        out[out.count - 1] = last << 6 | UInt16(b & 0x3F)
      } else {
        out.append(UInt16(b >= 0xC0 ? b & 0x1F : b))
      }
    }
    letters = out
    folded = FuzzyWord.fold(out)
  }

  /// How many edits are forgiven in a word of this length: none below six letters, one below eleven, then two.
  public var tolerance: Int { letters.count < 6 ? 0 : letters.count < 11 ? 1 : 2 }

  /// The word is the other one, damaged: within the other's tolerance, OCR confusions counted as nothing in words that
  /// have a tolerance at all.
  public func isDamaged(_ key: FuzzyWord) -> Bool { distance(to: key, limit: key.tolerance) != nil }

  /// Edits (insertion, deletion, exchange, swap of neighbours) between the words, or nil above the limit.
  public func distance(to other: FuzzyWord, limit: Int) -> Int? {
    if letters == other.letters { return 0 }
    guard limit > 0 else { return nil }
    let plain = FuzzyWord.edits(letters, other.letters, limit)
    guard folded.count != letters.count || other.folded.count != other.letters.count || hasDigitLike else {
      return plain
    }
    guard let seen = FuzzyWord.edits(folded, other.folded, limit) else { return plain }
    return min(plain ?? limit, max(seen, 1))
  }

  private var hasDigitLike: Bool { letters.contains { $0 == 0x31 || $0 == 0x30 } }

  private static func fold(_ word: [UInt16]) -> [UInt16] {
    var out: [UInt16] = []
    out.reserveCapacity(word.count)
    var i = 0
    while i < word.count {
      let c = word[i]
      let next = i + 1 < word.count ? word[i + 1] : 0
      switch (c, next) {
      case (0x72, 0x6E):
        out.append(0x6D)
        i += 1  // rn → m
      case (0x63, 0x6C):
        out.append(0x64)
        i += 1  // cl → d
      case (0x76, 0x76):
        out.append(0x77)
        i += 1  // vv → w
      case (0x31, _): out.append(0x6C)  // 1 → l
      case (0x30, _): out.append(0x6F)  // 0 → o
      default: out.append(c)
      }
      i += 1
    }
    return out
  }

  /// Optimal string alignment with three rows, cut off above the limit.
  private static func edits(_ a: [UInt16], _ b: [UInt16], _ limit: Int) -> Int? {
    if abs(a.count - b.count) > limit { return nil }
    // One edit leaves one of the ends as it was.
    if limit == 1, a.first != b.first, a.last != b.last { return nil }
    var older = [Int](repeating: 0, count: b.count + 1)
    var old = Array(0...b.count)
    var row = older
    for i in 0..<a.count {
      row[0] = i + 1
      var least = row[0]
      for j in 0..<b.count {
        var cost = min(old[j + 1] + 1, row[j] + 1, old[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, older[j - 1] + 1) }
        row[j + 1] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      (older, old, row) = (old, row, older)
    }
    return old[b.count] <= limit ? old[b.count] : nil
  }
}

/// Key words that are also found when damaged (`komrnunal­råd`, `okalpolisområdeschef`).
public struct FuzzySet: Sendable {
  let exact: WordTable<Int>
  let words: [FuzzyWord]
  private let least: Int
  private let most: Int

  /// Words parted by spaces; results are indices into them.
  public init(_ words: String) {
    let list = WordList.bytes(words)
    exact = WordTable(list.enumerated().map { (WordKey($0.element), $0.offset) })
    self.words = list.map { FuzzyWord(lower: Array($0)) }
    least = max(self.words.map(\.letters.count).min() ?? 0, 6) - 2
    most = (self.words.map(\.letters.count).max() ?? 0) + 2
  }

  /// The word itself, else the nearest within its tolerance; the earlier one of two equally near.
  public func find(_ t: Tokens, _ i: Int) -> (word: Int, edits: Int)? {
    guard t.isWord(i) else { return nil }
    if let n = exact[t[i].key] { return (n, 0) }
    let letters = t.lettersAt(i)
    guard letters >= least, letters <= most + 2 else { return nil }
    let word = FuzzyWord(t, t[i])
    var best: (word: Int, edits: Int)?
    for (n, key) in words.enumerated() {
      let limit = min(key.tolerance, (best?.edits ?? 3) - 1)
      if limit > 0, let d = word.distance(to: key, limit: limit) { best = (n, d) }
    }
    return best
  }
}
