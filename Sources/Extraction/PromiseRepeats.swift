import Swedish

/// What stands twice in one agreement, nearly in the same words.
extension PromiseReader {
  /// The share of words two wordings have in common, stricter for short ones, where one word is the whole difference.
  /// Words of giving, which every promise of a page may share.
  private static let giving: WordSet = [
    "polisen", "polis", "kommunen", "kommun", "kommuns", "polismyndigheten", "lovar", "arbeta", "verka", "jobba", "tillsammans", "gemensamt", "ihop",
  ]

  static func repeats(_ a: Set<WordKey>, _ b: Set<WordKey>) -> Bool {
    let both = a.intersection(b)
    let common = both.count
    // `… lovar att arbeta för färre olyckor i X kommun`, `… för mindre våld i X kommun`: the words that tell must
    // agree, too.
    func tells(_ key: WordKey) -> Bool { !States.small.contains(key) && !giving.contains(key) }
    let content = both.count(where: tells)
    let most = max(a.count(where: tells), b.count(where: tells))
    guard content * 100 >= most * 62 else { return false }
    return min(a.count, b.count) >= 10
      ? common * 10 >= min(a.count, b.count) * 8 && common * 10 >= max(a.count, b.count) * 7
      : common * 10 >= max(a.count, b.count) * 9
  }

  /// A near-identical repeat inside one agreement counts once.
  mutating func dropRepeats() {
    var kept: [DraftPromise] = []
    var bags: [Set<WordKey>] = []
    var moved: [Int: Int] = [:]
    for (i, p) in out.promises.enumerated() {
      // A year in brackets behind it makes no other promise.
      let bag = Set(p.tokens.filter { d.tokens[$0].kind == .word || (d.isDigits($0) && d.word($0).count != 4) }.map { d.key($0) })
      let same = bags.indices.first {
        // What the police and the municipality each promise in the same words are two promises; neighbours in a list
        // differ on purpose.
        guard kept[$0].headingParties == p.headingParties || kept[$0].headingParties.isEmpty || p.headingParties.isEmpty
        else { return false }
        // The heading of its results names a promise once more, in fewer words.
        if reporting, bag.count > 3, bag.isSubset(of: bags[$0]), bags[$0].count - bag.count < 4 { return true }
        return kept[$0].hasMarker && p.hasMarker && kept[$0].heading == p.heading
          ? bags[$0] == bag || (min(bags[$0].count, bag.count) > 7 && (bags[$0].isSubset(of: bag) || bag.isSubset(of: bags[$0])))
          : PromiseReader.repeats(bags[$0], bag)
      }
      if let same {
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
