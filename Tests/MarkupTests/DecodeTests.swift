import Markup
import Testing

@Suite("Bytes to text")
struct DecodeTests {
  /// windows-1252 of a text without signs beyond Latin-1.
  func latin(_ s: String) -> [UInt8] { s.unicodeScalars.map { UInt8($0.value) } }

  func text(_ bytes: [UInt8]) throws -> (String, SourceText) {
    let source = try SourceText.decode(bytes)
    return (String(decoding: source.utf8, as: UTF8.self), source)
  }

  @Test("UTF-8 stays as it is, without its mark")
  func utf8() throws {
    let (plain, source) = try text(Array("Åtgärder på Ö".utf8))
    #expect(plain == "Åtgärder på Ö")
    #expect(source.charset == "utf-8" && source.notes.isEmpty)
    #expect(try text([0xEF, 0xBB, 0xBF] + Array("Löfte".utf8)).0 == "Löfte")
  }

  @Test(
    "iso-8859-1 means windows-1252", arguments: ["iso-8859-1", "ISO-8859-1", "windows-1252", "latin1", "ISO_8859-1"])
  func declaredLatin(_ name: String) throws {
    let head = latin(
      "<html><head><META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=\(name)\"></head><p>Löften ")
    let (plain, source) = try text(head + [0x96, 0x20, 0x95])
    #expect(plain.hasSuffix("Löften – •"))
    #expect(source.charset == "windows-1252" && source.notes.isEmpty)
  }

  @Test("Without a declaration bytes that are no UTF-8 are windows-1252, and that is said")
  func guessed() throws {
    let (plain, source) = try text(latin("Trygghet på torget i Åmål"))
    #expect(plain == "Trygghet på torget i Åmål")
    #expect(source.notes == [.charsetGuessed])
  }

  @Test("The bytes decide against the declaration")
  func conflicts() throws {
    let declaredUTF8 = try text(
      latin("<meta charset=\"utf-8\"><p>Våra löften är många, på både svenska och åländska</p>"))
    #expect(declaredUTF8.0.contains("Våra löften är många"))
    #expect(declaredUTF8.1.notes.first == .charsetConflict(declared: "utf-8", used: "windows-1252"))
    let declaredLatin = try text(Array("<meta charset=iso-8859-1><p>Våra löften</p>".utf8))
    #expect(declaredLatin.0.contains("Våra löften"))
    #expect(declaredLatin.1.notes == [.charsetConflict(declared: "windows-1252", used: "utf-8")])
  }

  @Test("A charset far behind the first 1,024 bytes is not looked for")
  func lateDeclaration() throws {
    let bytes = Array(repeating: UInt8(0x20), count: 1100) + latin("<meta charset=\"utf-8\">på")
    #expect(try text(bytes).1.notes == [.charsetGuessed])
  }

  @Test("UTF-16 by its mark or by its zero bytes", arguments: [true, false])
  func utf16(_ little: Bool) throws {
    let units = Array("<p>Medborgarlöfte 😀 för år</p>".utf16)
    let body = units.flatMap { little ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let mark: [UInt8] = little ? [0xFF, 0xFE] : [0xFE, 0xFF]
    #expect(try text(mark + body).0 == "<p>Medborgarlöfte 😀 för år</p>")
    let unmarked = try text(body)
    #expect(unmarked.0 == "<p>Medborgarlöfte 😀 för år</p>")
    #expect(unmarked.1.charset == (little ? "utf-16le" : "utf-16be"))
  }

  @Test(
    "Text that was encoded twice is repaired",
    arguments: [
      ("TrygghetsmÃ¤tningen visar fÃ¶ljande pÃ¥ Ã…land", "Trygghetsmätningen visar följande på Åland", 4),
      ("2019 â€“ 2020 â€¢ punkt", "2019 – 2020 • punkt", 2),
      ("Ã„lvdalen och Ã–rebro, men även Åre", "Älvdalen och Örebro, men även Åre", 2),
      ("fÃƒÂ¶r", "för", 2),
    ])
  func doubleEncoded(_ damaged: String, _ whole: String, _ count: Int) throws {
    let (plain, source) = try text(Array(damaged.utf8))
    #expect(plain == whole)
    #expect(source.notes.contains { if case .doubleEncoded(let n) = $0 { n >= count - 1 } else { false } })
  }

  @Test(
    "What is no such damage stays",
    arguments: ["São Paulo", "Â är en bokstav", "Ålder 15–20 år", "crème brûlée", "Ã och Õ"])
  func notDoubleEncoded(_ whole: String) throws {
    let (plain, source) = try text(Array(whole.utf8))
    #expect(plain == whole)
    #expect(source.notes.isEmpty)
  }

  @Test("NUL and stray bytes are replaced and counted; a stray Swedish letter is that letter")
  func stray() throws {
    let (plain, source) = try text(Array("Löfte på åäö och ÅÄÖ ".utf8) + [0xE4, 0x20, 0x00, 0x20, 0x81])
    #expect(plain.hasSuffix("ÅÄÖ ä \u{FFFD} \u{FFFD}"))
    #expect(source.notes == [.bytesReplaced(count: 3)])
  }

  @Test("A page cut in the middle of a letter loses that letter only")
  func cutOff() throws {
    #expect(try text(Array(Array("Löften och åtgärder på".utf8).dropLast(1)) + []).0 == "Löften och åtgärder p")
    #expect(try text(Array(Array("Löften och åtgärder på".utf8).dropLast(1))).1.charset == "utf-8")
  }

  @Test("Empty, binary and oversized input are errors of their own")
  func errors() {
    #expect(throws: SourceError.empty) { try SourceText.decode([]) }
    #expect(throws: SourceError.empty) { try SourceText.decode(Array(" \n\t ".utf8)) }
    #expect(throws: SourceError.binary(looksLike: "pdf")) { try SourceText.decode(Array("%PDF-1.4 …".utf8)) }
    #expect(throws: SourceError.binary(looksLike: "png")) { try SourceText.decode([0x89, 0x50, 0x4E, 0x47, 1, 2, 3]) }
    #expect(throws: SourceError.binary(looksLike: nil)) {
      try SourceText.decode((0..<2000).map { UInt8($0 * 37 % 256) })
    }
    var limits = MarkupLimits()
    limits.bytes = 10
    #expect(throws: SourceError.tooLarge(bytes: 11, limit: 10)) {
      try SourceText.decode(Array("12345678901".utf8), limits: limits)
    }
  }
}
