import Records
import Swedish

/// Who takes part beside the subject, and who acts in a passive.
extension Givers {
  /// `… genomförs av Räddningstjänsten Syd samt polis`, `ronderas av kommunens väktare`.
  static func agents(_ d: Document, _ s: Range<Int>) -> Set<Party> {
    var out: Set<Party> = []
    for i in s where d.key(i) == "av" {
      var j = i + 1
      var owner: Party?
      if let m = Actors.read(d, at: j), m.genitive {
        owner = m.party
        j = m.tokens.upperBound
      }
      // `kontaktas av skolans närvaroteam`: whoever owns the one who acts.
      if let owner, Actors.read(d, at: j) == nil, d.isWord(j), passiveBefore(d, i, s) {
        out.insert(owner)
        continue
      }
      guard let m = Actors.read(d, at: j), !m.genitive, passiveBefore(d, i, s) else { continue }
      if owner == .kommunen, m.party == .other {
        out.insert(.kommunen)
        out.insert(.other)
      } else {
        out.formUnion(Commitments.coordinated(d, from: m, in: s).map(\.party))
      }
    }
    return out
  }

  private static let bli: WordSet = ["bli", "blir", "är", "vara"]
  static let given: WordSet = ["svar", "besked", "stöd", "hjälp", "information", "råd", "återkoppling", "besök"]

  static func passiveBefore(_ d: Document, _ i: Int, _ s: Range<Int>) -> Bool {
    guard i > s.lowerBound else { return false }
    // `Niorna ska informeras om A-traktorer av polisen`
    for j in max(s.lowerBound, i - 8)..<max(s.lowerBound, i - 3) where d.word(j).count > 5 && d.hasSuffix(j, "eras") { return true }
    for j in max(s.lowerBound, i - 3)..<i where d.isWord(j) && d.word(j).count >= 3 {
      if d.hasSuffix(j, "as") || d.hasSuffix(j, "es") || d.hasSuffix(j, "rs") { return true }
      // `bli uppringd av polis`
      if j == i - 1, d.hasSuffix(j, "d") || d.hasSuffix(j, "da"), bli.contains(d.key(j - 1)) { return true }
      // `ska få svar av kommunen`
      if j == i - 1, given.contains(d.key(j)) { return true }
    }
    return false
  }

  /// `Polisiära insatser`, `polisiär närvaro` as the item's own subject or opening.
  static func adjective(_ d: Document, _ s: Range<Int>) -> Party? {
    let i = s.lowerBound
    if d.hasPrefix(i, "polisiär") { return .polisen }
    if d.hasPrefix(i, "kommunal"), d.word(i).count <= 10 { return .kommunen }
    return nil
  }

  static let talk: WordSet = [
    "kontakt", "kontakten", "kontakter", "dialog", "dialogen", "dialoger", "samverkan", "samarbete", "samarbetet",
    "möte", "möten", "samtal", "kunskap", "information", "relation", "relationer", "relationen", "samråd", "avstämning",
    "avstämningar",
    "samverka", "samarbeta", "samtala", "prata", "tala", "dela", "utbyta", "träff", "träffar", "föra", "förs",
    "samverkar", "samarbetar", "delar", "frågan", "frågor", "samverkansmöten", "samverkansmöte", "kommunicera", "nätverk", "erfarenheter",
    "överenskommelse", "avtal", "kontaktytor", "utbildning", "utbildningar", "utbildningen", "kurs", "kurser",
  ]
  /// `planeringsmöten med klubbarna`: who is met takes no part in promising.
  private static let meetings: [StaticString] = ["möte", "möten", "träff", "träffar", "dialog", "dialoger", "samtal"]
  static let joint: WordSet = ["tillsammans", "ihop", "gemensamt", "jämte", "parallellt"]

