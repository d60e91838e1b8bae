import Blocks
import Swedish

/// The lägesbild as read: where it stands and under which heading.
struct SituationReading: Sendable, Equatable {
  var spans: [Range<Int>]
  var heading: Range<Int>?
}

/// Reads what the page says about the situation in the place.
enum Situations {
  static let rule = Rule(
    "lagesbild", "What dialogues, surveys and statistics showed about the place",
    """
    The words under `Lägesbild`, `Situationen idag`, `Problembild`; under `Bakgrund` when nothing better stands there; without a \
    heading, descriptive sentences of the introduction about what is felt, feared or reported. Content counts, mere method does not; \
    a passage with content may open with method. What one will therefore do, and what agreements are for, is cut off its ends.
    """)

  static func read(_ d: Document, _ sections: [Section], promises: [DraftPromise], taken: Set<Int>) -> SituationReading?
  {
    let consumed = promises.map(\.tokens)
    func collect(_ chosen: [Section]) -> SituationReading? {
      var spans: [Range<Int>] = []
      for (n, s) in chosen.enumerated() {
        spans += passage(d, s, consumed: consumed, taken: taken, next: sections)
        // Problems in lines of their own, each taken for a heading over nothing.
        if let h = s.headingTokens, isBareLine(d, s), [n - 1, n + 1].contains(where: { chosen.indices.contains($0) && isBareLine(d, chosen[$0]) }) {
          spans.append(h)
        }
      }
      guard !spans.isEmpty else { return nil }
      return SituationReading(spans: spans, heading: chosen.first { !$0.blocks.isEmpty }?.headingTokens)
    }
    let headed = sections.filter { $0.role == .situation }
    if var found = collect(headed) {
      // Problems told theme by theme below what `Bakgrund` says of the whole place.
      let first = headed.first { !$0.blocks.isEmpty }?.headingTokens?.lowerBound ?? 0
      let behind = headed.count(where: { !$0.blocks.isEmpty }) > 1 ? sections.filter { $0.role == .background && ($0.headingTokens?.lowerBound ?? 0) < first } : []
      found.spans = united(found.spans + themed(d, sections, consumed, taken) + introduction(d, sections, consumed, taken, beside: true) + behind.flatMap { told(d, $0, consumed, taken) })
      return found
    }
    if let found = collect(sections.filter { $0.role == .background }) { return found }
    let lead = introduction(d, sections, consumed, taken)
    let all = united(lead + themed(d, sections, consumed, taken))
    return all.isEmpty ? nil : SituationReading(spans: all, heading: nil)
  }

  /// More than a bare subject.
  private static func isBareLine(_ d: Document, _ s: Section) -> Bool {
    s.inherited && s.blocks.isEmpty && (s.headingTokens.map { d.wordCount($0) > 3 } ?? false)
  }

  // MARK: Under a heading

  static func passage(_ d: Document, _ s: Section, consumed: [Range<Int>], taken: Set<Int>, next: [Section])
    -> [Range<Int>]
  {
    // The paragraph whose last sentence opens the next section gives its earlier sentences.
    let leadIns = next.compactMap { $0.heading == nil ? nil : $0.headingTokens }
    var parts: [(range: Range<Int>, block: Int)] = []
    // `Lägger man ihop det som kommit fram är problemområdena i X kommun:` below `Problemområde`: a sentence, not a name.
    if s.inherited, let b = s.heading, let h = s.headingTokens, d.finalSign(h) == UInt8(ascii: ":"), d.wordCount(h) > 7 {
      parts.append((h, b))
    }
    for b in s.blocks where !taken.contains(b) {
      let range = d.blockTokens[b]
      guard !range.isEmpty else { continue }
      if consumed.contains(where: { $0.overlaps(range) }) {
        // What stands behind the first promise of the section is no picture any more.
        if !isItem(d, b), !parts.isEmpty { break }
        continue
      }
      if isItem(d, b), PromiseReader.validityWords.matches(d, in: range) || FollowUps.isFollowUp(d, range) { continue }
      if let lead = leadIns.first(where: { range.contains($0.lowerBound) && $0 != range }) {
        if lead.lowerBound > range.lowerBound { parts.append((range.lowerBound..<lead.lowerBound, b)) }
      } else {
        parts.append((range, b))
      }
    }
    if let last = parts.last, announces(d, last.range) { parts.removeLast() }
    while let first = parts.first, !isContent(d, first.range, item: isItem(d, first.block)), !isMethod(d, first.range),
      !general.matches(d, in: first.range)
    { parts.removeFirst() }
    while let last = parts.last, parts.count > 1, aboutAgreement(d, last.range) { parts.removeLast() }
    guard parts.contains(where: { isContent(d, $0.range, item: isItem(d, $0.block)) }) else { return [] }
    let kept = trimmed(d, parts.map { ($0.range, isItem(d, $0.block)) })
    guard let first = kept.first else { return [] }
    // A lead-in of this section that carries the list belongs to it (`De problem som väger tyngst …:`).
    if let lead = leadIn(d, s), lead.upperBound <= first.lowerBound { return merge([lead] + kept) }
    return merge(kept)
  }

