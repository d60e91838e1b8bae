import Swedish

/// Years that no heading and no statement of validity gives: what is done in a year, and what a promise says of its own time.
extension PeriodReader {
  /// A results heading (`Detta har polisen gjort 2018`), or what the givers do in a year (`Även under 2022 fokuserar polisen …`).
  func others() -> PeriodReading? {
    for b in segment.blocks.prefix(4) where d.blocks[b].kind == .paragraph {
      for sentence in d.sentences(d.blockTokens[b])
      where (!Actors.all(d, in: sentence).isEmpty || PeriodReader.deeds.matches(d, in: sentence))
        && !Commitments.isReport(d, sentence, from: sentence.lowerBound) {
        if let p = usable(in: sentence), p.cue == .during || p.cue == .forYear { return p }
      }
    }
    for s in sections where s.role == .results || s.role == .followUp || s.role == .promises {
      if let h = s.headingTokens, let p = usable(in: h) { return p }
    }
    return nil
  }

  /// `Flera aktiviteter ska genomföras under 2018.`
  private static let deeds = Phrase(
    """
    aktiviteter|aktiviteterna|insatser|insatserna|åtgärder|åtgärderna ...2 ska|skall|kommer ...3 genomföras|göras|ske|utföras
    """)

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
}
