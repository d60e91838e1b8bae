import Blocks
import Markup
import Testing

@Suite("What a page says of itself")
struct PageFactsTests {
  let body = "<p>Polisen och kommunen lovar att arbeta ihop mot otrygghet under hela året.</p>"

  func facts(_ head: String, _ main: String = "") throws -> PageFacts {
    try read(around(body + main, head: head)).facts
  }

  @Test("Addresses, with the archive's prefix taken off")
  func addresses() throws {
    #expect(try facts("<link rel=canonical href=https://www.ekvik.se/lofte>").url == "https://www.ekvik.se/lofte")
    #expect(try facts("<link rel=canonical href=https://www.ekvik.se/lofte>").urlBasis == .canonicalLink)
    for prefix in [
      "https://web.archive.org/web/20180402101112/", "/web/20180402101112/",
      "http://web.archive.org/web/20180402101112im_/", "http://localhost:8080/samling/2018/",
    ] {
      #expect(
        try facts("<link rel=canonical href=\"\(prefix)https://www.ekvik.se/lofte\">").url
          == "https://www.ekvik.se/lofte", "\(prefix)")
    }
    let og = try facts("<meta property=og:url content=\"http://ekvik.se/9901.html\">")
    #expect(og.url == "http://ekvik.se/9901.html" && og.urlBasis == .ogURL)
    #expect(try facts("<link rel=canonical href=/bara/en/plats>").url == nil)
  }

  @Test(
    "Titles and sites",
    arguments: [
      ("Ekvik – medborgarlöften | Polismyndigheten", "Ekvik – medborgarlöften", "Polismyndigheten"),
      ("Löfte 2019 - Ekviks kommun", "Löfte 2019", "Ekviks kommun"),
      ("Ekviks kommun - Löfte 2019", "Löfte 2019", "Ekviks kommun"),
      ("Ekvik – medborgarlöften - ekvik.se", "Ekvik – medborgarlöften", "ekvik.se"),
      ("Ekvik – medborgarlöften", "Ekvik – medborgarlöften", nil),
    ] as [(String, String, String?)])
  func titles(_ title: String, _ own: String, _ site: String?) throws {
    let facts = try read("<head><title>\(title)</title></head><body><main>\(body)</main></body>").facts
    #expect(facts.title == own)
    #expect(facts.siteName == site)
  }

  @Test("The heading of the main text is the title before all others; og:site_name names the site")
  func heading() throws {
    let facts = try facts(
      "<meta property=og:title content='Annan titel'><meta property=og:site_name content=Polismyndigheten>")
    #expect(facts.title == "Medborgarlöfte 2019")
    #expect(facts.siteName == "Polismyndigheten")
    #expect(facts.language == "sv")
  }

  @Test(
    "Machine-readable dates",
    arguments: [
      ("<meta name=dcterms.modified content=2018-03-14>", nil, "2018-03-14"),
      ("<meta name='last-modified' content='2018-03-14T10:00'>", nil, "2018-03-14"),
      ("<META NAME=DC.Date.Modified CONTENT=2018-03-14>", nil, "2018-03-14"),
      ("<meta property=article:published_time content=2017-02-28T09:00:00+01:00>", "2017-02-28", nil),
      ("<meta itemprop=datePublished content=2017-02-28>", "2017-02-28", nil),
      ("<meta name=dcterms.modified content=igår>", nil, nil),
    ] as [(String, String?, String?)])
  func meta(_ head: String, _ published: String?, _ updated: String?) throws {
    #expect(try facts(head).published == published)
    #expect(try facts(head).updated == updated)
  }

  @Test("Labelled times and lines; machine-readable wins over visible, news beside the text do not count")
  func labelled() throws {
    let html =
      "<p>Publicerad: <time datetime=2017-02-28T10:00>28 februari</time></p><p>Senast ändrad: 14 mars 2018, kl. 14:28</p>"
    #expect(try facts("", html).published == "2017-02-28")
    #expect(try facts("", html).updated == "2018-03-14")
    #expect(try facts("<meta name=dcterms.modified content=2018-03-15>", html).updated == "2018-03-15")
    #expect(try facts("").published == nil)
    #expect(
      try facts("", "<dl><dt>Sidan uppdaterades:</dt><dd><time datetime=2020-01-02>2 januari 2020</time></dd></dl>")
        .updated == "2020-01-02")
    #expect(try facts("", html).chrome.contains("Senast ändrad: 14 mars 2018, kl. 14:28"))
  }

  @Test("Words and words in links")
  func links() throws {
    let index = try read(
      around(
        "<ul><li><a href=/a>Ale – medborgarlöften</a></li><li><a href=/b>Bjuv – medborgarlöften</a></li><li><a href=/c>Dals-Ed – medborgarlöften</a></li></ul>"
      )
    ).facts
    #expect(index.linkWords * 2 > index.words)
    #expect(try facts("").linkWords == 0)
  }

  @Test("The publisher shows in what stands around the text")
  func publisher() throws { #expect(try facts("").chrome.contains("Ekviks kommun, 123 45 Ekvik")) }
}
