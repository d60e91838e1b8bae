/// Lines → blocks: the road that saved text and markup have in common.
struct Shaper {
  private var drafts: [Draft] = []
  private var lists = ListStack()
  private let lines: [Line]
  private let wrapping: Wrapping
  /// For each line: its paragraph run is wrapped although the text is not.
  private var locallyWrapped: [Bool]
  /// The paragraph run opens with the heads of a table.
  private var inTable = false

  static func mainText(_ raw: [Line], facts: PageFacts) -> MainText {
    var lines = raw
    resolveWeakColumns(&lines)
    joinLoneMarkers(&lines)
    splitGluedItems(&lines)
    turnQuotationsBack(&lines)
    turnFootnotesBack(&lines)
    var (own, found) = Chrome.strip(lines, facts: facts)
    let words = { (some: [Line]) in some.reduce(0) { $0 + $1.text.wordCount } }
    if words(own) < 8, words(lines) >= 8 {
      (own, found) = Chrome.strip(lines, facts: facts, light: true)
      if !own.isEmpty { found.notes.append(.mainTextFallback) }
    }
    if own.isEmpty { found.notes.append(.noMainText) }
    var shaper = Shaper(own)
    shaper.run()
    Headings.mark(&shaper.drafts)
    return assemble(shaper.drafts, facts: found)
  }

  private init(_ lines: [Line]) {
    self.lines = lines
    wrapping = Wrapping(lines)
    locallyWrapped = lines.map { _ in false }
    drafts.reserveCapacity(lines.count)
  }

  private mutating func run() {
    var i = 0
    while i < lines.count {
      let end = runEnd(i)
      if let own = wrapping.local(lines[i..<end]) { for k in own { locallyWrapped[k] = true } }
      inTable = Wrapping.isTableHead(lines[i])
      for k in i..<end { take(lines[k], k, first: k == i, lastOfRun: k + 1 == end) }
      i = end
    }
  }

  /// End of the lines that belong to one paragraph: no blank line between, and no new item.
  private func runEnd(_ i: Int) -> Int {
    var j = i + 1
    while j < lines.count, lines[j].gap == .line, !lines[j].isItem || isWrappedDash(j),
      lines[j].hint == lines[i].hint || lines[i].isItem
    { j += 1 }
    return j
  }

  /// `2019` + `– 2020`: a dash that came to stand first in a wrapped line is no bullet.
  private func isWrappedDash(_ j: Int) -> Bool {
    guard let width = wrapping.width, lines[j].marker?.sign == .dash, lines[j].hint == .none, j > 0 else {
      return false
    }
    let a = lines[j - 1]
    // `- att …` below `- att …`: the list goes on.
    if lines[j].text.startsLower, let above = lines[..<j].last(where: { $0.isItem || $0.gap == .paragraph }),
      above.marker?.sign == .dash, above.indent == lines[j].indent, above.text.startsLower
    {
      return false
    }
    return !a.text.endsSentence && a.width + 2 > width - 1 && (lines[j].text.startsDigit || lines[j].text.startsLower)
  }

  private mutating func take(_ line: Line, _ i: Int, first: Bool, lastOfRun: Bool) {
    switch line.hint {
    case .heading(let level):
      // `och byggs om under 2021` behind an item without a stop: what an editor's tool took for a heading.
      if line.text.startsLower, let last = drafts.last, last.isItem, !last.text.endsSentence, last.text.finalSign != 0x3A {
        return joinToItem(line, last.depth)
      }
      append(Draft(line, kind: Headings.isProse(line.text, above: level) ? .paragraph : .heading(level: level)))
    case .caption: append(Draft(line, kind: .caption))
    case .term: append(Draft(line, kind: .term))
    case .definition: append(Draft(line, kind: .definition, startsParagraph: line.gap == .paragraph))
    case .row: row(line)
    case .item(let depth): item(line, depth: depth)
    case .inItem(let depth): inItem(line, depth)
    case .none:
      if line.marker != nil, !(i > 0 && !first && isWrappedDash(i)) {
        item(line, depth: typedDepth(line))
      } else if !line.cells.isEmpty {
        row(line)
      } else {
        plain(line, i, first: first, lastOfRun: lastOfRun)
      }
    }
  }

  private mutating func append(_ draft: Draft) {
    lists.reset()
    drafts.append(draft)
  }

  private mutating func row(_ line: Line) {
    // A list laid out as a table: the first cell is nothing but the sign.
    if line.cells.count == 2, let marker = Marker.alone(Array(line.text[line.cells[0]])) {
      var line = line
      line.drop(first: line.cells[1].lowerBound)
      line.marker = marker
      line.hint = .none
      item(line, depth: typedDepth(line))
    } else if line.cells.count < 2 {
      append(Draft(line, kind: .paragraph))
    } else {
      append(Draft(line, kind: .row, startsParagraph: line.gap == .paragraph))
    }
  }

  private mutating func typedDepth(_ line: Line) -> Int {
    guard let marker = line.marker else { return 0 }
    return lists.depth(indent: line.indent, sign: marker.sign, afterBlank: line.gap == .paragraph)
  }

