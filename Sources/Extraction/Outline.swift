import Blocks
import Swedish

/// A stretch of blocks under one heading or lead-in, with the role of its words.
struct Section: Sendable, Equatable {
  var role: Role
  /// The block that announces it; nil for what stands under the title.
  var heading: Int?
  /// The heading's words: the whole block, or the last sentence of it.
  var headingTokens: Range<Int>?
  /// A lead-in's earlier sentences stay in the section before.
  var blocks: [Int]
  /// The heading one level up that gave the role (`Polisen lovar` above `Trafik`).
  var parentHeading: Range<Int>?
  /// The role was inherited: the heading itself is a mere theme.
  var inherited: Bool
  /// The heading can mean two things and its items decided.
  var ambiguous = false
}

/// Cuts a page into sections: headings and lead-ins by wording first, by shape second.
enum Outline {
  static let rule = Rule(
    "section", "Where a section begins and which role its words have",
    """
    A block is a heading when its wording is in the table of headings and it is short or ends in a colon, or when its shape says so. \
    The last sentence before a list is a lead-in. A heading whose wording is unknown is a theme and keeps the role it stands under.
    """)

  static func sections(_ d: Document, from first: Int, to end: Int) -> [Section] {
    var out: [Section] = []
    var current = Section(
      role: .agreement, heading: nil, headingTokens: nil, blocks: [], parentHeading: nil, inherited: true)
    var i = first
    while i < end {
      let range = d.blockTokens[i]
      if let head = heading(d, i, end, below: current.headingTokens) {
        if !current.blocks.isEmpty || current.heading != nil { out.append(current) }
        // `MEDBORGARLÖFTE` behind the picture and the purpose opens the promises.
        let bare = head == .agreement && d.wordCount(range) == 1 && !range.contains { d.isDigits($0) } && out.contains { isPreliminary($0.role) && !$0.blocks.isEmpty }
        // `Handlare med i nytt medborgarlöfte` above everything is what the page is about.
        let first = head == .next && !coming.contains(d.key(range.lowerBound)) && !out.contains { !$0.blocks.isEmpty && ($0.role == .promises || $0.role == .focus) }
        current = open(d, bare ? .promises : first ? .agreement : head, block: i, range: range, after: current, list: out)
        i += 1
        continue
      }
      // The last sentence of a paragraph that runs on into a list.
      if let lead = leadIn(d, i, end) {
        let leadRole = leadRole(d, i, lead)
        let whole = lead == range
        if !whole { current.blocks.append(i) }
        if !current.blocks.isEmpty || current.heading != nil { out.append(current) }
        current = open(d, leadRole, block: i, range: lead, after: current, list: out)
        i += 1
        continue
      }
      current.blocks.append(i)
      i += 1
    }
    if !current.blocks.isEmpty || current.heading != nil { out.append(current) }
    // Below one parent, what a theme has left is left by the themes behind it.
    var left: Range<Int>?
    let labels = repeatedLabels(d, out)
    return out.enumerated().map { n, s in
      if !s.inherited { left = nil }
      var p = parted(d, s)
      // Between two lists that open with `Medborgarlöfte:` stands the next problem.
      if s.inherited, s.role == .promises, labels.contains(n + 1) { p.role = .situation }
      if p.role != s.role {
        left = s.parentHeading
      } else if let left, s.parentHeading == left, s.role == .situation || s.role == .background {
        p.role = .theme
      }
      return p
    }
  }

  /// The sections under a label of promises that stands on the page again and again.
  private static func repeatedLabels(_ d: Document, _ all: [Section]) -> Set<Int> {
    let labelled = all.indices.filter { n in
      guard let h = all[n].headingTokens else { return false }
      return all[n].role == .promises && !all[n].inherited && d.wordCount(h) <= 2 && d.finalSign(h) == UInt8(ascii: ":")
    }
    let same = Dictionary(grouping: labelled) { n in (all[n].headingTokens ?? 0..<0).map { d.key($0) } }
    return Set(same.values.filter { $0.count > 1 }.joined())
  }

