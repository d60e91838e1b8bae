/// Finds the noun that a number counts, up to nine words behind it.
struct UnitFinder {
  struct Hit {
    var noun: Range<Int>
    /// Nil for a noun that is not listed.
    var match: UnitNouns.Match?
    var modifiers: [Range<Int>]
    /// One past the noun and a quote sign that closes behind it.
    var end: Int
    /// `en minst gemensam …`
    var comparator: Quantity.Comparator?
    /// `två årliga träffar`
    var rate: RateReading?
  }

  let t: Tokens
  let limit: Int
  /// One thing is counted, so that the noun stands in the singular.
  let one: Bool

  private var modifiers: [Range<Int>] = []
  private var comparator: Quantity.Comparator?
  private var rate: RateReading?
  /// Start of `trafik-` in `trafik- och informationsinsatser`.
  private var coordinated: Int?
  /// Start of `på annat sätt …` behind a conjunction.
  private var phrase: Int?
  private var joined = false
  private var quoted = false
  private var words = 0

  init(_ t: Tokens, limit: Int, one: Bool) {
    self.t = t
    self.limit = limit
    self.one = one
  }

  mutating func find(from start: Int) -> Hit? {
    var k = start
    while k < limit, words < 10, k == start || !Clauses.startsSentence(t, k) {
      let token = t[k]
      switch token.kind {
      case .digits:
        // `fem 20 minuters trafikkontroller`
        guard let end = durationEnd(k) else { return fallback() }
        modifiers.append(k..<end)
        k = end
      case .sign:
        guard let next = pass(sign: k) else { return fallback() }
        k = next
      case .word:
        if let reading = Rates.read(t, at: k) {
          // `minst två per år riskhelger`: the noun may stand behind the rate.
          if reading.style == .bound, k == start, let match = UnitFinder.known(t, reading.tokens.upperBound), match.entry.forms.contains(one ? .singular : .plural) {
            rate = reading
            k = reading.tokens.upperBound
            continue
          }
          guard reading.style == .adjective else { return fallback() }
          rate = reading
        } else if let inside = Comparators.inside(t, k) {
          guard k == start else { return fallback() }
          comparator = inside
          k += 1
          continue
        } else if Words.conjunctions.contains(token.key) {
          guard !modifiers.isEmpty || coordinated != nil else { return fallback() }
          joined = true
          k += 1
          continue
        } else if token.key == Word.i, t.key(k + 1) == Word.förväg {
          modifiers.append(k..<k + 2)
          k += 2
          continue
        } else if token.key == Word.så || token.key == Word.s, let end = soCalled(k) {
          modifiers.append(k..<end)
          k = end
          continue
        } else if Words.prepositions.contains(token.key), joined, coordinated == nil {
          phrase = k
          joined = false
          k += 1
          continue
        } else if phrase == nil, UnitFinder.ends(token.key) {
          return fallback()
        }
        let span = compound(k)
        words += 1
        if span.open {
          coordinated = coordinated ?? k
          k = span.end
          continue
        }
        if let hit = noun(k..<span.end) { return hit }
        k = span.end
        joined = false
      }
    }
    return fallback()
  }

  private static func ends(_ key: WordKey) -> Bool {
    Words.prepositions.contains(key) || Words.breaks.contains(key) || key == Word.polisen || key == Word.kommunen
  }

  // MARK: Signs

  private mutating func pass(sign k: Int) -> Int? {
    switch t[k].sign {
    case Sign.quote, Sign.apostrophe:
      guard !quoted, t[k].spaceBefore else { return nil }
      quoted = true
      return k + 1
    case Sign.comma:
      // `öppna, gemensamma möten`; `ett antal, dock minst fem, kontroller`
      let apposed = modifiers.isEmpty && !one && UnitFinder.known(t, k + 1)?.entry.forms.contains(.plural) ?? false
      guard coordinated != nil || apposed || (!modifiers.isEmpty && looksLikeModifier(k + 1)) else { return nil }
      joined = true
      return k + 1
    case Sign.slash, Sign.ampersand:
      guard !modifiers.isEmpty || coordinated != nil else { return nil }
      joined = true
      return k + 1
    default: return nil
    }
  }

