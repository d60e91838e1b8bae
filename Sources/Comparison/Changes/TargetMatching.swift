import Records
import Swedish

/// Targets of one side of a pair with what is needed to compare them.
struct TargetSide {
  var targets: [Target]
  /// Stems of the promises' texts: where the thing behind `tillfällen` stands.
  var stems: Set<UInt64>
  /// Length of the agreement's period, null when open or unsaid.
  var years: Double?

  init(promises: [Promise], profiles: [Profile], years: Double?) {
    self.years = years
    stems = Set(profiles.flatMap(\.stems))
    targets = promises.count == 1 ? promises[0].targets : TargetSide.pooled(promises)
  }

  /// Several promises on one side: what they count of the same thing at the same rate is added up.
  private static func pooled(_ promises: [Promise]) -> [Target] {
    var result: [(owner: String, target: Target)] = []
    for promise in promises {
      for target in promise.targets {
        let same = result.firstIndex {
          $0.owner != promise.id && target.kind == .quantity && $0.target.kind == .quantity && target.unitLemma != nil
            && $0.target.unitLemma == target.unitLemma && $0.target.per == target.per
            && target.modifiers == $0.target.modifiers
            && $0.target.comparator == target.comparator && target.comparator != .between
        }
        if let same {
          result[same].target = result[same].target.adding(target.value)
        } else {
          result.append((promise.id, target))
        }
      }
    }
    return result.map(\.target)
  }
}

extension Target {
  fileprivate func adding(_ more: Double) -> Target {
    Target(
      text: text, span: span, kind: kind, comparator: comparator, value: value + more, upper: upper, unit: unit,
      unitLemma: unitLemma, modifiers: modifiers, per: per, form: form)
  }

  /// Stem of what is counted.
  var unitKey: UInt64? { (unitLemma ?? unit).map { Stem.key($0) } }
}

enum TargetMatching {
  /// Every target of both sides once: paired, removed or added, in the order of the older side, then the new ones.
  static func changes(_ old: TargetSide, _ new: TargetSide) -> [TargetChange] {
    let single = old.targets.count == 1 && new.targets.count == 1
    let gains = old.targets.map { a in
      new.targets.map { b in gain(a, b, old, new, single: single) }
    }
    var used: Set<Int> = []
    var changes: [TargetChange] = []
    for (i, column) in Assignment.best(gains).enumerated() {
      if let j = column {
        used.insert(j)
        changes.append(TargetComparison.compare(old.targets[i], new.targets[j], old, new))
      } else {
        changes.append(TargetChange(from: old.targets[i], to: nil))
      }
    }
    changes += new.targets.indices.filter { !used.contains($0) }.map { TargetChange(from: nil, to: new.targets[$0]) }
    return changes
  }

  private static func gain(_ a: Target, _ b: Target, _ old: TargetSide, _ new: TargetSide, single: Bool) -> Double {
    guard (a.kind == .deadline) == (b.kind == .deadline) else { return 0 }
    let unit = unitLikeness(a, b, old, new)
    let sameValue = a.value == b.value
    // Other things counted are two targets, unless the one stands plainly where the other stood.
    if unit == 0, !single, !sameValue { return 0 }
    return 0.1 + 2 * unit + (a.kind == b.kind ? 0.5 : 0) + (sameValue ? 0.4 : 0) + (a.per == b.per ? 0.2 : 0)
      + (a.modifiers == b.modifiers ? 0.2 : 0)
  }

  /// 1 for the same thing counted, 0 for another.
  static func unitLikeness(_ a: Target, _ b: Target, _ old: TargetSide, _ new: TargetSide) -> Double {
    if a.kind == .deadline, b.kind == .deadline { return 1 }
    guard let x = a.unitLemma ?? a.unit, let y = b.unitLemma ?? b.unit else {
      return a.unitLemma == nil && b.unitLemma == nil ? 0.8 : 0.5
    }
    let one = Profile.Unit(noun: x, counted: true)
    let other = Profile.Unit(noun: y, counted: true)
    if one.whole == other.whole { return 1 }
    switch (WordLists.counters.contains(one.whole), WordLists.counters.contains(other.whole)) {
    case (true, true): return 0.9
    case (true, false): return other.isNamed(in: old.stems) ? 0.9 : 0
    case (false, true): return one.isNamed(in: new.stems) ? 0.9 : 0
    case (false, false): return Comparer.unitLikeness(one, other)
    }
  }
}

extension Profile.Unit {
  fileprivate func isNamed(in stems: Set<UInt64>) -> Bool { stems.contains(whole) || stems.contains(head) }
}
