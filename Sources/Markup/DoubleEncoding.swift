/// Repairs UTF-8 that was read as windows-1252 and encoded again: `Ã¤` → `ä`, `â€“` → `–`, `Â ` → no-break space.
///
/// No Swedish word holds `Ã` or `Â` before such a sign, so a run is repaired wherever it stands; text that was encoded
/// three times is repaired twice.
enum DoubleEncoding {
  static func repair(_ text: inout SourceText) {
    var total = 0
    for _ in 0..<3 where mayBeDamaged(text.utf8) {
      guard let (fixed, count) = once(text.utf8) else { break }
      text.utf8 = fixed
      total += count
    }
    if total > 0 { text.notes.append(.doubleEncoded(count: total)) }
  }

  /// Some `Â`, `Ã` or `â` is there at all.
  private static func mayBeDamaged(_ b: [UInt8]) -> Bool {
    b.withUnsafeBytes { raw in
      var i = 0
      while i + 3 < raw.count {
        if i + 8 <= raw.count, raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
          i += 8
          continue
        }
        if raw[i] == 0xC3, raw[i + 1] == 0x82 || raw[i + 1] == 0x83 || raw[i + 1] == 0xA2 { return true }
        i += 1
      }
      return false
    }
  }

  private static func once(_ b: [UInt8]) -> ([UInt8], Int)? {
    var out: [UInt8] = []
    var count = 0
    var copied = 0
    var i = 0
    while i + 3 < b.count {
      // Every such run opens with a Latin-1 letter from Â to ï, which is C3 in UTF-8.
      guard b[i] == 0xC3, b[i + 1] >= 0x82, b[i + 1] <= 0xAF, let (decoded, end) = sequence(b, i) else {
        i += 1
        continue
      }
      out.append(contentsOf: b[copied..<i])
      out.append(contentsOf: decoded)
      count += 1
      i = end
      copied = end
    }
    guard count > 0 else { return nil }
    out.append(contentsOf: b[copied...])
    return (out, count)
  }

  /// The code point that the signs at `i` spell when written in windows-1252, if it is one that such damage gives: a
  /// Latin-1 letter or sign, or general punctuation.
  private static func sequence(_ b: [UInt8], _ i: Int) -> ([UInt8], Int)? {
    var bytes: [UInt8] = []
    var at = i
    let lead = b[i + 1] + 0x40
    let want = lead < 0xE0 ? 2 : 3
    guard lead == 0xC2 || lead == 0xC3 || lead == 0xE2 else { return nil }
    while bytes.count < want {
      guard let (scalar, length) = scalar(b, at), let byte = Windows1252.byte(scalar) else { return nil }
      if !bytes.isEmpty, byte & 0xC0 != 0x80 { return nil }
      bytes.append(byte)
      at += length
    }
    guard Decoder.sequence(bytes, 0) == want else { return nil }
    if lead == 0xE2, bytes[1] != 0x80, bytes[1] != 0x82, bytes[1] != 0x84 { return nil }
    return (bytes, at)
  }

  private static func scalar(_ b: [UInt8], _ i: Int) -> (UInt32, Int)? {
    guard i < b.count else { return nil }
    if b[i] < 0x80 { return (UInt32(b[i]), 1) }
    guard let n = Decoder.sequence(b, i) else { return nil }
    var s = UInt32(b[i]) & (n == 2 ? 0x1F : n == 3 ? 0x0F : 0x07)
    for k in 1..<n { s = s << 6 | UInt32(b[i + k] & 0x3F) }
    return (s, n)
  }
}