  private static let coming: WordSet = ["nästa", "nytt", "uppdatering", "uppdaterat", "löftena", "medborgarlöftena"]

  private static func isPreliminary(_ role: Role) -> Bool { role == .situation || role == .background || role == .purpose }

  /// A theme below `Situationen idag` whose words open with what an actor shall do has left the situation.
  private static func parted(_ d: Document, _ s: Section) -> Section {
    guard s.inherited, s.role == .situation || s.role == .background, let first = s.blocks.first,
      let opens = d.sentences(d.blockTokens[first]).first
    else { return s }
    var out = s
    let c = Commitments.read(d, opens)
    if c.strength == .actor {
      out.role = .theme
    } else if c.strength == .passive, !Quantities.read(d.tokens, in: opens).isEmpty {
      // `Minst två insatsveckor ska genomföras varje år`
      out.role = .agreement
    }
    return out
  }

  private static func open(_ d: Document, _ role: Role, block: Int, range: Range<Int>, after: Section, list: [Section])
    -> Section
  {
    let situated = after.role == .situation || after.role == .background
    // `De prioriterade områdena är att:` below `Samverkansöverenskommelse`
    let role = after.role == .purpose && role == .focus && Commitments.read(d, range).strength < .passive ? .purpose : role
    guard role == .theme || (role == .listing && situated) else {
      return Section(role: role, heading: block, headingTokens: range, blocks: [], parentHeading: nil, inherited: false)
    }
    // A bare theme keeps a role that can hold themes; after the introduction it waits for its words.
    let kept: Role
    switch after.role {
    case .promises, .agreement, .situation, .background, .focus, .accomplish, .followUp, .results: kept = after.role
    case .effects, .purpose, .period, .next, .aside, .theme, .listing: kept = .theme
    }
    // The next theme below `Våra medborgarlöften`, behind what is hoped of the one above.
    if after.role == .effects, role == .theme, let theme = list.last(where: { $0.role != .effects }), theme.role == .promises, theme.inherited {
      return Section(role: .promises, heading: block, headingTokens: range, blocks: [], parentHeading: theme.parentHeading, inherited: true)
    }
    let parent = after.inherited ? after.parentHeading : after.headingTokens
    return Section(role: kept, heading: block, headingTokens: range, blocks: [], parentHeading: parent, inherited: true)
  }

