/// A cell of a line in which the columns of a signature block were run together.
public struct Cell: Sendable, Equatable {
  public enum Kind: Sendable, Equatable { case name, title, organisation, date, place, other }
  public var kind: Kind
  /// Token indices.
  public var tokens: Range<Int>
  /// Of titles and organisations.
  public var side: Side?
}

/// Lines of a signature block whose columns are parted by one space or by runs of spaces.
public enum Columns {
  /// The cells of a line: `Chef lokalpolisområde Växjö Alvesta kommun` is a title and an organisation. Nil when words
  /// remain that are none of name, title, organisation, place and date, or when there is one cell only. Names are split
  /// by `Names.splitColumns`.
  public static func cells(_ t: Tokens, _ range: Range<Int>) -> [Cell]? {
    guard let cells = read(t, range), cells.count > 1 else { return nil }
    return cells
  }

  /// The same for any number of cells.
  public static func read(_ t: Tokens, _ range: Range<Int>) -> [Cell]? {
    var found: [Cell] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if t[i].kind == .sign, ",/|-".utf8.contains(t[i].sign) {
        i += 1
        continue
      }
      if let party = partyEnd(t, i) {
        i = party
        continue
      }
      // `Kommunstyrelsens ordförande i Torsås kommun`
      if found.last?.kind == .title, t.isIn(i, links), i + 1 < range.upperBound, Organisations.read(t, at: i + 1) != nil { i += 1 }
      guard let cell = cell(t, i, range) else { return nil }
      if cell.kind == .name, let names = Names.splitColumns(t, cell.tokens) {
        found += names.map { Cell(kind: .name, tokens: $0) }
      } else {
        found.append(cell)
      }
      i = cell.tokens.upperBound
    }
    return found
  }

  private static let links = WordSet("i för vid på")

  private static func cell(_ t: Tokens, _ i: Int, _ range: Range<Int>) -> Cell? {
    if let title = Titles.read(t, at: i), title.tokens.upperBound <= range.upperBound {
      return Cell(kind: .title, tokens: title.tokens, side: title.side)
    }
    if let date = Dates.read(t, at: i), date.tokens.upperBound <= range.upperBound {
      return Cell(kind: .date, tokens: date.tokens)
    }
    if let place = Organisations.read(t, at: i), place.tokens.upperBound <= range.upperBound,
      t[i].capitalised || place.side == .polisen
    {
      return Cell(kind: .organisation, tokens: place.tokens, side: place.side)
    }
    // Names beyond four words, and unknown ones, are cut by `splitColumns`.
    var end = i
    while end < range.upperBound, let unit = NameUnit(t, end, first: end == i),
      !(end > i && KommunForms.kommunWord(t, unit.end) != nil)
    { end = unit.end }
    if end > i, Names.splitColumns(t, i..<end) != nil { return Cell(kind: .name, tokens: i..<end) }
    if let name = Names.read(t, at: i, loose: true) {
      if name.upperBound <= range.upperBound { return Cell(kind: .name, tokens: name) }
      // The neighbouring column's name follows without a sign between: the cell's own end is the name's.
      if end == range.upperBound, end - i >= 2 { return Cell(kind: .name, tokens: i..<end) }
    }
    if let kommun = Kommuner.read(t, at: i, inTitle: true) { return Cell(kind: .place, tokens: kommun.tokens) }
    return nil
  }

  /// `(S)`, `(m)`, `(KD)`: the index behind it.
  static func partyEnd(_ t: Tokens, _ i: Int) -> Int? {
    guard t.isSign(i, "("), t.isWord(i + 1), t.lettersAt(i + 1) <= 3, t.isSign(i + 2, ")") else { return nil }
    return i + 3
  }
}

extension Names {
  /// The names of a line in which columns were run together: `Jonas Eek Per Ribacke` is two. Commas, `och`, party
  /// letters and runs of spaces part them for sure; else each name opens with a given name that the table knows, and of
  /// names that it does not know an even number of words makes pairs. Nil for a single name and for lines with other
  /// words.
  public static func splitColumns(_ t: Tokens, _ tokens: Range<Int>) -> [Range<Int>]? {
    var pieces: [Range<Int>] = []
    var start = tokens.lowerBound
    var i = start
    func close(_ end: Int) {
      if end > start { pieces.append(start..<end) }
    }
    while i < tokens.upperBound {
      if t.isSign(i, ",") || t.isSign(i, "/") || t.isKey(i, PeriodWords.och) {
        close(i)
        (i, start) = (i + 1, i + 1)
      } else if let after = Columns.partyEnd(t, i) {
        close(i)
        (i, start) = (after, after)
      } else {
        if i > start, t[i].range.lowerBound - t[i - 1].range.upperBound > 1 {
          close(i)
          start = i
        }
        i += 1
      }
    }
    close(i)
    var names: [Range<Int>] = []
    for piece in pieces {
      guard let parts = parts(t, piece) else { return nil }
      names += parts
    }
    return names.count > 1 ? names : nil
  }

  /// The best cut of one piece into names of two to four words.
  private static func parts(_ t: Tokens, _ piece: Range<Int>) -> [Range<Int>]? {
    var units: [NameUnit] = []
    var i = piece.lowerBound
    while i < piece.upperBound {
      guard let unit = NameUnit(t, i, first: units.isEmpty), unit.end <= piece.upperBound else { return nil }
      units.append(unit)
      i = unit.end
    }
    guard !units.isEmpty, units.count <= 24 else { return nil }
    // Best score for the first n units; each segment is a name.
    var best: [(score: Int, from: Int)?] = [(0, 0)]
    for n in 1...units.count {
      var top: (score: Int, from: Int)?
      for size in 2...6 where n - size >= 0 {
        guard let before = best[n - size], let score = score(t, units[(n - size)..<n]) else { continue }
        if top == nil || before.score + score > top?.score ?? 0 { top = (before.score + score, n - size) }
      }
      best.append(top)
    }
    guard best[units.count] != nil else { return nil }
    var cuts: [Range<Int>] = []
    var n = units.count
    while n > 0, let step = best[n] {
      cuts.append(units[step.from].start..<units[n - 1].end)
      n = step.from
    }
    return cuts.reversed()
  }

  /// How well units make one name; nil when they cannot.
  private static func score(_ t: Tokens, _ units: ArraySlice<NameUnit>) -> Int? {
    guard let first = units.first, let last = units.last, last.kind.isWord, first.kind != .particle else { return nil }
    let words = units.count(where: { $0.kind.isWord })
    guard words <= 4, words >= (first.kind == .initial ? 1 : 2) else { return nil }
    var score = first.kind == .given ? 10 : first.kind == .initial ? 6 : -8
    if last.kind == .given { score -= 3 }
    if looksLikeSurname(t, last) { score += 2 }
    for unit in units.dropFirst().dropLast() where unit.kind.isWord { score += unit.kind == .given ? -1 : -4 }
    return score - 2 * (words - 2)
  }
}
