/// Whose side a title or an organisation is on.
public enum Side: Sendable, Equatable { case polisen, kommunen, other }

/// A title of somebody who may sign.
public struct TitleReading: Sendable, Equatable {
  /// Token indices: with `tf`, with the area that belongs to it (`Chef lokalpolisområde Växjö`, `lokalpolisområdeschef
  /// i Medelpad`), without party letters and without the organisation behind it (`Timrå kommun`).
  public var tokens: Range<Int>
  public var side: Side
}

/// Titles as signatures have them, in any case, definite or not, with one or two letters wrong in
/// long ones (`okalpolisområdeschef`).
public enum Titles {
  /// The title that starts at token `i`, or nil.
  public static func read(_ t: Tokens, at i: Int) -> TitleReading? {
    guard i < t.count, t[i].kind != .sign, t[i].kind == .digits || opens(t, i), let start = mayStart(t, i) else {
      return nil
    }
    if start == i, var board = board(t, i) {
      if let more = sameHolder(t, board.tokens.upperBound, .kommunen, .plain) { board.tokens = i..<more }
      return board
    }
    guard let core = core(t, start) ?? board(t, start).map({ ($0.tokens.upperBound, $0.side, .plain) }) else {
      return nil
    }
    var end = core.end
    var side = core.side
    switch core.kind {
    case .plain: end = TitleAreas.after(t, end, side: side)
    case .definitePolice:
      // `Kommunpolisen` is an actor unless a name follows.
      end = TitleAreas.after(t, end, side: side)
      guard t.isUpper(end), !t[end].lineBefore, !NameData.never.contains(t[end].key) else { return nil }
    case .chief:
      guard let (after, who) = TitleAreas.ofChief(t, end) else { return nil }
      (end, side) = (after, who)
    case .chair:
      if let (after, who) = TitleAreas.ofChair(t, end) { (end, side) = (after, who) }
    }
    // `polisintendent, chef för lokalpolisområde X`: one person's titles.
    if side == .polisen, core.kind == .plain {
      let next = t.isSign(end, ",") || t.isKey(end, PeriodWords.och) ? end + 1 : end
      if next > end, isWord(t, next, chiefs), let more = read(t, at: next) { end = more.tokens.upperBound }
    }
    if let more = sameHolder(t, end, side, core.kind) { end = more }
    return TitleReading(tokens: i..<end, side: side)
  }

  /// `kommunalråd och kommunstyrelsens ordförande`, `Kommunstyrelsens ordförande/kommunalråd`, `kommunalråd, tillika
  /// ordförande i kommunstyrelsen`: two titles of one person; the index behind the second.
  private static func sameHolder(_ t: Tokens, _ end: Int, _ side: Side, _ kind: Kind) -> Int? {
    guard side == .kommunen, kind == .plain || kind == .chair else { return nil }
    var j = end
    if t.isSign(j, ",") { j += 1 }
    if t.isIn(j, TitleWords.alsoWords) || t.isKey(j, PeriodWords.och) || t.isSign(j, "/") { j += 1 }
    guard j > end, j < t.count, !t[j].lineBefore else { return nil }
    let slash = t.isSign(j - 1, "/") || t.isIn(j - 1, TitleWords.alsoWords)
    let council = t.hasSuffix(end - 1, "råd")
    guard slash || council && TitleWords.isBoard(t, j) || council && isWord(t, j, chairs) || t.hasSuffix(j, "råd"),
      t.isWord(j), let board = board(t, j) ?? plainTitle(t, j), board.side == .kommunen
    else { return nil }
    return board.tokens.upperBound
  }

  private static func plainTitle(_ t: Tokens, _ j: Int) -> TitleReading? {
    guard let core = core(t, j), core.kind == .plain || core.kind == .chair else { return nil }
    let end =
      core.kind == .chair
      ? TitleAreas.ofChair(t, core.end)?.0 ?? core.end : TitleAreas.after(t, core.end, side: core.side)
    return TitleReading(tokens: j..<end, side: core.side)
  }