  private func durationEnd(_ k: Int) -> Int? {
    if NumberTraps.isGenitiveTime(t.key(k + 1)) { return k + 2 }
    guard t.isSign(k + 1, "-"), t.isGlued(k + 1), t.isGlued(k + 2), NumberTraps.isGenitiveTime(t.key(k + 2))
    else { return nil }
    return k + 3
  }

  private func soCalled(_ k: Int) -> Int? {
    if t.key(k) == Word.så { return Self.called.contains(t.key(k + 1)) ? k + 2 : nil }
    return t.isSign(k + 1, ".") && t.key(k + 2) == Word.k ? (t.isSign(k + 3, ".") ? k + 4 : k + 3) : nil
  }

  private static let called: WordSet = ["kallad", "kallade", "kallat"]

  // MARK: Words

  /// A word with what hangs on it by hyphens; `open` when it waits for its second half (`trafik- och …`).
  private func compound(_ k: Int) -> (end: Int, open: Bool) {
    var end = k + 1
    while end < limit, t.isSign(end, "-"), t.isGlued(end) {
      guard end + 1 < limit, t.isGlued(end + 1), t[end + 1].kind != .sign else {
        return (end + 1, end + 1 < limit && t[end + 1].kind == .word)
      }
      // `skol-och fritidsmiljöer`
      if Words.conjunctions.contains(t.key(end + 1)) { return (end + 1, true) }
      end += 2
    }
    return (end, false)
  }

  private mutating func noun(_ span: Range<Int>) -> Hit? {
    let match = UnitFinder.known(t, span.upperBound - 1) ?? rejoined(span)
    if let match, fits(match.entry, span) { return hit(span, match) }
    if match == nil, !one, !looksLikeModifier(span.lowerBound), !splitCompound(span), phrase == nil {
      return hit(span, nil)
    }
    // Still inside of `på annat sätt`, where no adjective has come yet.
    if phrase != nil, !endsLikeAdjective(span.upperBound - 1) { return nil }
    modifiers.append((phrase ?? coordinated ?? span.lowerBound)..<span.upperBound)
    phrase = nil
    coordinated = nil
    return nil
  }

  /// A hyphen left from a line's end: `kon-troller`.
  private func rejoined(_ span: Range<Int>) -> UnitNouns.Match? {
    guard span.count == 3 else { return nil }
    return UnitNouns.match((t.lowered(t[span.lowerBound]) + t.lowered(t[span.upperBound - 1]))[...])
  }

  private func fits(_ entry: UnitNouns.Entry, _ span: Range<Int>) -> Bool {
    let form: NounForms = one ? .singular : .plural
    guard !entry.forms.contains(form) else {
      // `en polis insats`, `ett skol besök`: the first part of a compound that was cut in two
      return !(one && entry.kind != .event && splitCompound(span))
    }
    // `två mötena`, and the slip `minst 4 trygghetsvandring`, unless a noun in the right form follows
    return !splitCompound(span)
  }

  /// The word behind is a listed noun in the form that the number asks for.
  private func splitCompound(_ span: Range<Int>) -> Bool {
    let k = span.upperBound
    guard k < limit, t[k].kind == .word, t[k].spaceBefore, !Clauses.startsSentence(t, k),
      !Words.prepositions.contains(t.key(k))
    else {
      return false
    }
    let end = compound(k).end
    guard let next = UnitFinder.known(t, end - 1) else { return false }
    return next.entry.forms.contains(one ? .singular : .plural) && next.entry.kind != .time
  }

  private func hit(_ span: Range<Int>, _ match: UnitNouns.Match?) -> Hit {
    var start = coordinated ?? span.lowerBound
    var modifiers = modifiers
    // `Trygg vuxen-aktiviteter`: the name belongs to the noun.
    while span.count > 1, let last = modifiers.last, last.upperBound == start, last.count == 1,
      t[last.lowerBound].capitalised
    {
      start = last.lowerBound
      modifiers.removeLast()
    }
    var end = span.upperBound
    // `insatser/aktiviteter` is one unit.
    while end + 1 < limit, t.isSign(end, "/"), t[end + 1].kind == .word, Rates.read(t, at: end) == nil,
      UnitFinder.known(t, end + 1) != nil
    {
      end += 2
    }
    let noun = start..<end
    if quoted, t.isSign(end, "\"") || t.isSign(end, "'") { end += 1 }
    return Hit(noun: noun, match: match, modifiers: modifiers, end: min(end, limit), comparator: comparator, rate: rate)
  }

