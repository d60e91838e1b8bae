import Swedish

/// Leads that promise nothing in particular: `Polisen och X kommun lovar att arbeta tillsammans för ett tryggare X`.
extension States {
  private static let general = Phrase(
    """
    arbet*|jobba*|verk*|samverk*|samarbet*|ihop|tillsammans|gemensam*|gemensamt|aktivt|bidra*|skapa*|bedriva|fortsätt*
    trygg|tryggt|trygga|tryggare|tryggast*|trygghet|tryggheten|trygghetsskapande|trygghetsarbete*|otrygg*|säker*|säkra|säkrast*|öka*|ökad|minsk*|färre|fler|större|förebygg*|motverka*|brott|brotten|brottsligheten|brottslighet|brottsförebygg*
    känn*|upplev*|invånar*|medborgar*|människor|boende|folk|alla|bor|vistas|verkar|leva|lever|räknas|plats|miljö|kommun*
    fokusområde*|område*|utgångspunkt|lägesbild*|utsatta|utsatt|prioriterade
    lova*|löfte*|medborgarlöfte*|aktivitet*|nedan|nedanstående|konkreta|åtgärder|insatser|effektivt|bli|blir|ännu|mer|mera
    centrum|stad|staden|tätort*|samhälle*
    """)

  /// Words that carry no content.
  static let small: WordSet = [
    "att", "för", "och", "i", "på", "av", "med", "den", "det", "ett", "en", "så", "sig", "ska", "skall", "som", "där",
    "vi", "kommer", "under", "år", "året", "till", "mot", "genom", "samt", "är", "har", "om", "åt", "sätt", "sin",
    "sina", "flertalet", "flera", "olika", "vår", "våra", "kunna", "ha", "vara", "härmed", "dig", "du", "detta", "de",
    "perioden", "inom", "utifrån",
  ]

  private static let resting: WordSet = ["med", "utifrån"]

  /// At most one word of a sentence says more than that it shall be safer: actors, names, years and small words aside.
  ///
  /// - Parameter particulars: how many such words a vague sentence may have; none where a theme's heading stands above it.
  static func isVague(_ d: Document, _ s: Range<Int>, particulars: Int = 1) -> Bool {
    // `Med dialogerna som underlag lovar …`: what it rests on is no deed.
    let start = s.count > 6 && resting.contains(d.key(s.lowerBound)) ? s.first { Commitments.promising.contains(d.key($0)) } ?? s.lowerBound : s.lowerBound
    let s = start..<s.upperBound
    let actors = Actors.all(d, in: s)
    var particular = 0
    for i in s where d.isWord(i) {
      if small.contains(d.key(i)) || d.capitalised(i) || actors.contains(where: { $0.tokens.contains(i) }) { continue }
      // `trygghetsvandringar` begins like a vague word and is a deed.
      if Verbs.isWalk(d, i) { return false }
      if general.matches(d, in: i..<(i + 1)) { continue }
      particular += 1
    }
    return particular <= particulars && Quantities.read(d.tokens, in: s).isEmpty
  }
}
