import Swedish

/// Wordings of follow-up: how and how often one reports.
enum FollowUps {
  static let rule = Rule(
    "follow-up", "How and how often the agreement is followed up; on a follow-up page its results",
    """
    The words under `Uppföljning`, `Följ med i hur det går`; without a heading, sentences that say that the promise is followed up, \
    evaluated, reported or revised, and the next that speaks of it. On a follow-up page the stretch from the first to the last \
    result, behind the heading that announces them.
    """)

  static let words = Phrase(
    """
    vi|parterna|kommunen|polisen följer ...2 upp $
    följer ...4 upp ...5 löfte*|löftet|löftena|medborgarlöfte*|arbetet|arbete|resultat*|aktivitet*|insatserna|åtgärderna|detta|och|det
    löftet|löftena|resultatet|arbetet ...4 följer|följs ...4 upp
    följs ...3 upp
    följas upp
    följa upp ...2 löfte*|löftet|löftena|medborgarlöfte*|resultat*|arbetet
    följa upp ...1 aktiviteterna|åtgärderna|insatserna|åtagandena
    följer|följs upp planen|aktivitetsplanen|handlingsplanen|åtgärdsplanen
    följa upp de insatser|åtgärder|aktiviteter som
    står för uppföljningen|utvärderingen
    blir|ges ...2 återkoppling
    leder|samordnar uppföljningen|utvärderingen|uppföljningsarbetet
    kommunicera|kommunicerar|kommuniceras ...2 hur arbetet|det ...2 fortskrider|går|gått
    följa upp och|samt utvärdera|redovisa
    uppföljning|uppföljningen|utvärdering|utvärderingen|avstämning|avstämningar|delrapport|slutrapport|redovisning|återrapportering ...4 sker|görs|genomförs|redovisas|presenteras|publiceras|lämnas
    avstämning|avstämningar av löftet|löftena|medborgarlöftet ...2 ska|skall|kommer|sker|görs
    avstämning|avstämningar|uppföljning|uppföljningen|utvärdering|utvärderingen ...4 kommer att ...3 göras|ske|genomföras|hållas
    återkoppling|återrapport|återrapportering|rapport|redovisning ...4 sker|ges|görs|lämnas|läggs
    återkopplar|återkopplas
    uppföljning* ...6 ska|skall|kommer|sker|görs|gör
    utvärdering ...6 ska|skall|kommer|sker|görs|gör
    ansvarar|svarar för ...2 uppföljning*
    uppföljningstillfällen
    utfallet|resultatet ...1 utvärderas
    mätning|mätningar görs|sker|genomförs ...1 varje|årligen
    mäts årligen|varje
    redovisas ...2 vid uppföljning*
    utvärderas ...4 löfte*|utfall*|resultat*|arbetet|löpande|kontinuerligt|fortlöpande|årligen
    löfte*|löftet|löftena|medborgarlöfte*|arbetet|överenskommelse*|insatserna|aktivitet* ...5 utvärderas
    löftet|löftena|medborgarlöftet ...16 ska|skall ...5 utvärderas
    uppföljning blir det
    ser|följer hur brotten|brottsligheten|problemen utvecklas
    håller i uppföljningen
    utfallet ...6 presenteras|redovisas|publiceras|läggs|gås
    följa|se vårt|polisens|kommunens arbete via|på|i ...6 konton|mediekonton|medier|kanaler|hemsida
    ^ det|de|detta utvärderas
    utvärderar ...4 löfte*
    parterna|vi|polisen|kommunen ...4 utvärdera|utvärderar ...3 arbetet|samarbetet|insatserna|aktiviteterna
    stämmer vi|parterna av
    stäms ...3 av
    stämma av ...3 löfte*|löftet|löftena|arbetet|aktivitet*
    redovisas ...3 resultat*
    redovisar ...3 resultat*
    resultat* ...3 redovisas|presenteras|publiceras|rapporteras
    resultatet|resultaten läggs ut
    redovisa|berätta|rapportera|informera hur det|arbetet|löftet|löftena går|gått|fortskrider
    följer medborgarlöftet|medborgarlöftena genom
    redovisas ...6 medborgarna|webbplats|hemsida|hemsidor
    ^ den|det|planen|löftet|löftena|arbetet ses ...2 över
    revideras ...2 årligen
    revideras|uppdateras ...3 åtgärdsplanen|handlingsplanen|aktivitetsplanen
    åtgärdsplanen|handlingsplanen|aktivitetsplanen ...3 revideras|uppdateras|följs
    löftet|medborgarlöftet|löftena ...4 revideras
    arbetet|resultatet|resultaten|löftet|löftena|medborgarlöftet ...2 redovisas|rapporteras
    följa ...1 arbetet|resultatet|resultaten|löftet
    rapporteras ...4 till|i|på
    rapporterar ...4 till ...4 rådet|brå|kommunstyrelsen|fullmäktige|kommunfullmäktige|styrgruppen
    redovisas hur
    stående punkt
    går ...4 igenom vad|hur|löftet|löftena|arbetet
    gå ...4 igenom löftet|löftena|arbetet
    gå igenom vad|hur ...6 gjort|gjorts|gått|uppnått|uppnåtts|åstadkommit
    redovisa|redovisar|redovisas ...3 kommunfullmäktige|kommunstyrelsen|fullmäktige|nämnden
    träffas ...8 gå igenom
    sammanställning ...8 läggs|publiceras|görs
    görs ...3 sammanställning|bokslut|uppföljning
    hur det går tas|följs|redovisas
    hur det går kan du ...4 läsa|se|följa
    kan du ...3 följa ...6 aktiviteter|insatser|arbetet|arbete
    stämmer av ...6 löpande|internt|löfte*|löftet|arbetet
    slutredovisning|delredovisning|slutrapport|delrapport ...1 kommer|lämnas|görs|publiceras|läggs
    redovisar|berättar|visar|visa ...2 hur det går|har
    redovisar|berättar|rapporterar|informerar|information|följa ...2 hur det|arbetet|löftet|löftena ...1 går|gått|fortskrider
    rapporterar ...3 arbetet|resultatet|resultaten
    sammanställs ...2 resultatet|resultaten
    effekten|effekterna|resultatet ...4 mäts
    ta del av resultatet|resultaten|uppföljningen
    följer löftet|löftena|arbetet
    går ...6 igenom ...4 löfte*
    återrapporter*
    får|lämnas|ges ...5 rapport|redovisning|återkoppling
    följa ...2 arbetet på|via
    kanaler berättar
    berättar om löft*
    berättar ...5 hur arbetet|det|löftet
    blir|vara klart|uppföljt ...3 uppföljt|klart
    """)

