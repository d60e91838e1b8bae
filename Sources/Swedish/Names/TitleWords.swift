/// The words of titles.
enum TitleWords {
  static let cores = WordTable<Side>(lists: [
    (
      """
      lokalpolisområdeschef lokalpolisområdeschefen lokalpolischef lokalpolischefen polisområdeschef
      polisområdeschefen polischef polischefen polisintendent polisintendenten polismästare polismästaren
      länspolismästare regionpolischef regionpolischefen rikspolischef närpolischef närpolischefen stationschef
      lokalområdespolis områdespolis kommunpolis kommunpoliser poliskommissarie poliskommissarien kommissarie
      polisinspektör polisassistent gruppchef polissekreterare stationsbefäl ungdomspolis brottsförebyggare
      områdespoliser lpochef lpchef
      """, .polisen
    ),
    (
      """
      kommunalråd kommunalrådet kommunråd kommunrådet oppositionsråd oppositionsrådet borgarråd borgarrådet
      finansborgarråd regionråd kommunchef kommunchefen kommundirektör kommundirektören stadsdirektör stadsdirektören
      regiondirektör stadsdelsdirektör stadsdelsdirektören stadsdelschef stadsdelschefen borgmästare borgmästaren
      säkerhetschef säkerhetschefen säkerhetssamordnare trygghetssamordnare trygghetschef socialchef socialchefen
      utbildningschef skolchef förvaltningschef förvaltningsdirektör kanslichef samhällsbyggnadschef
      kommunstyrelseordförande kommunstyrelseordföranden nämndordförande kommunsekreterare säkerhetsstrateg
      trygghetsstrateg folkhälsostrateg folkhälsosamordnare förebyggandesamordnare andtsamordnare
      kommunalrådsordförande kso
      """, .kommunen
    ),
  ])

  /// Titles of third parties that no ending gives away.
  static let others = WordSet("vd landshövding landshövdingen räddningschef")

  /// All cores as a set, for words cut by hyphens.
  static let whole = WordSet(
    """
    lokalpolisområdeschef lokalpolisområdeschefen polisområdeschef kommunalråd kommunchef kommundirektör
    polisintendent kommunpolis
    """
  )

  /// Actors rather than titles, unless a name follows.
  static let definitePolice = WordSet("kommunpolisen områdespolisen lokalområdespolisen polisinspektören")

  static let prefixes = WordSet(
    """
    tf bitr biträdande vice tillförordnad tillförordnade vikarierande ställföreträdande stf förste första andre andra
    avgående tidigare nuvarande vik
    """
  )
  static let alsoWords = WordSet("tillika samt")
  static let coordinators = WordSet("samordnare samordnaren strateg strategen handläggare")
  static let initialLetters = WordSet("t f")
  static let finalLetters = WordSet("f d")

  static let beforeChief = WordSet("lokalpolisområdes lokalpolisområde lpo polisområdes")

  static let boards = WordSet(
    """
    kommunstyrelsens kommunstyrelsen kommunfullmäktiges kommunfullmäktige regionstyrelsens stadsdelsnämndens
    stadsdelsnämnden ks kf socialnämndens bildningsnämndens kommunens rådets
    """
  )

  private static let longBoards = FuzzySet("kommunstyrelsens kommunfullmäktiges stadsdelsnämndens")

  /// A board in the genitive, also misspelt or another one than listed.
  static func isBoard(_ t: Tokens, _ i: Int) -> Bool {
    guard t.isWord(i) else { return false }
    if boards.contains(t[i].key) { return true }
    guard t[i].range.count >= 10 else { return false }
    if boardEndings.matches(t, i) { return true }
    return t.hasSuffix(i + 1, "ordförande") && longBoards.find(t, i) != nil
  }

  private static let long = FuzzySet(
    """
    lokalpolisområdeschef lokalpolisområdeschefen lokalpolischef polisområdeschef polisintendent kommunalråd
    kommundirektör kommunchef
    """
  )
  private static let longSides: [Side] = [
    .polisen, .polisen, .polisen, .polisen, .polisen, .kommunen, .kommunen, .kommunen,
  ]

