import Swedish

/// Who the subject of a verb is: actors before it without a preposition, or right behind it, and those joined to them.
extension Commitments {
  /// The subject of a finite verb: the actors before it in its clause without a preposition, or right after it.
  static func subject(_ d: Document, of verb: Int, in range: Range<Int>) -> ([ActorMention], Bool) {
    var start = verb
    while start > range.lowerBound {
      let t = d.tokens[start - 1]
      if t.kind == .sign, t.sign == UInt8(ascii: ":") || t.sign == UInt8(ascii: ";") || t.sign == UInt8(ascii: ".") {
        break
      }
      start -= 1
    }
    // `När polis och kommun har en bild ska man bestämma …`: nobody in particular.
    if d.key(verb + 1) == "man" || d.key(verb + 1) == "du" || d.key(verb + 1) == "ni" { return ([], false) }
    // `Önskar handlarna råd … så lovar vi`: who stands right behind the verb is its subject.
    if weWords.contains(d.key(verb + 1)) { return ([], true) }
    // `Önskar en handlare råd så lovar polisen …`: the subject stands behind the verb.
    if d.key(verb - 1) == "så", let m = Actors.read(d, at: verb + 1), !m.genitive { return (coordinated(d, from: m, in: range), false) }
    var before = Actors.all(d, in: start..<verb).filter {
      !$0.genitive && !Actors.isScene(d, $0) && !governed(d, $0, from: start)
    }
    // `Kils kommuns ska …`: a slip for the municipality.
    if before.isEmpty, let slip = Actors.all(d, in: start..<verb).last, slip.genitive, slip.tokens.upperBound == verb {
      before = [ActorMention(party: slip.party, tokens: slip.tokens, genitive: false)]
    }
    // `Polis och ordningsvakter ska …`: beside an actor a guard acts, too.
    if let first = before.first {
      for m in coordinated(d, from: first, in: start..<verb) where !before.contains(m) { before.append(m) }
    }
    if let first = before.first, let owner = ownerBeside(d, at: start, first) { before.insert(owner, at: 0) }
    if before.isEmpty { before = owners(d, at: start, before: withoutBrackets(d, verb)) }
    var we = (start..<verb).contains { weWords.contains(d.key($0)) }
    if !before.isEmpty { return (before, we) }
    // Inverted: `Under 2019 ska polisen och kommunen …`, with at most one adverb between.
    var i = verb + 1
    for _ in 0..<3 where i < range.upperBound {
      if weWords.contains(d.key(i)) {
        we = true
        break
      }
      if Actors.read(d, at: i) != nil { break }
      if d.key(i) == "då" || d.key(i) == "också" || d.key(i) == "även" || d.key(i) == "dessutom" || d.key(i) == "både"
        || d.key(i) == "såväl" || d.key(i) == "härmed" || d.key(i) == "därför"
      {
        i += 1
      } else {
        break
      }
    }
    if we { return ([], true) }
    if let owner = owner(d, at: i, before: min(range.upperBound, i + 4)) { return ([owner], false) }
    guard let first = Actors.read(d, at: i), !first.genitive else { return ([], false) }
    return (coordinated(d, from: first, in: range), false)
  }

  /// Where a group of words ends whose abbreviation stands in brackets: `Kommunens säkerhetsgrupp (SSG) ska …`.
  private static func withoutBrackets(_ d: Document, _ verb: Int) -> Int {
    guard d.isSign(verb - 1, UInt8(ascii: ")")), d.isSign(verb - 3, UInt8(ascii: "(")) else { return verb }
    return verb - 3
  }

  /// `Kommunens säkerhetssamordnare och polisen`: the owner of the first acts, too.
  static func ownerBeside(_ d: Document, at i: Int, _ actor: ActorMention) -> ActorMention? {
    guard let m = Actors.read(d, at: i), m.genitive, m.party != actor.party, m.tokens.upperBound + 1 < actor.tokens.lowerBound,
      actor.tokens.lowerBound - m.tokens.upperBound <= 4, d.key(actor.tokens.lowerBound - 1) == "och" || d.key(actor.tokens.lowerBound - 1) == "samt",
      (m.tokens.upperBound..<actor.tokens.lowerBound).allSatisfy({ d.isWord($0) && !prepositions.contains(d.key($0)) })
    else { return nil }
    return ActorMention(party: m.party, tokens: m.tokens, genitive: false)
  }

