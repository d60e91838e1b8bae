import Blocks
import Markup
import Testing

/// Main text of markup.
func read(_ html: String) throws -> MainText { PageText.mainText(try Page(utf8: Array(html.utf8))) }

/// A page around a fragment: navigation, title, aside, footer.
func around(_ main: String, head: String = "", title: String = "<h1>Medborgarlöfte 2019</h1>") -> String {
  """
  <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Medborgarlöfte 2019 | Ekviks kommun</title>\(head)</head><body>
  <header><nav><ul><li><a href="/">Start</a></li><li><a href="/a">Trygghet</a></li></ul></nav></header>
  <main>\(title)\(main)</main><aside><h2>Aktuellt</h2><p>Publicerad 2015-01-01</p><p>En nyhet om något helt annat som hänt i kommunen.</p></aside>
  <footer><p>Ekviks kommun, 123 45 Ekvik</p></footer></body></html>
  """
}

func shapes(_ main: String) throws -> [String] { Array(try read(around(main)).lines().dropFirst()) }

@Suite("Markup to blocks")
struct PageTextTests {
  @Test("Lists: nested, numbered from anywhere, with paragraphs and typed signs in them")
  func lists() throws {
    #expect(
      try shapes(
        "<ul><li>Ett löfte<ul><li>i centrum<li>vid skolan<ol start=3><li>tredje<li value=7>sjunde</ol></ul><li><p>Två stycken</p><p>i samma punkt</p></ul>"
      )
        == [
          "item • | Ett löfte", "item 1 • | i centrum", "item 1 • | vid skolan", "item 2 3. | tredje",
          "item 2 7. | sjunde", "item • | Två stycken i samma punkt",
        ])
    #expect(
      try shapes("<ul><li>• Dubbelt tecken</li><li>Ett löfte<br>- för unga<br>- för äldre</li></ul>") == [
        "item • | Dubbelt tecken", "item • | Ett löfte", "item 1 • | för unga", "item 1 • | för äldre",
      ])
    #expect(try shapes("<ol type=a><li>Ett<li>Två</ol>") == ["item a) | Ett", "item b) | Två"])
    #expect(
      try shapes("<ul><li>Vandring<br>Syfte: Se platser<br>Ansvarig: polisen</li></ul>") == [
        "item • | Vandring", "+paragraph | Syfte: Se platser", "+paragraph | Ansvarig: polisen",
      ])
  }

  @Test("Typed bullets behind breaks, wrapped and nested by no-break spaces")
  func typed() throws {
    #expect(
      try shapes("<p>Löften:<br>• Synas mer<br>&nbsp;&nbsp;- på kvällar<br>• Hålla dialog med<br>unga på skolor</p>")
        == [
          "heading | Löften:", "item • | Synas mer", "item 1 • | på kvällar",
          "item • | Hålla dialog med unga på skolor",
        ])
    #expect(
      try shapes("<p>En mening som är bruten mitt i av ett<br>radbyte som någon har satt.</p>") == [
        "paragraph | En mening som är bruten mitt i av ett radbyte som någon har satt."
      ])
    #expect(try shapes("<p>Anna Alm<br>Polischef</p>") == ["paragraph | Anna Alm", "+paragraph | Polischef"])
    #expect(try shapes("<p>Ett stycke.<br><br>Ett till.</p>") == ["paragraph | Ett stycke.", "paragraph | Ett till."])
  }

  @Test("Word's lists: signs in spans of their own, levels in styles, numbers kept")
  func word() throws {
    let item = { (level: Int, sign: String, text: String) in
      "<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level\(level) lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>\(sign)<span style='font:7.0pt'>&nbsp;&nbsp; </span></span></span><![endif]>\(text)<o:p></o:p></p>"
    }
    #expect(
      try shapes(
        "<p><b>Löften<o:p></o:p></b></p>" + item(1, "·", "Ett löfte") + item(2, "o", "En del")
          + item(1, "§", "Ett annat") + item(1, "4.", "Ett fjärde"))
        == [
          "heading | Löften", "item • | Ett löfte", "item 1 • | En del", "item • | Ett annat", "item 4. | Ett fjärde",
        ])
  }

  @Test("Panels that open keep their headings and their content, hidden or not")
  func panels() throws {
    let want = ["heading | Polisen lovar", "item • | Fler kontroller av farten"]
    let list = "<ul><li>Fler kontroller av farten</li></ul>"
    for panel in [
      "<h2><button aria-expanded=false aria-controls=p>Polisen lovar</button></h2><div id=p hidden>\(list)</div>",
      "<button aria-expanded=false>Polisen lovar</button><div style='display:none' aria-hidden=true>\(list)</div>",
      "<details><summary>Polisen lovar</summary>\(list)</details>",
      "<ul class=accordion><li><h3>Polisen lovar</h3><div class=panel>\(list)</div></li></ul>",
    ] { #expect(try shapes(panel) == want, "\(panel)") }
  }

  @Test("Tables: rows of data, signatures side by side, layouts looked through, lists laid out in cells")
  func tables() throws {
    #expect(
      try shapes(
        "<table><tr><th>Aktivitet</th><th>När</th></tr><tr><td>Vandring</td><td><p>I maj</p></td></tr></table>") == [
          "row | Aktivitet ¦ När", "+row | Vandring ¦ I maj",
        ])
    #expect(
      try shapes(
        "<table width='100%'><tr><td>Anna Alm<br>Polischef</td><td><p>Bo Ek</p><p>Kommunalråd</p></td></tr></table>")
        == ["row | Anna Alm ¦ Bo Ek", "+row | Polischef ¦ Kommunalråd"])
    #expect(
      try shapes(
        "<table><tr><td><h2>Polisen</h2><ul><li>Ett löfte</ul></td><td><h2>Kommunen</h2><ul><li>Ett annat</ul></td></tr></table>"
      )
        == ["heading | Polisen", "item • | Ett löfte", "heading | Kommunen", "item • | Ett annat"])
    #expect(
      try shapes("<table><tr><td>•</td><td>Ett löfte</td></tr><tr><td>•</td><td>Ett annat</td></tr></table>") == [
        "item • | Ett löfte", "item • | Ett annat",
      ])
    #expect(try shapes("<table><tr><td>Bara en kolumn med text</td></tr></table>").count == 1)
  }

  @Test("Captions, definition lists, the footer of the article and its time stay")
  func kept() throws {
    let main = try read(
      around(
        "<article><figure><img alt='Bild'><figcaption>Anna Alm och Bo Ek skrev under.</figcaption></figure><dl><dt>Period</dt><dd>2019–2020</dd></dl><footer><p>Löftet skrevs under av båda parter.</p></footer></article>"
      ))
    #expect(
      main.lines().dropFirst() == [
        "caption | Anna Alm och Bo Ek skrev under.", "term | Period", "definition | 2019–2020",
        "paragraph | Löftet skrevs under av båda parter.",
      ])
  }

  @Test("Names of classes never take the page's own text")
  func misleadingNames() throws {
    for name in [
      "author", "metadata", "contact-text", "text-right", "comment", "canvas", "navet", "shareholders",
      "article-header",
    ] {
      let text = "Polisen och kommunen lovar att arbeta ihop mot otrygghet under hela året som kommer, i hela kommunen."
      #expect(
        try shapes("<div class=\"\(name)\"><p>\(text)</p><ul><li>Ett löfte om något bra</li></ul></div>").first
          == "paragraph | \(text)", "\(name)")
    }
    // A name of the table, on what is most of the page.
    for name in ["menu-content", "page-header", "sidebar", "contact", "right"] {
      let text = String(repeating: "Polisen och kommunen lovar att arbeta ihop mot otrygghet under året. ", count: 12)
      #expect(try shapes("<div class=\"\(name)\"><p>\(text)</p></div>").count == 1, "\(name)")
    }
  }

  @Test(
    "Chrome inside the main element goes",
    arguments: [
      "<nav><a href=/>Start</a></nav>", "<ol class=breadcrumb><li><a href=/>Start</a><li>Trygghet</ol>",
      "<div class='share-buttons'><a>Facebook</a></div>", "<div role=search><form><label>Sök</label></form></div>",
      "<div class=cookie-banner><p>Vi sparar saker i din dator.</p></div>",
      "<a class=skip-link href=#x>Till texten</a>", "<h2>Relaterade länkar</h2><ul><li><a href=/a>Om polisen</a></ul>",
      "<h2>Dokument</h2><p><a href=/a.pdf>Avtal (pdf, 2 MB)</a></p>",
      "<form><fieldset><legend>Var sidan bra?</legend><button>Ja</button></fieldset></form>", "<button>Lyssna</button>",
      "<aside><h2>Kontakt</h2><p>Per Provsson<br>Tel 010-123 45 67</p></aside>", "<noscript>Slå på skript</noscript>",
      "<p>Sidansvarig: <a href=mailto:x>Per</a></p>", "<span class=sr-only>Öppnas i nytt fönster</span>",
      "<div id=wm-ipp-base><p>Captures of this page</p></div>", "<template><p>Mall</p></template>",
      "<select><option>Välj</select>",
    ])
  func chrome(_ html: String) throws {
    let text = "Polisen och kommunen lovar att arbeta ihop mot otrygghet under hela året."
    #expect(try shapes("<p>\(text)</p>\(html)") == ["paragraph | \(text)"])
  }

  @Test("A title in a banner outside of the main text is the title; a logo's heading is not")
  func outsideTitle() throws {
    let page = { (banner: String) in
      "<body>\(banner)<main><p>Polisen och kommunen lovar att arbeta ihop mot otrygghet.</p></main></body>"
    }
    #expect(try read(page("<section class=hero><h1>Löfte 2020</h1></section>")).lines().first == "heading | Löfte 2020")
    #expect(try read(page("<h1><a href=/>Ekviks kommun</a></h1>")).lines().count == 1)
  }

  @Test("When the removal leaves almost nothing it is undone, and said")
  func fallback() throws {
    let page =
      "<body><main><h1>Kontakt</h1></main><div class=sidebar><p>Polisen och kommunen lovar att arbeta ihop mot otrygghet. Två vandringar ska göras, och fyra kontroller av farten vid skolorna under året.</p></div></body>"
    let text = try read(page)
    #expect(text.string.contains("Två vandringar"))
    #expect(text.facts.notes.contains(.mainTextFallback))
    #expect(try read("<body></body>").facts.notes == [.noMainText])
    #expect(try read("").facts.notes == [.noMainText])
  }

  @Test("Every damaged page gives sound blocks", arguments: Template.all)
  func garbled(_ template: Template) throws {
    var state: UInt64 = 88_172_645_463_325_252
    func next(_ n: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(n))
    }
    let whole = template.page(
      title: "Löfte", main: Dressing.html(SavedText.mainText(Samples.own[0].bytes), .clean, skipping: 1))
    for round in 0..<25 {
      var bytes = whole
      if round % 2 == 0 {
        bytes = Array(bytes.prefix(next(bytes.count)))
      } else {
        for _ in 0..<40 { bytes[next(bytes.count)] = UInt8(next(256)) }
      }
      guard let source = try? SourceText.decode(bytes) else { continue }
      let main = PageText.mainText(try Page(source))
      #expect(String(validating: main.bytes, as: UTF8.self) != nil)
      #expect(main.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count == max(main.blocks.count, 1))
    }
  }
}
