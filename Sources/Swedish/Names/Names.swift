/// Personal names in running text and in signature lines.
///
/// A name is two to four capitalised words: a given name that the table knows (or an initial) and what follows it, with
/// hyphens (`Anna-Karin`), particles (`von`), initials (`Carl G. Berg`), also all in capitals. Without a known given
/// name the last word must look like a surname and the name must not open a sentence; in `loose` places (a line above a
/// title, a caption) any two capitalised words will do that are no place, title or organisation.
public enum Names {
  /// Token range of the longest name that starts at `i`, or nil. Party letters (`(S)`, `M`) are not part of it.
  public static func read(_ t: Tokens, at i: Int, loose: Bool = false) -> Range<Int>? {
    guard t.isUpper(i), t.lettersAt(i) > 0, !(t.isGlued(i) && t.isSign(i - 1, "-") && t.isGlued(i - 1)) else {
      return nil
    }
    var units: [NameUnit] = []
    var j = i
    while units.count < 6, let unit = NameUnit(t, j, first: units.isEmpty) {
      if units.count(where: { $0.kind.isWord }) == 4, unit.kind.isWord { break }
      if unit.kind.isWord, ends(t, unit, after: units) { break }
      units.append(unit)
      j = unit.end
    }
    // A letter at the end is a party; a particle belongs to what follows.
    while let last = units.last, !last.kind.isWord { units.removeLast() }
    guard let first = units.first, let last = units.last, units.count >= 2 else { return nil }
    let end = last.end
    if t.isIn(end, NameData.placeNouns), !t[end].capitalised, !t[end].lineBefore { return nil }
    // `Karin Ekskog`: behind a given name a surname, elsewhere a wood.
    if isPlaceLike(t, last), first.kind != .given || !t.hasSuffix(last.end - 1, "skog") { return nil }
    switch first.kind {
    case .given, .initial: return i..<end
    default:
      let place = PoliceAreas.isPlace(t, first.start)
      if loose { return place ? nil : i..<end }
      // `Skånes Fagerhult`, `Göteborgs Lindholmen`
      if t.hasSuffix(first.end - 1, "s"), !looksLikeSurname(t, first) { return nil }
      guard !t.startsSentence(i), !place, looksLikeSurname(t, last), units.count(where: { $0.kind.isWord }) <= 3 else {
        return nil
      }
      return i..<end
    }
  }

  public static func all(_ t: Tokens, in range: Range<Int>, loose: Bool = false) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if t[i].capitalised, let name = read(t, at: i, loose: loose), name.upperBound <= range.upperBound {
        found.append(name)
        i = name.upperBound
      } else {
        i += 1
      }
    }
    return found
  }

  /// Where a name is glued to the word before it (`brottJonas Eek`): the byte at which a known given name starts inside
  /// the token.
  public static func gluedName(_ t: Tokens, at i: Int) -> Int? {
    guard t.isWord(i), !t[i].allCaps, t.isUpper(i + 1) else { return nil }
    let range = t[i].range
    var k = range.lowerBound + 1
    while k < range.upperBound {
      let b = t.bytes[k]
      let capital =
        b >= 0x41 && b <= 0x5A
        || b == 0xC3 && k + 1 < range.upperBound && t.bytes[k + 1] >= 0x80 && t.bytes[k + 1] <= 0x9E
      if capital, NameData.given.contains(WordKey(t.bytes[k..<range.upperBound])) { return k }
      k += 1
    }
    return nil
  }

  /// The unit belongs to what follows the name: a place with `kommun`, a new line, a word in capitals behind small
  /// ones.
  private static func ends(_ t: Tokens, _ unit: NameUnit, after units: [NameUnit]) -> Bool {
    guard let last = units.last else { return false }
    if t[unit.start].lineBefore || t[unit.start].range.lowerBound - t[last.end - 1].range.upperBound > 2 { return true }
    if KommunForms.kommunWord(t, unit.end) != nil { return true }
    if t[unit.start].allCaps, !t[units[0].start].allCaps, units[0].kind != .initial { return true }
    let words = units.count(where: { $0.kind.isWord })
    return words >= 2 && last.kind != .given && unit.kind != .given && KommunForms.table.contains(t[unit.start].key)
  }

  private static func isPlaceLike(_ t: Tokens, _ unit: NameUnit) -> Bool {
    let i = unit.end - 1
    return t.isIn(i, NameData.placeNouns) || NameData.placeEndings.matches(t, i)
  }

  static func looksLikeSurname(_ t: Tokens, _ unit: NameUnit) -> Bool {
    t.lettersAt(unit.end - 1) >= 4 && NameData.surnameEndings.matches(t, unit.end - 1)
  }
}

/// A part of a name: a word (with its hyphenated other half), an initial or a particle.
struct NameUnit {
  enum Kind {
    case given, other, initial, particle
    var isWord: Bool { self == .given || self == .other }
  }
  var kind: Kind
  var start: Int
  var end: Int

  init?(_ t: Tokens, _ i: Int, first: Bool) {
    guard t.isWord(i), first || !t[i].lineBefore else { return nil }
    start = i
    end = i + 1
    if !t[i].capitalised || t.isIn(i, NameData.particles) && !first && t.lettersAt(i) <= 3 {
      guard !first, t.isIn(i, NameData.particles) else { return nil }
      // `al-Hassan`, `de la Cruz`
      kind = .particle
      if t.isSign(end, "-"), t.isGlued(end), t.isGlued(end + 1) { end += 1 }
      guard t.isUpper(end) || t.isIn(end, NameData.particles) else { return nil }
      return
    }
    if t.lettersAt(i) == 1 {
      kind = .initial
      if t.isSign(end, "."), t.isGlued(end) { end += 1 }
      // `P-O Berg`, `K.G. Berg`
      if t.isSign(end, "-"), t.isGlued(end), t.isGlued(end + 1), t.lettersAt(end + 1) == 1 { end += 2 }
      // `I Angered`: a letter without a stop is an initial only inside a name.
      guard t.isUpper(end), !t[end].lineBefore, end > i + 1 || !first else { return nil }
      return
    }
    if NameData.never.contains(t[i].key) || Titles.isTitleWord(t, i) { return nil }
    let given = NameData.given.contains(t[i].key)
    kind = given ? .given : .other
    if t.isSign(end, "-"), t.isGlued(end), t.isGlued(end + 1), t.isUpper(end + 1) {
      if NameData.never.contains(t[end + 1].key) { return nil }
      end += 2
    }
  }
}
