import Markup

/// Walks over the main text's events and makes lines of them, as saved text has lines.
struct PageLines {
  let outline: PageOutline
  let page: Page
  private(set) var lines: [Line] = []

  // The line that is being read
  var raw: [UInt8] = []
  private var spaceDue = false
  private var gap = Line.Gap.paragraph
  private var linkBytes = 0
  private var wordBytes = 0
  private var boldBytes = 0
  var indent = 0
  private var date: String?
  private var brokeBefore = false

  // Where it stands
  private var links = 0
  var bold = 0
  private var pre = 0
  var heading: Int?
  private var hint = Line.Hint.none
  private var lists: [PageList] = []
  private var items: [PageItem] = []
  private var tables: [PageTable] = []

  static func read(_ outline: PageOutline, from open: Int) -> [Line] {
    var walker = PageLines(outline: outline, page: outline.page)
    walker.walk(open, outline.page.events[open].pair)
    walker.flush(.paragraph)
    return walker.lines
  }

  private mutating func walk(_ start: Int, _ end: Int) {
    var i = start
    while i < end {
      let event = page.events[i]
      switch event.kind {
      case .text: text(page.range(event))
      case .open:
        if outline.dropped[i] {
          if PageOutline.blocks.contains(event.tag) { flush(.paragraph) } else { spaceDue = spaceDue || !raw.isEmpty }
          i = event.pair + 1
          continue
        }
        i = open(event, i)
        continue
      case .close: close(event)
      }
      i += 1
    }
  }

  // MARK: Words

  private mutating func text(_ range: Range<Int>) {
    for k in range {
      let c = page.bytes[k]
      if c <= 0x20 {
        if pre > 0, c == 0x0A {
          lineBreak()
        } else if pre > 0 {
          raw.append(c == 0x09 ? 0x09 : 0x20)
        } else if !raw.isEmpty {
          spaceDue = true
        }
        continue
      }
      if spaceDue {
        raw.append(0x20)
        spaceDue = false
      }
      raw.append(c)
      wordBytes += 1
      if links > 0 { linkBytes += 1 }
      if bold > 0 || c >= 0x80 && isBlankByte(k) { boldBytes += 1 }
    }
  }

  /// A byte of a no-break space: it counts as bold where it stands beside bold words.
  private func isBlankByte(_ k: Int) -> Bool {
    page.bytes[k] == 0xA0 && k > 0 && page.bytes[k - 1] == 0xC2
      || page.bytes[k] == 0xC2 && k + 1 < page.bytes.count && page.bytes[k + 1] == 0xA0
  }

  private mutating func lineBreak() {
    if heading != nil {
      spaceDue = !raw.isEmpty
      return
    }
    let twice = brokeBefore
    if !flush(.line), twice { gap = .paragraph }
    brokeBefore = true
  }

  /// Ends the line. Gives whether it had words.
  @discardableResult
  private mutating func flush(_ next: Line.Gap) -> Bool {
    defer {
      raw.removeAll(keepingCapacity: true)
      spaceDue = false
      linkBytes = 0
      wordBytes = 0
      boldBytes = 0
      indent = 0
      date = nil
      brokeBefore = false
    }
    guard !raw.isEmpty else {
      if next == .paragraph { gap = .paragraph }
      return false
    }
    var line = Line(raw: raw, 0..<raw.count, gap: gap)
    guard !line.text.isEmpty else {
      // A line of no-break spaces is a blank line.
      gap = .paragraph
      return false
    }
    line.linkBytes = wordBytes > 0 ? min(line.text.count, line.text.count * linkBytes / wordBytes) : 0
    line.bold = boldBytes == wordBytes && heading == nil
    line.date = date
    line.indent += indent
    if emitToCell(line) {
      gap = next
      return true
    }
    place(&line)
    lines.append(line)
    gap = next
    return true
  }

