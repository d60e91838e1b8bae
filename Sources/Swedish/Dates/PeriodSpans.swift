/// Two ends made into one period.
enum PeriodSpans {
  /// The ends stand for a period when they belong together: not `3 - 2018`, not a year before an unrelated number.
  static func fits(_ t: Tokens, _ a: PeriodPoint, _ b: PeriodPoint, _ second: Int) -> Bool {
    if a.start.month == nil, a.start.year == nil {
      return b.precision == .day && b.start.day != nil && b.start.month != nil
    }
    if a.start.year == nil, b.start.year == nil, a.precision != b.precision { return false }
    if b.precision == .year, a.precision != .year, a.start.year == nil, a.precision == .day { return false }
    // Dashes part list items, too: a line end between the ends needs the dash on the first line.
    if second < t.count, t[second - 1].lineBefore { return false }
    // `Maj - Augusti` may be names, `Jan - Per` is.
    if a.start.year == nil, b.start.year == nil, a.precision == .month, t.isUpper(a.upper - 1),
      !t.startsSentence(a.upper - 1)
    {
      return false
    }
    return true
  }

  static func span(_ a: PeriodPoint, _ b: PeriodPoint, from i: Int) -> PeriodReading? {
    var (start, end) = (a.start, b.end)
    if start.month == nil, start.day != nil { start.month = end.month }
    if start.year == nil { start.year = end.year }
    if end.year == nil, let year = start.year {
      // `september 2023 - dec`: the same year when that comes later, else not said.
      if let m = start.month, let n = end.month, n >= m { end.year = year }
    }
    guard start.month != nil || start.year != nil else { return nil }
    let seasonal = a.precision == .season || b.precision == .season
    let kind: PeriodReading.Kind
    if a.precision == .day || b.precision == .day {
      kind = .dates
    } else if a.precision == .year && b.precision == .year {
      kind = .years
    } else {
      kind = .months
    }
    var reading = PeriodReading(kind, tokens: i..<b.upper)
    if a.start.year == nil, a.start.month != nil, let m = a.start.month, let n = b.end.month, n < m, let year = end.year
    {
      start.year = year - 1  // `november - mars 2020` began the year before
    }
    reading.firstYear = start.year
    reading.lastYear = end.year
    if kind != .years {
      reading.start = a.precision == .season || a.precision == .year && seasonal ? nil : start
      reading.end = b.precision == .season || b.precision == .year && seasonal ? nil : end
    }
    reading.conflict = end.isBefore(start)
    reading.impossible = !start.possible || !end.possible
    return reading
  }

  /// `2018-2019`, `2018/2019`, `2018/19`, `2023-24`, `2021/ 2022`, `2019-2022Medborgarlöften`.
  static func yearPair(_ t: Tokens, _ i: Int) -> PeriodReading? {
    guard t.digitsAt(i) == 4, let first = t.intAt(i), Dates.isYear(first) else { return nil }
    if t.isGlued(i), t[i - 1].kind == .sign,
      ".,/@_=+#".utf8.contains(t.signAt(i - 1)) || t.isSign(i - 1, "-") && t.digitsAt(i - 2) > 0
    {
      return nil
    }
    guard t.isSign(i + 1, "-") || t.isSign(i + 1, "/") else { return nil }
    var j = i + 2
    if t.isSign(i + 1, "-"), t.isSign(j, "-") { j += 1 }
    // `perioden 2019-` at the end of a cut text: the last year is not said.
    if t.isSign(i + 1, "-"), t.isGlued(i + 1), j == t.count || t[j].lineBefore && t.intAt(j) == nil {
      var reading = PeriodReading(.startOnly, tokens: i..<j)
      (reading.firstYear, reading.start) = (first, DayDate(year: first))
      return reading
    }
    // `Löftena för 2019-` + line end + `2021`: the dash hangs on the first line.
    guard j < t.count, !t[j - 1].lineBefore, let number = t.intAt(j) else { return nil }
    let glued = t.isGlued(j + 1) && t[j + 1].kind == .sign && t.isGlued(j + 2) && t.digitsAt(j + 2) > 0
    guard !glued else { return nil }
    var last = number
    switch t.digitsAt(j) {
    case 4 where Dates.isYear(number): break
    case 2 where t.isGlued(j) && t.isGlued(i + 1) && number > first % 100 && number - first % 100 < 10:
      last = first / 100 * 100 + number
    default: return nil
    }
    if t.isSign(i + 1, "/"), last != first + 1 { return nil }
    var reading = PeriodReading(.years, tokens: i..<(j + 1))
    (reading.firstYear, reading.lastYear) = (first, last)
    reading.conflict = last < first
    return reading
  }

