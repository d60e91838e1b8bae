import Swedish

/// Perfect and past tense: what was done is a result, not a promise.
extension Commitments {
  static let past: WordSet = [
    "höll", "gick", "gav", "var", "blev", "fick", "tog", "såg", "kom", "fanns", "skrev", "skedde", "stod", "gjorde",
    "gjordes", "hölls", "togs", "skulle", "hade", "ledde", "visade", "lovade", "bjöds", "kunde", "ville", "låg", "sade",
    "sa", "gavs", "genomförde", "utförde", "deltog", "besökte", "anordnade", "arrangerade", "bjöd", "bidrog",
    "resulterade", "gällde", "rörde", "handlade", "svarade", "tyckte", "ansåg", "nämnde", "hann", "kände", "frågade",
    "uppgav", "berättade", "pekade", "bestämde", "beslutade",
    "patrullerade", "informerade", "ägde", "åtog", "avsåg", "förband", "utlovade",
  ]

  /// A result or an account: `har` with a supine, or a past tense, in the main clause.
  static func isReport(_ d: Document, _ range: Range<Int>, from: Int) -> Bool {
    for i in from..<range.upperBound where d.isWord(i) {
      let key = d.key(i)
      // `undersöker var det går`, `ta reda på var`, `var 14:e dag`: where and each, not was.
      if key == "var",
        Rates.read(d.tokens, at: i) != nil || i == from || (d.isDigits(i + 1) && d.key(i + 2) != "procent" && !d.isSign(i + 2, UInt8(ascii: "%"))) || d.key(i - 1) == "se" || prepositions.contains(d.key(i - 1))
          || d.key(i - 1) == "över" || d.hasSuffix(i - 1, "er") || d.hasSuffix(i - 1, "ar")
      {
        continue
      }
      // `låg- och mellanstadier`
      if d.isSign(i + 1, 0x2D), !d.tokens[i + 1].spaceBefore { continue }
      if past.contains(key) {
        // `De som svarade …`: whom one speaks of; the main verb is still to come.
        if d.key(i - 1) == "som" { continue }
        return !subordinatedShort(d, i, range)
      }
      // `frågade polisen`, `kommunen ordnade`: beside an actor it is no participle.
      // `kontakta nystartade föreningar`, `fler uniformerade poliser`: behind an infinitive or a preposition, and before a plural, it is one.
      if d.word(i).count > 5, d.hasSuffix(i, "ade"), !d.capitalised(i), !isAttribute(d, i, range),
        (Actors.read(d, at: i + 1).map({ !$0.genitive }) == true && !d.hasSuffix(i + 1, "er") && !d.hasSuffix(i + 1, "ar")) || actorEnds(d, before: i, range)
      {
        return !subordinatedShort(d, i, range)
      }
      if key == "har" || key == "hade" {
        // `ta kontakt med den som har blivit utsatt`: whose, not what was done.
        // Another verb in between closes the clause: `när inbrotten är få har intresset varit litet`.
        let before = (max(range.lowerBound, i - 7)..<i).last {
          subordinators.contains(d.key($0)) || d.key($0) == "är" || d.key($0) == "finns"
        }
        if let before, subordinators.contains(d.key(before)) { continue }
        for j in (i + 1)..<max(i + 1, min(range.upperBound, i + 10)) where supine(d, j) { return true }
        continue
      }
      if !d.capitalised(i), d.word(i).count >= 7,
        d.hasSuffix(i, "ades") || d.hasSuffix(i, "rdes") || d.hasSuffix(i, "ttes") || d.hasSuffix(i, "ddes")
          || d.hasSuffix(i, "ktes") || d.hasSuffix(i, "ötes") || d.hasSuffix(i, "stes")
      {
        return !subordinatedShort(d, i, range)
      }
    }
    return false
  }

  private static func isAttribute(_ d: Document, _ i: Int, _ range: Range<Int>) -> Bool {
    i > range.lowerBound && (prepositions.contains(d.key(i - 1)) || Verbs.isInfinitive(d, i - 1, first: i - 1 == range.lowerBound))
  }

