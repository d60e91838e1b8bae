/// Looking at tokens around a place; outside of the text every question is answered with no.
extension Tokens {
  /// The value of a run of at most nine digits.
  func intAt(_ i: Int) -> Int? {
    guard i >= 0, i < count, self[i].kind == .digits, self[i].range.count <= 9 else { return nil }
    return bytes[self[i].range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// How many digits the token has; 0 when it is no number.
  func digitsAt(_ i: Int) -> Int { i >= 0 && i < count && self[i].kind == .digits ? self[i].range.count : 0 }

  func signAt(_ i: Int) -> UInt8 { i >= 0 && i < count ? self[i].sign : 0 }

  /// The sign `c` stands at `i`.
  func isSign(_ i: Int, _ c: Unicode.Scalar) -> Bool { signAt(i) == UInt8(truncatingIfNeeded: c.value) }

  func isWord(_ i: Int) -> Bool { i >= 0 && i < count && self[i].kind == .word }

  /// A capitalised word.
  func isUpper(_ i: Int) -> Bool { isWord(i) && self[i].capitalised }

  /// No space between this token and the one before it.
  func isGlued(_ i: Int) -> Bool { i > 0 && i < count && !self[i].spaceBefore }

  func isLineStart(_ i: Int) -> Bool { i <= 0 || (i < count && self[i].lineBefore) }

  /// Letters of a word (code points; close enough to letters in Swedish).
  func lettersAt(_ i: Int) -> Int {
    guard isWord(i) else { return 0 }
    return bytes[self[i].range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  func isIn(_ i: Int, _ set: WordSet) -> Bool { isWord(i) && set.contains(self[i].key) }

  /// The key stands at `i` as a word.
  func isKey(_ i: Int, _ key: WordKey) -> Bool { i >= 0 && i < count && self[i].key == key }

  /// Ends with the lower-case letters, whatever the case of the text.
  func hasSuffix(_ i: Int, _ suffix: String) -> Bool {
    guard i >= 0, i < count else { return false }
    let range = self[i].range
    let n = suffix.utf8.count
    guard range.count >= n else { return false }
    var lower = LowercaseBytes()
    var place = range.upperBound - n
    for b in suffix.utf8 {
      if lower.next(bytes[place]) != b { return false }
      place += 1
    }
    return true
  }

  /// A sentence, line or list item starts here: nothing before it, or a stop, colon, bullet or opening sign.
  func startsSentence(_ i: Int) -> Bool {
    if isLineStart(i) { return true }
    switch signAt(i - 1) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), 0x22, 0xFF, UInt8(ascii: "*"):
      return true
    case UInt8(ascii: "-"): return isLineStart(i - 1)
    default: return false
    }
  }
}
