import Records
import Swedish

/// Two targets that stand for each other: which demands more, and on what scale that was found.
enum TargetComparison {
  static func compare(_ a: Target, _ b: Target, _ old: TargetSide, _ new: TargetSide) -> TargetChange {
    var change = TargetChange(from: a, to: b)
    if TargetMatching.unitLikeness(a, b, old, new) < 0.5 || a.kind != b.kind {
      change.unitChanged = true
      return change
    }
    if a.kind == .deadline {
      let hours = a.hours.flatMap { x in b.hours.map { (x, $0) } }
      let sameUnit = a.unitKey == b.unitKey
      guard let (x, y) = sameUnit ? (a.value, b.value) : hours else {
        change.unitChanged = true
        return change
      }
      change.set(x, y, scale: sameUnit ? .asWritten : .hours, lessIsMore: true)
      return change
    }
    compareValues(a, b, old, new, &change)
    change.comparator = (strength(b) - strength(a)).signum()
    // `minst 4` → `minst 6` and `minst 4` → `6` are told by the number; only an equal or lower number makes the word
    // matter.
    if change.direction == 1, change.comparator == -1 { change.comparator = 0 }
    return change
  }

  private static func compareValues(
    _ a: Target, _ b: Target, _ old: TargetSide, _ new: TargetSide, _ change: inout TargetChange
  ) {
    let lessIsMore = a.comparator == .atMost && b.comparator == .atMost
    switch (a.perYear, b.perYear) {
    case (let x?, let y?) where a.per != b.per:
      change.set(x, y, scale: .perYear, lessIsMore: lessIsMore)
    case (nil, nil):
      // Without a rate the number holds for the whole period: ten in two years are five a year.
      if a.kind == .quantity, let m = old.years, let n = new.years, abs(m - n) > 0.2 * max(m, n) {
        change.set(a.value / m, b.value / n, scale: .perYear, lessIsMore: lessIsMore)
      } else {
        change.set(a.value, b.value, scale: .asWritten, lessIsMore: lessIsMore)
        if change.direction == 0, let x = a.upper, let y = b.upper {
          change.set(x, y, scale: .asWritten, lessIsMore: lessIsMore)
        }
      }
    case (let x?, nil):
      let y = new.years.map { b.value / $0 }
      if let y, same(x, y) {
        change.set(x, y, scale: .perYear, lessIsMore: lessIsMore)
      } else {
        change.rateRemoved = true
        oneRate(a.value, b.value, yearly: (x, y), lessIsMore: lessIsMore, &change)
      }
    case (nil, let y?):
      let x = old.years.map { a.value / $0 }
      if let x, same(x, y) {
        change.set(x, y, scale: .perYear, lessIsMore: lessIsMore)
      } else {
        change.rateAdded = true
        oneRate(a.value, b.value, yearly: (x, y), lessIsMore: lessIsMore, &change)
      }
    case (.some, .some):
      change.set(a.value, b.value, scale: .asWritten, lessIsMore: lessIsMore)
    }
  }

  /// A rate on one side only: equal bare numbers say nothing on the value, others are compared on the yearly scale.
  private static func oneRate(
    _ before: Double, _ after: Double, yearly: (Double?, Double?), lessIsMore: Bool, _ change: inout TargetChange
  ) {
    if before == after {
      change.direction = 0; (change.before, change.after) = (before, after)
    } else if let x = yearly.0, let y = yearly.1 {
      change.set(x, y, scale: .perYear, lessIsMore: lessIsMore)
    } else {
      change.set(before, after, scale: .asWritten, lessIsMore: lessIsMore)
    }
  }

  static func same(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 0.02 * max(abs(a), abs(b)) }

  /// How firmly the comparator binds from below.
  private static func strength(_ target: Target) -> Int {
    switch target.comparator {
    case .atLeast: 3
    case .exactly, .between: 2
    case .about: 1
    case .atMost: 0
    }
  }
}

extension TargetChange {
  fileprivate mutating func set(_ x: Double, _ y: Double, scale: Scale, lessIsMore: Bool) {
    (before, after, self.scale) = (x, y, scale)
    direction = TargetComparison.same(x, y) ? 0 : (y > x) != lessIsMore ? 1 : -1
  }
}

extension Target {
  /// A deadline's length; nil for units that are no length of time.
  fileprivate var hours: Double? {
    guard let key = unitKey, let factor = TargetComparison.hoursOf[key] else { return nil }
    return value * factor
  }
}

extension TargetComparison {
  static let hoursOf: [UInt64: Double] = Dictionary(
    uniqueKeysWithValues: [
      ("minut", 1.0 / 60), ("timme", 1), ("dygn", 24), ("dag", 24), ("arbetsdag", 24), ("vardag", 24), ("vecka", 168),
      ("månad", 730), ("år", 8760),
    ].map { (Stem.key($0.0), $0.1) })
}
