/// Headings in capitals, read like the same headings in small letters.
extension Tokens {
  /// Gives the words of blocks in capitals the case that they would have in small letters.
  ///
  /// Capitals throughout do not say which words are names: those are that the tables know or that the rest of the page
  /// writes with a capital and never without. A block with a person's name in it stays as it is.
  ///
  /// - Parameter blocks: the tokens of each block, in order.
  public mutating func readCapitals(in blocks: [Range<Int>]) {
    let shouted = blocks.filter { isShouted($0) }
    guard !shouted.isEmpty else { return }
    var (names, small, abbreviations) = (Set<WordKey>(), Set<WordKey>(), Set<WordKey>())
    for block in blocks where !isShouted(block) {
      for i in block where isWord(i) {
        if self[i].allCaps {
          abbreviations.insert(self[i].key)
        } else if self[i].capitalised {
          names.insert(self[i].key)
        } else {
          small.insert(self[i].key)
        }
      }
    }
    names.subtract(small)
    abbreviations.subtract(small)
    for block in shouted {
      let known = placeTokens(block, names)
      for i in block where isWord(i) && !abbreviations.contains(self[i].key) {
        let opens = i == block.lowerBound || self[i].spaceBefore && startsSentence(i)
        all[i].capitalised = opens || known.contains(i) || names.contains(self[i].key)
        all[i].allCaps = false
      }
    }
  }

  /// Two words or more, all in capitals, no more than a heading has, and nobody's name.
  private func isShouted(_ block: Range<Int>) -> Bool {
    guard block.count >= 2, block.count <= 48 else { return false }
    var words = 0
    for i in block where isWord(i) {
      if !self[i].capitalised { return false }
      guard lettersAt(i) > 1 else { continue }
      if !self[i].allCaps { return false }
      words += 1
    }
    guard words >= 2 else { return false }
    return !block.contains { NameData.given.contains(self[$0].key) && Names.read(self, at: $0) != nil }
  }

  /// The tokens that name a municipality, a district or a police area.
  private func placeTokens(_ block: Range<Int>, _ names: Set<WordKey>) -> Set<Int> {
    var out = Set<Int>()
    for reading in Kommuner.all(self, in: block, inTitle: true) {
      // `ATT VARA TRYGG` names no municipality.
      let certain = reading.strength == .formal || !reading.kommun.wordLike
      for i in reading.tokens where certain && KommunForms.kommunWord(self, i) == nil { out.insert(i) }
    }
    for reading in Districts.all(self, in: block) { out.formUnion(reading.tokens) }
    for reading in PoliceAreas.all(self, in: block) where !isIn(reading.name.lowerBound, Self.behindArea) {
      out.formUnion(reading.name)
    }
    return out
  }

  /// What stands behind `lokalpolisområde` without being its name.
  private static let behindArea = WordSet(
    "och samt i för har lovar ska skall kommer vill åtar förbinder tillsammans genomför arbetar")
}
