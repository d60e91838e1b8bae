import Swedish

/// Lead-ins over a list of bare subjects or places: what was chosen, what came out of the dialogues, where something
/// is done.
extension Outline {
  /// What a lead-in over a list announces.
  static func leadRole(_ d: Document, _ i: Int, _ lead: Range<Int>) -> Role {
    if tellsOutcome(d, i, lead) { return .situation }
    if choosesAreas(d, i, lead) { return .focus }
    if let role = Headings.role(d, lead) { return role }
    // `Polisen och X kommun ska tillsammans skapa förutsättningar för` over the aims
    if d.key(lead.upperBound - 1) == "för", Commitments.read(d, lead).strength == .actor { return .promises }
    if named.matches(d, in: lead) || places.matches(d, in: lead) { return .focus }
    return Verbs.hasFinite(d, lead) || d.wordCount(lead) > 6 ? .listing : .theme
  }

  /// `… har valt att prioritera tre fokusområden` before a list of nouns: the areas, whatever the paragraph's last
  /// sentence says.
  static func choosesAreas(_ d: Document, _ i: Int, _ lead: Range<Int>) -> Bool {
    chosenAreas.matches(d, in: d.blockTokens[i]) && Commitments.read(d, lead).strength < .passive
      && d.finalSign(lead) != UInt8(ascii: ":")
  }

  /// `Högst hamnade dessa områden:`, `… vilka problem man helst ser att man satsar på. De redovisas i rangordning.`
  /// over bare subjects.
  static func tellsOutcome(_ d: Document, _ i: Int, _ lead: Range<Int>) -> Bool {
    let role = Headings.role(d, lead)
    guard role == nil || role == .focus, Commitments.read(d, lead).strength < .passive, i + 1 < d.blocks.count,
      d.blocks[i + 1].kind == .item, Commitments.read(d, d.blockTokens[i + 1]).strength <= .phrase,
      !Verbs.startsWithAction(d, d.blockTokens[i + 1]), Quantities.read(d.tokens, in: d.blockTokens[i + 1]).isEmpty
    else { return false }
    return outcome.matches(d, in: lead) || (ranked.matches(d, in: lead) && problems.matches(d, in: d.blockTokens[i]))
  }

  private static let outcome = Phrase(
    """
    hamnade|lyftes|lyfts|framkom|framkommit|nämndes|pekades|pekats|visade|återkom ...6 områden|problem|platser|frågor|ämnen|punkter
    områden|problem|platser|frågor|ämnen|inriktningar|fokusområden|teman ...4 hamnade|lyftes|lyfts|framkom|framkommit|nämndes|pekades|pekats|utkristalliserat|utkristalliserats|vuxit|vaskats
    områden|problem|platser|frågor som ...4 medborgarna|invånarna|ni|boende satte|valde|lyfte|pekade ...3 $
    problemen|problem ...8 ut så? här|följande|enligt $
    områden|frågor|problem|platser som lyfts|lyftes|nämnts|pekats|upplevs ...12 är $
    är|det ...6 vad som är problem ...6 $
    ^ ...4 lägesbilden|problembilden|sammanvägningen|underlaget ...9 ger|visar|pekar ...5 områden|fokusområden $
    lägesbilden|problembilden|dialogen|dialogerna|enkäten|svaren har? gett|gav|gett|visade ...6 områden|fokusområden|inriktningar|problem
    """)
  private static let ranked = Phrase("rangordning|rangordnade|rangordnas|prioriteringsordning|turordning")
  private static let problems = Phrase("problem*|otrygg*|oro*|svaren|enkät*|enkätsvaren|dialog*")

  /// `Delar av tätorten som innefattar:` over names.
  static let named = Phrase("innefattar|omfattar $")
  /// `Platser i tätorten som upplevs otrygga`, `dessa områden`: over names, too.
  private static let places = Phrase("delar|platser|områden ...3 som ...3 $\nföljande|dessa platser|områden ...4 $")

  private static let chosenAreas = Phrase(
    """
    valt|valda|valts|väljer|prioriterat|prioritera|prioriteras|identifierat|identifierats|enats|enades ...8 fokusområde*|områden|område
    följande|dessa ...2 fokusområden|områden valts|valda|prioriterats|pekats|identifierats
    rangordning|rangordnade|rangordnas|prioriteringsordning|turordning
    fokusområden|områden ...3 är|har|blev ...1 valda|valts|prioriterats|prioriterade|identifierats|identifierade
    """)

  /// `Polisen kommer att arbeta med löftet på det här sättet.` over themes, `… följande medborgarlöfte.` over what that is.
  static func announcesBelow(_ d: Document, _ i: Int, _ last: Range<Int>) -> Bool {
    if case .heading = d.blocks[i + 1].kind { return inThisWay.matches(d, in: last) }
    return d.blocks[i + 1].kind == .paragraph && thisPromise.matches(d, in: last) && Commitments.read(d, d.blockTokens[i + 1]).strength == .actor
  }
  private static let inThisWay = Phrase("arbeta|arbetar|göra|gör ...6 på det? här|följande sättet|sätt $\narbeta|arbetar|göra|gör ...6 enligt följande $")
  private static let thisPromise = Phrase("följande ...2 medborgarlöfte|medborgarlöften|löfte|löften $")
}
