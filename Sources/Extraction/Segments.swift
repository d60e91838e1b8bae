import Blocks
import Swedish

/// The stretch of a page that one agreement holds for.
struct Segment: Sendable, Equatable {
  /// Block indices.
  var blocks: Range<Int>
  /// The heading that opens it; nil when it begins with the page.
  var heading: Int?
  /// The blocks above its heading that only introduce it: what they promise is a vague lead.
  var lead = 0..<0
  /// It prolongs an earlier agreement and has no promises of its own.
  var prolongs = false
}

/// Splits a page that holds several agreements.
enum Segments {
  static let rule = Rule(
    "agreement", "Where one agreement ends and the next begins",
    """
    A heading that names medborgarlöfte or löften with another period than the one above opens a new agreement once the one above \
    has promises; so does one for another area. A year heading without promises of its own ends the agreement above and opens none.
    """)

  static func split(_ d: Document, taken: Set<Int>, reporting: Reporting) -> [Segment] {
    var out: [Segment] = []
    var start = 0
    var heading: Int?
    var current: Mark?
    for b in d.blocks.indices {
      guard let mark = mark(d, b, reporting), !isComing(d, b + 1), !mark.resultsOnly || mark.isBefore(current) else { continue }
      if let now = current, now.same(as: mark) {
        current = mark
        continue
      }
      // Below promises without a year the results name it: one agreement.
      if reporting.byTitle, reporting.isResults(b), current?.period == nil, start < b {
        heading = heading ?? b
        current = mark
        continue
      }
      // `… skrev på löftena för 2023–2024` above, and `Medborgarlöften 2023–2024` over what they say.
      if current == nil, let period = mark.period, names(d, period, in: start..<b) {
        heading = heading ?? b
        current = mark
        continue
      }
      let anything =
        b > start
        && (reporting.announces(in: Segment(blocks: start..<b, heading: heading))
          || hasPromises(
            d, start..<b, taken: taken, reporting: reporting.holds(for: Segment(blocks: start..<b, heading: heading))))
      if !anything, current == nil, let picture = prolonged(d, start..<b, before: mark) {
        // The years that one only goes on for: their picture, who signed, and no promises of their own.
        out.append(Segment(blocks: start..<b, heading: picture, prolongs: true))
        start = b
        heading = b
        current = mark
        continue
      }
      if anything, current != nil || mark.period != nil || mark.monthsOnly {
        out.append(Segment(blocks: start..<b, heading: heading))
        start = b
        heading = b
      } else if current == nil || mark.period != nil {
        heading = heading ?? b
      }
      current = mark
    }
    out.append(Segment(blocks: start..<d.blocks.count, heading: heading))
    return introduced(d, out, taken: taken, reporting: reporting)
  }

  /// `Polisen och X kommun lovar att arbeta för ökad trygghet.` under the title, and below it the agreements of two
  /// years: the sentence introduces the first and is no agreement of its own.
  private static func introduced(_ d: Document, _ all: [Segment], taken: Set<Int>, reporting: Reporting) -> [Segment] {
    guard all.count > 1, let opening = all.first, let next = all.dropFirst().first, let heading = next.heading,
      let mark = mark(d, heading, reporting), let period = mark.period,
      introduces(d, opening, period, taken: taken), !reporting.announces(in: opening),
      hasPromises(d, next.blocks, taken: taken, reporting: reporting.holds(for: next))
    else { return all }
    var first = next
    first.blocks = opening.blocks.lowerBound..<next.blocks.upperBound
    first.lead = opening.blocks
    return [first] + all.dropFirst(2)
  }

  /// A sentence or two without a number to check and without other years than those of the heading below.
  private static func introduces(_ d: Document, _ opening: Segment, _ period: PeriodReading, taken: Set<Int>) -> Bool {
    let sections = Outline.sections(d, from: opening.blocks.lowerBound, to: opening.blocks.upperBound)
    let promises = PromiseReader.read(d, sections: sections, taken: taken, reporting: false).promises
    guard promises.count <= 2, promises.allSatisfy({ !$0.hasMarker && Targets.read(d, $0).isEmpty }) else {
      return false
    }
    let first = period.firstYear ?? period.lastYear ?? 0
    let last = period.lastYear ?? .max
    return opening.blocks.allSatisfy { b in
      d.sentences(d.blockTokens[b]).filter { (promiseWord.matches(d, in: $0) || namesPromise.matches(d, in: $0)) && !Situations.isMethod(d, $0) }
        .allSatisfy { s in
          Periods.all(d.tokens, in: s).allSatisfy { p in
            (p.firstYear ?? first) >= first && (p.lastYear ?? p.firstYear ?? first) <= last
          }
        }
    }
  }

  /// A sentence of the introduction gives the löfte the years of the heading below.
  private static func names(_ d: Document, _ period: PeriodReading, in blocks: Range<Int>) -> Bool {
    blocks.contains { b in
      d.sentences(d.blockTokens[b]).contains { s in
        promiseWord.matches(d, in: s) && Periods.all(d.tokens, in: s).contains { $0.firstYear == period.firstYear && $0.lastYear == period.lastYear }
      }
    }
  }

  private static let namesPromise = Phrase("medborgarlöfte*|lovar|åtar")