  /// Actors that take part: `tillsammans med`, `ihop med`, `i samverkan med`, or `med` beside the verb.
  static func companions(_ d: Document, _ s: Range<Int>, jointOnly: Bool = false) -> Set<Party> {
    var out: Set<Party> = []
    for i in s where d.key(i) == "med" {
      var j = i + 1
      while j < s.upperBound, j < i + 4, Actors.read(d, at: j) == nil,
        d.key(j) == "andra" || d.key(j) == "externa" || d.key(j) == "lokala" || d.key(j) == "berörda"
          || d.key(j) == "representanter" || d.key(j) == "från" || d.key(j) == "den" || d.key(j) == "övriga"
          || d.key(j) == "bland" || d.key(j) == "annat" || d.key(j) == "t" || d.isSign(j, UInt8(ascii: ","))
      { j += 1 }
      let together =
        i > s.lowerBound && joint.contains(d.key(i - 1)) || (d.key(i - 1) == "samverkan" && d.key(i - 2) == "i")
      guard together || !jointOnly, accompanies(d, i, s) else { continue }
      guard let m = Actors.read(d, at: j), m.tokens.lowerBound < s.upperBound else {
        // `tillsammans med Bromma stadsdelsförvaltning`, `… Hamn- och gatuförvaltningen`
        if together, let office = office(d, behind: j, s) {
          out.insert(office)
          continue
        }
        // `tillsammans med Uppsalahem`: a name that is no place.
        if together, j < s.upperBound, d.capitalised(j), Kommuner.read(d.tokens, at: j) == nil { out.insert(.other) }
        continue
      }
      if !together, Actors.isScene(d, m) { continue }
      // `tillsammans med kommunens drogsamordnare`: whoever owns the partner takes part.
      if m.genitive {
        if together { out.insert(m.party) }
        continue
      }
      for x in Commitments.coordinated(d, from: m, in: s) { out.insert(x.party) }
    }
    return out
  }

  /// The side of a department whose name opens with that of its place or with the first half of its task.
  private static func office(_ d: Document, behind j: Int, _ s: Range<Int>) -> Party? {
    var k = j
    while k < min(s.upperBound, j + 4), d.capitalised(k) || d.isSign(k, 0x2D) || (k > j && d.key(k) == "och") { k += 1 }
    guard k > j, k < s.upperBound, let m = Actors.read(d, at: k), m.party == .kommunen, d.wordCount(m.tokens) == 1 else { return nil }
    return m.party
  }

  static func accompanies(_ d: Document, _ med: Int, _ s: Range<Int>) -> Bool {
    let before = d.key(med - 1)
    guard med > s.lowerBound else { return true }
    if joint.contains(before) { return true }
    if before == "samverkan" || before == "samarbete" || before == "samråd" || before == "tillsammans" {
      return d.key(med - 2) == "i" || d.key(med - 2) == "genom"
    }
    if before == "vara" || before == "ta" || before == "tar" || before == "få" || before == "är" || before == "var"
      || before == "delta" || before == "deltar" || before == "hjälp" || before == "nå" || before == "samtidigt"
    {
      return false
    }
    for j in max(s.lowerBound, med - 4)..<med
    where talk.contains(d.key(j)) || (d.word(j).count > 7 && meetings.contains { d.hasSuffix(j, $0) }) { return false }
    return true
  }

  /// `i samverkan mellan polis och kommun`, `samverkan mellan polis, kommun och …` in an item without a subject.
  static func between(_ d: Document, _ range: Range<Int>) -> Set<Party> {
    var out: Set<Party> = []
    for i in range where d.key(i) == "mellan" && (d.hasPrefix(i - 1, "samverkan") || d.hasPrefix(i - 1, "samarbete") || d.key(i - 1) == "möten") {
      guard let m = Actors.read(d, at: i + 1), !m.genitive else { continue }
      out.formUnion(Commitments.coordinated(d, from: m, in: range).map(\.party).filter { $0 != .other })
    }
    return out
  }
}
