/// What a number counts, also where it names nothing itself.
extension QuantityReader {
  /// Names the nouns; a number without one takes it from its whole (`varav fyra`) or from the clause before it
  /// (`Trygghetsvandringar, minst två per år`).
  mutating func fillUnits() {
    for i in drafts.indices where drafts[i].quantity.unitText == nil {
      if let unit = drafts[i].quantity.unit {
        name(i, unit)
      } else if drafts[i].quantity.partitive, i > 0 {
        takeUnit(of: i - 1, for: i)
      } else if let head = listHead(i) {
        takeUnit(of: head, for: i)
      } else if let (unit, match) = nounBefore(drafts[i].start) {
        drafts[i].match = match
        drafts[i].quantity.unit = unit
        name(i, unit)
      } else {
        drafts[i].quantity.unitKnown = true
      }
    }
  }

  private mutating func takeUnit(of head: Int, for i: Int) {
    let whole = drafts[head].quantity
    drafts[i].quantity.unit = whole.unit
    drafts[i].quantity.unitText = whole.unitText
    drafts[i].quantity.unitLemma = whole.unitLemma
    drafts[i].quantity.unitKnown = whole.unitKnown
    drafts[i].match = drafts[head].match
  }

  private mutating func name(_ i: Int, _ unit: Range<Int>) { name(unit, in: &drafts[i].quantity) }

  func name(_ unit: Range<Int>, in quantity: inout Quantity) {
    let (lemma, known) = UnitNouns.lemma(lemmaWord(unit))
    quantity.unitText = t.string(t[unit.lowerBound].range.lowerBound..<t[unit.upperBound - 1].range.upperBound)
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

  /// The nearest noun that can be counted; behind a preposition (`trafikkontroller mot fordon, minst 40 per år`) the
  /// happening before it goes first.
  private func nounBefore(_ start: Int) -> (Range<Int>, UnitNouns.Match)? {
    var governed: (Range<Int>, UnitNouns.Match)?
    var k = start - 1
    while k >= range.lowerBound, k > start - 30 {
      if let match = UnitFinder.known(t, k), match.entry.kind != .occasion, match.entry.kind != .time || match.isEvent,
        match.isEvent || match.entry.kind == .activity
          || (match.entry.kind == .thing && match.entry.forms.contains(.plural)),
        Numerals.cardinal(t, at: k) == nil
      {
        let happens = match.isEvent || match.entry.kind == .activity
        if happens || (governed == nil && !isGoverned(k)) { return (k..<k + 1, match) }
        if governed == nil { governed = (k..<k + 1, match) }
      }
      k -= 1
    }
    return governed
  }

  /// A preposition stands a few words before, with no comma between.
  private func isGoverned(_ noun: Int) -> Bool {
    for k in (max(range.lowerBound, noun - 5)..<noun).reversed() {
      if t.isSign(k, ",") { return false }
      if Words.prepositions.contains(t.key(k)) { return true }
    }
    return false
  }

  /// The number whose list a number without a noun goes on with.
  ///
  /// `4 insatser mot droger, 2 mot alkohol`; but `fyra kontroller, två i Lagan och två i Ljungby` are four.
  func listHead(_ i: Int) -> Int? {
    let draft = drafts[i]
    guard i > 0, Words.prepositions.contains(t.key(draft.quantity.tokens.upperBound)) else { return nil }
    let bare = { (d: Draft) in !d.hasNoun && !d.compared && d.quantity.kind == .quantity && d.sentence == draft.sentence
    }
    guard let head = drafts[max(0, i - 12)..<i].lastIndex(where: { !bare($0) }), drafts[head].hasNoun,
      drafts[head].sentence == draft.sentence,
      drafts[head].quantity.kind == .quantity,
      // `en trygghetsvandring i Lagan och en i centrum`
      drafts[head].quantity.form != .article || (drafts[head].match?.isEvent == true && i == head + 1)
    else { return nil }
    let list = drafts[(head + 1)...].prefix(24).prefix(while: bare)
    guard list.map(\.quantity.value).reduce(0, +) != drafts[head].quantity.value || list.count == 1 else {
      return nil
    }
    if draft.quantity.value == 1, draft.quantity.form == .word, list.count > 1 { return nil }
    return t.isSign(draft.start - 1, ",") || Words.conjunctions.contains(t.key(draft.start - 1)) ? head : nil
  }
}
