import Swedish

/// What somebody says in a news item: neither promise nor lägesbild.
enum Quotes {
  static func isQuote(_ d: Document, _ s: Range<Int>) -> Bool {
    for i in s where d.key(i) == "säger" && (d.capitalised(i + 1) || Titles.read(d.tokens, at: i + 1) != nil) { return true }
    return d.isSign(s.lowerBound, 0x2D) || (s.lowerBound > 0 && d.isSign(s.lowerBound - 1, 0x2D) && d.tokens[s.lowerBound - 1].lineBefore)
  }
}
