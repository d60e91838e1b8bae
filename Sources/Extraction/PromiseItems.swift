import Blocks
import Records
import Swedish

/// Items, their sub-lines and rows: what under a promise heading is a promise of its own.
extension PromiseReader {
  static let readMore = Phrase(
    """
    ^ mer om
    ^ mer information om|finns|här|hittar
    ^ läs mer|här|om|hela|vidare
    ^ här kan|finns|hittar du?
    ^ ta del av
    ^ länk till
    ^ länk ...4 $
    ^ uppföljning|utvärdering ...4 #
    ^ ladda ner
    ^ anmäl
    ^ lämna tips|synpunkter $
    ^ var|varannan ...1 undviker|känner|uppger|svarar|är|har|oroar|vill|tycker|anser|säger
    ^ se ...2 film|filmen
    ^ # procent|% ...2 säger|svarar|uppger|känner|anser|tycker|vill|har|är|tror
    ^ ...2 av tio|fem|fyra|tre ...2 säger|svarar|uppger|känner|anser|tycker|vill|har|är|tror
    ^ medborgarlöfte* ...3 $
    ^ ...4 medborgarlöfte* $
    ^ ...2 län $
    """)
  private static let announcing = Phrase("lovar|ska|skall|kommer|lovade att? $\nska|skall tillsammans|gemensamt $\nåtar|förbinder|åtog sig att? $")
  static let schedule = Phrase("^ ...8 klockan|kl ...1 #")
  /// `Omfattning: löpande` says nothing that one could promise.
  static let ongoing = Phrase("löpande|fortlöpande|kontinuerligt|regelbundet|tillsvidare\nvid behov\nunder hela året|perioden")
  static let validityWords = Phrase(
    """
    ^ löftet|löftena|medborgarlöftet|medborgarlöftena|överenskommelsen|avtalet|detta ...2 gäller|löper|avser|omfattar|sträcker
    ^ gäller ...3 #
    ^ det|de gäller|löper ...3 #
    ^ löftets|löftenas|avtalets tid|period|giltighet
    ^ perioden|giltighetstid|tidsperiod ...3 #
    ^ arbetet|åtgärden|åtgärderna|insatsen|insatserna|aktiviteten|aktiviteterna pågår ...2 till|från|under
    """)

  mutating func acceptsItem(_ range: Range<Int>, _ n: Int, acceptPhrases: Bool) -> Bool {
    let first = d.sentences(range).first ?? range
    if reporting, Commitments.read(d, first).restates { return true }
    // Among results a promise has a verb of its own; `54 fall av rattfylleri` has none.
    if reporting, sections[n].role != .promises, Commitments.read(d, first).strength < .passive,
      Givers.closing(d, range) == nil
    {
      return false
    }
    if PromiseReader.readMore.matches(d, in: first) { return false }
    // `• Polisen och kommunen åtar sig att:` above the items it announces.
    if d.finalSign(range) == UInt8(ascii: ":"), PromiseReader.announcing.matches(d, in: range) { return false }
    // `Anna Ek, kommunpolis`: who takes part. `Bostadsinbrott (43 %)`: how many named it.
    if Names.read(d.tokens, at: first.lowerBound) != nil || isShare(range) { return false }
    // `Ökad närvaro` over lines that say how
    let told = d.sentences(range).dropFirst().contains { Commitments.read(d, $0).strength >= .present || Verbs.passivePresent(d, $0) }
    // `8 oktober, klockan 16:00-18:00, ICA Höviksnäs`: when and where one meets.
    if PromiseReader.schedule.matches(d, in: first), !told, Commitments.read(d, first).strength <= .phrase, !Verbs.startsWithAction(d, first) { return false }
    // A list of places or pages: nothing but capitalised names.
    if sections[n].role != .promises, d.wordCount(first) <= 3, d.wordCount(first) > 1,
      first.allSatisfy({ d.capitalised($0) }), Givers.closing(d, range) == nil
    {
      return false
    }
    if PromiseReader.validityWords.matches(d, in: first) {
      out.validity.append(range)
      return false
    }
    if FollowUps.isFollowUp(d, first), !Targets.hasActivity(d, first), Givers.closing(d, range) == nil,
      !promisesMeetings(first)
    {
      out.followUp.append(range)
      return false
    }
    let c = Commitments.read(d, first)
    if c.reports, !d.sentences(range).dropFirst().contains(where: { Commitments.read(d, $0).strength >= .passive }) {
      return false
    }
    if States.isState(d, first, c), !isListedAim(first, n), !told {
      out.effects.append(range)
      return false
    }
    if c.strength >= .present || (d.key(first.lowerBound) == "att" && isListedAim(first, n)) { return true }
    if describes(first, c), Givers.suffix(d, range) == nil,
      !d.sentences(range).dropFirst().contains(where: { Commitments.read(d, $0).strength >= .passive })
    {
      return false
    }
    if sections[n].role == .listing {
      return c.strength >= .passive || Givers.closing(d, range) != nil || Verbs.startsWithAction(d, first) || !Quantities.read(d.tokens, in: range).isEmpty
    }
    if sections[n].role == .theme { return c.strength >= .passive && c.promises }
    return acceptPhrases
  }

