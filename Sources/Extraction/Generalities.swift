import Swedish

/// Pages that speak of agreements between municipalities and police and state none.
enum Generalities {
  static let rule = Rule(
    "no-agreement", "Pages on the method and on the samverkansöverenskommelse hold no medborgarlöfte",
    """
    A page that names no municipality and speaks of municipalities in general tells of the method; its sentences promise nothing. One on \
    a samverkansöverenskommelse that never says löfte or lovar is about that, or news of it.
    """)

  private static let general = Phrase(
    """
    kommuner|kommunerna
    två|tre|fyra|fem|sex ...1 orter|ställen|platser|lokalpolisområden|polisområden
    hela landet
    """)

  private static let parliament = Phrase("motion till riksdagen\nförslag till riksdagsbeslut\nriksdagen ställer sig bakom\ninterpellation* till")

  /// A motion or a report in parliament speaks of promises and gives none.
  static func isParliament(_ d: Document) -> Bool { parliament.matches(d, in: 0..<d.tokens.count) }

  /// No municipality is named, and several are spoken of.
  static func isMethodTalk(_ d: Document) -> Bool {
    let all = 0..<d.tokens.count
    return general.matches(d, in: all) && Kommuner.all(d.tokens, in: all).isEmpty
      && Districts.all(d.tokens, in: all).isEmpty && PoliceAreas.all(d.tokens, in: all).isEmpty
  }

  private static let agreement = Phrase(
    """
    samverkansöverenskommelse*|samverkansavtal*
    överenskommelse* ...1 om ...2 samverkan
    """)

  /// Police and municipality have an agreement, whatever else the page says.
  static func namesAgreement(_ d: Document) -> Bool { agreement.matches(d, in: 0..<d.tokens.count) }

  /// Some word for a promise, damaged or not.
  static func namesPromise(_ d: Document) -> Bool {
    d.tokens.all.indices.contains { i in
      d.hasPrefix(i, "lova") || d.hasPrefix(i, "löft") || d.hasPrefix(i, "medborgarl") || d.hasSuffix(i, "löfte")
        || d.hasSuffix(i, "löften") || d.hasSuffix(i, "löftet") || d.hasSuffix(i, "löftena")
    }
  }
}
