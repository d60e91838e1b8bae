/// One end of a period: a year, a month, a day or a season.
struct PeriodPoint: Equatable {
  enum Precision: Equatable { case year, season, month, day }
  var precision: Precision
  /// The first and the last day, as far as the words say.
  var start: DayDate
  var end: DayDate
  /// Index after the last token.
  var upper: Int

  init(_ precision: Precision, _ start: DayDate, _ end: DayDate? = nil, upper: Int) {
    self.precision = precision
    self.start = start
    self.end = end ?? start
    self.upper = upper
  }
}

enum PeriodPoints {
  /// The point at `i`. `loose`: words before say that one comes, so a month or `1/7` alone will do.
  static func read(_ t: Tokens, _ i: Int, loose: Bool) -> PeriodPoint? {
    guard i < t.count else { return nil }
    if let season = season(t, i) { return season }
    if let day = day(t, i, loose: loose) { return day }
    if t.digitsAt(i) == 4 {
      guard let year = t.intAt(i), Dates.isYear(year), isPlainYear(t, i) || loose && isUnbroken(t, i) else {
        return nil
      }
      return PeriodPoint(.year, DayDate(year: year), upper: i + 1)
    }
    if t.isKey(i, DateWords.år) || loose && t.isIn(i, yearNouns), let year = read(t, i + 1, loose: true),
      year.precision == .year
    {
      return year
    }
    return nil
  }

  /// A date, a month with its year, or a month alone (`loose`).
  private static func day(_ t: Tokens, _ i: Int, loose: Bool) -> PeriodPoint? {
    var j = i
    if case .weekday? = DateWords.table[t[j].key] { j = t.isSign(j + 1, ",") ? j + 2 : j + 1 }
    let k = Dates.afterDen(t, j)
    guard k < t.count else { return nil }
    if let (date, upper, form) = Dates.core(t, k, loose: loose || k > i) {
      return PeriodPoint(form == .month ? .month : .day, date, upper: upper)
    }
    // `mars` of `mars-maj`, also abbreviated; never a capitalised `Jan` or `Maj`.
    if loose, k == i, let (month, _) = DateWords.month(t, k, tolerant: false) {
      var upper = k + 1
      if t.isSign(upper, "."), t.isGlued(upper), !t.isGlued(upper + 1), !t.isUpper(upper + 1), upper + 1 < t.count {
        upper += 1
      }
      return PeriodPoint(.month, DayDate(month: month), upper: upper)
    }
    return nil
  }

  /// `höstterminen 2019`, `våren 2024`, `första halvåret 2017`, `tertial 3 2020`, `kvartal 1, 2018`.
  private static func season(_ t: Tokens, _ i: Int) -> PeriodPoint? {
    if case .season(let months)? = PeriodWords.table[t[i].key] {
      var j = i + 1
      if t.isKey(j, DateWords.år) { j += 1 }
      guard t.digitsAt(j) == 4, let year = t.intAt(j), Dates.isYear(year) else { return nil }
      return parts(year, months, upper: j + 1)
    }
    if case .ordinal(let n)? = DateWords.table[t[i].key], n <= 4, let size = length(of: t, i + 1) {
      return part(t, i + 2, n, size)
    }
    if let size = length(of: t, i), let n = t.intAt(i + 1), n >= 1 { return part(t, i + 2, n, size) }
    return nil
  }

  private static let lengths = WordTable<Int>(lists: [
    ("halvåret halvår", 6), ("tertial tertialet", 4), ("kvartal kvartalet", 3),
  ])

  private static let yearNouns = WordSet("åren hela")
  private static let ofYear = WordSet("av under")

  private static func length(of t: Tokens, _ i: Int) -> Int? { t.isWord(i) ? lengths[t[i].key] : nil }

