/// The identity of a word: a 64-bit FNV-1a hash of its lower-cased UTF-8 bytes.
///
/// Tables of words are sets of keys, so that looking a word up costs no `String` and no Unicode normalisation; the
/// text is NFC by contract. Two Swedish words with one key would need some 2³² words to be likely.
@frozen public struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  public var hash: UInt64

  @inlinable public init(hash: UInt64) { self.hash = hash }

  /// Inlined, so that the optimiser can hash the literal when the program is built: rules compare keys with literals
  /// often.
  @inlinable @inline(__always)
  public init(stringLiteral value: StaticString) {
    var lower = LowercaseBytes()
    var hash = WordKey.seed
    value.withUTF8Buffer { for b in $0 { hash = (hash ^ UInt64(lower.next(b))) &* WordKey.prime } }
    self.hash = hash
  }

  public init(_ word: some StringProtocol) {
    var lower = LowercaseBytes()
    var hash = WordKey.seed
    for b in word.utf8 { hash = (hash ^ UInt64(lower.next(b))) &* WordKey.prime }
    self.hash = hash
  }

  public init(_ bytes: ArraySlice<UInt8>) {
    var lower = LowercaseBytes()
    var hash = WordKey.seed
    for b in bytes { hash = (hash ^ UInt64(lower.next(b))) &* WordKey.prime }
    self.hash = hash
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(hash) }

  @inlinable static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }
  @inlinable static var prime: UInt64 { 0x0000_0100_0000_01b3 }
}

/// Lower-cases UTF-8 a byte at a time: ASCII and Latin-1 (`Å` C3 85 → `å` C3 A5), all that Swedish is written in.
@frozen public struct LowercaseBytes: Sendable {
  @usableFromInline var afterC3 = false

  @inlinable public init() {}

  @inlinable @inline(__always)
  public mutating func next(_ b: UInt8) -> UInt8 {
    if afterC3 {
      afterC3 = false
      return b >= 0x80 && b <= 0x9E && b != 0x97 ? b &+ 0x20 : b
    }
    afterC3 = b == 0xC3
    return b >= 0x41 && b <= 0x5A ? b | 0x20 : b
  }
}

/// A run of letters, a run of digits, or one other sign.
@frozen public struct Token: Sendable, Equatable {
  @frozen public enum Kind: Sendable, Equatable { case word, digits, sign }

  public var kind: Kind
  /// In the tokenised bytes.
  public var range: Range<Int>
  public var key: WordKey
  /// White space stands before it (or it is the first).
  public var spaceBefore: Bool
  /// A line feed stands before it.
  public var lineBefore: Bool
  /// First letter is a capital.
  public var capitalised: Bool
  /// Two or more letters, all capitals.
  public var allCaps: Bool
  /// For `.sign` the ASCII byte, 0x2D for every dash (`–`, `—`, `‑`, `−`), 0x22 for every double quote (`”`, `“`, `»`),
  /// 0x27 for every single quote, 0xFF for others; 0 for words and digits.
  public var sign: UInt8

  @inlinable public func `is`(_ word: WordKey) -> Bool { key == word }
}

/// A text cut into tokens; spans are byte ranges of `bytes`. No-break spaces part words, soft hyphens do not.
@frozen public struct Tokens: Sendable {
  public let bytes: [UInt8]
  public internal(set) var all: [Token] = []

  @inlinable public var count: Int { all.count }

  @inlinable public subscript(i: Int) -> Token { all[i] }

