/// A block that is still being put together.
struct Draft: Equatable {
  var kind: Block.Kind
  var text: [UInt8]
  var marker: [UInt8]?
  var depth = 0
  var cells: [Range<Int>] = []
  var startsParagraph = true
  /// The last line ended with a soft hyphen: the next one is glued on.
  var softEnd = false
  var indent = 0
  var linkBytes = 0
  var bold = false
  /// The last line that went in, for wrap evidence.
  var lastLine: Line

  init(_ line: Line, kind: Block.Kind, startsParagraph: Bool = true) {
    self.kind = kind
    text = line.text
    cells = line.cells
    softEnd = line.softEnd
    indent = line.indent
    linkBytes = line.linkBytes
    bold = line.bold
    lastLine = line
    self.startsParagraph = startsParagraph
  }

  var isItem: Bool { kind == .item }

  /// Joins a line that goes on with this block. A hyphen at the end joins without a space, unless a conjunction follows
  /// (`trafik-` + `och fartkontroller`).
  mutating func join(_ line: Line) {
    if !softEnd,
      !(text.last == 0x2D && text.count > 1 && text[text.count - 2] != 0x20 && !Self.opensWithConjunction(line.text))
    {
      text.append(0x20)
    }
    text.append(contentsOf: line.text)
    softEnd = line.softEnd
    linkBytes += line.linkBytes
    bold = bold && line.bold
    lastLine = line
    cells = []
  }

  private static func opensWithConjunction(_ t: [UInt8]) -> Bool {
    conjunctions.contains { t.starts($0) && (t.count == $0.count || t[$0.count] == 0x20) }
  }
  private static let conjunctions = Phrases.bytes(
    """
    och | eller | samt | respektive | resp | & | som | till
    """)
}

/// The depth of typed list items, by indentation and by sign: `- x` under `• x` is nested even at the same indentation.
struct ListStack {
  private var levels: [(indent: Int, sign: Marker.Sign)] = []

  mutating func reset() { levels = [] }
  var isEmpty: Bool { levels.isEmpty }

  mutating func depth(indent: Int, sign: Marker.Sign, afterBlank: Bool) -> Int {
    // Bullets after a numbered list and a blank line are a list of their own, unless they stand under its words.
    if afterBlank, let top = levels.last, sign != top.sign, sign == .number || top.sign == .number {
      if !levels.contains(where: { $0.sign == sign && $0.indent == indent }), indent < top.indent + 3 { levels = [] }
    }
    while let top = levels.last, top.indent > indent, levels.count > 1 { levels.removeLast() }
    guard let top = levels.last else {
      levels = [(indent, sign)]
      return 0
    }
    if indent > top.indent {
      levels.append((indent, sign))
    } else if sign != top.sign {
      if let k = levels.lastIndex(where: { $0.sign == sign }) {
        levels.removeLast(levels.count - 1 - k)
      } else if indent == top.indent {
        levels.append((indent, sign))
      } else {
        levels = [(indent, sign)]
      }
    } else if indent < top.indent {
      levels = [(indent, sign)]
    }
    return levels.count - 1
  }
}
