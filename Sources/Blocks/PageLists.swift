import Markup

/// An open list.
struct PageList {
  var ordered: Bool
  private var counter: Int
  private var letters = false

  init(_ page: Page, _ event: Page.Event) {
    ordered = event.tag == .ol
    counter = (page.value(.start, of: event).flatMap { Int($0) } ?? 1) - 1
    if ordered, let type = page.attribute(.type, of: event), let sign = page.bytes[type].first {
      letters = sign == 0x61 || sign == 0x41
    }
  }

  /// The marker of the next `li`, which may state its own number.
  mutating func next(_ page: Page, _ item: Page.Event) -> Marker {
    counter = page.value(.value, of: item).flatMap { Int($0) } ?? counter + 1
    if letters, counter >= 1, counter <= 26 { return Marker(sign: .letter, text: [UInt8(0x60 + counter), 0x29]) }
    return Marker(sign: .number, text: Array("\(counter).".utf8))
  }
}

/// An open `li`.
struct PageItem {
  var depth: Int
  var marker: Marker
  /// No item of a list but a panel or a card: its content stands for itself.
  var transparent: Bool
  /// Lists that are open around it.
  var level: Int
  /// No line of it has been read yet.
  var fresh = true
  /// Index of its last line.
  var lastLine = -1

  init(depth: Int, marker: Marker, transparent: Bool, level: Int) {
    self.depth = depth
    self.marker = marker
    self.transparent = transparent
    self.level = level
  }

  /// An `li` with a heading, a table or a panel in it is a container.
  static func isTransparent(_ outline: PageOutline, _ i: Int) -> Bool {
    let page = outline.page
    let end = page.events[i].pair
    guard outline.weights[i].text > 0 else { return false }
    var k = i + 1
    var nested = 0
    while k < end, k < i + 400 {
      let event = page.events[k]
      if event.kind == .open {
        switch event.tag {
        case .h1, .h2, .h3, .h4, .h5, .h6, .table, .article, .section, .details: if nested == 0 { return true }
        case .button: if nested == 0, page.attribute(.ariaExpanded, of: event) != nil { return true }
        case .ul, .ol: nested += 1
        default: break
        }
      } else if event.kind == .close, event.tag == .ul || event.tag == .ol {
        nested -= 1
      }
      k += 1
    }
    return false
  }
}

/// An open table: rows of data, or a layout whose cells are read one after the other.
struct PageTable {
  var isData: Bool
  var cells: [[Line]] = []
  var hasHeader = false
  var inCell = false
  var emitted = false

  init(isData: Bool) { self.isData = isData }

  /// Lines belong to a cell now.
  var collects: Bool { isData && inCell && !cells.isEmpty }

  mutating func openCell(header: Bool) {
    cells.append([])
    hasHeader = hasHeader || header
    inCell = true
  }

  /// Short cells without tables, lists, headings or longer prose in them, two or more in some row.
  static func isData(_ outline: PageOutline, _ i: Int) -> Bool {
    let page = outline.page
    var cellsInRow = 0
    var widest = 0
    for k in i + 1..<page.events[i].pair {
      let event = page.events[k]
      guard event.kind == .open else { continue }
      switch event.tag {
      case .table, .ul, .ol, .h1, .h2, .h3, .h4, .form: return false
      case .tr: cellsInRow = 0
      case .td, .th:
        if outline.weights[k].text > 0 { cellsInRow += 1 }
        if outline.weights[k].text > 400 { return false }
        widest = max(widest, cellsInRow)
      default: break
      }
    }
    return widest >= 2
  }

  /// The row's lines: cells side by side; cells of several short lines each (name over title) line by line.
  func rows() -> [Line] {
    let full = cells.filter { !$0.isEmpty }
    guard full.count >= 2 else { return full.first ?? [] }
    let heights = full.map(\.count)
    let high = heights.max() ?? 1
    let even = high - (heights.min() ?? 1) <= 1
    if high > 1, high <= 5, even, full.count <= 4, !hasHeader,
      full.allSatisfy({ $0.allSatisfy { $0.text.scalarCount <= 70 && !$0.isItem } })
    {
      return (0..<high).map { k in Self.row(full.compactMap { $0.indices.contains(k) ? [$0[k]] : nil }) }
    }
    return [Self.row(full)]
  }

  private static func row(_ cells: [[Line]]) -> Line {
    var out = cells[0][0]
    out.text = []
    out.cells = []
    out.marker = nil
    out.linkBytes = 0
    out.bold = cells.allSatisfy { $0.allSatisfy(\.bold) }
    for cell in cells {
      if !out.text.isEmpty { out.text.append(0x20) }
      let start = out.text.count
      for (k, line) in cell.enumerated() {
        if k > 0 { out.text.append(0x20) }
        if let marker = line.marker { out.text += marker.typed.isEmpty ? marker.text + [0x20] : marker.typed }
        out.text += line.text
        out.linkBytes += line.linkBytes
      }
      out.cells.append(start..<out.text.count)
    }
    if out.cells.count < 2 { out.cells = [] }
    return out
  }
}
