import Testing

@testable import SavedPages

@Suite struct PrimitiveTests {
  /// FIPS 180-4's examples, and a million a.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func hashes(text: String, digest: String) {
    #expect(SHA256.hex(Array(text.utf8)) == digest)
  }

  @Test(arguments: [
    ("Tue, 20 Mar 2018 10:11:12 GMT", "2018-03-20T10:11:12Z"),
    ("Tue, 20 Mar 2018 10:11:12 -0000", "2018-03-20T10:11:12Z"),
    ("Tue, 20 Mar 2018 00:30:00 +0200", "2018-03-19T22:30:00Z"),
    ("Wed Mar 21 2018 10:11:12 GMT+0100 (Central European Standard Time)", "2018-03-21T09:11:12Z"),
    ("10:11:12 Apr 02, 2018", "2018-04-02T10:11:12Z"),
    ("3:24:47 Feb 27, 2009", "2009-02-27T03:24:47Z"),
    ("Thu, 29 Feb 2024 23:59:60 GMT", "2024-02-29T23:59:59Z"),
    ("Thu, 29 Feb 2023 10:00:00 GMT", nil),
    ("Tue, 20 Mar 2018", nil),
    ("yesterday", nil),
  ])
  func readsMoments(words: String, expected: String?) {
    #expect(moment(words: words) == expected)
  }

  @Test(arguments: [
    ("2018-03-20T10:11:12Z", "2018-03-20T10:11:12Z"),
    ("2018-03-20T10:11:12.345678Z", "2018-03-20T10:11:12Z"),
    ("2018-12-31T23:30:00-01:00", "2019-01-01T00:30:00Z"),
    ("2018-03", nil),
    ("2018-13-01T00:00:00Z", nil),
  ])
  func readsISOMoments(text: String, expected: String?) {
    #expect(moment(iso: text) == expected)
  }

  @Test func readsStampsAndSeconds() {
    #expect(moment(stamp: "20180402101112") == "2018-04-02T10:11:12Z")
    #expect(moment(stamp: "20181402101112") == nil)
    #expect(moment(stamp: "2018") == nil)
    #expect(moment(epoch: 0) == "1970-01-01T00:00:00Z")
    #expect(moment(epoch: 951_826_154) == "2000-02-29T12:09:14Z")
    #expect(moment(epoch: -1) == nil)
  }

  @Test func undoesTransferCodings() {
    #expect(quotedPrintable(Array("V=C3=A4xj=C3=B6 =\r\nlofte=3D =zz".utf8)) == Array("Växjö lofte= =zz".utf8))
    #expect(base64(Array("TMO2ZnRl\r\nbg==".utf8)) == Array("Löften".utf8))
    #expect(unchunked(Array("3\r\nabc\r\n2;x=1\r\nde\r\n0\r\n\r\n".utf8)) == Array("abcde".utf8))
    #expect(unchunked(Array("3\r\nabc\r\nA\r\nde".utf8)) == Array("abcde".utf8))
    #expect(unchunked(Array("<html>".utf8)) == nil)
  }

  @Test func readsContentTypes() {
    let type = ContentType(#"Text/HTML; Charset="ISO-8859-1"; x"#)
    #expect(type.mediaType == "text/html")
    #expect(type.charset == "iso-8859-1")
    #expect(ContentType("").mediaType == nil)
  }

  @Test func readsFoldedFields() {
    var end = 0
    let fields = HeaderFields(Array("A: one\r\n\ttwo\r\nb:three\r\n\r\nbody".utf8), end: &end)
    #expect(fields["a"] == "one two")
    #expect(fields["b"] == "three")
    #expect(end == 25)
  }

  @Test func readsNamesOfTwoCodePages() {
    #expect(zipName([0x56, 0x84, 0x78, 0x6A, 0x94], isUTF8: false) == "Växjö")
    #expect(zipName([0x8F, 0x8E, 0x99, 0x82], isUTF8: false) == "ÅÄÖé")
    // Á and ø are letters in CP850 alone.
    #expect(zipName([0xB5, 0x9B, 0x86], isUTF8: false) == "Áøå")
    // ß and µ are in both, at the same place.
    #expect(zipName([0xE1, 0xE6], isUTF8: false) == "ßµ")
    #expect(zipName(Array("Växjö".utf8), isUTF8: false) == "Växjö")
    #expect(zipName((0x80...0xFF).map { UInt8($0) }, isUTF8: false).unicodeScalars.count == 128)
    #expect(zipName([0xB0, 0x80], isUTF8: false).unicodeScalars.count == 2)
  }

  @Test(arguments: [
    ("a/b.html", "a/b.html"), ("./a//b.html", "a/b.html"), (#"a\b.html"#, "a/b.html"), ("../a", nil), ("a/../b", nil),
    ("/a", nil), (#"C:\a"#, nil), ("a\0b", nil), ("", nil),
  ])
  func keepsPathsInside(name: String, expected: String?) {
    #expect(insidePath(name) == expected)
  }
}