  static func hasPromises(_ d: Document, _ blocks: Range<Int>, taken: Set<Int>, reporting: Bool) -> Bool {
    let sections = Outline.sections(d, from: blocks.lowerBound, to: blocks.upperBound)
    // A lead above a year's heading introduces the page; it is no agreement of its own.
    return !PromiseReader.read(d, sections: sections, taken: taken, reporting: reporting, leads: false).promises.isEmpty
  }

  private static let promiseWord = Phrase("löfte|löften|löftet|löftena")

  private static let coming = Phrase(
    """
    håller på att tas|arbetas
    arbete|arbetet ...8 pågår
    kommer att tas fram
    är under framtagande|arbete
    """)

  /// `Ett medborgarlöfte för 2023 håller på att tas fram`: the heading above it names another agreement's year.
  static func isComing(_ d: Document, _ b: Int) -> Bool {
    b < d.blocks.count && coming.matches(d, in: d.blockTokens[b])
  }

  /// What an agreement heading says of its period and place.
  private struct Mark {
    var period: PeriodReading?
    var area: [WordKey]
    /// `Uppföljning av medborgarlöften för perioden december-februari`: its own months, and no year.
    var monthsOnly = false
    /// `Sammanfattning för 2023`: results of a year, without a word of the löfte.
    var resultsOnly = false

    func isBefore(_ other: Mark?) -> Bool {
      guard let last = period?.lastYear ?? period?.firstYear, let first = other?.period?.firstYear else { return false }
      return last < first
    }

    func same(as other: Mark) -> Bool {
      if monthsOnly != other.monthsOnly { return false }
      if let a = period, let b = other.period {
        let years = a.firstYear == b.firstYear && a.lastYear == b.lastYear
        // Two agreements within one year: months tell them apart.
        let months = a.start?.month == b.start?.month || a.start?.month == nil || b.start?.month == nil
        return years && months && (area == other.area || area.isEmpty || other.area.isEmpty)
      }
      if other.period == nil, period == nil { return area == other.area || area.isEmpty || other.area.isEmpty }
      return false
    }
  }

  private static let opener = Phrase(
    """
    medborgarlöfte*
    löfte|löften|löftet|löftena
    det här lovar|lovade vi|polisen
    """)

  private static func mark(_ d: Document, _ b: Int, _ reporting: Reporting) -> Mark? {
    let r = d.blockTokens[b]
    guard !r.isEmpty, d.wordCount(r) <= 16, !PromiseReader.validityWords.matches(d, in: r) else { return nil }
    switch d.blocks[b].kind {
    case .heading: break
    case .paragraph:
      guard d.wordCount(r) <= 12, d.finalSign(r) != UInt8(ascii: ".") || d.hasPrefix(r.lowerBound, "medborgarlöfte")
      else { return nil }
    default: return nil
    }
    guard let role = d.blockRoles[b] else { return nil }
    if role == .situation { return pictureMark(d, b, reporting) }
    let results = b > 0 && reporting.isResults(b)
    let named = opener.matches(d, in: r) || promiseWord.matches(d, in: r)
    guard role == .agreement || role == .promises || results, named || results else { return nil }
    let period = period(d, b)
    var area: [WordKey] = []
    if let district = PlaceReading.district(d, in: r) { area = district.map { d.key($0) } }
    let monthsOnly = period == nil && results && KindReading.months.matches(d, in: r)
    guard period != nil || !area.isEmpty || monthsOnly else { return nil }
    // `Gemensamt löfte 2016` below what each promises by itself.
    if d.hasPrefix(r.lowerBound, "gemensam") { return nil }
    return Mark(period: period, area: area, monthsOnly: monthsOnly, resultsOnly: !named)
  }

  private static let goesOn = Phrase("förläng* ...6 medborgarlöfte*|löftet|löftena\nmedborgarlöfte*|löftet|löftena ...2 gälla|fortsätta ...1 ytterligare")

  /// `Lägesbild 2023-2024` over `… enats om att förlänga tidigare medborgarlöfte`, above the agreement of other years.
  private static func prolonged(_ d: Document, _ blocks: Range<Int>, before mark: Mark) -> Int? {
    guard let picture = blocks.first(where: { d.blockRoles[$0] == .situation && period(d, $0) != nil }), let own = period(d, picture),
      own.firstYear != mark.period?.firstYear
    else { return nil }
    return (picture..<blocks.upperBound).contains { goesOn.matches(d, in: d.blockTokens[$0]) } ? picture : nil
  }

  private static func period(_ d: Document, _ b: Int) -> PeriodReading? {
    Periods.all(d.tokens, in: d.blockTokens[b]).first { $0.firstYear != nil || $0.lastYear != nil }
  }

  /// `Tidigare lägesbild för 2021-2022` above `Medborgarlöfte 2021-2022`: the agreement begins with its picture.
  private static func pictureMark(_ d: Document, _ b: Int, _ reporting: Reporting) -> Mark? {
    guard let period = period(d, b) else { return nil }
    let own = Mark(period: period, area: [])
    // No picture is followed further than this, so that a page of nothing but pictures costs no more than another.
    for next in d.blocks.indices[(b + 1)...].prefix(80) where d.blockRoles[next] != .situation {
      if let mark = mark(d, next, reporting) { return mark.same(as: own) ? mark : nil }
    }
    return nil
  }
}
