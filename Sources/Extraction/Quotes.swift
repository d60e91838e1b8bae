import Swedish

/// What somebody says in a news item: neither promise nor lägesbild.
enum Quotes {
  /// `…, säger Axel Norrvidinge.`
  static func says(_ d: Document, _ r: Range<Int>) -> Bool {
    r.contains { d.key($0) == "säger" && (d.capitalised($0 + 1) || Titles.read(d.tokens, at: $0 + 1) != nil) }
  }

  static func isQuote(_ d: Document, _ s: Range<Int>) -> Bool {
    if says(d, s) { return true }
    return d.isSign(s.lowerBound, 0x2D)
      || (s.lowerBound > 0 && d.isSign(s.lowerBound - 1, 0x2D) && d.tokens[s.lowerBound - 1].lineBefore)
  }
}
