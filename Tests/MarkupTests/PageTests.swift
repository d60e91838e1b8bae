import Markup
import Testing

/// A tape as one line: `div( p[class=x]( "text" ) )`.
func tape(_ html: String, limits: MarkupLimits = MarkupLimits()) throws -> String {
  let page = try Page(utf8: Array(html.utf8), limits: limits)
  var out: [String] = []
  for event in page.events {
    switch event.kind {
    case .text: out.append("\"\(page.string(page.range(event)))\"")
    case .close: out.append(")")
    case .open:
      let attributes = Attribute.allCases.compactMap { name in page.value(name, of: event).map { "[\(name)=\($0)]" } }
      out.append("\(event.tag)\(attributes.joined())(")
    }
  }
  return out.joined(separator: " ")
}

/// All text of a page, without white space.
func words(_ html: String) throws -> String {
  let page = try Page(utf8: Array(html.utf8))
  return page.events.filter { $0.kind == .text }.map { page.string(page.range($0)) }.joined().filter {
    !$0.isWhitespace
  }
}

@Suite("Markup to tape")
struct PageTests {
  @Test("Elements, attributes that are read, and text, in order and balanced")
  func order() throws {
    #expect(
      try tape("<body><p class=ingress data-x=1>Ett <b>löfte</b></p><img src=x alt='Bild'></body>")
        == "html( body( p[class=ingress]( \"Ett \" b( \"löfte\" ) ) img[alt=Bild]( ) ) )")
  }

  @Test("Every open knows its close")
  func pairs() throws {
    let page = try Page(utf8: Array("<ul><li>a<li>b<ul><li>c</ul></ul><p>d".utf8))
    for (i, event) in page.events.enumerated() where event.kind != .text {
      #expect(page.events[event.pair].pair == i)
      #expect(page.events[event.pair].tag == event.tag)
    }
  }

  @Test("Adjacent text is one event; entities are resolved; old numbers mean windows-1252")
  func text() throws {
    #expect(try tape("<p>a&amp;b&nbsp;&#229;&#149;&#150;&hellip;</p>") == "html( body( p( \"a&b\u{A0}å•–…\" ) ) )")
  }

  @Test("Scripts, styles, drawings and comments never get in")
  func cut() throws {
    let html = """
      <p>ett</p><script>if (a < b) { document.write("<p>nej</p>") }</script><style>p > a { content: "<p>nej" }</style>
      <svg><title>nej</title><svg><path d="M0"/></svg></svg><!-- <p>nej</p> --><![if !supportLists]>två<![endif]><?xml:ns nej?>
      <textarea><p>nej</textarea><iframe src=x><p>nej</p></iframe><SCRIPT type="x">nej</SCRIPT ><p>tre</p>
      """
    #expect(try words(html) == "etttvåtre")
  }

  @Test(
    "Of a menu its words and images go in, a text each, as one link",
    arguments: [
      ("<nav class=m><ul><li><a href=/a>Hem</a><li><a href=/b>A &amp; B</a></ul></nav><p>x",
        "nav( a( \"Hem\" \"A & B\" ) ) p( \"x\" )"),
      ("<nav><img alt='X kommun'>Hem<nav>Inre</nav>Ut</nav>x",
        "nav( a( img[alt=X kommun]( ) \"Hem\" \"Inre\" \"Ut\" ) ) \"x\""),
      // What is left open in it does not swallow the page.
      ("<nav><div><ul><li>Hem</nav><p>x", "nav( a( \"Hem\" ) ) p( \"x\" )"),
      ("<nav></nav><NAV>Hem</NAV >x", "nav( a( ) ) nav( a( \"Hem\" ) ) \"x\""),
      // A sign inside a script is not its end.
      ("<nav><script>'</nav>'</script>Hem</nav>x", "nav( a( \" Hem\" ) ) \"x\""),
      // More than a menu, or none that ends: as it is.
      ("<nav><a>Hem</a><h1>x</h1></nav>", "nav( a( \"Hem\" ) h1( \"x\" ) )"),
      ("<nav id=n><p>Hem</p><p>x</p>", "nav[id=n]( p( \"Hem\" ) p( \"x\" ) )"),
      ("<nav><h1>x</h1><nav><p>Hem</p></nav></nav>", "nav( h1( \"x\" ) nav( a( \"Hem\" ) ) )"),
    ])
  func menus(_ html: String, _ expected: String) throws {
    #expect(try tape("<body>\(html)</body>") == "html( body( \(expected) ) )")
  }

  @Test(
    "A script ends where browsers end it",
    arguments: [
      ("<script>var a = '<!-- <script> </script> -->';</script>kvar", "kvar"),
      ("<script><!--\nx\n//--></script>kvar", "kvar"),
      ("<script>'<\\/script>'</script>kvar", "kvar"), ("<script><!-- x</script>kvar", "kvar"),
      ("<script src=x></script>kvar", "kvar"),
      ("<scripture>kvar</scripture>", "kvar"), ("<p data-x='<script>'>kvar</p>", "kvar"), ("<!--><p>kvar", "kvar"),
      ("<!-- x --!>kvar", "kvar"),
    ])
  func scripts(_ html: String, _ rest: String) throws { #expect(try words(html) == rest) }

  @Test(
    "No text is lost to a sign that opens nothing",
    arguments: [
      ("<p>färre än < 5 insatser > per år</p>", "färreän<5insatser>perår"), ("<p>ett <3 två", "ett<3två"),
      ("<p>ett <!-- två", "etttvå"),
      ("<p>ett <svg> två", "etttvå"), ("<p>ett</><p>två", "etttvå"), ("<p>ett &ogiltig; två &", "ett&ogiltig;två&"),
    ])
  func kept(_ html: String, _ text: String) throws { #expect(try words(html) == text) }

  @Test(
    "A page cut inside a tag or a script says so",
    arguments: ["<p>text</p><a href=\"x", "<p>text</p><div", "<p>text</p><script>var", "<p>text</p><!-- a"])
  func truncated(_ html: String) throws {
    let page = try Page(utf8: Array(html.utf8))
    #expect(page.notes.contains(.truncated))
    #expect(try words(html).hasPrefix("text"))
  }

  @Test("Deep nesting loses no text, and says so")
  func deep() throws {
    for depth in [300, 700, 20_000] {
      let html =
        String(repeating: "<div>", count: depth) + "djupt" + String(repeating: "</div>", count: depth) + "<p>sist</p>"
      let page = try Page(utf8: Array(html.utf8))
      #expect(try words(html) == "djuptsist")
      #expect(page.notes.contains(.nestingTooDeep) == (depth > 512))
    }
  }

  @Test("Attributes: many, long and broken ones")
  func attributes() throws {
    let many = (0..<5000).map { "a\($0)='1'" }.joined(separator: " ")
    #expect(try tape("<p \(many)>x</p>") == "html( body( p( \"x\" ) ) )")
    let long = String(repeating: "A", count: 100_000)
    #expect(
      try tape("<img src=\"data:image/png;base64,\(long)\" alt=\"Torget\"><p style='\(long)' class=b>x</p>")
        == "html( body( img[alt=Torget]( ) p[class=b]( \"x\" ) ) )")
    #expect(try words("<p class=\"b>ett</p><p>två</p>").contains("två"))
  }

  @Test("More events than the limit is an error")
  func events() {
    var limits = MarkupLimits()
    limits.events = 100
    #expect(throws: SourceError.markupLimit(events: 100)) {
      try Page(utf8: Array(String(repeating: "<p>x</p>", count: 200).utf8), limits: limits)
    }
  }

  /// The limit tells a hang from an answer; how fast it comes is for `make bench`.
  @Test("Inputs that are quadratic elsewhere are read", .timeLimit(.minutes(3)))
  func quadratic() throws {
    let n = 20_000
    let inputs = [
      "</p>", "</div>", "<div>", "<b>", "<ul><li>", "<!--", "<svg>", "<textarea>", "<script>", "<a b='",
      "<table><tr><td>", "<", "&", "<font>x ", "<span><p>",
    ].map { "<p>text</p>" + String(repeating: $0, count: n) }
    for input in inputs { #expect(try words(input).hasPrefix("text"), "\(input.prefix(30))") }
  }
}