  /// The role when the block is a heading.
  private static func heading(_ d: Document, _ i: Int, _ end: Int, below column: Range<Int>?) -> Role? {
    let block = d.blocks[i]
    let range = d.blockTokens[i]
    if isAttribute(d, i) || (i > 0 && PromiseReader.validityWords.matches(d, in: range)) { return nil }
    if i == 0 || Headlines.isHeadline(d, i) { return .agreement }
    // `Synlig patrullering Löpande Polisen` below `Aktivitet När Ansvarig`: a row whose columns are lost.
    if let column, PromiseReader.isColumnHead(d, column), PromiseReader.responsible(d, closing: range) != nil { return nil }
    // The first cell of a row that was saved with a cell a line.
    if let column, PromiseReader.isColumnName(d, column), block.startsParagraph, i + 1 < end, !d.blocks[i + 1].startsParagraph,
      !d.blockTokens[i + 1].isEmpty, d.finalSign(d.blockTokens[i + 1]) != UInt8(ascii: ".") || (i + 2 < end && !d.blocks[i + 2].startsParagraph)
    {
      return nil
    }
    let words = d.wordCount(range)
    guard words > 0, words <= 24 else { return nil }
    let final = d.finalSign(range)
    // `I medborgarlöftet lovar polisen att,` over a list
    let comma = final == UInt8(ascii: ",") && block.kind == .paragraph && words <= 14 && nextIsItem(d, i, end)
    let colon = final == UInt8(ascii: ":") || comma
    let stop = final == UInt8(ascii: ".") || final == UInt8(ascii: "!") || final == UInt8(ascii: ",") && !comma
    // A sentence that the page breaks off looks like a heading over nothing.
    if !colon, i + 1 == d.blocks.count, words > 4, FollowUps.isFollowUp(d, range) { return nil }
    switch block.kind {
    case .heading(let level):
      // `Två insatser mot mopeder. (Polis)` is no heading, whatever noun stands in it.
      if !colon, words > 4, Givers.closing(d, range) != nil, !Quantities.read(d.tokens, in: range).isEmpty { return nil }
      // `Nyheter` above everything else is the page's own frame.
      if d.blockRoles[i] == .aside, i < 3 { return .theme }
      if let role = d.blockRoles[i] {
        // A whole sentence set bold is prose: `Polisen ska …` with a full stop.
        if level == 0, stop, words > 8, Commitments.read(d, range).strength >= .present { return nil }
        // `Polisen och kommunen lovar att arbeta för färre olyckor` over `Detta gör vi genom att:` is an umbrella
        // promise.
        if level == 0, role == .promises, !colon, !nextIsItem(d, i, end), isSentence(d, range, role) { return nil }
        // A headline over two lines: `Polisen och kommunen lovar`, `att satsa på ett tryggare X`.
        if role == .promises, level == 0, i + 1 < end, d.blocks[i + 1].kind == .paragraph,
          !d.blocks[i + 1].startsParagraph, d.key(d.blockTokens[i + 1].lowerBound) == "att",
          d.wordCount(d.blockTokens[i + 1]) <= 10, i + 2 >= end || d.blocks[i + 2].startsParagraph
        {
          return .agreement
        }
        if role == .promises, !colon, FollowUps.isFollowUp(d, range) { return nil }
        return role
      }
      if colon, named.matches(d, in: range) { return .focus }
      if colon, words > 4, tellsOutcome(d, i, range) { return .situation }
      if colon, words > 4, Verbs.isClause(d, range) { return .listing }
      // `Minst två insatser mot … (Polis)`: closed like a heading, and a promise.
      if Givers.suffix(d, range) != nil, words > 4 { return nil }
      if FollowUps.isFollowUp(d, range) || (level == 0 && Commitments.read(d, range).strength >= .passive) {
        return nil
      }
      return stop && words > 9 ? nil : .theme
    case .term: return d.blockRoles[i] ?? .theme
    case .paragraph:
      // Of several sentences the last is the lead-in.
      if d.sentences(range).count > 1 { return nil }
      if words <= 12, !stop || words <= 3, let role = d.blockRoles[i] {
        // `Vi kommer att följa upp resultatet två gånger per år`: a sentence that lost its stop.
        if role == .promises, !colon, FollowUps.isFollowUp(d, range) { return nil }
        // A short sentence is no heading: it must look like one, or announce a list.
        return colon || !isSentence(d, range, role) ? role : nil
      }
      if stop, words <= 10, let role = d.blockRoles[i], role == .agreement,
        d.key(range.lowerBound) == "medborgarlöfte" || d.key(range.lowerBound) == "medborgarlöften"
      {
        return role
      }
      return nil
    case .item:
      // `• Synlighet`, `2. Inbrott` over a paragraph is a heading in a list's clothes.
      if words <= 6, !stop, !colon, i + 1 < end, headsParagraph(d, i) { return d.blockRoles[i] ?? .theme }
      if words <= 14, !stop, !colon, isNumberedHeading(d, i, end) { return .theme }
      if words <= 4, !stop, let role = d.blockRoles[i], role == .situation || role == .followUp || role == .effects,
        !nextIsItem(d, i, end)
      {
        return role
      }
      return nil
    default:
      if case .row = block.kind, d.blockRoles[i] == .promises, words <= 4 { return .promises }
      return nil
    }
  }

