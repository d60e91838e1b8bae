import Markup

/// Main text from markup.
public enum PageText {
  /// The page's own text without boilerplate.
  ///
  /// A removal that leaves almost nothing is undone: then the page's text without navigation is taken, and noted.
  public static func mainText(_ page: Page) -> MainText {
    var facts = PageMeta.facts(page)
    for note in page.notes {
      switch note {
      case .nestingTooDeep: facts.notes.append(.nestingTooDeep)
      case .truncated: facts.notes.append(.markupTruncated)
      case .attributesDropped: break
      }
    }
    guard !page.events.isEmpty else { return Shaper.mainText([], facts: facts) }
    let outline = PageOutline(page)
    let found = MainFinder(outline: outline).find()
    facts.chrome = publisherWords(page, outside: found)
    var lines = PageLines.read(outline, from: found)
    if let title = outsideTitle(outline, found) { lines.insert(title, at: 0) }
    var text = shape(lines, facts, page, found)
    if text.facts.words < 15, found != outline.body {
      let all = shape(PageLines.read(outline, from: outline.body), facts, page, outline.body)
      if all.facts.words > text.facts.words + 15 {
        text = all
        if !text.facts.notes.contains(.mainTextFallback) { text.facts.notes.append(.mainTextFallback) }
      }
    }
    if found == outline.body, !text.facts.notes.contains(.mainTextFallback), outline.hasParts {
      text.facts.notes.append(.mainTextFallback)
    }
    return text
  }

  private static func shape(_ lines: [Line], _ facts: PageFacts, _ page: Page, _ open: Int) -> MainText {
    var facts = facts
    if let title = lines.first(where: { $0.hint == .heading(level: 1) }) {
      facts.title = String(decoding: title.text, as: UTF8.self)
    }
    if let lang = page.value(.lang, of: page.events[open]), !lang.isEmpty {
      facts.language = String(lang.prefix { $0 != "-" }).lowercased()
    }
    return Shaper.mainText(lines, facts: facts)
  }

  /// Short texts outside of the main text that may tell whose site it is: logo, search field, footer.
  private static func publisherWords(_ page: Page, outside open: Int) -> [String] {
    var out: [String] = []
    let end = page.events[open].pair
    let head = page.events.first { $0.kind == .open && $0.tag == .head }?.pair ?? 0
    for (i, event) in page.events.enumerated() where (i < open || i > end) && i > head {
      var range: Range<Int>?
      if event.kind == .text {
        range = page.range(event)
      } else if event.tag == .img {
        range = page.attribute(.alt, of: event)
      }
      guard let range, range.count >= 5, range.count <= 160, mayNamePublisher(page.bytes, range) else { continue }
      let words = Folding(page.bytes, range).text
      let lowered = words.lowered
      guard Self.publisherSigns.contains(where: { lowered.find($0) != nil }) else { continue }
      out.append(String(decoding: words, as: UTF8.self))
      if out.count == 12 { break }
    }
    return out
  }
  /// Holds `olis`, `ommu`, `stad` or `otla`: worth a closer look.
  private static func mayNamePublisher(_ b: [UInt8], _ range: Range<Int>) -> Bool {
    for i in range where i + 3 < range.upperBound && (b[i] == 0x6F || b[i] == 0x73) {
      switch (b[i], b[i + 1], b[i + 2], b[i + 3]) {
      case (0x6F, 0x6C, 0x69, 0x73), (0x6F, 0x6D, 0x6D, 0x75), (0x73, 0x74, 0x61, 0x64), (0x6F, 0x74, 0x6C, 0x61):
        return true
      default: continue
      }
    }
    return false
  }

  private static let publisherSigns = Phrases.bytes(
    """
    polisen.se | polismyndigheten | polisens logo | s kommun | a kommun | e kommun | o kommun | ö kommun |
    y kommun | s stad | region gotland
    """)

  /// The page's title when it stands in a banner outside of the main text: an `h1` that is not the site's name.
  private static func outsideTitle(_ outline: PageOutline, _ open: Int) -> Line? {
    guard outline.weights[open].h1 == 0 else { return nil }
    let page = outline.page
    for i in page.events.indices where page.events[i].kind == .open && page.events[i].tag == .h1 {
      guard let words = PageMeta.words(page, i) else { continue }
      var line = Line(raw: Array(words.utf8), 0..<words.utf8.count, gap: .paragraph)
      line.hint = .heading(level: 1)
      if !isSiteName(page, i) { return line }
    }
    return nil
  }

  /// The `h1` around a logo: all of it is a link home.
  private static func isSiteName(_ page: Page, _ i: Int) -> Bool {
    for k in i..<page.events[i].pair where page.events[k].kind == .open && page.events[k].tag == .a { return true }
    return false
  }
}
