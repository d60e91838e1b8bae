import Markup

/// What a page's head and its machine-readable marks say of it.
enum PageMeta {
  static func facts(_ page: Page) -> PageFacts {
    var facts = PageFacts()
    var meta: [String: String] = [:]
    var canonical: String?
    var title: String?
    for (i, event) in page.events.enumerated() where event.kind == .open {
      switch event.tag {
      case .html: facts.language = facts.language ?? language(page.value(.lang, of: event))
      case .meta: collect(page, event, &meta)
      case .link:
        if canonical == nil, page.value(.rel, of: event)?.lowercased() == "canonical" {
          canonical = page.value(.href, of: event)
        }
      case .title: title = title ?? words(page, i)
      case .time, .span, .div, .p:
        if page.hasAttributes(event) { marked(page, event, &meta) }
      default: break
      }
    }
    facts.language =
      facts.language ?? language(meta["dcterms.language"] ?? meta["dc.language"] ?? meta["content-language"])
    facts.published = first(meta, publishedNames)
    facts.updated = first(meta, updatedNames)
    if let url = canonical.flatMap(ownAddress) {
      facts.url = url
      facts.urlBasis = .canonicalLink
    } else if let url = meta["og:url"].flatMap(ownAddress) {
      facts.url = url
      facts.urlBasis = .ogURL
    }
    facts.siteName = meta["og:site_name"]
    facts.title = meta["og:title"]
    name(&facts, title)
    return facts
  }

  /// In the order of trust.
  private static let publishedNames = [
    "article:published_time", "datepublished", "dcterms.issued", "dc.date.issued", "dcterms.created", "dc.date.created",
    "dcterms.date", "dc.date", "date", "publish-date", "published",
  ]
  private static let updatedNames = [
    "article:modified_time", "datemodified", "dcterms.modified", "dc.date.modified", "og:updated_time", "last-modified",
    "lastmodified", "revised", "modified", "last-update", "last-updated",
  ]

  private static func first(_ meta: [String: String], _ names: [String]) -> String? {
    for name in names { if let day = day(meta[name]) { return day } }
    return nil
  }

  private static func collect(_ page: Page, _ event: Page.Event, _ meta: inout [String: String]) {
    guard let content = page.value(.content, of: event) else { return }
    for attribute in [Attribute.name, .property, .httpEquiv, .itemprop] {
      guard let name = page.value(attribute, of: event)?.lowercased() else { continue }
      let value = trimmed(content)
      if !value.isEmpty, meta[name] == nil { meta[name] = value }
    }
  }

  /// `itemprop=datePublished` and `time pubdate` in the text.
  private static func marked(_ page: Page, _ event: Page.Event, _ meta: inout [String: String]) {
    if let name = page.value(.itemprop, of: event)?.lowercased(), name == "datepublished" || name == "datemodified" {
      if let value = page.value(.datetime, of: event) ?? page.value(.content, of: event), meta[name] == nil {
        meta[name] = value
      }
    }
    if event.tag == .time, page.attribute(.pubdate, of: event) != nil, meta["datepublished"] == nil {
      meta["datepublished"] = page.value(.datetime, of: event)
    }
  }

  /// The day of a machine-readable date (`2018-03-14T14:45:12+01:00`, `20180314`), or of a written one.
  static func day(_ value: String?) -> String? {
    guard let value else { return nil }
    return PageDates.first(in: Array(value.utf8).lowered)?.iso
  }

  private static func language(_ value: String?) -> String? {
    guard let value = value.map(trimmed), !value.isEmpty else { return nil }
    return String(value.prefix { $0 != "-" && $0 != "_" }).lowercased()
  }

  static func words(_ page: Page, _ i: Int) -> String? {
    var raw: [UInt8] = []
    for k in i..<page.events[i].pair where page.events[k].kind == .text {
      raw += page.bytes[page.range(page.events[k])]
    }
    let text = Folding(raw, 0..<raw.count).text
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }

  static func trimmed(_ s: String) -> String {
    let raw = Array(s.utf8)
    return String(decoding: Folding(raw, 0..<raw.count).text, as: UTF8.self)
  }

  /// An absolute address, with the prefix of a web archive taken off: `…/web/20180402101112/https://…`.
  static func ownAddress(_ value: String) -> String? {
    let bytes = Array(trimmed(value).utf8)
    var i = 1
    while let at = bytes.find(Array("/http".utf8), from: i) {
      i = at + 1
      var k = at - 1
      while k >= 0, bytes[k] == 0x5F || (bytes[k] >= 0x61 && bytes[k] <= 0x7A) { k -= 1 }
      let end = k
      while k >= 0, isDigit(bytes[k]) { k -= 1 }
      if end - k >= 4, end - k <= 14, k >= 0, bytes[k] == 0x2F {
        return ownAddress(String(decoding: bytes[(at + 1)...], as: UTF8.self))
      }
    }
    return bytes.starts(Array("http://".utf8)) || bytes.starts(Array("https://".utf8))
      ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// Parts `<title>` into the page's and the site's: `X – medborgarlöften | Polismyndigheten`, `X kommun - Y`.
  private static func name(_ facts: inout PageFacts, _ title: String?) {
    guard let title else { return }
    let all = Array(title.utf8)
    let cuts = separators.flatMap { sign in positions(of: sign, in: all).map { (at: $0, length: sign.count) } }.sorted {
      $0.at < $1.at
    }
    var own = title
    var site: String?
    if let last = cuts.last {
      let tail = String(decoding: all[(last.at + last.length)...], as: UTF8.self)
      if tellsSite(tail, facts.siteName) || (all[last.at + 1] == 0x7C && cuts.count == 1) {
        site = tail
        own = String(decoding: all[..<last.at], as: UTF8.self)
      }
    }
    if site == nil, let first = cuts.first {
      let head = String(decoding: all[..<first.at], as: UTF8.self)
      if tellsSite(head, facts.siteName) {
        site = head
        own = String(decoding: all[(first.at + first.length)...], as: UTF8.self)
      }
    }
    facts.siteName = facts.siteName ?? site
    facts.title = facts.title ?? own
  }

  private static let separators = Phrases.bytes([" | ", " – ", " - ", " — ", " :: ", " • ", " / "])

  private static func positions(of sign: [UInt8], in all: [UInt8]) -> [Int] {
    var out: [Int] = []
    while let at = all.find(sign, from: out.last.map { $0 + 1 } ?? 0) { out.append(at) }
    return out
  }

  private static func tellsSite(_ s: String, _ known: String?) -> Bool {
    s == known || s.hasSuffix("kommun") || s.hasSuffix(" stad") || s.hasSuffix(".se") || s.hasPrefix("Region ")
      || s.hasPrefix("Polisen") || s.hasPrefix("Polismynd")
  }
}