  public static func all(_ t: Tokens, in range: Range<Int>) -> [TitleReading] {
    var found: [TitleReading] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if t[i].kind != .sign, let reading = read(t, at: i), reading.tokens.upperBound <= range.upperBound {
        found.append(reading)
        i = reading.tokens.upperBound
      } else {
        i += 1
      }
    }
    return found
  }

  /// The word opens or is a title: a stop for names.
  static func isTitleWord(_ t: Tokens, _ i: Int) -> Bool {
    guard t.isWord(i) else { return false }
    return TitleWords.cores.contains(t[i].key) || chiefs.contains(t[i].key) || chairs.contains(t[i].key)
      || TitleWords.boards.contains(t[i].key)
  }

  /// A cheap look that most words fail.
  @inline(__always)
  private static func opens(_ t: Tokens, _ i: Int) -> Bool {
    openers.contains(t[i].key) || t.isSign(i + 1, "-")
      || t[i].range.count >= 8
        && (TitleWords.heads.matches(t, i) || TitleWords.boardEndings.matches(t, i) || t.hasSuffix(i + 1, "ordförande")
          || t.hasSuffix(i, "ska") && TitleWords.isBoard(t, i + 1))
  }

  private static let openers = WordSet(union: [
    TitleWords.cores.allKeys, TitleWords.others.allKeys, TitleWords.definitePolice.allKeys, TitleWords.prefixes.allKeys,
    TitleWords.initialLetters.allKeys, TitleWords.beforeChief.allKeys, TitleWords.boards.allKeys, chiefs.allKeys,
    chairs.allKeys,
    [TitleAreas.brottsförebyggande],
  ])

  // MARK: Before the core

  /// Index of the core behind `tf`, `t.f.`, `1:e vice`, `biträdande`; nil when nothing here can be a title.
  private static func mayStart(_ t: Tokens, _ i: Int) -> Int? {
    if t[i].kind == .digits {
      // `1:e vice ordförande`
      guard t.digitsAt(i) == 1, t.isSign(i + 1, ":"), t.isWord(i + 2), t[i + 2].range.count == 1 else { return nil }
      let j = prefixes(t, i + 3)
      return isWord(t, j, chairs) || TitleWords.cores.contains(t.key(j)) ? j : nil
    }
    let j = prefixes(t, i)
    return j < t.count && t[j].kind == .word ? j : nil
  }

  private static func prefixes(_ t: Tokens, _ i: Int) -> Int {
    var j = i
    while j < t.count {
      if t.isIn(j, TitleWords.prefixes) {
        j += t.isSign(j + 1, ".") && t.isGlued(j + 1) ? 2 : 1
      } else if t.isIn(j, TitleWords.initialLetters), t.isSign(j + 1, "."), t.isGlued(j + 1),
        t.isIn(j + 2, TitleWords.finalLetters), t.isGlued(j + 2)
      {
        j += t.isSign(j + 3, ".") && t.isGlued(j + 3) ? 4 : 3  // t.f., f.d.
      } else if t.isIn(j, TitleWords.initialLetters), t.isIn(j + 1, TitleWords.finalLetters), t.lettersAt(j + 2) >= 4 {
        j += 2  // t f
      } else if t.digitsAt(j) == 1, t.isSign(j + 1, ":"), t.isWord(j + 2), t[j + 2].range.count == 1 {
        j += 3
      } else {
        break
      }
    }
    return j
  }

  // MARK: Cores

  enum Kind { case plain, definitePolice, chief, chair }

  private static let chiefs = WordSet("chef chefen")
  private static let chairs = WordSet("ordförande ordföranden ordf ordförander ordförandet")

  static func isWord(_ t: Tokens, _ i: Int, _ set: WordSet) -> Bool { t.isIn(i, set) }

  private static func core(_ t: Tokens, _ i: Int) -> (end: Int, side: Side, kind: Kind)? {
    guard t.isWord(i) else { return nil }
    let key = t[i].key
    if chiefs.contains(key) { return (i + 1, .other, .chief) }
    if chairs.contains(key) { return (t.isSign(i + 1, ".") && t.isKey(i, ordf) ? i + 2 : i + 1, .kommunen, .chair) }
    if TitleWords.others.contains(key) { return (i + 1, .other, .plain) }
    if let side = TitleWords.cores[key] { return (i + 1, side, .plain) }
    if TitleWords.definitePolice.contains(key) { return (i + 1, .polisen, .definitePolice) }
    if t.isSign(i + 1, "-"), t.isGlued(i + 1) {
      // `Lpo-chef`, `KS-ordförande`, `ANDT-samordnare`
      if t.isGlued(i + 2), let side = TitleWords.hyphened(t, i) { return (i + 3, side, .plain) }
      // `barn- och utbildningschef`, `trygghets- och säkerhetschef`
      if t.isKey(i + 2, PeriodWords.och), let last = core(t, i + 3), last.kind == .plain, last.side != .polisen {
        return last
      }
      if let joined = Joins.read(t, at: i, known: TitleWords.whole), let side = TitleWords.cores[joined.key] {
        return (joined.tokens.upperBound, side, .plain)
      }
    }
    // `brottsförebyggande samordnare`
    if t.isKey(i, TitleAreas.brottsförebyggande), t.isIn(i + 1, TitleWords.coordinators) {
      return (i + 2, .kommunen, .plain)
    }
    // `Lokalpolisområdes chef`, `LPO chef`
    if TitleWords.beforeChief.contains(key), t.isIn(i + 1, chiefs), !t[i + 1].lineBefore {
      return (i + 2, .polisen, .plain)
    }
    if t[i].range.count >= 8, let side = TitleWords.compound(t, i) { return (i + 1, side, .plain) }
    return nil
  }

  private static let ordf: WordKey = "ordf"

  /// `kommunstyrelsens (vice) ordförande`, `stadsdelsnämndens ordförande`, `Strategiska rådets ordförande`.
  private static func board(_ t: Tokens, _ i: Int) -> TitleReading? {
    let named = t.isWord(i) && t.hasSuffix(i, "ska") ? i + 1 : i
    guard TitleWords.isBoard(t, named) else { return nil }
    let j = prefixes(t, named + 1)
    guard j < t.count, isWord(t, j, chairs), !t[j].lineBefore || j == named + 1 else { return nil }
    return TitleReading(tokens: i..<TitleAreas.after(t, j + 1, side: .kommunen), side: .kommunen)
  }
}
