import Records
import Swedish

/// The period of an agreement as read.
struct PeriodFinding: Sendable {
  var reading: PeriodReading
  var basis: PeriodBasis
  var diagnostics: [(DiagnosticCode, Range<Int>)] = []
}

/// Reads which years an agreement holds for.
struct PeriodReader {
  static let rule = Rule(
    "period", "The years an agreement holds for",
    """
    In this order: the heading nearest the promises; a statement of validity (`Löftet gäller …`, `Löftesperiod`); the lead-in and the \
    first promises; the title; a sentence of the introduction about the promise. The years of the samverkansöverenskommelse never count.
    """)

  let d: Document
  let segment: Segment
  let sections: [Section]
  let promises: PromiseReading
  /// The segment tells what came of an agreement.
  var reporting = false

  func find() -> PeriodFinding? {
    stated() ?? (reporting ? ReportedPeriods(self).find() : nil)
  }

  private func stated() -> PeriodFinding? {
    let stated = validity()
    if let heading = headingPeriod() {
      var found = PeriodFinding(reading: heading, basis: .heading)
      if let stated, stated.cue == .also, let last = stated.lastYear ?? stated.firstYear,
        let own = heading.lastYear ?? heading.firstYear, last > own
      {
        // `Löftet förlängs och gäller även under 2020`.
        var longer = heading
        longer.lastYear = last
        longer.end = stated.end
        return checked(PeriodFinding(reading: longer, basis: .heading))
      }
      if let stated, agrees(stated, heading) || extends(stated, heading) {
        found = PeriodFinding(reading: stated, basis: .text)
      } else if let stated {
        found.diagnostics.append((.yearConflict, stated.tokens))
      }
      return checked(found)
    }
    if let stated, stated.cue == .also, let base = introduction(), base.firstYear != stated.firstYear {
      var longer = base
      longer.lastYear = stated.lastYear ?? stated.firstYear
      longer.end = stated.end
      return checked(PeriodFinding(reading: longer, basis: .text))
    }
    if let stated { return checked(PeriodFinding(reading: stated, basis: .text)) }
    for (r, basis) in candidates() { return checked(PeriodFinding(reading: r, basis: basis)) }
    return nil
  }

  private func checked(_ f: PeriodFinding) -> PeriodFinding {
    var f = f
    f.reading = begun(f.reading)
    if f.reading.impossible { f.diagnostics.append((.impossibleDate, f.reading.tokens)) }
    if f.basis == .heading || f.basis == .title, let other = introduction(), !agrees(other, f.reading),
      other.firstYear != nil
    {
      f.diagnostics.append((.yearConflict, other.tokens))
    }
    return f
  }

  /// The statement lies within the heading's years, or repeats them with days.
  private func agrees(_ a: PeriodReading, _ b: PeriodReading) -> Bool {
    if a.firstYear == b.firstYear, a.lastYear == b.lastYear { return true }
    // `från 2023` in the heading, and `tills vidare`
    if a.lastYear == nil, a.firstYear == b.firstYear, b.firstYear == b.lastYear { return true }
    return b.lastYear == nil && a.firstYear == b.firstYear
  }

  /// The heading names the year in which a period begins that the text gives by its days.
  private func extends(_ stated: PeriodReading, _ heading: PeriodReading) -> Bool {
    // `… kommer polisen även under 2022 att:` below `Löftet för 2021 förlängs till 31 december 2022`
    if heading.cue == .also, stated.lastYear == heading.lastYear, let a = stated.firstYear, let b = heading.firstYear, a < b { return true }
    return stated.kind == .dates && stated.start?.day != nil && stated.end?.day != nil && heading.firstYear == heading.lastYear
      && stated.firstYear == heading.firstYear && stated.lastYear.map { $0 == (heading.firstYear ?? 0) + 1 } == true
  }

