import Records
import Swedish

/// Labels before an item and names behind it: `Polis: …`, `… (Kommunen)`, `… tillfällen. Polis`.
extension Givers {
  /// The parties in a closing parenthesis or a bare last word that names nothing but actors.
  static func closing(_ d: Document, _ range: Range<Int>) -> Set<Party>? {
    guard let (parties, rest) = suffix(d, range), rest.upperBound < range.upperBound else { return nil }
    return named(d, rest.upperBound..<range.upperBound).isEmpty ? nil : parties
  }

  /// `… (Polis)`, `… (Polis & stadsdelsförvaltning).`, `… tillfällen. Polis`, `… Poseidon och Göteborgslokaler`.
  static func suffix(_ d: Document, _ range: Range<Int>) -> (Set<Party>, Range<Int>)? {
    // `Riktade insatser | minst 3 | Polisen`: the last cell of a row.
    if let bar = range.last(where: { d.isSign($0, UInt8(ascii: "|")) }), bar > range.lowerBound {
      let parties = onlyActors(d, (bar + 1)..<range.upperBound)
      if !parties.isEmpty { return (parties, range.lowerBound..<bar) }
    }
    var end = range.upperBound
    while end > range.lowerBound, d.isSign(end - 1, UInt8(ascii: ".")) { end -= 1 }
    if d.isSign(end - 1, UInt8(ascii: ")")) {
      var open = end - 2
      while open > range.lowerBound, !d.isSign(open, UInt8(ascii: "(")), end - open < 16 { open -= 1 }
      // `SSPF (skola, socialtjänst, polis och fritid)` spells an abbreviation out.
      if d.isSign(open, UInt8(ascii: "(")), !(open > range.lowerBound && d.isWord(open - 1) && d.tokens[open - 1].allCaps) {
        let inner = (open + 1)..<(end - 1)
        let parties = named(d, inner)
        if !parties.isEmpty { return (parties, range.lowerBound..<open) }
      }
    }
    // `Utreda farthinder / ansvarig Kommunen`
    if let slash = range.last(where: { d.isSign($0, UInt8(ascii: "/")) }), slash > range.lowerBound, slash + 1 < end, d.tokens[slash + 1].spaceBefore {
      let named = (d.hasPrefix(slash + 1, "ansvar") ? slash + 2 : slash + 1)..<end
      let parties = d.wordCount(named) <= 7 ? self.named(d, named) : []
      if !parties.isEmpty { return (parties, range.lowerBound..<slash) }
    }
    // The last sentence is nothing but names of actors.
    let sentences = d.sentences(range)
    if sentences.count > 1, let last = sentences.last, d.wordCount(last) <= 6, !pictureCredit.contains(d.key(last.lowerBound)) {
      let parties = onlyActors(d, last)
      if !parties.isEmpty { return (parties, range.lowerBound..<last.lowerBound) }
      if d.wordCount(last) <= 4, allNames(d, last) { return ([.other], range.lowerBound..<last.lowerBound) }
    }
    return nil
  }

  private static let pictureCredit: WordSet = ["foto", "fotograf", "bild", "text", "källa"]

  /// `Polis: …`, `Kommunen: …`, `Polisen och kommunen – …`.
  static func label(_ d: Document, _ range: Range<Int>) -> (Set<Party>, Range<Int>)? {
    var i = range.lowerBound
    while i < min(range.upperBound, range.lowerBound + 10) {
      if d.isSign(i, UInt8(ascii: ":")) {
        let words = range.lowerBound..<i
        var parties = onlyActors(d, words)
        // `Kommunen och LKAB:`: a known actor, and a name.
        if parties.isEmpty, Actors.read(d, at: words.lowerBound) != nil { parties = named(d, words) }
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
      let joins =
        key == "och" || key == "samt" || key == "i" || key == "samverkan" || key == "tillsammans" || key == "med"
        || key == "ansvarar" || key == "ansvar" || key == "ansvarig" || key == "ansvariga" || key == "gemensamt"
      if d.tokens[i].kind == .sign || joins {
        i += 1
        continue
      }
      return []
    }
    return out
  }

  /// The parties of a row of names: known actors, and capitalised names of two words and more or beside a known actor
  /// as third parties (`Västtrafik, Nobina, Borås Stad`); abbreviations, years and places name nobody.
  static func named(_ d: Document, _ range: Range<Int>) -> Set<Party> {
    let plain = onlyActors(d, range)
    if !plain.isEmpty { return plain }
    // `(ANDT = Alkohol, Narkotika …)`
    if range.contains(where: { d.isSign($0, UInt8(ascii: ":")) || d.isSign($0, UInt8(ascii: "=")) }) { return [] }
    var out: Set<Party> = []
    var unknown = false
    for part in parts(d, range) {
      let actors = onlyActors(d, part)
      if !actors.isEmpty {
        out.formUnion(actors)
        continue
      }
      let words = part.filter { d.isWord($0) }
      let nameLike =
        words.allSatisfy { d.capitalised($0) || d.key($0) == "i" || d.key($0) == "på" }
        && words.first.map { d.capitalised($0) } == true
      guard nameLike, Kommuner.read(d.tokens, at: part.lowerBound) == nil || words.count > 1 else { return [] }
      if words.count == 1, d.tokens[part.lowerBound].allCaps, out.isEmpty { return [] }
      if words.count == 1, out.isEmpty, !isLandlord(d, part.lowerBound) { unknown = true }
      out.insert(.other)
    }
    return unknown && out == [.other] ? [] : out
  }

  /// `Vätterhem`: the name of a housing company.
  private static func isLandlord(_ d: Document, _ i: Int) -> Bool {
    d.word(i).count > 6 && (d.hasSuffix(i, "hem") || d.hasSuffix(i, "bostad") || d.hasSuffix(i, "bostäder") || d.hasSuffix(i, "byggen"))
  }

  static func parts(_ d: Document, _ range: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = range.lowerBound
    for i in range
    where d.isSign(i, UInt8(ascii: ",")) || d.isSign(i, UInt8(ascii: "&")) || d.isSign(i, UInt8(ascii: "/"))
      || d.key(i) == "och" || d.key(i) == "samt" || d.isSign(i, UInt8(ascii: "(")) || d.isSign(i, UInt8(ascii: ")"))
      || d.isSign(i, UInt8(ascii: "."))
    {
      if start < i { out.append(start..<i) }
      start = i + 1
    }
    if start < range.upperBound { out.append(start..<range.upperBound) }
    return out
  }

  static func allNames(_ d: Document, _ range: Range<Int>) -> Bool {
    for i in range where d.isWord(i) && !d.capitalised(i) && d.key(i) != "och" && d.key(i) != "samt" { return false }
    return d.capitalised(range.lowerBound)
  }
}
