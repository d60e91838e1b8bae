/// A municipality named in a text.
public struct KommunReading: Sendable {
  public enum Strength: Int, Sendable, Comparable {
    /// `Skurupsborna`, `Göingarna`, `Skurup-`.
    case demonym
    /// `Alvesta`
    case bare
    /// `Alvestas`, `Kils`, without `kommun` behind it.
    case genitive
    /// `Alvesta kommun`, `Trollhättans Stad`, `Region Gotland`, `kommunerna Orust och Tjörn`.
    case formal

    public static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }
  public var kommun: Kommun
  /// Token indices, with `kommun`, `stad` or `Region`.
  public var tokens: Range<Int>
  public var strength: Strength
}

/// Municipalities in running text: nominative, genitive with and without its s, `kommun` and `stad`, demonyms, ascii
/// spelling and, next to `kommun`, one letter wrong.
///
/// Not read: small letters without `kommun`, counties (`Kalmar län`), police areas (`lokalpolisområde Motala`),
/// surnames behind a given name (`Anders Berg`), parts of names with a hyphen, and a name that is a word (`Vara`) at
/// the start of a sentence.
public enum Kommuner {
  /// The municipality at token `i`, or nil. In a title, a name that is a word is accepted at the start.
  public static func read(_ t: Tokens, at i: Int, inTitle: Bool = false) -> KommunReading? {
    guard t.isWord(i) else { return nil }
    if let forms = KommunForms.table[t[i].key] {
      if let reading = named(t, i, forms, inTitle) { return reading }
    } else if t[i].capitalised, t.isKey(i, KommunForms.region), let forms = KommunForms.table[t.key(i + 1)],
      let only = forms.first,
      all[only.kommun].code == "0980"
    {
      return KommunReading(kommun: all[only.kommun], tokens: i..<(i + 2), strength: .formal)
    }
    return KommunForms.demonym(t, i) ?? misspelt(t, i)
  }

  /// All municipalities of a token range. `kommunerna A, B och C` and `A och B kommuner` make each of them formal.
  public static func all(_ t: Tokens, in range: Range<Int>, inTitle: Bool = false) -> [KommunReading] {
    var found: [KommunReading] = []
    var chain = 0  // how many of the last readings are one list
    var formal = false
    var i = range.lowerBound
    while i < range.upperBound {
      guard t[i].kind == .word, var reading = read(t, at: i, inTitle: inTitle),
        reading.tokens.upperBound <= range.upperBound
      else {
        if t.isKey(i, KommunForms.kommunerna) {
          (chain, formal) = (0, true)
        } else if chain > 0 || formal, !KommunForms.isLink(t, i) {
          (chain, formal) = (0, false)
        }
        i += 1
        continue
      }
      chain = found.last.map { $0.tokens.upperBound < reading.tokens.lowerBound } == true ? chain + 1 : 1
      if formal, reading.strength != .demonym { reading.strength = .formal }
      found.append(reading)
      i = reading.tokens.upperBound
      if t.isKey(i - 1, KommunForms.kommuner) {
        for n in found.indices.suffix(chain) where found[n].strength != .demonym { found[n].strength = .formal }
      }
    }
    return found
  }

  private static func named(_ t: Tokens, _ i: Int, _ forms: [KommunForms.Form], _ inTitle: Bool) -> KommunReading? {
    guard let form = forms.first(where: { $0.fits(t, i) }) else { return nil }
    let kommun = all[form.kommun]
    var end = i + 1 + form.rest.count
    if t.isSign(i - 1, "-"), t.isGlued(i), t.isGlued(i - 1) { return nil }
    if t.isIn(i - 1, KommunForms.areaWords), !t[i].lineBefore { return nil }
    if let after = KommunForms.kommunWord(t, end) {
      // `vara kommun` may be a verb and a noun.
      guard t[i].capitalised || !kommun.wordLike else { return nil }
      end = after
      return KommunReading(kommun: kommun, tokens: i..<end, strength: .formal)
    }
    guard t[i].capitalised, !t.isIn(end, KommunForms.countyWords) else { return nil }
    if t.isKey(i - 1, KommunForms.region), !t[i].lineBefore {
      return kommun.code == "0980" ? KommunReading(kommun: kommun, tokens: (i - 1)..<end, strength: .formal) : nil
    }
    if t.isSign(end, "-"), t.isGlued(end), t.isGlued(end + 1) {
      return t.isWord(end + 1) && KommunForms.isPeople(t, end + 1)
        ? KommunReading(kommun: kommun, tokens: i..<(end + 2), strength: .demonym) : nil
    }
    // `Mora och Orsa kommuner`: the next name proves this one.
    if kommun.wordLike, !inTitle, t.startsSentence(i),
      !(KommunForms.isLink(t, end) && t.isUpper(end + 1) && KommunForms.table.contains(t[end + 1].key))
    {
      return nil
    }
    if isSurname(t, i, end, kommun) { return nil }
    return KommunReading(kommun: kommun, tokens: i..<end, strength: form.genitive ? .genitive : .bare)
  }

  /// `Anders Berg`, `Nora Lundin`.
  private static func isSurname(_ t: Tokens, _ i: Int, _ end: Int, _ kommun: Kommun) -> Bool {
    if t.isUpper(i - 1), !t[i].lineBefore, NameData.given.contains(t[i - 1].key),
      !KommunForms.table.contains(t[i - 1].key)
    {
      return true
    }
    return kommun.wordLike && NameData.given.contains(t[i].key) && t.isUpper(end) && !t[end].lineBefore
      && !NameData.never.contains(t[end].key)
  }

  /// `Sölvesborsgs kommun`: six letters or more, one edit.
  private static func misspelt(_ t: Tokens, _ i: Int) -> KommunReading? {
    guard t[i].capitalised, let end = KommunForms.kommunWord(t, i + 1), t.lettersAt(i) >= 6,
      !NameData.never.contains(t[i].key)
    else { return nil }
    let word = FuzzyWord(t, t[i])
    guard let n = KommunForms.fuzzy.firstIndex(where: { word.distance(to: $0.word, limit: 1) != nil }) else {
      return nil
    }
    return KommunReading(kommun: all[KommunForms.fuzzy[n].kommun], tokens: i..<end, strength: .formal)
  }
}
