import Records
import Swedish

/// An agreement with what comparing needs of it.
struct AgreementProfile: Sendable {
  let agreement: Agreement
  let profiles: [Profile]
  /// Stems of the municipalities' names, with and without the genitive.
  let home: Set<UInt64>
  /// Length of the period in years; nil when open or unsaid.
  let years: Double?

  init(_ agreement: Agreement) {
    self.agreement = agreement
    var home: Set<UInt64> = []
    for municipality in agreement.municipalities {
      for word in municipality.name.split(whereSeparator: { $0 == " " || $0 == "-" }) {
        home.insert(Stem.key(word))
        home.insert(Stem.key(word + "s"))
      }
    }
    self.home = home
    profiles = agreement.promises.map { Profile($0, home: home) }
    years = agreement.period?.lengthInYears
  }
}

extension Period {
  /// From its days where stated (in months), else from its years.
  var lengthInYears: Double? {
    if let from = start.flatMap(Period.month), let to = end.flatMap(Period.month), to >= from {
      return Double(to - from + 1) / 12
    }
    guard let firstYear, let lastYear, lastYear >= firstYear else { return nil }
    return Double(lastYear - firstYear + 1)
  }

  /// `2023-05-01` → months since year 0.
  private static func month(_ date: String) -> Int? {
    let parts = date.split(separator: "-")
    guard parts.count >= 2, let year = Int(parts[0]), let month = Int(parts[1]) else { return nil }
    return year * 12 + month
  }
}

/// What differs between two agreements beside their promises.
enum AgreementChanges {
  static func changes(_ old: AgreementProfile, _ new: AgreementProfile) -> [Change] {
    let (a, b) = (old.agreement, new.agreement)
    var changes: [Change] = []
    if let change = passage(a.lagesbild?.text, b.lagesbild?.text) { changes.append(.lagesbild(change)) }
    if let change = passage(a.followUp?.text, b.followUp?.text) {
      changes.append(.followUp(change, before: a.followUp?.per, after: b.followUp?.per))
    }
    for party in Party.allCases {
      let before = a.signatories.filter { $0.party == party }.map(\.name)
      let after = b.signatories.filter { $0.party == party }.map(\.name)
      if Set(before.map(folded)) != Set(after.map(folded)) {
        changes.append(.signatories(party, before: before, after: after))
      }
    }
    if let x = old.years, let y = new.years, abs(x - y) > 0.05 { changes.append(.period(before: x, after: y)) }
    return changes
  }

  private static func passage(_ a: String?, _ b: String?) -> PassageChange? {
    switch (a, b) {
    case (nil, nil): nil
    case (.some, nil): .removed
    case (nil, .some): .added
    case (let a?, let b?): .kept(share: share(a, b))
    }
  }

  /// Three-word runs in common by all of them (Jaccard); years count as one word.
  static func share(_ a: String, _ b: String) -> Double {
    let x = runs(a)
    let y = runs(b)
    if x.isEmpty || y.isEmpty { return words(a) == words(b) ? 1 : 0 }
    return Double(x.intersection(y).count) / Double(x.union(y).count)
  }

  static func words(_ text: String) -> [UInt64] {
    let tokens = Tokens(text)
    return tokens.all.compactMap { token in
      if token.kind == .sign { return nil }
      if token.kind == .digits, ProfileBuilder.year(tokens.string(token)) != nil { return ProfileBuilder.anyYear }
      return token.key.hash
    }
  }

  private static func runs(_ text: String) -> Set<[UInt64]> {
    let words = words(text)
    guard words.count >= 3 else { return [] }
    return Set((0...(words.count - 3)).map { Array(words[$0..<($0 + 3)]) })
  }

  /// A name without regard to case, hyphens and spaces.
  private static func folded(_ name: String) -> [UInt64] {
    Tokens(name).all.filter { $0.kind == .word }.map(\.key.hash)
  }
}
