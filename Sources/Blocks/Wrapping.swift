/// Evidence that lines were broken to fit a width, so that they can be joined again.
struct Wrapping {
  /// The width of a text that was wrapped throughout, or nil.
  var width: Int?

  /// A text is wrapped throughout when its longest line is no longer than a page is wide and at least two breaks stand
  /// in mid-sentence where the next word would not have fitted; one does when no break contradicts.
  init(_ lines: [Line]) {
    // Columns and lines set far to the right say nothing of the width of the text.
    let text = lines.filter { $0.cells.isEmpty && $0.indent < 20 }
    guard let longest = text.map(\.width).max(), longest >= 40, longest <= 130 else { return }
    var evident = 0
    var full = 0
    var loose = 0
    for i in lines.indices.dropFirst() where lines[i].gap == .line && lines[i].marker == nil {
      let (a, b) = (lines[i - 1], lines[i])
      guard a.cells.isEmpty, b.cells.isEmpty else { continue }
      if !Self.overflows(a, b, longest) {
        loose += 1
      } else {
        full += 1
        if b.text.startsLower, !a.text.endsSentence { evident += 1 }
      }
    }
    if evident >= 2 || (evident == 1 && full >= 2 && loose == 0) { width = longest }
  }

  /// The first word of `b` would not have fitted behind `a`.
  static func overflows(_ a: Line, _ b: Line, _ width: Int) -> Bool { a.width + 1 + b.text.firstWordLength > width }

  /// Does line `b` go on with the sentence or paragraph of line `a`, its neighbour without a blank line between?
  func continues(_ a: Line, _ b: Line, lastOfRun: Bool) -> Bool {
    if !a.cells.isEmpty || !b.cells.isEmpty { return false }
    if a.softEnd { return true }
    if Self.isDatedTitle(a), b.text.startsUpper { return false }
    if Self.opensAnew(b, below: a) { return false }
    let ends = a.text.endsSentence
    if let width, Self.overflows(a, b, width), a.width <= width, a.text.finalSign != 0x3A { return true }
    if ends { return false }
    if Phrases.openWords.contains(phraseHash(Array(a.text.lastWord).lowered)), a.text.wordCount > 2 { return true }
    if a.text.finalSign == 0x2C, b.text.startsLower { return true }
    if b.text.startsLower { return a.text.scalarCount >= 30 || b.text.starts(Self.clock) }
    // `… förbinder sig att under tiden` + `2022-04-01 t.o.m. 2023-03-31`
    if b.text.startsDigit, a.text.wordCount >= 5, Phrases.periodWords.contains(phraseHash(Array(a.text.lastWord).lowered)) { return true }
    // `Detta lovar polisen och kommunen för tiden` + `1 april 2019 - april 2020:`
    return b.text.startsDigit && b.text.finalSign == 0x3A && lastOfRun && a.text.wordCount >= 5
  }

  /// `… lördagskvällar` + `kl 20.00–01.00.`
  private static let clock = Array("kl".utf8) + [0x20]

  /// `Aktivitet När Ansvarig`: the heads of a table whose columns went lost; each row below closes with who is responsible.
  static func isTableHead(_ a: Line) -> Bool {
    a.cells.isEmpty && (2...6).contains(a.text.wordCount) && Phrases.responsible.contains(phraseHash(Array(a.text.lastWord).lowered))
  }

  /// Below such a head: what does not close with a giver goes on in the next line.
  static func continuesRow(_ a: Line, _ b: Line) -> Bool {
    !isTableHead(a) && (b.text.startsLower || !Phrases.givers.contains(phraseHash(Array(a.text.lastWord).lowered)))
  }

  /// `Kommun: …` below a whole sentence: however full the lines are, a label opens a line of its own.
  static func opensAnew(_ b: Line, below a: Line) -> Bool { a.text.endsSentence && ItemLabels.opensAny(b.text) }

  /// `Medborgarlöften i X kommun under 2018-2019` at the start of a paragraph: a heading that its year closes.
  private static func isDatedTitle(_ a: Line) -> Bool {
    let year = a.text.suffix(4)
    guard a.gap == .paragraph, a.marker == nil, year.count == 4, year.allSatisfy(isDigit) else { return false }
    return (year.first == 0x31 || year.first == 0x32) && Headings.hasShape(a.text)
  }

  /// Runs of lines of one paragraph that are wrapped although the rest of the text is not: every line but the last is
  /// full, and a break stands in mid-sentence. Gives the lines that are.
  func local(_ lines: ArraySlice<Line>) -> Range<Int>? {
    let run = withoutHeadings(lines)
    guard run.count >= 3, let width = run.map(\.width).max(), width >= 40, width <= 130 else { return nil }
    var mid = false
    for i in run.indices.dropFirst() {
      let (a, b) = (run[i - 1], run[i])
      guard Self.overflows(a, b, width), a.cells.isEmpty, b.marker == nil else { return nil }
      if b.text.startsLower, !a.text.endsSentence { mid = true }
    }
    return mid ? run.indices : nil
  }

  /// Without `1. Trygga torg` right above a paragraph and without a heading right below one, where the text's width
  /// would have held more: those lines end because they are whole.
  private func withoutHeadings(_ lines: ArraySlice<Line>) -> ArraySlice<Line> {
    guard let width else { return lines }
    var run = lines
    if run.count > 1, let a = run.first, a.isItem, !a.text.endsSentence {
      let b = run[run.startIndex + 1]
      if b.text.startsUpper, b.indent <= a.indent, !Self.overflows(a, b, width) { run.removeFirst() }
    }
    if run.count > 1, let b = run.last, b.text.startsUpper, Headings.hasShape(b.text) {
      let a = run[run.endIndex - 2]
      if a.text.endsSentence, !Self.overflows(a, b, width) { run.removeLast() }
    }
    return run
  }
}
