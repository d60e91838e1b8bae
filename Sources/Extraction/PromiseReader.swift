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

/// Reads promises section by section.
struct PromiseReader {
  static let rule = Rule(
    "promise", "List items, rows and sentences that commit somebody to an action",
    """
    Under a promise heading every item is a promise, also infinitives, `att` clauses and bare nouns; prose counts a committing \
    sentence at a time. Elsewhere only what an actor promises or shall do counts. Umbrella and activities both count; a nested item \
    counts when it has an action of its own. Below a heading that no table knows the items decide. What is quoted counts where it \
    names a deed. Links, validity, follow-up, results, goals and repeats do not.
    """)

  let d: Document
  private(set) var sections: [Section]
  /// Blocks that other rules have read: signatures, page dates.
  let taken: Set<Int>
  /// A page that reports results: promises are what stands in `ska`, under no matter which heading.
  let reporting: Bool
  var out = PromiseReading()
  var parties: [Party] = []
  /// The last item that was turned down.
  var rejected: Int?

  init(_ d: Document, sections: [Section], taken: Set<Int>, reporting: Bool) {
    self.d = d
    self.sections = sections
    self.taken = taken
    self.reporting = reporting
  }

  /// - Parameter leads: when nothing else is found, take what the introduction promises.
  static func read(_ d: Document, sections: [Section], taken: Set<Int>, reporting: Bool, leads: Bool = true)
    -> PromiseReading
  {
    var reader = PromiseReader(d, sections: sections, taken: taken, reporting: reporting)
    for n in sections.indices { reader.read(section: n) }
    if leads {
      if reader.out.promises.isEmpty { reader.readUnannounced() }
      if reader.out.promises.isEmpty { reader.readRetelling() }
      if reader.out.promises.isEmpty { reader.readLead() }
    }
    reader.dropRepeats()
    return reader.out
  }

  mutating func read(section n: Int) {
    let s = sections[n]
    let blocks = s.blocks.filter { !taken.contains($0) }
    guard !blocks.isEmpty else { return }
    let items = blocks.filter { isItem($0) }
    switch s.role {
    case .promises:
      let left = leavesPromises(n, items)
      if left { readEffects(items) }
      readAll(left ? blocks.filter { !isItem($0) } : blocks, in: n, acceptPhrases: !left)
    case .agreement, .theme, .listing:
      // Where most items say who does what, the rest of the list is promised, too.
      if s.role == .listing, items.count > 2, items.count(where: { isDuty($0) || isDoneBySomebody($0) }) * 2 > items.count { takeAsPromises(n) }
      let phrases = sections[n].role == .promises
      if s.inherited, s.heading != nil, !reporting, items.isEmpty, actsInPresent(blocks) {
        addAll(blocks, in: n)
      } else {
        readAll(blocks, in: n, acceptPhrases: phrases)
      }
    case .accomplish, .focus:
      // Behind promises the list names what comes of them, unless it says who shall do what.
      let behind = s.role == .accomplish && !out.promises.isEmpty
      let told = s.role == .accomplish && !items.isEmpty ? items : blocks
      let concrete = told.filter { behind ? isDuty($0) || isDoneBySomebody($0) || isDeed($0) : isConcrete($0) }
      if s.role == .focus, !items.isEmpty, !items.contains(where: { isConcrete($0) }) || (isAnnounced(behind: n) && !items.contains { isDuty($0) }) {
        // The list names the areas; what stands below it may promise.
        readAll(blocks.filter { !isItem($0) }, in: n, acceptPhrases: false)
      } else if concrete.count * 2 > told.count || (s.role == .focus && !concrete.isEmpty) {
        out.diagnostics.append((.ambiguousHeading, s.headingTokens ?? d.blockTokens[blocks[0]]))
        readAll(blocks, in: n, acceptPhrases: s.role == .focus || (!items.isEmpty && (!behind || told.contains { isDeed($0) })))
      } else if s.role == .accomplish {
        // `Vi ska utveckla …` among wished-for states.
        let duties = blocks.filter { isDuty($0) }
        if !duties.isEmpty { readAll(duties, in: n, acceptPhrases: false) }
        readEffects(blocks.filter { !duties.contains($0) })
      }
    case .situation, .background, .purpose, .effects:
      // A list of outright promises under a heading that does not announce them; of duties where nothing else
      // announces any.
      let announced = sections.contains { $0.role == .promises && !$0.blocks.isEmpty }
      let strong = items.filter {
        let c = Commitments.read(d, firstSentence($0))
        return c.strength == .actor && (c.promises || (!announced && s.role == .situation))
          || (!announced && (isDoneBySomebody($0) || (s.role == .situation && s.inherited && isDeed($0))))
      }
      if !items.isEmpty, strong.count * 2 > items.count {
        out.diagnostics.append((.promisesWithoutHeading, d.blockTokens[items[0]]))
        readAll(items, in: n, acceptPhrases: true)
      } else if s.role == .situation, s.inherited, items.isEmpty, !announced, commits(blocks) {
        // `Ungdomar`, a theme heading below `Situationen idag`, over what the police shall do.
        out.diagnostics.append((.promisesWithoutHeading, d.blockTokens[blocks[0]]))
        readAll(blocks, in: n, acceptPhrases: false)
      } else if s.role == .situation || s.role == .effects || s.role == .background, let start = blocks.first(where: { !isItem($0) && promisesOutright($0) }) {
        // No heading parts `Polisen lovar att …` from the problems or the aims above it.
        readAll(blocks.filter { $0 >= start }, in: n, acceptPhrases: false)
      } else if s.role == .situation {
        readDuties(in: n, blocks)
      }
    case .followUp, .results:
      if reporting { readAll(blocks, in: n, acceptPhrases: false) }
    case .next:
      // `Nästa medborgarlöfte` ends where somebody promises outright; what follows is this agreement's.
      let start = blocks.first { b in
        let c = Commitments.read(d, firstSentence(b))
        return c.strength == .actor && c.promises
      }
      if let start { readAll(blocks.filter { $0 >= start }, in: n, acceptPhrases: false) }
    case .period, .aside: break
    }
  }

