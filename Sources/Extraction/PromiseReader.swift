import Blocks
import Records
import Swedish

/// A promise as read, before it gets its id.
struct DraftPromise: Sendable, Equatable {
  /// From its first to its last word.
  var tokens: Range<Int>
  /// The block that it begins in.
  var block: Int
  var hasMarker: Bool
  var heading: Range<Int>?
  /// Index of the umbrella promise in the same list.
  var parent: Int?
  var responsible: Range<Int>?
  var headingParties: [Party]
  /// Words of a table's `När` cell: its rate belongs to the promise's numbers.
  var when: Range<Int>?
}

/// What the promise reader found, and what it doubts.
struct PromiseReading: Sendable {
  var promises: [DraftPromise] = []
  /// Blocks or stretches that stand among promises but tell how they are followed up.
  var followUp: [Range<Int>] = []
  /// Stretches under promise headings that state what is hoped for.
  var effects: [Range<Int>] = []
  var validity: [Range<Int>] = []
  var diagnostics: [(DiagnosticCode, Range<Int>)] = []
}

/// Reads promises section by section (page-catalogue sections 3.1, 4 and 16.1–16.7).
struct PromiseReader {
  static let rule = Rule(
    "promise", "List items, rows and sentences that commit somebody to an action",
    """
    Under a promise heading every item is a promise, also infinitives, `att` clauses and bare nouns; prose counts a committing \
    sentence at a time. Elsewhere only what an actor promises or shall do counts. Umbrella and activities both count; a nested item \
    counts when it has an action of its own. Links, validity, follow-up, results, goals and repeats do not.
    """)

  let d: Document
  let sections: [Section]
  /// Blocks that other rules have read: signatures, page dates.
  let taken: Set<Int>
  /// A page that reports results: promises are what stands in `ska`, under no matter which heading.
  let reporting: Bool
  private var out = PromiseReading()
  private var parties: [Party] = []
  /// The last item that was turned down.
  private var rejected: Int?

  init(_ d: Document, sections: [Section], taken: Set<Int>, reporting: Bool) {
    self.d = d
    self.sections = sections
    self.taken = taken
    self.reporting = reporting
  }

  static func read(_ d: Document, sections: [Section], taken: Set<Int>, reporting: Bool) -> PromiseReading {
    var reader = PromiseReader(d, sections: sections, taken: taken, reporting: reporting)
    for n in sections.indices { reader.read(section: n) }
    if reader.out.promises.isEmpty { reader.readRetelling() }
    if reader.out.promises.isEmpty { reader.readLead() }
    reader.dropRepeats()
    return reader.out
  }

  private mutating func read(section n: Int) {
    let s = sections[n]
    let blocks = s.blocks.filter { !taken.contains($0) }
    guard !blocks.isEmpty else { return }
    let items = blocks.filter { isItem($0) }
    switch s.role {
    case .promises: readAll(blocks, in: n, acceptPhrases: true)
    case .agreement:
      readAll(blocks, in: n, acceptPhrases: false)
    case .accomplish, .focus:
      let concrete = blocks.filter { isConcrete($0) }
      if concrete.count * 2 > blocks.count || (s.role == .focus && !concrete.isEmpty) {
        out.diagnostics.append((.ambiguousHeading, s.headingTokens ?? d.blockTokens[blocks[0]]))
        readAll(blocks, in: n, acceptPhrases: s.role == .focus || concrete.count == blocks.count)
      } else if s.role == .accomplish {
        readEffects(blocks)
      }
    case .theme, .listing: readAll(blocks, in: n, acceptPhrases: false)
    case .situation, .background, .purpose, .effects:
      // A list of outright promises under a heading that does not announce them.
      let strong = items.filter { let c = Commitments.read(d, firstSentence($0)); return c.strength == .actor && c.promises }
      if !items.isEmpty, strong.count * 2 > items.count {
        out.diagnostics.append((.promisesWithoutHeading, d.blockTokens[items[0]]))
        readAll(items, in: n, acceptPhrases: true)
      }
    case .followUp, .results:
      if reporting { readAll(blocks, in: n, acceptPhrases: false) }
    case .period, .next, .aside: break
    }
  }

