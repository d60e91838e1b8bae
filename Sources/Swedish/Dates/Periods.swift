/// A stretch of time as a page words it.
public struct PeriodReading: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// `2019`, `år 2019`, `2024 års`.
    case year
    /// `2022-2023`, `2018/2019`, `2021 och 2022`.
    case years
    /// `mars 2018 - mars 2019`, `höstterminen 2019`, `våren 2024` (no months then).
    case months
    /// Full dates, at least one.
    case dates
    /// `fram till 2023`, `t.o.m. 2026`.
    case endOnly
    /// `från våren 2017`, `2024 och tillsvidare`; without any year for `från nu och tillsvidare`.
    case startOnly
    /// `fyra år med början 1/1 2019` (with dates), `under två år` (without).
    case length
  }
  /// What stands before a period and says what it is for: `under`, `för`, `sedan`, `innan`/`senast`, `gäller`/`löper`,
  /// `även` (a prolongation), `enligt`/`från` (a source), `i`.
  public enum Cue: Sendable, Equatable { case none, during, forYear, since, before, validity, also, about, at }

  public var firstYear: Int?
  public var lastYear: Int?
  public var start: DayDate?
  public var end: DayDate?
  /// Token indices, with `från`, `t.o.m.`, `och tillsvidare` where they belong to the form.
  public var tokens: Range<Int>
  public var kind: Kind
  /// Of `.length`.
  public var lengthMonths: Int?
  /// The end lies before the start.
  public var conflict = false
  /// A day that its month does not have; year and month hold.
  public var impossible = false
  public var cue = Cue.none

  /// Without years or days as yet.
  public init(_ kind: Kind, tokens: Range<Int>) {
    self.kind = kind
    self.tokens = tokens
  }
}

/// Periods in every form that agreements are dated in.
///
/// A bare year counts from 1990 to 2039, when it is no count, phone, price or law. What one end leaves out comes from
/// the other (`1/7 – 31/12 2016`, `januari-juni 2024`); nothing comes from elsewhere.
public enum Periods {
  /// The longest period that starts at token `i`, or nil.
  public static func read(_ t: Tokens, at i: Int) -> PeriodReading? {
    guard i < t.count, t[i].kind == .digits || t[i].kind == .word && starts(t, i) else { return nil }
    guard var reading = withPrefix(t, i) ?? plain(t, i) else { return nil }
    reading.cue = cue(t, i)
    return reading
  }