  /// The period in the heading or lead-in of the promises, the nearest first.
  private func headingPeriod() -> PeriodReading? {
    if segment.prolongs { return segment.heading.flatMap { Periods.all(d.tokens, in: d.blockTokens[$0]).first } }
    guard let first = promises.promises.first else { return segment.heading.flatMap { usable(in: d.blockTokens[$0]) } }
    var best: PeriodReading?
    for s in sections {
      if s.role == .agreement, let b = s.blocks.first, Segments.isComing(d, b) { continue }
      guard let h = s.headingTokens, h.lowerBound <= first.tokens.lowerBound, s.role != .situation, s.role != .background,
        s.role == .promises || s.role == .agreement || s.role == .listing || s.role == .accomplish || s.role == .focus || s.inherited
      else { continue }
      if let p = usable(in: h) { best = p }
    }
    if best == nil, let h = segment.heading, d.blockTokens[h].lowerBound <= first.tokens.lowerBound {
      best = usable(in: d.blockTokens[h])
    }
    return best
  }

  /// The first period of a stretch that is not an overenskommelse's, a survey's or an effect's.
  func usable(in range: Range<Int>) -> PeriodReading? {
    Periods.all(d.tokens, in: range).first { ($0.firstYear != nil || $0.lastYear != nil) && !foreign($0, in: range) }
      .map(open)
  }

  /// `från våren 2017` has a start and no end.
  private func open(_ p: PeriodReading) -> PeriodReading {
    var p = p
    // `Gemensamma medborgarlöften i Kils kommun från 2023`
    let since = p.cue == .since || (p.kind == .year && d.key(p.tokens.lowerBound - 1) == "från" && namesPromise(before: p.tokens.lowerBound))
    if since, p.kind == .months || p.kind == .year, d.key(p.tokens.upperBound) != "till" {
      p.lastYear = nil
      p.end = nil
    }
    return p
  }

  private func namesPromise(before i: Int) -> Bool { (max(0, i - 7)..<i).contains { d.hasPrefix($0, "medborgarlöfte") } }

  private static let foreignWords: WordSet = [
    "samverkansöverenskommelse", "samverkansöverenskommelsen", "samverkansöverenskommelser", "överenskommelser",
    "överenskommelse", "överenskommelsen", "samverkansavtal",
    "samverkansavtalet", "avtal", "avtalet", "mätningen", "trygghetsmätningen", "trygghetsmätning", "enkäten",
    "undersökningen", "lägesbild", "statistik", "projektet",
  ]

  /// Of an earlier agreement: `inför löftet 2017`, `förra årets`.
  private static let earlierWords: WordSet = ["inför", "förra", "föregående", "tidigare", "jämfört", "sedan"]

  private static let comparing: WordSet = ["gavs", "gällde", "likt", "liksom"]

  func foreign(_ p: PeriodReading, in range: Range<Int>) -> Bool {
    var i = p.tokens.lowerBound - 1
    var steps = 0
    // `2018 års medborgarlöfte`; behind a stop it is another sentence's.
    if p.tokens.upperBound < range.upperBound, !d.isSign(p.tokens.upperBound, UInt8(ascii: ".")), (p.tokens.upperBound...(p.tokens.upperBound + 1)).contains(where: { d.hasPrefix($0, "medborgarlöfte") }) {
      return PeriodReader.earlierWords.contains(d.key(i))
    }
    // `identiskt med det som gavs 2017`, `likt 2022`
    if PeriodReader.comparing.contains(d.key(i)) { return true }
    while i >= range.lowerBound, steps < 18 {
      if d.hasPrefix(i, "medborgarlöfte") || d.hasPrefix(i, "löfte") {
        return PeriodReader.earlierWords.contains(d.key(i - 1)) || (max(range.lowerBound, i - 3)..<i).contains { d.key($0) == "inför" }
      }
      // `den samverkansöverenskommelse som … skrev hösten 2015 och som löper till 2018`: its years may stand far
      // behind it.
      if d.hasPrefix(i, "samverkansöverenskommelse") { return true }
      if steps < 9, PeriodReader.foreignWords.contains(d.key(i)) || PeriodReader.earlierWords.contains(d.key(i)) { return true }
      if d.isSign(i, UInt8(ascii: ".")) { return false }
      steps += 1
      i -= 1
    }
    return false
  }

