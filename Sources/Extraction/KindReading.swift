import Records
import Swedish

/// What a page is for.
enum KindReading {
  static let rule = Rule(
    "kind", "follow_up before promise before index before news before about before other",
    """
    A page that reports results is a follow-up, one that states concrete promises a promise page, also as news. Without promises: \
    mostly links is an index; a date, a quotation, an invitation or a signing is news; talk of what medborgarlöften are is about.
    """)

  static let followUpTitle = Phrase(
    """
    uppföljning*|utvärdering*|årsuppföljning|kvartalsrapport*|tertialrapport*|slutrapport*|slutredovisning*|återkoppling*|delrapport*|tertialuppföljning*|årsanalys*|årsrapport*
    resultat ...2 medborgarlöfte*
    så har vi ...3 uppfyllt
    så höll|klarade|infriade|uppfyllde vi|polisen ...4 löfte*|medborgarlöfte*|löften
    så här gick det
    så gick det
    så|hur har arbetet|det ...4 medborgarlöfte*|löfte*|löftena ...2 gått
    så här har vi
    så har vi|polisen ...4 arbetat|jobbat
    det här lovade vi
    vad blev det av
    levt upp till ...4 medborgarlöfte*|löfte*|löften
    hållit|infriat|uppfyllt ...3 medborgarlöfte*|löfte*|löften
    medborgarlöfte*|löften|löftena ...3 uppfyllda|uppfyllt|uppfyllts|uppfylldes|infriade|infriats|hållits
    så|hur här? går ...3 med|för medborgarlöfte*|löfte*|löftet|löftena
    """)

  /// Whether the page reports what came of an agreement.
  static func isFollowUp(_ d: Document, title: Range<Int>?) -> Bool {
    if Generalities.isMethodTalk(d) { return false }
    if let title, followUpTitle.matches(d, in: title), d.wordCount(title) <= 16 { return reports(d, atLeast: 1) }
    if accounts(d) { return true }
    // A year's results beside the next year's promises, under their own heading.
    for (b, block) in d.blocks.enumerated() {
      guard block.kind != .item, opensResults(d, b), !d.blockTokens[b].isEmpty else { continue }
      if reports(d, from: b + 1, atLeast: 2) { return true }
    }
    return false
  }

  /// The introduction announces results, or `Utfall: Vi har gjort …` stands below each promise.
  static func accounts(_ d: Document) -> Bool {
    (announced(d) && reports(d, atLeast: 3)) || (restates(d) && reports(d, atLeast: 2)) || (ResultReader.labelled(d, d.blocks.indices).count > 1 && reports(d, atLeast: 2))
  }

  /// `Polisen lovade …`, `Kommunen skulle …`: two promises told again.
  private static func restates(_ d: Document) -> Bool {
    var found = 0
    for r in d.blockTokens where found < 2 && retold.matches(d, in: r) {
      found += d.sentences(r).count { s in
        let c = Commitments.read(d, s)
        return c.restates && !c.subjects.isEmpty && !States.isVague(d, s) && !Quotes.says(d, s)
      }
    }
    return found > 1
  }

  private static let retold = Phrase("lovade|utlovade|skulle|åtog|förband|avsåg")

  /// `Här redovisar vi vad arbetet med medborgarlöftet gav.` in the introduction.
  private static func announced(_ d: Document) -> Bool {
    d.blockTokens.lazy.filter { d.wordCount($0) > 6 }.prefix(4).contains { r in d.sentences(r).contains { account.matches(d, in: $0) } }
  }
  private static let account = Phrase(
    """
    här kommer|finns|följer ...3 sammanfattning|redovisning|sammanställning ...8 medborgarlöfte*|löfte*|löftena
    har ...3 följt upp|utvärderat ...4 medborgarlöfte*|löfte*|löftena
    medborgarlöfte*|löften|löftena ...3 uppfyllda|uppfyllt|uppfyllts|infriade|infriats|hållits
    här ...1 redovisas|sammanfattas|berättar|beskrivs ...1 vad polisen|kommunen|vi ...6 gjorde|gjort
    här redovisar|redovisas|sammanfattas|sammanfattar|berättar|beskrivs ...4 vad|hur|resultatet|arbetet ...8 medborgarlöfte*|löfte*|löftet|löftena
    """)

  /// A heading of results, or a paragraph that runs on into them (`Det här har polisen och kommunen gjort:`).
  static func opensResults(_ d: Document, _ b: Int) -> Bool {
    let r = d.blockTokens[b]
    if d.wordCount(r) <= 12, isResultsHeading(d, b) { return true }
    guard d.finalSign(r) == UInt8(ascii: ":"), b + 1 < d.blocks.count, d.blocks[b + 1].kind == .item,
      let lead = d.sentences(r).last
    else { return false }
    return Headings.role(d, lead) == .results
  }

  /// `Detta har polisen gjort 2018`; `Uppföljning av medborgarlöften 2017` names the year whose results follow.
  static func isResultsHeading(_ d: Document, _ b: Int) -> Bool {
    let r = d.blockTokens[b]
    return switch d.blockRoles[b] {
    case .results: true
    case .followUp:
      r.contains { d.hasPrefix($0, "medborgarlöfte") || d.hasPrefix($0, "löfte") }
        && (Periods.all(d.tokens, in: r).contains { $0.firstYear != nil } || months.matches(d, in: r))
    default: false
    }
  }

  /// `för perioden december-februari`: an agreement of a few months may leave its year out.
  static let months = Phrase(
    """
    perioden|månaderna januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
    """)

