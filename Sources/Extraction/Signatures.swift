import Blocks
import Records
import Swedish

/// One who signed, as read.
struct SignatureFinding: Sendable, Equatable {
  var name: Range<Int>
  var title: Range<Int>?
  var organisation: Range<Int>?
  var party: Party
}

/// A block of signatures: its people, the blocks it is made of, and the line with place and date.
struct SignatureBlock: Sendable, Equatable {
  var people: [SignatureFinding]
  var blocks: [Int]
  var unpaired = false
}

/// Reads name blocks: names, titles and organisations on lines of their own or in columns.
struct SignatureBlocks {
  static let rule = Rule(
    "signature-block", "Names, titles and organisations that close an agreement",
    """
    `Name, title` on a line; name, title and organisation on two or three lines; organisation first; two columns flattened to lines, \
    paired by position. Lines under `Kontakt`, with a telephone or an address beside them, are contacts and no signatures.
    """)

  let d: Document

  /// What one line of a signature block holds.
  private enum Line {
    case names([Range<Int>])
    case people([SignatureFinding])
    /// Titles and organisations, by column.
    case labels([Cell])
    case other
  }

  /// The signature blocks of the page, in order.
  func all() -> [SignatureBlock] {
    var out: [SignatureBlock] = []
    var b = 0
    while b < d.blocks.count {
      if let (block, next) = read(from: b, after: out.last?.blocks.max() ?? -1) {
        out.append(block)
        b = next
      } else {
        b += 1
      }
    }
    return joined(out)
  }

  /// Blocks that follow each other without other text between are one.
  private func joined(_ all: [SignatureBlock]) -> [SignatureBlock] {
    var out: [SignatureBlock] = []
    for s in all {
      if let last = out.last, let a = last.blocks.max(), let b = s.blocks.min(), b - a <= 1 {
        out[out.count - 1].people += s.people
        out[out.count - 1].blocks += s.blocks
        out[out.count - 1].unpaired = last.unpaired || s.unpaired
      } else {
        out.append(s)
      }
    }
    return out
  }

  // MARK: Lines

  private func line(_ b: Int) -> Line {
    let r = d.blockTokens[b]
    guard !r.isEmpty, d.wordCount(r) <= 22, d.finalSign(r) != UInt8(ascii: ":") else { return .other }
    if case .item = d.blocks[b].kind { return .other }
    if let person = titled(b), titled(b - 1) != nil || titled(b + 1) != nil { return .people([person]) }
    let columns = d.blocks[b].cells.map { d.tokens.indices(in: $0) }.filter { !$0.isEmpty }
    guard let cells = columns.count > 1 ? columnCells(columns) : Columns.read(d.tokens, trim(r)), !cells.isEmpty else {
      return .other
    }
    let names = cells.filter { $0.kind == .name }
    let labels = cells.filter { $0.kind == .title || $0.kind == .organisation }
    guard names.count + labels.count == cells.count else { return .other }
    if labels.isEmpty { return .names(names.map(\.tokens)) }
    if names.isEmpty { return .labels(labels) }
    guard cells[0].kind == .name else { return .other }
    return .people(people(cells))
  }

  /// `Kommunchef Sven Almgren`, and another such line beside it.
  private func titled(_ b: Int) -> SignatureFinding? {
    guard d.blocks.indices.contains(b), d.blocks[b].kind != .item, case let r = trim(d.blockTokens[b]), let t = Titles.read(d.tokens, at: r.lowerBound),
      let name = Names.read(d.tokens, at: t.tokens.upperBound), name.upperBound <= r.upperBound,
      (name.upperBound..<r.upperBound).allSatisfy({ !d.isWord($0) || SignatureBlocks.isPartyLetter(d, $0) })
    else { return nil }
    return SignatureFinding(name: name, title: t.tokens, organisation: nil, party: SignatureBlocks.party(t.side))
  }

