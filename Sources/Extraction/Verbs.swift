import Swedish

/// What kind of word opens an item: enough of Swedish verb forms to tell an action from a name.
enum Verbs {
  private static let shortInfinitives: WordSet = [
    "gå", "se", "ha", "bli", "få", "stå", "ge", "ta", "dra", "be", "nå", "ske", "må", "bo", "le", "synas", "finnas",
    "delta", "verka", "medverka", "bistå", "uppnå", "ingå", "utgå", "förse", "överse", "tillse", "vara",
  ]
  /// Nouns in -a that open items: not infinitives.
  private static let nounsInA: WordSet = [
    "skola", "grupp", "hela", "enkla", "goda", "nya", "lokala", "riktade", "gemensamma", "extra", "flera", "många", "fortsatta",
    "kontinuerliga", "regelbundna", "trygga", "synliga", "drogfria", "unga", "alla", "olika", "andra", "berörda",
    "polisiära", "kommunala", "sociala", "vuxna", "bra", "återkommande", "minsta", "barna", "mera", "otrygga",
    "utsatta", "mörka", "allvarliga", "narkotika", "kriminella", "fysiska", "sociala", "ensamma", "äldre",
    "hedersrelaterade", "öppna", "stora", "små", "farliga", "svaga", "bostadsnära", "bättra", "anmälda", "höga", "låga", "snabba",
    "tunga", "korta", "långa", "första", "sena", "rädsla", "känsla", "hälsa", "fara",
  ]

  /// `Öka …`, `att gå …`, `Vid 4 tillfällen göra …`, `Löpande hålla …`: an infinitive among the first words.
  static func startsWithAction(_ d: Document, _ range: Range<Int>) -> Bool {
    guard let first = range.first(where: { d.isWord($0) }) else { return false }
    if isInfinitive(d, first, first: true) { return true }
    guard d.key(first) == "att" || openers.contains(d.key(first)) || d.hasSuffix(first, "ande") else { return false }
    var seen = 0
    for i in (first + 1)..<max(first + 1, range.upperBound) where d.isWord(i) {
      if finite.contains(d.key(i)) || d.key(i) == "som" { return false }
      if isInfinitive(d, i, first: false) { return true }
      seen += 1
      if seen > 8 { return false }
    }
    return false
  }

  /// Words that open an item before its infinitive: `Vid 4 tillfällen … göra`, `Regelbundet besöka`,
  /// `Tillsammans med … gå`.
  private static let openers: WordSet = [
    "vid", "under", "i", "med", "genom", "tillsammans", "ihop", "gemensamt", "regelbundet", "aktivt", "kontinuerligt",
    "årligen", "minst", "via", "på", "utifrån", "inom", "samt", "även", "också", "särskilt", "bland", "för",
    "ytterligare", "varje", "där",
    "månatligen", "tidigt", "snabbt", "synligt", "en", "två", "tre", "efter", "inför", "utöver", "fortsatt",
    "fortsättningsvis", "dagligen",
  ]

  static func isInfinitive(_ d: Document, _ i: Int, first: Bool) -> Bool {
    let key = d.key(i)
    if shortInfinitives.contains(key) { return true }
    guard d.word(i).count >= 3, first || !d.capitalised(i), !nounsInA.contains(key) else { return false }
    guard d.hasSuffix(i, "a") || d.hasSuffix(i, "as") else { return false }
    // Adjectives and participles in -a stand before a noun: `riktade`, `synliga`, `gemensamma`.
    if d.word(i).count > (first ? 7 : 8), d.hasSuffix(i, "orna") || d.hasSuffix(i, "arna") || d.hasSuffix(i, "erna") { return false }
    if d.hasSuffix(i, "ornas") || d.hasSuffix(i, "arnas") || d.hasSuffix(i, "ernas") { return false }
    if d.hasSuffix(i, "iga") || d.hasSuffix(i, "ska") && d.word(i).count > 6 || d.hasSuffix(i, "amma")
      || d.hasSuffix(i, "nde")
    {
      return false
    }
    return true
  }

  private static let activityNouns: [StaticString] = [
    "insats", "insatser", "kontroll", "kontroller", "vandring", "vandringar", "dialog", "dialoger", "patrull",
    "patruller", "patrullering", "ering", "ningar", "besök", "möten", "närvaro", "utbildning", "samverkan",
  ]
  private static let changeWords: WordSet = [
    "ökad", "ökat", "ökade", "fler", "mer", "mera", "förstärkt", "förbättrad", "förbättrade", "minskad", "minskat",
    "färre", "fortsatt", "fortsatta", "regelbundna", "regelbunden", "gemensam", "gemensamma", "riktade", "riktad",
    "utökad", "utökat", "bättre", "tydligare", "synlig", "synliga", "aktiv", "aktivt", "nya", "starta", "hög", "tät",
  ]

