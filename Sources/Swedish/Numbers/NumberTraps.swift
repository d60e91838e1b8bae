/// Numbers that count nothing in a promise: ages, school years, dates, roads, references, names of methods.
enum NumberTraps {
  /// When a trap starts at token `i`, the first token behind it.
  static func end(_ t: Tokens, at i: Int, upTo limit: Int) -> Int? {
    let token = t[i]
    if token.kind == .digits {
      if let end = gluedDigits(t, at: i, upTo: limit) { return end }
      if isReference(t, i) { return listEnd(t, after: i + 1, upTo: limit) }
      if isHouseNumber(t, i) { return i + 1 }
      if isListNumeral(t, i) { return i + 2 }
    }
    if token.sign == Sign.bracketOpen, t.isSign(i + 2, "]") { return i + 3 }
    if token.key == Word.en || token.key == Word.ett, let end = vague(t, at: i) { return end }
    if token.kind == .word, t.isSign(i + 1, "-"), t.isGlued(i + 1), t.isGlued(i + 2), i + 2 < t.count,
      t[i + 2].kind == .word,
      t.key(i + 2) != Word.tal, t.mayStartNumeral(i), Numerals.cardinal(t, at: i)?.tokens == i..<i + 1
    {
      // `tre-års-perioden`; `två-tre` is a range.
      return Numerals.cardinal(t, at: i + 2) == nil ? compoundEnd(t, i, limit) : nil
    }
    return nil
  }

  /// `på Bokgatan 3`
  private static func isHouseNumber(_ t: Tokens, _ i: Int) -> Bool {
    guard i > 0, t[i - 1].kind == .word, t[i - 1].capitalised, t[i].range.count <= 3 else { return false }
    return streets.contains { t.hasSuffix(i - 1, $0) }
  }
  private static let streets = ["gatan", "vägen", "torget", "gränd", "allén", "stigen"]

  /// When the number phrase is a trap by what follows it, the first token behind it.
  static func end(_ t: Tokens, after phrase: NumberPhrase, deadline: Bool, upTo limit: Int) -> Int? {
    var k = phrase.tokens.upperBound
    if isYears(t, phrase) { return k }
    if k < limit, t.isSign(k, "-"), t.isGlued(k), t.isGlued(k + 1), k + 1 < limit, t[k + 1].kind == .word {
      return compoundEnd(t, k, limit)
    }
    // `16 och 25 år`, `4, 5 och 6 år`
    while k + 1 < min(limit, phrase.tokens.upperBound + 12),
      Words.conjunctions.contains(t.key(k)) || t.isSign(k, ",") || t.isSign(k, "-"),
      let more = Numerals.cardinal(t, at: k + 1), more.form != .article
    {
      k = more.tokens.upperBound
    }
    guard k < limit else { return nil }
    if deadline, k == phrase.tokens.upperBound, t.key(k) == Word.år { return nil }
    if ageOrYear.contains(t.key(k)) { return k + 1 }
    guard k == phrase.tokens.upperBound else { return nil }
    if foreignUnits.contains(t.key(k)) || genitiveTimes.contains(t.key(k)) || months.contains(t.key(k)) { return k + 1 }
    return t.isSign(k, "$") ? k + 1 : nil
  }

  // MARK: Digits with something glued to them

