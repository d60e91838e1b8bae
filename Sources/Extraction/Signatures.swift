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

/// Reads name blocks: names, titles and organisations on lines of their own or in columns (page-catalogue section 9).
struct SignatureBlocks {
  static let rule = Rule(
    "signature-block", "Names, titles and organisations that close an agreement",
    """
    `Name, title` on a line; name, title and organisation on two or three lines; organisation first; two columns flattened to lines, \
    paired by position. Lines under `Kontakt`, with a telephone or an address beside them, are contacts and no signatures.
    """)

  let d: Document

  /// What one line of a signature block can be.
  private enum Line: Equatable {
    case names([Range<Int>])
    case nameAndTitle(Range<Int>, Range<Int>, Party, Range<Int>?)
    case titles([(Range<Int>, Party, Bool)])
    case other

    static func == (a: Line, b: Line) -> Bool { false }
  }

  /// The signature blocks of the page, in order.
  func all() -> [SignatureBlock] {
    var out: [SignatureBlock] = []
    var b = 0
    while b < d.blocks.count {
      if let (block, next) = read(from: b) {
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
    guard !r.isEmpty, d.wordCount(r) <= 22 else { return .other }
    if case .item = d.blocks[b].kind { return .other }
    if d.finalSign(r) == UInt8(ascii: ":") { return .other }
    let cells = d.blocks[b].cells.map { d.tokens.indices(in: $0) }.filter { !$0.isEmpty }
    if cells.count > 1 { return columns(cells) }
    if let both = nameThenTitle(r) { return both }
    if let name = wholeName(r) { return .names([name]) }
    if let titles = wholeTitles(r) { return .titles(titles) }
    if let names = Names.splitColumns(d.tokens, tokens: r), names.count > 1 { return .names(names) }
    return .other
  }

  private func columns(_ cells: [Range<Int>]) -> Line {
    let names = cells.compactMap { wholeName($0) }
    if names.count == cells.count { return .names(names) }
    var titles: [(Range<Int>, Party, Bool)] = []
    for c in cells {
      guard let t = wholeTitles(c), let first = t.first, t.count == 1 else {
        return .other
      }
      titles.append(first)
    }
    return .titles(titles)
  }

  /// The name when the stretch is nothing but one (a party letter may follow).
  private func wholeName(_ r: Range<Int>) -> Range<Int>? {
    let body = withoutPartyLetter(trim(r))
    guard !body.isEmpty, let name = Names.read(d.tokens, at: body.lowerBound), name.lowerBound == body.lowerBound, name.upperBound == body.upperBound else { return nil }
    return name
  }

  /// Titles or organisations when the stretch is nothing but them.
  private func wholeTitles(_ r: Range<Int>) -> [(Range<Int>, Party, Bool)]? {
    let body = withoutPartyLetter(trim(r))
    guard !body.isEmpty else { return nil }
    var out: [(Range<Int>, Party, Bool)] = []
    var i = body.lowerBound
    while i < body.upperBound {
      if d.tokens[i].kind == .sign { i += 1; continue }
      if let t = Titles.read(d.tokens, at: i), t.tokens.upperBound <= body.upperBound {
        out.append((t.tokens, SignatureBlocks.party(t.party), true))
        i = t.tokens.upperBound
      } else if let o = Organisations.read(d.tokens, at: i), o.tokens.upperBound <= body.upperBound {
        out.append((o.tokens, SignatureBlocks.party(o.party), false))
        i = o.tokens.upperBound
      } else {
        return nil
      }
    }
    return out.isEmpty ? nil : out
  }

  /// `Eva Ballovaare, Kommunstyrelsens ordförande`, `Name (S), title, organisation`.
  private func nameThenTitle(_ r: Range<Int>) -> Line? {
    let body = trim(r)
    guard let name = Names.read(d.tokens, at: body.lowerBound), name.upperBound < body.upperBound else { return nil }
    var i = name.upperBound
    while i < body.upperBound, d.tokens[i].kind == .sign || isPartyLetter(i) { i += 1 }
    guard i < body.upperBound, let rest = wholeTitles(i..<body.upperBound), let title = rest.first(where: { $0.2 }) ?? rest.first else { return nil }
    let organisation = rest.first { !$0.2 }?.0
    return .nameAndTitle(name, title.0, title.1, title.2 ? organisation : nil)
  }

  private func trim(_ r: Range<Int>) -> Range<Int> {
    var r = r
    while !r.isEmpty, d.tokens[r.upperBound - 1].kind == .sign, !d.isSign(r.upperBound - 1, UInt8(ascii: ")")) { r = r.lowerBound..<(r.upperBound - 1) }
    while !r.isEmpty, d.tokens[r.lowerBound].kind == .sign { r = (r.lowerBound + 1)..<r.upperBound }
    return r
  }

  private func withoutPartyLetter(_ r: Range<Int>) -> Range<Int> {
    var end = r.upperBound
    while end - 1 > r.lowerBound, d.isSign(end - 1, UInt8(ascii: ")")) || d.isSign(end - 1, UInt8(ascii: "(")) || isPartyLetter(end - 1) { end -= 1 }
    return r.lowerBound..<end
  }

  private func isPartyLetter(_ i: Int) -> Bool { SignatureBlocks.isPartyLetter(d, i) }

  private static let letters: Set<WordKey> = ["s", "m", "c", "l", "kd", "mp", "v", "sd", "fp", "lp"]
  static func isPartyLetter(_ d: Document, _ i: Int) -> Bool { d.isWord(i) && letters.contains(d.key(i)) && (d.isSign(i - 1, UInt8(ascii: "(")) || d.capitalised(i) || d.tokens[i].allCaps) }

  static func party(_ p: SwedishParty) -> Party {
    switch p {
    case .polisen: .polisen
    case .kommunen: .kommunen
    case .other: .other
    }
  }

  // MARK: Blocks

  private func read(from b: Int) -> (SignatureBlock, Int)? {
    if contact(around: b) { return nil }
    switch line(b) {
    case .nameAndTitle(let name, let title, let party, let organisation):
      var person = SignatureFinding(name: name, title: title, organisation: organisation, party: party)
      var used = [b]
      if organisation == nil, b > 0, !previousBelongs(b), case .titles(let above) = line(b - 1), above.count == 1, !above[0].2 {
        person.organisation = above[0].0
        used.append(b - 1)
      } else if organisation == nil, b + 1 < d.blocks.count, !d.blocks[b + 1].startsParagraph, case .titles(let below) = line(b + 1), below.count == 1, !below[0].2 {
        person.organisation = below[0].0
        used.append(b + 1)
      }
      return (SignatureBlock(people: [person], blocks: used), (used.max() ?? b) + 1)
    case .names(let names):
      return names.count == 1 ? single(names[0], b) : paired(names, b)
    default: return nil
    }
  }

  /// The organisation line above is the line below the person before.
  private func previousBelongs(_ b: Int) -> Bool { !d.blocks[b - 1].startsParagraph && b > 1 && d.blocks[b].startsParagraph }

  /// A name on its own line: title and organisation below, or the organisation above.
  private func single(_ name: Range<Int>, _ b: Int) -> (SignatureBlock, Int)? {
    var person = SignatureFinding(name: name, title: nil, organisation: nil, party: .other)
    var used = [b]
    var next = b + 1
    var found = false
    while next < d.blocks.count, next <= b + 2, case .titles(let titles) = line(next) {
      // An organisation that opens the next person's paragraph is not this one's.
      if titles.count == 1, !titles[0].2, next + 1 < d.blocks.count, d.blocks[next].startsParagraph, next > b, case .names = line(next + 1), !d.blocks[next + 1].startsParagraph || person.title == nil && hasOrganisationAbove(b) { break }
      for t in titles {
        if t.2, person.title == nil { person.title = t.0; person.party = t.1 } else if !t.2, person.organisation == nil { person.organisation = t.0; if person.title == nil { person.party = t.1 } }
      }
      found = true
      used.append(next)
      next += 1
    }
    if b > 0, case .titles(let above) = line(b - 1), above.count == 1, !above[0].2, person.organisation == nil {
      person.organisation = above[0].0
      if person.title == nil { person.party = above[0].1 }
      used.append(b - 1)
      found = true
    }
    return found ? (SignatureBlock(people: [person], blocks: used), next) : nil
  }

  private func hasOrganisationAbove(_ b: Int) -> Bool {
    guard b > 0, case .titles(let above) = line(b - 1) else { return false }
    return above.count == 1 && !above[0].2
  }

  /// Names in columns: the lines below hold titles, then organisations, by position; a line may mix the two.
  private func paired(_ names: [Range<Int>], _ b: Int) -> (SignatureBlock, Int)? {
    var people = names.map { SignatureFinding(name: $0, title: nil, organisation: nil, party: .other) }
    var used = [b]
    var next = b + 1
    var unpaired = false
    while next < d.blocks.count, next <= b + 3, case .titles(let cells) = line(next) {
      if cells.count == people.count {
        for (i, c) in cells.enumerated() {
          if c.2, people[i].title == nil { people[i].title = c.0 } else if !c.2, people[i].organisation == nil { people[i].organisation = c.0 }
          if c.2 || people[i].party == .other { people[i].party = c.1 }
        }
      } else {
        unpaired = true
      }
      used.append(next)
      next += 1
    }
    return used.count > 1 ? (SignatureBlock(people: people, blocks: used, unpaired: unpaired), next) : nil
  }

  // MARK: Contacts

  private static let contactWords = [Phrase](
    """
    telefon|telefonnummer|tel|tfn|e-post|epost|mejl|mail|kontakt|kontakta|kontaktperson|kontaktpersoner|mobil|växel|sidansvarig|skribent|foto|fotograf|text
    """)

  private func contact(around b: Int) -> Bool {
    for k in max(0, b - 2)..<min(d.blocks.count, b + 4) {
      let r = d.blockTokens[k]
      guard !r.isEmpty, d.wordCount(r) <= 14 else { continue }
      // A heading or lead above, a number or an address below.
      let labelled = SignatureBlocks.contactWords.matches(d, in: r.lowerBound..<min(r.upperBound, r.lowerBound + 3)) || (d.finalSign(r) == UInt8(ascii: ":") && SignatureBlocks.contactWords.matches(d, in: r))
      if labelled, k <= b || k - b <= 3 { return true }
      if k > b, r.contains(where: { d.isSign($0, UInt8(ascii: "@")) }) { return true }
    }
    return false
  }
}
