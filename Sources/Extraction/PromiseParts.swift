import Blocks
import Records
import Swedish

/// Items whose lines are promises of their own, and paragraphs that are one promise from their first to their last
/// word.
extension PromiseReader {
  /// `Arbete i skolan`, below it `Polis: …` and `Kommun: …`: the headline and each labelled line are promises.
  mutating func addLabelled(_ range: Range<Int>, _ b: Int, _ n: Int, _ umbrella: Int?) -> Bool {
    let starts = labels(range)
    guard starts.count > 1 || (starts.first.map { $0 > range.lowerBound } ?? false),
      sections[n].role == .promises || sections[n].role == .agreement || sections[n].role == .theme
    else { return false }
    var parent = umbrella
    if let first = starts.first, first > range.lowerBound {
      add(range.lowerBound..<first, b, n, marker: d.blocks[b].marker != nil, parent: umbrella)
      parent = out.promises.indices.last
    }
    for (k, start) in starts.enumerated() {
      let end = k + 1 < starts.count ? starts[k + 1] : range.upperBound
      add(start..<end, b, n, marker: false, parent: parent)
    }
    return true
  }

  /// `Fotpatruller i centrum Ett tjugotal patruller har gått …`: an item whose first line is the promise and whose next its
  /// result. Lines are lost in markup: the capital before the result's verb shows where it begins.
  mutating func addAboveResult(_ range: Range<Int>, _ b: Int, _ n: Int, _ umbrella: Int?) -> Bool {
    guard reporting, let opens = d.sentences(range).first, let verb = opens.first(where: { d.key($0) == "har" || d.key($0) == "hade" }),
      let start = ((opens.lowerBound + 2)..<max(opens.lowerBound + 2, verb)).last(where: { opensResult($0) })
    else { return false }
    let promise = opens.lowerBound..<start
    guard d.wordCount(promise) > 1, !Results.isResult(d, promise),
      d.sentences(start..<range.upperBound).prefix(2).contains(where: { Results.isResult(d, $0) })
    else { return false }
    add(promise, b, n, marker: d.blocks[b].marker != nil, parent: umbrella)
    return true
  }

  /// A capital that no preposition, joining word or stop explains.
  private func opensResult(_ i: Int) -> Bool {
    guard d.capitalised(i), !d.tokens[i].allCaps, d.isWord(i - 1) || d.isDigits(i - 1) else { return false }
    let before = d.key(i - 1)
    return !Commitments.prepositions.contains(before) && !Commitments.subordinators.contains(before) && !Self.joining.contains(before)
      && Kommuner.read(d.tokens, at: i) == nil
  }

  /// `Polis: Kontrollerar hastigheten …` as a paragraph of its own below a theme: what the label names is promised.
  mutating func addNamed(_ range: Range<Int>, _ b: Int, _ n: Int, _ umbrella: Int?) -> Bool {
    let role = sections[n].role
    guard role == .promises || role == .focus || (sections[n].inherited && (role == .agreement || role == .theme)), n > 0,
      let (_, rest) = Givers.label(d, range), d.wordCount(rest) > 2, d.capitalised(range.lowerBound), !Quotes.says(d, range)
    else { return false }
    let first = d.sentences(rest).first ?? rest
    let c = Commitments.read(d, first)
    guard !c.reports, !Verbs.describes(d, first), !FollowUps.isFollowUp(d, first), !States.isState(d, first, c) else { return false }
    add(range, b, n, marker: false, parent: umbrella)
    return true
  }

  /// Where a run-in label begins: `Polis:`, `Kommunen:`, at the start or on a line of its own.
  private func labels(_ range: Range<Int>) -> [Int] {
    range.filter { i in
      guard d.capitalised(i), d.isSign(i + 1, UInt8(ascii: ":")), i + 2 < range.upperBound,
        let m = Actors.read(d, at: i), m.tokens == i..<(i + 1), !m.genitive
      else { return false }
      // `Ansvarig: Polisen: …` is no label, nor is the last of several actors.
      return i == range.lowerBound || d.isSign(i - 1, UInt8(ascii: "."))
        || (d.isWord(i - 1) && !d.capitalised(i - 1) && !Self.joining.contains(d.key(i - 1)))
    }
  }

  private static let joining: WordSet = ["och", "samt", "eller", "med", "av", "till", "för", "från", "hos"]

  private static let inLine = Phrase("omfattning|ansvarig|ansvariga")

