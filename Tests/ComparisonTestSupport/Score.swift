import Comparison
import Records

/// How well pairs and change kinds were found, counted over promise-to-promise links.
public struct Score: Sendable {
  public var right = 0
  public var found = 0
  public var expected = 0
  public var kindsRight = 0
  public var kinds = 0

  public init() {}

  public var f1: Double { found + expected == 0 ? 1 : 2 * Double(right) / Double(found + expected) }
  public var kindShare: Double { kinds == 0 ? 1 : Double(kindsRight) / Double(kinds) }

  /// A guess at one pair: promise ids and kind.
  public typealias Guess = (from: [String], to: [String], kind: String)

  /// Links are single promises side by side: a split into two is two links. A kind counts as right only on exactly the
  /// labelled promises, so a wrong pair is wrong twice.
  public mutating func add(_ guesses: [Guess], _ pair: LabelledPair) {
    let wanted = Set(pair.expected.flatMap { Score.links($0.from, $0.to) })
    let got = Set(guesses.flatMap { Score.links($0.from, $0.to) })
    right += wanted.intersection(got).count
    found += got.count
    expected += wanted.count
    kinds += pair.expected.count
    for expectation in pair.expected {
      let hit = guesses.contains {
        $0.from.sorted() == expectation.from && $0.to.sorted() == expectation.to && $0.kind == expectation.kind
      }
      if hit { kindsRight += 1 }
    }
  }

  private static func links(_ from: [String], _ to: [String]) -> [[String]] {
    from.flatMap { a in to.map { [a, $0] } }
  }
}

/// What a plain text differ would do: promises paired by the share of common words, best first, and a change told by
/// the first number in the text. The bar that `lofte diff` has to clear.
public enum PlainMatcher {
  public static func guesses(_ pair: LabelledPair, minimum: Double) -> [Score.Guess] {
    let old = pair.from.agreements[0].promises
    let new = pair.to.agreements[0].promises
    var candidates: [(Double, Int, Int)] = []
    for (i, a) in old.enumerated() {
      for (j, b) in new.enumerated() {
        let x = words(a.text)
        let y = words(b.text)
        let share = Double(x.intersection(y).count) / Double(max(1, x.union(y).count))
        if share >= minimum { candidates.append((share, i, j)) }
      }
    }
    candidates.sort { ($0.0, -$0.1, -$0.2) > ($1.0, -$1.1, -$1.2) }
    var (usedOld, usedNew): (Set<Int>, Set<Int>) = ([], [])
    var guesses: [Score.Guess] = []
    for (_, i, j) in candidates where !usedOld.contains(i) && !usedNew.contains(j) {
      usedOld.insert(i)
      usedNew.insert(j)
      guesses.append(([old[i].id], [new[j].id], kind(old[i].text, new[j].text)))
    }
    for i in old.indices where !usedOld.contains(i) { guesses.append(([old[i].id], [], "dropped")) }
    for j in new.indices where !usedNew.contains(j) { guesses.append(([], [new[j].id], "added")) }
    return guesses
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  private static func kind(_ a: String, _ b: String) -> String {
    if a == b { return "unchanged" }
    switch (number(a), number(b)) {
    case (let x?, let y?) where y < x: return "weakened"
    case (let x?, let y?) where y > x: return "strengthened"
    case (.some, nil): return "weakened"
    case (nil, .some): return "strengthened"
    default: return "reworded"
    }
  }

  private static let numerals: [String: Int] = [
    "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10,
    "tolv": 12, "femton": 15, "tjugo": 20, "tjugofem": 25,
  ]

  private static func number(_ text: String) -> Int? {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.lazy.compactMap { Int($0) ?? numerals[String($0)] }.first
  }
}
