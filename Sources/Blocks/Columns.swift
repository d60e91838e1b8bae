/// Columns laid out with white space: `Anna Alm      Bo Ek`, the form in which signatures stand side by side.
extension Line {
  /// A line from raw bytes: words folded, marker taken off, columns seen.
  init(raw: [UInt8], _ range: Range<Int>, gap: Gap) {
    let folded = Folding(raw, range)
    text = folded.text
    self.gap = gap
    indent = folded.indent
    width = folded.width
    softEnd = folded.softEnd
    let before = text.count
    takeMarker()
    let taken = before - text.count
    let runs = folded.runs.filter { $0.at >= taken }.map { (at: $0.at - taken, length: $0.length, noBreak: $0.noBreak) }
    let wide = runs.filter { $0.length >= 3 }.map(\.at)
    wideBreaks = wide
    cells = Self.cells(of: text, at: wide, wide: runs.contains { $0.length >= 6 })
    if cells.isEmpty, runs.count == 1, runs[0].length == 2, runs[0].noBreak { weakBreak = runs[0].at }
  }

  /// Cells, when the line reads as columns and not as a sentence with stray spaces in it: two to six short cells, each
  /// opened by a capital or a digit unless the gap is so wide that nobody types it by mistake.
  static func cells(of text: [UInt8], at breaks: [Int], wide: Bool) -> [Range<Int>] {
    guard !breaks.isEmpty, breaks.count < 6 else { return [] }
    var out: [Range<Int>] = []
    var start = 0
    for at in breaks + [text.count] {
      guard start < at else { return [] }
      out.append(start..<at)
      start = at + 1
    }
    for (k, cell) in out.enumerated() {
      let words = Array(text[cell])
      guard words.scalarCount <= 70 else { return [] }
      if k > 0, !wide, words.startsLower { return [] }
    }
    return out
  }
}

/// Under a row of three columns and more a line parted as often is the table's next row, however long its cells are: an
/// activity is a sentence, and its `När` a small word.
private func resolveTables(_ lines: inout [Line]) {
  var columns = 0
  for i in lines.indices {
    if lines[i].cells.count >= 3 {
      columns = lines[i].cells.count
    } else if columns > 0, lines[i].wideBreaks.count == columns - 1, !lines[i].isItem {
      var start = 0
      lines[i].cells = (lines[i].wideBreaks + [lines[i].text.count]).map { at in
        defer { start = at + 1 }
        return start..<max(start, at)
      }
    } else {
      columns = 0
    }
  }
}

/// Two spaces part columns only where the line above or below has them too (`Anna Alm  Bo Ek` over `Kommunchef
/// Polischef`).
func resolveWeakColumns(_ lines: inout [Line]) {
  resolveTables(&lines)
  for i in lines.indices {
    guard let at = lines[i].weakBreak, lines[i].text.scalarCount <= 70 else { continue }
    let pair = Line.cells(of: lines[i].text, at: [at], wide: false)
    guard pair.count == 2, !lines[i].text.endsSentence else { continue }
    let neighbours = [i - 1, i + 1].filter(lines.indices.contains)
    if neighbours.contains(where: {
      lines[$0].cells.count == 2 || (lines[$0].weakBreak != nil && !lines[$0].text.endsSentence)
    }) {
      lines[i].cells = pair
    }
  }
}
