import Swedish

/// Reads a promise's text into keys and weights.
struct ProfileBuilder {
  let home: Set<UInt64>
  var weights: [UInt64: Double] = [:]
  var sequence: [UInt64] = []
  var stems: [UInt64] = []
  var years: [Int] = []
  var audience: UInt32 = 0
  var actions: UInt32 = 0
  var activities: [Profile.Unit] = []

  /// Stands for any year, so that a promise renewed for another year has the same words.
  static let anyYear: UInt64 = 1

  init(home: Set<UInt64>) { self.home = home }

  mutating func read(_ text: String, weight: Double) {
    let tokens = Tokens(text)
    for token in tokens.all {
      switch token.kind {
      case .sign: continue
      case .digits:
        if let year = ProfileBuilder.year(tokens.string(token)) {
          years.append(year)
          sequence.append(ProfileBuilder.anyYear)
        } else {
          sequence.append(token.key.hash)
        }
      case .word:
        sequence.append(token.key.hash)
        word(Stem.of(tokens.lowered(token)), weight: weight)
      }
    }
  }

  /// A heading tells the theme of a short item (`Trafik` over `Ökad synlighet`), at a quarter of a word's weight.
  mutating func readHeading(_ heading: String) {
    let tokens = Tokens(heading)
    for token in tokens.all where token.kind == .word {
      let key = Stem.hash(Stem.of(tokens.lowered(token)))
      if counts(key), weights[key] == nil { weights[key] = 0.25 }
    }
  }

  private mutating func word(_ stem: ArraySlice<UInt8>, weight: Double) {
    let key = Stem.hash(stem)
    stems.append(key)
    if let bits = WordLists.audiences[key] { audience |= bits }
    if let bits = WordLists.actions[key] { actions |= bits }
    guard counts(key) else { return }
    weights[key] = max(weights[key] ?? 0, weight)
    addConcept(of: key, weight: weight / 2)
    if Compound.isActivity(stem) { activities.append(Profile.Unit(stem: stem, counted: false)) }
    if let parts = Compound.split(stem) {
      if let bits = WordLists.actions[parts.head] { actions |= bits }
      weights[parts.head] = max(weights[parts.head] ?? 0, weight / 2)
      weights[parts.modifier] = max(weights[parts.modifier] ?? 0, weight / 2)
      addConcept(of: parts.head, weight: weight / 2)
      addConcept(of: parts.modifier, weight: weight / 2)
    }
  }

  private mutating func addConcept(of key: UInt64, weight: Double) {
    if let concept = WordLists.concepts[key] { weights[concept] = max(weights[concept] ?? 0, weight) }
  }

  private func counts(_ key: UInt64) -> Bool {
    !WordLists.silent.contains(key) && !WordLists.numbers.contains(key) && !home.contains(key)
      && !WordLists.counters.contains(key)
  }

  /// 1990 … 2059 as four digits; a promise counts nothing in such numbers.
  static func year(_ digits: String) -> Int? {
    guard digits.utf8.count == 4, let n = Int(digits), (1990...2059).contains(n) else { return nil }
    return n
  }
}