  private static func part(_ t: Tokens, _ i: Int, _ n: Int, _ months: Int) -> PeriodPoint? {
    guard n * months <= 12 else { return nil }
    var j = i
    if t.isSign(j, ",") || t.isIn(j, ofYear) { j += 1 }
    if t.isKey(j, DateWords.år) { j += 1 }
    guard t.digitsAt(j) == 4, let year = t.intAt(j), Dates.isYear(year) else { return nil }
    return parts(year, ((n - 1) * months + 1)...(n * months), upper: j + 1)
  }

  private static func parts(_ year: Int, _ months: ClosedRange<Int>?, upper: Int) -> PeriodPoint {
    guard let months else { return PeriodPoint(.season, DayDate(year: year), upper: upper) }
    return PeriodPoint(
      .month, DayDate(year: year, month: months.lowerBound), DayDate(year: year, month: months.upperBound), upper: upper
    )
  }

  /// No sign ties the digits to others: `010-2019`, `2019-123456`, `(2023:196)`, `/2019/`.
  static func isUnbroken(_ t: Tokens, _ i: Int) -> Bool {
    if t.isGlued(i) {
      let before = t.signAt(i - 1)
      if t[i - 1].kind == .word, t[i - 1].range.count < 3 { return false }
      if ".,/@_=+:#&%".utf8.contains(before), !(before == UInt8(ascii: "/") && t.digitsAt(i - 2) > 0),
        !(before == UInt8(ascii: ":") && t.isWord(i - 2) && t.digitsAt(i - 2) == 0 && t.lettersAt(i - 2) > 3)
      {
        return false
      }
      // A phone: `0418-2019`.
      if before == 0x2D, t.isGlued(i - 1), t.digitsAt(i - 2) > 1, !Dates.isYear(t.intAt(i - 2) ?? 0) { return false }
    }
    let after = t.signAt(i + 1)
    if t.isGlued(i + 1), t.isGlued(i + 2) {
      if t.digitsAt(i + 2) > 0 {
        if after == UInt8(ascii: ":") || after == UInt8(ascii: ",") || after == UInt8(ascii: ".")
          || after == UInt8(ascii: "_")
        {
          return false
        }
        if after == 0x2D, t.digitsAt(i + 2) > 4 || t.digitsAt(i + 2) == 3 { return false }
      }
      if after == 0x2D, t.isWord(i + 2), PeriodWords.counted.contains(t[i + 2].key) { return false }  // 2000-talet
      if after == UInt8(ascii: ":"), t.isSign(i + 2, "-") { return false }  // 2000:-
      if after == UInt8(ascii: "."), t.isWord(i + 2), !t[i + 2].capitalised { return false }  // 2019.pdf
      if "/_@=%".utf8.contains(after), t.isWord(i + 2) { return false }
    }
    return true
  }

  /// Four digits that are a year by themselves: no count, phone, price, law or address.
  static func isPlainYear(_ t: Tokens, _ i: Int) -> Bool {
    guard t.digitsAt(i) == 4, let year = t.intAt(i), Dates.isYear(year), isUnbroken(t, i) else { return false }
    let before = i - 1
    var cued = t.isIn(before, PeriodWords.yearCues)
    if t.isIn(before, PeriodWords.notYearBefore) { return false }
    if t.isSign(before, ".") || t.isSign(before, ":"), t.isGlued(before), t.isIn(before - 1, PeriodWords.notYearBefore)
    {
      return false
    }
    if t.digitsAt(before) >= 2, !t[i].lineBefore, !t.isIn(before - 1, PeriodWords.week) {
      guard t.digitsAt(before) == 4, let other = t.intAt(before), Dates.isYear(other) else { return false }
    }
    if year == 2000 { cued = false }
    if cued { return true }
    if t.isIn(i + 1, PeriodWords.counted) { return false }
    let next = t.digitsAt(i + 1)
    if next >= 2, next <= 3, !t.isGlued(i + 1), !t[i + 1].lineBefore { return false }
    return true
  }
}