  private func columnCells(_ columns: [Range<Int>]) -> [Cell]? {
    var out: [Cell] = []
    for c in columns {
      guard let cells = Columns.read(d.tokens, trim(c)), let first = cells.first else { return nil }
      // `Chef lokalpolisområde Norrmalm, region Stockholm` in one column is one label.
      out.append(first)
    }
    return out
  }

  /// `Name, title, organisation, name, title`: labels belong to the name before them.
  private func people(_ cells: [Cell]) -> [SignatureFinding] {
    var out: [SignatureFinding] = []
    for c in cells {
      if c.kind == .name {
        out.append(SignatureFinding(name: c.tokens, title: nil, organisation: nil, party: .other))
      } else if !out.isEmpty {
        SignatureBlocks.label(&out[out.count - 1], c)
      }
    }
    return out
  }

  private static func label(_ person: inout SignatureFinding, _ c: Cell) {
    if c.kind == .title {
      guard person.title == nil else { return }
      person.title = c.tokens
      person.party = party(c.side ?? .other)
    } else if person.organisation == nil {
      person.organisation = c.tokens
      if person.title == nil { person.party = party(c.side ?? .other) }
    }
  }

  private func trim(_ r: Range<Int>) -> Range<Int> {
    var r = r
    while !r.isEmpty, d.tokens[r.upperBound - 1].kind == .sign, !d.isSign(r.upperBound - 1, UInt8(ascii: ")")) {
      r = r.lowerBound..<(r.upperBound - 1)
    }
    while !r.isEmpty, d.tokens[r.lowerBound].kind == .sign { r = (r.lowerBound + 1)..<r.upperBound }
    return r
  }

  private static let letters: WordSet = ["s", "m", "c", "l", "kd", "mp", "v", "sd", "fp", "lp"]
  static func isPartyLetter(_ d: Document, _ i: Int) -> Bool {
    d.isWord(i) && letters.contains(d.key(i))
      && (d.isSign(i - 1, UInt8(ascii: "(")) || d.capitalised(i) || d.tokens[i].allCaps)
  }

  static func party(_ p: Side) -> Party {
    switch p {
    case .polisen: .polisen
    case .kommunen: .kommunen
    case .other: .other
    }
  }

  // MARK: Blocks

  /// - Parameter used: the last block of the person before, or -1.
  private func read(from b: Int, after used: Int) -> (SignatureBlock, Int)? {
    if contact(around: b) { return nil }
    switch line(b) {
    case .people(var people):
      var own = [b]
      if people.count == 1, people[0].organisation == nil {
        if let above = organisation(b - 1), !d.blocks[b].startsParagraph || !closesPerson(b - 1) {
          SignatureBlocks.label(&people[0], above)
          own.append(b - 1)
        } else if b + 1 < d.blocks.count, !d.blocks[b + 1].startsParagraph, let below = organisation(b + 1) {
          SignatureBlocks.label(&people[0], below)
          own.append(b + 1)
        }
      }
      return (SignatureBlock(people: people, blocks: own), (own.max() ?? b) + 1)
    case .labels(let cells) where b > 0 && d.gluedNames[b - 1] != nil:
      guard let name = d.gluedNames[b - 1] else { return nil }
      var person = SignatureFinding(name: name, title: nil, organisation: nil, party: .other)
      for c in cells { SignatureBlocks.label(&person, c) }
      var next = b + 1
      while next < d.blocks.count, case .labels(let more) = line(next),
        !d.blocks[next].startsParagraph || closes(person, next)
      {
        for c in more { SignatureBlocks.label(&person, c) }
        next += 1
      }
      return (SignatureBlock(people: [person], blocks: Array(b..<next)), next)
    case .labels(let titles) where titles.count > 1 && b > used:
      // `Lokalpolisområdeschef    Kommunalråd` above the two names.
      guard b + 1 < d.blocks.count, case .names(let names) = line(b + 1), names.count == titles.count,
        titles.allSatisfy({ $0.kind == .title })
      else { return nil }
      var people = names.map { SignatureFinding(name: $0, title: nil, organisation: nil, party: .other) }
      for (i, title) in titles.enumerated() { SignatureBlocks.label(&people[i], title) }
      return (SignatureBlock(people: people, blocks: [b, b + 1]), b + 2)
    case .names(let names):
      return names.count == 1 ? single(names[0], b, after: used) : paired(names, b)
    default: return nil
    }
  }

