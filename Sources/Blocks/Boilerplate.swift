/// The words by which sites name the parts of a page that are not its text, as data.
///
/// Class and id tokens are cut at `-`, `_` and capitals; a word must match whole, so that `author`, `metadata` or
/// `text-content` never fall with `nav` or `meta`.
enum Boilerplate {
  /// Parts that are never the page's text, wherever they stand.
  static let words: PhraseSet = Phrases.hashed(
    """
    cookie | cookies | cookiebar | cookiebanner | cookieinfo | cookieconsent | cookiedisclaimer | kakor | gdpr |
    consent | breadcrumb | breadcrumbs | crumbs | crumb | brodsmula | brodsmulor | brodsmulestig | lankstig |
    skiplink | skiplinks | skip | share | sharing | sharelinks | sharebar | social | socialmedia | socials |
    addthis | addtoany | a2a | readspeaker | rsbtn | rs | talandewebb | pagination | pager | paginering | navbar |
    navigation | nav | mainnav | subnav | leftnav | topnav | sidenav | menu | meny | menubar | submenu |
    undermeny | huvudmeny | vanstermeny | megamenu | sidemenu | leftmenu | topmenu | quicklinks | snabblankar |
    genvagar | sidebar | sidokolumn | hogerspalt | vansterspalt | hogerkolumn | vansterkolumn | rightcolumn |
    leftcolumn | rightcol | leftcol | colright | colleft | sidfot | sidhuvud | masthead | puff | puffar | puffs |
    modal | overlay | lightbox | popup | tooltip | search | searchform | searchbox | sok | sokruta | sokfalt |
    newsletter | comments | disqus | contactbox | kontaktruta | kontaktbox | driftmeddelande | krismeddelande |
    krisinformation | toolbar | toolbox | verktyg | pagetools | sidverktyg | language | languages | translate |
    gtranslate | topbar | wmipp | rightbox | leftbox | rightarea | leftarea | tags | taglist | taggar |
    kategorier | categories | keywords
    """)

  /// Pairs of neighbouring words with the same force.
  static let pairs: PhraseSet = Phrases.hashed(
    """
    site header | site footer | page header | page footer | to top | back top | page tools | side bar |
    side column | right column | left column | right col | left col | right area | left area | right box |
    left box | related links | related documents | related content | related pages | related articles |
    related news | related information | relaterade lankar | relaterad information | link list |
    important message | alert message | crisis message | site message | top message | contact box | contact card |
    contact info | contact block | kontakt ruta | print page | print button | skriv ut | dela sidan |
    quick links | table of | on this | sub navigation | news list | news feed | latest news | channel item |
    archive portlet
    """)

  /// Whole tokens with the same force; as words they would catch `article-header` and `text-right`.
  static let tokens: PhraseSet = Phrases.hashed(
    """
    header | footer | top | topp | sidtopp | bottom | right | left | hoger | vanster | col-right | col-left |
    related | relaterat | relaterade | kontakt | contact | aside | no-print-tools | legal | banner | alert |
    notice | noscript-info | nojs | teasers | widget | widgets | widget-area | secondary | tertiary | logo |
    logotyp | logotype
    """)

  /// Whole tokens that say hidden from sight but spoken: notes about links, `Dela sidan`.
  static let spokenOnly: PhraseSet = Phrases.hashed(
    """
    sr-only | sr-only-focusable | visually-hidden | visuallyhidden | visually-hidden-focusable |
    u-visually-hidden | screen-reader-text | screen-reader | env-assistive-text | sv-visuallyhidden |
    sv-visually-hidden | element-invisible | offscreen | off-screen | assistive-text | hidden-visually |
    a11y-hidden | show-for-sr | hide-visually | accessibility-hidden | invisible-text | u-sr__only |
    u-screen__reader | sr-text | u-sr-only | skip
    """)

  /// What archives lay over a page.
  static let archiveIDs: PhraseSet = Phrases.hashed(
    """
    wm-ipp-base | wm-ipp | wm-ipp-print | donato | donato-base | wb_div | _wb_frame_top_banner |
    _wb_plain_banner | wb-banner | pywb-banner | wb_iframe_div | wm-capinfo | wm-logo
    """)

  static let droppedRoles: PhraseSet = Phrases.hashed(
    """
    navigation | search | dialog | alertdialog | alert | menu | menubar | toolbar | tablist | tooltip | status |
    banner | contentinfo
    """)

  static let droppedLabels: [[UInt8]] = Phrases.bytes(
    """
    brödsmul | länkstig | breadcrumb | huvudmeny | undermeny | sidomeny | sidonavigering | kakor | cookies |
    dela sidan | dela på | verktyg | du är här | snabblänkar
    """)

  /// Containers of the main text, the surest first; ids and whole class tokens.
  static let mainTokens: [PhraseSet] = [
    [
      "main-content", "maincontent", "main_content", "page-content", "pagecontent", "page-body", "pagebody", "mainbody",
      "main-body", "mainbodyarea", "huvudinnehall", "huvudinnehåll", "innehall", "innehåll", "article-content",
      "article-body", "articlebody", "editorial-content",
    ],
    [
      "content", "main", "content-main", "content-area", "contentarea", "main-area", "mainarea", "contentcontainer",
      "primary", "content-primary", "mittspalt", "mittkolumn", "main-column", "maincolumn", "main-col", "center-column",
      "region-content", "block-system-main", "innehallsyta",
    ],
    [
      "entry-content", "post-content", "node__content", "node-content", "text-body", "textbody", "richtext",
      "field--name-body", "field-name-body", "umb-grid", "article", "artikel", "entry", "post",
    ],
  ].map { Phrases.hashed($0) }

  /// Does a class or id value hold a word of the table? Words are cut at `-`, `_`, spaces, colons and capitals.
  static func holdsWord(_ b: [UInt8], _ range: Range<Int>) -> Bool {
    let seed: UInt64 = 0xcbf2_9ce4_8422_2325
    var hash = seed
    var pair = seed
    var length = 0
    var previousLength = 0
    var lowerBefore = false
    func step(_ h: UInt64, _ c: UInt8) -> UInt64 { (h ^ UInt64(c)) &* 0x0000_0100_0000_01b3 }
    func found() -> Bool { length > 0 && (words.contains(hash) || previousLength > 0 && pairs.contains(pair)) }
    func next(_ keepPair: Bool) {
      previousLength = keepPair ? length : 0
      pair = keepPair && length > 0 ? step(hash, 0x20) : seed
      hash = seed
      length = 0
    }
    for i in range {
      let c = b[i]
      let upper = c >= 0x41 && c <= 0x5A
      let separator = c == 0x2D || c == 0x5F || c <= 0x20 || c == 0x3A || c == 0x2F
      if separator || (upper && lowerBefore) {
        if length > 0 {
          if found() { return true }
          next(c > 0x20)
        } else if c <= 0x20 {
          next(false)
        }
      }
      lowerBefore = !upper && !separator
      guard !separator else { continue }
      let lower = upper ? c | 0x20 : c
      hash = step(hash, lower)
      if previousLength > 0 { pair = step(pair, lower) }
      length += 1
    }
    return found()
  }

  /// Is one of the space-parted tokens in the table, in any case?
  static func holdsToken(_ table: PhraseSet, _ b: [UInt8], _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound {
      while start < range.upperBound, b[start] <= 0x20 { start += 1 }
      var end = start
      while end < range.upperBound, b[end] > 0x20 { end += 1 }
      if end > start, table.contains(phraseHash(b[start..<end].lazy.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }))
      {
        return true
      }
      start = end
    }
    return false
  }
}
