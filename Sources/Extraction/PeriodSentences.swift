import Swedish

/// Years that no heading and no statement of validity gives: what is done in a year, and what a promise says of its
/// own time.
extension PeriodReader {
  /// A results heading (`Detta har polisen gjort 2018`), or what the givers do in a year
  /// (`Även under 2022 fokuserar polisen …`).
  func others() -> PeriodReading? {
    for b in segment.blocks.prefix(4) where d.blocks[b].kind == .paragraph {
      for sentence in d.sentences(d.blockTokens[b])
      where (!Actors.all(d, in: sentence).isEmpty || PeriodReader.deeds.matches(d, in: sentence))
        && !(isSurvey(sentence))
        && !Commitments.isReport(d, sentence, from: sentence.lowerBound) {
        if let p = usable(in: sentence), p.cue == .during || p.cue == .forYear { return p }
      }
    }
    // Farther down only what opens with it: `Under 2018 kommer både kommun och polis …`
    for b in segment.blocks where d.blocks[b].kind == .paragraph {
      for sentence in d.sentences(d.blockTokens[b]) where d.key(sentence.lowerBound) == "under" && Commitments.read(d, sentence).strength == .actor {
        if let p = usable(in: sentence), p.tokens.lowerBound - sentence.lowerBound <= 1 { return p }
      }
    }
    for s in sections where s.role == .results || s.role == .followUp || s.role == .promises {
      if let h = s.headingTokens, let p = usable(in: h) { return p }
    }
    // `Det framgår av medborgarlöftena 2026–2027` below what they say
    for b in segment.blocks where d.blocks[b].kind == .paragraph {
      for sentence in d.sentences(d.blockTokens[b]) {
        if let p = usable(in: sentence), near(p), !isPast(p), !SigningSentences.isSigning(d, sentence), !FollowUps.isFollowUp(d, sentence) { return p }
      }
    }
    return nil
  }

  /// `Under 2019 görs en enkät`
  private func isSurvey(_ s: Range<Int>) -> Bool { Situations.isMethod(d, s) && Situations.sourced.matches(d, in: s) }

  /// `Flera aktiviteter ska genomföras under 2018.`
  private static let deeds = Phrase(
    """
    ska|skall|kommer ...12 arbeta|jobba ...1 dessa|följande ...6 åtgärder|aktiviteter|insatser
    under # ...2 fortsätter|arbetar|satsar|fokuserar|ska|kommer vi
    fokusområde|fokusområden|område|områden ...8 först|prioriteras ...1 under
    aktiviteter|aktiviteterna|insatser|insatserna|åtgärder|åtgärderna ...2 ska|skall|kommer ...3 genomföras|göras|ske|utföras
    """)

  /// `… har signerat ett nytt medborgarlöfte för att skapa trygghet under 2024`: the years behind the promise are its
  /// own.
  func isSigned(for p: PeriodReading, in sentence: Range<Int>) -> Bool {
    guard p.cue == .during || p.cue == .forYear, SigningSentences.isSigning(d, sentence) else { return false }
    return (sentence.lowerBound..<p.tokens.lowerBound).contains {
      d.hasPrefix($0, "medborgarlöfte") || d.hasPrefix($0, "löfte")
    }
  }

  /// `För 2019 har polisen och X kommun enats om två löften`
  func opensFor(_ p: PeriodReading, in s: Range<Int>) -> Bool {
    d.key(s.lowerBound) == "för" && p.tokens.lowerBound - s.lowerBound <= 3 && PeriodReader.agreement.matches(d, in: s)
  }
  private static let agreement = Phrase("enats|överens|tagit|tecknat|skrivit|undertecknat|beslutat ...6 löfte|löften|medborgarlöfte*")

  /// `ska påbörjas 2 september och pågå till och med 31 december 2016`: the start takes its year from the end.
  func begun(_ p: PeriodReading) -> PeriodReading {
    guard p.kind == .endOnly, p.firstYear == nil, let year = p.lastYear, let month = p.end?.month else { return p }
    var i = p.tokens.lowerBound - 1
    while i >= 0, p.tokens.lowerBound - i < 12, !d.isSign(i, UInt8(ascii: ".")) {
      if PeriodReader.starting.contains(d.key(i)),
        var start = Dates.all(d.tokens, in: i..<p.tokens.lowerBound).first?.date, let first = start.month
      {
        start.year = start.year ?? (first <= month ? year : year - 1)
        var p = p
        p.start = start
        p.firstYear = start.year
        return p
      }
      i -= 1
    }
    return p
  }

  private static let starting: WordSet = ["påbörjas", "börjar", "startar", "inleds", "från", "påbörjades", "startade"]

  /// `under 2018`, `för 2019` inside a promise; a bare year in a name does not count.
  func dated(_ r: Range<Int>) -> PeriodReading? {
    for p in Periods.all(d.tokens, in: r) where p.firstYear != nil && !inRelativeClause(p, r) {
      let before = d.key(p.tokens.lowerBound - 1)
      let inside = d.key(p.tokens.lowerBound)
      if before == "under" || before == "för" || before == "hela" || before == "år" || before == "perioden"
        || inside == "under"
      {
        return p
      }
    }
    return nil
  }

  /// `… elever som under 2020 börjar skolan`: tells who is meant, not when the agreement holds.
  private func inRelativeClause(_ p: PeriodReading, _ r: Range<Int>) -> Bool {
    (max(r.lowerBound, p.tokens.lowerBound - 4)..<p.tokens.lowerBound).contains {
      d.key($0) == "som" || d.key($0) == "vars" || d.key($0) == "vilka"
    }
  }

  /// The period belongs to the word löfte itself: `2017 års medborgarlöfte`, `medborgarlöften för perioden 2017-2018`.
  func near(_ p: PeriodReading) -> Bool {
    for i in max(0, p.tokens.lowerBound - 4)..<min(d.tokens.count, p.tokens.upperBound + 3)
    where d.hasPrefix(i, "medborgarlöfte") || d.hasPrefix(i, "löfte") { return true }
    return false
  }

  /// `Under 2020-2021 har medborgarlöftet fokuserat på …`: the years of an agreement that is over.
  func isPast(_ p: PeriodReading) -> Bool {
    d.key(p.tokens.upperBound) == "har" || d.key(p.tokens.upperBound) == "hade"
  }
}
