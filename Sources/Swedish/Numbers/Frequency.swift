/// How often: the time that a rate divides by. A tertial is four months, a term is half a school year.
public enum Frequency: Sendable, Equatable, CaseIterable {
  case day, week, twoWeeks, month, twoMonths, quarter, tertial, halfYear, term, year

  /// `dag` in `per dag`, `varje dag`; abbreviations are good after a slash.
  static let periods: WordTable<Frequency> = [
    "dag": .day, "dygn": .day, "vecka": .week, "arbetsvecka": .week, "kalendervecka": .week, "månad": .month,
    "kalendermånad": .month, "kvartal": .quarter,
    "tertial": .tertial, "halvår": .halfYear, "termin": .term, "skoltermin": .term, "terminsstart": .term, "år": .year, "kalenderår": .year,
    "verksamhetsår": .year, "läsår": .year, "skolår": .year, "löftesår": .year, "avtalsår": .year,
    "tremånadersperiod": .quarter, "fyramånadersperiod": .tertial, "sexmånadersperiod": .halfYear,
    "tvåveckorsperiod": .twoWeeks, "tolvmånadersperiod": .year,
  ]

  /// `minst två kontroller varje fredag`
  static let days: WordTable<Frequency> = {
    var days: [(WordKey, Frequency)] = [("helg", .week), ("natt", .day), ("kväll", .day), ("veckohelg", .week)]
    for day in ["mån", "tis", "ons", "tors", "fre", "lör", "sön"] {
      for ending in ["dag", "dagskväll", "dagsnatt", "dagseftermiddag"] { days.append((WordKey(day + ending), .week)) }
    }
    return WordTable(days)
  }()

  static let abbreviations: WordTable<Frequency> = ["v": .week, "mån": .month, "kv": .quarter, "d": .day]

  /// `om året`, `i veckan`.
  static let definitePeriods: WordTable<Frequency> = [
    "dagen": .day, "dygnet": .day, "veckan": .week, "månaden": .month, "kvartalet": .quarter, "tertialet": .tertial,
    "halvåret": .halfYear, "terminen": .term, "året": .year, "läsåret": .year,
  ]

  /// Words that are a rate by themselves.
  static let adverbs: [(WordKey, Frequency)] = [
    ("dagligen", .day), ("veckovis", .week), ("månadsvis", .month), ("månatligen", .month),
    ("kvartalsvis", .quarter), ("kvartalvis", .quarter), ("tertialsvis", .tertial), ("tertialvis", .tertial),
    ("halvårsvis", .halfYear), ("halvårligen", .halfYear), ("terminsvis", .term), ("terminvis", .term),
    ("årligen", .year),
    ("årsvis", .year),
  ]

  /// Adjectives: `en årlig kampanj`, `månatliga möten`.
  static let adjectives: [(WordKey, Frequency)] = [
    ("daglig", .day), ("dagliga", .day), ("dagligt", .day), ("veckovisa", .week), ("veckovist", .week),
    ("månatlig", .month),
    ("månatliga", .month), ("månatligt", .month), ("månadsvisa", .month), ("kvartalsvisa", .quarter),
    ("tertialvisa", .tertial),
    ("halvårsvisa", .halfYear), ("halvårlig", .halfYear), ("halvårliga", .halfYear), ("halvårligt", .halfYear),
    ("terminsvisa", .term), ("årlig", .year), ("årliga", .year), ("årligt", .year),
  ]

  /// `var tredje månad`: the time after n days, weeks or months, where it has a name of its own.
  static func every(_ n: Int, _ period: Frequency) -> Frequency? {
    switch (period, n) {
    case (_, 1): period
    case (.day, 7): .week
    case (.day, 14), (.week, 2): .twoWeeks
    case (.month, 2): .twoMonths
    case (.month, 3): .quarter
    case (.month, 4): .tertial
    case (.month, 6), (.quarter, 2): .halfYear
    case (.month, 12), (.quarter, 4), (.tertial, 3), (.halfYear, 2): .year
    default: nil
    }
  }
}