  static let heads = Suffixes(
    "chef chefen direktör direktören samordnare samordnaren strateg ordförande intendent råd")
  static let boardEndings = Suffixes("nämndens utskottets rådets styrelsens")
  private static let kommunStems = [
    "kommun", "stads", "social", "utbildning", "säkerhet", "trygghet", "förvaltning", "fritid", "kultur", "skol",
    "beredskap", "folkhälso", "region",
    "samhälls", "teknisk", "kansli", "nämnd", "utvecklings", "verksamhets", "enhets", "omsorgs", "bildnings", "miljö",
    "plan", "ungdoms",
  ]

  /// A compound of a head (`fritidschef`, `säkerhetssamordnaren`) or a long title with letters wrong.
  static func compound(_ t: Tokens, _ i: Int) -> Side? {
    guard heads.matches(t, i) else { return nil }
    if t.lettersAt(i) >= 10, let found = long.find(t, i) { return longSides[found.word] }
    if t.hasSuffix(i, "råd") { return nil }
    let word = t.lowered(t[i])
    if starts(word, "polis") || contains(word, "polis") { return .polisen }
    if starts(word, "räddnings") { return .other }
    return kommunStems.contains { starts(word, $0) } ? .kommunen : .other
  }

  private static func starts(_ word: [UInt8], _ stem: String) -> Bool { word.starts(with: stem.utf8) }

  private static func contains(_ word: [UInt8], _ part: String) -> Bool {
    let part = Array(part.utf8)
    guard word.count >= part.count else { return false }
    return (0...(word.count - part.count)).contains { word[$0..<($0 + part.count)].elementsEqual(part) }
  }

  private static let hyphenHeads = WordSet("chef chefen ordförande ordföranden samordnare samordnaren strateg")
  private static let hyphenFirst = WordTable<Side>(lists: [
    ("lpo lokalpolisområdes lokalpolisområde", .polisen), ("ks kf andt andts brå sspf kommunstyrelse", .kommunen),
  ])

  static func hyphened(_ t: Tokens, _ i: Int) -> Side? {
    guard t.isIn(i + 2, hyphenHeads), let side = hyphenFirst[t[i].key] else { return nil }
    return side
  }
}

/// What belongs to a title behind its word.
enum TitleAreas {
  private static let links = WordSet("i för på vid")
  private static let för: WordKey = "för"
  private static let i: WordKey = "i"
  private static let det = WordSet("det den lokala")
  private static let police = WordSet("polisen polis lokalpolisen")
  private static let councils = WordSet(
    """
    kommunstyrelsen kommunfullmäktige regionstyrelsen stadsdelsnämnden rådet brå ks kf fullmäktige regionfullmäktige
    trygghetsrådet
    """
  )
  static let brottsförebyggande: WordKey = "brottsförebyggande"
  private static let kommunParts = Suffixes(
    "förvaltningen kontoret enheten avdelningen sektorn tjänsten nämnden skolan")
  private static let councilEndings = Suffixes("nämnden utskottet rådet")
  private static let associations = Suffixes("föreningen förening")

  /// `i Medelpad`, `för lokalpolisområde X`, `Växjö`: what follows a complete title; the index behind it.
  static func after(_ t: Tokens, _ j: Int, side: Side) -> Int {
    guard j < t.count, !t[j].lineBefore else { return j }
    if t.isIn(j, links) {
      if side == .polisen, let area = PoliceAreas.read(t, at: j + 1) { return area.tokens.upperBound }
      if side == .polisen, t.isIn(j + 1, police), t.isKey(j + 2, i), let end = place(t, j + 3, sure: false) {
        return end
      }
      return place(t, j + 1, sure: side == .polisen) ?? j
    }
    // `Stadsdelsdirektör Angered`
    if side == .kommunen, t.isUpper(j), t.isWord(j - 1), stadsdels.contains(t[j - 1].key),
      let area = Districts.read(t, at: j),
      area.area.lowerBound == j
    {
      return area.area.upperBound
    }
    guard side == .polisen else { return j }
    if let area = PoliceAreas.read(t, at: j), area.level == .local,
      !t[j].capitalised || t.isIn(j, KommunForms.areaWords), t[j].range.count > 3 || t.isKey(j, lpo)
    {
      return area.tokens.upperBound
    }
    if PoliceAreas.isPlace(t, j), !NameData.given.contains(t[j].key), let end = place(t, j, sure: true) { return end }
    return j
  }