  /// `Polisens och kommunens arbete ska …`: both.
  private static func owners(_ d: Document, at i: Int, before end: Int) -> [ActorMention] {
    if let first = Actors.read(d, at: i), first.genitive, d.key(first.tokens.upperBound) == "och",
      let second = owner(d, at: first.tokens.upperBound + 1, before: end)
    {
      return [ActorMention(party: first.party, tokens: first.tokens, genitive: false), second]
    }
    return owner(d, at: i, before: end).map { [$0] } ?? []
  }

  /// `Kommunens fältassistenter`, `Regionens tekniska förvaltning`: who owns the subject acts through it.
  static func owner(_ d: Document, at i: Int, before end: Int) -> ActorMention? {
    guard let m = Actors.read(d, at: i), m.genitive, m.tokens.upperBound < end else { return nil }
    // `Polisens närvaro på Möllevångstorget`
    let place = skipPlace(d, m.tokens.upperBound + 1, end)
    let end = place == end ? m.tokens.upperBound + 1 : end
    guard end - m.tokens.upperBound <= 3 else { return nil }
    guard (m.tokens.upperBound..<end).allSatisfy({ d.isWord($0) && !prepositions.contains(d.key($0)) }) else {
      return nil
    }
    return ActorMention(party: m.party, tokens: m.tokens, genitive: false)
  }

  /// The mention and those joined to it by comma, `och`, `samt`, `&`, `/`.
  static func coordinated(_ d: Document, from first: ActorMention, in range: Range<Int>) -> [ActorMention] {
    var out = [first]
    var i = first.tokens.upperBound
    while i < range.upperBound {
      var j = skipPlace(d, i, range.upperBound)
      let placeless = j == i
      var joined = false
      while j < range.upperBound {
        if d.isSign(j, UInt8(ascii: ",")) || d.isSign(j, UInt8(ascii: "/")) || d.isSign(j, UInt8(ascii: "&"))
          || d.key(j) == "och" || d.key(j) == "samt" || d.key(j) == "eller" || d.key(j) == "respektive"
          || d.key(j) == "även"
        {
          joined = true
          j += 1
        } else if joined,
          d.key(j) == "externa" || d.key(j) == "lokala" || d.key(j) == "den" || d.key(j) == "kommunala"
            || d.key(j) == "övriga" || d.key(j) == "berörda" || d.key(j) == "representanter" || d.key(j) == "från"
            || d.key(j) == "andra" || d.key(j) == "olika" || d.key(j) == "ideella" || d.key(j) == "företrädare"
            || (d.key(j) == "för" && d.key(j - 1) == "företrädare")
        {
          j += 1
        } else {
          break
        }
      }
      guard joined, j < range.upperBound else { break }
      if Actors.read(d, at: j) == nil, j == i + 1 || d.key(j - 1) == "och" || d.key(j - 1) == "samt", placeless,
        let stranger = stranger(d, j, range)
      {
        out.append(stranger)
        i = stranger.tokens.upperBound
        continue
      }
      guard let next = Actors.read(d, at: j) else { break }
      // `polisen och kommunens fältare`
      if next.genitive, next.party != .other, next.tokens.upperBound < range.upperBound, d.isWord(next.tokens.upperBound),
        !d.capitalised(next.tokens.upperBound),
        presentVerb(d, next.tokens.upperBound) == nil || Actors.read(d, at: next.tokens.upperBound) != nil
      {
        out.append(ActorMention(party: next.party, tokens: next.tokens.lowerBound..<(next.tokens.upperBound + 1), genitive: false))
        i = next.tokens.upperBound + 1
        continue
      }
      guard !next.genitive else { break }
      out.append(next)
      i = next.tokens.upperBound
    }
    return out
  }

  /// `Kommunen och Stångåstaden byter`: a name in a row of actors that is no place.
  static func stranger(_ d: Document, _ j: Int, _ range: Range<Int>) -> ActorMention? {
    var end = j
    while end < range.upperBound, d.capitalised(end) { end += 1 }
    // `Linköping City` is no place.
    guard end > j, Kommuner.read(d.tokens, at: j) == nil || end - j > 1, Districts.read(d.tokens, at: j) == nil, !d.tokens[j].allCaps,
      d.word(j).count > 4 || end - j > 1
    else { return nil }
    return ActorMention(party: .other, tokens: j..<end, genitive: false)
  }

