/// What a pair can rest on; the words stand in the diff as `match.basis`.
public enum Basis: String, Sendable, CaseIterable, Codable {
  /// The same words throughout (years aside).
  case text
  case unit, wording, action, theme, place, audience, party
  /// Set by a person (`--pairs`).
  case pairsFile = "pairs_file"
}

/// How alike two promises are: a part for each thing they can share, and their weighted mean.
struct Likeness: Sendable, Equatable {
  /// 0 … 1.
  var score: Double = 0
  /// What speaks for the pair, strongest first.
  var basis: [Basis] = []

  /// Pairs below this are never made. Chosen on the tuning half of `fixtures/diff` (docs/diff.md).
  static let minimum = 0.40

  static let identical = Likeness(score: 1, basis: [.text])
}

/// Compares profiles; holds how rare each word is among the promises of the two agreements.
struct Comparer: Sendable {
  private let rarity: [UInt64: Double]

  /// Weights of the parts; a part that neither promise has anything to say on is left out of the mean.
  private static let weights: [(Basis, Double)] = [
    (.wording, 0.42), (.unit, 0.30), (.theme, 0.10), (.action, 0.08), (.place, 0.08), (.audience, 0.08), (.party, 0.04),
  ]

  init(_ profiles: [Profile]) {
    var counts: [UInt64: Int] = [:]
    for profile in profiles { for word in profile.words { counts[word.key, default: 0] += 1 } }
    let total = Double(profiles.count)
    rarity = counts.mapValues { n in
      // A word that half of the promises carry tells little; one that a single pair shares tells most.
      let share = Double(n) / Swift.max(total, 4)
      return Swift.max(0.15, 1 - share * 1.2)
    }
  }

  func likeness(_ a: Profile, _ b: Profile) -> Likeness {
    if !a.sequence.isEmpty, a.sequence == b.sequence { return .identical }
    var total = 0.0
    var weight = 0.0
    var contributions: [(Basis, Double)] = []
    for (basis, w) in Comparer.weights {
      guard let part = part(basis, a, b) else { continue }
      total += w * part
      weight += w
      if part >= 0.5 { contributions.append((basis, w * part)) }
    }
    guard weight > 0 else { return Likeness() }
    // Of equal parts the one that weighs more comes first.
    let order = contributions.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
    // Only the same words are wholly the same.
    var score = Swift.min(0.99, total / weight)
    // Two different things counted: their sentences may be twins all the same (`Två X` and `Två Y`).
    if conflict(a, b) {
      score *= 0.6
    }
    // Theme, audience and party are shared by much: without words or a unit in common they make no pair.
    else if !rests(on: .wording, atLeast: 0.25, a, b), !rests(on: .unit, atLeast: 0.7, a, b) {
      score *= 0.8
    }
    return Likeness(score: score, basis: order.map(\.element.0))
  }

  /// The share of `b`'s weight that `a` also has: how far `b` is contained in `a`.
  func containment(of b: Profile, in a: Profile) -> Double {
    let own = weight(b)
    return own > 0 ? shared(a, b) / own : 0
  }

  /// The share of `a`'s weight that `b` adds to what `first` has of it.
  func gain(of b: Profile, beside first: Profile, for a: Profile) -> Double {
    let own = weight(a)
    guard own > 0 else { return 0 }
    var sum = 0.0
    for word in a.words where b.has(word.key) && !first.has(word.key) { sum += word.weight * (rarity[word.key] ?? 1) }
    return sum / own
  }

  func weight(_ profile: Profile) -> Double {
    profile.words.reduce(0) { $0 + $1.weight * (rarity[$1.key] ?? 1) }
  }

  private func rests(on basis: Basis, atLeast least: Double, _ a: Profile, _ b: Profile) -> Bool {
    part(basis, a, b).map { $0 >= least } ?? false
  }

  private func part(_ basis: Basis, _ a: Profile, _ b: Profile) -> Double? {
    switch basis {
    case .wording:
      let (own, other) = (weight(a), weight(b))
      guard own > 0, other > 0 else { return nil }
      let common = shared(a, b)
      return 0.65 * 2 * common / (own + other) + 0.35 * common / Swift.min(own, other)
    case .unit: return Comparer.units(a, b)
    case .theme: return Comparer.overlap(a.themes, b.themes)
    case .action: return Comparer.overlap(a.actions, b.actions)
    case .audience: return Comparer.overlap(a.audience, b.audience)
    case .party: return Comparer.overlap(a.parties, b.parties)
    case .place: return Comparer.places(a.places, b.places)
    case .text, .pairsFile: return nil
    }
  }

  private func shared(_ a: Profile, _ b: Profile) -> Double {
    var sum = 0.0
    var i = 0
    var j = 0
    while i < a.words.count, j < b.words.count {
      let (x, y) = (a.words[i], b.words[j])
      if x.key == y.key {
        sum += Swift.min(x.weight, y.weight) * (rarity[x.key] ?? 1)
        i += 1
        j += 1
      } else if x.key < y.key {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  /// Shared classes by all classes; nil when neither has one.
  private static func overlap(_ a: UInt32, _ b: UInt32) -> Double? {
    if a == 0, b == 0 { return nil }
    return Double((a & b).nonzeroBitCount) / Double((a | b).nonzeroBitCount)
  }

  private static func places(_ a: [[UInt64]], _ b: [[UInt64]]) -> Double? {
    if a.isEmpty || b.isEmpty { return nil }
    let common = a.filter { place in b.contains { !Set($0).isDisjoint(with: place) } }.count
    return Double(common) / Double(Swift.max(a.count, b.count))
  }

  /// The best agreement of any unit of the one with any of the other; nil when one of them names none.
  static func units(_ a: Profile, _ b: Profile) -> Double? {
    if a.units.isEmpty || b.units.isEmpty { return nil }
    let best = a.units.reduce(0) { best, x in b.units.reduce(best) { Swift.max($0, unitLikeness(x, $1)) } }
    // Activities that are only named speak for a pair, but not against it: a sentence may name several.
    if best < 0.3, !a.units.contains(where: \.counted), !b.units.contains(where: \.counted) { return nil }
    return best
  }

  static func unitLikeness(_ x: Profile.Unit, _ y: Profile.Unit) -> Double {
    if x.whole == y.whole { return 1 }
    // `kontroller` for `trafikkontroller`: the bare head of the other's compound.
    if x.head == y.whole || y.head == x.whole { return 0.7 }
    if x.head == y.head { return 0.3 }
    return x.modifier != 0 && x.modifier == y.modifier ? 0.3 : 0
  }

  /// Both count something, and not the same.
  private func conflict(_ a: Profile, _ b: Profile) -> Bool {
    guard a.units.contains(where: \.counted), b.units.contains(where: \.counted) else { return false }
    return (Comparer.units(a, b) ?? 1) < 0.3
  }
}

extension Profile {
  /// Binary search: the words are sorted by key.
  func has(_ key: UInt64) -> Bool {
    var low = 0
    var high = words.count
    while low < high {
      let mid = (low + high) / 2
      if words[mid].key < key { low = mid + 1 } else { high = mid }
    }
    return low < words.count && words[low].key == key
  }
}
