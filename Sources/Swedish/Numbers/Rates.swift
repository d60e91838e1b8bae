/// A rate in a text: `per år`, `kvartalsvis`, `var 14:e dag`.
public struct RateReading: Sendable, Equatable {
  /// How the words stand to a number.
  public enum Style: Sendable, Equatable {
    /// Needs a number: `per år`, `/år`, `i veckan`.
    case bound
    /// Says "once" by itself: `kvartalsvis`, `varje skoltermin`.
    case free
    /// Says "once" of the event noun behind it: `årliga trygghetsvandringar`.
    case adjective
  }

  public var per: Frequency
  /// Token indices.
  public var tokens: Range<Int>
  public var style: Style
  /// 1 where the phrase itself implies once; nil where a number must be given.
  public var count: Double? { style == .bound ? nil : 1 }

  public init(per: Frequency, tokens: Range<Int>, style: Style) {
    self.per = per
    self.tokens = tokens
    self.style = style
  }
}

/// Rates. Vague words (`regelbundet`, `löpande`) and days (`varje torsdag`, `alla helger`) are none.
public enum Rates {
  /// The rate that starts at token `i`.
  public static func read(_ t: Tokens, at i: Int) -> RateReading? {
    guard i >= 0, i < t.count else { return nil }
    if t[i].kind == .sign { return t[i].sign == Sign.slash ? slash(t, at: i) : nil }
    guard t[i].kind == .word else { return nil }
    return switch openers[t[i].key] {
    case .per: perPeriod(t, at: i)
    case .definite: definite(t, at: i)
    case .every: every(t, at: i)
    case .alternate: alternate(t, at: i)
    case .season(let other): seasons(t, at: i, other)
    case .adverb(let per): RateReading(per: per, tokens: i..<i + 1, style: .free)
    case .adjective(let per): RateReading(per: per, tokens: i..<i + 1, style: .adjective)
    case nil: nil
    }
  }

  private enum Opener: Sendable {
    case per, definite, every, alternate
    case season(other: WordSet)
    case adverb(Frequency)
    case adjective(Frequency)
  }

  private static let openers: WordTable<Opener> = WordTable(
    [
      ("per", .per), ("om", .definite), ("i", .definite), ("varje", .every), ("var", .alternate),
      ("varannan", .alternate),
      ("vart", .alternate), ("vartannat", .alternate), ("varannat", .alternate),
      ("vår", .season(other: ["höst", "hösten"])), ("våren", .season(other: ["höst", "hösten"])),
      ("höst", .season(other: ["vår", "våren"])), ("hösten", .season(other: ["vår", "våren"])),
    ] + Frequency.adverbs.map { ($0, .adverb($1)) } + Frequency.adjectives.map { ($0, .adjective($1)) })

  /// `/år`, `/ mån.`, `/v`
  private static func slash(_ t: Tokens, at i: Int) -> RateReading? {
    let key = t.key(i + 1)
    if let per = Frequency.periods[key] { return RateReading(per: per, tokens: i..<i + 2, style: .bound) }
    guard let per = Frequency.abbreviations[key] else { return nil }
    let stop = i + 2 < t.count && t[i + 2].sign == Sign.stop && !t[i + 2].spaceBefore && t.goesOn(after: i + 2)
    return RateReading(per: per, tokens: i..<i + (stop ? 3 : 2), style: .bound)
  }

  private static func perPeriod(_ t: Tokens, at i: Int) -> RateReading? {
    if let (per, end) = period(t, at: i + 1) { return RateReading(per: per, tokens: i..<end, style: .bound) }
    // `en dialog per kommun och år`
    if t.key(i + 2) == Word.och, let (per, end) = period(t, at: i + 3), per != .day, per != .week {
      return RateReading(per: per, tokens: i..<end, style: .bound)
    }
    // A weekend comes once a week.
    if t.key(i + 1) == Word.helg { return RateReading(per: .week, tokens: i..<i + 2, style: .bound) }
    return nil
  }

