/// Which number a rate belongs to, and what a rate without a number says.
extension QuantityReader {
  /// Gives every rate to its numbers; returns the quantities that rates imply by themselves.
  mutating func bindRates() -> [Quantity] {
    var implied: [Quantity] = []
    for rate in rates {
      if let i = following(rate, directly: true) ?? preceding(rate) ?? following(rate, directly: false) {
        bind(rate, to: i)
      } else if let quantity = once(rate) {
        implied.append(quantity)
      }
    }
    shareRates()
    return implied
  }

  /// The last number before the rate in the same clause.
  private func preceding(_ rate: RateReading) -> Int? {
    // `vid sidan av det dagliga arbetet`
    if rate.style == .adjective, Self.definite.contains(t.key(rate.tokens.lowerBound - 1)) { return nil }
    let i = draftIndex(from: rate.tokens.lowerBound) - 1
    guard i >= 0, !isUncounted(i), !breaksDown(rate, i) else { return nil }
    let quantity = drafts[i].quantity
    guard quantity.kind == .quantity, quantity.per == nil, quantity.tokens.upperBound <= rate.tokens.lowerBound,
      drafts[i].sentence == sentence(rate)
    else { return nil }
    // `en grupp som träffas varje månad`: how often it meets, not how many there are.
    let gap = quantity.tokens.upperBound..<rate.tokens.lowerBound
    if quantity.form == .article, drafts[i].match?.isEvent != true, gap.contains(where: { t.key($0) == Word.som }) { return nil }
    // `tre insatser, vid sidan av det arbete som pågår varje dag`
    if gap.contains(where: { t.key($0) == Word.som && Self.definite.contains(t.key($0 - 2)) }) { return nil }
    return Clauses.clauseBetween(t, quantity.tokens.upperBound, rate.tokens.lowerBound) ? nil : i
  }

  private static let definite: WordSet = ["det", "den", "de"]

  /// The first number behind the rate in the same clause: `Varje år ska … minst två …`. Directly: `årligen två …`.
  private func following(_ rate: RateReading, directly: Bool) -> Int? {
    let i = draftIndex(from: rate.tokens.upperBound)
    guard rate.style != .adjective, i < drafts.count, !isUncounted(i), drafts[i].quantity.kind == .quantity,
      drafts[i].quantity.per == nil,
      drafts[i].sentence == sentence(rate)
    else { return nil }
    if directly {
      // Only where no number stands right before the rate.
      let touches = i > 0 && drafts[i - 1].quantity.tokens.upperBound == rate.tokens.lowerBound
      // `… och årligen hålls tre möten`: behind `och` a rate looks ahead.
      let ahead = Words.conjunctions.contains(t.key(rate.tokens.lowerBound - 1))
      guard !touches, rate.style == .free, ahead || drafts[i].start == rate.tokens.upperBound else { return nil }
    }
    return Clauses.clauseBetween(t, rate.tokens.upperBound, drafts[i].start) ? nil : i
  }

  /// `en gemensam lägesbild månadsvis`: how often, not how many; the article counts only what is held.
  private func isUncounted(_ i: Int) -> Bool {
    guard drafts[i].quantity.form == .article, !drafts[i].quantity.modifiers.isEmpty else { return false }
    return drafts[i].match.map { !$0.isEvent && $0.entry.kind != .time } ?? drafts[i].hasNoun
  }

  /// `fem insatser under vår och höst`: when they are, not how often; `tre insatser vår respektive höst` are three each.
  private func breaksDown(_ rate: RateReading, _ i: Int) -> Bool {
    rate.per == .halfYear && rate.style == .bound && drafts[i].quantity.value > 1 && Rates.isSeason(t.key(rate.tokens.lowerBound))
      && t.key(rate.tokens.lowerBound + 1) == Word.och
  }

  private func sentence(_ rate: RateReading) -> Int {
    Clauses.sentenceStart(t, rate.tokens.lowerBound, from: range.lowerBound)
  }

  private mutating func bind(_ rate: RateReading, to i: Int) {
    drafts[i].quantity.per = rate.per
    drafts[i].quantity.rate = rate.tokens
    drafts[i].quantity.isWord()
    let end = drafts[i].quantity.tokens.upperBound
    if rate.tokens.lowerBound >= end, isNear(end, rate.tokens.lowerBound) {
      drafts[i].quantity.tokens = drafts[i].quantity.tokens.lowerBound..<rate.tokens.upperBound
    }
  }