  private func isItem(_ b: Int) -> Bool {
    switch d.blocks[b].kind {
    case .item, .row, .definition: true
    default: false
    }
  }

  private func firstSentence(_ b: Int) -> Range<Int> { d.sentences(d.blockTokens[b]).first ?? d.blockTokens[b] }

  private func isConcrete(_ b: Int) -> Bool {
    let range = d.blockTokens[b]
    let c = Commitments.read(d, firstSentence(b))
    if c.strength == .actor || c.strength == .present || c.weSubject { return true }
    return !Quantities.read(d.tokens, in: range).isEmpty
  }

  // MARK: Blocks in order

  private mutating func readAll(_ blocks: [Int], in n: Int, acceptPhrases: Bool) {
    let s = sections[n]
    parties = headingParties(n)
    let hasItems = blocks.contains { isItem($0) }
    let umbrella = opensActivities(s) ? out.promises.indices.last : nil
    var outer: Int?
    // A list of bare subjects under a title or a year is a table of contents, not a list of promises.
    let items = blocks.filter { isItem($0) }
    let quoting = items.contains { Quotes.isQuote(d, d.blockTokens[$0]) || Quotes.says(d, d.blockTokens[$0]) }
    let topics = !acceptPhrases && s.role == .agreement && items.allSatisfy { Verbs.isTopic(d, d.blockTokens[$0]) }
    for b in blocks {
      let block = d.blocks[b]
      let range = d.blockTokens[b]
      guard !range.isEmpty else { continue }
      switch block.kind {
      case .item, .definition:
        // What people say in a news item opens with a dash, like a list.
        if quoting, Commitments.read(d, firstSentence(b)).strength < .present || Quotes.says(d, range) { continue }
        if block.kind == .item, let outer, block.depth > 0 || runsOn(into: b, outer), belongsToParent(b, outer) {
          out.promises[outer].tokens = out.promises[outer].tokens.lowerBound..<range.upperBound
          continue
        }
        guard acceptsItem(range, n, acceptPhrases: acceptPhrases || (s.role == .agreement && !topics)) else {
          rejected = b
          continue
        }
        add(range, b, n, marker: block.marker != nil, parent: block.depth > 0 ? outer ?? umbrella : umbrella)
        if block.depth == 0 { outer = out.promises.indices.last }
      case .row:
        readRow(b, n, umbrella)
      case .paragraph, .heading, .caption, .term:
        if attribute(range, under: b) { continue }
        if reporting || s.role != .promises, Givers.closing(d, range) != nil, !Commitments.read(d, range).reports, d.wordCount(range) > 3 {
          add(range, b, n, marker: false, parent: umbrella)
          continue
        }
        readProse(range, b, n, acceptPhrases: acceptPhrases && !hasItems, umbrella: hasItems ? nil : umbrella)
      }
    }
  }

  private func headingParties(_ n: Int) -> [Party] {
    let s = sections[n]
    if let h = s.headingTokens {
      let own = Givers.ofHeading(d, h)
      if !own.isEmpty, s.role == .promises || !s.inherited || Givers.onlyActors(d, h).isEmpty == false { return own }
    }
    // A theme heading or `genom att:` under `Polisen lovar` keeps its party.
    if let p = s.parentHeading { return Givers.ofHeading(d, p) }
    if n > 0, let h = s.headingTokens, continues(h), let p = sections[n - 1].headingTokens { return Givers.ofHeading(d, p) }
    return []
  }

  private static let continuing = Phrase(
    """
    ^ det|detta ...8 genom ...5 $
    ^ genom ...6 $
    ^ aktiviteter|åtgärder|insatser $
    """)
  private func continues(_ h: Range<Int>) -> Bool { PromiseReader.continuing.matches(d, in: h) }

