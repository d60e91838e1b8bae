import Blocks
import Swedish

/// Headings in a list's clothes: `• Synlighet`, `2. Inbrott` over a paragraph.
extension Outline {
  /// A bare topic whose next block is a paragraph of its own, not a line of the item.
  static func headsParagraph(_ d: Document, _ i: Int) -> Bool {
    let name = d.blockTokens[i]
    let below = d.blockTokens[i + 1]
    guard Verbs.isName(d, name), !d.isSign(below.lowerBound, UInt8(ascii: "*")), Quantities.read(d.tokens, in: name).isEmpty, d.blocks[i + 1].startsParagraph else { return false }
    // What is said of the agreement as a whole stands below its list, not below one name.
    if FollowUps.isFollowUp(d, below) || SigningSentences.isSigning(d, below) || PromiseReader.validityWords.matches(d, in: below) { return false }
    if let opens = d.sentences(below).first, States.isAboutPromises(d, opens, Commitments.read(d, opens)) { return false }
    // The last item is one like those above it.
    if i > 0, d.blocks[i - 1].kind == .item, !d.blocks[i].startsParagraph || Verbs.isName(d, d.blockTokens[i - 1]) {
      return false
    }
    switch d.blocks[i + 1].kind {
    case .paragraph:
      return d.wordCount(below) > 6 && d.finalSign(below) != UInt8(ascii: ":")
    default: return false
    }
  }

  /// `1. Narkotika` over a list of another kind, and `2. Trafiksäkerhet` over the next.
  private static func numbersList(_ d: Document, _ i: Int, _ end: Int) -> Bool {
    func isNumber(_ b: Int) -> Bool {
      d.blocks[b].marker.map { d.main.bytes[$0.lowerBound] >= UInt8(ascii: "1") && d.main.bytes[$0.lowerBound] <= UInt8(ascii: "9") } ?? false
    }
    func heads(_ b: Int) -> Bool {
      guard b + 1 < end, isNumber(b), Verbs.isName(d, d.blockTokens[b]) else { return false }
      // `2. Skadegörelse på skolor` over `Problembild` or `Aktiviteter`
      if case .heading = d.blocks[b + 1].kind { return d.blockRoles[b + 1] != nil && d.wordCount(d.blockTokens[b]) <= 8 }
      return d.blocks[b + 1].kind == .item && d.blocks[b + 1].marker != nil && !isNumber(b + 1) && d.wordCount(d.blockTokens[b]) <= 4
    }
    return heads(i) && d.blocks.indices.contains { $0 != i && $0 < end && heads($0) }
  }

  /// `1. Förebygga inbrott` over a paragraph, further down `2. Trygga torg` over another one: a numbered list has no
  /// such gaps.
  static func isNumberedHeading(_ d: Document, _ i: Int, _ end: Int) -> Bool {
    func opensParagraph(_ b: Int) -> Bool {
      guard d.blocks[b].kind == .item, let marker = d.blocks[b].marker, b + 1 < end,
        d.main.bytes[marker.lowerBound] >= UInt8(ascii: "1"), d.main.bytes[marker.lowerBound] <= UInt8(ascii: "9"),
        d.blocks[b + 1].kind == .paragraph
      else { return false }
      let next = d.blockTokens[b + 1]
      return d.wordCount(next) > 6 && d.wordCount(next) > d.wordCount(d.blockTokens[b]) && d.capitalised(next.lowerBound)
        && Commitments.read(d, d.blockTokens[b]).strength <= .phrase
    }
    // `4. Inbrott` right above `Tillsammans:`, where its fellows stand above paragraphs.
    let opensGivers = i + 1 < end && d.blocks[i].marker != nil && d.blocks[i + 1].startsParagraph && d.wordCount(d.blockTokens[i + 1]) <= 4
      && d.finalSign(d.blockTokens[i + 1]) == UInt8(ascii: ":")
    guard opensGivers || opensParagraph(i) else { return numbersList(d, i, end) }
    return d.blocks.indices.contains { $0 != i && $0 < end && opensParagraph($0) }
  }
}