  private mutating func item(_ line: Line, depth: Int) {
    let pieces = ItemLabels.split(line)
    var draft = Draft(pieces[0], kind: .item)
    draft.marker = line.marker?.text ?? Marker.bullet
    draft.depth = depth
    drafts.append(draft)
    for piece in pieces.dropFirst() { label(piece, depth) }
  }

  private mutating func label(_ line: Line, _ depth: Int) {
    var draft = Draft(line, kind: .paragraph, startsParagraph: false)
    draft.depth = depth
    drafts.append(draft)
  }

  /// A later line of an `li`: joined, unless it opens a label, or is itself a typed item of a deeper list.
  private mutating func inItem(_ line: Line, _ depth: Int) {
    if line.marker != nil {
      item(line, depth: depth + 1 + typedDepth(line))
    } else if ItemLabels.opens(line.text) {
      for piece in ItemLabels.split(line) { label(piece, depth) }
    } else if let last = drafts.last, last.isItem, last.depth == depth {
      joinToItem(line, depth)
    } else {
      drafts.append(Draft(line, kind: .paragraph, startsParagraph: false))
    }
  }

  private mutating func joinToItem(_ line: Line, _ depth: Int) {
    let pieces = ItemLabels.split(line)
    drafts[drafts.count - 1].join(pieces[0])
    for piece in pieces.dropFirst() { label(piece, depth) }
  }

  /// A line without sign: it goes on with the item or the paragraph above, or stands for itself.
  private mutating func plain(_ line: Line, _ i: Int, first: Bool, lastOfRun: Bool) {
    if let depth = itemDepth, ItemLabels.opens(line.text) {
      for piece in ItemLabels.split(line) { label(piece, depth) }
      return
    }
    if let last = drafts.last, let depth = itemDepth, continuesItem(line, last, i) {
      if last.isItem {
        joinToItem(line, depth)
      } else {
        drafts[drafts.count - 1].join(line)
      }
      return
    }
    if !first, line.gap == .line, let last = drafts.last, last.kind == .paragraph, !isItemLabel(last) {
      if goesOn(line, last.lastLine, i, lastOfRun: lastOfRun), !isListOfLowerCase(i) {
        var words = line
        if let sign = line.marker { words.text = sign.typed + line.text }
        drafts[drafts.count - 1].join(words)
        return
      }
      append(Draft(line, kind: .paragraph, startsParagraph: false))
      return
    }
    // `Hastighetskontroller. Omfattning: 10 tillfällen. Ansvarig: Polisen` in a paragraph of its own
    let pieces = ItemLabels.split(line)
    append(Draft(pieces[0], kind: .paragraph))
    for piece in pieces.dropFirst() { label(piece, 0) }
  }

  private func goesOn(_ line: Line, _ last: Line, _ i: Int, lastOfRun: Bool) -> Bool {
    if inTable, wrapping.width != nil || locallyWrapped[i] { return Wrapping.continuesRow(last, line) }
    return locallyWrapped[i] && !Wrapping.opensAnew(line, below: last) || wrapping.continues(last, line, lastOfRun: lastOfRun)
  }

  /// The depth of the item that the last draft is, or is a label of.
  private var itemDepth: Int? {
    guard let last = drafts.last else { return nil }
    return last.isItem || isItemLabel(last) ? last.depth : nil
  }

  private func isItemLabel(_ draft: Draft) -> Bool {
    draft.kind == .paragraph && !draft.startsParagraph && ItemLabels.opens(draft.text)
  }

  /// Indented under the item, or going on in mid-sentence.
  private func continuesItem(_ line: Line, _ last: Draft, _ i: Int) -> Bool {
    let item = drafts.last(where: \.isItem) ?? last
    let indented = line.indent >= 2 && line.indent > item.indent
    if line.gap == .line {
      if indented || locallyWrapped[i] && i > 0 && locallyWrapped[i - 1] { return true }
      return wrapping.continues(last.lastLine, line, lastOfRun: false)
    }
    if indented, line.indent > item.indent + 1 { return !line.text.endsSentence ? line.text.startsLower : true }
    return last.isItem && !line.isLink && line.text.startsLower && !last.text.endsSentence
      && last.text.scalarCount >= 25
  }

  /// Lines that all open with a small letter are a list without signs, not a wrapped sentence: `öka tryggheten`,
  /// `förebygga brott`, or `att …` under `att …`.
  private func isListOfLowerCase(_ i: Int) -> Bool {
    guard i > 0, lines[i].gap == .line, wrapping.width == nil, !locallyWrapped[i] else { return false }
    let (a, b) = (lines[i - 1].text, lines[i].text)
    // `… den goda samverkan` + `och den höga närvaron … prövats` + `i projektet …`: one sentence.
    if Phrases.joiningWords.contains(phraseHash(Array(a.firstWord))), drafts.last?.text.startsUpper == true { return false }
    return a.startsLower && b.startsLower && a.finalSign != 0x2C
      && (a.starts(Self.att) && b.starts(Self.att) || a.scalarCount < 60)
  }
  private static let att = Array("att ".utf8)
}
