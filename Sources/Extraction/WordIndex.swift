import Swedish

/// A document's tokens in the form that phrases compare: flat arrays, and two bit sets of what occurs at all.
struct WordIndex: Sendable {
  /// Bytes of a word that its prefix key is made of; shorter words have the key of all they have.
  static let prefixLength = 3

  private(set) var keys: [UInt64] = []
  private(set) var prefixes: [UInt64] = []
  /// One bit a token, by its prefix key: what a step of a phrase looks at first.
  private(set) var bits: [UInt64] = []
  /// The bits of each run of `runLength` tokens: whole documents are asked for many phrases.
  private var runBits: [UInt64] = []
  private static let runLength = 16
  private(set) var ranges: [Range<Int>] = []
  private(set) var isSign: [Bool] = []
  private(set) var isDigits: [Bool] = []
  private var words: [UInt64] = Array(repeating: 0, count: 64)
  private var starts: [UInt64] = Array(repeating: 0, count: 64)

  init(_ tokens: Tokens, lower: [UInt8]) {
    let n = tokens.count
    keys.reserveCapacity(n)
    prefixes.reserveCapacity(n)
    bits.reserveCapacity(n)
    ranges.reserveCapacity(n)
    isSign.reserveCapacity(n)
    isDigits.reserveCapacity(n)
    for token in tokens.all {
      keys.append(token.key.hash)
      let prefix = WordIndex.prefix(lower[token.range])
      prefixes.append(prefix)
      let bit = WordIndex.bit(prefix)
      if bits.count % WordIndex.runLength == 0 { runBits.append(bit) } else { runBits[runBits.count - 1] |= bit }
      bits.append(bit)
      ranges.append(token.range)
      isSign.append(token.kind == .sign)
      isDigits.append(token.kind == .digits)
      words[WordIndex.slot(token.key.hash)] |= WordIndex.bit(token.key.hash)
      starts[WordIndex.slot(prefix)] |= WordIndex.bit(prefix)
    }
  }

  /// The bits of all tokens of a stretch.
  func bits(in range: Range<Int>) -> UInt64 {
    var all: UInt64 = 0
    var i = range.lowerBound
    while i < range.upperBound {
      if i % WordIndex.runLength == 0, i + WordIndex.runLength <= range.upperBound {
        all |= runBits[i / WordIndex.runLength]
        i += WordIndex.runLength
      } else {
        all |= bits[i]
        i += 1
      }
    }
    return all
  }

  /// May say yes for a word that is not there, never no for one that is.
  func hasWord(_ key: UInt64) -> Bool { words[WordIndex.slot(key)] & WordIndex.bit(key) != 0 }
  func hasPrefix(_ prefix: UInt64) -> Bool { starts[WordIndex.slot(prefix)] & WordIndex.bit(prefix) != 0 }

  static func prefix(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for b in bytes.prefix(prefixLength) { key = key << 8 | UInt64(b) }
    // Spread over the bits that `slot` and `bit` look at.
    return key &* 0x9E37_79B9_7F4A_7C15
  }

  private static func slot(_ key: UInt64) -> Int { Int(key >> 58) }
  static func bit(_ key: UInt64) -> UInt64 { 1 << ((key >> 40) & 63) }
}