  /// A few words that carry no sentence may stand between noun and rate: `insatser i kommunen per år`.
  private func isNear(_ end: Int, _ start: Int) -> Bool {
    guard start - end <= 8 else { return false }
    return !(end..<start).contains { k in
      let token = t[k]
      if token.kind == .sign { return ![Sign.dash, Sign.open, Sign.close, Sign.slash].contains(token.sign) }
      return token.kind == .word && Words.breaks.contains(token.key) && !Words.prepositions.contains(token.key)
    }
  }

  /// `två X, minst en Y och minst ett Z per år`: the rate at the end of a list is every member's; a rate before several
  /// numbers too; `varav fyra` has the rate of its whole.
  private mutating func shareRates() {
    var member: Int?
    for i in drafts.indices.dropLast().reversed()
    where drafts[i].quantity.per == nil && drafts[i].quantity.kind == .quantity {
      let next = drafts[i + 1]
      let ends = next.quantity.rate.map {
        $0.lowerBound >= next.quantity.number.upperBound && !next.quantity.modifiers.contains($0)
      }
      guard let per = next.quantity.per, ends ?? (member == i + 1), areListed(drafts[i], next) else { continue }
      drafts[i].quantity.per = per
      drafts[i].quantity.isWord()
      member = i
    }
    for i in drafts.indices.dropFirst() where drafts[i].quantity.per == nil && drafts[i].quantity.kind == .quantity {
      let before = drafts[i - 1]
      guard let per = before.quantity.per, before.sentence == drafts[i].sentence else { continue }
      let leads = before.quantity.rate.map { $0.upperBound <= before.start } ?? drafts[i - 1].quantity.partitive
      if drafts[i].quantity.partitive || (leads && areListed(before, drafts[i])) {
        drafts[i].quantity.per = per
        if leads { drafts[i].quantity.rate = before.quantity.rate }
        drafts[i].quantity.isWord()
      }
    }
  }

  /// Two numbers are members of one list: same sentence, `,` or `och` right before the second, no verb between.
  func areListed(_ first: Draft, _ second: Draft) -> Bool {
    guard first.sentence == second.sentence else { return false }
    // `12 kontroller, 1 per månad` says 12 in two ways.
    if !second.hasNoun, !second.quantity.partitive,
      second.quantity.rate?.lowerBound == second.quantity.number.upperBound
    {
      return false
    }
    let gap = first.quantity.tokens.upperBound..<second.start
    guard gap.lowerBound < gap.upperBound else { return false }
    var joint = gap.upperBound - 1
    let preposition = t.key(joint)
    if Words.prepositions.contains(preposition) {
      guard t.key(first.start - 1) == preposition else { return false }
      joint -= 1
    }
    guard joint >= gap.lowerBound, t.isSign(joint, ",") || Words.conjunctions.contains(t.key(joint)) else {
      return second.quantity.partitive
    }
    return !gap.contains { Words.breaks.contains(t.key($0)) && !Words.prepositions.contains(t.key($0)) }
  }

  private static let floors: WordSet = ["minst", "åtminstone", "lägst"]

  /// `kvartalsvis`, `varje skoltermin`: once. `årliga trygghetsvandringar`: once, when a happening follows.
  private func once(_ rate: RateReading) -> Quantity? {
    guard rate.count != nil else { return nil }
    if rate.style == .adjective {
      var finder = UnitFinder(t, limit: range.upperBound, one: false)
      guard let unit = finder.find(from: rate.tokens.upperBound), let match = unit.match, match.isEvent,
        unit.noun.lowerBound - rate.tokens.upperBound <= 2
      else { return nil }
      // The happening itself is what comes once a year.
      var happening = Quantity(
        kind: .quantity, comparator: .exactly, value: 1, upper: nil, form: .implied,
        tokens: rate.tokens.lowerBound..<unit.noun.upperBound, number: rate.tokens, unit: unit.noun,
        unitText: nil, unitLemma: nil, unitKnown: true, modifiers: unit.modifiers, per: rate.per,
        rate: rate.tokens, partitive: false)
      name(unit.noun, in: &happening)
      return happening
    }
    // `minst varannan månad`
    let floor = rate.tokens.lowerBound - 1
    let atLeast = rate.style == .free && floor >= range.lowerBound && Self.floors.contains(t.key(floor))
    return Quantity(
      kind: .quantity, comparator: atLeast ? .atLeast : .exactly, value: 1, upper: nil, form: .implied,
      tokens: atLeast ? floor..<rate.tokens.upperBound : rate.tokens,
      number: rate.tokens,
      unit: nil, unitText: "gånger", unitLemma: "gång", unitKnown: true, modifiers: [], per: rate.per,
      rate: rate.tokens,
      partitive: false)
  }
}