  private static let opensList = Phrase(
    "^ följande områden|problem|platser\nviktigaste\nframträdde|framträtt|behövs|efterfrågas|önskas|nämndes|nämnde|nämner|lyfte|lyfter|pekade|pekar|svarade|uppgav|lyftes|lyfts|framkom|upplevs|påtalades|påtalas|uppgavs|hamnade|pekades|pekats|vuxit|gett|vaskats|önskat|velat|efterfrågat|sagt|lyft|problem|problemen")

  /// A sentence that opens the section's list, with the sentences of method before it in its paragraph.
  private static func leadIn(_ d: Document, _ s: Section) -> Range<Int>? {
    guard let h = s.headingTokens, d.wordCount(h) > (opensList.matches(d, in: h) ? 3 : 4), let b = s.heading else { return nil }
    let paragraph = d.blockTokens[b]
    let colon = d.finalSign(h) == UInt8(ascii: ":") && (Verbs.isClause(d, h) || opensList.matches(d, in: h))
    guard colon || ((paragraph != h || Verbs.isClause(d, h)) && s.blocks.first.map { isItem(d, $0) } == true) else { return nil }
    var start = h.lowerBound
    for sentence in d.sentences(paragraph).reversed() where sentence.upperBound == start {
      guard isMethod(d, sentence), sourced.matches(d, in: sentence) else { break }
      start = sentence.lowerBound
    }
    return start..<h.upperBound
  }

