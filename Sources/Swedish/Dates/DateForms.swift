/// The forms of a date without weekday and `den`.
extension Dates {
  typealias Core = (date: DayDate, end: Int, form: DateReading.Form)

  /// A year that pages write about.
  static func isYear(_ n: Int) -> Bool { n >= 1990 && n <= 2039 }

  /// `loose`: something before already says that a date comes (`den`, a weekday, the other end of a span), so that
  /// `19/4` needs no further proof.
  static func core(_ t: Tokens, _ i: Int, loose: Bool) -> Core? {
    guard i < t.count else { return nil }
    switch t[i].kind {
    case .sign: return nil
    case .word: return wordCore(t, i, loose: loose)
    case .digits:
      // `x2019`, `3.14`: not from the middle of something; a glued word before (`löfte2019-01-01`) is damage.
      if t.isGlued(i), t[i - 1].kind == .sign, ".,/@_=+".utf8.contains(t[i - 1].sign) { return nil }
      switch t.digitsAt(i) {
      case 4: return isoCore(t, i)
      case 8: return compactCore(t, i)
      case 1, 2: return dayCore(t, i, loose: loose)
      default: return nil
      }
    }
  }

  /// `2019-11-28`, `2019/11/28`, `2019.11.28`; also `2020-02`.
  private static func isoCore(_ t: Tokens, _ i: Int) -> Core? {
    guard let year = t.intAt(i), isYear(year), t.isGlued(i + 1), t.isGlued(i + 2) else { return nil }
    let sign = t.signAt(i + 1)
    guard sign == 0x2D || sign == 0x2F || sign == 0x2E, t.digitsAt(i + 2) <= 2, let month = t.intAt(i + 2), month >= 1,
      month <= 12
    else { return nil }
    if t.signAt(i + 3) == sign, t.isGlued(i + 3), t.isGlued(i + 4), t.digitsAt(i + 4) >= 1, t.digitsAt(i + 4) <= 2,
      let day = t.intAt(i + 4), day >= 1, day <= 31
    {
      return (DayDate(year: year, month: month, day: day), i + 5, .digits)
    }
    // `2023-12` would be a month, `2010-12` a span of years; `2019-1` is neither.
    guard sign == 0x2D, t.digitsAt(i + 2) == 2, month <= year % 100, !(t.isGlued(i + 3) && t.signAt(i + 3) == sign)
    else { return nil }
    return (DayDate(year: year, month: month), i + 3, .month)
  }