  /// A bare name of a subject (`Trafik`, `Otrygga platser`, `Ungdomar / Narkotika`): no verb, no number, no activity,
  /// no change.
  static func isTopic(_ d: Document, _ range: Range<Int>) -> Bool {
    guard d.wordCount(range) <= 6, !startsWithAction(d, range), !range.contains(where: { finite.contains(d.key($0)) })
    else { return false }
    for i in range {
      if changeWords.contains(d.key(i)) || d.isDigits(i) { return false }
      if activityNouns.contains(where: { d.hasSuffix(i, $0) }) { return false }
    }
    return Numerals.cardinal(d.tokens, at: range.lowerBound) == nil
  }

  /// `Fler trafikkontroller`, `Ny belysning`: an activity or a change at the head of an item.
  static func isActivity(_ d: Document, _ range: Range<Int>) -> Bool {
    range.prefix(3).contains { changeWords.contains(d.key($0)) || isActivityNoun(d, $0) } || d.key(range.lowerBound) == "ny" || d.key(range.lowerBound) == "nytt"
  }

  /// `trafikkontroller`, `patrullering`
  static func isActivityNoun(_ d: Document, _ i: Int) -> Bool { activityNouns.contains { d.hasSuffix(i, $0) } }

  /// Few words without verb or number: what a heading looks like, `Färre tillgrepp` included.
  static func isName(_ d: Document, _ range: Range<Int>) -> Bool {
    guard d.wordCount(range) <= 6, !startsWithAction(d, range),
      !range.contains(where: { finite.contains(d.key($0)) || d.isDigits($0) })
    else { return false }
    return Numerals.cardinal(d.tokens, at: range.lowerBound) == nil
  }

  private static let finite: WordSet = [
    "är", "har", "ska", "skall", "kan", "vill", "finns", "sker", "görs", "blir", "kommer", "gäller", "innebär",
    "innehåller", "bygger", "får", "går", "ger", "handlar", "visar", "består", "utgår", "omfattar", "heter", "känner",
    "upplever", "måste", "bör", "var", "hade", "prioriteras", "väger", "lovar", "lyfts", "pekas", "pekar", "lyder",
    "tycker", "tror", "trivs", "anser", "nämns", "undviks", "undviker", "uppger", "svarar", "saknar", "önskar", "stör", "oroar",
    "ryms", "varar", "beräknas", "tyder", "hänger", "leder", "bidrar", "utgörs", "antas", "anses", "befaras", "uppskattas",
    "upplevs", "begår", "begås", "anger", "säger", "ser", "möter", "märker", "nämns", "nämner", "ligger", "står",
  ]

  /// A finite verb of description.
  static func hasFinite(_ d: Document, _ range: Range<Int>) -> Bool { range.contains { finite.contains(d.key($0)) } }

  /// `En stor del av er som bor här är äldre`, `En del vänder sig till er`, `… ska vara tryggt!`: how things are or
  /// should be, whatever clauses stand around the verb.
  static func tells(_ d: Document, _ s: Range<Int>) -> Bool {
    if d.finalSign(s) == UInt8(ascii: "!") { return true }
    if d.key(s.lowerBound) == "att" { return false }
    // `Vilka områden som får frågan avgörs av statistiken`
    if indirect.contains(d.key(s.lowerBound)) { return true }
    // `En sådan kontroll varar normalt 20 minuter`, `Det beräknas röra sig om 240 anställda`
    if aside.matches(d, in: s) { return true }
    if s.contains(where: { d.key($0) == "har" && !isSubordinate(d, $0, s) && ((($0 + 1)..<min(s.upperBound, $0 + 4)).contains { Commitments.supine(d, $0) }) }) {
      return true
    }
    // `… delta i tillsyner som ser efter hur berusade gästerna är`
    if startsWithAction(d, s) { return false }
    return s.contains {
      (telling.contains(d.key($0)) && d.key($0 - 2) != "där") || (d.key($0) == "sig" && Commitments.isFiniteLooking(d, $0 - 1))
    }
  }