  /// `om året`, `i veckan`; not `i året` and not `om veckan`, which are said of other things.
  private static func definite(_ t: Tokens, at i: Int) -> RateReading? {
    // `i månaden maj` is a month.
    guard let per = Frequency.definitePeriods[t.key(i + 1)], !NumberTraps.months.contains(t.key(i + 2)) else {
      return nil
    }
    let about = t.key(i) == Word.om
    switch per {
    case .year: guard about else { return nil }
    case .day: guard about || t.key(i + 1) == Word.dygnet else { return nil }
    default: guard !about else { return nil }
    }
    return RateReading(per: per, tokens: i..<i + 2, style: .bound)
  }

  /// `varje år`, `varje nytt år`, `varje 6-månadersperiod`
  private static func every(_ t: Tokens, at i: Int) -> RateReading? {
    let skip = t.key(i + 1) == Word.nytt || t.key(i + 1) == Word.ny || t.key(i + 1) == Word.enskild ? 1 : 0
    if let (per, end) = period(t, at: i + 1 + skip) { return RateReading(per: per, tokens: i..<end, style: .free) }
    // `varje oktober`, `varje höst`
    if NumberTraps.months.contains(t.key(i + 1)) || seasonNames.contains(t.key(i + 1)) {
      return RateReading(per: .year, tokens: i..<i + 2, style: .free)
    }
    // `varje torsdag` is a rate of a number only: a day alone is no target.
    let free = t.key(i + 1) == Word.helgfri ? 1 : 0
    guard let per = Frequency.days[t.key(i + 1 + free)] else { return nil }
    // `varje fredag och lördag` is twice a week, which no rate says.
    guard !Words.conjunctions.contains(t.key(i + 2 + free)) || Frequency.days[t.key(i + 3 + free)] == nil else {
      return nil
    }
    return RateReading(per: per, tokens: i..<i + 2 + free, style: .bound)
  }

  /// `varannan vecka`, `var annan vecka`, `var tredje månad`, `var 14:e dag`
  private static func alternate(_ t: Tokens, at i: Int) -> RateReading? {
    var n = 2
    var k = i + 1
    if t.key(i) == Word.var || t.key(i) == Word.vart {
      if t.key(k) == Word.annan || t.key(k) == Word.annat {
        k += 1
      } else if let ordinal = Numerals.ordinal(t, at: k) {
        n = Int(ordinal.value)
        k = ordinal.tokens.upperBound
      } else {
        return nil
      }
    }
    // `varannan helg`
    // `varannan torsdag`
    let day = Frequency.days[t.key(k)] == .week ? Frequency.week : nil
    guard let unit = t.key(k) == Word.helg ? .week : Frequency.periods[t.key(k)] ?? day, let per = Frequency.every(n, unit)
    else { return nil }
    return RateReading(per: per, tokens: i..<k + 1, style: .free)
  }

  /// `vår respektive höst`, `vår och höst`: once in each half of the year.
  private static func seasons(_ t: Tokens, at i: Int, _ other: WordSet) -> RateReading? {
    let slash = i + 1 < t.count && t[i + 1].sign == Sign.slash
    guard slash || seasonJoints.contains(t.key(i + 1)) else { return nil }
    let end = t.key(i + 2) == Word.på || t.key(i + 2) == Word.under ? i + 3 : i + 2
    guard other.contains(t.key(end)) else { return nil }
    return RateReading(per: .halfYear, tokens: i..<end + 1, style: .bound)
  }

  static func isSeason(_ key: WordKey) -> Bool { seasons.contains(key) }
  private static let seasons: WordSet = ["vår", "våren", "höst", "hösten"]
  private static let seasonNames: WordSet = ["vår", "sommar", "höst", "vinter"]
  private static let seasonJoints: WordSet = ["respektive", "och", "samt", "resp", "som"]

  /// A period's name at `k`, or `6-månadersperiod`.
  private static func period(_ t: Tokens, at k: Int) -> (Frequency, Int)? {
    if let per = Frequency.periods[t.key(k)] { return (per, k + 1) }
    guard k + 2 < t.count, t[k].kind == .digits, t[k + 1].sign == Sign.dash, t.key(k + 2) == Word.månadersperiod,
      let n = t.intAt(k), let per = Frequency.every(n, .month)
    else { return nil }
    return (per, k + 3)
  }
}
