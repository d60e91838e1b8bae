import Records
import Swedish

/// What a section's heading gives its promises: their givers, and whether it opens the activities of the promise above.
extension PromiseReader {
  func headingParties(_ n: Int) -> [Party] {
    let s = sections[n]
    if let h = s.headingTokens {
      let own = Givers.ofHeading(d, h)
      if !own.isEmpty, s.role == .promises || !s.inherited || Givers.onlyActors(d, h).isEmpty == false { return own }
    }
    // A theme heading or `genom att:` under `Polisen lovar` keeps its party.
    if let p = s.parentHeading { return Givers.ofHeading(d, p) }
    if n > 0, let h = s.headingTokens, continues(h), let p = sections[n - 1].headingTokens {
      return Givers.ofHeading(d, p)
    }
    return []
  }

  static let continuing = Phrase(
    """
    ^ det|detta ...8 genom ...5 $
    ^ genom ...6 $
    ^ aktiviteter|åtgärder|insatser $
    """)
  func continues(_ h: Range<Int>) -> Bool { PromiseReader.continuing.matches(d, in: h) }

  static let activities = Phrase(
    """
    ^ det|detta ...6 genom
    ^ följande aktiviteter|åtgärder|insatser
    löftena|löftet|löfte ...5 genom
    genom följande
    """)
  func opensActivities(_ s: Section) -> Bool {
    guard let h = s.headingTokens else { return false }
    return PromiseReader.activities.matches(d, in: h)
  }
}
