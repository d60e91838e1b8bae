import Records

/// Which way a promise, or one aspect of it, went.
public enum ChangeKind: String, Sendable, Codable, CaseIterable {
  case unchanged, reworded, strengthened, weakened, changed, added, dropped
}

/// What differs between two sides of a pair or between two agreements, before anybody judges it.
enum Change: Sendable, Equatable {
  case dropped
  case added
  /// One promise became `count`.
  case split(count: Int)
  case merged(count: Int)
  /// The same words. `stale` are years named that lie before the newer period.
  case sameText(words: Int, stale: [Int])
  case otherText
  case target(TargetChange)
  case parties(removed: [Party], added: [Party])
  case places(removed: [String], added: [String])
  case audience(before: [String], after: [String])
  case firmness(hedgesAdded: [String], hedgesGone: [String], timesAdded: [String], timesGone: [String])
  case lagesbild(PassageChange)
  case followUp(PassageChange, before: Rate?, after: Rate?)
  case signatories(Party, before: [String], after: [String])
  /// Lengths in years.
  case period(before: Double, after: Double)
}

/// What became of a passage.
enum PassageChange: Sendable, Equatable {
  case removed, added
  /// Share of three-word runs in common, 0 … 1.
  case kept(share: Double)
}

/// A target on both sides, or on one.
struct TargetChange: Sendable, Equatable {
  var from: Target?
  var to: Target?
  /// -1 lower, 0 the same, 1 higher in what is demanded (a shorter deadline demands more); nil when not comparable.
  var direction: Int?
  /// The compared numbers, on `scale`.
  var before: Double?
  var after: Double?
  var scale: Scale = .asWritten
  var unitChanged = false
  /// -1 weaker, 1 stronger.
  var comparator = 0
  var rateRemoved = false
  var rateAdded = false

  var isSame: Bool {
    from != nil && to != nil && direction == 0 && !unitChanged && comparator == 0 && !rateRemoved && !rateAdded
  }
}

/// What two numbers were compared on.
public enum Scale: String, Sendable, CaseIterable, Codable {
  case asWritten = "as_written"
  /// By their rates, or by the length of the agreements' periods.
  case perYear = "per_year"
  case hours
}
