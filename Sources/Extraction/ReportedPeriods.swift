import Swedish

/// The years that a follow-up page reports on, where nothing states them as an agreement's.
struct ReportedPeriods {
  private let reader: PeriodReader
  private var d: Document { reader.d }

  init(_ reader: PeriodReader) { self.reader = reader }

  /// `Här sammanfattas arbetet mellan januari och april 2017.`
  func find() -> PeriodFinding? {
    for sentence in opening() {
      guard let p = reader.usable(in: sentence), p.firstYear != nil else { continue }
      return PeriodFinding(reading: p, basis: .text)
    }
    return nil
  }

  /// The sentences of the first paragraphs.
  private func opening() -> [Range<Int>] {
    reader.segment.blocks.prefix(4).filter { d.blocks[$0].kind == .paragraph }.flatMap { d.sentences(d.blockTokens[$0]) }
  }
}