  private static func gluedDigits(_ t: Tokens, at i: Int, upTo limit: Int) -> Int? {
    if i > 0, t.isGlued(i) {
      let before = t[i - 1]
      // `E45`, `rv26`, `SOL-14`, `2,09` cut in two
      if before.kind == .word || (before.kind == .digits) { return i + 1 }
      if before.sign == Sign.dash, t.isGlued(i - 1), i > 1, t[i - 2].kind == .word { return i + 1 }
      if before.sign == Sign.bracketOpen { return i + 1 }
    }
    // `65+`
    if t.isSign(i + 1, "+"), t.isGlued(i + 1) { return i + 2 }
    let first = t.bytes[t[i].range.lowerBound]
    if first == UInt8(ascii: "0") && t[i].range.count > 1 { return runEnd(t, i, limit) }
    guard i + 2 < limit, t.isGlued(i + 1), t.isGlued(i + 2) else {
      // `4st`, `2ggr` are counts; `1170px`, `8a` are not.
      if i + 1 < limit, t.isGlued(i + 1), t[i + 1].kind == .word {
        return gluedUnits.contains(t.key(i + 1)) ? nil : i + 2
      }
      return nil
    }
    let next = t[i + 1]
    let beyond = t[i + 2]
    if next.kind == .word { return gluedUnits.contains(next.key) ? nil : i + 2 }
    switch next.sign {
    case Sign.colon: return runEnd(t, i, limit)  // 7:e klassare, 15:00, 2023:196
    case Sign.stop:
      // 11.00, 20.12.31, 2.0; `4.000` is a number
      guard beyond.kind == .digits else { return nil }
      return beyond.range.count == 3 && t[i].range.count <= 3 ? nil : runEnd(t, i, limit)
    case Sign.slash:
      return beyond.kind == .digits ? runEnd(t, i, limit) : nil  // 7/8/9, 1/7
    case Sign.dash:
      // 18-årsgränsen, 15-minutersmetoden
      if beyond.kind == .word { return beyond.key == Word.tal ? nil : compoundEnd(t, i, limit) }
      // 2019-11-28, 2022-2024, 2023-24, 114-14
      if i + 4 < limit, t.isSign(i + 3, "-"), t.isGlued(i + 3), t[i + 4].kind == .digits, t.isGlued(i + 4) {
        return runEnd(t, i, limit)
      }
      return t[i].range.count == 4 && isYear(t, i) ? i + 3 : nil
    default: return nil
    }
  }

  private static let gluedUnits: WordSet = ["st", "stycken", "ggr", "gånger", "h", "tim", "timmar", "procent"]

  /// `2022`, `2022-2024`: four digits without a space are a year, unless a comparator or a counter says otherwise.
  static func isYear(_ t: Tokens, _ i: Int) -> Bool {
    guard t[i].range.count == 4, let value = t.intAt(i) else { return false }
    return value >= 1950 && value <= 2099
  }

  private static func isYears(_ t: Tokens, _ phrase: NumberPhrase) -> Bool {
    let i = phrase.tokens.lowerBound
    return t[i].kind == .digits && phrase.upper != nil && isYear(t, i)
  }

  /// The end of a run of signs, digits and words without spaces.
  private static func runEnd(_ t: Tokens, _ i: Int, _ limit: Int) -> Int {
    var k = i + 1
    while k < limit, t.isGlued(k), !t.isSign(k, ",") { k += 1 }
    return k
  }

  /// The end of a compound with hyphens; a name in two words ends with its second: `6-års dagarna`.
  private static func compoundEnd(_ t: Tokens, _ i: Int, _ limit: Int) -> Int { runEnd(t, i, limit) }

  // MARK: Words around

  /// `årskurs 8`, `kl. 10`, `rv 26`, `den 17`
  private static func isReference(_ t: Tokens, _ i: Int) -> Bool {
    var k = i - 1
    if t.isSign(k, "."), t.isGlued(k) { k -= 1 }
    guard k >= 0, !t[i].lineBefore else { return false }
    if t.isSign(k, "$") || strongReferences.contains(t.key(k)) { return true }
    // `vecka 12` names a week; in `varje vecka 2 kontroller` and `under perioden 4 insatser` the number counts.
    return weakReferences.contains(t.key(k)) && !UnitFinder.startsCount(t, i + 1)
  }

  private static let strongReferences: WordSet = [
    "årskurs", "årskurser", "årskurserna", "årskursen", "åk", "klass", "klasserna", "årskull", "rv", "riksväg", "lv",
    "länsväg", "väg", "e", "kl", "klockan", "kap", "kapitel", "bilaga", "nr", "nummer", "sid", "sidan", "paragraf",
    "version", "tfn", "tel", "telefon", "box", "den", "problemindex", "index", "ålder", "åldern", "åldrarna",
    "åldersgruppen", "brottskod", "kod", "sol", "lov", "linje", "telefonnummer", "block", "våning",
  ]

