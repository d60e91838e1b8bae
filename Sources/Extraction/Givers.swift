import Records
import Swedish

/// Who gives a promise and where that was read (page-catalogue sections 5 and 16.8).
struct Giving: Sendable, Equatable {
  var by: [Party]
  var basis: PartyBasis
}

enum Givers {
  static let rule = Rule(
    "by", "Who gives a promise: the item, then its heading, then the agreement",
    """
    The item's own subject, a run-in label (`Polis:`), a closing parenthesis (`(Kommunen)`) or a bare last word (`… Polis`) or an \
    `Ansvarig:` line come first; then the actors of the heading or lead-in; then those of the agreement. `tillsammans med X`, \
    `ihop med X`, `i samverkan med X` and `med X` beside the verb add X; `dialog med X` and `samverka med X` name the activity.
    """)

  /// What the words of an item themselves say.
  struct Own: Sendable, Equatable {
    /// Subject, label, suffix or agent: replaces what the heading says.
    var subjects: Set<Party> = []
    /// Companions: added to whoever else gives it.
    var companions: Set<Party> = []
    /// `vi`, `Tillsammans`: the agreement's parties.
    var together = false
  }

  static func decide(_ own: Own, heading: [Party], agreement: [Party]) -> Giving {
    var base = own.subjects
    var basis = PartyBasis.item
    if base.isEmpty {
      if !heading.isEmpty {
        base = Set(heading)
        basis = .heading
      } else {
        base = Set(agreement)
        basis = .agreement
      }
      if !own.companions.isEmpty { basis = .item }
    }
    if own.together { base.formUnion([.polisen, .kommunen]) }
    base.formUnion(own.companions)
    return Giving(by: base.sorted(), basis: basis)
  }

  /// Reads an item or a sentence; `responsible` are the words after `Ansvarig:`.
  static func own(_ d: Document, _ range: Range<Int>, responsible: Range<Int>?) -> Own {
    var own = Own()
    if let responsible {
      for part in parts(d, responsible) {
        let actors = Actors.all(d, in: part).map(\.party)
        own.subjects.formUnion(actors)
        // `Uddevalla Centrumutveckling`: a name of its own beside the known ones.
        if actors.isEmpty, d.wordCount(part) > 1, d.capitalised(part.lowerBound) { own.subjects.insert(.other) }
      }
      if own.subjects.isEmpty, d.wordCount(responsible) > 0, d.capitalised(responsible.lowerBound) { own.subjects.insert(.other) }
      if !own.subjects.isEmpty { return own }
    }
    let body = range
    if let (parties, rest) = suffix(d, range) ?? label(d, range) {
      own.subjects = parties
      for sentence in d.sentences(rest) { own.companions.formUnion(companions(d, sentence, jointOnly: true)) }
      return own
    }
    // `Att polisen finns synlig på torget`: the clause's own subject.
    if d.key(body.lowerBound) == "att", let first = Actors.read(d, at: body.lowerBound + 1), !first.genitive, !Actors.isScene(d, first), d.key(first.tokens.upperBound) != "som", d.key(first.tokens.upperBound) != "får" {
      own.subjects.formUnion(Commitments.coordinated(d, from: first, in: body).map(\.party))
    }
    var anySubject = false
    for sentence in d.sentences(body) {
      let c = Commitments.read(d, sentence)
      for m in c.subjects { own.subjects.insert(m.party) }
      if !c.subjects.isEmpty { anySubject = true }
      if c.subjects.isEmpty, !c.weSubject, foreignSubject(d, sentence, c) { own.subjects.insert(.other) }
      own.subjects.formUnion(agents(d, sentence))
      if let adjective = adjective(d, sentence) { own.subjects.insert(adjective) }
      own.companions.formUnion(companions(d, sentence))
      if c.subjects.isEmpty, let k = jointWord(d, sentence) { own.together = own.together || k }
    }
    if !anySubject, own.subjects.isEmpty { own.companions.formUnion(between(d, body)) }
    return own
  }

  /// `Vasakronan förbinder sig`, `McDonalds Triangeln vill`: a name of nobody that the tables know, right before its verb.
  private static func foreignSubject(_ d: Document, _ s: Range<Int>, _ c: Commitment) -> Bool {
    var i = s.lowerBound
    while i < s.upperBound, d.capitalised(i) { i += 1 }
    guard i > s.lowerBound, i < s.upperBound, Actors.all(d, in: s.lowerBound..<i).isEmpty else { return false }
    let verb = d.key(i)
    if c.verb == i, c.promises { return true }
    if c.verb == i, i - s.lowerBound == 1 {
      // One capitalised word at the start can be any noun; that it is a name shows elsewhere in the text, or in its ending.
      let word = s.lowerBound
      if d.hasSuffix(word, "hus") || d.hasSuffix(word, "hem") || d.hasSuffix(word, "bostad") || d.hasSuffix(word, "byggen") { return true }
      return d.tokens.all.indices.contains { $0 != word && $0 > 0 && d.key($0) == d.key(word) && d.capitalised($0) && d.isWord($0 - 1) && !d.capitalised($0 - 1) }
    }
    return i - s.lowerBound >= 2 && (c.verb == i || verb == "vill" || verb == "har" || verb == "bidrar")
  }