  /// `Syfte: …`, `Ansvarig: …` on the line after an item.
  private static func isAttribute(_ d: Document, _ i: Int) -> Bool {
    guard i > 0, !d.blocks[i].startsParagraph, d.isSign(d.blockTokens[i].lowerBound + 1, UInt8(ascii: ":")) else {
      return false
    }
    return d.blockTokens[i].count > 2
  }

  /// Short, but with a subject and a verb of its own: `Polisen lovar mer trafikövervakning`.
  private static func isSentence(_ d: Document, _ range: Range<Int>, _ role: Role) -> Bool {
    guard role == .promises else { return false }
    let c = Commitments.read(d, range)
    guard let verb = c.verb, c.strength >= .passive else { return false }
    // Words after the verb that carry content make it a sentence: more than `att`, a period or an audience.
    let after = (verb + 1)..<range.upperBound
    if d.key(range.upperBound - 1) == "att" || after.isEmpty { return false }
    let opening = d.key(range.lowerBound)
    if opening == "det" || opening == "detta" || opening == "så" || opening == "löften" || opening == "det" {
      return false
    }
    return d.wordCount(after) > 4
  }

  private static func nextIsItem(_ d: Document, _ i: Int, _ end: Int) -> Bool {
    i + 1 < end && d.blocks[i + 1].kind == .item
  }

  /// The last sentence of a paragraph when it runs on into what follows: it ends in a colon, or in `att`, or a list
  /// follows and the sentence announces one.
  private static func leadIn(_ d: Document, _ i: Int, _ end: Int) -> Range<Int>? {
    let block = d.blocks[i]
    guard let last = d.sentences(d.blockTokens[i]).last else { return nil }
    // `Polisen och X kommun ska skapa förutsättningar för` has the shape of a heading.
    let aims = block.kind == .heading(level: 0) && d.key(last.upperBound - 1) == "för" && nextIsItem(d, i, end)
    guard block.kind == .paragraph || aims else { return nil }
    let final = d.finalSign(last)
    let list = nextIsItem(d, i, end)
    if final == UInt8(ascii: ":") || (final == UInt8(ascii: ";") && list) { return last }
    let lastWord = last.upperBound - 1
    if list, d.key(lastWord) == "att" || d.key(lastWord) == "genom" || d.key(lastWord) == "för" { return last }
    if d.sentences(d.blockTokens[i]).count == 1, i + 1 < end, announcesBelow(d, i, last) { return last }
    guard list, final != UInt8(ascii: "?") else { return nil }
    // `… görs en lägesbild. Den bygger på` runs on into the list without a sign.
    if final == nil, d.sentences(d.blockTokens[i]).count > 1 { return last }
    let deed = areasLast.matches(d, in: last) && Commitments.read(d, last).strength == .actor
    if (announcesList.matches(d, in: last) && !deed) || choosesAreas(d, i, last) { return last }
    return nil
  }

  /// `… finnas på plats i områdena minst 40 gånger`: a deed, not a list's lead.
  private static let areasLast = Phrase("områdena ...5 $")
  private static let announcesList = Phrase(
    """
    följande
    gäller detta ...4 medborgarlöfte*
    fokusområde*
    fokusområde*|områdena ...5 $
    enligt nedan
    nedanstående
    tre|fyra|fem|sex|sju|åtta|nio|tio ...2 områden|inriktningar|punkter|teman $
    förbinder|åtar|lovar ...4 att under ...1 tiden|perioden|# ...12 $
    """)
}

extension Extractor {
  /// The sections as `lofte explain --stage sections` prints them: role, heading, blocks.
  public static func describeSections(_ main: MainText) -> [String] {
    let d = Document(main)
    return Outline.sections(d, from: 0, to: d.blocks.count).flatMap { s -> [String] in
      let heading = s.headingTokens.map { d.string($0) } ?? "–"
      return ["\(s.role.rawValue)\(s.inherited ? " (inherited)" : "") | \(heading)"]
        + s.blocks.map { "    " + d.string(d.blockTokens[$0]) }
    }
  }
}