  /// In page order, what two readings found told once.
  static func united(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    for r in ranges.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
      if let last = out.last, r.lowerBound < last.upperBound {
        out[out.count - 1] = last.lowerBound..<max(r.upperBound, last.upperBound)
      } else {
        out.append(r)
      }
    }
    return out
  }

  /// Neighbouring blocks are one passage.
  static func merge(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    for r in ranges {
      if let last = out.last, last.upperBound >= r.lowerBound - 3 {
        out[out.count - 1] = last.lowerBound..<max(r.upperBound, last.upperBound)
      } else {
        out.append(r)
      }
    }
    return out
  }

  static func isItem(_ d: Document, _ b: Int) -> Bool { d.blocks[b].kind == .item }

  static let general = Phrase(
    """
    ^ samverkan mellan polis
    ^ för att ...3 framgångsrikt|effektivt
    """)

  static let agreementTalk = Phrase(
    """
    tagit fram ...4 medborgarlöfte*
    tagit fram ...3 löfte*
    följande medborgarlöfte*
    ger löftet
    enats om ...3 medborgarlöfte*|löfte*
    resulterat ...4 löfte*|medborgarlöfte*
    mynnat ut ...4 löfte*|medborgarlöfte*
    """)
  static func aboutAgreement(_ d: Document, _ r: Range<Int>) -> Bool {
    agreementTalk.matches(d, in: r) && !isContent(d, r, item: false)
  }
  static func announces(_ d: Document, _ r: Range<Int>) -> Bool {
    agreementTalk.matches(d, in: r) && following.matches(d, in: r) && d.sentences(r).count == 1
  }

  private static let following = Phrase("följande")

  // MARK: Sentences

  /// Words of feelings, problems and findings.
  static let findings = Phrase(
    """
    problem*|otrygg*|oro|oroas|oroar|oron|orolig*|rädd*|rädsla*|störande|stör|störningar
    känner|kände|känna sig
    trivs|menar
    upplev*
    framkom*|framgår|framgick|framkommit|framkommer|framfördes
    visar|visade|visat|pekar|pekade|pekas|pekats|lyfter|lyfte|lyfts|lyftes|lyfta|nämner|nämnde|nämndes|nämns|uppger|uppgav|anger|angav|svarar|svarade|tycker|anser|beskriver
    önskar|önskade|önskas|önskemål*|efterfråg*|bett|saknar|saknas
    vill ...4 ha|se|att
    mörk|mörka|mörkt|skadegörelse*|klotter|klottret|nedskräpning*|fortkörning*|buskörning*|narkotikahandel|drogförsäljning|stöld*|inbrott*|bråk*|gäng|snatteri*|hotfull*|undvik*|langning|missbruk*
    utsatt|utsatta|utsatthet|drabbade|drabbats|brottslighet*
    trygg|tryggt|trygga|trygghet|tryggheten|tryggast|tryggaste|lugnaste
    är|som ...1 lugn|lugnt
    anmäldes|anmälts|polisanmäldes|polisanmälts|händelser|händelserna
    *brott|*brotten|*stölder|*stölderna
    anmälda|anmälningar brott
    trafiken|trafiksituationen|trafikmiljön
    narkotika|narkotikan|droger|cannabis|bränder|våld|brott|brotten
    kommer|kommit|kom fram|upp
    märkt|märker ...1 att
    de|många|flera|invånarna|medborgarna|boende berättade|berättar att|om
    gav|ger ...3 svar|besked
    talat|talade|talas ...2 om
    klagade|klagat|efterlyste
    vågar|vågade|uttrycker|uttryckte|uttryckts|påtalar|påtalade|påtalats|påtalas|efterlyser|efterlyste|efterlyses|framhåller|framhöll
    bekymmer|bekymrar|ordningsstörningar|ordningsproblem*|trafikfarlig*|hastigheter|hastigheterna
    lägesbild*|problembild* ...2 står
    syns|märks ...4 mätning*|statistik*|enkät*
    uppgett|uppgav|vittnar|vittna|präglar|utsätts|klagat|klagar|klagomål|sagt|stökigt
    tagit|tog|tar emot ...8 synpunkter|klagomål|anmälningar|signaler|rapporter|önskemål
    fått|fick ...8 synpunkter|klagomål|anmälningar|signaler|rapporter ...2 om|på|från|som|att
    """)

  /// What the inhabitants want, whatever else the sentence says.
  private static let wishes = Phrase("invånarna|medborgarna|boende|man|många|flest|flesta ...2 vill|önskar|efterfrågar")

  private static let chosen = Phrase("fokusområden|fokusområdena|prioriteringar|inriktningar ...4 har|är|pekats|valts")

  static let describing: WordSet = [
    "är", "har", "finns", "visar", "känner", "upplever", "blivit", "ökat", "minskat", "anger", "upplevs", "stör", "ses",
    "hänger", "pekas", "pekar", "framkommer", "framkom", "framgår", "vill", "önskar", "oroas", "oroar", "visade", "var",
    "nämner", "tycker", "anser", "efterfrågas",
    "lyfts", "lyfter", "saknas", "saknar", "gör", "kör", "körs", "uppger", "förekommer", "beskriver", "efterfrågar",
    "ligger", "väger", "sker", "står", "utgör", "blir", "samlas", "vistas", "håller", "används", "säljs", "svarade",
    "önskade", "angav", "uppgav", "lyfte", "hade", "kände", "upplevde", "fanns", "är", "begås", "drabbas", "drabbats",
    "drabbar", "påverkar", "skapar", "bekräftar", "ökar", "minskar", "berättar", "rör", "gäller", "handlar", "fick",
    "nämndes", "nämnde", "framkommit", "säger", "hör", "leder", "drar", "passerar", "präglar", "utsätts", "vittnar",
    "klagar", "trivs", "menar", "tas", "nämns",
    "medför", "leder", "går", "vågar", "kryper", "sjunker", "stiger", "växer", "rapporterar", "känns", "märks", "syns",
    "hamnar", "orsakar", "orsakas", "beror", "domineras", "dominerar", "bekymrar", "efterlyser", "efterlyses",
    "tyckte", "ansåg", "ville", "sade", "uttrycker", "uttryckte", "påtalar", "påtalas", "framhåller", "framhöll", "kom", "kommit", "uppehåller", "väcker",
    "undviker", "efterfrågar", "besväras", "irriterar", "irriteras", "skapas", "uppstår", "pratar", "hänger", "kvarstår",
    "beskrivs", "skriver", "återkommer", "återkom", "berör", "tar", "anmäldes", "polisanmäldes",
  ]

  /// Whether a paragraph or item says something about the situation.
  static func isContent(_ d: Document, _ r: Range<Int>, item: Bool) -> Bool {
    if item {
      let c = Commitments.read(d, r)
      return c.strength < .present || findings.matches(d, in: r)
    }
    return d.sentences(r).contains { isContentSentence(d, $0, headed: true) }
  }

  /// Under a heading of the lägesbild any finding counts; elsewhere it must also describe.
  static func isContentSentence(_ d: Document, _ s: Range<Int>, headed: Bool) -> Bool {
    if namesAreas(d, s) { return true }
    // `Tre fokusområden har pekats ut`: by whom, or from what, must be said.
    if !headed, chosen.matches(d, in: s), !sourced.matches(d, in: s), !strongFindings.matches(d, in: s) { return false }
    // Under a heading of the lägesbild a sentence that describes is one.
    guard
      findings.matches(d, in: s)
        || (headed && (Verbs.hasFinite(d, s) || Commitments.isReport(d, s, from: s.lowerBound)))
    else { return false }
    if !headed, participation.matches(d, in: s), !strongFindings.matches(d, in: s) { return false }
    if isMethodOnly(d, s) || aboutPromise(d, s) || (purpose.matches(d, in: s) && !(headed && wishes.matches(d, in: s))) { return false }
    // `… går samman för att stationerna ska kännas trygga`: what one acts for, not what was found.
    if !headed, let hit = findings.match(d, in: s), (s.lowerBound..<hit.lowerBound).contains(where: { d.key($0) == "för" && d.key($0 + 1) == "att" }),
      (hit.lowerBound - 8..<hit.lowerBound).contains(where: { d.key($0) == "ska" || d.key($0) == "skall" })
    {
      return false
    }
    let c = Commitments.read(d, s)
    guard !acts(d, c) else { return headed && opensWithFinding(d, s) }
    if !headed, elsewhere.matches(d, in: s) || d.finalSign(s) == UInt8(ascii: "?") || !Names.all(d.tokens, in: s).isEmpty { return false }
    return headed || c.reports
      || s.contains { describing.contains(d.key($0)) || (d.key($0) == "kommer" && d.key($0 + 1) != "att") || (d.word($0).count > 5 && (d.hasSuffix($0, "ade") || d.hasSuffix($0, "ades") || d.hasSuffix($0, "ftes"))) }
  }

  /// `en lägesbild … med två perspektiv, tillgängligare polis och trygg trafik`: names what the picture gave.
  static let perspective = Phrase(
    """
    fokusområde|fokusområden|områden|inriktningar som ...5 dialog*|medborgardialog*|dialogerna|medborgardialogerna|enkäten ...2 gett|gav|visat|pekat
    utifrån|ur lägesbilden|problembilden ...2 har|är ...10 valts|prioriterats|pekats|valda
    lägesbild*|problembild*|dialog*|medborgardialog* ...10 perspektiv|inriktningar|områden|identifierat|identifierades|identifierade
    """)

  /// `… har vi identifierat tre prioriterade områden.` counts them; what they are must be said, or a list follow.
  static func namesAreas(_ d: Document, _ s: Range<Int>) -> Bool {
    perspective.matches(d, in: s) && (d.finalSign(s) == UInt8(ascii: ":") || !counts.matches(d, in: s))
  }
  private static let counts = Phrase("områden|inriktningar|perspektiv|fokusområden $")

  /// The sentence commits or tells what somebody does; `Kommunen är …` describes.
  static func acts(_ d: Document, _ c: Commitment) -> Bool {
    guard c.strength > .phrase else { return false }
    return c.strength > .present || !(c.verb.map { d.key($0) == "är" || d.key($0) == "finns" } ?? false)
  }

  /// `Många unga dricker, därför ska polisen …`: the finding stands before the comma.
  private static func opensWithFinding(_ d: Document, _ s: Range<Int>) -> Bool {
    guard let comma = s.first(where: { d.isSign($0, UInt8(ascii: ",")) }) else { return false }
    let clause = s.lowerBound..<comma
    return d.wordCount(clause) >= 4 && findings.matches(d, in: clause)
      && Commitments.read(d, clause).strength <= .phrase && Actors.all(d, in: clause).isEmpty
  }

  private static let judged = Phrase("samverkansöverenskommelse*|överenskommelsen ...5 bedömt|funnit|konstaterat att")

  static func aboutPromise(_ d: Document, _ s: Range<Int>) -> Bool {
    // `… har i samverkansöverenskommelsen bedömt att arbete med unga är ett prioriterat område`: of the place.
    if judged.matches(d, in: s) { return false }
    return s.contains { i in
      guard
        d.hasPrefix(i, "löfte") || d.hasPrefix(i, "medborgarlöfte") || d.hasPrefix(i, "medborgalöfte") || d.key(i) == "lovat" || d.hasPrefix(i, "samverkansöverenskomm")
          || d.hasPrefix(i, "samverkanöverenskomm") || d.hasPrefix(i, "överenskommelse") || d.hasPrefix(i, "samverkansavtal")
      else { return false }
      // `inför löftet 2017`, `den enkät som ligger bakom löftet`: when or what for, not what about.
      let before = d.key(i - 1)
      return before != "inför" && before != "förra" && before != "bakom"
    }
  }
}
