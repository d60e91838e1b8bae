import Swedish

/// Sentences that look like commitments and are none: hoped-for states, and talk about the promises themselves.
enum States {
  static let rule = Rule(
    "no-promise", "Hoped-for states and talk about promises are no promises",
    """
    `Invånarna ska bli tryggare`, `Färre ska vara otrygga`: the subject is no actor and the verb no action. `Medborgarlöftet ska \
    bidra till …`, `Genom medborgarlöften ska polisen och kommunen …`: about promises, not one of them.
    """)

  private static let stateSubjects = Phrase(
    """
    ^ färre|fler|alla|ingen|boende|medborgarna|medborgaren|invånarna|invånare|kommuninvånarna|kommuninvånare|människor|personer|ungdomar|barn ...4 ska|skall ...2 känna|bli|uppleva|våga|vara|slippa|riskera|hamna|kunna
    ^ färre|fler|ingen|boende|medborgarna|medborgaren|invånarna|invånare|kommuninvånarna|kommuninvånare|människor|personer|ungdomar|barn ...4 ska|skall ...2 ha|göra
    ^ färre|fler|alla|ingen|boende|medborgarna|medborgaren|invånarna|invånare|kommuninvånarna|människor|personer|ungdomar|barn ...4 känner|upplever
    ^ de som ...6 ska|skall ...2 få|kunna|vara|känna|bli
    ^ det ska|skall vara|bli ...2 trygg|tryggt|tryggare|säkert|säkrare|lugnt|lugnare
    ^ kommuninvånarna|invånarna|medborgarna ...2 ska|skall kunna|få
    ^ tryggheten|trygghet|otryggheten|förtroendet|brotten|brottsligheten|antalet|upplevelsen|oron|andelen|trivseln|stadsdelen|kommunen ...3 ska|skall|har|är ...3 öka|minska|bli|vara|ökat|minskat|stärkas|minskas|ökas|tryggare|trygg|trygga
    """)

  /// `Kommunens och polisens arbete ska ge …`: what comes of it.
  private static let outcomes = Phrase(
    """
    ^ färre ...3 ska|skall
    ^ fler ska|skall
    ^ fler unga|ungdomar|barn|elever|invånare|medborgare|boende|kvinnor ska|skall
    ^ ...6 arbete|arbetet|insatser|insatserna|samverkan|aktiviteterna|åtgärderna ska|skall ...1 ge|leda|bidra|resultera|medföra
    ^ ...6 ska|skall ...1 uppnå att|en|ett
    """)

  /// States told in the present: no modal verb is needed.
  private static let states = Phrase(
    """
    ^ tryggheten|otryggheten|förtroendet|brotten|oron ökar|minskar|stärks
    ^ en|ett ökad|ökat|minskad|minskat|tryggare|säkrare
    ^ vi vill att
    ^ att tryggheten|invånarna|medborgarna|boende|människor|fler|färre ...4 ökar|minskar|känner|upplever|ska|stärks
    """)

  static func isState(_ d: Document, _ s: Range<Int>, _ c: Commitment) -> Bool {
    // `Jag ska själv gå med`: what one person means to do.
    if d.key(s.lowerBound) == "jag" { return true }
    if outcomes.matches(d, in: s) { return true }
    guard c.subjects.isEmpty, !c.weSubject, !c.promises else { return false }
    // `Medborgarna ska få en polis som syns, genom närvaro …` says how: an action.
    if s.contains(where: { d.key($0) == "genom" }) { return false }
    return states.matches(d, in: s) || (c.strength >= .passive && stateSubjects.matches(d, in: s))
  }