  private static let stadsdels = WordSet("stadsdelsdirektör stadsdelschef stadsdelsdirektören stadsdelschefen")
  private static let lpo: WordKey = "lpo"

  /// The end of a place name that is no organisation (`Timrå kommun`). `sure`: unknown places count, too.
  private static func place(_ t: Tokens, _ j: Int, sure: Bool) -> Int? {
    guard t.isUpper(j), !t[j].lineBefore, sure || PoliceAreas.isPlace(t, j),
      !NameData.given.contains(t[j].key) || PoliceAreas.isPlace(t, j)
    else {
      return nil
    }
    if let kommun = Kommuner.read(t, at: j, inTitle: true) {
      return kommun.strength == .formal ? nil : PoliceAreas.nameEnd(t, j) ?? kommun.tokens.upperBound
    }
    return PoliceAreas.nameEnd(t, j)
  }

  /// `chef (för) lokalpolisområde X`, `Chef, LPO X`, `chef för polisen i X`, `chef för socialförvaltningen`.
  static func ofChief(_ t: Tokens, _ j: Int) -> (Int, Side)? {
    var k = t.isSign(j, ",") || t.isSign(j, "-") ? j + 1 : j
    if t.isIn(k, links) { k += 1 }
    guard k < t.count, !t[k].lineBefore else { return nil }
    if let area = PoliceAreas.read(t, at: k) {
      return area.level == .region && k == j ? nil : (area.tokens.upperBound, .polisen)
    }
    if t.isIn(k, police) {
      if t.isKey(k + 1, i), let end = place(t, k + 2, sure: true) { return (end, .polisen) }
      return (place(t, k + 1, sure: false) ?? k + 1, .polisen)
    }
    if t.isIn(k, KommunForms.areaWords) { return (k + 1, .polisen) }
    if k > j, t.isKey(k - 1, för) || t.isIn(k - 1, links), t.isWord(k), kommunParts.matches(t, k) {
      return (k + 1, .kommunen)
    }
    return nil
  }

  /// `(i) kommunstyrelsen`, `för stadsdelsnämnden Angered`, `i (lokala) brottsförebyggande rådet`, `i föreningen X`.
  static func ofChair(_ t: Tokens, _ j: Int) -> (Int, Side)? {
    var k = t.isSign(j, ",") || t.isSign(j, "-") ? j + 1 : j
    if t.isIn(k, links) { k += 1 }
    while t.isIn(k, det) { k += 1 }
    guard k < t.count, t.isWord(k), !t[k].lineBefore else { return nil }
    if t.isKey(k, brottsförebyggande), t.isWord(k + 1), t.hasSuffix(k + 1, "rådet") || t.hasSuffix(k + 1, "råd") {
      return (k + 2, .kommunen)
    }
    if councils.contains(t[k].key) || councilEndings.matches(t, k) {
      var end = k + 1
      if t.isKey(end, i), let after = place(t, end + 1, sure: false) {
        end = after
      } else if t.hasSuffix(k, "nämnden"), let after = place(t, end, sure: false) {
        end = after
      }
      return (end, .kommunen)
    }
    guard k > j else { return nil }
    if associations.matches(t, k) {
      return (
        t.isUpper(k + 1) && !t[k + 1].lineBefore && !NameData.given.contains(t[k + 1].key) ? k + 2 : k + 1, .other
      )
    }
    if let end = place(t, k, sure: false) { return (end, .kommunen) }
    return nil
  }
}
