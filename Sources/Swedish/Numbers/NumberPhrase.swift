/// A number as a text states it: doubled (`minst fyra (4)`), as a range (`två till tre`), rounded (`ett tiotal`).
struct NumberPhrase {
  var value: Double
  var upper: Double?
  var form: NumberWriting
  var tokens: Range<Int>
  /// `ett 15-tal` is about 15, `två eller fler` at least 2.
  var comparator: Quantity.Comparator?

  /// The phrase that starts at token `i`.
  static func read(_ t: Tokens, at i: Int, upTo limit: Int) -> NumberPhrase? {
    if t.key(i) == Word.mellan { return between(t, at: i, upTo: limit) }
    if let rounded = rounded(t, at: i, upTo: limit) { return rounded }
    guard let first = Numerals.cardinal(t, at: i), first.tokens.upperBound <= limit else { return nil }
    var phrase = NumberPhrase(value: first.value, upper: nil, form: first.form, tokens: first.tokens)
    phrase.takeDouble(t, upTo: limit)
    if let last = rangeEnd(t, after: phrase.tokens.upperBound, from: first, upTo: limit) {
      phrase.upper = last.value
      phrase.tokens = i..<last.tokens.upperBound
      phrase.comparator = .between
      if phrase.form == .article { phrase.form = .word }
    } else if let more = Comparators.after(t, phrase.tokens.upperBound), more.end <= limit {
      phrase.comparator = more.comparator
      phrase.tokens = i..<more.end
      if phrase.form == .article { phrase.form = .word }
    }
    return phrase
  }

  /// `minst en (1)`, `3 (tre)`, `två(2)`: the same number twice is one number; the first decides the form.
  private mutating func takeDouble(_ t: Tokens, upTo limit: Int) {
    // `sex stycken (6) kontroller`
    let open = tokens.upperBound + (Words.counters.contains(t.key(tokens.upperBound)) && t.isSign(tokens.upperBound + 1, "(") ? 1 : 0)
    guard t.isSign(open, "("), let again = Numerals.cardinal(t, at: open + 1), again.value == value else {
      return
    }
    let close = again.tokens.upperBound + (Words.counters.contains(t.key(again.tokens.upperBound)) ? 1 : 0)
    guard t.isSign(close, ")"), close < limit else { return }
    tokens = tokens.lowerBound..<close + 1
    if form == .article { form = .word }
  }

  /// `mellan 10 och 15`
  private static func between(_ t: Tokens, at i: Int, upTo limit: Int) -> NumberPhrase? {
    guard let low = Numerals.cardinal(t, at: i + 1) else { return nil }
    let joint = low.tokens.upperBound
    guard t.key(joint) == Word.och || t.key(joint) == Word.till || t.isSign(joint, "-"),
      let high = Numerals.cardinal(t, at: joint + 1), high.value > low.value, high.tokens.upperBound <= limit
    else { return nil }
    return NumberPhrase(
      value: low.value, upper: high.value, form: low.form == .article ? .word : low.form,
      tokens: i..<high.tokens.upperBound, comparator: .between)
  }

  /// `10-15`, `10 – 15`, `två till tre`, `två eller tre`, `2 á 3`
  private static func rangeEnd(_ t: Tokens, after joint: Int, from first: NumberReading, upTo limit: Int)
    -> NumberReading?
  {
    guard joint + 1 < limit, !t[joint].lineBefore else { return nil }
    let dash = t.isSign(joint, "-")
    guard dash || rangeJoints.contains(t.key(joint)), let last = Numerals.cardinal(t, at: joint + 1),
      last.tokens.upperBound <= limit, last.value > first.value
    else { return nil }
    // `två eller tre`; `en eller fem` says something else.
    if t.key(joint) == Word.eller, last.value > first.value + 1 { return nil }
    return last
  }

  private static let rangeJoints: WordSet = ["till", "eller", "á", "à"]

  /// `ett tiotal`, `ett 15-tal`, `två dussin`, `ett halvt dussin`
  private static func rounded(_ t: Tokens, at i: Int, upTo limit: Int) -> NumberPhrase? {
    if let (value, end) = tens(t, at: i), end <= limit {
      return NumberPhrase(
        value: value, upper: nil, form: t[i].kind == .digits ? .digits : .word, tokens: i..<end, comparator: .about)
    }
    guard let count = Numerals.cardinal(t, at: i) else { return nil }
    let k = count.tokens.upperBound
    if count.form == .article, let (value, end) = tens(t, at: k), end <= limit {
      return NumberPhrase(
        value: value, upper: nil, form: t[k].kind == .digits ? .digits : .word, tokens: i..<end, comparator: .about)
    }
    let size: Double = t.key(k) == Word.dussin ? 12 : t.key(k) == Word.tjog ? 20 : 0
    guard size > 0, k < limit else { return nil }
    return NumberPhrase(
      value: count.value * size, upper: nil, form: count.form == .article ? .word : count.form, tokens: i..<k + 1)
  }

  /// `tiotal`, `femtontal`, `15-tal`, `dussintal`; not the definite `20-talet` and not the vague `tiotals`.
  private static func tens(_ t: Tokens, at k: Int) -> (Double, Int)? {
    guard k < t.count else { return nil }
    if t[k].kind == .digits {
      guard let value = t.intAt(k), t.isSign(k + 1, "-"), t.isGlued(k + 1), t.key(k + 2) == Word.tal,
        t.isGlued(k + 2)
      else {
        return nil
      }
      return (Double(value), k + 3)
    }
    guard t[k].kind == .word else { return nil }
    if t.key(k) == Word.dussintal { return (12, k + 1) }
    if t.isSign(k + 1, "-"), t.isGlued(k + 1), t.key(k + 2) == Word.tal,
      let sum = NumeralSum().adding(word: t.lowered(t[k])[...])
    {
      return (Double(sum.value), k + 3)
    }
    let word = t.lowered(t[k])
    guard t.mayStartNumeral(k), word.count > 5, word.suffix(3).elementsEqual("tal".utf8),
      let sum = NumeralSum().adding(word: word.dropLast(3)), !sum.ordinal, sum.value >= 10
    else { return nil }
    return (Double(sum.value), k + 1)
  }
}