  private static let about = Phrase(
    """
    genom|med ett? medborgarlöfte*
    ^ meningen|tanken|avsikten|målet|målsättningen|idén ...3 är
    lovar ...1 dig|er ...1 som
    medborgarlöftet|medborgarlöften|medborgarlöftena|medborgarlöfte|löftet|löftena|löften ...3 är|ska|skall|syftar|innebär|betyder|går|ingår|antogs|antas|antagits|godkändes|handlar|bygger|utgår|utgör|grundar|vilar|gäller|omfattar|innehåller|består|kan|kompletterar|har|kommer|löper|avser|togs|tas|revideras|fokuserar|riktar|växer
    ska|skall|kommer ...12 medborgarlöfte* ...3 tecknas|tas|skrivas|finnas|undertecknas|upprättas|avges|tecknats
    ta fram ...4 medborgarlöfte*
    medborgarlöfte*|löfte|löftet|löften|löftena ...1 väntas|beräknas|planeras
    ^ till varje löfte
    skrivs|tecknas|tas ...2 medborgarlöftet|medborgarlöftena
    ^ årligen|varje år lovar
    tar|tas ...8 fram ...4 lägesbild|lägesbilden|problembild|problembilden
    bestämde|beslutade|beslutat|enades ...10 förlänga|låta ...4 löfte*|löftet|medborgarlöfte*
    kunna skriva|teckna|ta ...2 medborgarlöfte*
    läggs|vägs ihop|samman ...12 lägesbild|problembild
    ska|skall|kommer ...8 teckna|underteckna|skriva ...4 medborgarlöfte*|överenskommelse*
    samverkansöverenskommelse*
    *mätningar|*mätningarna ...10 ska|skall visa
    överenskommelsen ...3 är|ska|gäller|omfattar
    lovar en rad
    ^ till ...2 medborgarlöftet|löftet|överenskommelsen hör|finns ...4 plan|aktivitetsplan|handlingsplan|åtgärdsplan
    löften|löftena|åtgärder|aktiviteter|insatser som följer $
    uppfylla ...3 åtagandena|löftet|löftena|medborgarlöfte*
    lovar följande
    lovar|utlovar ...6 aktiviteter|åtgärder|insatser som
    ^ i ...8 lovar|utlovar ...6 aktiviteter|åtgärder|insatser för ...2 ökad|trygghet*
    ska|skall|kommer ...4 fördela|dela ansvar* för de|dessa|åtgärder*|insatser*
    ska|skall|kommer ...14 så här $
    ^ för att ...8 krävs|behövs
    fått ...2 löfte|löften
    medborgarlöftena|medborgarlöften|löftena finns|hittar ...6 webbplats|webbplatsen|hemsida|hemsidan
    ^ medborgarlöftet|löftet|löftena ...10 tar fasta|sikte
    ^ löftet|löftena ...2 ryms|rymmer
    ^ löfte|löftet nummer|nr|ett|två|tre|fyra ...1 rör|gäller|handlar
    ^ ...1 åtagandena|aktiviteterna|åtgärderna ska|skall göra något
    ^ lokala? medborgarlöften ...2 hör|ingår|är|kompletterar
    målbilden|visionen är
    arbeta|jobba ...2 med|enligt följande $
    ^ så här ska|skall|kommer|arbetar
    ska|skall|kommer ...10 arbeta|jobba|arbetar|jobbar ...1 med dessa|följande ...4 åtgärder|aktiviteter|insatser
    lämnar|ger ...8 löftena|löften|medborgarlöften|medborgarlöftena ...6 nedan
    ^ förra året
    ^ i fjol
    ^ se ...3 ovan|nedan $
    undertecknar|undertecknade|undertecknas|signerar|signerade ...4 medborgarlöfte*|löfte*|överenskommelse*
    avger|tecknar|lämnar|upprättar ...6 medborgarlöfte*
    ger ...3 löfte*|medborgarlöfte* ...6 till
    lovar vi dig
    detta|det lovar|utlovar ...12 $
    i detta ...2 löfte*
    så kallade medborgarlöften
    ger|lämnar|avger ...8 följande medborgarlöfte*|löften
    ger|lämnar|avger ...6 de|dessa här? löftena|löften|medborgarlöften|medborgarlöftena
    anger detta|det ...1 medborgarlöfte|medborgarlöftet|löfte|löftet
    medborgardialogen|medborgardialogerna|dialogen|dialogerna|underlaget|lägesbilden|problembilden ...3 ska|skall|kommer
    det handlar om
    ska|skall|kommer ...8 ha fokus på ...2 områden|fokusområden|punkter
    ha ...3 aktiviteter|åtgärder|insatser ...2 varje löfte
    ^ utöver|förutom ...6 ovan|ovanstående|nämnda|medborgarlöfte*|löfte* ...4 arbetar|jobbar|samverkar|samarbetar
    ^ det|detta ...2 syftar
    ^ vid sidan av|om ...6 arbetar|jobbar|samverkar
    ^ då får|kan
    ^ för att nå dit|detta|målet|målen
    ^ detta|det genom
    ^ på så sätt|vis
    skriver|tecknar ...8 nya ...2 medborgarlöften|löften
    ^ ...2 insatserna|åtgärderna|arbetet|satsningen syftar
    presenteras|beskrivs|finns|redovisas i ...3 handlingsplan|handlingsplanen|handlingsplaner
    ska|skall vara den|en|det|ett ...6 kommunen|kommun|staden|plats att
    ^ med ...12 ska|skall tryggheten|otryggheten|förtroendet ...2 öka|minska|stärkas
    ska|skall ha ...2 medborgarlöften
    ^ mer om ...6 finns|hittar|läser
    vet vi att
    rikta in|inrikta sig på dem|dessa|detta|det
    arbeta|jobba vidare med ...2 medborgarlöften|löften
    fokusera|arbeta|jobba på|med två|tre|fyra|fem|sex ...1 områden|fokusområden $
    """)

