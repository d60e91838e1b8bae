import Testing

@testable import SavedPages

@Suite struct FormTests {
  @Test(arguments: [
    ("<!DOCTYPE html><p>x", "a.html", FileKind.page(.html)),
    ("plain words", "a.html", .page(.html)),
    ("plain words", "a.txt", .page(.text)),
    ("<html><p>", "a.txt", .page(.html)),
    ("<html>", "index.aspx?id=3", .page(.html)),
    ("<html>", "9901", .page(.html)),
    ("words", "LICENSE", .unknownText),
    ("words", "a.xyz", .unknownText),
    ("{}", "a.json", .resource("json")),
    ("%PDF-1.7", "a.html", .resource("application/pdf")),
    ("WARC/1.0\r\n", "anything", .warc),
    ("PK\u{3}\u{4}", "a.zip", .zip),
    ("PK\u{3}\u{4}", "a.docx", .resource("a.docx")),
    ("BZh9", "a.bz2", .unsupported("bzip2")),
    ("words", "a.zip", .corrupt("zip")),
    ("", "a.html", .empty),
    ("", "a.css", .resource("css")),
    ("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;", "a.mhtml", .mhtml),
    ("From: the police\r\nto the people", "a.txt", .page(.text)),
  ])
  func tellsKinds(head: String, name: String, kind: FileKind) {
    #expect(FileKind.kind(of: Array(head.utf8), name: name) == kind)
  }

  @Test func tellsBinaryFromStrayBytes() {
    #expect(FileKind.kind(of: [UInt8](0...255), name: "a.html") == .binary)
    #expect(FileKind.kind(of: Array("<html>\0 words and more words \0".utf8), name: "a.html") == .page(.html))
    let wide = Array("<html>".utf16).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(FileKind.kind(of: [0xFF, 0xFE] + wide, name: "a.bin") == .page(.html))
  }

  private let page = """
    <!DOCTYPE html>
    <html><head><title>x</title><link href="/stil.css"></head>
    <body><p><a href='https://www.polisen.se/'>a</a> web.archive.org/web/2018 stands here</p></body></html>
    """

  @Test func readsSavedFrom() {
    let marks = PageMarks(Array(("<!-- saved from url=(0031)https://www.eslov.se/lofte.html -->\n" + page).utf8))
    #expect(marks.savedAs == .browserSave)
    #expect(marks.url == "https://www.eslov.se/lofte.html")
    #expect(marks.capturedAt == nil)
    #expect(marks.basis == .savedFromComment)
  }

  @Test func readsSingleFile() {
    let comment = """
      <!--
       Page saved with SingleFile
       url: https://www.eslov.se/
       saved date: Wed Mar 21 2018 10:11:12 GMT+0100 (CET)
      -->
      """
    let marks = PageMarks(Array((comment + page).utf8))
    #expect(marks.savedAs == .singlefile)
    #expect(marks.url == "https://www.eslov.se/")
    #expect(marks.capturedAt == "2018-03-21T09:11:12Z")
  }

  @Test func readsHTTrack() {
    let comment =
      "<!-- Mirrored from www.eslov.se/a.html by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 20 Mar 2018 10:11:12 GMT -->"
    let marks = PageMarks(Array((page + comment).utf8))
    #expect(marks.savedAs == .httrack)
    #expect(marks.url == "http://www.eslov.se/a.html")
    #expect(marks.capturedAt == "2018-03-20T10:11:12Z")
  }

  @Test func findsNoMarksInAPlainPage() {
    let bytes = Array(page.utf8)
    #expect(PageMarks(bytes) == PageMarks())
    #expect(original(bytes, PageMarks(bytes)) == bytes)
  }

