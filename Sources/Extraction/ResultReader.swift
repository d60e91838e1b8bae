import Swedish

/// What a follow-up page reports: from its first to its last result.
struct ResultReader {
  let d: Document
  let segment: Segment
  let sections: [Section]
  let promises: [DraftPromise]
  let taken: Set<Int>

  func read() -> [Range<Int>] {
    let labelled = ResultReader.labelled(d, segment.blocks)
    if labelled.count > 1 { return [d.blockTokens[labelled[0]].lowerBound..<d.blockTokens[labelled[labelled.count - 1]].upperBound] }
    let announced = sections.first { announces($0) }
    let items = segment.blocks.first { b in
      d.blocks[b].kind == .item || promises.contains { $0.tokens.overlaps(d.blockTokens[b]) }
    }
    var first: Int?
    var last: Int?
    let results = segment.blocks.filter { !taken.contains($0) && isResult($0) }
    let list = segment.blocks.first { b in promises.contains { $0.block == b && $0.hasMarker } } ?? 0
    for b in results {
      // Above the list of promises stands how they came about; what came of them stands below.
      if announced == nil, b < list, results.contains(where: { $0 > list }) { continue }
      // What the introduction says was done, the part that reports it tells again: `Så här gick det` opens it.
      if let h = announced?.heading, b < h, b < (items ?? .max) { continue }
      if first == nil { first = opening(b) }
      last = d.blockTokens[b].upperBound
    }
    guard let first, let last else { return [] }
    return [(headingAbove(first) ?? first)..<last]
  }

  /// `Så här gick det`, `Resultat`; `Uppföljning av medborgarlöften 2017` when it opens the segment in mid-page.
  private func announces(_ s: Section) -> Bool {
    guard let h = s.heading, h > 0, h != segment.blocks.lowerBound || s.role == .followUp else { return false }
    return s.role == .results || (s.role == .followUp && KindReading.isResultsHeading(d, h))
  }

  private func isResult(_ b: Int) -> Bool {
    let r = d.blockTokens[b]
    guard b > 0, !r.isEmpty,
      !promises.contains(where: { $0.tokens.lowerBound <= r.lowerBound && $0.tokens.upperBound >= r.upperBound })
    else { return false }
    // `Det här lovade vi` and `Så har vi uppfyllt vårt löfte` are headings, whatever their verb says; a result that
    // only looks like one (`Provtagningen har gjorts som planerat`) keeps the role above it.
    if let s = sections.first(where: { $0.heading == b && $0.headingTokens == r }) {
      return s.inherited && d.wordCount(r) > 3 && d.sentences(r).contains { Results.isResult(d, $0) }
    }
    let section = sections.first { $0.blocks.contains(b) }
    if section?.role == .situation { return false }
    let sentences = d.sentences(r)
    if sentences.contains(where: { SigningSentences.isSigning(d, $0) }) { return false }
    if sentences.contains(where: { Results.isResult(d, $0) || isLabelled($0) }) { return true }
    guard d.blocks[b].kind == .item, let opens = sentences.first else { return false }
    // Under the heading of the results every item is one, whatever it leaves out: `8 insatser mot narkotika`.
    // What somebody says of them is none.
    return (section?.role == .results && !Quotes.says(d, r)) || Results.isElliptic(d, opens)
  }

  /// The first result of a block: a promise quoted before it (`Polisen ska … Under året har …`) is none.
  private func opening(_ b: Int) -> Int {
    let sentences = d.sentences(d.blockTokens[b])
    if let label = sentences.first(where: { isLabelled($0) }) { return label.lowerBound + 2 }
    // The item's first line is the promise.
    if let above = promises.first(where: { $0.tokens.lowerBound == d.blockTokens[b].lowerBound }), above.tokens.upperBound < d.blockTokens[b].upperBound {
      return above.tokens.upperBound
    }
    let quoted = sentences.prefix {
      !Results.isResult(d, $0) && Commitments.read(d, $0).strength >= .passive
    }
    return sentences[min(quoted.count, sentences.count - 1)].lowerBound
  }

  /// `Minst tre insatser.` above `• Sex insatser gjordes.`, and another such pair: each paragraph a promise, its result
  /// below it.
  static func promisesAboveResult(_ d: Document, _ b: Int, among blocks: [Int]) -> Bool {
    isAnswered(d, b) && blocks.contains { $0 != b && isAnswered(d, $0) }
  }

  /// `Resultat` on a line of its own right below.
  static func isAboveResultHeading(_ d: Document, _ b: Int) -> Bool {
    b + 2 < d.blocks.count && d.blocks[b].kind == .paragraph && d.blockRoles[b + 1] == .results && d.wordCount(d.blockTokens[b + 1]) <= 2
  }

  private static func isAnswered(_ d: Document, _ b: Int) -> Bool {
    guard case .paragraph = d.blocks[b].kind, b + 1 < d.blocks.count, d.blocks[b + 1].kind == .item,
      let promise = d.sentences(d.blockTokens[b]).first, let result = d.sentences(d.blockTokens[b + 1]).first,
      d.wordCount(promise) > 3, d.finalSign(promise) != UInt8(ascii: ":"), !Results.isResult(d, promise)
    else { return false }
    // `Här är svaret ett klart ja.` above a result is talk.
    let stated = Commitments.read(d, promise).strength >= .passive || Verbs.passivePresent(d, promise) || !Verbs.isClause(d, promise)
    return stated && Results.isResult(d, result)
  }

  /// The blocks that open with `Utfall:`, one below each promise.
  static func labelled(_ d: Document, _ blocks: Range<Int>) -> [Int] { blocks.filter { isLabelled(d, d.blockTokens[$0]) } }

  /// `Resultat: 30 kontroller.`, `Utfall: …` in running text.
  private func isLabelled(_ s: Range<Int>) -> Bool { ResultReader.isLabelled(d, s) }

  static func isLabelled(_ d: Document, _ s: Range<Int>) -> Bool {
    s.count > 2 && ResultReader.labels.contains(d.key(s.lowerBound)) && d.isSign(s.lowerBound + 1, UInt8(ascii: ":"))
  }
  private static let labels: WordSet = ["resultat", "utfall", "resultatet", "utfallet"]

  private static let accounts = Phrase("har ...8 gjort|genomfört|åstadkommit")

  /// `Det här har polisen gjort 2018:` right above the first result opens the account; a mere name (`Resultat:`) does
  /// not.
  private func headingAbove(_ first: Int) -> Int? {
    guard let s = sections.last(where: { $0.heading != 0 && ($0.headingTokens?.upperBound ?? .max) <= first }),
      let h = s.headingTokens
    else { return nil }
    // A theme may stand between the two.
    guard s.role == .results, s.blocks.first.map({ d.blockTokens[$0].lowerBound == first }) ?? true else { return nil }
    if !s.inherited { return ResultReader.accounts.matches(d, in: h) ? h.lowerBound : nil }
    guard let p = s.parentHeading, h.lowerBound - p.upperBound <= 2, ResultReader.accounts.matches(d, in: p) else {
      return nil
    }
    return p.lowerBound
  }
}