  private static let whileValid = Phrase("^ så länge\n^ under den? tid|perioden\n^ enligt ...2 löftet|löftena|medborgarlöftet")

  static func refersToPromise(_ d: Document, _ s: Range<Int>) -> Bool { whileValid.matches(d, in: s) }

  private static let aims = Phrase("siktar|fokuserar|inriktar ...8 på")

  /// `… avger varje år ett medborgarlöfte`: that, not what.
  private static let givesOne = Phrase("avger|tecknar|lämnar|upprättar ...6 medborgarlöfte*")

  private static let thatWhich = Phrase("löfte|medborgarlöfte om|att")

  /// What an agreement is, which deeds it lists, that there are several: not the deeds.
  private static let describes = Phrase(
    """
    ^ ett medborgarlöfte är|innebär
    ^ medborgarlöftet är vad|det
    klargör|tydliggör|beskriver|anger|reglerar ...1 vad|vilka|hur
    bestämmer|väljer|beslutar|avgör ...6 vilka|vad ...10 ska|skall
    tar in vad
    tar reda på vad
    undersöker tryggheten|brotten|otryggheten
    lovar ...6 att de ska|skall
    medborgarlöftena|medborgarlöften är ett|en
    ^ läs mer om
    vilka ...1 åtgärder|aktiviteter|insatser ...8 lovar|åtar|förbinder
    att göra olika|flera saker|åtgärder|aktiviteter|insatser
    """)

  /// Promises that name no deed.
  private static let vague = Phrase(
    """
    utlovar ...6 aktiviteter|åtgärder|insatser som
    lovar ...1 aktiviteter|åtgärder|insatser som
    lovar en rad
    lovar ...14 följande $
    lovar följande
    lovar vi? dig|er
    ^ det|detta lovar|utlovar
    arbeta|jobba ...2 med|enligt följande $
    några saker
    en del saker
    ger|lämnar|avger ...8 följande medborgarlöfte*|löften
    med ett? medborgarlöfte*
    """)

  /// Talk about the agreement: what it is, rests on, will contain.
  static func isAboutPromises(_ d: Document, _ s: Range<Int>, _ c: Commitment) -> Bool {
    if saysPromiseIs(d, s) { return false }
    if d.finalSign(s) == UInt8(ascii: ":") { return true }
    if describes.matches(d, in: s) { return true }
    // `Så länge löftet gäller ska polisen …`, `Enligt löftet ska polisen …`
    if c.strength == .actor, whileValid.matches(d, in: s) { return false }
    if givesOne.match(d, in: s) != nil, !thatWhich.matches(d, in: s) { return true }
    // `… kontroller som siktar på …`: the aim of a deed, not of the agreement.
    if c.strength < .passive, aims.matches(d, in: s) { return true }
    if c.promises, c.strength == .actor || c.weSubject, vague.matches(d, in: s) { return true }
    if c.promises, c.strength == .actor { return false }
    return about.matches(d, in: s)
  }