  private static func reports(_ d: Document, from: Int = 0, atLeast n: Int) -> Bool {
    var found = 0
    for b in from..<max(from, d.blocks.count) {
      for s in d.sentences(d.blockTokens[b]) where Results.isResult(d, s) {
        found += 1
        if found >= n { return true }
      }
    }
    return false
  }

  private static let news = Phrase(
    """
    säger ...6 $
    säger
    berättar|kommenterar|menar
    välkommen|välkomna
    pressträff|pressinbjudan|pressmeddelande|pressinformation
    medverkar
    idag|igår|måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen
    nytt|nya medborgarlöfte*
    undertecknade*|undertecknas|undertecknat|signerade*
    skrev|skrevs|skriver|skrivs|skrivit ...6 under
    har ...3 tecknat|skrivit
    nu startar|finns|är
    håller|hålls|bjuder|arrangerar ...6 dialog*|möte*
    stort intresse
    enkäten
    under veckan|veckorna
    """)

  static func read(_ d: Document, title: Range<Int>?, followUp: Bool, promises: Int, mentions: Bool) -> PageKind {
    if followUp { return .followUp }
    if promises > 0 { return .promise }
    let facts = d.main.facts
    if facts.words > 12, facts.linkWords * 2 > facts.words || isLinkList(d) { return .index }
    if !mentions { return .other }
    let body = 0..<d.tokens.count
    var signs = news.count(d, in: body)
    if facts.url.map({
      $0.contains("/nyhet") || $0.contains("/aktuellt") || $0.contains("/press") || $0.contains("nyheter")
    }) == true {
      signs += 2
    }
    if let title, aboutTitle.matches(d, in: title) { signs -= 2 }
    if signs >= 2 || (signs == 1 && facts.published != nil && !isExplanation(d, title)) { return .news }
    return .about
  }

  private static let aboutTitle = Phrase(
    """
    ^ medborgarlöfte* $
    vad är ...2 medborgarlöfte*
    modell för medborgarlöfte*
    ^ utvärdering av medborgarlöften $
    ^ om medborgarlöfte*
    ^ så ...3 fungerar|arbetar
    """)
  private static func isExplanation(_ d: Document, _ title: Range<Int>?) -> Bool {
    title.map { aboutTitle.matches(d, in: $0) } ?? false
  }

  /// Saved text keeps no links: a list of short names or years is what is left of a page of them.
  private static func isLinkList(_ d: Document) -> Bool {
    var short = 0
    var other = 0
    for (b, block) in d.blocks.enumerated().dropFirst() {
      let r = d.blockTokens[b]
      let words = d.wordCount(r)
      guard words > 0 else { continue }
      if words <= 5, d.finalSign(r) == nil, block.kind != .row { short += 1 } else { other += 1 }
    }
    return short >= 6 && short >= other * 3
  }
}

/// Results: what was done, in the perfect or the past.
enum Results {
  static func isResult(_ d: Document, _ s: Range<Int>) -> Bool {
    guard d.wordCount(s) > 2, !summary.matches(d, in: s) else { return false }
    let c = Commitments.read(d, s)
    if c.restates { return false }
    if c.reports { return true }
    return counted.matches(d, in: s) && c.strength <= .phrase
  }

  /// `Gjort 57 trafikinsatser`, `Hållit sex föreläsningar`: an item that leaves `har` to the heading above it.
  static func isElliptic(_ d: Document, _ s: Range<Int>) -> Bool {
    d.wordCount(s) > 1 && Commitments.supine(d, s.lowerBound) && !Commitments.noSupine.contains(d.key(s.lowerBound))
  }

  /// `… har arbetat med det som de åtog sig i medborgarlöftet`: says that, not what.
  private static let summary = Phrase(
    """
    arbetat|jobbat ...2 med|enligt|utifrån ...10 medborgarlöfte*|löfte*|löftena
    haft ...4 medborgarlöfte*|löfte*
    gällde|rörde|handlade ...4 medborgarlöfte*|löfte*|löftet|löftena
    medborgarlöfte*|löftet|löftena ...3 gällde|rörde|handlade
    """)

  private static let counted = Phrase(
    """
    ^ # ...3 fall|stycken|personer|ordningsförelägganden|kontroller|trafikkontroller|insatser|bilar|fordon
    ^ vid # tillfällen
    har ...4 genomförts|gjorts|hållits|skett|utfärdats
    """)
}

/// Whether a page reports results, and for which of its agreements.
struct Reporting: Sendable {
  /// The page as a whole is a follow-up.
  let page: Bool
  /// Its title or its introduction says so.
  let byTitle: Bool
  private let headings: Set<Int>

  init(_ d: Document, title: Range<Int>?) {
    page = KindReading.isFollowUp(d, title: title)
    byTitle = title.map { KindReading.followUpTitle.matches(d, in: $0) } == true || (page && KindReading.accounts(d))
    headings =
      page
      ? Set(d.blocks.indices.filter { KindReading.opensResults(d, $0) })
      : []
  }

  func isResults(_ b: Int) -> Bool { headings.contains(b) }

  /// A heading or lead-in of results stands in the segment.
  func announces(in segment: Segment) -> Bool { headings.contains { $0 > 0 && segment.blocks.contains($0) } }

  /// Next year's promises beside last year's results are promises; only the results' own segment reports.
  func holds(for segment: Segment) -> Bool {
    page
      && (byTitle || segment.heading.map { headings.contains($0) } ?? headings.contains { segment.blocks.contains($0) })
  }
}