  /// `2021 och 2022`, `2019, 2020 och 2021`, `2018 samt 2019`, `april och maj 2023` has no year first and is none.
  static func list(_ t: Tokens, _ i: Int, _ first: PeriodPoint) -> PeriodReading? {
    guard first.precision == .year, let begin = first.start.year else { return nil }
    var last = begin
    var j = first.upper
    while true {
      let linked = t.isSign(j, ",") || t.isSign(j, "&") || t.isIn(j, PeriodWords.pairing)
      guard linked, t.digitsAt(j + 1) == 4, let next = t.intAt(j + 1), next == last + 1,
        PeriodPoints.isPlainYear(t, j + 1)
      else { break }
      // A list of years ends with its `och`; `2019, 2020` is two headings' worth of years.
      let closing = !t.isSign(j, ",")
      if !closing, !t.isSign(j + 2, ","), !t.isIn(j + 2, PeriodWords.pairing) { break }
      (last, j) = (next, j + 2)
      if closing { break }
    }
    guard last > begin else { return nil }
    var reading = PeriodReading(.years, tokens: i..<j)
    (reading.firstYear, reading.lastYear) = (begin, last)
    return reading
  }

  /// `hösten 2016 samt under 2017`, `våren 2020 och hela 2021`: two stretches of neighbouring years.
  static func chained(_ t: Tokens, _ i: Int, _ first: PeriodPoint) -> PeriodReading? {
    guard first.precision != .day, let year = first.start.year, t.isIn(first.upper, PeriodWords.pairing) else { return nil }
    var j = first.upper + 1
    while j < first.upper + 4, t.isIn(j, within) { j += 1 }
    guard let last = PeriodPoints.read(t, j, loose: false), last.precision != .day, last.start.year == year + 1 else { return nil }
    return span(first, last, from: i)
  }
  private static let within = WordSet("under hela år")
}

/// Periods given by how long they are.
enum PeriodLengths {
  private static let under: WordKey = "under"
  private static let periodOfYears: WordKey = "årsperiod"
  private static let ofYears: WordKey = "års"
  private static let period = WordSet("period perioden")
  private static let everyWords = WordSet("varje per var vart varannan vartannat")

  /// At a number or at `under`: `fyra år med början 1/1 2019`, `under kommande två (2) år`, `3-årsperiod`.
  static func read(_ t: Tokens, _ i: Int) -> PeriodReading? {
    var j = i
    var introduced = false
    while j < t.count, j - i < 6, t.isIn(j, PeriodWords.beforeLength), number(t, j) == nil {
      (j, introduced) = (j + 1, true)
    }
    guard let count = number(t, j), count > 0, count <= 60 else { return nil }
    var k = j + 1
    if t.isSign(k, "("), t.digitsAt(k + 1) > 0, t.isSign(k + 2, ")") { k += 3 }
    var hyphens = 0
    if t.isSign(k, "-"), t.isGlued(k), t.isGlued(k + 1) { (k, hyphens) = (k + 1, 1) }
    let unit: Int
    if t.isIn(k, PeriodWords.years) { unit = 12 } else if t.isIn(k, PeriodWords.months) { unit = 1 } else { return nil }
    let named = t.isKey(k, periodOfYears)
    var end = k + 1
    if hyphens == 1, t.isKey(k, ofYears) {
      guard t.isSign(end, "-"), t.isIn(end + 1, period) else { return nil }
      end += 2
    }
    // `varje 6-månadersperiod` is a rate.
    if t.isIn(i - 1, everyWords) { return nil }
    var reading = PeriodReading(.length, tokens: i..<end)
    reading.lengthMonths = count * unit
    if let after = PeriodSigns.opening(t, end), let point = PeriodPoints.read(t, after, loose: true),
      point.start.year != nil
    {
      reading.tokens = i..<point.upper
      reading.start = point.start
      reading.end = point.start.end(afterMonths: count * unit)
      reading.firstYear = point.start.year
      reading.lastYear = reading.end?.year
      reading.impossible = !point.start.possible
      return reading
    }
    return introduced && t.isKey(i, under) || named || hyphens == 1 ? reading : nil
  }

  private static func number(_ t: Tokens, _ i: Int) -> Int? {
    guard i < t.count else { return nil }
    if case .number(let n)? = PeriodWords.table[t[i].key] { return n }
    return t.digitsAt(i) <= 2 ? t.intAt(i) : nil
  }
}
