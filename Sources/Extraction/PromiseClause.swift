import Swedish

/// Headings and lead-ins that are clauses: `Polisen tillsammans med X kommun lovar att:`.
extension Headings {
  private static let openers = Phrase(
    """
    lovar ...6 $
    lovar ...14 att $
    lova* ...12 att $
    lovar ...16 $
    enats|överens ...2 om ...8 $
    avger ...3 löfte* ...40 $
    åtar sig|oss ...14 $
    förbinder sig|oss ...14 $
    kommer ...20 $
    ska|skall ...12 $
    lämnar följande löfte* ...20 $
    """)

  /// `Polisen ska märkas mer i Arvika`: a headline says itself what shall be done, and runs on into nothing.
  static func isComplete(_ d: Document, _ s: Range<Int>, _ verb: Int) -> Bool {
    let last = d.key(s.upperBound - 1)
    return d.finalSign(s) == nil && last != "att" && last != "genom" && last != "följande" && s.upperBound - verb > 4
      && !s.contains { d.hasPrefix($0, "följande") || d.key($0) == "göra" || d.key($0) == "genomföra" || d.hasPrefix($0, "fokus") || d.hasPrefix($0, "prioritera") }
  }

  /// `Polisen lovar fler fotpatruller`: what a newspaper writes over the story.
  static func isHeadline(_ d: Document, _ s: Range<Int>) -> Bool { d.finalSign(s) == nil && headline.matches(d, in: s) }
  private static let headline = Phrase("^ ...6 lovar fler|mer|bättre|tätare|ökad ...6 $")

  private static let agreed = Phrase("enats|överens ...2 om ...8 $")
  private static let mostWanted = Phrase("det viktigaste|angelägnaste ...24 är $")

  /// A clause that runs on into the list: an actor or `vi` with a promising verb
  /// (`Polisen tillsammans med X kommun lovar att:`).
  static func isPromiseClause(_ d: Document, _ range: Range<Int>) -> Bool {
    guard let last = d.sentences(range).last, openers.matches(d, in: last) else { return false }
    // `Av enkätsvaren framgår att det viktigaste kommunen ska göra är:` asks, and promises nothing.
    if mostWanted.matches(d, in: last) { return false }
    if let hit = agreed.match(d, in: last), !Actors.all(d, in: last).isEmpty {
      // `områden som polisen och kommunen har enats om att prioritera:` tells of the areas.
      return !Commitments.subordinated(d, hit.lowerBound, last)
    }
    let c = Commitments.read(d, last)
    guard c.strength == .actor || (c.weSubject && c.strength == .passive) || (c.promises && c.strength != .none) else {
      return false
    }
    if let verb = c.verb, Commitments.modal.contains(d.key(verb)), isComplete(d, last, verb) { return false }
    // `Medborgarlöften ska:` has no actor; `Polisen ska vara tillgänglig` without colon or list is a sentence, judged
    // by the caller.
    return true
  }
}
