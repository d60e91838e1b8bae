/// Where sentences end.
///
/// A stop ends a sentence when white space and a capital, a number or an opening sign follow, unless it belongs to an
/// abbreviation (`t.ex.`), an ordinal or list number (`1.`), an initial (`P. Rov`), a date, a decimal or an address. A
/// semicolon and a colon end none. A stop glued to a capital (`trafiken.Polisen ska`) is a lost space and ends one.
public enum Sentences {
  /// Token ranges of the sentences of a paragraph, without gaps; closing quotes and brackets go with the stop before
  /// them.
  public static func split(_ t: Tokens, in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    var i = range.lowerBound
    while i < range.upperBound {
      guard t[i].kind == .sign, let end = end(t, i, start, range.upperBound) else {
        i += 1
        continue
      }
      found.append(start..<end)
      (start, i) = (end, end)
    }
    if start < range.upperBound { found.append(start..<range.upperBound) }
    return found
  }

  /// Index after a sentence that ends with the sign at `i`, or nil when it goes on.
  private static func end(_ t: Tokens, _ i: Int, _ start: Int, _ limit: Int) -> Int? {
    let sign = t.signAt(i)
    let stop = sign == UInt8(ascii: ".")
    let ellipsis = sign == 0xFF && isEllipsis(t, i) || stop && t.isSign(i + 1, ".") && t.isGlued(i + 1)
    guard stop || ellipsis || sign == UInt8(ascii: "!") || sign == UInt8(ascii: "?") else { return nil }
    var next = i + 1
    while next < limit, t.isGlued(next), isStop(t, next) { next += 1 }
    while next < limit, t.isGlued(next), isClosing(t, next) { next += 1 }
    guard next < limit else { return nil }
    if t[next].spaceBefore {
      guard opensSentence(t, next) else { return nil }
      return stop && !ellipsis && next == i + 1 && goesOn(t, i, start) ? nil : next
    }
    return stop && next == i + 1 && lostSpace(t, i) ? next : nil
  }

  private static func isStop(_ t: Tokens, _ i: Int) -> Bool {
    let sign = t.signAt(i)
    return sign == UInt8(ascii: ".") || sign == UInt8(ascii: "!") || sign == UInt8(ascii: "?")
  }

  private static func isClosing(_ t: Tokens, _ i: Int) -> Bool {
    let sign = t.signAt(i)
    return sign == 0x22 || sign == 0x27 || sign == UInt8(ascii: ")") || sign == UInt8(ascii: "]")
  }

  private static func isEllipsis(_ t: Tokens, _ i: Int) -> Bool {
    t.bytes[t[i].range].elementsEqual([0xE2, 0x80, 0xA6])
  }

  /// A capital, digits, or an opening sign before one.
  private static func opensSentence(_ t: Tokens, _ i: Int) -> Bool {
    switch t[i].kind {
    case .word: return t[i].capitalised
    case .digits: return true
    case .sign:
      let sign = t.signAt(i)
      guard
        sign == 0x22 || sign == 0x27 || sign == 0x2D || sign == 0xFF || sign == UInt8(ascii: "(")
          || sign == UInt8(ascii: "[")
      else { return false }
      return i + 1 < t.count && (t.isUpper(i + 1) || t[i + 1].kind == .digits)
    }
  }

