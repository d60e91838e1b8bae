import Swedish

/// What stands twice in one agreement, nearly in the same words.
struct PromiseBag {
  /// The words and numbers, years left out: a year in brackets behind it makes no other promise.
  let all: Set<WordKey>
  /// Those that tell what is promised.
  let telling: Set<WordKey>

  init(_ d: Document, _ tokens: Range<Int>) {
    all = Set(tokens.filter { d.tokens[$0].kind == .word || (d.isDigits($0) && d.word($0).count != 4) }.map { d.key($0) })
    telling = all.filter { !States.small.contains($0) && !PromiseBag.giving.contains($0) }
  }

  /// Words of giving, which every promise of a page may share.
  private static let giving: WordSet = [
    "polisen", "polis", "kommunen", "kommun", "kommuns", "polismyndigheten", "lovar", "arbeta", "verka", "jobba", "tillsammans", "gemensamt", "ihop",
  ]

  /// The share of words two wordings have in common, stricter for short ones, where one word is the whole difference.
  func repeats(_ other: PromiseBag) -> Bool {
    // `… lovar att arbeta för färre olyckor i X kommun`, `… för mindre våld i X kommun`: the words that tell must
    // agree, too.
    guard telling.intersection(other.telling).count * 100 >= max(telling.count, other.telling.count) * 62 else { return false }
    let common = all.intersection(other.all).count
    let most = max(all.count, other.all.count)
    let least = min(all.count, other.all.count)
    return least >= 10 ? common * 10 >= least * 8 && common * 10 >= most * 7 : common * 10 >= most * 9
  }

  /// One says all that the other says.
  func covers(_ other: PromiseBag) -> Bool { all.isSubset(of: other.all) || other.all.isSubset(of: all) }
}

/// The promises kept so far, by the words that tell: a page of thousands is not compared with itself, each with each.
private struct KeptBags {
  private(set) var bags: [PromiseBag] = []
  private var holding: [WordKey: [Int]] = [:]
  /// Those that no word tells of.
  private var bare: [Int] = []
  /// How many of the words at hand each shares; zero between two calls.
  private var shared: [Int] = []

  mutating func append(_ bag: PromiseBag) {
    for key in bag.telling { holding[key, default: []].append(bags.count) }
    if bag.telling.isEmpty { bare.append(bags.count) }
    bags.append(bag)
    shared.append(0)
  }

  /// The kept ones that share enough words with `bag` to be it or to hold it, in order.
  mutating func near(_ bag: PromiseBag) -> [Int] {
    if bag.telling.isEmpty { return Array(bags.indices) }
    var met: [Int] = []
    for key in bag.telling {
      for n in holding[key] ?? [] {
        if shared[n] == 0 { met.append(n) }
        shared[n] += 1
      }
    }
    let close = met.filter { n in
      let other = bags[n].telling.count
      return shared[n] == min(other, bag.telling.count) || shared[n] * 100 >= max(other, bag.telling.count) * 62
    }
    for n in met { shared[n] = 0 }
    return (close + bare).sorted()
  }
}

extension PromiseReader {
  /// A near-identical repeat inside one agreement counts once.
  mutating func dropRepeats() {
    var kept: [DraftPromise] = []
    var bags = KeptBags()
    var moved: [Int: Int] = [:]
    for (i, p) in out.promises.enumerated() {
      let bag = PromiseBag(d, p.tokens)
      if let same = bags.near(bag).first(where: { isRepeat(p, bag, of: kept[$0], bags.bags[$0]) }) {
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

  private func isRepeat(_ p: DraftPromise, _ bag: PromiseBag, of kept: DraftPromise, _ other: PromiseBag) -> Bool {
    // What the police and the municipality each promise in the same words are two promises; neighbours in a list differ
    // on purpose.
    guard kept.headingParties == p.headingParties || kept.headingParties.isEmpty || p.headingParties.isEmpty else { return false }
    // The heading of its results names a promise once more, in fewer words.
    if reporting, bag.all.count > 3, bag.all.isSubset(of: other.all), other.all.count - bag.all.count < 4 { return true }
    return kept.hasMarker && p.hasMarker && kept.heading == p.heading
      ? other.all == bag.all || (min(other.all.count, bag.all.count) > 7 && other.covers(bag))
      : bag.repeats(other)
  }
}
