/// Reading UTF-8 bytes: what the rules of this module ask about a line.
extension Array where Element == UInt8 {
  init(_ s: StaticString) { self = s.withUTF8Buffer { Array($0) } }

  /// Code points.
  var scalarCount: Int {
    var n = 0
    for b in self where b & 0xC0 != 0x80 { n += 1 }
    return n
  }

  /// Lower case for ASCII and Latin-1, all that Swedish is written in.
  package var lowered: [UInt8] {
    var out = self
    var afterC3 = false
    for i in out.indices {
      let b = out[i]
      if afterC3 {
        if b >= 0x80 && b <= 0x9E && b != 0x97 { out[i] = b + 0x20 }
        afterC3 = false
      } else if b >= 0x41 && b <= 0x5A {
        out[i] = b | 0x20
      } else {
        afterC3 = b == 0xC3
      }
    }
    return out
  }

  func has(_ part: [UInt8], at i: Int) -> Bool {
    guard i >= 0, i + part.count <= count else { return false }
    for k in part.indices where self[i + k] != part[k] { return false }
    return true
  }

  func starts(_ part: [UInt8]) -> Bool { has(part, at: 0) }

  /// Starts with these words, whole.
  func startsWords(_ part: [UInt8]) -> Bool {
    has(part, at: 0) && (count == part.count || !isWordByte(self[part.count]))
  }

  func ends(_ part: [UInt8]) -> Bool { has(part, at: count - part.count) }

  /// Offset of `part` at or after `from`, or nil.
  package func find(_ part: [UInt8], from: Int = 0) -> Int? {
    guard let first = part.first, count >= part.count else { return nil }
    var i = from
    while i + part.count <= count {
      if self[i] == first && has(part, at: i) { return i }
      i += 1
    }
    return nil
  }

  /// The first code point is a lower-case letter.
  var startsLower: Bool {
    guard let b = first else { return false }
    if b == 0xC3, count > 1 { return self[1] >= 0x9F && self[1] != 0xB7 }
    return b >= 0x61 && b <= 0x7A
  }

  var startsUpper: Bool {
    guard let b = first else { return false }
    if b == 0xC3, count > 1 { return self[1] >= 0x80 && self[1] <= 0x9E && self[1] != 0x97 }
    return b >= 0x41 && b <= 0x5A
  }

  var startsDigit: Bool { first.map(isDigit) ?? false }

  /// The last byte, behind closing quotes and brackets.
  var finalSign: UInt8 {
    var i = count - 1
    while i >= 0 {
      if self[i] == 0x22 || self[i] == 0x29 || self[i] == 0x5D {
        i -= 1
      } else if i >= 2, self[i - 2] == 0xE2, self[i - 1] == 0x80, self[i] >= 0x98, self[i] <= 0x9F {
        i -= 3
      } else {
        return self[i]
      }
    }
    return 0
  }

  /// Ends as a sentence ends: `.`, `!`, `?`, `:` or `…`.
  var endsSentence: Bool {
    let c = finalSign
    return c == 0x2E || c == 0x21 || c == 0x3F || c == 0x3A || ends([0xE2, 0x80, 0xA6])
  }

  /// Code points of the first word.
  var firstWordLength: Int {
    var n = 0
    for b in self {
      if b == 0x20 { break }
      if b & 0xC0 != 0x80 { n += 1 }
    }
    return n
  }

  var firstWord: Self.SubSequence { self[..<(firstIndex(of: 0x20) ?? endIndex)] }

  /// Words are what spaces part.
  var wordCount: Int {
    isEmpty ? 0 : 1 + reduce(into: 0) { if $1 == 0x20 { $0 += 1 } }
  }

  /// The bytes after the last space.
  var lastWord: ArraySlice<UInt8> { self[(lastIndex(of: 0x20).map { $0 + 1 } ?? 0)...] }
}

func isDigit(_ b: UInt8) -> Bool { b >= 0x30 && b <= 0x39 }

/// An ASCII letter or a byte of a longer code point.
func isWordByte(_ b: UInt8) -> Bool { b >= 0x80 || (b | 0x20 >= 0x61 && b | 0x20 <= 0x7A) || isDigit(b) }

/// FNV-1a: the identity of a phrase in the tables.
func phraseHash(_ bytes: some Sequence<UInt8>) -> UInt64 {
  var h: UInt64 = 0xcbf2_9ce4_8422_2325
  for b in bytes { h = (h ^ UInt64(b)) &* 0x0000_0100_0000_01b3 }
  return h
}