  /// A subject and a percentage without a floor or a deed.
  private func isShare(_ r: Range<Int>) -> Bool {
    guard r.contains(where: { d.isSign($0, UInt8(ascii: "%")) || d.hasPrefix($0, "procent") }) else { return false }
    let numbers = Quantities.read(d.tokens, in: r)
    return numbers.count == 1 && numbers[0].kind == .share && numbers[0].comparator == .exactly && d.wordCount(r) <= 9
      && Commitments.read(d, r).strength <= .phrase && !Verbs.startsWithAction(d, r)
  }

  /// `Centrala Stenungsund`, `Henån`, `Hallerna/Kristinedal`: where, not what. A list of subjects has no two capitals
  /// an item.
  func listsPlaces(_ items: [Int]) -> Bool {
    // What stands in brackets says more of the place.
    let words = items.map { b in
      let range = d.blockTokens[b]
      let closed = range.suffix(2).contains { d.isSign($0, UInt8(ascii: ")")) }
      let end = closed ? range.first { d.isSign($0, UInt8(ascii: "(")) } ?? range.upperBound : range.upperBound
      return (range.lowerBound..<end).filter { d.isWord($0) }
    }
    return items.count > 1 && words.allSatisfy { $0.count <= 4 && $0.allSatisfy { d.capitalised($0) && !d.tokens[$0].allCaps } }
      && words.contains { $0.count > 1 } && items.allSatisfy { Givers.closing(d, d.blockTokens[$0]) == nil && Actors.read(d, at: d.blockTokens[$0].lowerBound) == nil }
  }

  /// `Polisen och X kommun lovar under året` over `I samverkan arbeta mot …`
  func runsOn(_ s: Section, into range: Range<Int>) -> Bool {
    s.headingTokens.map { Commitments.read(d, $0).promises } == true && Verbs.startsWithAction(d, range)
  }

  /// `… lovar att göra det tryggare på följande platser:`
  func leadsToPlaces(_ s: Section) -> Bool {
    s.headingTokens.map { PromiseReader.placesBelow.matches(d, in: $0) && Commitments.read(d, $0).strength == .actor } ?? false
  }
  private static let placesBelow = Phrase("på|i|vid följande|dessa|de ...2 platser|områden|orter ...3 $")

  /// `Att färre unga ska hamna i kriminalitet` right under `Medborgarlöfte 2020-2021`: a vague aim, and promised.
  private func isListedAim(_ s: Range<Int>, _ n: Int) -> Bool {
    guard !sections[n].inherited, let h = sections[n].headingTokens else { return false }
    // `Polisen och kommunen lovar att verka för:`, `Det här lovar polisen` over `Ett ökat samarbete med trossamfunden`
    if sections[n].role == .promises, PromiseReader.aimsBelow.matches(d, in: h) || Commitments.read(d, h).promises { return true }
    return d.key(s.lowerBound) == "att" && sections[n].role == .agreement && h.contains { d.hasPrefix($0, "medborgarlöfte") || d.hasPrefix($0, "löfte") }
  }

