import Markup

/// What a page's elements hold, and which of them are not its text.
struct PageOutline {
  struct Weight {
    /// Bytes of words, of words in links, and of words outside of links in runs of sentence length.
    var text: Int32 = 0
    var link: Int32 = 0
    var prose: Int32 = 0
    var h1: Int32 = 0
  }

  let page: Page
  /// By event index of the open; zero for others.
  private(set) var weights: [Weight]
  /// Opens whose content is left out.
  private(set) var dropped: [Bool]
  private(set) var body = 0

  init(_ page: Page) {
    self.page = page
    weights = Array(repeating: Weight(), count: page.events.count)
    dropped = Array(repeating: false, count: page.events.count)
    weigh()
    mark()
  }

  /// Words that a reader never sees.
  static let invisible: TagSet = [
    .script, .style, .noscript, .template, .svg, .iframe, .object, .video, .audio, .canvas, .map, .math, .head, .select,
    .textarea, .dialog, .option,
  ]

  /// Blocks: a line of words never runs over their borders.
  static let blocks: TagSet = [
    .body, .main, .article, .section, .nav, .aside, .header, .footer, .hgroup, .address, .search, .div, .p, .blockquote,
    .pre, .center, .figure, .figcaption, .hr, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol,
    .li, .dl, .dt, .dd, .menu, .dir, .table, .caption, .thead, .tbody, .tfoot, .tr, .td, .th, .form, .fieldset, .legend,
    .details, .summary, .html, .noframes, .output, .dialog,
  ]

  /// Sums up text, links and prose, from the leaves to the body, in one walk.
  private mutating func weigh() {
    var stack: [Int] = []
    var run: Int32 = 0
    var runLink: Int32 = 0
    var links = 0
    var i = 0
    func close(_ run: inout Int32, _ runLink: inout Int32, _ stack: [Int], _ weights: inout [Weight]) {
      if let top = stack.last {
        weights[top].text += run
        weights[top].link += runLink
        if run - runLink >= 50 { weights[top].prose += run - runLink }
      }
      run = 0
      runLink = 0
    }
    while i < page.events.count {
      let event = page.events[i]
      switch event.kind {
      case .text:
        var n: Int32 = 0
        for k in page.range(event) where page.bytes[k] > 0x20 { n += 1 }
        run += n
        if links > 0 { runLink += n }
      case .open:
        if Self.invisible.contains(event.tag) || isArchive(event) {
          dropped[i] = true
          i = event.pair + 1
          continue
        }
        if event.tag == .body, body == 0 { body = i }
        if event.tag == .a { links += 1 }
        if Self.blocks.contains(event.tag) {
          close(&run, &runLink, stack, &weights)
          stack.append(i)
          if event.tag == .h1 { weights[i].h1 = 1 }
        }
      case .close:
        if event.tag == .a { links -= 1 }
        if Self.blocks.contains(event.tag), stack.last == event.pair {
          close(&run, &runLink, stack, &weights)
          stack.removeLast()
          if let parent = stack.last {
            weights[parent].text += weights[event.pair].text
            weights[parent].link += weights[event.pair].link
            weights[parent].prose += weights[event.pair].prose
            weights[parent].h1 += weights[event.pair].h1
          }
        }
      }
      i += 1
    }
  }

  /// The page has parts beside its text: landmarks, or a fifth of its words in links.
  var hasParts: Bool {
    weights[body].link * 5 > weights[body].text
      || page.events.contains { $0.kind == .open && Self.landmarks.contains($0.tag) }
  }
  private static let landmarks: TagSet = [.main, .nav, .aside, .header, .footer]

  private func isArchive(_ event: Page.Event) -> Bool {
    guard let id = page.attribute(.id, of: event) else { return false }
    return Boilerplate.archiveIDs.contains(phraseHash(page.bytes[id]))
  }

  /// Marks what is left out by role, name or kind, inside and outside of the main text.
  private mutating func mark() {
    let total = weights[body]
    var articleEnd = 0
    var i = 0
    while i < page.events.count {
      let event = page.events[i]
      guard event.kind == .open else {
        i += 1
        continue
      }
      if event.tag == .main || event.tag == .article, i >= articleEnd { articleEnd = event.pair }
      if dropped[i] || isChrome(i, event, total, inArticle: i < articleEnd) {
        dropped[i] = true
        i = event.pair
      }
      i += 1
    }
  }

  private func isChrome(_ i: Int, _ event: Page.Event, _ total: Weight, inArticle: Bool) -> Bool {
    let weight = weights[i]
    switch event.tag {
    case .nav, .search: return true
    case .html, .body, .main, .head, .article: return false
    case .form: if isSmallForm(weight, total) { return true }
    case .header, .footer: if !inArticle, isLight(weight, total) { return true }
    case .aside:
      if !inArticle ? isLight(weight, total) : weight.prose < 250 || weight.link * 3 > weight.text { return true }
    default: break
    }
    guard page.hasAttributes(event), isLight(weight, total) else { return false }
    if let role = page.attribute(.role, of: event), Boilerplate.droppedRoles.contains(phraseHash(page.bytes[role])) {
      let name = page.bytes[role]
      return !(inArticle && (name.elementsEqual("banner".utf8) || name.elementsEqual("contentinfo".utf8)))
    }
    if let label = page.attribute(.ariaLabel, of: event), event.tag != .a, event.tag != .button {
      let words = Array(page.bytes[label]).lowered
      if Boilerplate.droppedLabels.contains(where: words.starts) { return true }
    }
    return !isProtected(event.tag, inArticle) && isNamedChrome(event)
  }

  /// What holds the title, or much of the page's words and prose, is not chrome whatever its name; how much depends on
  /// whether the title is known to stand elsewhere.
  private func isLight(_ weight: Weight, _ total: Weight) -> Bool {
    guard weight.h1 == 0 else { return false }
    let share: Int32 = total.h1 > 0 ? 75 : 50
    return weight.prose * 100 <= total.prose * share
      || (weight.text - weight.link) * 100 <= (total.text - total.link) * share
  }

  private func isNamedChrome(_ event: Page.Event) -> Bool {
    for name in [Attribute.class, .id] {
      guard let range = page.attribute(name, of: event) else { continue }
      if Boilerplate.holdsWord(page.bytes, range) || Boilerplate.holdsToken(Boilerplate.tokens, page.bytes, range) {
        return true
      }
    }
    return false
  }

  /// Names mislead on headings, on what belongs to an article, and on inline words.
  private func isProtected(_ tag: Tag, _ inArticle: Bool) -> Bool {
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6, .time, .figcaption, .td, .th, .tr, .tbody, .p, .strong, .b, .em, .summary,
      .details, .dl, .dt, .dd, .address, .span:
      true
    case .header, .footer: inArticle
    default: false
    }
  }

  /// Search and feedback forms; the form around a whole page (ASP.NET) is none.
  private func isSmallForm(_ weight: Weight, _ total: Weight) -> Bool {
    weight.h1 == 0 && (weight.prose * 4 < total.prose || weight.text < 300)
  }
}