  /// Its items have said what the section is.
  mutating func takeAsPromises(_ n: Int) { sections[n].role = .promises }

  func isItem(_ b: Int) -> Bool {
    switch d.blocks[b].kind {
    case .item, .row, .definition: true
    default: false
    }
  }

  /// Whether most sentences of some blocks say what an actor or `vi` shall do.
  func commits(_ blocks: [Int]) -> Bool {
    let sentences = blocks.flatMap { d.sentences(d.blockTokens[$0]) }
    let strong = sentences.filter {
      let c = Commitments.read(d, $0)
      return c.strength == .actor || (c.strength == .passive && c.weSubject)
    }
    return strong.count * 2 > sentences.count
  }

  /// `Polisen lovar att …` as a paragraph's first sentence.
  private func promisesOutright(_ b: Int) -> Bool {
    let s = firstSentence(b)
    let c = Commitments.read(d, s)
    return (c.strength == .actor || c.weSubject) && c.promises && !States.isAboutPromises(d, s, c) && !States.isVague(d, s)
  }

  func firstSentence(_ b: Int) -> Range<Int> { d.sentences(d.blockTokens[b]).first ?? d.blockTokens[b] }

  func isDuty(_ b: Int) -> Bool {
    let s = firstSentence(b)
    let c = Commitments.read(d, s)
    return (isItem(b) || d.sentences(d.blockTokens[b]).count == 1) && (c.strength == .actor || (c.weSubject && c.strength == .passive)) && !States.isState(d, s, c)
  }

  /// `Polisen har som mål att lagföra minst sju personer`
  private func isDoneBySomebody(_ b: Int) -> Bool {
    let c = Commitments.read(d, firstSentence(b))
    return c.strength == .present && !c.subjects.isEmpty
  }

  /// `Hålla torgdialoger`: what is done, not what comes of it.
  private func isDeed(_ b: Int) -> Bool { isItem(b) && Verbs.startsWithDeed(d, d.blockTokens[b]) }

  func isConcrete(_ b: Int) -> Bool {
    let range = d.blockTokens[b]
    let c = Commitments.read(d, firstSentence(b))
    if c.strength == .actor || c.strength == .present || c.weSubject { return true }
    if isItem(b), Verbs.startsWithDeed(d, range) { return true }
    // `Öka tryggheten genom att finnas på platser som känns otrygga`
    if isItem(b), Verbs.startsWithAction(d, range), range.contains(where: { d.key($0) == "genom" }) { return true }
    return !Quantities.read(d.tokens, in: range).isEmpty
  }

  // MARK: Blocks in order