  private static let promiseIs = Phrase(
    """
    ^ löftet|medborgarlöftet är|var att
    ^ ett|det|vårt ...3 löfte|löftet är|var att
    ^ ett|en av ...3 löften|löftena|medborgarlöftena|åtaganden är|var att
    ^ ...6 innebär att ...25 ska|skall|görs|genomförs|hålls|kommer
    ^ det första|andra|tredje|fjärde|femte löftet ...8 är att
    ^ det första|andra|tredje|fjärde|femte löftet handlar|går|rör ...2 att ...20 genom att
    ^ ...2 betyder|innebär löftet|medborgarlöftet|löftena|det ...2 att man|vi|polisen|kommunen ...12 ska|skall
    ^ ...8 går ut på att vi|polisen|kommunen|parterna ...25 ska|skall
    ^ av medborgarlöftet|löftet framgår|följer att polisen|kommunen|polis|kommun ...12 ska|skall
    ^ i medborgarlöftet|löftet ...1 står|framgår|ingår|sägs ...3 att polisen|kommunen|polis|kommun ...12 ska|skall
    ^ att ...40 hör ...2 till ...2 löftena|löftet|medborgarlöftena|medborgarlöftet
    ^ bland ...4 löften|löftena|medborgarlöften|medborgarlöftena ...3 finns|är att
    """)

  /// `Löftet är att minst två sådana möten ska hållas`: a promise restated.
  static func saysPromiseIs(_ d: Document, _ s: Range<Int>) -> Bool { promiseIs.matches(d, in: s) && !isVague(d, s) && !ofAgreement.matches(d, in: s) }
  private static let ofAgreement = Phrase("^ ...2 överenskommelsen|samverkansöverenskommelsen|samverkansavtalet")

  /// `Detta sker genom att polis och kommun …` behind a promise
  static func tellsHow(_ d: Document, _ s: Range<Int>) -> Bool { howItIsDone.matches(d, in: s) }
  private static let howItIsDone = Phrase("^ det|detta sker|görs genom att")

  private static let agreed = Phrase(
    """
    har ...3 enats|kommit ...5 om att
    har ...3 kommit överens om att
    är ...2 överens om att
    avger ...4 löfte* ...3 om|att
    åtar sig|oss
    förbinder sig|oss
    lovar ...4 att
    """)

  private static let agreeing = Phrase("enats|överens")
  private static let promisingWord = Phrase("åtar|förbinder|lovar")
  private static let whoPromises = Phrase("det är ...9 som lovar|åtar|förbinder")

  static func agreesTo(_ d: Document, _ s: Range<Int>) -> Bool {
    guard agreed.matches(d, in: s), !whoPromises.matches(d, in: s) else { return false }
    // `vad parterna åtar sig` tells of promises, it gives none.
    if let word = promisingWord.match(d, in: s), Commitments.subordinated(d, word.lowerBound, s) { return false }
    if let word = agreeing.match(d, in: s), Commitments.subordinated(d, word.lowerBound, s) { return false }
    // `Det är X och Y som har kommit överens om att samarbeta för trygghet`
    if d.key(s.lowerBound) == "det", isVague(d, s) { return false }
    return !Actors.all(d, in: s).isEmpty || s.contains { d.key($0) == "vi" }
  }

  private static let actions = Phrase(
    """
    ska|skall|kommer ...4 i fokus
    ska|skall ...12 starta|startas
    ska|skall ...3 få|erbjudas ...2 hjälp|svar|besked|besök|information|råd|återkoppling
    ska|skall|kommer ...14 *öras|*ållas|*ordnas|*ras|*tas|*das|*kas|*nas|*gas|*las|*vas|*ås|göras|ske|ges
    """)

  /// `Minst 15 trafikkontroller ska göras`: something is done, by those who give the agreement.
  static func passiveAction(_ d: Document, _ s: Range<Int>, _ c: Commitment) -> Bool {
    actions.matches(d, in: s) && !about.matches(d, in: s) || !Quantities.read(d.tokens, in: s).isEmpty
  }
}