  private static let aimsBelow = Phrase("för $")

  /// `Polisen och kommunen lovar att … stämma av aktiviteterna vid minst fyra samverkansmöten`: a deed of the givers
  /// that can be counted, although it is how they follow up.
  private func promisesMeetings(_ s: Range<Int>) -> Bool {
    let c = Commitments.read(d, s)
    return c.strength == .actor && (c.promises || !Quantities.read(d.tokens, in: s).isEmpty)
  }

  /// `Resecentrum är en plats där …` as the first bullet: a situation, whatever it stands under.
  func describes(_ s: Range<Int>, _ c: Commitment) -> Bool {
    c.strength <= .phrase && d.wordCount(s) > 4 && d.key(s.lowerBound) != "att" && Verbs.describes(d, s)
      && !Verbs.startsWithAction(d, s) && Quantities.read(d.tokens, in: s).isEmpty && !PromiseReader.ofSelf.matches(d, in: s)
  }
  /// `Vi är synliga till fots i centrum`: how one will be, not how the place is.
  private static let ofSelf = Phrase(
    "^ vi|polisen är ...1 synliga|synlig|närvarande|tillgängliga|tillgänglig|nåbara|aktiva|aktiv|ute|öppna|lyhörda|lätta")

  static let areas = Phrase("fokusområden|fokusområdena|inriktningar|områden $")

  static let enumerating = Phrase(
    """
    genom $
    genom att? $
    till exempel $
    exempelvis $
    bland annat $
    såsom $
    som $
    t ex $
    bl a $
    """)

  /// A nested item is part of the item above when that runs on into it and it has no action of its own, or when it is
  /// a mere name.
  func belongsToParent(_ b: Int, _ outer: Int) -> Bool {
    if out.promises[outer].tokens.upperBound > d.blockTokens[b].lowerBound { return false }
    let range = d.blockTokens[b]
    let c = Commitments.read(d, firstSentence(b))
    // `Ska genomföras på olika platser`, `Gäller i samverkan med …`: of the deed above.
    if PromiseReader.subjectless.matches(d, in: range), Quantities.read(d.tokens, in: range).isEmpty { return true }
    if States.isState(d, firstSentence(b), c) || PromiseReader.areas.matches(d, in: above(outer)) && !Verbs.startsWithAction(d, range)
    {
      return true
    }
    if c.strength >= .passive || !Quantities.read(d.tokens, in: range).isEmpty { return false }
    let above = above(outer)
    let final = d.finalSign(d.blockTokens[out.promises[outer].block])
    let runsOn =
      final == UInt8(ascii: ";") || final == UInt8(ascii: ":") || PromiseReader.enumerating.matches(d, in: above)
    // A single word under `… platser:` is a name, whatever it ends in.
    let action = d.wordCount(range) > 1 && Verbs.startsWithAction(d, range)
    return runsOn ? !action : !action && d.wordCount(range) <= 4
  }

  private static let subjectless = Phrase("^ ska|skall|gäller|sker|görs|hålls|genomförs|riktas|omfattar")

  private func above(_ outer: Int) -> Range<Int> { out.promises[outer].tokens }

  /// Pasted text that has lost its nesting: `Att informera om droger genom;` over `föreläsningar …` on the same level.
  func runsOn(into b: Int, _ outer: Int) -> Bool {
    let above = d.blockTokens[out.promises[outer].block]
    guard
      PromiseReader.enumerating.matches(d, in: above) || PromiseReader.areas.matches(d, in: above)
        || d.finalSign(above) == UInt8(ascii: ";")
    else { return false }
    return d.finalSign(above) != UInt8(ascii: ".") && !d.capitalised(d.blockTokens[b].lowerBound)
  }