  private func candidates() -> [(PeriodReading, PeriodBasis)] {
    var out: [(PeriodReading, PeriodBasis)] = []
    // A prose promise that carries the period: `Under 2020 – 2021 kommer polisen …`,
    // `Från torsdagen den 17 november 2016 …`.
    if let first = promises.promises.first, !first.hasMarker, let p = spread(around: first.tokens) {
      out.append((p, .text))
    }
    if let title = d.blockTokens.first, segment.blocks.lowerBound == 0, let p = usable(in: title) {
      out.append((p, .title))
    }
    if let p = introduction() { out.append((p, .text)) }
    if out.isEmpty, let p = others() { out.append((p, .text)) }
    for promise in promises.promises { if let p = dated(promise.tokens) { out.append((p, .text)) } }
    return out
  }

  /// The first to the last date of the paragraph that a prose promise stands in.
  private func spread(around r: Range<Int>) -> PeriodReading? {
    guard let block = d.blockTokens.first(where: { $0.contains(r.lowerBound) }) else { return nil }
    let all = Periods.all(d.tokens, in: block).filter {
      !foreign($0, in: block) && ($0.firstYear != nil || $0.lastYear != nil)
    }
    guard var p = all.first, p.tokens.lowerBound < r.upperBound else { return nil }
    if let last = all.last, all.count > 1, let y = last.lastYear ?? last.firstYear, y > (p.lastYear ?? p.firstYear ?? y)
    {
      p.lastYear = y
      p.end = last.end ?? last.start
    } else if p.lastYear == nil, p.kind != .startOnly {
      p.lastYear = p.firstYear
    }
    return p
  }

  private static let promiseTalk = Phrase(
    """
    medborgarlöfte*|löfte|löften|löftet|löftena|lovar
    kommit överens|enats
    kommit ...3 överens
    """)

  /// A sentence of the introduction that speaks of the promise and names a period.
  private func introduction() -> PeriodReading? {
    let limit = promises.promises.first?.tokens.lowerBound ?? d.tokens.count
    for b in segment.blocks {
      let r = d.blockTokens[b]
      guard r.lowerBound < limit else { break }
      guard d.blocks[b].kind == .paragraph || b == segment.heading else { continue }
      for sentence in d.sentences(r) where PeriodReader.promiseTalk.matches(d, in: sentence) {
        if Segments.isComing(d, b) { continue }
        if let p = usable(in: sentence), isSigned(for: p, in: sentence) || opensFor(p, in: sentence) { return p }
        if isSigning(sentence) { continue }
        // `Löftet vilar på en kartläggning hösten 2016`
        if let p = usable(in: sentence), !near(p), Situations.isMethod(d, sentence) { continue }
        if let p = usable(in: sentence), !near(p), Situations.isContent(d, sentence, item: false) { continue }
        if let p = usable(in: sentence), !Commitments.isReport(d, sentence, from: sentence.lowerBound) || (near(p) && !isPast(p)) {
          return p
        }
      }
    }
    return nil
  }

  private static let signs = Phrase("skrev|undertecknade*|tecknade|underteckna*")
  private static let opensWithNumber = Phrase("^ ...2 #")

  private func isSigning(_ s: Range<Int>) -> Bool {
    PeriodReader.signs.match(d, in: s) != nil
      && PeriodReader.opensWithNumber.match(d, in: s) != nil
      && !d.hasPrefix(s.lowerBound, "medborgarlöfte") && !d.hasPrefix(s.lowerBound, "löfte")
  }
}