  /// `Tillsammans lovar vi`, `Gemensamma …`, `gemensamt`: both.
  private static func jointWord(_ d: Document, _ s: Range<Int>) -> Bool? {
    let first = d.key(s.lowerBound)
    return first == "tillsammans" && d.key(s.lowerBound + 1) != "med" ? true : nil
  }

  /// The parties in a closing parenthesis or a bare last word that names nothing but actors.
  static func closing(_ d: Document, _ range: Range<Int>) -> Set<Party>? {
    guard let (parties, rest) = suffix(d, range), rest.upperBound < range.upperBound else { return nil }
    return named(d, rest.upperBound..<range.upperBound).isEmpty ? nil : parties
  }

  /// `… (Polis)`, `… (Polis & stadsdelsförvaltning).`, `… tillfällen. Polis`, `… Poseidon och Göteborgslokaler`.
  static func suffix(_ d: Document, _ range: Range<Int>) -> (Set<Party>, Range<Int>)? {
    var end = range.upperBound
    while end > range.lowerBound, d.isSign(end - 1, UInt8(ascii: ".")) { end -= 1 }
    if d.isSign(end - 1, UInt8(ascii: ")")) {
      var open = end - 2
      while open > range.lowerBound, !d.isSign(open, UInt8(ascii: "(")), end - open < 16 { open -= 1 }
      if d.isSign(open, UInt8(ascii: "(")) {
        let inner = (open + 1)..<(end - 1)
        let parties = named(d, inner)
        if !parties.isEmpty { return (parties, range.lowerBound..<open) }
      }
    }
    // The last sentence is nothing but names of actors.
    let sentences = d.sentences(range)
    if sentences.count > 1, let last = sentences.last, d.wordCount(last) <= 6 {
      let parties = onlyActors(d, last)
      if !parties.isEmpty { return (parties, range.lowerBound..<last.lowerBound) }
      if d.wordCount(last) <= 4, allNames(d, last) { return ([.other], range.lowerBound..<last.lowerBound) }
    }
    return nil
  }

  /// `Polis: …`, `Kommunen: …`, `Polisen och kommunen – …`.
  private static func label(_ d: Document, _ range: Range<Int>) -> (Set<Party>, Range<Int>)? {
    var i = range.lowerBound
    while i < min(range.upperBound, range.lowerBound + 10) {
      if d.isSign(i, UInt8(ascii: ":")) {
        let parties = onlyActors(d, range.lowerBound..<i)
        return parties.isEmpty ? nil : (parties, (i + 1)..<range.upperBound)
      }
      i += 1
    }
    return nil
  }

  /// The parties when a stretch names actors and nothing else but joining words.
  static func onlyActors(_ d: Document, _ range: Range<Int>) -> Set<Party> {
    var out: Set<Party> = []
    var i = range.lowerBound
    while i < range.upperBound {
      if let m = Actors.read(d, at: i) {
        out.insert(m.party)
        i = m.tokens.upperBound
        continue
      }
      let key = d.key(i)
      let joins = key == "och" || key == "samt" || key == "i" || key == "samverkan" || key == "tillsammans" || key == "med" || key == "ansvarar" || key == "ansvarig" || key == "ansvariga" || key == "gemensamt"
      if d.tokens[i].kind == .sign || joins { i += 1; continue }
      return []
    }
    return out
  }

  /// The parties of a row of names: known actors, and capitalised names of two words and more or beside a known actor as third
  /// parties (`Västtrafik, Nobina, Borås Stad`); abbreviations, years and places name nobody.
  private static func named(_ d: Document, _ range: Range<Int>) -> Set<Party> {
    let plain = onlyActors(d, range)
    if !plain.isEmpty { return plain }
    if range.contains(where: { d.isSign($0, UInt8(ascii: ":")) }) { return [] }
    var out: Set<Party> = []
    var unknown = false
    for part in parts(d, range) {
      let actors = onlyActors(d, part)
      if !actors.isEmpty { out.formUnion(actors); continue }
      let words = part.filter { d.isWord($0) }
      let nameLike = words.allSatisfy { d.capitalised($0) || d.key($0) == "i" || d.key($0) == "på" } && words.first.map { d.capitalised($0) } == true
      guard nameLike, Kommuner.read(d.tokens, at: part.lowerBound) == nil || words.count > 1 else { return [] }
      if words.count == 1, d.tokens[part.lowerBound].allCaps, out.isEmpty { return [] }
      if words.count == 1, out.isEmpty { unknown = true }
      out.insert(.other)
    }
    return unknown && out == [.other] ? [] : out
  }

