/// The words that periods are written with.
enum PeriodWord: Sendable, Equatable {
  /// Seasons and terms; months where the word means half a year by definition (terms), nil where it does not (`våren`).
  case season(months: ClosedRange<Int>?)
  case from, until, between, begin, under, openEnd
  case length(months: Int)
  case yearTurn
  case number(Int)
}

enum PeriodWords {
  static let table = WordTable<PeriodWord>(lists: [
    ("våren vår sommaren sommar hösten höst vintern vinter vårens höstens", .season(months: nil)),
    ("vårterminen vårtermin vårterminens vt", .season(months: 1...6)),
    ("höstterminen hösttermin höstterminens ht", .season(months: 7...12)),
    ("från fr fom", .from), ("till t tom fram", .until), ("mellan", .between), ("med", .begin), ("under", .under),
    ("tillsvidare", .openEnd), ("årsskiftet årsskifte nyår nyåret", .yearTurn),
    ("ett en", .number(1)), ("två", .number(2)), ("tre", .number(3)), ("fyra", .number(4)), ("fem", .number(5)),
    ("sex", .number(6)), ("sju", .number(7)), ("åtta", .number(8)), ("nio", .number(9)), ("tio", .number(10)),
    ("tolv", .number(12)),
    ("ettårsperiod ettårsperioden enårsperiod", .length(months: 12)),
    ("tvåårsperiod tvåårsperioden", .length(months: 24)),
    ("treårsperiod treårsperioden", .length(months: 36)), ("fyraårsperiod fyraårsperioden", .length(months: 48)),
    ("femårsperiod femårsperioden", .length(months: 60)), ("halvårsperiod halvårsperioden", .length(months: 6)),
  ])

  static let och: WordKey = "och"
  static let o: WordKey = "o"
  static let m: WordKey = "m"
  static let r: WordKey = "r"
  static let t: WordKey = "t"
  static let fr: WordKey = "fr"
  static let till: WordKey = "till"
  static let fram: WordKey = "fram"
  static let tom: WordKey = "tom"
  static let fom: WordKey = "fom"
  static let med: WordKey = "med"
  static let från: WordKey = "från"
  static let tills: WordKey = "tills"
  static let vidare: WordKey = "vidare"
  static let tillsvidare: WordKey = "tillsvidare"
  static let eller: WordKey = "eller"
  static let dess: WordKey = "dess"
  static let att: WordKey = "att"
  static let framåt: WordKey = "framåt"

  static let pairing = WordSet("och samt &")
  static let begin = WordSet("början start")
  static let beforeUntil = WordSet(
    """
    gäller gälla gällde gällt löper löpa sträcker giltigt giltig giltiga förlängt förlängs förlängts förlängas pågår
    längst åren året även till
    """
  )
  static let edge = WordSet("slutet utgången början mitten")
  static let ofEdge = WordSet("av på")
  static let opening = WordSet("nu undertecknandet undertecknande underskrift underskriften idag signering signerandet")
  static let years = WordSet("år årsperiod års")
  static let months = WordSet("månader månad månadersperiod mån")
  static let beforeLength = WordSet(
    "under kommande de den nästkommande närmaste hela totala minst max period på en av löper gäller i tid om perioden")

  static let week = WordSet("vecka v veckorna")

  /// What says that the four digits behind it are a year.
  static let yearCues = WordSet(
    """
    under år åren för sedan hösten våren sommaren vintern mellan från till med inför gäller gälla hela perioden senast \
    och tertial kvartal medborgarlöfte medborgarlöften medborgarlöftet medborgarlöftena löfte löften löftet \
    uppföljning lägesbild innan efter före i
    """)
  /// Words before a number that make it something else.
  static let notYearBefore = WordSet(
    """
    agenda vision tel telefon tfn fax mobil box nr nummer dnr diarienummer ca cirka omkring ungefär drygt nästan över \
    minst högst max upp paragraf § rv väg lv länsväg riksväg kronor kr sek ring växel kl klockan postnummer id art rum \
    version windows office
    """)
  /// Nouns after a number that make it a count.
  static let counted = WordSet(
    """
    kronor kr sek personer invånare elever besökare meter km kilometer timmar stycken st anmälningar svar hushåll \
    ungdomar tillfällen fordon förare enkäter svarande deltagare anställda bostäder lägenheter bilar ärenden \
    kvadratmeter kvm liter kwh gånger dagar exemplar följare människor kvinnor män barn vuxna medlemmar bilister \
    cyklar böcker talet tal talets mm cm kg procent poäng ord tecken bilder kb mb
    """)
}