  /// The organisation when the line names one and nothing else.
  private func organisation(_ b: Int) -> Cell? {
    guard b >= 0, b < d.blocks.count, case .labels(let cells) = line(b), cells.count == 1,
      cells[0].kind == .organisation
    else { return nil }
    return cells[0]
  }

  /// The line stands under a person and in one paragraph with them.
  private func closesPerson(_ b: Int) -> Bool { b > 0 && !d.blocks[b].startsParagraph }

  /// The organisation in a paragraph of its own is of the same side as the person's title.
  private func closes(_ person: SignatureFinding, _ b: Int) -> Bool {
    guard person.organisation == nil, let cell = organisation(b), let side = cell.side else { return false }
    return person.title != nil && SignatureBlocks.party(side) == person.party
  }

  /// A name on its own line: title and organisation below, or the organisation above.
  private func single(_ name: Range<Int>, _ b: Int, after before: Int) -> (SignatureBlock, Int)? {
    var person = SignatureFinding(name: name, title: nil, organisation: nil, party: .other)
    var used = [b]
    var next = b + 1
    // The organisation above heads this person's lines unless it closes those of the person before.
    let closed = b - 1 == before || closesPerson(b - 1) && d.blocks[b].startsParagraph
    let above = closed ? nil : organisation(b - 1)
    while next < d.blocks.count, next <= b + 3, case .labels(let cells) = line(next) {
      if organisation(next) != nil, d.blocks[next].startsParagraph, above != nil || person.title == nil && next > b + 1
      {
        break
      }
      for c in cells { SignatureBlocks.label(&person, c) }
      used.append(next)
      next += 1
    }
    if let above {
      SignatureBlocks.label(&person, above)
      used.append(b - 1)
    }
    return used.count > 1 ? (SignatureBlock(people: [person], blocks: used), next) : nil
  }

  /// Names in columns: the lines below hold titles, then organisations, by position; a line may mix the two.
  private func paired(_ names: [Range<Int>], _ b: Int) -> (SignatureBlock, Int)? {
    var people = names.map { SignatureFinding(name: $0, title: nil, organisation: nil, party: .other) }
    var used = [b]
    var next = b + 1
    var unpaired = false
    while next < d.blocks.count, next <= b + 3, case .labels(let cells) = line(next) {
      if cells.count == people.count {
        for (i, c) in cells.enumerated() { SignatureBlocks.label(&people[i], c) }
      } else {
        unpaired = true
      }
      used.append(next)
      next += 1
    }
    return used.count > 1 ? (SignatureBlock(people: people, blocks: used, unpaired: unpaired), next) : nil
  }

  // MARK: Contacts

  private static let contactWords = Phrase(
    """
    telefon|telefonnummer|tel|tfn|e-post|epost|mejl|mail|kontakt|kontakta|kontaktperson|kontaktpersoner|medverkar|medverkande|mobil|växel|sidansvarig|skribent|foto|fotograf|text
    """)

  private func contact(around b: Int) -> Bool {
    for k in max(0, b - 2)..<min(d.blocks.count, b + 4) {
      let r = d.blockTokens[k]
      guard !r.isEmpty, d.wordCount(r) <= 14 else { continue }
      // A heading or lead above, a number or an address below.
      let labelled =
        SignatureBlocks.contactWords.matches(d, in: r.lowerBound..<min(r.upperBound, r.lowerBound + 3))
        || (d.finalSign(r) == UInt8(ascii: ":") && SignatureBlocks.contactWords.matches(d, in: r))
      if labelled, k <= b || k - b <= 3 { return true }
      if k > b, r.contains(where: { d.isSign($0, UInt8(ascii: "@")) }) { return true }
    }
    return false
  }
}