  mutating func add(_ range: Range<Int>, _ b: Int, _ n: Int, marker: Bool, parent: Int?) {
    var trimmed = range
    while trimmed.count > 1, d.isSign(trimmed.lowerBound, 0x2D) || d.isSign(trimmed.lowerBound, UInt8(ascii: ":")) {
      trimmed = (trimmed.lowerBound + 1)..<trimmed.upperBound
    }
    out.promises.append(
      DraftPromise(
        tokens: trimmed, block: b, hasMarker: marker, heading: sections[n].headingTokens, parent: parent,
        responsible: nil,
        headingParties: parties, when: nil))
  }

  // MARK: Sub-lines and rows

  static let attributes = Phrase(
    """
    ^ syfte|syftet|ansvarig|ansvariga|ansvar|omfattning|när|tid|uppföljning|mål|målgrupp|var|plats
    """)

  /// `Syfte: …`, `Ansvarig: …`, `Omfattning: …` under an item belong to it.
  mutating func attribute(_ range: Range<Int>, under b: Int) -> Bool {
    // The lines under an item that was no promise are not those of the promise above it.
    if let rejected, let last = out.promises.last, rejected > last.block {
      return d.isSign(range.lowerBound + 1, UInt8(ascii: ":"))
    }
    guard !out.promises.isEmpty, d.isSign(range.lowerBound + 1, UInt8(ascii: ":")),
      PromiseReader.attributes.matches(d, in: range.lowerBound..<(range.lowerBound + 1))
    else { return false }
    let last = out.promises.count - 1
    for i in range
    where (d.key(i) == "ansvarig" || d.key(i) == "ansvariga" || d.key(i) == "ansvar")
      && d.isSign(i + 1, UInt8(ascii: ":"))
    {
      out.promises[last].responsible = (i + 2)..<range.upperBound
    }
    if d.key(range.lowerBound) == "omfattning", !PromiseReader.ongoing.matches(d, in: range.lowerBound..<min(range.upperBound, range.lowerBound + 5)),
      out.promises[last].tokens.upperBound == range.lowerBound
    {
      // The extent is what is promised: its line is part of the promise.
      let end =
        out.promises[last].responsible.map { $0.lowerBound - 2 }.flatMap { $0 > range.lowerBound ? $0 : nil }
        ?? range.upperBound
      out.promises[last].tokens = out.promises[last].tokens.lowerBound..<end
    } else if d.key(range.lowerBound) == "omfattning" || d.key(range.lowerBound) == "när" {
      let end = out.promises[last].responsible.map { $0.lowerBound - 2 } ?? range.upperBound
      if range.lowerBound + 2 < end { out.promises[last].when = (range.lowerBound + 2)..<end }
    }
    return true
  }

  /// A row of a table: the activity, when, who.
  mutating func readRow(_ b: Int, _ n: Int, _ umbrella: Int?) {
    let cells = d.blocks[b].cells.map { d.tokens.indices(in: $0) }.filter { !$0.isEmpty }
    guard let activity = cells.first, d.wordCount(activity) > 1 || cells.count == 1 || (sections[n].role == .promises && !PromiseReader.isColumnName(d, activity))
    else { return }
    if Headings.role(d, d.blockTokens[b]) == .promises, d.wordCount(d.blockTokens[b]) <= 6 { return }
    guard acceptsItem(activity, n, acceptPhrases: true) else { return }
    // The whole row is what the page promises: when and who stand in it.
    add(activity.lowerBound..<(cells.last ?? activity).upperBound, b, n, marker: false, parent: umbrella)
    takeCells(cells.dropFirst())
  }

  /// What the cells behind the activity say of the last promise: who answers for it, and when it is done.
  mutating func takeCells(_ cells: ArraySlice<Range<Int>>) {
    let last = out.promises.count - 1
    for cell in cells {
      if !Givers.onlyActors(d, cell).isEmpty {
        out.promises[last].responsible = cell
      } else if out.promises[last].when == nil {
        out.promises[last].when = cell
      }
    }
  }
}
