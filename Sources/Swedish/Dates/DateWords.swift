/// The words that dates are written with.
enum DateWord: Sendable, Equatable {
  /// 1–12; abbreviations (`febr`) need a day, a year or another month beside them.
  case month(Int, abbreviated: Bool)
  /// Monday = 1; `definite` for `måndagen`, `måndags`, which name one day (`måndag` can be any).
  case weekday(Int, definite: Bool)
  case ordinal(Int)
  /// `sista` (april).
  case last
  case today, yesterday, tomorrow
}

enum DateWords {
  static let table = WordTable<DateWord>(entries)

  private static var entries: [(WordKey, DateWord)] {
    var all: [(WordKey, DateWord)] = []
    func add(_ words: String, _ value: DateWord) {
      for word in words.split(separator: " ") { all.append((WordKey(word), value)) }
    }
    let months = "januari februari mars april maj juni juli augusti september oktober november december"
    for (n, word) in months.split(separator: " ").enumerated() { add(String(word), .month(n + 1, abbreviated: false)) }
    let short = ["jan", "feb febr", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "okt", "nov", "dec"]
    for (n, words) in short.enumerated() { add(words, .month(n + 1, abbreviated: true)) }
    for (n, day) in ["mån", "tis", "ons", "tors", "fre", "lör", "sön"].enumerated() {
      add("\(day)dag", .weekday(n + 1, definite: false))
      add("\(day)dagen \(day)dags \(day)dagens", .weekday(n + 1, definite: true))
      add("\(day)dagsmorgonen \(day)dagsförmiddagen \(day)dagseftermiddagen \(day)dagskvällen", .weekday(n + 1, definite: true))
    }
    let ordinals = """
      första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde \
      sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte \
      tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta
      """
    for (n, word) in ordinals.split(separator: " ").enumerated() { add(String(word), .ordinal(n + 1)) }
    add("förste", .ordinal(1))
    add("sista", .last)
    add("idag", .today)
    add("igår", .yesterday)
    add("imorgon", .tomorrow)
    return all
  }

  /// Months of six letters and more, for spelling mistakes next to a day or a year.
  private static let longMonths = ["januari", "februari", "augusti", "september", "oktober", "november", "december"]
    .map { FuzzyWord($0) }
  private static let longMonthNumbers = [1, 2, 8, 9, 10, 11, 12]

  /// The month at `i`; a misspelt one (one edit, six letters or more) only where the caller sees a day or a year beside
  /// it.
  static func month(_ t: Tokens, _ i: Int, tolerant: Bool) -> (month: Int, abbreviated: Bool)? {
    guard t.isWord(i) else { return nil }
    if case .month(let m, let abbreviated)? = table[t[i].key] { return (m, abbreviated) }
    guard tolerant, t[i].range.count >= 6, t[i].range.count <= 11 else { return nil }
    let word = FuzzyWord(t, t[i])
    for (k, name) in longMonths.enumerated() where word.distance(to: name, limit: 1) != nil {
      return (longMonthNumbers[k], false)
    }
    return nil
  }

  static let den: WordKey = "den"
  static let månad: WordKey = "månad"
  static let monthsEnd = WordSet("månads")
  static let ends = WordSet("slut utgång")
  static let år: WordKey = "år"
  static let i: WordKey = "i"
  static let `de`: WordKey = "d"

  /// Words before a month that make it one date and no name: `i mars`, `under maj månad`.
  static let beforeMonth = WordSet(
    "i under från till med sedan senast innan före efter av för hela början slutet mitten perioden månaderna")

  /// Words before `7/8` that make it no date.
  static let beforeFraction = WordSet(
    """
    årskurs årskurserna åk klass klasserna åldern ca cirka kap kapitel punkt punkterna steg nr nummer tertial kvartal
    lov bilaga sida avsnitt grupp lag
    """
  )
  /// Words after `1/3` that make it a share or a count.
  static let afterFraction = WordSet(
    """
    av del delar kommuner timmar dygn procent personer tillfällen platser elever år månader veckor dagar kap st
    stycken delen heltid tjänst timme
    """
  )
}
