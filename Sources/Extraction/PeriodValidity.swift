import Swedish

/// Statements of how long an agreement holds: `Löftet gäller …`, `Det börjar gälla …`, `förlängs till …`.
extension PeriodReader {
  static let validity = Phrase(
    """
    löftet|löftena|medborgarlöftet|medborgarlöftena|medborgarlöfte|löften ...3 gäller|löper|avser|sträcker|giltigt|giltiga
    gäller|gälla ...2 från|för|under|till|tiden|perioden
    ^ gäller ...2 #
    ^ åtgärden|åtgärderna|insatsen|insatserna|aktiviteten|aktiviteterna pågår ...2 till|från|under
    ^ det|de löper|gäller|avser
    gäller|gälla|löper|avser ...1 #
    ^ löftets|löftenas|avtalets tid|period|giltighet
    löften|löftena|löftet ...3 gäller även
    löftestiden|löftesperioden|avtalstiden|avtalsperioden ...2 går|löper|är|sträcker
    ^ det|den|löftet|medborgarlöftet börjar gälla
    börjar ...10 att? gälla
    träder ...2 i kraft
    omfattar ...1 löftet|löftena ...3 år
    förläng* ...8 #
    fortsätt* ...2 gälla ...8 #
    """)

  func validity() -> PeriodReading? {
    for s in sections where s.role == .period {
      for b in s.blocks { if let p = usable(in: d.blockTokens[b]) { return begun(p, by: d.blockTokens[b]) } }
    }
    for r in promises.validity { if let p = usable(in: r) { return p } }
    let said = statements()
    for sentence in said { if let p = prolonged(sentence) { return sinceOnly(p) } }
    for sentence in said {
      if let p = usable(in: sentence) { return closed(sinceOnly(begun(p, among: said)), by: said) }
      if let begins = beginning(sentence) { return begins }
      if let open = openEnded(sentence) { return open }
    }
    return nil
  }

  /// `Den 1 juli 2023 börjar löftet att gälla.`, elsewhere `… som gäller till och med 30 juni 2027`.
  private func begun(_ p: PeriodReading, among said: [Range<Int>]) -> PeriodReading {
    guard p.firstYear == nil, p.lastYear != nil else { return p }
    for sentence in said where PeriodReader.begins.matches(d, in: sentence) {
      guard let date = Dates.all(d.tokens, in: sentence).first?.date, let year = date.year, year <= (p.lastYear ?? year) else { continue }
      var whole = p
      whole.firstYear = year
      whole.start = date
      return whole
    }
    return p
  }

  /// `(gäller från april 2022)`, and below `Löftet har förlängts till den 30 juni 2023`
  private func closed(_ p: PeriodReading, by said: [Range<Int>]) -> PeriodReading {
    guard p.lastYear == nil, let first = p.firstYear,
      let end = said.lazy.filter({ PeriodReader.extended.matches(d, in: $0) }).compactMap(usable).first(where: { ($0.lastYear ?? 0) >= first })
    else { return p }
    var whole = p
    whole.lastYear = end.lastYear
    whole.end = end.end
    return whole
  }

  /// `ska inledas 3 oktober 2017 och vara till och med maj 2018`
  private func begun(_ p: PeriodReading, by range: Range<Int>) -> PeriodReading {
    guard p.firstYear == nil, let last = p.lastYear, let date = Dates.all(d.tokens, in: range.lowerBound..<p.tokens.lowerBound).last?.date,
      let year = date.year, year <= last
    else { return p }
    var whole = p
    whole.firstYear = year
    whole.start = date
    return whole
  }

  /// `Löftet kan komma att gälla också 2023`
  private static let mayHold = Phrase("kan ...4 gälla|förlängas|förlänga|fortsätta")

  private func statements() -> [Range<Int>] {
    segment.blocks.filter { d.blocks[$0].kind != .row }.flatMap { d.sentences(d.blockTokens[$0]) }.filter { sentence in
      PeriodReader.validity.matches(d, in: sentence) && !PeriodReader.mayHold.matches(d, in: sentence)
        && !promises.promises.contains {
          $0.tokens.overlaps(sentence) && !d.hasPrefix(sentence.lowerBound, "medborgarlöfte")
        }
    }
  }