  private static func actorEnds(_ d: Document, before i: Int, _ range: Range<Int>) -> Bool {
    guard i > range.lowerBound, let m = Actors.read(d, at: i - 1) else { return false }
    return !m.genitive && m.tokens.upperBound == i
  }

  /// Adjectives and adverbs that only look like a supine.
  static let noSupine: WordSet = ["fortsatt", "minst", "ökat", "minskat", "utökat", "särskilt", "privat", "aktivt"]

  private static let shortSupines: WordSet = [
    "gjort", "haft", "fått", "gått", "sett", "gett", "tagit", "hållit", "varit", "blivit", "skett", "använt", "satt",
    "lagt", "hållits", "lagts", "getts", "setts", "nåtts", "dragits", "gjorts", "gåtts", "tagits", "satts",
    "avstått", "bestått", "förstått", "uppnått", "sjunkit", "vuxit",
    "sänkt", "höjt", "ställt", "röjt", "målat", "löst", "mött", "skött", "delat", "klippt", "visat", "märkt", "sagt", "lyft", "tyckt", "känt", "hört", "bett", "valt", "fört", "lett", "pekat", "talat", "nämnt", "enats",
    "upptäckt", "ökat", "minskat", "behövt", "behövts", "mötts", "nått", "bytt", "byggt", "stängt", "köpt",
    "uppfyllt", "uppfyllts", "följt", "följts", "hjälpt", "hänt", "kört", "sökt", "ringt", "stött", "använts", "ställts", "byggts", "köpts",
    "sänkts", "höjts", "lösts", "hjälpts", "sålt",
  ]

  static func supine(_ d: Document, _ i: Int) -> Bool {
    guard d.isWord(i), d.word(i).count >= 3 else { return false }
    if shortSupines.contains(d.key(i)) { return true }
    return d.word(i).count >= 6
      && (d.hasSuffix(i, "at") || d.hasSuffix(i, "ats") || d.hasSuffix(i, "it") || d.hasSuffix(i, "its")
        || d.hasSuffix(i, "ört") || d.hasSuffix(i, "örts") || d.hasSuffix(i, "ökt") || d.hasSuffix(i, "ökts")
        || d.hasSuffix(i, "rkt") || d.hasSuffix(i, "ällt") || d.hasSuffix(i, "ällts"))
      || (d.word(i).count >= 5
        && (d.hasSuffix(i, "tts") || d.hasSuffix(i, "ggts") || d.hasSuffix(i, "ngts") || d.hasSuffix(i, "pts")))
  }

  static func subordinatedShort(_ d: Document, _ i: Int, _ range: Range<Int>) -> Bool {
    for j in (max(range.lowerBound, i - 5)..<i).reversed() {
      // Another verb in between is the subordinate one: `Av dem som svarade ville …`.
      if past.contains(d.key(j)) || (d.word(j).count > 5 && d.hasSuffix(j, "ade")) { return false }
      // `Så kom också …` opens a main clause.
      if j == range.lowerBound, d.key(j) == "så" || d.key(j) == "därför" || d.key(j) == "då" { return false }
      // `Sätten att jobba provades`: an infinitive is no clause.
      if d.key(j) == "att", Verbs.isBareInfinitive(d, j + 1) { continue }
      if subordinators.contains(d.key(j)) { return true }
    }
    return false
  }

  /// `Kvällen samlade 120 föräldrar och kommer att hållas igen`: the same subject's second verb behind what was done.
  static func endsAccount(_ d: Document, _ i: Int, _ range: Range<Int>) -> Bool {
    guard i > range.lowerBound, d.key(i - 1) == "och" else { return false }
    return isReport(d, range.lowerBound..<(i - 1), from: range.lowerBound)
      || (range.lowerBound..<(i - 1)).contains { d.hasSuffix($0, "ade") && d.word($0).count > 5 && d.isDigits($0 + 1) }
  }
}