  private static func parts(_ d: Document, _ range: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = range.lowerBound
    for i in range where d.isSign(i, UInt8(ascii: ",")) || d.isSign(i, UInt8(ascii: "&")) || d.isSign(i, UInt8(ascii: "/")) || d.key(i) == "och" || d.key(i) == "samt" || d.isSign(i, UInt8(ascii: "(")) || d.isSign(i, UInt8(ascii: ")")) || d.isSign(i, UInt8(ascii: ".")) {
      if start < i { out.append(start..<i) }
      start = i + 1
    }
    if start < range.upperBound { out.append(start..<range.upperBound) }
    return out
  }

  private static func allNames(_ d: Document, _ range: Range<Int>) -> Bool {
    for i in range where d.isWord(i) && !d.capitalised(i) && d.key(i) != "och" && d.key(i) != "samt" { return false }
    return d.capitalised(range.lowerBound)
  }

  /// `… genomförs av Räddningstjänsten Syd samt polis`, `ronderas av kommunens väktare`.
  private static func agents(_ d: Document, _ s: Range<Int>) -> Set<Party> {
    var out: Set<Party> = []
    for i in s where d.key(i) == "av" {
      var j = i + 1
      var owner: Party?
      if let m = Actors.read(d, at: j), m.genitive {
        owner = m.party
        j = m.tokens.upperBound
      }
      guard let m = Actors.read(d, at: j), !m.genitive, passiveBefore(d, i, s) else { continue }
      if owner == .kommunen, m.party == .other { out.insert(.kommunen); out.insert(.other) } else { out.formUnion(Commitments.coordinated(d, from: m, in: s).map(\.party)) }
    }
    return out
  }

  private static let given: WordSet = ["svar", "besked", "stöd", "hjälp", "information", "råd", "återkoppling", "besök"]

  private static func passiveBefore(_ d: Document, _ i: Int, _ s: Range<Int>) -> Bool {
    guard i > s.lowerBound else { return false }
    for j in max(s.lowerBound, i - 3)..<i where d.isWord(j) && d.word(j).count >= 3 {
      if d.hasSuffix(j, "as") || d.hasSuffix(j, "es") || d.hasSuffix(j, "rs") { return true }
      // `ska få svar av kommunen`
      if j == i - 1, given.contains(d.key(j)) { return true }
    }
    return false
  }

  /// `Polisiära insatser`, `polisiär närvaro` as the item's own subject or opening.
  private static func adjective(_ d: Document, _ s: Range<Int>) -> Party? {
    let i = s.lowerBound
    if d.hasPrefix(i, "polisiär") { return .polisen }
    if d.hasPrefix(i, "kommunal"), d.word(i).count <= 10 { return .kommunen }
    return nil
  }

  private static let talk: WordSet = [
    "kontakt", "kontakten", "kontakter", "dialog", "dialogen", "dialoger", "samverkan", "samarbete", "samarbetet", "möte", "möten", "samtal", "kunskap", "information", "relation", "relationer", "relationen", "samråd", "avstämning", "avstämningar",
    "samverka", "samarbeta", "samtala", "prata", "tala", "dela", "utbyta", "träff", "träffar", "föra", "förs", "samverkar", "samarbetar", "samverkansmöten", "samverkansmöte", "kommunicera", "nätverk", "erfarenheter", "överenskommelse", "avtal", "kontaktytor",
  ]
  private static let joint: WordSet = ["tillsammans", "ihop", "gemensamt", "jämte", "parallellt"]