  /// `Det börjar gälla den 1 april 2021 och löper tills vidare.`
  private func beginning(_ sentence: Range<Int>) -> PeriodReading? {
    guard PeriodReader.begins.matches(d, in: sentence), PeriodReader.untilFurther.matches(d, in: sentence),
      let date = Dates.all(d.tokens, in: sentence).first, let year = date.date.year
    else { return nil }
    var open = PeriodReading(.startOnly, tokens: date.tokens)
    open.firstYear = year
    open.start = date.date
    if PeriodReader.yearEnd.matches(d, in: sentence) { open.lastYear = year }
    return open
  }
  private static let yearEnd = Phrase("årets slut|utgång")
  private static let begins = Phrase("börjar ...10 gälla\nträder ...2 i kraft\ngäller ...2 från")

  /// `gäller … från våren 2017` and no end.
  private func sinceOnly(_ p: PeriodReading) -> PeriodReading {
    guard p.firstYear == p.lastYear, p.end?.day == nil, p.kind != .dates,
      d.key(p.tokens.lowerBound - 1) == "från" || d.key(p.tokens.lowerBound) == "från"
    else { return p }
    guard d.key(p.tokens.upperBound) != "till", d.key(p.tokens.upperBound) != "och" else { return p }
    // `medborgarlöftet från 2018` names the agreement of that year.
    let opener = d.key(p.tokens.lowerBound) == "från" ? p.tokens.lowerBound : p.tokens.lowerBound - 1
    let named = d.hasPrefix(opener - 1, "medborgarlöfte") || d.hasPrefix(opener - 1, "löfte")
    if named, !(max(0, opener - 5)..<opener).contains(where: { d.key($0) == "gäller" || d.key($0) == "gälla" }) { return p }
    var open = p
    open.lastYear = nil
    open.end = nil
    return open
  }

  /// `2021 års medborgarlöfte … gäller även under 2022`, `löftet för 2022 förlängs till och med …`: from the first year to
  /// the last.
  private func prolonged(_ sentence: Range<Int>) -> PeriodReading? {
    let all = Periods.all(d.tokens, in: sentence).filter { !foreign($0, in: sentence) }
    guard all.count > 1, let also = all.last, isAlso(also) || PeriodReader.extended.matches(d, in: sentence), var first = all.first, first.firstYear != nil else {
      return nil
    }
    first.lastYear = also.lastYear ?? also.firstYear
    first.end = also.end
    return first
  }

  private static let extended = Phrase("förläng* ...6 till")

  /// `även under 2019`, `för 2019 också`
  private func isAlso(_ p: PeriodReading) -> Bool { p.cue == .also || d.key(p.tokens.upperBound) == "också" }

  private static let untilFurther = Phrase(
    """
    tillsvidare
    årets slut|utgång
    tills vidare
    tills|till dess att? ...4 nya|nytt|nästa löfte*|löften|medborgarlöfte*
    """)

  /// `från nu och tillsvidare`: the start is not said; a year that a promise names tells it, or that of the löfte itself.
  private func openEnded(_ sentence: Range<Int>) -> PeriodReading? {
    guard let hit = PeriodReader.untilFurther.match(d, in: sentence) else { return nil }
    let named = segment.blocks.flatMap { b in Periods.all(d.tokens, in: d.blockTokens[b]).filter { near($0) && !foreign($0, in: d.blockTokens[b]) } }
    for p in promises.promises.map(\.tokens) + named.map(\.tokens) {
      if let y = Periods.all(d.tokens, in: p).first(where: { $0.firstYear != nil }) {
        var open = y
        open.lastYear = nil
        open.start = nil
        open.end = nil
        open.tokens = hit
        open.kind = .startOnly
        return open
      }
    }
    return nil
  }
}