  /// What leads speak of: not deeds, but working as such.
  private static let leading: WordSet = [
    "arbeta", "verka", "jobba", "bidra", "samverka", "samarbeta", "öka", "minska", "förebygga", "motverka", "skapa",
    "göra", "driva",
    "satsa", "fortsätta", "stärka", "förbättra", "bedriva", "prioritera", "utveckla", "fokusera", "vara", "bli", "få",
    "se", "hjälpa",
  ]

  /// `… lovar att bemanna …`: right behind `att` stands something that one does.
  static func lovarDeed(_ d: Document, _ s: Range<Int>) -> Bool {
    guard let verb = s.first(where: { d.key($0) == "lovar" }),
      let att = ((verb + 1)..<min(s.upperBound, verb + 4)).first(where: { d.key($0) == "att" })
    else { return false }
    // `… att gemensamt fortsätta att bygga ut …`: what goes on is the deed.
    let from = ((att + 1)..<min(s.upperBound, att + 4)).first { d.key($0) == "fortsätta" && d.key($0 + 1) == "att" }.map { $0 + 1 } ?? att
    for i in (from + 1)..<min(s.upperBound, from + 4) where isInfinitive(d, i, first: false) { return !leading.contains(d.key(i)) }
    return false
  }

  /// What people say that they will do and that promises nothing.
  private static let talk: WordSet = [
    "prata", "tala", "följa", "titta", "försöka", "hoppas", "visa", "lyssna", "ta", "hålla", "lägga", "komma", "gå", "ha", "kunna", "träffas",
    "lära", "veta", "känna", "möta", "våga", "hinna", "klara", "ge", "göra", "återkomma", "utvärdera",
  ]

  /// `kommer att byta`, `ska dessutom sätta upp`, or a number to check.
  static func namesDeed(_ d: Document, behind verb: Int, in s: Range<Int>) -> Bool {
    let hit = ((verb + 1)..<min(s.upperBound, verb + 8)).first { isInfinitive(d, $0, first: false) && d.key($0) != "göra" }
    if let hit, !leading.contains(d.key(hit)), !talk.contains(d.key(hit)) { return true }
    return Quantities.read(d.tokens, in: s).contains { $0.comparator == .atLeast || $0.per != nil }
  }

  /// `… sträckor som boende har pekat ut`
  private static func isSubordinate(_ d: Document, _ verb: Int, _ s: Range<Int>) -> Bool {
    (max(s.lowerBound, verb - 4)..<verb).contains { relative.contains(d.key($0)) }
  }
  private static let relative: WordSet = ["som", "där", "när", "hur", "vad", "vilka"]

  private static let telling: WordSet = ["är", "berättar", "blivit", "borde"]
  private static let aside = Phrase("^ vi vet|ser|tror|märker|hoppas\n^ en|ett sådan|sådant\ngör att\nfår|kan vi\n^ det ...1 beräknas|handlar|rör|gäller")
  private static let indirect: WordSet = ["vilka", "vilket", "vilken", "vad", "hur", "vem", "huruvida"]

  private static let description: WordSet = [
    "nämns", "undviks", "undviker", "uppger", "svarar", "saknar", "önskar", "stör", "oroar", "vill",
    "är", "finns", "upplevs", "upplever", "känner", "anser", "anger", "tycker", "visar", "består", "säljs", "ligger",
  ]

  /// A main clause whose first verb tells how things are.
  static func describes(_ d: Document, _ range: Range<Int>) -> Bool {
    guard isClause(d, range), let first = range.first(where: { finite.contains(d.key($0)) }) else { return false }
    return description.contains(d.key(first)) && !range.prefix(while: { $0 < first }).contains { d.key($0) == "som" }
  }

  private static let clauseOpeners: WordSet = ["som", "där", "när", "att", "om", "så", "vad", "hur", "vilka", "vilket"]

  /// A finite verb in the main clause: not after `som`, `där`, `när`, `att`.
  static func isClause(_ d: Document, _ range: Range<Int>) -> Bool {
    var subordinate = false
    var wasSubordinate = false
    for i in range {
      // `som man har enats om`: what is agreed on opens no clause.
      let agreed = d.key(i) == "om" && i > range.lowerBound && (d.key(i - 1) == "enats" || d.key(i - 1) == "överens")
      if clauseOpeners.contains(d.key(i)), !agreed, d.key(i) != "så" || d.key(i + 1) == "att" { subordinate = true }
      if finite.contains(d.key(i)) {
        // `för dem som bor och är där`: two verbs of one clause
        let coordinated = wasSubordinate && i > range.lowerBound && (d.key(i - 1) == "och" || d.key(i - 1) == "eller")
        if !subordinate, !coordinated { return true }
        wasSubordinate = true
        subordinate = false
      }
    }
    return false
  }

