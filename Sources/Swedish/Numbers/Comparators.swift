/// Words that say which side of a number counts.
enum Comparators {
  struct Hit {
    var comparator: Quantity.Comparator
    /// First token.
    var start: Int
    /// `över`, `runt`, `kring` are prepositions too; they compare only before what is counted.
    var weak = false
  }

  private struct Phrase {
    var words: [WordKey]
    var comparator: Quantity.Comparator
    var weak: Bool
  }

  /// The comparator that ends right before token `i`, or before a `vid` that stands there: `minst vid två tillfällen`.
  static func before(_ t: Tokens, _ i: Int, from lower: Int) -> Hit? {
    if let hit = ending(t, i, from: lower) { return hit }
    if i - 1 > lower, t.key(i - 1) == Word.vid, let hit = ending(t, i - 1, from: lower), !hit.weak { return hit }
    return nil
  }

  /// `minst` between number and noun: `en minst öppen gemensam föräldraträff`.
  static func inside(_ t: Tokens, _ i: Int) -> Quantity.Comparator? {
    guard let phrase = byLastWord[t.key(i)]?.first(where: { $0.words.count == 1 && !$0.weak }) else { return nil }
    return phrase.comparator == .atLeast || phrase.comparator == .atMost ? phrase.comparator : nil
  }

  /// `två eller fler`, `minst en eller flera`
  static func after(_ t: Tokens, _ i: Int) -> (comparator: Quantity.Comparator, end: Int)? {
    guard t.key(i) == Word.eller else { return nil }
    return more.contains(t.key(i + 1)) ? (.atLeast, i + 2) : fewer.contains(t.key(i + 1)) ? (.atMost, i + 2) : nil
  }

  private static let more: WordSet = ["fler", "flera", "mer", "mera"]
  private static let fewer: WordSet = ["färre", "mindre"]

  private static func ending(_ t: Tokens, _ i: Int, from lower: Int) -> Hit? {
    guard i > lower, let phrases = byLastWord[t.key(i - 1)] else { return nil }
    for phrase in phrases {
      let start = i - phrase.words.count
      guard start >= lower, zip(start..<i, phrase.words).allSatisfy({ t.key($0) == $1 }) else { continue }
      return Hit(comparator: phrase.comparator, start: start, weak: phrase.weak)
    }
    return nil
  }

  private static let byLastWord: WordTable<[Phrase]> = {
    var table: [WordKey: [Phrase]] = [:]
    func add(_ text: String, _ comparator: Quantity.Comparator, weak: Bool = false) {
      for phrase in text.split(separator: ",") {
        let words = phrase.split(separator: " ").map { WordKey($0) }
        guard let last = words.last else { continue }
        table[last, default: []].append(Phrase(words: words, comparator: comparator, weak: weak))
      }
    }
    add("inte färre än,ej färre än,inte mindre än,ej mindre än,som minst,allra minst", .atLeast)
    add("minst,mins,misnt,minnst,åtminstone,lägst,minimum,minimalt,fler än,flera än,mer än,över än", .atLeast)
    add("inte fler än,inte mer än,ej fler än,ej mer än,som mest,som högst,allra högst", .atMost)
    add("högst,max,max .,maximalt,maximum,upp till,mindre än,färre än", .atMost)
    add("cirka,ca,ca .,c : a,circa,cirka .,ungefär,ungefärligen,drygt,uppåt,upp emot,upp mot,uppemot", .about)
    add("närmare,nästan,knappt,uppskattningsvis", .about)
    add("över", .atLeast, weak: true)
    add("runt,omkring,kring", .about, weak: true)
    add("exakt,precis", .exactly)
    return WordTable(table.map { ($0, $1.sorted { $0.words.count > $1.words.count }) })
  }()
}