  /// Gives the line its hint from where it stands.
  private mutating func place(_ line: inout Line) {
    if let heading {
      line.hint = .heading(level: heading)
      line.restoreMarker()
    } else if let item = items.indices.last, !items[item].transparent {
      if items[item].fresh {
        line.hint = .item(depth: items[item].depth)
        if line.marker == nil || line.marker?.sign != .number { line.marker = items[item].marker }
        items[item].fresh = false
      } else if lines.count > items[item].lastLine + 1, items[item].lastLine >= 0 {
        line.hint = .none  // behind a nested list
        line.gap = .paragraph
      } else {
        line.hint = .inItem(depth: items[item].depth)
      }
      items[item].lastLine = lines.count
    } else if hint != .none {
      line.hint = hint
    }
  }

  // MARK: Elements

  /// Reads an open event; gives where to go on.
  private mutating func open(_ event: Page.Event, _ i: Int) -> Int {
    let tag = event.tag
    if tag == .br {
      lineBreak()
      return event.pair + 1
    }
    if tag == .img || tag == .wbr || tag == .input { return event.pair + 1 }
    if tag == .button, !isPanelButton(event) { return event.pair + 1 }
    if isSpokenOnly(event, i) { return event.pair + 1 }
    if PageOutline.blocks.contains(tag) { flush(.paragraph) }
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: heading = Int(tag.rawValue - Tag.h1.rawValue) + 1
    case .summary, .button, .legend:
      if heading == nil {
        flush(.paragraph)
        heading = 0
      }
    case .ul, .ol, .menu, .dir: lists.append(PageList(page, event))
    case .li: openItem(event, i)
    case .dt: hint = .term
    case .dd: hint = .definition
    case .figcaption, .caption: hint = .caption
    case .table: tables.append(PageTable(isData: PageTable.isData(outline, i)))
    case .tr: if !tables.isEmpty { tables[tables.count - 1].cells = [] }
    case .td, .th: if !tables.isEmpty { tables[tables.count - 1].openCell(header: tag == .th) }
    case .a: links += 1
    case .b, .strong: bold += 1
    case .span, .font, .p:
      if page.hasAttributes(event) { return openStyled(event, i) }
    case .pre: pre += 1
    case .time: if date == nil { date = PageMeta.day(page.value(.datetime, of: event)) }
    default: break
    }
    return i + 1
  }

  private mutating func close(_ event: Page.Event) {
    let tag = event.tag
    if PageOutline.blocks.contains(tag) { flush(.paragraph) }
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: heading = nil
    case .summary, .legend: heading = nil
    case .button:
      if heading == 0 {
        flush(.paragraph)
        heading = nil
      }
    case .ul, .ol, .menu, .dir: _ = lists.popLast()
    case .li: _ = items.popLast()
    case .dt, .dd, .figcaption, .caption: hint = .none
    case .table: _ = tables.popLast()
    case .tr: closeRow()
    case .td, .th: if !tables.isEmpty { tables[tables.count - 1].inCell = false }
    case .a: links = max(0, links - 1)
    case .b, .strong: bold = max(0, bold - 1)
    case .span: if isBoldStyle(page.events[event.pair]) { bold = max(0, bold - 1) }
    case .pre: pre = max(0, pre - 1)
    default: break
    }
  }

  private mutating func openItem(_ event: Page.Event, _ i: Int) {
    let transparent = PageItem.isTransparent(outline, i) || tables.last?.collects == true
    let base = items.lastIndex { $0.transparent }.map { items[$0].level } ?? 0
    let depth = max(0, lists.count - 1 - base)
    var marker = Marker(sign: .round, text: Marker.bullet)
    if let list = lists.indices.last, lists[list].ordered { marker = lists[list].next(page, event) }
    items.append(PageItem(depth: depth, marker: marker, transparent: transparent, level: lists.count))
  }

  // MARK: Tables

  /// Keeps the line for the row when it stands in a cell of a data table.
  private mutating func emitToCell(_ line: Line) -> Bool {
    guard let table = tables.indices.last, tables[table].collects else { return false }
    tables[table].cells[tables[table].cells.count - 1].append(line)
    return true
  }

  private mutating func closeRow() {
    guard let table = tables.indices.last, tables[table].isData else { return }
    for var row in tables[table].rows() {
      if row.cells.count >= 2 { row.hint = .row } else { place(&row) }
      row.gap = tables[table].emitted ? .line : .paragraph
      tables[table].emitted = true
      lines.append(row)
    }
    tables[table].cells = []
    gap = .paragraph
  }
}