  /// Past `i Östra Norrbotten`, `för Göteborg nordost`: a place that belongs to the actor.
  static func skipPlace(_ d: Document, _ i: Int, _ end: Int) -> Int {
    guard i < end, d.key(i) == "i" || d.key(i) == "på" || d.key(i) == "för" || d.key(i) == "vid", d.capitalised(i + 1)
    else { return i }
    var j = i + 1
    while j < end, Actors.read(d, at: j) == nil,
      d.capitalised(j) || ((d.isSign(j, 0x2D) || d.isSign(j, UInt8(ascii: "/"))) && !d.tokens[j].spaceBefore && d.capitalised(j + 1))
    { j += 1 }
    if j < end, let m = Actors.read(d, at: i + 1), m.tokens.upperBound > j { j = m.tokens.upperBound }
    return j
  }

  static let prepositions: WordSet = [
    "med", "till", "från", "av", "hos", "mellan", "för", "i", "på", "mot", "vid", "via", "genom", "utanför", "kring",
    "om", "inom", "per", "enligt",
  ]

  /// Whether a preposition stands before the mention or before the row of actors that it ends.
  static func governed(_ d: Document, _ m: ActorMention, from start: Int) -> Bool {
    var i = m.tokens.lowerBound - 1
    // `Lägesbild för Åby och övriga Norrköpings kommun ska …`: the place, not who acts.
    if d.key(i) == "övriga", m.party == .kommunen, m.tokens.count > 1 { return true }
    var words = 0
    while i >= start, words < 8 {
      let key = d.key(i)
      // `med ortens krögare`
      if i == m.tokens.lowerBound - 1, i > start, prepositions.contains(d.key(i - 1)), d.word(i).count > 3, d.hasSuffix(i, "s") { return true }
      if prepositions.contains(key) {
        // `LPO i Växjö kommun`, `polisen i Eslövs kommun och …`: the place of an actor before it.
        return true
      }
      if d.tokens[i].kind == .sign {
        guard d.isSign(i, UInt8(ascii: ",")) || d.isSign(i, UInt8(ascii: "/")) || d.isSign(i, UInt8(ascii: "&")) else {
          return false
        }
        // A comma closes an adverbial (`Tillsammans med kommunen, polisen ska …` is not Swedish); inside a row of
        // actors go on.
        guard rowContinues(d, i, start) else { return false }
        i -= 1
        continue
      }
      if key == "och" || key == "samt" || key == "den" || key == "de" || key == "övriga" || key == "externa" || key == "lokala" || key == "berörda" {
        // `polisen i Björbo och kommunen`: `och` joins subjects when the thing before is the place of a subject.
        if key == "och" || key == "samt", subjectPlaceBefore(d, i, start) { return false }
        i -= 1
        words += 1
        continue
      }
      if isActorToken(d, i, start) {
        i -= 1
        words += 1
        continue
      }
      return false
    }
    return false
  }

  static func rowContinues(_ d: Document, _ comma: Int, _ start: Int) -> Bool { isActorToken(d, comma - 1, start) }

  static func isActorToken(_ d: Document, _ i: Int, _ start: Int) -> Bool {
    guard i >= start else { return false }
    for back in 0..<4 where i - back >= start {
      if let m = Actors.read(d, at: i - back), m.tokens.upperBound > i { return true }
    }
    return false
  }

  /// `Polisen i Östra Norrbotten` before `och`: the capitalised run is governed by `i`, which an actor precedes.
  static func subjectPlaceBefore(_ d: Document, _ i: Int, _ start: Int) -> Bool {
    var j = i - 1
    while j >= start, d.capitalised(j), j > i - 5 { j -= 1 }
    guard j > start, j < i - 1, d.key(j) == "i" || d.key(j) == "för" || d.key(j) == "på" else { return false }
    guard isActorToken(d, j - 1, start) else { return false }
    var k = j - 1
    while k > start, isActorToken(d, k, start) { k -= 1 }
    return !prepositions.contains(d.key(k))
  }

  /// `Under våren startar vi grannsamverkan`, `Vi startar …`
  static func weAct(_ d: Document, _ s: Range<Int>) -> Bool {
    guard let we = s.first(where: { d.key($0) == "vi" }) else { return false }
    guard let verb = presentVerb(d, we == s.lowerBound ? we + 1 : we - 1), s.contains(verb) else { return false }
    return !perception.contains(d.key(verb)) && !subordinated(d, verb, s)
  }
}