  /// `20190221`, alone.
  private static func compactCore(_ t: Tokens, _ i: Int) -> Core? {
    // `20190101-20201231`: only a dash may tie it to more, and only to another date.
    let spanned = t.isSign(i - 1, "-") && t.digitsAt(i - 2) == 8 || t.isSign(i + 1, "-") && t.digitsAt(i + 2) == 8
    guard let n = t.intAt(i),
      spanned || !t.isGlued(i) && !(t.isGlued(i + 1) && t[i + 1].kind != .word && !t.isSign(i + 1, "."))
    else { return nil }
    let (year, month, day) = (n / 10000, n / 100 % 100, n % 100)
    guard isYear(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    return (DayDate(year: year, month: month, day: day), i + 1, .digits)
  }

  private static func dayCore(_ t: Tokens, _ i: Int, loose: Bool) -> Core? {
    guard let first = t.intAt(i), first >= 1, first <= 39 else { return nil }
    let next = t.signAt(i + 1)
    if t.isGlued(i + 1), t.digitsAt(i + 2) > 0, t.isGlued(i + 2) {
      if next == UInt8(ascii: "/") { return slashCore(t, i, first, loose: loose) }
      if next == UInt8(ascii: ".") || next == 0x2D { return threeNumbers(t, i, first, sign: next) }
      return nil
    }
    guard first <= 31 else { return nil }
    // `1:a`, `17:e`, `1.` before the month.
    var j = i + 1
    if next == UInt8(ascii: ":"), t.isGlued(i + 1), t.isWord(i + 2), t[i + 2].range.count == 1 {
      j = i + 3
    } else if next == UInt8(ascii: "."), t.isGlued(i + 1), t.isWord(i + 2), !t[i + 2].lineBefore {
      j = i + 2
    }
    if t.isGlued(i + 1), t.isIn(i + 1, ordinalLetters) { j = i + 2 }  // 5e
    return monthAndYear(t, j, day: first)
  }

  private static let ordinalLetters = WordSet("e a")

  /// `31/12 2016`, `31/12-16`, `31/12/2016`, `19/4`.
  private static func slashCore(_ t: Tokens, _ i: Int, _ day: Int, loose: Bool) -> Core? {
    guard day <= 31, t.digitsAt(i + 2) <= 2, let month = t.intAt(i + 2), month >= 1, month <= 12 else { return nil }
    var date = DayDate(month: month, day: day)
    let end = i + 3
    if t.signAt(end) == UInt8(ascii: "/") || t.signAt(end) == 0x2D, t.isGlued(end), t.isGlued(end + 1) {
      if t.digitsAt(end + 1) == 4, let year = t.intAt(end + 1), isYear(year) {
        date.year = year
        return (date, end + 2, .digits)
      }
      if t.digitsAt(end + 1) == 2, let year = t.intAt(end + 1), year >= 10, year <= 39 {
        // `19/4-20/4` is a span of days.
        if !(t.isSign(end + 2, "/") && t.isGlued(end + 2)) {
          date.year = 2000 + year
          return (date, end + 2, .digits)
        }
      }
      if t.isSign(end, "/") { return nil }  // 7/8/9
    }
    if let (year, after) = year(t, end) {
      date.year = year
      return (date, after, .digits)
    }
    if loose { return (date, end, .digits) }
    if t.isSign(i - 1, "/") || t.isIn(i - 1, DateWords.beforeFraction) || t.isIn(end, DateWords.afterFraction) {
      return nil
    }
    if day == 24 && month == 7 || day == 1 && month <= 4 && !t.isIn(i - 1, DateWords.beforeMonth) { return nil }
    return (date, end, .digits)
  }

  /// `20.12.31` and `20-12-31` (year first), `31.12.2016` and `31-12-2016` (day first).
  private static func threeNumbers(_ t: Tokens, _ i: Int, _ first: Int, sign: UInt8) -> Core? {
    guard t.digitsAt(i) <= 2, t.digitsAt(i + 2) <= 2, let middle = t.intAt(i + 2), (1...12).contains(middle),
      t.signAt(i + 3) == sign,
      t.isGlued(i + 3), t.isGlued(i + 4), let last = t.intAt(i + 4)
    else { return nil }
    if t.isGlued(i + 5), t.signAt(i + 5) == sign, t.digitsAt(i + 6) > 0, t.isGlued(i + 6) { return nil }
    if t.isGlued(i), t.signAt(i - 1) == 0x2D { return nil }
    switch t.digitsAt(i + 4) {
    case 4 where isYear(last) && first <= 31:
      return (DayDate(year: last, month: middle, day: first), i + 5, .digits)
    case 2 where t.digitsAt(i) == 2 && t.digitsAt(i + 2) == 2 && first >= 10 && (1...31).contains(last):
      return (DayDate(year: 2000 + first, month: middle, day: last), i + 5, .digits)
    default: return nil
    }
  }

  private static func wordCore(_ t: Tokens, _ i: Int, loose: Bool) -> Core? {
    switch DateWords.table[t[i].key] {
    case .ordinal(let day): return monthAndYear(t, i + 1, day: day)
    case .last:
      guard let (date, end, form) = monthAndYear(t, i + 1, day: 1), let month = date.month else { return nil }
      return (DayDate(year: date.year, month: month, day: DayDate.days(in: month, year: date.year ?? 2019)), end, form)
    case .month(let month, let abbreviated): return monthCore(t, i, month, abbreviated)
    case nil:
      guard t.digitsAt(i + 1) == 4, let (month, _) = DateWords.month(t, i, tolerant: true) else { return nil }
      return monthCore(t, i, month, true)
    default: return nil
    }
  }

  /// `februari 2019`, `oktober månad 2020`, `i mars`.
  private static func monthCore(_ t: Tokens, _ i: Int, _ month: Int, _ abbreviated: Bool) -> Core? {
    var end = i + 1
    if abbreviated, t.isSign(end, "."), t.isGlued(end), t.digitsAt(end + 1) == 4 { end += 1 }
    var named = false
    if t.isKey(end, DateWords.månad) { (end, named) = (end + 1, true) }
    // `juni månads slut 2016`
    if t.isIn(end, DateWords.monthsEnd), t.isIn(end + 1, DateWords.ends) { end += 2 }
    if let (year, after) = year(t, end), isYear(year) { return (DayDate(year: year, month: month), after, .month) }
    guard named || !abbreviated && !t[i].capitalised && t.isIn(i - 1, DateWords.beforeMonth) else { return nil }
    return (DayDate(month: month), end, .month)
  }

  private static func monthAndYear(_ t: Tokens, _ i: Int, day: Int) -> Core? {
    guard let (month, abbreviated) = DateWords.month(t, i, tolerant: true) else { return nil }
    var end = i + 1
    if abbreviated, t.isSign(end, "."), t.isGlued(end) {
      // The point of `jan.` is the date's own unless a new sentence follows it.
      if year(t, end + 1) != nil { end += 1 }
    }
    if t.isKey(end, DateWords.månad) { end += 1 }
    if let (year, after) = year(t, end) { return (DayDate(year: year, month: month, day: day), after, .words) }
    return (DayDate(month: month, day: day), end, .words)
  }

  /// A year after a month: `2019`, `, 2019`, `år 2019`, `-19`, `'19`.
  static func year(_ t: Tokens, _ i: Int) -> (Int, Int)? {
    var j = t.isSign(i, ",") ? i + 1 : i
    if t.isKey(j, DateWords.år) { j += 1 }
    guard j < t.count, !t[j].lineBefore else { return nil }
    if t.digitsAt(j) == 4, let n = t.intAt(j), isYear(n),
      j > i || !t.isGlued(j) || t.isWord(j - 1) || t.isSign(j - 1, ".")
    {
      return (n, j + 1)
    }
    let sign = t.signAt(j)
    if j == i, sign == 0x2D || sign == 0x27, t[j].spaceBefore || sign == 0x27, t.isGlued(j + 1), t.digitsAt(j + 1) == 2,
      let n = t.intAt(j + 1), n >= 10, n <= 39
    {
      return (2000 + n, j + 2)
    }
    return nil
  }
}
