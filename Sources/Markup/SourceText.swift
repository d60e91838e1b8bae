/// A page's bytes as text: valid UTF-8 without NUL, and what was done to get there.
public struct SourceText: Sendable, Equatable {
  public enum Note: Sendable, Equatable {
    /// No mark and no declaration, and no valid UTF-8: read as windows-1252.
    case charsetGuessed
    /// The page declares one charset and is written in another; the bytes decided.
    case charsetConflict(declared: String, used: String)
    /// Sequences of UTF-8 that had been encoded twice (`Ã¤`) and were repaired.
    case doubleEncoded(count: Int)
    /// NUL, control and stray bytes that were replaced or dropped.
    case bytesReplaced(count: Int)
  }

  /// Valid UTF-8, without byte order mark and NUL.
  public var utf8: [UInt8]
  /// `utf-8`, `windows-1252`, `utf-16le`, `utf-16be`: as decoded, whatever was declared.
  public var charset: String
  public var notes: [Note]

  public init(utf8: [UInt8], charset: String = "utf-8", notes: [Note] = []) {
    self.utf8 = utf8
    self.charset = charset
    self.notes = notes
  }

  /// Decodes a page: by byte order mark, else by what the bytes are, with the declaration as a witness.
  ///
  /// - Parameter transport: the charset of a `Content-Type` header, when the form in which the page was saved has one.
  /// - Throws: `SourceError.empty`, `.binary`, `.tooLarge`.
  public static func decode(
    _ bytes: [UInt8], transport: String? = nil, limits: MarkupLimits = MarkupLimits()
  ) throws(SourceError) -> SourceText {
    guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    if let kind = Binary.magic(bytes) { throw .binary(looksLike: kind) }
    var text = Decoder.decode(bytes, transport: transport)
    if Binary.looksBinary(text.utf8) { throw .binary(looksLike: nil) }
    guard text.utf8.contains(where: { $0 > 0x20 }) else { throw .empty }
    DoubleEncoding.repair(&text)
    return text
  }
}

/// Bytes that are no page.
enum Binary {
  private static let signs: [(String, [UInt8])] = [
    ("pdf", Array("%PDF-".utf8)), ("png", [0x89, 0x50, 0x4E, 0x47]), ("jpeg", [0xFF, 0xD8, 0xFF]),
    ("gif", Array("GIF8".utf8)),
    ("zip", [0x50, 0x4B, 0x03, 0x04]), ("gzip", [0x1F, 0x8B]), ("ole", [0xD0, 0xCF, 0x11, 0xE0]),
    ("elf", [0x7F, 0x45, 0x4C, 0x46]),
    ("bzip2", Array("BZh".utf8)), ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A]), ("zstd", [0x28, 0xB5, 0x2F, 0xFD]),
    ("sqlite", Array("SQLite format 3".utf8)),
    ("rar", Array("Rar!".utf8)), ("7z", [0x37, 0x7A, 0xBC, 0xAF]), ("webp", Array("RIFF".utf8)),
    ("woff", Array("wOFF".utf8)), ("woff2", Array("wOF2".utf8)),
  ]

  static func magic(_ b: [UInt8]) -> String? {
    signs.first { b.starts(with: $0.1) }?.0
  }

  /// More than one code point in twenty of the first 4,096 bytes is a control or could not be decoded.
  static func looksBinary(_ utf8: [UInt8]) -> Bool {
    let head = utf8.prefix(4096)
    var odd = 0
    var all = 0
    var previous: (UInt8, UInt8) = (0, 0)
    for b in head {
      if b & 0xC0 != 0x80 { all += 1 }
      if b < 0x20 && b != 0x09 && b != 0x0A && b != 0x0D && b != 0x0C || b == 0x7F { odd += 1 }
      if b == 0xBD, previous == (0xEF, 0xBF) { odd += 1 }
      previous = (previous.1, b)
    }
    return odd > 8 && odd * 20 > all
  }
}
