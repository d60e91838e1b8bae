/// What is a target, and what a number counts that names nothing itself.
extension QuantityReader {
  /// Names the nouns; a number without one takes it from its whole (`varav fyra`) or from the clause before it
  /// (`Trygghetsvandringar, minst två per år`).
  mutating func fillUnits() {
    for i in drafts.indices where drafts[i].quantity.unitText == nil {
      if let unit = drafts[i].quantity.unit {
        name(&drafts[i].quantity, unit, drafts[i].match)
      } else if drafts[i].quantity.partitive, i > 0 {
        let whole = drafts[i - 1].quantity
        drafts[i].quantity.unit = whole.unit
        drafts[i].quantity.unitText = whole.unitText
        drafts[i].quantity.unitLemma = whole.unitLemma
        drafts[i].quantity.unitKnown = whole.unitKnown
        drafts[i].match = drafts[i - 1].match
      } else if let (unit, match) = nounBefore(drafts[i].start) {
        drafts[i].match = match
        drafts[i].quantity.unit = unit
        name(&drafts[i].quantity, unit, match)
      } else {
        drafts[i].quantity.unitKnown = true
      }
    }
  }

  private func name(_ quantity: inout Quantity, _ unit: Range<Int>, _ match: UnitNouns.Match?) {
    quantity.unitText = t.string(t[unit.lowerBound].range.lowerBound..<t[unit.upperBound - 1].range.upperBound)
    let (lemma, known) = UnitNouns.lemma(lemmaWord(unit))
    quantity.unitLemma = lemma
    quantity.unitKnown = known
  }

  /// The word whose base form the unit has. Lower-case parts are joined (`trafik-insatser`, `kon-troller`), others keep
  /// their hyphen (`LOB-kontroller`).
  private func lemmaWord(_ unit: Range<Int>) -> String {
    let last = lemmaToken(unit)
    var word = t.string(t[last])
    var k = last
    while k - 2 >= unit.lowerBound, t.isGlued(k), t.isSign(k - 1, "-"), t.isGlued(k - 1), t[k - 2].kind != .sign {
      let small = t[k - 2].kind == .word && !t[k - 2].capitalised && !t[k - 2].allCaps
      word = t.string(t[k - 2]) + (small ? "" : "-") + word
      k -= 2
    }
    return word
  }

  /// Of `insatser/aktiviteter` the first, of `trafik- och informationsinsatser` the last.
  private func lemmaToken(_ unit: Range<Int>) -> Int {
    unit.first { t.isSign($0, "/") }.map { $0 - 1 } ?? unit.upperBound - 1
  }

  private func nounBefore(_ start: Int) -> (Range<Int>, UnitNouns.Match)? {
    var k = start - 1
    while k >= range.lowerBound, k > start - 30 {
      if let match = UnitFinder.known(t, k), match.entry.kind != .occasion, match.entry.kind != .time || match.isEvent,
        match.isEvent || match.entry.kind == .activity || (match.entry.kind == .thing && match.entry.forms.contains(.plural)),
        !drafts.contains(where: { $0.quantity.number.contains(k) })
      {
        return (k..<k + 1, match)
      }
      k -= 1
    }
    return nil
  }

  // MARK: Targets

  func isTarget(_ draft: Draft) -> Bool {
    let quantity = draft.quantity
    if quantity.kind == .deadline { return true }
    if quantity.kind == .share { return !isSurvey(quantity.number.lowerBound) }
    if isResult(draft) || isDescription(draft) { return false }
    if quantity.value == 0 { return false }
    let rated = quantity.per != nil
    guard let match = draft.match, draft.hasNoun || quantity.partitive else { return isTargetWithoutNoun(draft, rated: rated) }
    if isFollowUp(quantity.number.lowerBound), match.entry.kind == .occasion || match.entry.lemma == "möte" { return false }
    if quantity.form == .article { return isHappening(draft, match) && !isCounted(draft) }
    if quantity.partitive, draft.hasNoun { return draft.compared || (match.entry.kind != .size && match.entry.kind != .scope) }
    if quantity.partitive { return true }
    if draft.weak, match.entry.kind == .scope || match.entry.kind == .size || match.entry.kind == .time { return false }
    if match.entry.kind == .time, !match.isEvent { return isTime(draft, match, rated: rated) }
    if draft.compared {
      return !(isSurvey(quantity.number.lowerBound) && match.entry.kind == .scope)
        && !(match.entry.kind == .size && quantity.modifiers.isEmpty == false && !rated)
    }
    if Words.definiteDeterminers.contains(before(draft)) { return false }
    if rated { return match.entry.kind != .size }
    if t[quantity.number.lowerBound].kind == .digits, NumberTraps.isYear(t, quantity.number.lowerBound), quantity.number.count == 1 {
      return false
    }
    if match.entry.forms.isDisjoint(with: [.singular, .plural]) { return false }
    switch match.entry.kind {
    case .event, .activity, .occasion: return true
    case .thing: return !Self.places.contains(before(draft))
    case .scope: return Self.visiting.contains(before(draft)) || isOpenHouse(draft, match)
    case .time: return true
    case .size, .share: return false
    }
  }

