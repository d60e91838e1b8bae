/// Where sentences and clauses end, as far as numbers and rates need to know.
enum Clauses {
  private static let abbreviations: WordSet = [
    "ca", "st", "kl", "ex", "bl", "dvs", "resp", "mån", "v", "c", "nr", "tel", "tfn", "osv", "fl", "etc", "inkl",
    "exkl",
    "max", "min", "ggr", "tim", "kap", "t", "a", "s", "k", "m", "o", "d", "p", "g", "cirka", "åk", "rv", "lv",
  ]

  /// Token `k` is the first of a sentence: after a full stop, or on a new line with a capital or a digit.
  static func startsSentence(_ t: Tokens, _ k: Int) -> Bool {
    guard k > 0, k < t.count else { return true }
    let token = t[k]
    if token.lineBefore, token.capitalised || token.kind != .word { return true }
    let before = t[k - 1]
    guard before.kind == .sign, token.spaceBefore else { return false }
    switch before.sign {
    case Sign.exclamation, Sign.question: return true
    case Sign.stop:
      let abbreviated = !t[k - 1].spaceBefore && abbreviations.contains(t.key(k - 2))
      if token.kind == .word { return token.capitalised && !(abbreviated && t[k - 2].range.count == 1) }
      return !abbreviated
    default: return false
    }
  }

  /// A new clause with a verb of its own opens between the two tokens: `… och kommunen ska …`, `…; …`.
  static func clauseBetween(_ t: Tokens, _ start: Int, _ end: Int) -> Bool {
    var opened = false
    var k = start
    while k < end {
      if startsSentence(t, k), k > start { return true }
      let token = t[k]
      if token.sign == Sign.semicolon { return true }
      if token.key == Word.och || token.key == Word.samt || token.key == Word.men || token.sign == Sign.comma {
        opened = true
        if Words.infinitives.contains(t.key(k + 1)), k + 1 < end { return true }
      }
      // `på fem platser, som byts varannan månad`
      if token.sign == Sign.comma, t.key(k + 1) == Word.som { return true }
      if opened, Words.clauseVerbs.contains(token.key) { return true }
      k += 1
    }
    return false
  }

  /// No sentence is followed further than this, so that a page without full stops costs no more than another.
  private static let reach = 160

  /// First token of the sentence that holds `k`, not before `lower`.
  static func sentenceStart(_ t: Tokens, _ k: Int, from lower: Int) -> Int {
    var i = k
    while i > max(lower, k - reach), !startsSentence(t, i) { i -= 1 }
    return i
  }

  /// One past the last token of the sentence that holds `k`.
  static func sentenceEnd(_ t: Tokens, _ k: Int, upTo upper: Int) -> Int {
    var i = k + 1
    while i < min(upper, k + reach), !startsSentence(t, i) { i += 1 }
    return min(i, upper)
  }
}