  /// Without a listed noun the last word of a run is the noun: `ett gemensamt utlämningsställe`.
  private func fallback() -> Hit? {
    guard let last = modifiers.last, t[last.upperBound - 1].kind == .word, one || !looksLikeModifier(last.lowerBound) || isAgent(last)
    else {
      return nil
    }
    guard !UnitFinder.adverbs.contains(t.key(last.upperBound - 1)) else { return nil }
    return Hit(
      noun: last, match: nil, modifiers: Array(modifiers.dropLast()), end: last.upperBound, comparator: comparator,
      rate: rate)
  }

  /// `minst sju langare`: whoever does something, when no noun follows.
  private func isAgent(_ last: Range<Int>) -> Bool {
    let word = t.lowered(t[last.lowerBound])
    return last.count == 1 && word.count > 5 && word.suffix(3).elementsEqual("are".utf8) && !UnitFinder.adverbs.contains(t.key(last.lowerBound))
      && !UnitFinder.comparatives.contains(t.key(last.lowerBound))
  }
  private static let comparatives: WordSet = ["tidigare", "senare", "snarare", "vidare", "närmare", "tryggare", "säkrare", "oftare", "längre"]

  /// A plural adjective, a participle, or an adverb before one; by its ending.
  private func looksLikeModifier(_ k: Int) -> Bool {
    guard k < limit, t[k].kind == .word else { return false }
    if UnitFinder.adverbs.contains(t.key(k)) { return true }
    if endsLikeAdjective(k) { return true }
    // `särskilt riktade`
    let last = t.bytes[t[k].range.upperBound - 1] | 0x20
    return last == UInt8(ascii: "t") && k + 1 < limit && t[k + 1].kind == .word && looksLikeModifier(k + 1)
  }

  /// `riktade`, `större`, `förebyggande`, `gemensamma`: no plural noun ends so, but the listed `förare`.
  private func endsLikeAdjective(_ k: Int) -> Bool {
    guard t[k].range.count > 2 else { return false }
    let last = t.bytes[t[k].range.upperBound - 1] | 0x20
    return last == UInt8(ascii: "a") || last == UInt8(ascii: "e")
  }

  private static let adverbs: WordSet = [
    "fler", "olika", "extra", "bra", "större", "mindre", "andra", "egna", "nya", "hela", "sådana", "liknande",
    "stycken",
    "väl", "helt", "mer", "ytterligare", "gemensamt", "särskilt", "separata", "specifika", "respektive", "dylika",
    "till",
    "nattetid", "dagtid", "kvällstid", "vardera", "tillsammans", "totalt", "sammanlagt", "årligen",
  ]

  // MARK: Look-ups

  /// The listed noun at token `k`.
  static func known(_ t: Tokens, _ k: Int) -> UnitNouns.Match? {
    guard k >= 0, k < t.count, t[k].kind == .word, t[k].range.count > 1 else { return nil }
    return UnitNouns.match(t.lowered(t[k])[...])
  }

  /// A number that ends before token `k` counts something: a listed noun or a counter stands within three words.
  static func startsCount(_ t: Tokens, _ k: Int) -> Bool {
    // `årskurs 7, 8 och 9 en gång per termin`: the word counts for itself.
    if Numerals.starts(t, k) { return false }
    for i in k..<min(k + 3, t.count) {
      guard t[i].kind == .word else { return false }
      if Words.counters.contains(t.key(i)) { return true }
      if Words.prepositions.contains(t.key(i)) || Words.breaks.contains(t.key(i)) { return false }
      if let match = known(t, i), match.entry.kind != .time || match.isEvent { return true }
    }
    return false
  }
}
