import Swedish

/// The words that matching knows, by what they tell: nothing, an activity, an action, an audience.
enum WordLists {
  /// Words that say nothing of what a promise is about: grammar, the parties, the act of promising.
  static let silent = stems(
    """
    och eller samt att i på för av med till från om en ett den det de dem som är var vara blir bli har ha hade \
    ska skall skulle kommer komma lovar lova löfte löften medborgarlöfte medborgarlöften vi vår vårt våra oss \
    man sin sitt sina så även också bland annat andra dessa denna detta där här när under inom vid mot mellan \
    över efter före innan per varje minst högst upp cirka ca ungefär omkring år året åren årets polis polisen \
    polisens polismyndigheten lokalpolisområde lokalpolisområdet lokalpolisen områdespolisen kommun kommunen \
    kommunens kommuner stad stadens tillsammans gemensam gemensamma gemensamt genom samverkan enligt utifrån \
    utöver ytterligare bland både dels fortsatt fortsätta fortsätter åtar förbinder sig aktivt aktiv särskilt \
    särskild extra lokal lokala lokalt syfte syftet inriktning fokus första hand genomföra genomförs genomföras \
    genomför genomförande göra gör göras utföra utförs arbeta arbetar arbete arbetet medborgare medborgarna \
    invånare invånarna innevånare stycken st perioden period
    """)

  /// Words that stand for the thing counted elsewhere in the sentence: `fyra tillfällen för medborgardialog`.
  static let counters = stems("tillfälle gång stycken st ggr omgång pass")

  /// Lengths of time: a unit when targets are compared, but not what a promise is about when its text names that.
  static let measures = stems("minut timme dygn dag vardag arbetsdag vecka månad kväll natt helg")

  /// Ends of the nouns that name an activity one can hold and count.
  static let activityHeads: [CompoundHead] = heads(
    """
    kontroll insats vandring dialog möte träff besök patrull tillsyn rond föreläsning utbildning kampanj aktion \
    razzia mätning enkät undersökning kurs samtal övning inspektion granskning utandningsprov café kafé \
    information rådslag forum nätverk grupp medling utbildningsdag temadag temakväll informationskväll \
    dialogkväll öppethus mottagning jour närvaro bevakning övervakning samråd lektion
    """)

  /// Ends of other compounds whose parts are worth comparing (`trygghetsarbete`, `skolgård`).
  static let otherHeads: [CompoundHead] = heads(
    """
    arbete miljö område plats centrum skola gård väg bana brott stöld inbrott säkerhet trygghet samverkan råd \
    plan polis värd värdar verksamhet förening ledare belysning kamera åtgärd förebyggande missbruk försäljning \
    körning fordon trafik
    """)

  /// Words for nearly the same thing; each of them also counts half as its class.
  static let concepts: [UInt64: UInt64] = {
    let lists = [
      "narkotika drog droger cannabis knark", "fots fotpatrull patrull", "förälder föräldrar vårdnadshavare",
      "äldre senior seniorer pensionär pensionärer", "hastighet fart fortkörning", "centrum stadskärna torg city",
      "ljus belysning lampa gatlampa", "möte dialog träff samtal", "buske sly häck", "skola elev årskurs",
      "ungdom ungdomar unga tonåring", "alkohol langning folköl", "inbrott bostadsinbrott villainbrott",
      "bil fordon", "cykel cyklar", "kamera kameror kamerabevakning",
    ]
    var keys: [UInt64: UInt64] = [:]
    // Small numbers cannot be keys of words.
    for (n, list) in lists.enumerated() {
      for word in list.split(separator: " ") { keys[Stem.key(word)] = UInt64(n + 2) }
    }
    return keys
  }()

  /// Verbs by what is done; the class is the action.
  static let actions: [UInt64: UInt32] = classes([
    "genomföra utföra göra anordna arrangera hålla ordna ske äga genomförande",
    "öka stärka förstärka utöka förbättra höja utveckla",
    "minska motverka förebygga förhindra begränsa bekämpa stävja bryta förhindrar",
    "informera information berätta sprida kommunicera upplysa publicera annonsera",
    "utbilda föreläsa undervisa utbildning föreläsning",
    "delta medverka besöka närvara",
    "synas finnas patrullera närvaro synlig fotpatrullera patrullering fots",
    "samtala träffa möta dialog bjuda",
    "samverka samarbeta samordna samordning",
    "bygga anlägga sätta installera rusta klippa röja belysa byta måla sanera städa",
    "kontrollera granska inspektera tillsyna kontroll tillsyn övervaka bevaka övervakning bevakning inspektion",
    "starta inleda införa bilda upprätta skapa etablera",
    "följa utvärdera mäta kartlägga uppfölja återkoppla inventera",
    "stödja stötta hjälpa erbjuda",
    "handlägga utreda besvara återkomma svara åtgärda",
  ])

  /// Whom a promise is for or about.
  static let audiences: [UInt64: UInt32] = classes(audienceLists)

  /// The first word of each class in the set: its name.
  static func audienceNames(_ bits: UInt32) -> [String] {
    audienceLists.enumerated().compactMap { n, words in
      bits & (1 << UInt32(n)) == 0 ? nil : words.split(separator: " ").first.map(String.init)
    }
  }

  private static let audienceLists = [
    "barn förskolebarn", "ungdom ungdomar unga tonåring tonåringar",
    "elev elever årskurs högstadiet gymnasiet skolelever",
    "förälder föräldrar vårdnadshavare", "äldre senior seniorer pensionär pensionärer", "skolpersonal lärare rektor",
    "handlare näringsidkare butik butiker köpmän företagare", "krögare ordningsvakt restaurang serveringsställen",
    "boende hyresgäst hyresgäster fastighetsägare villaägare",
    "trafikant trafikanter cyklist cyklister fotgängare bilist bilister",
    "kvinna kvinnor flicka flickor tjej tjejer", "förening föreningar idrottsförening ledare", "nyanländ nyanlända",
    "båtägare lantbrukare jägare", "mopedist mopedister",
  ]

  /// Numbers written as words: compared as targets, not as words.
  static let numbers = stems(
    """
    noll en ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton \
    nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen
    """)

  static func stems(_ words: String) -> Set<UInt64> { Set(words.split(separator: " ").map { Stem.key($0) }) }

  /// A word alone keeps an end that it loses in a compound (`kurs`, `grundkurs`): both forms lead to the same key.
  private static func heads(_ words: String) -> [CompoundHead] {
    var heads: [CompoundHead] = []
    for word in words.split(separator: " ").map({ Array($0.utf8) }) {
      let alone = Stem.of(word)
      let key = Stem.hash(alone)
      let before = Array("xxxx".utf8)
      let joined = Stem.of(before + word).dropFirst(before.count)
      for suffix in Set([Array(alone), Array(joined)]) { heads.append(CompoundHead(suffix: suffix, key: key)) }
    }
    return heads.sorted { ($0.suffix.count, $0.key) > ($1.suffix.count, $1.key) }
  }

  /// One bit a class.
  private static func classes(_ lists: [String]) -> [UInt64: UInt32] {
    var bits: [UInt64: UInt32] = [:]
    for (n, list) in lists.enumerated() {
      for word in list.split(separator: " ") { bits[Stem.key(word), default: 0] |= 1 << UInt32(n) }
    }
    return bits
  }
}
