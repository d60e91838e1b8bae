import Records

/// Promises of the older agreement beside those of the newer one.
///
/// One to one as a rule; several on one side where a promise was split or several became one; an empty side where one
/// was dropped or added. Indices into `Agreement.promises`, in order; the first of several is the closest.
struct Pairing: Sendable, Equatable {
  var from: [Int]
  var to: [Int]
  var likeness: Likeness
}

/// Pairs the promises of two agreements.
struct Matcher {
  let old: [Profile]
  let new: [Profile]
  let comparer: Comparer
  private var likeness: [[Likeness]] = []

  init(old: [Profile], new: [Profile]) {
    self.old = old
    self.new = new
    comparer = Comparer(old + new)
    likeness = old.map { a in new.map { comparer.likeness(a, $0) } }
  }

  /// All pairings, in the order of the newer agreement; what was dropped stands where it stood.
  func pairings(forced: ForcedPairs = ForcedPairs()) -> [Pairing] {
    var pairs = forced.pairings
    let fixedOld = Set(pairs.flatMap(\.from))
    let fixedNew = Set(pairs.flatMap(\.to))
    let rows = old.indices.filter { !fixedOld.contains($0) }
    let columns = new.indices.filter { !fixedNew.contains($0) }
    let gains = rows.map { i in columns.map { j in forced.forbids(i, j) ? 0 : gain(i, j) } }
    var freeOld: [Int] = []
    var taken: Set<Int> = []
    for (row, column) in Assignment.best(gains).enumerated() {
      if let column {
        pairs.append(Pairing(from: [rows[row]], to: [columns[column]], likeness: likeness[rows[row]][columns[column]]))
        taken.insert(columns[column])
      } else {
        freeOld.append(rows[row])
      }
    }
    var freeNew = columns.filter { !taken.contains($0) }
    join(&pairs, &freeOld, &freeNew, forced: forced)
    pairs += freeOld.map { Pairing(from: [$0], to: [], likeness: Likeness()) }
    pairs += freeNew.map { Pairing(from: [], to: [$0], likeness: Likeness()) }
    return Matcher.sorted(pairs)
  }

  /// What a pair adds to the assignment: its score above the minimum. Of equals the one in the same place wins.
  private func gain(_ i: Int, _ j: Int) -> Double {
    let score = likeness[i][j].score
    guard score >= Likeness.minimum else { return 0 }
    let drift = abs(Double(i) / Double(max(old.count, 1)) - Double(j) / Double(max(new.count, 1)))
    return score - Likeness.minimum + 1e-3 - drift * 1e-4
  }

  /// Newer order; a dropped promise after the pair of the one before it in the older agreement.
  private static func sorted(_ pairs: [Pairing]) -> [Pairing] {
    var place: [Int: Int] = [:]
    for pair in pairs { for i in pair.from { if let j = pair.to.min() { place[i] = j } } }
    func key(_ pair: Pairing) -> (Int, Int, Int) {
      if let j = pair.to.min() { return (j, 0, 0) }
      guard let i = pair.from.min() else { return (-1, 0, 0) }
      let before = (0..<i).reversed().lazy.compactMap { place[$0] }.first
      return (before ?? -1, 1, i)
    }
    return pairs.sorted { key($0) < key($1) }
  }

  // MARK: Splits and merges

  /// Takes what is left into pairs that it completes: one promise became two, or two became one.
  private func join(_ pairs: inout [Pairing], _ freeOld: inout [Int], _ freeNew: inout [Int], forced: ForcedPairs) {
    var joined: [(pair: Int, old: Int?, new: Int?)] = []
    for j in freeNew {
      let candidates = pairs.indices.filter { p in
        pairs[p].from.count == 1 && !forced.isFixed(pairs[p]) && !forced.forbids(pairs[p].from[0], j)
      }
      let best = candidates.map { ($0, fit(new[j], whole: old[pairs[$0].from[0]], partner: new[pairs[$0].to[0]])) }
        .max { $0.1 < $1.1 }
      if let best, best.1 > 0 { joined.append((best.0, nil, j)) }
    }
    for i in freeOld {
      let candidates = pairs.indices.filter { p in
        pairs[p].to.count == 1 && !forced.isFixed(pairs[p]) && !forced.forbids(i, pairs[p].to[0])
      }
      let best = candidates.map { ($0, fit(old[i], whole: new[pairs[$0].to[0]], partner: old[pairs[$0].from[0]])) }
        .max { $0.1 < $1.1 }
      if let best, best.1 > 0 { joined.append((best.0, i, nil)) }
    }
    for (p, i, j) in joined {
      // A pair grows on one side only: two to two would be two pairs.
      if let j, pairs[p].from.count == 1 {
        pairs[p].to.append(j)
        freeNew.removeAll { $0 == j }
      } else if let i, pairs[p].to.count == 1 {
        pairs[p].from.append(i)
        freeOld.removeAll { $0 == i }
      }
    }
  }

  /// How well `part`, left without a pair, belongs to `whole` beside `partner`; 0 when it does not.
  ///
  /// One of these: most of the part's words stand in the whole, and the partner lacks them; the part counts what the
  /// whole counts and the partner does not; the part is the general form of what the whole counts (`genomföra
  /// trygghetsvandringar` beside `två trygghetsvandringar`), or general prose that is nearly a pair by itself.
  private func fit(_ part: Profile, whole: Profile, partner: Profile) -> Double {
    let contained = comparer.containment(of: part, in: whole)
    let gain = comparer.gain(of: part, beside: partner, for: whole)
    let partCounts = part.units.contains(where: \.counted)
    if partCounts {
      guard part.sharesUnit(with: whole) else { return 0 }
      if !part.sharesUnit(with: partner) { return 0.5 + contained }
      return contained >= Matcher.containmentMinimum && gain >= Matcher.gainMinimum ? contained + gain : 0
    }
    if contained >= Matcher.containmentMinimum, gain >= Matcher.gainMinimum { return contained + gain }
    guard whole.units.contains(where: \.counted) else { return 0 }
    if !part.units.isEmpty {
      let carriedOn = part.units.allSatisfy { unit in whole.units.contains { $0.whole == unit.whole } }
      return carriedOn ? 0.3 + contained : 0
    }
    let likeness = comparer.likeness(part, whole).score
    return likeness >= Matcher.generalMinimum ? likeness : 0
  }

  /// Below the minimum of a pair, because a general promise has neither number nor deed in common with its activity.
  private static let generalMinimum = 0.35
  private static let containmentMinimum = 0.45
  private static let gainMinimum = 0.12
}

extension Profile {
  fileprivate func sharesUnit(with other: Profile) -> Bool {
    units.contains { unit in other.units.contains { $0.whole == unit.whole } }
  }
}