  /// All periods of a token range, left to right. Dates that stand alone are stepped over, so that their years are no
  /// periods; an opening (`med början den …`) and a later closing (`till och med den …`) of one paragraph become one.
  public static func all(_ t: Tokens, in range: Range<Int>) -> [PeriodReading] {
    var found: [PeriodReading] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if t[i].kind != .digits, t[i].kind == .sign || !starts(t, i) {
        i += 1
        continue
      }
      if let reading = read(t, at: i), reading.tokens.upperBound <= range.upperBound {
        i = reading.tokens.upperBound
        if let open = found.last, let whole = joined(open, reading) {
          found[found.count - 1] = whole
        } else {
          found.append(reading)
        }
      } else {
        i = after(t, i)
      }
    }
    return found
  }

  @inline(__always)
  private static func starts(_ t: Tokens, _ i: Int) -> Bool {
    let key = t[i].key
    if openers.contains(key) { return true }
    return t.digitsAt(i + 1) == 4 && t[i].range.count >= 6 || t[i].range.count == 3 && t.isSign(i + 1, "-")
  }

  private static let openers = WordSet(union: [
    PeriodWords.table.allKeys, DateWords.table.allKeys, Dates.openers.allKeys,
    WordSet("den år åren kvartal tertial halvåret kvartalet tills").allKeys,
  ])

  /// Steps over what is a date or a turn of the year and no period, else one token.
  private static func after(_ t: Tokens, _ i: Int) -> Int {
    if case .yearTurn? = PeriodWords.table[t[i].key] {
      var j = i + 1
      while t.digitsAt(j) == 4 || t.isSign(j, "/") || t.isSign(j, "-") { j += 1 }
      return j
    }
    return Dates.read(t, at: i)?.tokens.upperBound ?? i + 1
  }

  // MARK: With a word before

  private static func withPrefix(_ t: Tokens, _ i: Int) -> PeriodReading? {
    switch PeriodWords.table[t[i].key] {
    case .from, .begin:
      guard let j = PeriodSigns.opening(t, i) else { return nil }
      return opened(t, i, j)
    case .between:
      guard let first = PeriodPoints.read(t, i + 1, loose: true) ?? PeriodSigns.bareDay(t, i + 1),
        let j = t.isKey(first.upper, PeriodWords.och) ? first.upper + 1 : PeriodSigns.separator(t, first.upper),
        let last = PeriodPoints.read(t, j, loose: true)
      else { return nil }
      return PeriodSpans.span(first, last, from: i)
    case .until:
      guard let j = PeriodSigns.closing(t, i),
        let end = PeriodPoints.read(t, PeriodSigns.afterEdge(t, j), loose: true) ?? turn(t, j)
      else { return nil }
      var reading = PeriodReading(.endOnly, tokens: i..<PeriodSigns.afterUnless(t, end.upper))
      reading.lastYear = end.end.year
      reading.end = end.end
      reading.impossible = !end.end.possible
      return reading.lastYear == nil && end.end.month == nil ? nil : reading
    case .openEnd: return PeriodReading(.startOnly, tokens: i..<(i + 1))
    case .under, .number: return PeriodLengths.read(t, i)
    case .length(let months):
      var reading = PeriodReading(.length, tokens: i..<(i + 1))
      reading.lengthMonths = months
      return reading
    default:
      if t.isKey(i, PeriodWords.tills), t.isKey(i + 1, PeriodWords.vidare) {
        return PeriodReading(.startOnly, tokens: i..<(i + 2))
      }
      return t[i].kind == .digits ? PeriodLengths.read(t, i) : nil
    }
  }

  /// After `från (och med)`, `med början`: a span, an open start, or a start alone.
  private static func opened(_ t: Tokens, _ i: Int, _ j: Int) -> PeriodReading? {
    if let first = PeriodPoints.read(t, PeriodSigns.afterEdge(t, j), loose: true) ?? PeriodSigns.bareDay(t, j) {
      if let next = PeriodSigns.separator(t, first.upper),
        let last = PeriodPoints.read(t, PeriodSigns.afterEdge(t, next), loose: true)
      {
        return PeriodSpans.span(first, last, from: i)
      }
      guard first.start.year != nil || first.start.month != nil else { return nil }
      let open = PeriodSigns.openEnd(t, first.upper)
      // `en mätning från hösten 2017` only says when: a bare `från` opens a period with a day or after a word of
      // validity.
      if j == i + 1, open == nil, first.precision != .day, !t.isIn(i - 1, PeriodWords.beforeUntil) { return nil }
      var reading = PeriodReading(.startOnly, tokens: i..<(open ?? first.upper))
      reading.firstYear = first.start.year
      reading.start = first.precision == .season ? nil : first.start
      reading.impossible = !first.start.possible
      return reading
    }
    // `från och med nu och tillsvidare`, `från och med undertecknandet`
    var end: Int?
    if t.isIn(j, PeriodWords.opening) { end = PeriodSigns.openEnd(t, j + 1) ?? (j > i + 1 ? j + 1 : nil) }
    return end.map { PeriodReading(.startOnly, tokens: i..<$0) }
  }

  /// `till årsskiftet 2016/2017`: the last day of the first year.
  private static func turn(_ t: Tokens, _ i: Int) -> PeriodPoint? {
    guard i < t.count, case .yearTurn? = PeriodWords.table[t[i].key], t.digitsAt(i + 1) == 4, let year = t.intAt(i + 1),
      Dates.isYear(year),
      t.isSign(i + 2, "/") || t.isSign(i + 2, "-"), t.digitsAt(i + 3) > 0
    else { return nil }
    return PeriodPoint(.day, DayDate(year: year, month: 12, day: 31), upper: i + 4)
  }

  // MARK: Without

  private static func plain(_ t: Tokens, _ i: Int) -> PeriodReading? {
    if let years = PeriodSpans.yearPair(t, i) { return years }
    let strict = PeriodPoints.read(t, i, loose: false)
    guard let first = strict ?? PeriodPoints.read(t, i, loose: true) ?? PeriodSigns.bareDay(t, i) else { return nil }
    if let j = PeriodSigns.separator(t, first.upper), let last = PeriodPoints.read(t, j, loose: true),
      PeriodSpans.fits(t, first, last, j)
    {
      return PeriodSpans.span(first, last, from: i)
    }
    guard let first = strict, first.start.year != nil else { return nil }
    // `hösten 2019/våren 2020`
    if first.precision == .season || first.precision == .month, t.isSign(first.upper, "/"),
      let last = PeriodPoints.read(t, first.upper + 1, loose: false), last.precision == first.precision
    {
      return PeriodSpans.span(first, last, from: i)
    }
    if let list = PeriodSpans.list(t, i, first) ?? PeriodSpans.chained(t, i, first) { return list }
    if first.precision != .day || t.isKey(first.upper, PeriodWords.och), let end = PeriodSigns.openEnd(t, first.upper) {
      var reading = PeriodReading(.startOnly, tokens: i..<end)
      reading.firstYear = first.start.year
      reading.start = first.precision == .season ? nil : first.start
      return reading
    }
    guard first.precision != .day else { return nil }
    var reading = PeriodReading(first.precision == .year ? .year : .months, tokens: i..<first.upper)
    reading.firstYear = first.start.year
    reading.lastYear = first.end.year
    if first.precision == .month { (reading.start, reading.end) = (first.start, first.end) }
    return reading
  }

  /// One period from `med början <date>` and a later `till och med <date>`, at most forty tokens apart.
  private static func joined(_ open: PeriodReading, _ close: PeriodReading) -> PeriodReading? {
    guard open.kind == .startOnly, close.kind == .endOnly, open.start?.month != nil, close.end?.month != nil,
      close.tokens.lowerBound - open.tokens.upperBound <= 40, open.lastYear == nil
    else { return nil }
    var whole = open
    whole.kind = .dates
    whole.lastYear = close.lastYear
    whole.end = close.end
    if whole.firstYear == nil {
      whole.firstYear = close.lastYear
      whole.start?.year = close.lastYear
    }
    whole.tokens = open.tokens.lowerBound..<close.tokens.upperBound
    whole.impossible = open.impossible || close.impossible
    if let start = whole.start, let end = whole.end { whole.conflict = end.isBefore(start) }
    return whole
  }

  private static let cues = WordTable<PeriodReading.Cue>(lists: [
    ("under", .during), ("för", .forYear), ("sedan", .since), ("innan före inför senast", .before),
    ("gäller gälla gällde löper avser omfattar pågår", .validity), ("även också", .also), ("enligt om från", .about),
    ("i", .at),
  ])
  private static let between = WordSet(
    """
    år åren året hela perioden tiden tidsperioden den löftesperioden avtalsperioden utgången slutet början mitten av
    på
    """
  )

  private static let also = WordSet("även också")

  private static func cue(_ t: Tokens, _ i: Int) -> PeriodReading.Cue {
    var j = i - 1
    while j >= 0, i - j <= 4, t.isIn(j, between), !t[j + 1].lineBefore { j -= 1 }
    guard j >= 0, t.isWord(j), !t[j + 1].lineBefore else { return .none }
    let cue = cues[t[j].key] ?? .none
    if cue == .during, t.isIn(j - 1, also) { return .also }
    return cue
  }
}