  private static let activities = Phrase(
    """
    ^ det|detta ...6 genom
    ^ följande aktiviteter|åtgärder|insatser
    löftena|löftet|löfte ...5 genom
    genom följande
    """)
  private func opensActivities(_ s: Section) -> Bool {
    guard let h = s.headingTokens else { return false }
    return PromiseReader.activities.matches(d, in: h)
  }

  // MARK: Items

  private static let readMore = Phrase(
    """
    ^ mer om
    ^ mer information om|finns|här|hittar
    ^ läs mer|här|om|hela|vidare
    ^ här kan|finns|hittar du?
    ^ ta del av
    ^ länk till
    ^ uppföljning|utvärdering ...4 #
    ^ ladda ner
    ^ se ...2 film|filmen
    ^ medborgarlöfte* ...3 $
    ^ ...4 medborgarlöfte* $
    ^ ...2 län $
    """)
  static let validityWords = Phrase(
    """
    ^ löftet|löftena|medborgarlöftet|medborgarlöftena|överenskommelsen|detta? ...2 gäller|löper|avser|omfattar|sträcker
    ^ gäller ...3 #
    ^ löftets|löftenas|avtalets tid|period|giltighet
    ^ perioden|giltighetstid|tidsperiod ...3 #
    """)

  private mutating func acceptsItem(_ range: Range<Int>, _ n: Int, acceptPhrases: Bool) -> Bool {
    let first = d.sentences(range).first ?? range
    // Among results a promise has a verb of its own; `54 fall av rattfylleri` has none.
    if reporting, sections[n].role != .promises, Commitments.read(d, first).strength < .present, Givers.closing(d, range) == nil { return false }
    if PromiseReader.readMore.matches(d, in: first) { return false }
    // A list of places or pages: nothing but capitalised names.
    if sections[n].role != .promises, d.wordCount(first) <= 3, d.wordCount(first) > 1, first.allSatisfy({ d.capitalised($0) }), Givers.closing(d, range) == nil { return false }
    if PromiseReader.validityWords.matches(d, in: first) {
      out.validity.append(range)
      return false
    }
    if FollowUps.isFollowUp(d, first), !Targets.hasActivity(d, first) {
      out.followUp.append(range)
      return false
    }
    let c = Commitments.read(d, first)
    if c.reports, !d.sentences(range).dropFirst().contains(where: { Commitments.read(d, $0).strength >= .passive }) { return false }
    if States.isState(d, first, c) {
      out.effects.append(range)
      return false
    }
    if c.strength >= .present { return true }
    if sections[n].role == .listing { return c.strength >= .passive || Verbs.startsWithAction(d, first) || !Quantities.read(d.tokens, in: range).isEmpty }
    if sections[n].role == .theme { return c.strength >= .passive && c.promises }
    return acceptPhrases
  }