  /// `trygghetsvandringar`, `trygghetsrond`
  static func isWalk(_ d: Document, _ i: Int) -> Bool {
    ["vandring", "vandringar", "rond", "ronder"].contains { d.hasSuffix(i, $0) }
  }

  /// `Samverkan med Gagnefs kommun sker löpande genom att …`: an activity as the subject of a present tense.
  static func activitySubject(_ d: Document, _ s: Range<Int>) -> Bool {
    guard
      d.hasPrefix(s.lowerBound, "samverkan") || d.hasPrefix(s.lowerBound, "insatser")
        || d.hasSuffix(s.lowerBound, "insatser") || d.hasSuffix(s.lowerBound, "kontroller")
        || d.hasSuffix(s.lowerBound, "vandringar") || d.hasPrefix(s.lowerBound, "närvaro")
    else { return false }
    for i in s.prefix(14)
    where d.key(i) == "sker" || d.key(i) == "genomförs" || d.key(i) == "görs" || d.key(i) == "hålls"
      || d.key(i) == "anordnas" || d.key(i) == "fortsätter"
    { return true }
    return false
  }

  private static let passives: WordSet = [
    "utökas", "förstärks", "genomförs", "startas", "inrättas", "anordnas", "ordnas", "hålls", "erbjuds", "införs",
    "byggs", "utvecklas", "förbättras", "fortsätter", "arrangeras", "etableras", "kontrolleras", "prioriteras",
  ]

  /// `Kamerabevakningen på torget utökas`: what is done, told in the present, without anybody who does it.
  static func passivePresent(_ d: Document, _ s: Range<Int>) -> Bool {
    guard let verb = s.prefix(9).first(where: { passives.contains(d.key($0)) || finite.contains(d.key($0)) }) else {
      return false
    }
    // `Kils kommun utvecklas snabbt`: the place.
    if d.key(verb) == "utvecklas", let m = Actors.read(d, at: s.lowerBound), m.party == .kommunen, m.tokens.upperBound == verb { return false }
    return passives.contains(d.key(verb)) && verb > s.lowerBound
      && !s.prefix(while: { $0 < verb }).contains { d.key($0) == "som" || d.key($0) == "där" || d.key($0) == "när" }
  }

  private static let pronouns: WordSet = ["den", "det", "de", "detta", "dessa", "här", "där"]

  /// `Den inleder …`, `De finns …`: goes on about the sentence before.
  static func startsWithPronoun(_ d: Document, _ s: Range<Int>) -> Bool {
    return pronouns.contains(d.key(s.lowerBound))
      && (Commitments.isFiniteLooking(d, s.lowerBound + 1) || finite.contains(d.key(s.lowerBound + 1)))
  }

  private static let deeds: WordSet = [
    "genomföra", "arbeta", "förbättra", "förstärka", "utveckla", "hålla", "informera", "besöka", "delta",
    "kommunicera", "kartlägga", "patrullera", "erbjuda", "utbilda", "starta", "anordna", "samverka", "fortsätta", "gå",
    "ordna", "göra", "bjuda", "följa", "bygga", "införa", "inrätta", "etablera", "sprida", "söka", "träffa",
    "kontrollera", "medverka", "tillhandahålla", "utföra", "upprätta", "inventera", "åtgärda", "arrangera", "stödja",
    "stötta", "agera", "berätta", "uppmärksamma", "motverka",
  ]

  /// An infinitive of something to do (`Genomföra …`, `Att förbättra dialogen …`), not of what shall come of it
  /// (`Öka tryggheten`).
  static func startsWithDeed(_ d: Document, _ range: Range<Int>) -> Bool {
    range.prefix(3).contains { deeds.contains(d.key($0)) }
  }

  private static let more: WordSet = [
    "ha", "bli", "få", "ske", "ta", "ge", "se", "gå", "finnas", "satsa", "fokusera", "prioritera", "öka", "skapa",
    "synas", "lägga", "använda", "bedriva", "verka", "vidta", "rikta", "agera",
  ]

  /// A verb form that is an infinitive for certain: listed, or in `-era`.
  static func isBareInfinitive(_ d: Document, _ i: Int) -> Bool {
    deeds.contains(d.key(i)) || more.contains(d.key(i)) || (d.word(i).count > 6 && d.hasSuffix(i, "era"))
  }
}