  mutating func readAll(_ blocks: [Int], in n: Int, acceptPhrases: Bool) {
    let s = sections[n]
    parties = headingParties(n)
    let hasItems = blocks.contains { isItem($0) }
    let umbrella = opensActivities(s) ? out.promises.indices.last : nil
    var outer: Int?
    var lead: Int?
    // A list of bare subjects under a title or a year is a table of contents, not a list of promises.
    let items = blocks.filter { isItem($0) }
    let listed = s.role == .promises && listed(s)
    let quotes = items.count { Quotes.isQuote(d, d.blockTokens[$0]) || Quotes.says(d, d.blockTokens[$0]) }
    let quoting = !listed && quotes > 0 && quotes * 2 >= items.count
    let topics =
      !acceptPhrases && s.role == .agreement
      && (items.allSatisfy { Verbs.isTopic(d, d.blockTokens[$0]) } || (!namesPromise(s) && isAnnounced(behind: n) && items.allSatisfy { namesSubject($0) }))
    if readLines(blocks, n, umbrella) { return }
    // `Vi samarbetar till exempel med:` over names of those.
    if items.count > 1, items.allSatisfy({ !Givers.onlyActors(d, d.blockTokens[$0]).isEmpty }) { return }
    let places = listsPlaces(items) || (s.role == .promises && leadsToPlaces(s) && items.allSatisfy { Commitments.read(d, firstSentence($0)).strength <= .phrase })
    if places, let h = s.headingTokens, let b = s.heading, Commitments.read(d, h).strength == .actor {
      add(h, b, n, marker: false, parent: nil)
    }
    for b in blocks where !places || !isItem(b) {
      let block = d.blocks[b]
      let range = d.blockTokens[b]
      // `*Sociala insatsgrupper är …` explains a word of an item.
      guard !range.isEmpty, block.kind == .item || !d.isSign(range.lowerBound, UInt8(ascii: "*")) else { continue }
      switch block.kind {
      case .item, .definition:
        if block.depth > 0 || d.finalSign(range) == UInt8(ascii: ":") { lead = nil }
        if addLabelled(range, b, n, umbrella) || addAboveResult(range, b, n, lead ?? umbrella) { continue }
        // What people say in a news item opens with a dash, like a list.
        if Quotes.says(d, range) || (quoting && Commitments.read(d, firstSentence(b)).strength < .present) { continue }
        if block.kind == .item, let outer, block.depth > 0 || runsOn(into: b, outer), out.promises.indices.last == outer, belongsToParent(b, outer) {
          out.promises[outer].tokens = out.promises[outer].tokens.lowerBound..<range.upperBound
          continue
        }
        guard acceptsItem(range, n, acceptPhrases: acceptPhrases || (s.role == .agreement && !topics)) else {
          rejected = b
          continue
        }
        add(range, b, n, marker: block.marker != nil, parent: block.depth > 0 ? outer ?? umbrella : lead ?? umbrella)
        // `• Polisen skall öka synligheten genom:` above the items of its own list.
        if reporting, d.finalSign(range) == UInt8(ascii: ":") { lead = out.promises.indices.last }
        if block.depth == 0 { outer = out.promises.indices.last }
      case .row:
        readRow(b, n, umbrella)
      case .paragraph, .heading, .caption, .term:
        // `Löfte 1` over a paragraph numbers it like an item.
        if isNumbered(s), b == blocks.first, d.wordCount(range) > 4 {
          add(range, b, n, marker: false, parent: umbrella)
          continue
        }
        if attribute(range, under: b) || addNamed(range, b, n, umbrella) || addWhole(range, b, n, umbrella) { continue }
        if reporting || s.role != .promises, Givers.closing(d, range) != nil, !Commitments.read(d, range).reports,
          d.wordCount(range) > 3
        {
          add(range, b, n, marker: false, parent: umbrella)
          continue
        }
        let opens = !hasItems || (listed && d.isSign(range.lowerBound, 0x2D)) || (b == blocks.first && runsOn(s, into: range))
        readProse(range, b, n, acceptPhrases: acceptPhrases && opens, umbrella: hasItems ? nil : umbrella)
      }
    }
  }

  private func isNumbered(_ s: Section) -> Bool {
    guard let h = s.headingTokens, d.wordCount(h) == 1 else { return false }
    return d.key(h.lowerBound) == "löfte" && d.isDigits(h.lowerBound + 1)
  }

  private func namesPromise(_ s: Section) -> Bool {
    s.headingTokens.map { $0.contains { d.hasPrefix($0, "medborgarlöfte") || d.hasPrefix($0, "löfte") } } ?? false
  }

  /// A heading of promises with a list of its own stands further down.
  private func isAnnounced(behind n: Int) -> Bool {
    sections[(n + 1)...].contains { s in
      (s.role == .promises || (s.role == .accomplish && s.blocks.contains { isDeed($0) })) && s.blocks.contains { isItem($0) }
    }
  }

  /// `Trafik - Få ner farten`: what it is about, and nobody who does it.
  private func namesSubject(_ b: Int) -> Bool {
    let s = firstSentence(b)
    return Commitments.read(d, s).subjects.isEmpty && !Verbs.startsWithAction(d, s) && Quantities.read(d.tokens, in: d.blockTokens[b]).isEmpty
  }
}