  private static let enumerating = Phrase(
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

  /// A nested item is part of the item above when that runs on into it and it has no action of its own, or when it is a mere name.
  private func belongsToParent(_ b: Int, _ outer: Int) -> Bool {
    if out.promises[outer].tokens.upperBound > d.blockTokens[b].lowerBound { return false }
    let range = d.blockTokens[b]
    let c = Commitments.read(d, firstSentence(b))
    if c.strength >= .passive || !Quantities.read(d.tokens, in: range).isEmpty { return false }
    let above = out.promises[outer].tokens
    let final = d.finalSign(d.blockTokens[out.promises[outer].block])
    let runsOn = final == UInt8(ascii: ";") || final == UInt8(ascii: ":") || PromiseReader.enumerating.matches(d, in: above)
    let action = Verbs.startsWithAction(d, range)
    return runsOn ? !action : !action && d.wordCount(range) <= 4
  }

  /// Pasted text that has lost its nesting: `Att informera om droger genom;` over `föreläsningar …` on the same level.
  private func runsOn(into b: Int, _ outer: Int) -> Bool {
    let above = d.blockTokens[out.promises[outer].block]
    guard PromiseReader.enumerating.matches(d, in: above) || d.finalSign(above) == UInt8(ascii: ";") else { return false }
    return d.finalSign(above) != UInt8(ascii: ".") && !d.capitalised(d.blockTokens[b].lowerBound)
  }

  private mutating func add(_ range: Range<Int>, _ b: Int, _ n: Int, marker: Bool, parent: Int?) {
    var trimmed = range
    while trimmed.count > 1, d.isSign(trimmed.lowerBound, 0x2D) || d.isSign(trimmed.lowerBound, UInt8(ascii: ":")) { trimmed = (trimmed.lowerBound + 1)..<trimmed.upperBound }
    out.promises.append(
      DraftPromise(
        tokens: trimmed, block: b, hasMarker: marker, heading: sections[n].headingTokens, parent: parent, responsible: nil,
        headingParties: parties, when: nil))
  }

  // MARK: Sub-lines and rows

  private static let attributes = Phrase(
    """
    ^ syfte|syftet|ansvarig|ansvariga|ansvar|omfattning|när|tid|uppföljning|mål|målgrupp|var|plats
    """)

  /// `Syfte: …`, `Ansvarig: …`, `Omfattning: …` under an item belong to it (16.5).
  private mutating func attribute(_ range: Range<Int>, under b: Int) -> Bool {
    // The lines under an item that was no promise are not those of the promise above it.
    if let rejected, let last = out.promises.last, rejected > last.block { return d.isSign(range.lowerBound + 1, UInt8(ascii: ":")) }
    guard !out.promises.isEmpty, d.isSign(range.lowerBound + 1, UInt8(ascii: ":")), PromiseReader.attributes.matches(d, in: range.lowerBound..<(range.lowerBound + 1)) else { return false }
    let last = out.promises.count - 1
    for i in range where (d.key(i) == "ansvarig" || d.key(i) == "ansvariga" || d.key(i) == "ansvar") && d.isSign(i + 1, UInt8(ascii: ":")) {
      out.promises[last].responsible = (i + 2)..<range.upperBound
    }
    if d.key(range.lowerBound) == "omfattning", !Quantities.read(d.tokens, in: range).isEmpty, out.promises[last].tokens.upperBound == range.lowerBound {
      // The extent is what is promised: its line is part of the promise.
      let end = out.promises[last].responsible.map { $0.lowerBound - 2 }.flatMap { $0 > range.lowerBound ? $0 : nil } ?? range.upperBound
      out.promises[last].tokens = out.promises[last].tokens.lowerBound..<end
    } else if d.key(range.lowerBound) == "omfattning" || d.key(range.lowerBound) == "när" {
      let end = out.promises[last].responsible.map { $0.lowerBound - 2 } ?? range.upperBound
      if range.lowerBound + 2 < end { out.promises[last].when = (range.lowerBound + 2)..<end }
    }
    return true
  }

  /// A row of a table: the activity, when, who.
  private mutating func readRow(_ b: Int, _ n: Int, _ umbrella: Int?) {
    let cells = d.blocks[b].cells.map { d.tokens.indices(in: $0) }.filter { !$0.isEmpty }
    guard let activity = cells.first, d.wordCount(activity) > 1 || cells.count == 1 else { return }
    if Headings.role(d, d.blockTokens[b]) == .promises, d.wordCount(d.blockTokens[b]) <= 6 { return }
    guard acceptsItem(activity, n, acceptPhrases: true) else { return }
    add(activity, b, n, marker: false, parent: umbrella)
    let last = out.promises.count - 1
    for cell in cells.dropFirst() {
      if !Givers.onlyActors(d, cell).isEmpty { out.promises[last].responsible = cell } else if out.promises[last].when == nil { out.promises[last].when = cell }
    }
  }

  // MARK: Prose

  private mutating func readProse(_ range: Range<Int>, _ b: Int, _ n: Int, acceptPhrases: Bool, umbrella: Int?) {
    let s = sections[n]
    // The last sentence that opens the next section is a heading there, not prose here.
    let leads = n + 1 < sections.count && sections[n + 1].heading == b ? sections[n + 1].headingTokens : nil
    if PromiseReader.validityWords.matches(d, in: range.lowerBound..<min(range.upperBound, range.lowerBound + 8)) {
      out.validity.append(range)
      if d.sentences(range).count == 1 { return }
    }
    for sentence in d.sentences(range) {
      if let leads, leads.overlaps(sentence) { continue }
      let c = Commitments.read(d, sentence)
      if States.saysPromiseIs(d, sentence), s.role == .promises || s.role == .agreement || reporting {
        add(sentence, b, n, marker: false, parent: umbrella)
        continue
      }
      if c.reports || Quotes.isQuote(d, sentence) { continue }
      if FollowUps.isFollowUp(d, sentence), !c.promises {
        if s.role == .promises { out.followUp.append(sentence) }
        continue
      }
      if PromiseReader.validityWords.matches(d, in: sentence) { continue }
      if States.isState(d, sentence, c) || States.isAboutPromises(d, sentence, c) { continue }
      // `Syftet är att …` behind a promise that is a paragraph of its own says what that is for.
      if s.role == .promises, !s.inherited, continuesPurpose(sentence), let last = out.promises.indices.last, out.promises[last].tokens.upperBound == sentence.lowerBound {
        out.promises[last].tokens = out.promises[last].tokens.lowerBound..<sentence.upperBound
        continue
      }
      guard accepts(c, s, sentence, acceptPhrases: acceptPhrases) else { continue }
      add(sentence, b, n, marker: false, parent: umbrella)
    }
  }

  /// `Syftet är att identifiera …`: the givers' own deed goes on; `Syftet är att invånarna ska kunna …` is an effect.
  private func continuesPurpose(_ s: Range<Int>) -> Bool {
    guard let hit = PromiseReader.purpose.match(d, in: s) else { return false }
    return hit.upperBound < s.upperBound && Verbs.isInfinitive(d, hit.upperBound, first: false) && Actors.read(d, at: hit.upperBound) == nil && !d.hasSuffix(hit.upperBound, "arna") && !d.hasSuffix(hit.upperBound, "erna")
  }
  private static let purpose = Phrase("^ syftet är att")

  private func accepts(_ c: Commitment, _ s: Section, _ sentence: Range<Int>, acceptPhrases: Bool) -> Bool {
    // After a promise of the same paragraph: `En strategi ska tas fram`, `Detta ska ske genom …`.
    if c.strength == .passive, let last = out.promises.last, sentence.lowerBound == last.tokens.upperBound, States.passiveAction(d, sentence, c) { return true }
    switch s.role {
    case .promises, .focus:
      switch c.strength {
      case .actor, .present: return true
      case .passive: return c.weSubject || c.promises || States.passiveAction(d, sentence, c) || sentence.contains { d.key($0) == "genom" }
      case .phrase:
        if Verbs.activitySubject(d, sentence) { return true }
        guard acceptPhrases, d.finalSign(sentence) != UInt8(ascii: ":"), d.wordCount(sentence) > 1 else { return false }
        if !Names.all(d.tokens, in: sentence).isEmpty { return false }
        return d.key(sentence.lowerBound) == "att" || Verbs.startsWithAction(d, sentence) || !Verbs.isClause(d, sentence)
      case .none: return false
      }
    case .accomplish: return c.strength == .actor
    case .theme, .listing, .results, .followUp:
      if c.promises, c.weSubject || c.strength == .actor { return true }
      return c.strength == .actor || (reporting && States.saysPromiseIs(d, sentence))
    case .agreement:
      // Under the title stand introductions: only an outright promise counts, and a vague lead does not.
      guard c.strength == .actor || (c.promises && c.weSubject) else { return reporting && States.saysPromiseIs(d, sentence) }
      if reporting { return true }
      return s.heading != nil && s.heading != 0 ? c.promises || d.wordCount(sentence) > 8 : c.promises && !isTopLead(sentence)
    default: return false
    }
  }

  /// A lead at the top of a page whose promises stand further down.
  private func isTopLead(_ sentence: Range<Int>) -> Bool {
    // `… lovar att verka för … . Detta gör vi genom att:` is the umbrella of the list.
    if let next = sections.first(where: { ($0.headingTokens?.lowerBound ?? -1) >= sentence.upperBound }), opensActivities(next), (next.headingTokens?.lowerBound ?? 0) - sentence.upperBound <= 1 { return false }
    return laterPromises(sentence)
  }

  private func laterPromises(_ sentence: Range<Int>) -> Bool {
    sections.contains { ($0.role == .promises || $0.role == .agreement) && ($0.headingTokens?.lowerBound ?? 0) > sentence.lowerBound && !$0.blocks.isEmpty }
      || sections.first.map { s in s.blocks.contains { isItem($0) && d.blockTokens[$0].lowerBound > sentence.lowerBound } } ?? false
  }

  /// The whole promise in one sentence of the introduction (Västerås, Valdemarsvik): read when nothing else was found.
  private mutating func readLead() {
    for (n, s) in sections.enumerated() where s.role == .agreement || s.role == .theme {
      parties = []
      for b in s.blocks where !taken.contains(b) && !isItem(b) {
        for sentence in d.sentences(d.blockTokens[b]) where (States.agreesTo(d, sentence) || commitsParties(sentence)) && !States.isAboutPromises(d, sentence, Commitments.read(d, sentence)) {
          add(sentence, b, n, marker: false, parent: nil)
        }
      }
    }
  }

  /// A newspaper or a news item that retells the promises in running text: what an actor shall do, when one of them can be checked
  /// or several stand together.
  private mutating func readRetelling() {
    parties = []
    var found: [(Range<Int>, Int, Int)] = []
    for (n, s) in sections.enumerated() where s.role == .agreement || s.role == .theme {
      for b in s.blocks where !taken.contains(b) && !isItem(b) {
        for sentence in d.sentences(d.blockTokens[b]) {
          let c = Commitments.read(d, sentence)
          guard c.strength == .actor, !States.isAboutPromises(d, sentence, c), !FollowUps.isFollowUp(d, sentence) else { continue }
          found.append((sentence, b, n))
        }
      }
    }
    guard found.count > 1, found.contains(where: { !Quantities.read(d.tokens, in: $0.0).isEmpty }), !Kommuner.all(d.tokens, in: 0..<d.tokens.count).isEmpty else { return }
    for (sentence, b, n) in found { add(sentence, b, n, marker: false, parent: nil) }
  }

  /// Police and municipality together as subject: `ska polisen, Köpings kommun samt andra … samverka tätare`.
  private func commitsParties(_ sentence: Range<Int>) -> Bool {
    let c = Commitments.read(d, sentence)
    return c.strength == .actor && Set(c.subjects.map(\.party)).isSuperset(of: [.polisen, .kommunen])
  }

  private mutating func readEffects(_ blocks: [Int]) {
    for b in blocks { out.effects.append(d.blockTokens[b]) }
  }

  // MARK: Repeats

  /// The share of words two wordings have in common, stricter for short ones, where one word is the whole difference.
  private static func repeats(_ a: Set<WordKey>, _ b: Set<WordKey>) -> Bool {
    let common = a.intersection(b).count
    return min(a.count, b.count) >= 10 ? common * 10 >= min(a.count, b.count) * 8 && common * 10 >= max(a.count, b.count) * 7 : common * 10 >= max(a.count, b.count) * 9
  }

  /// A near-identical repeat inside one agreement counts once (16.7).
  private mutating func dropRepeats() {
    var kept: [DraftPromise] = []
    var bags: [Set<WordKey>] = []
    var moved: [Int: Int] = [:]
    for (i, p) in out.promises.enumerated() {
      let bag = Set(p.tokens.filter { d.tokens[$0].kind != .sign }.map { d.key($0) })
      if let same = bags.firstIndex(where: { PromiseReader.repeats($0, bag) }) {
        out.diagnostics.append((.repeatedPromise, p.tokens))
        moved[i] = same
        continue
      }
      moved[i] = kept.count
      bags.append(bag)
      var p = p
      p.parent = p.parent.flatMap { moved[$0] }
      kept.append(p)
    }
    out.promises = kept
  }
}
