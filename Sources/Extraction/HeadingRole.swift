import Swedish

/// Reads what a heading or lead-in announces.
enum Headings {
  static let rule = Rule(
    "heading", "What a heading or the last sentence before a list announces",
    """
    Wordings as a table, in order: the first that fits decides. Capitals, a final colon and one wrong letter in a long word change \
    nothing. `<party> lovar`, `… kommer att:` and `… genom att:` announce promises whoever the party is.
    """)

  /// The role that the heading's or lead-in's words announce, or nil when no wording fits.
  static func role(_ d: Document, _ range: Range<Int>) -> Role? {
    for (role, phrases) in table.prefix(while: { $0.0 != .promises }) where phrases.matches(d, in: range) {
      // `Polisen och kommunen lovar att motverka problemen …:` promises, whatever noun stands in it.
      if role == .situation || role == .purpose, isPromiseClause(d, range) { return .promises }
      return role
    }
    if isHeadline(d, range) { return .agreement }
    if isPromiseClause(d, range) { return .promises }
    if let last = table.last, last.1.matches(d, in: range) { return .promises }
    // `… inriktningar vuxit fram, som polisen ska arbeta med:` tells of the areas.
    if actorShall.matches(d, in: range), let verb = Commitments.finiteCommit(d, range) {
      if !isComplete(d, range, verb) { return .promises }
    }
    // `Medborgarlöfte:`, `Så här ser löftena för 2019 ut:` run on into what is promised.
    if d.finalSign(range) == UInt8(ascii: ":"), runningOn.matches(d, in: range) || (d.wordCount(range) <= 2 && opensAgreement(d, range)) {
      return .promises
    }
    if opensAgreement(d, range) { return numbersPromise(d, range) ? .promises : .agreement }
    return nil
  }

  private static let actorShall = Phrase("polisen|kommunen ska|lovar|kommer|åtar|avser ...8 $")

  /// `Medborgarlöfte 2 – Trafik`
  private static func numbersPromise(_ d: Document, _ range: Range<Int>) -> Bool {
    d.key(range.lowerBound) == "medborgarlöfte" && d.isDigits(range.lowerBound + 1) && d.word(range.lowerBound + 1).count <= 2
      && d.isSign(range.lowerBound + 2, 0x2D)
  }

  private static let agreementWords = Phrase(
    """
    ^ medborgarlöfte* ...14 $
    medborgarlöfte* ...8 #
    ^ ...6 medborgarlöfte* ...3 $
    ^ löfte|löften|löftena|löftet ...3 # ...3 $
    """)

  private static let runningOn = Phrase("^ ...4 löftena|medborgarlöftena|löften|löftet|medborgarlöftet ...6 $")

  private static func opensAgreement(_ d: Document, _ range: Range<Int>) -> Bool {
    agreementWords.matches(d, in: range)
  }
}
