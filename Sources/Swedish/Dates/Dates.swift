/// A date in running text.
public struct DateReading: Sendable, Equatable {
  /// Words that place a date by the day of writing.
  public enum Relative: Sendable, Equatable {
    case today, yesterday, tomorrow
    /// `Förra året den 1 november`, `i fjol den 1 november`.
    case lastYear
    /// `den 1 november i år`.
    case thisYear
    /// `Under måndagen`: no date but the weekday.
    case weekdayOnly
  }
  /// How the date is written.
  public enum Form: Sendable, Equatable {
    /// `2019-11-28`, `20.12.31`, `31/12 2016`, `31.12.2016`.
    case digits
    /// `den 1 juli 2018`, `tisdagen den 5 april`.
    case words
    /// `februari 2019`, `i mars`, `2020-02`.
    case month
    /// `igår`, `under måndagen`.
    case relative
  }

  public var date: DayDate
  /// Token indices, with weekday, `den` and the relative word.
  public var tokens: Range<Int>
  /// Monday = 1. May disagree with the date; then the date holds.
  public var weekday: Int?
  public var relative: Relative?
  public var form: Form
}

/// Dates in every form that the pages have.
///
/// Years run from 1990 to 2039 (`'19`, `-19` and `19.12.31` are 20xx). A year is never supplied: `den 2 september` has
/// none, and who reads the page completes it.
public enum Dates {
  /// The date that starts at token `i`, or nil. A bare year is no date (see `Periods`).
  public static func read(_ t: Tokens, at i: Int) -> DateReading? {
    guard i < t.count, starts(t, i) else { return nil }
    if let reading = relative(t, i) { return reading }
    if let reading = weekday(t, i) { return reading }
    let start = afterDen(t, i)
    if let (date, end, form) = core(t, start, loose: start > i) {
      guard form != .month || start == i else { return nil }
      return withThisYear(t, DateReading(date: date, tokens: i..<end, form: form))
    }
    return nil
  }

  /// All dates of a token range, left to right, none inside another.
  public static func all(_ t: Tokens, in range: Range<Int>) -> [DateReading] {
    var found: [DateReading] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if let reading = read(t, at: i), reading.tokens.upperBound <= range.upperBound {
        found.append(reading)
        i = reading.tokens.upperBound
      } else {
        i += 1
      }
    }
    return found
  }

  /// A cheap look that most tokens fail: digits, a date word, or the words that open a date.
  @inline(__always)
  private static func starts(_ t: Tokens, _ i: Int) -> Bool {
    switch t[i].kind {
    case .digits: return t[i].range.count <= 8
    case .sign: return false
    case .word:
      return DateWords.table.contains(t[i].key) || openers.contains(t[i].key)
        || t[i].range.count >= 6 && isLikeMonth(t, i)
    }
  }

  static let openers = WordSet("i den d förra fjol")
  private static let days: WordKey = "dag"
  private static let yesterdays: WordKey = "går"
  private static let mornings: WordKey = "morgon"
  private static let förra: WordKey = "förra"
  private static let året: WordKey = "året"
  private static let fjol: WordKey = "fjol"

  /// A misspelt month is only looked for before a year.
  private static func isLikeMonth(_ t: Tokens, _ i: Int) -> Bool {
    t.digitsAt(i + 1) == 4 && DateWords.month(t, i, tolerant: true) != nil
  }

  /// Skips `den` and `d.`.
  static func afterDen(_ t: Tokens, _ i: Int) -> Int {
    if t.isKey(i, DateWords.den) { return i + 1 }
    if t.isKey(i, DateWords.de), t.digitsAt(i + 1) > 0 { return i + 1 }
    if t.isKey(i, DateWords.de), t.isSign(i + 1, "."), t.digitsAt(i + 2) > 0 { return i + 2 }
    return i
  }

  private static func relative(_ t: Tokens, _ i: Int) -> DateReading? {
    var kind: DateReading.Relative?
    var end = i + 1
    switch DateWords.table[t[i].key] {
    case .today: kind = .today
    case .yesterday: kind = .yesterday
    case .tomorrow: kind = .tomorrow
    default:
      if t.isKey(i, DateWords.i) {
        end = i + 2
        if t.isKey(i + 1, days) { kind = .today }
        if t.isKey(i + 1, yesterdays) { kind = .yesterday }
        if t.isKey(i + 1, mornings) { kind = .tomorrow }
        if t.isKey(i + 1, fjol) { kind = .lastYear }
      } else if t.isKey(i, förra), t.isKey(i + 1, året) {
        kind = .lastYear
        end = i + 2
      }
    }
    guard let kind else { return nil }
    // `I går, 27 september`, `Idag onsdag den 8 december`, `Förra året den 1 november`
    let next = t.isSign(end, ",") ? end + 1 : end
    if next < t.count, !t[next].lineBefore, let dated = plain(t, next) {
      return DateReading(
        date: dated.date, tokens: i..<dated.tokens.upperBound, weekday: dated.weekday, relative: kind, form: dated.form)
    }
    guard kind != .lastYear else { return nil }
    return DateReading(date: DayDate(), tokens: i..<end, relative: kind, form: .relative)
  }

  /// A date without a relative word: weekday, `den`, day and month.
  static func plain(_ t: Tokens, _ i: Int) -> DateReading? {
    if let reading = weekday(t, i), reading.relative == nil { return reading }
    let start = afterDen(t, i)
    guard let (date, end, form) = core(t, start, loose: start > i), form != .month else { return nil }
    return DateReading(date: date, tokens: i..<end, form: form)
  }

  private static func weekday(_ t: Tokens, _ i: Int) -> DateReading? {
    guard i < t.count, case .weekday(let n, let definite)? = DateWords.table[t[i].key] else { return nil }
    let next = t.isSign(i + 1, ",") ? i + 2 : i + 1
    let start = afterDen(t, next)
    if let (date, end, form) = core(t, start, loose: true), form != .month {
      return withThisYear(t, DateReading(date: date, tokens: i..<end, weekday: n, form: form))
    }
    guard definite, i > 0, beforeWeekday.contains(t[i - 1].key) else { return nil }
    return DateReading(date: DayDate(), tokens: i..<(i + 1), weekday: n, relative: .weekdayOnly, form: .relative)
  }

  private static let beforeWeekday = WordSet("i under på")

  /// `den 1 november i år`
  private static func withThisYear(_ t: Tokens, _ reading: DateReading) -> DateReading {
    let end = reading.tokens.upperBound
    guard reading.date.year == nil, t.isKey(end, DateWords.i), t.isKey(end + 1, DateWords.år) else { return reading }
    var reading = reading
    reading.relative = .thisYear
    reading.tokens = reading.tokens.lowerBound..<(end + 2)
    return reading
  }
}