  /// Actors that take part: `tillsammans med`, `ihop med`, `i samverkan med`, or `med` beside the verb.
  private static func companions(_ d: Document, _ s: Range<Int>, jointOnly: Bool = false) -> Set<Party> {
    var out: Set<Party> = []
    for i in s where d.key(i) == "med" {
      var j = i + 1
      while j < s.upperBound, j < i + 4, Actors.read(d, at: j) == nil, d.key(j) == "andra" || d.key(j) == "externa" || d.key(j) == "lokala" || d.key(j) == "berörda" || d.key(j) == "representanter" || d.key(j) == "från" || d.key(j) == "den" || d.key(j) == "övriga" || d.key(j) == "bland" || d.key(j) == "annat" || d.key(j) == "t" || d.isSign(j, UInt8(ascii: ",")) { j += 1 }
      let together = i > s.lowerBound && joint.contains(d.key(i - 1)) || (d.key(i - 1) == "samverkan" && d.key(i - 2) == "i")
      guard together || !jointOnly, accompanies(d, i, s) else { continue }
      guard let m = Actors.read(d, at: j), m.tokens.lowerBound < s.upperBound else {
        // `tillsammans med Uppsalahem`: a name that is no place.
        if together, j < s.upperBound, d.capitalised(j), Kommuner.read(d.tokens, at: j) == nil { out.insert(.other) }
        continue
      }
      if !together, Actors.isScene(d, m) { continue }
      // `tillsammans med kommunens drogsamordnare`: whoever owns the partner takes part.
      if m.genitive { if together { out.insert(m.party) }; continue }
      for x in Commitments.coordinated(d, from: m, in: s) { out.insert(x.party) }
    }
    return out
  }

  private static func accompanies(_ d: Document, _ med: Int, _ s: Range<Int>) -> Bool {
    let before = d.key(med - 1)
    guard med > s.lowerBound else { return true }
    if joint.contains(before) { return true }
    if before == "samverkan" || before == "samarbete" || before == "samråd" || before == "tillsammans" {
      return d.key(med - 2) == "i" || d.key(med - 2) == "genom"
    }
    if before == "vara" || before == "ta" || before == "tar" || before == "få" || before == "är" || before == "var" || before == "delta" || before == "deltar" || before == "hjälp" || before == "nå" || before == "samtidigt" { return false }
    for j in max(s.lowerBound, med - 4)..<med where talk.contains(d.key(j)) { return false }
    return true
  }

  /// `i samverkan mellan polis och kommun`, `samverkan mellan polis, kommun och …` in an item without a subject.
  private static func between(_ d: Document, _ range: Range<Int>) -> Set<Party> {
    var out: Set<Party> = []
    for i in range where d.key(i) == "mellan" && (d.hasPrefix(i - 1, "samverkan") || d.hasPrefix(i - 1, "samarbete")) {
      guard let m = Actors.read(d, at: i + 1), !m.genitive else { continue }
      out.formUnion(Commitments.coordinated(d, from: m, in: range).map(\.party).filter { $0 != .other })
    }
    return out
  }

  /// Who a heading or lead-in names: the subject of its verb, else every actor in it, owners included (`Polisens aktiviteter`).
  static func ofHeading(_ d: Document, _ range: Range<Int>) -> [Party] {
    let c = Commitments.read(d, range)
    var parties = Set(c.subjects.map(\.party))
    if parties.isEmpty {
      for m in Actors.all(d, in: range) where m.genitive || !toSomebody(d, m, range) { parties.insert(m.party) }
    } else {
      parties.formUnion(companions(d, range))
    }
    // `Tillsammans med Skärholmens stadsdelsförvaltning`: the one who speaks and the one named.
    if d.key(range.lowerBound) == "tillsammans", d.key(range.lowerBound + 1) == "med", parties.count == 1, let only = parties.first, only != .other { parties = [.polisen, .kommunen] }
    // `Polisen, Uppsala kommun och Jernhusen lovar`: a name in a row of known givers.
    if let verb = c.verb, c.strength == .actor, strangerInRow(d, range.lowerBound..<verb) { parties.insert(.other) }
    if let k = jointWord(d, range), k, parties.isEmpty { parties = [.polisen, .kommunen] }
    if parties.isEmpty, (range.contains { d.hasPrefix($0, "gemensam") && !d.hasPrefix($0, "gemensamt medb") }), d.wordCount(range) <= 3 { parties = [.polisen, .kommunen] }
    if (range.contains { d.hasPrefix($0, "polisiär") }) { parties.insert(.polisen) }
    return parties.sorted()
  }

  private static func strangerInRow(_ d: Document, _ r: Range<Int>) -> Bool {
    let row = parts(d, r)
    guard row.count > 1 else { return false }
    return row.contains { part in
      part.allSatisfy { d.capitalised($0) } && Actors.all(d, in: part).isEmpty && Kommuner.read(d.tokens, at: part.lowerBound) == nil && PoliceAreas.read(d.tokens, at: part.lowerBound) == nil
    }
  }

  /// `till medborgarna i X kommun`, `i Skurups kommun`: where or to whom, not who.
  private static func toSomebody(_ d: Document, _ m: ActorMention, _ range: Range<Int>) -> Bool {
    let before = d.key(m.tokens.lowerBound - 1)
    guard m.tokens.lowerBound > range.lowerBound else { return false }
    return before == "i" || before == "till" || before == "för" || before == "inom" || before == "mot"
  }
}
