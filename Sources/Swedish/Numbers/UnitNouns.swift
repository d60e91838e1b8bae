/// The nouns that agreements count: base forms and what kind of thing they name.
public enum UnitNouns {
  /// How a noun may be counted.
  enum Class: Sendable { case event, activity, occasion, thing, scope, size, time, share }

  struct Entry: Sendable {
    var lemma: String
    /// Of the lemma, for rules.
    var key: WordKey
    var kind: Class
    var forms: NounForms
    /// Counts as a happening only behind a first part: `medborgardialog`.
    var eventInCompound = false
    /// Never behind a first part.
    var alone = false
  }

  struct Match: Sendable {
    var entry: Entry
    /// Bytes of the word before the head.
    var prefix: Int
    /// A happening, so that `en` counts one.
    var isEvent: Bool
  }

  /// The base form of a noun, lower-cased, and whether its head is listed: `trygghetsvandringarna` →
  /// (`trygghetsvandring`, true). Unlisted nouns get the base form their ending suggests.
  public static func lemma(_ word: some StringProtocol) -> (lemma: String, known: Bool) {
    let lower = lowered(word)
    guard let match = match(lower[...]) else {
      return (NounInflection.guess(String(decoding: lower, as: UTF8.self)).lemma, false)
    }
    return (String(decoding: lower[..<match.prefix], as: UTF8.self) + match.entry.lemma, true)
  }

  /// True for what is held and ticked off (`trygghetsvandring`, `möten`), so that `en` before it counts one.
  public static func isEvent(_ word: some StringProtocol) -> Bool { match(lowered(word)[...])?.isEvent ?? false }

  private static func lowered(_ word: some StringProtocol) -> [UInt8] {
    var lower = LowercaseBytes()
    return word.utf8.map { lower.next($0) }
  }

  /// The longest listed head at the end of a lower-cased word, in one pass from its last byte.
  static func match(_ word: ArraySlice<UInt8>) -> Match? {
    guard word.count < 100 else { return nil }
    var hash = WordKey.seed
    var best: (Entry, Int)?
    for i in word.indices.reversed() {
      hash = (hash ^ UInt64(word[i])) &* WordKey.prime
      guard let entry = UnitNounHeads.byReversedForm[WordKey(hash: hash)] else { continue }
      let prefix = i - word.startIndex
      // One letter or two are no first part of a compound, except `by`; a head cannot start inside of a letter.
      if prefix == 0 || ((prefix > 2 || (prefix == 2 && word.starts(with: "by".utf8))) && !entry.alone) { best = (entry, prefix) }
    }
    guard let (entry, prefix) = best else { return nil }
    return Match(entry: entry, prefix: prefix, isEvent: isEvent(entry, word.prefix(prefix)))
  }

  private static func isEvent(_ entry: Entry, _ prefix: ArraySlice<UInt8>) -> Bool {
    if entry.kind == .event || entry.kind == .occasion { return true }
    if entry.eventInCompound { return !prefix.isEmpty }
    // `temadag`, `föräldrakväll`, `trafikvecka`; not `vardag`, `fredagskväll`.
    guard entry.kind == .time, heldTimes.contains(entry.key), !prefix.isEmpty else { return false }
    return !UnitNounTable.ordinaryTimes.contains(WordKey(prefix))
  }

  private static let heldTimes: WordSet = ["dag", "kväll", "vecka", "helg", "natt"]
}