  static func isFollowUp(_ d: Document, _ s: Range<Int>) -> Bool {
    words.matches(d, in: s) && !ofActivity.matches(d, in: s)
  }

  /// `Polisen ska arbeta förebyggande samt utveckla och följa upp arbetet i de områden som finns`: a deed comes first.
  static func followsDeed(_ d: Document, _ s: Range<Int>, _ c: Commitment) -> Bool {
    guard c.strength == .actor, let verb = c.verb, let hit = words.match(d, in: s) else { return false }
    return ((verb + 1)..<max(verb + 1, hit.lowerBound)).contains { Verbs.isBareInfinitive(d, $0) && !following.contains(d.key($0)) }
  }
  private static let following: WordSet = ["följa", "utvärdera", "redovisa", "stämma", "träffas", "rapportera", "ha", "ta", "presentera"]

  /// `En kartläggning ska genomföras och följas upp`: a deed, not the agreement, is followed up.
  private static let ofActivity = Phrase("genomföras|göras|hållas|startas och|samt följas upp")

  /// `Uppföljning sker i augusti. Den leds av Lokala brå.`: the next sentence speaks of the same.
  static func continues(_ d: Document, _ s: Range<Int>) -> Bool {
    guard d.wordCount(s) <= 16, Commitments.read(d, s).strength < .passive else { return false }
    return subject.matches(d, in: s) || object.matches(d, in: s)
  }
  private static let subject = Phrase("^ den|resultatet|resultaten|uppföljningen|utvärderingen")
  private static let object = Phrase("den|detta $")
}