  private func before(_ draft: Draft) -> WordKey { draft.start > range.lowerBound ? t.key(draft.start - 1) : WordKey(hash: 0) }

  private static let places: Set<WordKey> = ["i", "på", "vid", "från", "till", "av", "hos", "mellan", "inom", "för", "om", "kring", "under"]

  /// Verbs whose object is counted, not located: `besöka tre skolor`.
  private static let visiting: Set<WordKey> = [
    "besöka", "besöker", "besöks", "nå", "når", "utbilda", "utbildar", "utbildas", "informera", "informerar", "kontrollera",
    "kontrollerar", "kontrolleras", "granska", "granskar", "inspektera", "inspekterar", "träffa", "träffar", "intervjua",
    "rekrytera", "rekryterar", "starta", "startar", "öppna", "öppnar", "inrätta", "inrättar", "anställa", "anställer",
  ]

  /// `en trygghetsvandring`; not `en ökad tillsyn`, `i en dialog`, `vid en kontroll`.
  private func isHappening(_ draft: Draft, _ match: UnitNouns.Match) -> Bool {
    guard match.isEvent || isOpenHouse(draft, match), match.entry.forms.contains(.singular) else { return false }
    let key = before(draft)
    let occasion = match.entry.lemma == "tillfälle" || match.entry.lemma == "gång"
    if Self.circumstance.contains(key), !(occasion && (key == "vid" || key == "på" || key == "under")) { return false }
    let next = t.key(draft.quantity.tokens.upperBound)
    if match.entry.lemma == "gång", key == "på" || key == "med" || next == "till" || next == "för" { return false }
    if next == "är" || next == "innebär" || (occasion && next == "att") { return false }
    return !draft.quantity.modifiers.contains { range in range.contains { Self.states.contains(t.key($0)) } }
  }

  private func isOpenHouse(_ draft: Draft, _ match: UnitNouns.Match) -> Bool {
    guard match.entry.lemma == "hus", let last = draft.quantity.modifiers.last else { return false }
    return t.key(last.lowerBound) == "öppet" || t.key(last.lowerBound) == "öppna"
  }

  /// `Två gånger om året går vi en trygghetsvandring`: the occasions count, not what is done at each.
  private func isCounted(_ draft: Draft) -> Bool {
    drafts.contains { other in
      guard other.sentence == draft.sentence, other.match?.entry.kind == .occasion, other.start != draft.start else { return false }
      let (first, second) = other.start < draft.start ? (other, draft) : (draft, other)
      return !Clauses.clauseBetween(t, first.quantity.tokens.upperBound, second.start) && !areListed(first, second)
    }
  }

  private static let circumstance: Set<WordKey> = [
    "i", "vid", "under", "efter", "inför", "av", "från", "om", "som", "är", "vara", "utgör", "utgöra", "enligt", "sedan",
    "innan", "före", "per", "mellan", "på", "för", "kring", "blir", "bli", "inom", "den", "det", "utan", "hos", "upplever",
  ]

  /// Adjectives of a state that goes on: nobody can tick off `en fortsatt samverkan`, `en aktiv tillsyn`.
  private static let states: Set<WordKey> = [
    "ökad", "ökat", "god", "gott", "bra", "bättre", "fortsatt", "fortsatta", "kontinuerlig", "kontinuerligt", "löpande",
    "regelbunden", "regelbundet", "återkommande", "tät", "tätt", "tätare", "nära", "närmare", "aktiv", "aktivt", "levande",
    "fördjupad", "fördjupat", "utökad", "utökat", "utvecklad", "förbättrad", "fungerande", "hög", "högt", "högre", "stark",
    "starkare", "förstärkt", "intensifierad", "effektiv", "effektivt", "effektivare", "bredare", "tydlig", "tydligt",
    "tydligare", "strukturerad", "strukturerat", "långsiktig", "långsiktigt", "ständig", "ständigt", "pågående", "frekvent",
    "systematisk", "systematiskt", "synlig", "synligare", "trygg", "tryggare", "säker", "säkrare", "mer", "annan", "ytterst",
    "konstruktiv", "etablerad", "utvidgad", "jämn", "kvalitativ", "adekvat", "relevant", "meningsfull", "meningsfullt",
  ]

