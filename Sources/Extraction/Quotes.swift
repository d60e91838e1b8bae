import Swedish

/// What somebody says in a news item: no lägesbild, and a promise only where it names a deed (`saysDeed`).
enum Quotes {
  /// `…, säger Axel Norrvidinge.`
  static func says(_ d: Document, _ r: Range<Int>) -> Bool {
    r.contains { i in
      if d.key(i) == "säger" { return d.capitalised(i + 1) || Titles.read(d.tokens, at: i + 1) != nil }
      // `…, uppger kommunpolisen Axel Ek`; `enligt polisen` and `berättar Polisen` quote nobody.
      return telling.contains(d.key(i)) && d.isSign(i - 1, UInt8(ascii: ","))
        && (Names.read(d.tokens, at: i + 1) != nil || Titles.read(d.tokens, at: i + 1) != nil)
    }
  }

  private static let telling: WordSet = [
    "uppger", "berättar", "menar", "förklarar", "konstaterar", "tycker", "tror", "hälsar", "betonar",
  ]

  /// `– Löftet är viktigt. Vi hör vad folk tycker, säger Gunilla Ek.`: all its sentences are what somebody says.
  static func isWhole(_ d: Document, _ paragraph: Range<Int>) -> Bool {
    (d.isSign(paragraph.lowerBound, 0x2D) || d.isSign(paragraph.lowerBound - 1, 0x2D)) && says(d, paragraph)
  }

  static func isQuote(_ d: Document, _ s: Range<Int>) -> Bool {
    if says(d, s) { return true }
    return d.isSign(s.lowerBound, 0x2D)
      || (s.lowerBound > 0 && d.isSign(s.lowerBound - 1, 0x2D) && d.tokens[s.lowerBound - 1].lineBefore)
  }
}
