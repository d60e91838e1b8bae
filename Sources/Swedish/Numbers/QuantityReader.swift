/// One pass over a promise's tokens: numbers with their nouns, and rates; then each rate finds its numbers.
struct QuantityReader {
  /// A number before it is decided whether it is a target.
  struct Draft {
    var quantity: Quantity
    var match: UnitNouns.Match?
    /// The page gives a comparator; `exactly` is otherwise only assumed.
    var compared: Bool
    var weak: Bool
    /// `stycken`, `st`
    var counter: Bool
    /// First token of comparator or number.
    var start: Int
    /// Per cent, deadlines and nouns of its own; false for `två per år`.
    var hasNoun: Bool
    var sentence: Int
  }

  let t: Tokens
  let range: Range<Int>
  var drafts: [Draft] = []
  var rates: [RateReading] = []

  init(_ t: Tokens, _ range: Range<Int>) {
    self.t = t
    self.range = range
  }

  mutating func read() -> [Quantity] {
    scan()
    fillUnits()
    let implied = bindRates()
    var out = drafts.indices.filter { isTarget($0) }.map { drafts[$0].quantity }
    out += implied.filter { !isFollowUp($0.tokens.lowerBound) }
    return out.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private mutating func scan() {
    var k = range.lowerBound
    while k < range.upperBound {
      if let rate = Rates.read(t, at: k), rate.tokens.upperBound <= range.upperBound {
        rates.append(rate)
        k = rate.tokens.upperBound
      } else if let end = NumberTraps.end(t, at: k, upTo: range.upperBound) {
        k = end
      } else if mayBeNumber(k), let phrase = NumberPhrase.read(t, at: k, upTo: range.upperBound) {
        k = take(phrase)
      } else {
        k += 1
      }
    }
  }

  private func mayBeNumber(_ k: Int) -> Bool {
    switch t[k].kind {
    case .digits: true
    case .word: t.mayStartNumeral(k) || t[k].key == Word.mellan || t[k].key == Word.dussintal || t[k].key == Word.dussin
    case .sign: t.isHalfSign(k)
    }
  }

  /// Adds the quantity that the number phrase states, if it does; returns where to go on.
  private mutating func take(_ phrase: NumberPhrase) -> Int {
    let first = phrase.tokens.lowerBound
    var hit = Comparators.before(t, first, from: range.lowerBound)
    let opener = t.key((hit?.start ?? first) - 1)
    let deadline = opener == Word.inom || opener == Word.senast || (hit == nil && t.key(first - 1) == Word.senast)
    if let end = NumberTraps.end(t, after: phrase, deadline: deadline, upTo: range.upperBound) {
      return max(end, first + 1)
    }
    // `50 insatser à 20 minuter per vecka`: how long each is.
    if opener == Word.à || opener == Word.á { return phrase.tokens.upperBound }
    var k = wishEnd(phrase.tokens.upperBound)
    let counter = takeCounter(&k)
    if let share = share(phrase, hit, at: k) {
      drafts.append(share)
      return share.quantity.tokens.upperBound
    }
    let one = phrase.upper == nil && phrase.value <= 1
    var partOf = partitive(after: k)
    var finder = UnitFinder(t, limit: range.upperBound, one: one && partOf == nil)
    var unit = finder.find(from: partOf ?? k)
    if partOf != nil, !namesWhole(unit) {
      // `en av oss` counts nothing; `minst två av tobaksförsäljare` two of what was counted before
      guard hit != nil else { return k }
      unit = nil
      partOf = nil
    }
    let whole = isPartOpener(hit?.start ?? first)
    if whole, unit?.match == nil { unit = nil }
    if deadline, let unit, let match = unit.match, match.entry.kind == .time {
      drafts.append(self.deadline(phrase, from: (hit?.start ?? first) - 1, unit, match))
      return unit.end
    }
    if let inner = unit?.comparator { hit = hit ?? Comparators.Hit(comparator: inner, start: first) }
    var draft = Draft(
      quantity: Quantity(
        kind: .quantity, comparator: phrase.compared(by: hit), value: phrase.value,
        upper: phrase.upper, form: phrase.form, tokens: (hit?.start ?? first)..<max(unit?.end ?? k, k),
        number: phrase.tokens,
        unit: unit?.noun, unitText: nil, unitLemma: nil, unitKnown: unit?.match != nil,
        modifiers: unit?.modifiers ?? [],
        per: unit?.rate?.per, rate: unit?.rate?.tokens, partitive: whole || partOf != nil),
      match: unit?.match, compared: hit != nil || phrase.comparator != nil, weak: hit?.weak ?? false, counter: counter,
      start: hit?.start ?? first, hasNoun: unit != nil,
      sentence: Clauses.sentenceStart(t, first, from: range.lowerBound))
    if draft.compared || draft.quantity.partitive || draft.quantity.rate != nil { draft.quantity.isWord() }
    if unit != nil { takeTrailingCounter(&draft) }
    // `två möten i Lagan och ett i Ljungby`
    let joined = t.key(draft.start - 1) == Word.och || t.key(draft.start - 1) == Word.samt
    if unit == nil, joined, Words.prepositions.contains(t.key(k)) { draft.quantity.isWord() }
    drafts.append(draft)
    return draft.quantity.tokens.upperBound
  }

  /// The first number that starts at or behind the token; `drafts.count` if none. Drafts stand in text order.
  func draftIndex(from token: Int) -> Int {
    var low = 0
    var high = drafts.count
    while low < high {
      let mid = (low + high) / 2
      if drafts[mid].start < token { low = mid + 1 } else { high = mid }
    }
    return low
  }

  // MARK: Parts

  /// `minst en, helst två, insatser`, `en men gärna två gånger`: the wish binds nobody.
  private func wishEnd(_ end: Int) -> Int {
    var k = end
    if t.isSign(k, ",") { k += 1 }
    if t.key(k) == Word.men || t.key(k) == Word.och { k += 1 }
    guard k > end || t.key(k) == Word.helst, t.key(k) == Word.helst || t.key(k) == Word.gärna,
      let wish = Numerals.cardinal(t, at: k + 1),
      wish.tokens.upperBound < range.upperBound
    else { return end }
    return wish.tokens.upperBound + (t.isSign(wish.tokens.upperBound, ",") ? 1 : 0)
  }

  /// `6 stycken`, `två st.`
  private func takeCounter(_ k: inout Int) -> Bool {
    guard k < range.upperBound, Words.counters.contains(t.key(k)) else { return false }
    k += 1
    if k < range.upperBound, t.isSign(k, "."), t.isGlued(k), t.goesOn(after: k) { k += 1 }
    return true
  }

  /// `tio trafikkontroller (2 st)`: a count in brackets behind a counted noun says nothing more.
  private func takeTrailingCounter(_ draft: inout Draft) {
    let k = draft.quantity.tokens.upperBound
    guard t.isSign(k, "("), let number = Numerals.cardinal(t, at: k + 1) else { return }
    var end = number.tokens.upperBound
    guard takeCounter(&end) || number.value == draft.quantity.value, t.isSign(end, ")"), end < range.upperBound
    else { return }
    draft.quantity.tokens = draft.quantity.tokens.lowerBound..<end + 1
  }

  private func share(_ phrase: NumberPhrase, _ hit: Comparators.Hit?, at k: Int) -> Draft? {
    guard k < range.upperBound else { return nil }
    let match = UnitFinder.known(t, k)
    guard t.isSign(k, "%") || match?.entry.kind == .share else { return nil }
    let start = hit?.start ?? phrase.tokens.lowerBound
    var quantity = Quantity(
      kind: .share, comparator: phrase.comparator ?? hit?.comparator ?? .exactly, value: phrase.value,
      upper: phrase.upper,
      form: phrase.form, tokens: start..<k + 1, number: phrase.tokens, unit: k..<k + 1,
      unitText: match == nil ? "procent" : t.string(t[k]), unitLemma: match?.entry.lemma ?? "procent", unitKnown: true,
      modifiers: [], per: nil, rate: nil,
      partitive: isPartOpener(start))
    quantity.isWord()
    return Draft(
      quantity: quantity, match: match, compared: hit != nil, weak: false, counter: false, start: start, hasNoun: true,
      sentence: Clauses.sentenceStart(t, start, from: range.lowerBound))
  }

  private func deadline(_ phrase: NumberPhrase, from start: Int, _ unit: UnitFinder.Hit, _ match: UnitNouns.Match)
    -> Draft
  {
    var quantity = Quantity(
      kind: .deadline, comparator: .atMost, value: phrase.upper ?? phrase.value, upper: nil, form: phrase.form,
      tokens: start..<unit.end, number: phrase.tokens, unit: unit.noun, unitText: nil, unitLemma: nil, unitKnown: true,
      modifiers: unit.modifiers, per: nil, rate: nil, partitive: false)
    if t.key(start - 1) == Word.senast, start - 1 >= range.lowerBound { quantity.tokens = start - 1..<unit.end }
    quantity.isWord()
    return Draft(
      quantity: quantity, match: match, compared: true, weak: false, counter: false, start: start, hasNoun: true,
      sentence: Clauses.sentenceStart(t, start, from: range.lowerBound))
  }

  /// `varav`, `därav` before the number.
  private func isPartOpener(_ start: Int) -> Bool {
    guard start > range.lowerBound else { return false }
    let before = t.key(start - 1)
    return before == Word.varav || before == Word.därav
      || (t.key(start - 2) == Word.av && (before == Word.vilka || before == Word.dessa))
  }

  /// `av mötena`, `av årets kontroller`
  private func namesWhole(_ unit: UnitFinder.Hit?) -> Bool {
    guard let unit, let match = unit.match else { return false }
    if match.entry.forms.contains(.pluralDefinite) { return true }
    guard match.isEvent, let owner = unit.modifiers.first else { return false }
    return t.bytes[t[owner.upperBound - 1].range.upperBound - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// `av` behind the number, with `de`, `dessa`, `dem`: where the whole is named.
  private func partitive(after k: Int) -> Int? {
    guard k < range.upperBound, t.key(k) == Word.av else { return nil }
    let next = t.key(k + 1)
    return next == Word.de || next == Word.dessa || next == Word.dom || next == Word.dem ? k + 2 : k + 1
  }
}

extension Quantity {
  /// `en` beside a comparator, a rate or `varav` is a number word, not an article.
  mutating func isWord() {
    if form == .article { form = .word }
  }
}

extension NumberPhrase {
  /// What its own form says; `minst ett 40-tal` is a floor, though `ett 40-tal` is about 40.
  fileprivate func compared(by hit: Comparators.Hit?) -> Quantity.Comparator {
    if comparator == .about, let hit { return hit.comparator }
    return comparator ?? hit?.comparator ?? .exactly
  }
}
