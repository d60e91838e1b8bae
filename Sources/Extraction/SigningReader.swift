import Records
import Swedish

/// Who signed, where and when, for the whole page; each agreement takes what stands in its stretch.
struct SigningReader: Sendable {
  let d: Document
  let blocks: [SignatureBlock]
  /// The page's own date, for dates without a year.
  let published: String?

  struct Sentence: Sendable {
    var tokens: Range<Int>
    var people: [SignatureFinding]
  }

  private(set) var sentences: [Sentence] = []
  /// Lines that hold nothing but a place and a date.
  private(set) var dateLines: [(block: Int, date: DateReading, place: Range<Int>?)] = []
  /// Blocks that other rules must not read.
  private(set) var taken: Set<Int> = []

  init(d: Document, blocks: [SignatureBlock], published: String?) {
    self.d = d
    self.blocks = blocks
    self.published = published
    for s in blocks { taken.formUnion(s.blocks) }
    for b in d.blocks.indices {
      let r = d.blockTokens[b]
      guard !r.isEmpty, !taken.contains(b) else { continue }
      if let line = dateLine(r), nearSignatures(b) {
        dateLines.append((b, line.0, line.1))
        taken.insert(b)
        continue
      }
      let all = d.sentences(r)
      for (n, s) in all.enumerated() where SigningSentences.isSigning(d, s) {
        var people = SigningSentences(d: d).people(in: beforeSaying(s))
        // `Här undertecknas löftet. Från vänster i bild: …`, `… under ett nytt löfte. De som satte sina namn …`
        if people.isEmpty, n + 1 < all.count { people = SigningSentences(d: d).people(in: all[n + 1]) }
        // The caption says that somebody signs, the line below it who.
        if people.isEmpty, n + 1 == all.count, b + 1 < d.blocks.count, d.wordCount(s) <= 24,
          !d.sentences(d.blockTokens[b + 1]).contains(where: { SigningSentences.isSigning(d, $0) })
        {
          let below = SigningSentences(d: d).people(in: d.blockTokens[b + 1])
          if below.count > 1, below.allSatisfy({ $0.title != nil }) { people = below }
        }
        sentences.append(Sentence(tokens: s, people: people))
        if d.blocks[b].kind == .paragraph, d.sentences(r).count == 1 { taken.insert(b) }
      }
    }
    if !anyone, !sentences.isEmpty, let caption = caption() { sentences.append(caption) }
  }

  /// `När löftet är påskrivet …, säger kommunpolis Ulf Ek`: who says it did not sign there.
  private func beforeSaying(_ s: Range<Int>) -> Range<Int> {
    s.lowerBound..<(s.first { d.key($0) == "säger" || d.key($0) == "berättar" } ?? s.upperBound)
  }

  /// `Eva Ek (S), kommunstyrelsens ordförande, och lokalpolisområdeschef Ulf Berg.` in a paragraph of its own, where the
  /// page says that the parties signed and not who.
  private func caption() -> Sentence? {
    for b in d.blocks.indices where !taken.contains(b) && d.wordCount(d.blockTokens[b]) <= 30 {
      guard let s = d.sentences(d.blockTokens[b]).first, s == d.blockTokens[b] else { continue }
      let people = SigningSentences(d: d).people(in: s)
      guard people.count > 1, people.allSatisfy({ $0.title != nil }), Set(people.map(\.party)).isSuperset(of: [.polisen, .kommunen]),
        !Verbs.hasFinite(d, s), !s.contains(where: { d.isSign($0, UInt8(ascii: "@")) || d.isDigits($0) && d.word($0).count != 4 })
      else { continue }
      return Sentence(tokens: s, people: people)
    }
    return nil
  }

  /// Somebody is said to have signed.
  var anyone: Bool {
    sentences.contains { !$0.people.isEmpty } || (!dateLines.isEmpty && blocks.contains { $0.people.count > 1 })
  }

  private static let pageDateWords: WordSet = [
    "publicerad", "uppdaterad", "senast", "undertecknades", "undertecknat", "datum", "sidan", "ändrad",
  ]

  /// `2017-02-15`, `Laxå den 26 oktober 2018`: a place of one to three words and a full date, nothing else.
  private func dateLine(_ r: Range<Int>) -> (DateReading, Range<Int>?)? {
    guard d.wordCount(r) <= 8 else { return nil }
    guard let date = Dates.all(d.tokens, in: r).first,
      date.date.day != nil || (date.date.month != nil && date.date.year != nil)
    else { return nil }
    var end = r.upperBound
    while end > date.tokens.upperBound, d.tokens[end - 1].kind == .sign { end -= 1 }
    guard end == date.tokens.upperBound else { return nil }
    var start = date.tokens.lowerBound
    while start > r.lowerBound,
      d.key(start - 1) == "den" || d.key(start - 1) == "i" || d.tokens[start - 1].kind == .sign
    { start -= 1 }
    guard start > r.lowerBound else { return (date, nil) }
    let place = r.lowerBound..<start
    guard d.wordCount(place) <= 3,
      place.allSatisfy({ d.capitalised($0) || d.tokens[$0].kind == .sign || d.key($0) == "i" })
        || d.wordCount(place) == 1
    else { return nil }
    if place.contains(where: { SigningReader.pageDateWords.contains(d.key($0)) }) {
      return d.key(place.lowerBound) == "undertecknades" ? (date, nil) : nil
    }
    return (date, place)
  }

