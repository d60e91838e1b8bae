/// Bytes → valid UTF-8.
enum Decoder {
  static func decode(_ bytes: [UInt8], transport: String?) -> SourceText {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(Array(bytes.dropFirst(3)), declared: "utf-8") }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), little: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), little: false) }
    if let little = zeroPattern(bytes) { return utf16(bytes[...], little: little) }
    let declared = transport.flatMap(label) ?? declaration(bytes)
    return utf8(bytes, declared: declared)
  }

  /// The name that counts for a declared charset: `iso-8859-1` means windows-1252; an unknown name says nothing.
  static func label(_ name: String) -> String? {
    let name = name.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    switch name {
    case "utf-8", "utf8", "unicode-1-1-utf-8": return "utf-8"
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "windows-1252", "cp1252", "x-cp1252",
      "us-ascii", "ascii",
      "iso-8859-15", "iso8859-15", "latin9":
      return "windows-1252"
    default: return nil
    }
  }

  /// `charset=` of a `<meta>`, or `encoding=` of an XML declaration, in the first 1,024 bytes.
  static func declaration(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(1024).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    for (opening, key) in [("<meta", "charset"), ("<?xml", "encoding")] {
      var i = 0
      while let at = find(opening, in: head, from: i, to: head.count) {
        i = at + opening.utf8.count
        let stop = head[i...].firstIndex(of: 0x3E) ?? head.count
        guard let name = find(key, in: head, from: i, to: stop) else { continue }
        let value = head[(name + key.utf8.count)..<stop].drop { " =\"'".utf8.contains($0) }.prefix {
          !" \"';/?>".utf8.contains($0)
        }
        if let found = label(String(decoding: value, as: UTF8.self)) { return found }
      }
    }
    return nil
  }

  private static func find(_ part: String, in b: [UInt8], from: Int, to: Int) -> Int? {
    let part = Array(part.utf8)
    var i = from
    while i + part.count <= to {
      if b[i] == part[0], b[i..<i + part.count].elementsEqual(part) { return i }
      i += 1
    }
    return nil
  }

  private struct Census {
    var sequences = 0
    var stray = 0
    var nul = 0
  }

  /// Counts what valid UTF-8 and what it is not; eight bytes at a time where nothing is to be counted.
  private static func census(_ b: [UInt8]) -> Census {
    var c = Census()
    b.withUnsafeBytes { raw in
      var i = 0
      while i < raw.count {
        if i + 8 <= raw.count {
          let eight = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
          let zero = (eight &- 0x0101_0101_0101_0101) & ~eight
          if (eight | zero) & 0x8080_8080_8080_8080 == 0 {
            i += 8
            continue
          }
        }
        if raw[i] < 0x80 {
          if raw[i] == 0 { c.nul += 1 }
          i += 1
        } else if let n = sequence(b, i) {
          c.sequences += 1
          i += n
        } else {
          c.stray += 1
          i += 1
        }
      }
    }
    return c
  }

  /// Length of the well-formed sequence of two bytes or more at `i`.
  static func sequence(_ b: [UInt8], _ i: Int) -> Int? {
    let c = b[i]
    let n = c >= 0xC2 && c <= 0xDF ? 2 : c >= 0xE0 && c <= 0xEF ? 3 : c >= 0xF0 && c <= 0xF4 ? 4 : 0
    guard n > 0, i + n <= b.count else { return nil }
    for k in 1..<n where b[i + k] & 0xC0 != 0x80 { return nil }
    let d = b[i + 1]
    if c == 0xE0 && d < 0xA0 || c == 0xED && d > 0x9F || c == 0xF0 && d < 0x90 || c == 0xF4 && d > 0x8F { return nil }
    return n
  }

  private static func utf8(_ b: [UInt8], declared: String?) -> SourceText {
    let c = census(b)
    if c.stray == 0 {
      var text = SourceText(utf8: b)
      if c.nul > 0 { text = withoutNUL(b, c.nul) }
      if declared == "windows-1252", c.sequences > 0 {
        text.notes.append(.charsetConflict(declared: "windows-1252", used: "utf-8"))
      }
      return text
    }
    // A few stray bytes among many sequences are damage, not another charset.
    if c.sequences > c.stray || (c.sequences > 0 && declared == "utf-8" && c.sequences >= c.stray) {
      return mended(b, declared)
    }
    var text = windows1252(b)
    if declared == "utf-8" {
      text.notes.insert(.charsetConflict(declared: "utf-8", used: "windows-1252"), at: 0)
    } else if declared == nil {
      text.notes.insert(.charsetGuessed, at: 0)
    }
    return text
  }

  private static func withoutNUL(_ b: [UInt8], _ count: Int) -> SourceText {
    SourceText(utf8: b.flatMap { $0 == 0 ? replacement : [$0] }, notes: [.bytesReplaced(count: count)])
  }

  /// UTF-8 with stray bytes: a stray letter of windows-1252 between letters is that letter, everything else is
  /// replaced.
  private static func mended(_ b: [UInt8], _ declared: String?) -> SourceText {
    var out: [UInt8] = []
    out.reserveCapacity(b.count + 16)
    var replaced = 0
    var i = 0
    while i < b.count {
      if b[i] != 0, b[i] < 0x80 {
        out.append(b[i])
        i += 1
      } else if b[i] != 0, let n = sequence(b, i) {
        out.append(contentsOf: b[i..<i + n])
        i += n
      } else {
        replaced += 1
        let cutOff = i + 4 > b.count && b[i] >= 0xC2 && b[(i + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
        if cutOff { break }
        out.append(contentsOf: isSwedishLetter(b[i]) ? Windows1252.utf8(b[i]) : replacement)
        i += 1
      }
    }
    var text = SourceText(utf8: out, notes: [.bytesReplaced(count: replaced)])
    if declared == "windows-1252" {
      text.notes.insert(.charsetConflict(declared: "windows-1252", used: "utf-8"), at: 0)
    }
    return text
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
  private static func isSwedishLetter(_ b: UInt8) -> Bool {
    [0xC4, 0xC5, 0xD6, 0xE4, 0xE5, 0xF6, 0xE9, 0xC9, 0xFC, 0xDC].contains(b)
  }

  private static func windows1252(_ b: [UInt8]) -> SourceText {
    var out: [UInt8] = []
    out.reserveCapacity(b.count + b.count / 8)
    var replaced = 0
    for c in b {
      if c == 0 {
        out.append(contentsOf: replacement)
        replaced += 1
      } else if c < 0x80 {
        out.append(c)
      } else {
        if c < 0xA0, Windows1252.high[Int(c) - 0x80] == 0 { replaced += 1 }
        out.append(contentsOf: Windows1252.utf8(c))
      }
    }
    return SourceText(utf8: out, charset: "windows-1252", notes: replaced > 0 ? [.bytesReplaced(count: replaced)] : [])
  }

  /// UTF-16 without a mark: every other byte of the head is zero.
  private static func zeroPattern(_ b: [UInt8]) -> Bool? {
    let head = Array(b.prefix(512))
    guard head.count >= 8 else { return nil }
    var zero = (0, 0)
    for k in head.indices where head[k] == 0 { if k % 2 == 0 { zero.0 += 1 } else { zero.1 += 1 } }
    let half = head.count / 2
    if zero.1 * 10 > half * 7, zero.0 * 10 < half { return true }
    if zero.0 * 10 > half * 7, zero.1 * 10 < half { return false }
    return nil
  }

  private static func utf16(_ b: ArraySlice<UInt8>, little: Bool) -> SourceText {
    var out: [UInt8] = []
    out.reserveCapacity(b.count)
    var replaced = 0
    var i = b.startIndex
    func unit(_ at: Int) -> UInt32? {
      guard at + 1 < b.endIndex else { return nil }
      return little ? UInt32(b[at]) | UInt32(b[at + 1]) << 8 : UInt32(b[at]) << 8 | UInt32(b[at + 1])
    }
    while let u = unit(i) {
      i += 2
      if u >= 0xD800, u < 0xDC00, let low = unit(i), low >= 0xDC00, low < 0xE000 {
        out.append(contentsOf: Windows1252.encode(0x10000 + (u - 0xD800) << 10 + (low - 0xDC00)))
        i += 2
      } else if u >= 0xD800 && u < 0xE000 || u == 0 {
        out.append(contentsOf: replacement)
        replaced += 1
      } else {
        out.append(contentsOf: Windows1252.encode(u))
      }
    }
    if i < b.endIndex { replaced += 1 }
    return SourceText(
      utf8: out, charset: little ? "utf-16le" : "utf-16be", notes: replaced > 0 ? [.bytesReplaced(count: replaced)] : []
    )
  }
}
