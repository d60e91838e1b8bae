import Swedish

/// The headline of an article, which a kicker (`Ulricehamn`, `Nyheter`) may stand above in saved text.
enum Headlines {
  /// `Polisen lovar mer närvaro i X` near the top: it says itself what is promised, and opens no list.
  static func isHeadline(_ d: Document, _ i: Int) -> Bool {
    guard i <= 3, case .heading = d.blocks[i].kind, d.blockRoles[i] == .promises,
      i + 1 >= d.blocks.count || d.blocks[i + 1].kind != .item,
      d.blockTokens[..<i].allSatisfy({ d.wordCount($0) <= 3 })
    else { return false }
    return saysWhat.matches(d, in: d.blockTokens[i]) && d.finalSign(d.blockTokens[i]) == nil
  }

  private static let saysWhat = Phrase(
    """
    lovar ...2 mer|mera|fler|ökad|ökat|bättre|tryggare|större|hårdare|färre|nya|satsa|synas|minst ...12 $
    lovar vi ska|skall ...10 $
    """)
}