  private func nearSignatures(_ b: Int) -> Bool {
    blocks.contains { s in s.blocks.contains { abs($0 - b) <= 3 } } || b >= d.blocks.count - 2
  }

  // MARK: For one agreement

  struct Finding: Sendable {
    var people: [SignatureFinding] = []
    var unpaired = false
    var signing: (date: String?, place: Range<Int>?, tokens: Range<Int>)?
    var yearFromContext = false
  }

  func find(in stretch: Range<Int>, years: Int?, reporting: Bool) -> Finding {
    var out = Finding()
    for s in blocks
    where !(reporting && isSender(s)) && !isCaption(s) && s.blocks.contains(where: { stretch.contains(d.blockTokens[$0].lowerBound) }) {
      out.people += s.people
      out.unpaired = out.unpaired || s.unpaired
    }
    let said = sentences.filter { stretch.contains($0.tokens.lowerBound) }
    for s in said { out.people += s.people }
    out.people = unique(out.people)
    if let line = dateLines.first(where: { stretch.contains(d.blockTokens[$0.block].lowerBound) }),
      !out.people.isEmpty || line.place != nil
    {
      out.signing = (line.date.date.iso, line.place, d.blockTokens[line.block])
    } else {
      for s in said {
        guard
          let date = Dates.all(d.tokens, in: beforeValidity(s.tokens)).first(where: {
            $0.date.month != nil || $0.relative == .today || $0.relative == .yesterday
              || ($0.relative == .weekdayOnly && published != nil)
          })
        else { continue }
        let (iso, inferred) = complete(date, years: years, weekday: year(of: date, from: s.tokens))
        guard let iso else { continue }
        out.signing = (iso, nil, s.tokens)
        out.yearFromContext = inferred
        break
      }
    }
    return out
  }

  /// `… undertecknade löftet, som gäller till och med 30 juni 2027`: the day behind `gäller` is none of signing.
  private func beforeValidity(_ s: Range<Int>) -> Range<Int> {
    let end = s.first { (d.key($0) == "gäller" || d.key($0) == "löper") && d.key($0 - 1) == "som" }
    return s.lowerBound..<(end ?? s.upperBound)
  }

  /// `Eva Ek, säkerhetschef Kils kommun, Ulf Berg, kommunpolis.` in one line with a stop, where nobody signs anything: who
  /// is in the picture.
  private func isCaption(_ s: SignatureBlock) -> Bool {
    guard s.blocks.count == 1, let b = s.blocks.first else { return false }
    return sentences.isEmpty && dateLines.isEmpty && d.finalSign(d.blockTokens[b]) == UInt8(ascii: ".")
  }

  /// The one who closes a follow-up sends it: a single name, or a kommunpolis.
  private func isSender(_ s: SignatureBlock) -> Bool {
    s.people.count == 1 || s.people.allSatisfy { p in p.title.map { d.key($0.lowerBound) == "kommunpolis" } ?? false }
  }

  private func unique(_ people: [SignatureFinding]) -> [SignatureFinding] {
    var out: [SignatureFinding] = []
    for p in people {
      guard let known = out.firstIndex(where: { d.string($0.name) == d.string(p.name) }) else {
        out.append(p)
        continue
      }
      // A second mention may tell what the first leaves out.
      if out[known].title == nil, p.title != nil { out[known] = p }
    }
    return out
  }

  /// `Fredag den 12 februari undertecknades … för perioden 2016-2019`: the year of the period's start, or the one
  /// before it, in which the day is a Friday.
  private func year(of r: DateReading, from sentence: Range<Int>) -> Int? {
    guard let weekday = r.weekday, r.date.day != nil,
      let first = Periods.all(d.tokens, in: sentence).lazy.compactMap(\.firstYear).first
    else { return nil }
    return [first, first - 1].first { year in
      var date = r.date
      date.year = year
      return date.weekday == weekday
    }
  }

  /// A date without a year takes it from the page's date, else from the period.
  private func complete(_ r: DateReading, years: Int?, weekday: Int?) -> (String?, Bool) {
    if r.date.year != nil { return (r.date.iso, false) }
    let pageYear = published.flatMap { Int($0.prefix(4)) }
    if r.date.month == nil {
      // A page day far from the agreement's years is that of another text.
      if let years, let pageYear, abs(pageYear - years) > 1 { return (nil, false) }
      return (PageDay(published)?.iso(of: r), true)
    }
    guard var year = pageYear ?? years ?? weekday, let month = r.date.month else { return (nil, false) }
    if r.relative == .lastYear { year -= 1 }
    var date = r.date
    date.year = year
    // News reports what has happened: a month after the page's own belongs to the year before.
    // Next year's agreement is signed before the year begins.
    if r.relative != .lastYear, published == nil, years != nil, month >= 11 { date.year = year - 1 }
    if r.relative != .lastYear, let published, let m = Int(published.dropFirst(5).prefix(2)), month > m {
      date.year = year - 1
    }
    return (date.iso, true)
  }
}