  /// The stop at `i` belongs to the word before it.
  private static func goesOn(_ t: Tokens, _ i: Int, _ start: Int) -> Bool {
    guard i > start, t.isGlued(i) else { return i == start }
    let before = i - 1
    if t[before].kind == .digits {
      // `1. Polisen ska`: a number that opens the sentence; `den 1. Mars`.
      if before == start { return t.digitsAt(before) <= 3 }
      return DateWords.table.contains(t.key(i + 1)) && DateWords.month(t, i + 1, tolerant: false) != nil
        && t.digitsAt(before) <= 2
    }
    guard t[before].kind == .word else { return false }
    let next = i + 1
    if let kind = abbreviations[t[before].key], isAbbreviation(t, before, kind) {
      switch kind {
      case .always, .lastOf(closes: false): return true
      case .closing, .lastOf(closes: true): return t[next].kind == .digits && t.isKey(before, st) == false
      case .beforeDigits: return t[next].kind == .digits
      }
    }
    // An initial: `P. Rov`, `Carl G. Berg`; not `område A. Polisen`.
    if t.isUpper(before), t.lettersAt(before) == 1, t.isUpper(next) {
      if t.isIn(before - 1, beforeLetter) || t.isSign(before - 1, "-") || t.isSign(before - 1, "(") { return false }
      return before == start || t.isUpper(before - 1) || t.isSign(before - 1, ".") || t.isIn(before - 1, beforeName)
    }
    return false
  }

  /// `trafiken.Polisen ska`: a small word of three letters or more, a stop, a capitalised word and more text.
  private static func lostSpace(_ t: Tokens, _ i: Int) -> Bool {
    guard t.isWord(i - 1), t.isGlued(i), t.lettersAt(i - 1) >= 3, !t[i - 1].allCaps, t.isUpper(i + 1),
      !t[i + 1].allCaps,
      t.lettersAt(i + 1) >= 2, i + 2 < t.count, t[i + 2].spaceBefore
    else { return false }
    if t.isGlued(i - 1), t[i - 2].kind == .sign, ".@/_".utf8.contains(t.signAt(i - 2)) { return false }
    return !t.isUpper(i - 1) && abbreviations[t[i - 1].key] == nil
  }

  // MARK: Abbreviations

  private enum Kind {
    /// Never ends a sentence: something must follow (`tel.`, `resp.`).
    case always
    /// May end one before a capital: `m.m.`, `osv.`, `st.`
    case closing
    /// An abbreviation before digits only; a word elsewhere (`nr.`, `sid.`).
    case beforeDigits
    /// Last part of one with several stops (`t.ex.`, `m.fl.`); the parts before must be there.
    case lastOf(closes: Bool)
  }

  private static let abbreviations = WordTable<Kind>(lists: [
    ("tel tfn resp tf bitr jfr alt exkl inkl prof dr sid prel ung ordf vik enl tillf kv", .always),
    ("etc osv mm mfl dyl st kr tim min", .closing),
    ("kl ca nr kap art mob max", .beforeDigits),
    ("ex", .lastOf(closes: false)), ("a", .lastOf(closes: false)), ("k", .lastOf(closes: false)),
    ("d", .lastOf(closes: false)),
    ("f", .lastOf(closes: false)), ("ö", .lastOf(closes: false)), ("g", .lastOf(closes: false)),
    ("s", .lastOf(closes: false)),
    ("m", .lastOf(closes: true)), ("fl", .lastOf(closes: true)), ("v", .lastOf(closes: true)),
    ("o", .lastOf(closes: false)),
  ])

  private static let st: WordKey = "st"
  private static let ex: WordKey = "ex"
  private static let beforeLetter = WordSet(
    "område område grupp etapp del alternativ plan typ kategori hus ingång sal klass nivå delmål fas")
  private static let beforeName = WordSet("av och med från till samt")

  /// For the ends of dotted ones, that a single letter and a stop stand glued before (`t.` of `t.ex.`, `bl.` of
  /// `bl.a.`, `fr.o.` of `fr.o.m.`, `p.g.` of `p.g.a.`); spaced forms (`t. ex.`) too.
  private static func isAbbreviation(_ t: Tokens, _ i: Int, _ kind: Kind) -> Bool {
    guard case .lastOf = kind else { return true }
    guard t.isSign(i - 1, "."), t.isGlued(i - 1), t.isWord(i - 2), t.lettersAt(i - 2) <= 2,
      !t.isUpper(i) || t[i].range.count == 1
    else {
      return false
    }
    return t.isGlued(i) || t.isKey(i, ex)
  }
}
