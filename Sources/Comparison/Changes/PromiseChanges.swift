import Records
import Swedish

/// What differs inside one pairing.
struct PromiseChanges {
  let old: AgreementProfile
  let new: AgreementProfile

  func changes(_ pair: Pairing) -> [Change] {
    if pair.to.isEmpty { return [.dropped] }
    if pair.from.isEmpty { return [.added] }
    let a = pair.from.map { old.profiles[$0] }
    let b = pair.to.map { new.profiles[$0] }
    let before = pair.from.map { old.agreement.promises[$0] }
    let after = pair.to.map { new.agreement.promises[$0] }
    var changes: [Change] = []
    if b.count > 1 { changes.append(.split(count: b.count)) }
    if a.count > 1 { changes.append(.merged(count: a.count)) }
    changes += TargetMatching.changes(
      TargetSide(promises: before, profiles: a, years: old.years),
      TargetSide(promises: after, profiles: b, years: new.years)
    ).filter { !$0.isSame }.map(Change.target)
    changes += parties(before, after) + places(before, a, after, b)
    let single = a.count == 1 && b.count == 1
    if single, a[0].sequence == b[0].sequence {
      changes.append(.sameText(words: b[0].sequence.count, stale: stale(b[0])))
      return changes
    }
    // The general form of a promise is wordier on whom it is for than the activity that carries it on.
    if single { changes += audience(a, b) }
    changes += firmness(a, b, single: single)
    changes.append(.otherText)
    return changes
  }

  /// Years that the newer text names although its period begins later.
  private func stale(_ profile: Profile) -> [Int] {
    guard let first = new.agreement.period?.firstYear else { return [] }
    return profile.years.filter { $0 < first }
  }

  private func parties(_ before: [Promise], _ after: [Promise]) -> [Change] {
    let a = Set(before.flatMap(\.by))
    let b = Set(after.flatMap(\.by))
    if a.isEmpty || b.isEmpty || a == b { return [] }
    return [.parties(removed: a.subtracting(b).sorted(), added: b.subtracting(a).sorted())]
  }

  private func places(_ before: [Promise], _ a: [Profile], _ after: [Promise], _ b: [Profile]) -> [Change] {
    let removed = gone(before, from: b, home: old.home)
    let added = gone(after, from: a, home: new.home)
    return removed.isEmpty && added.isEmpty ? [] : [.places(removed: removed, added: added)]
  }

  /// Places of the promises that the other side's words do not name either.
  private func gone(_ promises: [Promise], from other: [Profile], home: Set<UInt64>) -> [String] {
    let stems = Set(other.flatMap(\.stems))
    let known = other.flatMap(\.places)
    var result: [String] = []
    for place in promises.flatMap(\.places) {
      let key = Profile.placeKey(place.text, home: home)
      if key.isEmpty || key.allSatisfy(stems.contains) || known.contains(key) || result.contains(place.text) {
        continue
      }
      result.append(place.text)
    }
    return result
  }

  /// Only when nobody addressed before is addressed now, or the other way round: `barn och unga` → `unga` is wording.
  private func audience(_ a: [Profile], _ b: [Profile]) -> [Change] {
    let before = a.reduce(0) { $0 | $1.audience }
    let after = b.reduce(0) { $0 | $1.audience }
    if before == after || before & after != 0 { return [] }
    return [.audience(before: WordLists.audienceNames(before), after: WordLists.audienceNames(after))]
  }

  private func firmness(_ a: [Profile], _ b: [Profile], single: Bool) -> [Change] {
    let hedges = (Set(a.flatMap(\.firmness.hedges)), Set(b.flatMap(\.firmness.hedges)))
    let times = (Set(a.flatMap(\.firmness.times)), Set(b.flatMap(\.firmness.times)))
    // Of several promises one may be the general form of another; its hedges going is no gain.
    let hedgesGone = single ? hedges.0.subtracting(hedges.1).sorted() : []
    let hedgesAdded = hedges.1.subtracting(hedges.0).sorted()
    let timesGone = times.1.isEmpty ? times.0.sorted() : []
    let timesAdded = times.0.isEmpty ? times.1.sorted() : []
    if hedgesAdded.isEmpty, hedgesGone.isEmpty, timesGone.isEmpty, timesAdded.isEmpty { return [] }
    return [
      .firmness(hedgesAdded: hedgesAdded, hedgesGone: hedgesGone, timesAdded: timesAdded, timesGone: timesGone)
    ]
  }
}