  /// `Att … . Omfattning: … Ansvarig: …` in one paragraph, and a paragraph that opens with `Att` under a heading of
  /// promises: an item without its bullet.
  mutating func addWhole(_ range: Range<Int>, _ b: Int, _ n: Int, _ umbrella: Int?) -> Bool {
    guard sections[n].role == .promises || sections[n].role == .focus else { return false }
    let colon = range.first { d.isSign($0, UInt8(ascii: ":")) && d.key($0 + 1) == "att" && d.capitalised($0 + 1) }
    let body = (colon.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound
    guard d.key(body.lowerBound) == "att", d.capitalised(body.lowerBound), !Self.pronouns.contains(d.key(body.lowerBound + 1)),
      !d.hasPrefix(body.lowerBound + 1, "medborgar"), Verbs.startsWithAction(d, body) || labelled(body)
    else { return false }
    add(body, b, n, marker: false, parent: umbrella)
    for i in body where d.isSign(i + 1, UInt8(ascii: ":")) && i + 2 < body.upperBound {
      if d.key(i) == "ansvarig" || d.key(i) == "ansvariga" {
        out.promises[out.promises.count - 1].responsible = (i + 2)..<body.upperBound
      }
    }
    return true
  }

  /// `Att det blev de här löftena är ingen tillfällighet`: a clause, no deed.
  static let pronouns: WordSet = ["det", "den", "de", "man", "vi"]

  private func labelled(_ range: Range<Int>) -> Bool {
    range.contains { d.isSign($0 + 1, UInt8(ascii: ":")) && Self.inLine.matches(d, in: $0..<($0 + 1)) }
  }

  private static let columnNames: WordSet = [
    "aktivitet", "aktiviteter", "åtgärd", "åtgärder", "insats", "insatser", "vad", "när", "tid", "hur", "omfattning",
    "ansvarig", "ansvariga", "ansvar", "vem", "var", "plats",
  ]

  /// A table that was saved with a cell a line: `Aktivitet`, `När`, `Ansvarig`, then as many lines a row, rows parted
  /// by a blank line.
  mutating func readLines(_ blocks: [Int], _ n: Int, _ umbrella: Int?) -> Bool {
    guard let head = sections[n].headingTokens else { return false }
    // `Aktivitet När Ansvarig` in one line, or a line each.
    let oneLine = PromiseReader.isColumnHead(d, head)
    guard oneLine || PromiseReader.isColumnName(d, head) else { return false }
    let cells = Array(blocks.drop { PromiseReader.isColumnName(d, d.blockTokens[$0]) })
    // Each head may have become a heading of its own.
    let heads = sections[..<n].reversed().prefix { s in s.blocks.isEmpty && s.headingTokens.map { PromiseReader.isColumnName(d, $0) } == true }.count
    let columns = oneLine ? d.wordCount(head) : 1 + heads + blocks.count - cells.count
    guard columns >= 2 else { return false }
    var rows: [[Int]] = []
    for b in cells where !d.blockTokens[b].isEmpty {
      if d.blocks[b].startsParagraph || rows.isEmpty { rows.append([b]) } else { rows[rows.count - 1].append(b) }
    }
    // What was saved with its cells is read by them.
    if oneLine, !cells.contains(where: { d.blocks[$0].kind == .row }), readFlatRows(cells, n, umbrella) { return true }
    if !oneLine, readWrappedRows(rows, n, umbrella) { return true }
    let whole = rows.filter { $0.count == columns }.count
    guard rows.count >= 2, oneLine ? whole >= 2 : whole * 3 >= rows.count * 2 else { return false }
    for row in rows where (oneLine || row.count >= 2) && row.count <= columns {
      // A line of several sentences holds several cells.
      let cells = row.flatMap { d.sentences(d.blockTokens[$0]) }
      guard let first = cells.first, let last = cells.last else { continue }
      add(first.lowerBound..<last.upperBound, row[0], n, marker: false, parent: umbrella)
      takeCells(cells.dropFirst())
    }
    return true
  }

  /// Rows whose cells were broken at their width: a paragraph each, and the last line closes with who answers for it.
  private mutating func readWrappedRows(_ rows: [[Int]], _ n: Int, _ umbrella: Int?) -> Bool {
    let closed = rows.map { row in row.last.flatMap { PromiseReader.responsible(d, closing: d.blockTokens[$0]) } }
    guard rows.count > 1, closed.count(where: { $0 != nil }) * 3 >= rows.count * 2, rows.contains(where: { $0.count > 1 }),
      zip(rows, closed).allSatisfy({ row, start in row.count > 1 || start == nil || start != d.blockTokens[row[0]].lowerBound })
    else { return false }
    for (row, responsible) in zip(rows, closed) {
      guard let first = row.first, let last = row.last, let responsible else { continue }
      add(d.blockTokens[first].lowerBound..<d.blockTokens[last].upperBound, first, n, marker: false, parent: umbrella)
      out.promises[out.promises.count - 1].responsible = responsible..<d.blockTokens[last].upperBound
    }
    return true
  }

  /// Rows that were saved as a line each: `Synlig patrullering Löpande Polisen` closes with who answers for it.
  private mutating func readFlatRows(_ rows: [Int], _ n: Int, _ umbrella: Int?) -> Bool {
    let lines = rows.filter { !d.blockTokens[$0].isEmpty }.map { ($0, d.blockTokens[$0]) }
    let closed = lines.map { block, r in (block, r, PromiseReader.responsible(d, closing: r)) }
    let rows = closed.filter { $0.1.lowerBound != $0.2 && $0.2 != nil }
    guard rows.count > 1, rows.count * 2 > closed.count, rows.count >= closed.count(where: { $0.2 != nil }) else { return false }
    for (block, r, responsible) in closed where d.finalSign(r) != UInt8(ascii: ".") {
      add(r, block, n, marker: false, parent: umbrella)
      if let responsible { out.promises[out.promises.count - 1].responsible = responsible..<r.upperBound }
    }
    for (_, r, _) in closed where d.finalSign(r) == UInt8(ascii: ".") && FollowUps.isFollowUp(d, r) { out.followUp.append(r) }
    return true
  }

  /// Where the actors begin that a flat row closes with.
  static func responsible(_ d: Document, closing r: Range<Int>) -> Int? {
    r.first { d.capitalised($0) && !Givers.onlyActors(d, $0..<r.upperBound).isEmpty }
  }

  /// `Aktivitet När Ansvarig`
  static func isColumnHead(_ d: Document, _ head: Range<Int>) -> Bool {
    d.wordCount(head) > 1 && head.allSatisfy { columnNames.contains(d.key($0)) }
  }

  static func isColumnName(_ d: Document, _ range: Range<Int>) -> Bool {
    range.count == 1 && columnNames.contains(d.key(range.lowerBound))
  }
}