  /// What the Wayback Machine makes of a page, taken back: the page's own bytes, but for the space around.
  @Test(arguments: ["https://web.archive.org/web/20180402101112", "/web/20180402101112", "//web.archive.org/web/20180402101112"])
  func undoesWayback(prefix: String) {
    let played =
      page
      .replacing("<head>", with: "<head><script src=\"//archive.org/a.js\"></script><!-- End Wayback Rewrite JS Include -->")
      .replacing(
        "<body>",
        with: "<body><!-- BEGIN WAYBACK TOOLBAR INSERT --><div><a href=\"/web/20180402101112*/http://www.x.se/\">9</a></div>"
          + "<!-- END WAYBACK TOOLBAR INSERT -->"
      )
      .replacing("'https://www.polisen.se/'", with: "'\(prefix)/https://www.polisen.se/'")
      .replacing("\"/stil.css\"", with: "\"\(prefix)cs_/https://www.eslov.se/stil.css\"")
    let bytes = Array((played + "<!-- FILE ARCHIVED ON 10:11:12 Apr 02, 2018 AND RETRIEVED FROM THE -->").utf8)
    let marks = PageMarks(bytes)
    #expect(marks.savedAs == .wayback)
    #expect(marks.capturedAt == "2018-04-02T10:11:12Z")
    let undone = String(decoding: original(bytes, marks), as: UTF8.self)
    #expect(undone.hasPrefix(page.replacing("\"/stil.css\"", with: "\"https://www.eslov.se/stil.css\"")))
    #expect(undone.contains("web.archive.org/web/2018 stands here"))
  }

  @Test func findsTheWaybackAddress() {
    let call = #"<!-- End Wayback Rewrite JS Include --><script>__wm.wombat("http://x.se/å","20180402101112","z")</script>"#
    #expect(PageMarks(Array(call.utf8)).url == "http://x.se/å")
    let canonical =
      #"<!-- BEGIN WAYBACK TOOLBAR INSERT --><link rel="canonical" href="https://web.archive.org/web/20180402101112/http://x.se/b">"#
    #expect(PageMarks(Array(canonical.utf8)).url == "http://x.se/b")
    #expect(PageMarks(Array(canonical.utf8)).capturedAt == "2018-04-02T10:11:12Z")
  }

  @Test func undoesPywb() {
    let insert = """
      <!-- WB Insert --><script>wbinfo.top_url = "http://localhost:8080/my-web/20180320101112/https://www.x.se/";
      wbinfo.url = "https://www.x.se/";
      wbinfo.timestamp = "20180320101112";</script><!-- End WB Insert -->
      """
    let played = page.replacing("<head>", with: "<head>" + insert)
      .replacing("'https://www.polisen.se/'", with: "'http://localhost:8080/my-web/20180320101112/https://www.polisen.se/'")
      .replacing("\"/stil.css\"", with: "\"/my-web/20180320101112cs_/https://www.x.se/stil.css\"")
    let marks = PageMarks(Array(played.utf8))
    #expect(marks.savedAs == .pywb)
    #expect(marks.url == "https://www.x.se/")
    #expect(marks.capturedAt == "2018-03-20T10:11:12Z")
    let undone = String(decoding: original(Array(played.utf8), marks), as: UTF8.self)
    #expect(undone == page.replacing("\"/stil.css\"", with: "\"https://www.x.se/stil.css\""))
  }

  @Test func unwrapsCaptureAddresses() {
    #expect(capture(inside: "https://web.archive.org/web/20180402101112id_/http://x.se/?a=1")?.url == "http://x.se/?a=1")
    #expect(capture(inside: "https://web.archive.org/web/2018/http://x.se/") == nil)
    #expect(capture(inside: "https://x.se/20180402101112/annat") == nil)
  }

  @Test func readsMirrorAddresses() {
    #expect(mirroredAddress("www.eslov.se/lofte/index.html") == "http://www.eslov.se/lofte/")
    #expect(mirroredAddress("spegel/eslov.se/a.html?id=3") == "http://eslov.se/a.html?id=3")
    #expect(mirroredAddress("sidor/eslov-2016.html") == nil)
    #expect(mirroredAddress("v1.2/index.html") == nil)
  }
}
