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
    if t[i].kind == .sign { return t[i].sign == UInt8(ascii: "/") ? slash(t, at: i) : nil }
    guard t[i].kind == .word else { return nil }
    let key = t[i].key
    guard starters.contains(key) else { return nil }
    switch key {
    case "per": return perPeriod(t, at: i)
    case "om", "i": return definite(t, at: i)
    case "varje": return every(t, at: i)
    case "var", "varannan", "vart", "vartannat", "varannat": return alternate(t, at: i)
    case "vår", "höst", "våren", "hösten": return seasons(t, at: i)
    default:
      if let per = Frequency.adverbs[key] { return RateReading(per: per, tokens: i..<i + 1, style: .free) }
      if let per = Frequency.adjectives[key] { return RateReading(per: per, tokens: i..<i + 1, style: .adjective) }
      return nil
    }
  }

  private static let starters: Set<WordKey> = Set(
    ["per", "om", "i", "varje", "var", "varannan", "vart", "vartannat", "varannat", "vår", "höst", "våren", "hösten"])
    .union(Frequency.adverbs.keys).union(Frequency.adjectives.keys)

  /// `/år`, `/ mån.`, `/v`
  private static func slash(_ t: Tokens, at i: Int) -> RateReading? {
    let key = t.key(i + 1)
    if let per = Frequency.periods[key] { return RateReading(per: per, tokens: i..<i + 2, style: .bound) }
    guard let per = Frequency.abbreviations[key] else { return nil }
    let stop = i + 2 < t.count && t[i + 2].sign == UInt8(ascii: ".") && !t[i + 2].spaceBefore && t.goesOn(after: i + 2)
    return RateReading(per: per, tokens: i..<i + (stop ? 3 : 2), style: .bound)
  }

  private static func perPeriod(_ t: Tokens, at i: Int) -> RateReading? {
    if let (per, end) = period(t, at: i + 1) { return RateReading(per: per, tokens: i..<end, style: .bound) }
    // A weekend comes once a week.
    if t.key(i + 1) == "helg" { return RateReading(per: .week, tokens: i..<i + 2, style: .bound) }
    return nil
  }

  /// `om året`, `i veckan`; not `i året` and not `om veckan`, which are said of other things.
  private static func definite(_ t: Tokens, at i: Int) -> RateReading? {
    // `i månaden maj` is a month.
    guard let per = Frequency.definitePeriods[t.key(i + 1)], !NumberTraps.months.contains(t.key(i + 2)) else { return nil }
    let about = t.key(i) == "om"
    switch per {
    case .year: guard about else { return nil }
    case .day: guard about || t.key(i + 1) == "dygnet" else { return nil }
    default: guard !about else { return nil }
    }
    return RateReading(per: per, tokens: i..<i + 2, style: .bound)
  }

  /// `varje år`, `varje nytt år`, `varje 6-månadersperiod`
  private static func every(_ t: Tokens, at i: Int) -> RateReading? {
    let skip = t.key(i + 1) == "nytt" || t.key(i + 1) == "ny" || t.key(i + 1) == "enskild" ? 1 : 0
    if let (per, end) = period(t, at: i + 1 + skip) { return RateReading(per: per, tokens: i..<end, style: .free) }
    // `varje torsdag` is a rate of a number only: a day alone is no target.
    let free = t.key(i + 1) == "helgfri" ? 1 : 0
    guard let per = Frequency.days[t.key(i + 1 + free)] else { return nil }
    return RateReading(per: per, tokens: i..<i + 2 + free, style: .bound)
  }

  /// `varannan vecka`, `var annan vecka`, `var tredje månad`, `var 14:e dag`
  private static func alternate(_ t: Tokens, at i: Int) -> RateReading? {
    var n = 2
    var k = i + 1
    if t.key(i) == "var" || t.key(i) == "vart" {
      if t.key(k) == "annan" || t.key(k) == "annat" {
        k += 1
      } else if let ordinal = Numerals.ordinal(t, at: k) {
        n = Int(ordinal.value)
        k = ordinal.tokens.upperBound
      } else {
        return nil
      }
    }
    guard let unit = Frequency.periods[t.key(k)], let per = Frequency.every(n, unit) else { return nil }
    return RateReading(per: per, tokens: i..<k + 1, style: .free)
  }

  /// `vår respektive höst`, `vår och höst`: once in each half of the year.
  private static func seasons(_ t: Tokens, at i: Int) -> RateReading? {
    let other: (WordKey, WordKey) =
      switch t.key(i) {
      case "vår": ("höst", "hösten")
      case "våren": ("hösten", "höst")
      case "höst": ("vår", "våren")
      default: ("våren", "vår")
      }
    let slash = i + 1 < t.count && t[i + 1].sign == UInt8(ascii: "/")
    guard slash || seasonJoints.contains(t.key(i + 1)) else { return nil }
    let end = t.key(i + 2) == "på" || t.key(i + 2) == "under" ? i + 3 : i + 2
    guard t.key(end) == other.0 || t.key(end) == other.1 else { return nil }
    return RateReading(per: .halfYear, tokens: i..<end + 1, style: .bound)
  }

  private static let seasonJoints: Set<WordKey> = ["respektive", "och", "samt", "resp", "som"]

  /// A period's name at `k`, or `6-månadersperiod`.
  private static func period(_ t: Tokens, at k: Int) -> (Frequency, Int)? {
    if let per = Frequency.periods[t.key(k)] { return (per, k + 1) }
    guard k + 2 < t.count, t[k].kind == .digits, t[k + 1].sign == UInt8(ascii: "-"), t.key(k + 2) == "månadersperiod",
      let n = t.integer(k), let per = Frequency.every(n, .month)
    else { return nil }
    return (per, k + 3)
  }
}