  /// `två kvällar i veckan`, `minst 900 timmar`; not `under sex veckor`, `i två år`.
  private func isTime(_ draft: Draft, _ match: UnitNouns.Match, rated: Bool) -> Bool {
    let lemma = match.entry.lemma
    let key = before(draft)
    let during = key == "under" || key == "i" || key == "efter" || key == "inom" || key == "de" || key == "dom"
    if lemma == "år" || lemma == "halvår" || lemma == "kvartal" || lemma == "termin" { return false }
    if lemma == "månad" || lemma == "minut" || lemma == "sekund" { return rated && !during }
    if rated { return true }
    if draft.compared { return !during }
    if lemma == "timme" || lemma == "vecka" || lemma == "dygn" { return key == "vid" }
    return !during && !Words.definiteDeterminers.contains(key)
  }

  /// `minst två per år`, `10 st`, `målvärde på minst 800`, and nouns that are not listed.
  private func isTargetWithoutNoun(_ draft: Draft, rated: Bool) -> Bool {
    let quantity = draft.quantity
    if quantity.form == .article { return false }
    if isFollowUp(quantity.number.lowerBound), !draft.hasNoun { return false }
    if t[quantity.number.lowerBound].kind == .digits, NumberTraps.isYear(t, quantity.number.lowerBound), quantity.number.count == 1,
      !draft.hasNoun || !draft.compared
    {
      return false
    }
    if draft.hasNoun {
      if draft.compared { return !draft.weak }
      if Words.definiteDeterminers.contains(before(draft)) { return false }
      if rated || draft.counter { return true }
      return !Words.prepositions.contains(before(draft)) && looksPlural(quantity) && !isSurvey(quantity.number.lowerBound)
    }
    if draft.weak { return false }
    if rated || draft.counter { return true }
    if isGoal(draft) || isRow(draft) || continuesList(draft) { return true }
    return draft.compared && quantity.unit != nil && (quantity.comparator == .atLeast || quantity.comparator == .atMost)
      && quantity.value >= 1 && t[quantity.number.lowerBound].kind != .sign
  }

  /// `Antal trafikkontroller: 40`
  private func isRow(_ draft: Draft) -> Bool {
    guard t.isSign(draft.start - 1, ":"), draft.quantity.unit?.upperBound == draft.start - 1 else { return false }
    let next = draft.quantity.tokens.upperBound
    return next >= range.upperBound || t[next].kind == .sign || Clauses.startsSentence(t, next)
  }

  /// `4 insatser mot droger, 2 mot alkohol`; but `fyra kontroller, två i Lagan och två i Ljungby` are four.
  private func continuesList(_ draft: Draft) -> Bool {
    guard let i = drafts.firstIndex(where: { $0.start == draft.start }), i > 0, t.key(draft.start - 1) != "mellan",
      Words.prepositions.contains(t.key(draft.quantity.tokens.upperBound))
    else { return false }
    let bare = { (d: Draft) in !d.hasNoun && !d.compared && d.quantity.kind == .quantity && d.sentence == draft.sentence }
    guard let head = drafts[..<i].lastIndex(where: { !bare($0) }), drafts[head].hasNoun, drafts[head].sentence == draft.sentence,
      drafts[head].quantity.kind == .quantity, drafts[head].quantity.form != .article
    else { return false }
    let list = drafts[(head + 1)...].prefix(while: bare)
    guard list.map(\.quantity.value).reduce(0, +) != drafts[head].quantity.value || list.count == 1 else { return false }
    return t.isSign(draft.start - 1, ",") || Words.conjunctions.contains(t.key(draft.start - 1))
  }

  private func looksPlural(_ quantity: Quantity) -> Bool {
    guard let unit = quantity.unit, quantity.value > 1 else { return false }
    let (_, forms) = NounInflection.guess(String(decoding: t.lowered(t[unit.upperBound - 1]), as: UTF8.self))
    return forms == .plural
  }
}