  public init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  public init(bytes: [UInt8]) {
    self.bytes = bytes
    all.reserveCapacity(bytes.count / 5)
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  /// The words of a byte range.
  public func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
  public func string(_ token: Token) -> String { string(token.range) }

  /// The lower-cased bytes of a token without soft hyphens, for suffix rules.
  public func lowered(_ token: Token) -> [UInt8] {
    var lower = LowercaseBytes()
    var out: [UInt8] = []
    out.reserveCapacity(token.range.count)
    var i = token.range.lowerBound
    while i < token.range.upperBound {
      if bytes[i] == 0xC2, i + 1 < token.range.upperBound, bytes[i + 1] == 0xAD {
        i += 2
      } else {
        out.append(lower.next(bytes[i]))
        i += 1
      }
    }
    return out
  }

  /// Index of the first token that starts at or after the byte offset (`count` if none).
  public func index(atByte offset: Int) -> Int {
    var low = 0
    var high = all.count
    while low < high {
      let mid = (low + high) / 2
      if all[mid].range.lowerBound < offset { low = mid + 1 } else { high = mid }
    }
    return low
  }

  /// Indices of the tokens inside a byte range.
  public func indices(in range: Range<Int>) -> Range<Int> { index(atByte: range.lowerBound)..<index(atByte: range.upperBound) }

  /// The key of the token at `i`, or an impossible one outside of the text.
  @inlinable public func key(_ i: Int) -> WordKey { i >= 0 && i < all.count ? all[i].key : WordKey(hash: 0) }

  private mutating func scan(_ b: UnsafeBufferPointer<UInt8>) {
    var i = 0
    var space = true
    var line = false
    while i < b.count {
      let c = b[i]
      if c == 0x20 || c == 0x09 || c == 0x0A || c == 0x0D {
        space = true
        if c == 0x0A { line = true }
        i += 1
        continue
      }
      if c == 0xC2, i + 1 < b.count, b[i + 1] == 0xA0 {
        space = true
        i += 2
        continue
      }
      let start = i
      var kind = Token.Kind.sign
      var sign: UInt8 = 0
      var hash = WordKey.seed
      var lower = LowercaseBytes()
      var capitals = 0
      var letters = 0
      var capitalised = false
      if c >= 0x30 && c <= 0x39 {
        kind = .digits
        while i < b.count, b[i] >= 0x30, b[i] <= 0x39 {
          hash = (hash ^ UInt64(b[i])) &* WordKey.prime
          i += 1
        }
      } else if let n = letterLength(b, i) {
        kind = .word
        var width = n
        while true {
          let capital = isCapital(b, i)
          if capital { capitals += 1 }
          if letters == 0 { capitalised = capital }
          letters += 1
          for _ in 0..<width {
            hash = (hash ^ UInt64(lower.next(b[i]))) &* WordKey.prime
            i += 1
          }
          // A soft hyphen shows a possible line break and is no part of the word's identity.
          if i + 1 < b.count, b[i] == 0xC2, b[i + 1] == 0xAD, i + 2 < b.count, letterLength(b, i + 2) != nil { i += 2 }
          guard i < b.count, let m = letterLength(b, i) else { break }
          width = m
        }
      } else {
        let width = sequenceLength(c)
        sign = signByte(b, i, width)
        i = min(i + width, b.count)
        hash = (hash ^ UInt64(sign)) &* WordKey.prime
      }
      all.append(
        Token(
          kind: kind, range: start..<i, key: WordKey(hash: hash), spaceBefore: space, lineBefore: line,
          capitalised: capitalised, allCaps: letters > 1 && capitals == letters, sign: sign))
      space = false
      line = false
    }
  }
}

private func sequenceLength(_ c: UInt8) -> Int { c < 0x80 ? 1 : c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2 }

/// Length in bytes of the letter at `i`, or nil: ASCII letters, Latin-1 letters and everything of two bytes beyond, and
/// three-byte letters outside of general punctuation and symbols (E2).
private func letterLength(_ b: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int? {
  let c = b[i]
  if (c >= 0x41 && c <= 0x5A) || (c >= 0x61 && c <= 0x7A) { return 1 }
  guard c >= 0xC3, i + sequenceLength(c) <= b.count else { return nil }
  if c == 0xC3 { return b[i + 1] == 0x97 || b[i + 1] == 0xB7 ? nil : 2 }
  if c < 0xE0 { return 2 }
  if c < 0xF0 { return c == 0xE2 || c == 0xEF || c == 0xE3 ? nil : 3 }
  return nil
}

private func isCapital(_ b: UnsafeBufferPointer<UInt8>, _ i: Int) -> Bool {
  let c = b[i]
  if c >= 0x41 && c <= 0x5A { return true }
  return c == 0xC3 && i + 1 < b.count && b[i + 1] >= 0x80 && b[i + 1] <= 0x9E && b[i + 1] != 0x97
}

private func signByte(_ b: UnsafeBufferPointer<UInt8>, _ i: Int, _ width: Int) -> UInt8 {
  let c = b[i]
  if c < 0x80 { return c }
  if c == 0xE2, width == 3, i + 2 < b.count {
    if b[i + 1] == 0x80 {
      switch b[i + 2] {
      case 0x90...0x95: return 0x2D
      case 0x9C...0x9F: return 0x22
      case 0x98...0x9B: return 0x27
      default: break
      }
    }
    if b[i + 1] == 0x88, b[i + 2] == 0x92 { return 0x2D }
  }
  if c == 0xC2, i + 1 < b.count {
    if b[i + 1] == 0xAB || b[i + 1] == 0xBB { return 0x22 }
    if b[i + 1] == 0xB4 { return 0x27 }
    if b[i + 1] == 0xA7 { return UInt8(ascii: "$") }  // `§`, the sign of law references; no page here means dollars
  }
  return 0xFF
}
