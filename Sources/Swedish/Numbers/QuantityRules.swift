/// Which numbers are targets.
extension QuantityReader {
  func isTarget(_ i: Int) -> Bool {
    let draft = drafts[i]
    let quantity = draft.quantity
    if quantity.kind == .deadline { return true }
    if quantity.kind == .share { return !isSurvey(quantity.number.lowerBound) }
    if isResult(draft) || isDescription(draft) { return false }
    if quantity.value == 0 { return false }
    let rated = quantity.per != nil
    guard let match = draft.match, draft.hasNoun || quantity.partitive else {
      return isTargetWithoutNoun(i, rated: rated)
    }
    if isFollowUp(quantity.number.lowerBound), match.entry.kind == .occasion || match.entry.key == Word.möte {
      return false
    }
    if quantity.form == .article { return isHappening(draft, match) && !isCounted(i) }
    // `Ett av tillfällena bör vara under marknaden`: a wish, of those counted before.
    if quantity.partitive, t.key(quantity.tokens.upperBound) == Word.bör { return false }
    if quantity.partitive, draft.hasNoun {
      return draft.compared || (match.entry.kind != .size && match.entry.kind != .scope)
    }
    if quantity.partitive { return true }
    if draft.weak, match.entry.kind == .scope || match.entry.kind == .size || match.entry.kind == .time { return false }
    if match.entry.kind == .time, !match.isEvent { return isTime(draft, match, rated: rated) }
    if draft.compared {
      return !(isSurvey(quantity.number.lowerBound) && match.entry.kind == .scope)
        && !(match.entry.kind == .size && quantity.modifiers.isEmpty == false && !rated && !isNew(quantity))
    }
    if Words.definiteDeterminers.contains(before(draft)) { return false }
    if rated { return match.entry.kind != .size }
    if t[quantity.number.lowerBound].kind == .digits, NumberTraps.isYear(t, quantity.number.lowerBound),
      quantity.number.count == 1
    {
      return false
    }
    if match.entry.forms.isDisjoint(with: [.singular, .plural]) { return false }
    switch match.entry.kind {
    case .event, .activity, .occasion: return true
    case .thing: return !Self.places.contains(before(draft))
    case .scope: return Self.visiting.contains(before(draft)) || isOpenHouse(draft, match)
    case .time: return true
    case .size: return isNew(quantity) && match.entry.key == Word.område && draft.quantity.unit?.count == 1
    case .share: return false
    }
  }

  /// `minst 5 nya områden med grannsamverkan`: what comes to be; `minst tre prioriterade områden` is how big the agreement is.
  private func isNew(_ quantity: Quantity) -> Bool { quantity.modifiers.contains { $0.contains { Self.added.contains(t.key($0)) } } }
  private static let added: WordSet = ["nya", "ytterligare", "fler"]

  private func before(_ draft: Draft) -> WordKey {
    draft.start > range.lowerBound ? t.key(draft.start - 1) : WordKey(hash: 0)
  }

  private static let places: WordSet = [
    "i", "på", "vid", "från", "till", "av", "hos", "mellan", "inom", "för", "om", "kring", "under",
  ]

  /// Verbs whose object is counted, not located: `besöka tre skolor`.
  private static let visiting: WordSet = [
    "besöka", "besöker", "besöks", "nå", "når", "utbilda", "utbildar", "utbildas", "informera", "informerar",
    "kontrollera",
    "kontrollerar", "kontrolleras", "granska", "granskar", "inspektera", "inspekterar", "träffa", "träffar",
    "intervjua",
    "rekrytera", "rekryterar", "starta", "startar", "öppna", "öppnar", "inrätta", "inrättar", "anställa", "anställer",
  ]

  /// `en trygghetsvandring`; not `en ökad tillsyn`, `i en dialog`, `vid en kontroll`.
  private func isHappening(_ draft: Draft, _ match: UnitNouns.Match) -> Bool {
    guard match.isEvent || isOpenHouse(draft, match), match.entry.forms.contains(.singular) else { return false }
    let key = before(draft)
    let occasion = match.entry.key == Word.tillfälle || match.entry.key == Word.gång
    if Self.examples.contains(key) || (t.isSign(draft.start - 1, ".") && t.key(draft.start - 2) == Word.ex) {
      return false
    }
    let means = key == Word.av && (t.key(draft.start - 2) == Word.form || t.key(draft.start - 2) == Word.hjälp)
    if key == Word.med, t.key(draft.start - 2) == Word.samband { return false }
    if Self.circumstance.contains(key), !means, !(occasion && (key == Word.vid || key == Word.på || key == Word.under))
    {
      return false
    }
    let next = t.key(draft.quantity.tokens.upperBound)
    if match.entry.key == Word.gång, key == Word.på || key == Word.med || next == Word.till || next == Word.för {
      return false
    }
    if next == Word.är || next == Word.innebär || (occasion && next == Word.att) { return false }
    return !draft.quantity.modifiers.contains { range in range.contains { Self.states.contains(t.key($0)) } }
  }

  private func isOpenHouse(_ draft: Draft, _ match: UnitNouns.Match) -> Bool {
    guard match.entry.key == Word.hus, let last = draft.quantity.modifiers.last else { return false }
    return t.key(last.lowerBound) == Word.öppet || t.key(last.lowerBound) == Word.öppna
  }

