/// The one charset that Swedish pages are in when they are not UTF-8; `iso-8859-1` means it too.
enum Windows1252 {
  /// 0x80…0x9F; 0 where the charset has no sign.
  static let high: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  static func scalar(_ b: UInt8) -> UInt32 {
    guard b >= 0x80, b < 0xA0 else { return UInt32(b) }
    let s = high[Int(b) - 0x80]
    return s == 0 ? 0xFFFD : UInt32(s)
  }

  /// All 256 signs as UTF-8.
  static let table: [[UInt8]] = (0...255).map { encode(scalar(UInt8($0))) }

  static func utf8(_ b: UInt8) -> [UInt8] { table[Int(b)] }

  /// The byte that a code point has in windows-1252, or nil.
  static func byte(_ scalar: UInt32) -> UInt8? {
    if scalar < 0x80 || (scalar >= 0xA0 && scalar <= 0xFF) { return UInt8(scalar) }
    if scalar >= 0x80 && scalar < 0xA0 { return high[Int(scalar) - 0x80] == 0 ? UInt8(scalar) : nil }
    return high.firstIndex { UInt32($0) == scalar }.map { UInt8($0 + 0x80) }
  }

  static func encode(_ s: UInt32) -> [UInt8] {
    if s < 0x80 { return [UInt8(s)] }
    if s < 0x800 { return [UInt8(0xC0 | s >> 6), UInt8(0x80 | s & 0x3F)] }
    if s < 0x10000 { return [UInt8(0xE0 | s >> 12), UInt8(0x80 | s >> 6 & 0x3F), UInt8(0x80 | s & 0x3F)] }
    return [UInt8(0xF0 | s >> 18), UInt8(0x80 | s >> 12 & 0x3F), UInt8(0x80 | s >> 6 & 0x3F), UInt8(0x80 | s & 0x3F)]
  }
}