  private static let weakReferences: WordSet = [
    "punkt", "sida", "fas", "steg", "etapp", "nivå", "tertial", "kvartal", "vecka", "v", "år", "åren", "buss", "plan",
    "agenda", "vision", "mål", "artikel", "ring", "period", "perioden", "säsongen",
  ]

  /// `årskurs 4, 5 och 6`: the numbers that go on the list.
  private static func listEnd(_ t: Tokens, after start: Int, upTo limit: Int) -> Int {
    var k = start
    while k + 1 < limit {
      let joint = t[k]
      let joins =
        joint.sign == Sign.dash || joint.sign == Sign.slash || joint.sign == Sign.comma
        || joint.sign == Sign.stop && !joint.spaceBefore && !t[k + 1].spaceBefore
        || joint.key == Word.och || joint.key == Word.till || joint.key == Word.eller || joint.key == Word.samt
      guard joins, t[k + 1].kind == .digits else { break }
      // `i årskurs 8 och 2 gånger per år`: what follows counts.
      if joint.kind == .word, UnitFinder.startsCount(t, k + 2) { break }
      k += 2
    }
    return k
  }

  /// `1. Minst fyra …` at the start of a line.
  private static func isListNumeral(_ t: Tokens, _ i: Int) -> Bool {
    guard i == 0 || t[i].lineBefore, i + 1 < t.count, t.isGlued(i + 1) else { return false }
    guard t.isSign(i + 1, ".") || t.isSign(i + 1, ")") else { return false }
    return i + 2 >= t.count || t[i + 2].spaceBefore
  }

  /// `ett antal`, `en del`, `ett par`: vague amounts; `en av`, `den ena`: no counts.
  private static func vague(_ t: Tokens, at i: Int) -> Int? {
    if notBefore.contains(t.key(i - 1)) { return i + 1 }
    // `än en gång`; `mer än en gång` is a comparison
    if t.key(i - 1) == Word.än, !comparatives.contains(t.key(i - 2)) { return i + 1 }
    if t.key(i + 1) == Word.stort || t.key(i + 1) == Word.större || t.key(i + 1) == Word.flertal,
      t.key(i + 2) == Word.antal
    {
      return i + 3
    }
    return vagueNouns.contains(t.key(i + 1)) ? i + 2 : nil
  }

  private static let notBefore: WordSet = ["den", "det", "någon", "något", "var", "vart", "åt"]
  private static let comparatives: WordSet = ["mer", "fler", "flera", "färre", "mindre", "över"]
  private static let vagueNouns: WordSet = [
    "antal", "del", "par", "flertal", "fåtal", "rad", "mängd", "annan", "annat", "viss", "visst", "fjärdedel",
    "tredjedel",
    "majoritet", "mångfald", "ända", "bit", "slags", "sorts", "enda", "ena", "helhet",
  ]

  private static let ageOrYear: WordSet = [
    "år", "års", "åring", "åringar", "åringarna", "åringars", "årig", "åriga", "årigt", "årsåldern", "klassare",
    "klassarna", "åldern",
  ]

  /// What numbers of no target count.
  private static let foreignUnits: WordSet = [
    "kap", "kapitel", "paragrafen", "km", "kilometer", "meter", "mil", "m", "kvm", "kvadratmeter", "kr", "kronor",
    "mkr",
    "tkr", "miljoner", "miljarder", "kb", "mb", "px", "grader", "kg", "kilo", "gram", "liter", "promille", "cm",
  ]

  /// `20 minuters trafikkontroller`, `18 års ålder`
  private static let genitiveTimes: WordSet = [
    "minuters", "timmars", "dagars", "veckors", "månaders", "års", "sekunders", "timmes", "minuts", "veckas",
    "dags", "månads", "terminers",
  ]

  static func isGenitiveTime(_ key: WordKey) -> Bool { genitiveTimes.contains(key) }

  static let months: WordSet = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december", "jan", "feb", "apr", "aug", "sept", "sep", "okt", "nov", "dec",
  ]
}