  /// `Två gånger om året går vi en trygghetsvandring`: the occasions count, not what is done at each.
  private func isCounted(_ i: Int) -> Bool {
    let draft = drafts[i]
    return (max(0, i - 3)..<min(i + 4, drafts.count)).contains { j in
      let other = drafts[j]
      guard j != i, other.sentence == draft.sentence, other.match?.entry.kind == .occasion else { return false }
      let (first, second) = other.start < draft.start ? (other, draft) : (draft, other)
      return !Clauses.clauseBetween(t, first.quantity.tokens.upperBound, second.start) && !areListed(first, second)
    }
  }

  private static let examples: WordSet = ["exempelvis", "exempel", "såsom"]

  private static let circumstance: WordSet = [
    "i", "vid", "under", "efter", "inför", "av", "från", "om", "som", "är", "vara", "utgör", "utgöra", "enligt",
    "sedan",
    "innan", "före", "per", "mellan", "på", "för", "kring", "blir", "bli", "inom", "den", "det", "utan", "hos",
    "upplever",
  ]

  /// Adjectives of a state that goes on: nobody can tick off `en fortsatt samverkan`, `en aktiv tillsyn`.
  private static let states: WordSet = [
    "ökad", "ökat", "god", "gott", "bra", "bättre", "fortsatt", "fortsatta", "kontinuerlig", "kontinuerligt", "löpande",
    "regelbunden", "regelbundet", "återkommande", "tät", "tätt", "tätare", "nära", "närmare", "aktiv", "aktivt",
    "levande",
    "fördjupad", "fördjupat", "utökad", "utökat", "utvecklad", "förbättrad", "fungerande", "hög", "högt", "högre",
    "stark",
    "starkare", "förstärkt", "intensifierad", "effektiv", "effektivt", "effektivare", "bredare", "tydlig", "tydligt",
    "tydligare", "strukturerad", "strukturerat", "långsiktig", "långsiktigt", "ständig", "ständigt", "pågående",
    "frekvent",
    "systematisk", "systematiskt", "synlig", "synligare", "trygg", "tryggare", "säker", "säkrare", "mer", "annan",
    "ytterst",
    "konstruktiv", "senare", "samma", "lämpligt", "lämplig", "eventuell", "eventuellt", "möjlig", "etablerad",
    "utvidgad", "jämn", "kvalitativ", "adekvat", "relevant", "meningsfull", "meningsfullt",
  ]

  /// `två kvällar i veckan`, `minst 900 timmar`; not `under sex veckor`, `i två år`.
  private func isTime(_ draft: Draft, _ match: UnitNouns.Match, rated: Bool) -> Bool {
    let lemma = match.entry.key
    let key = before(draft)
    let during =
      key == Word.under || key == Word.i || key == Word.efter || key == Word.inom || key == Word.de || key == Word.dom
    if lemma == Word.år || lemma == Word.halvår || lemma == Word.kvartal || lemma == Word.termin { return false }
    if lemma == Word.månad || lemma == Word.minut || lemma == Word.sekund { return rated && !during }
    if rated { return true }
    if draft.compared { return !during }
    if lemma == Word.timme || lemma == Word.vecka || lemma == Word.dygn { return key == Word.vid }
    return !during && !Words.definiteDeterminers.contains(key)
  }

  /// `minst två per år`, `10 st`, `målvärde på minst 800`, and nouns that are not listed.
  private func isTargetWithoutNoun(_ i: Int, rated: Bool) -> Bool {
    let draft = drafts[i]
    let quantity = draft.quantity
    if quantity.form == .article { return false }
    if isFollowUp(quantity.number.lowerBound), !draft.hasNoun { return false }
    if t[quantity.number.lowerBound].kind == .digits, NumberTraps.isYear(t, quantity.number.lowerBound),
      quantity.number.count == 1,
      !draft.hasNoun || !draft.compared
    {
      return false
    }
    if draft.hasNoun {
      if draft.compared { return !draft.weak }
      if Words.definiteDeterminers.contains(before(draft)) { return false }
      if rated || draft.counter { return true }
      return !Words.prepositions.contains(before(draft)) && looksPlural(quantity)
        && !isSurvey(quantity.number.lowerBound)
    }
    if draft.weak { return false }
    if rated || draft.counter { return true }
    if isGoal(draft) || isRow(draft) || listHead(i) != nil { return true }
    // `minst åtta kaffe med polisen`: a floor is a target even where nobody can say of what.
    return draft.compared
      && (quantity.comparator == .atLeast && (quantity.unit != nil || quantity.value > 1)
        || quantity.comparator == .atMost && quantity.unit != nil)
  }

  /// `Antal trafikkontroller: 40`
  private func isRow(_ draft: Draft) -> Bool {
    guard t.isSign(draft.start - 1, ":"), draft.quantity.unit?.upperBound == draft.start - 1 else {
      return false
    }
    let next = draft.quantity.tokens.upperBound
    return next >= range.upperBound || t[next].kind == .sign || Clauses.startsSentence(t, next)
  }

  private func looksPlural(_ quantity: Quantity) -> Bool {
    guard let unit = quantity.unit, quantity.value > 1 else { return false }
    let (_, forms) = NounInflection.guess(String(decoding: t.lowered(t[unit.upperBound - 1]), as: UTF8.self))
    return forms == .plural
  }
}
