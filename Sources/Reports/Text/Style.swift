import Comparison

/// Colour for terminals, or none.
public struct Style: Sendable {
  public var color: Bool
  /// Columns of the terminal.
  public var width: Int

  public init(color: Bool, width: Int = 80) {
    self.color = color
    self.width = max(40, width)
  }

  enum Ink: String { case bold = "1", dim = "2", red = "31", green = "32", yellow = "33", blue = "34", cyan = "36" }

  func paint(_ text: String, _ inks: Ink...) -> String {
    color && !text.isEmpty ? "\u{1B}[\(inks.map(\.rawValue).joined(separator: ";"))m\(text)\u{1B}[0m" : text
  }

  func paint(_ text: String, _ level: Level) -> String {
    switch level {
    case .error: paint(text, .bold, .red)
    case .warning: paint(text, .yellow)
    case .info: paint(text, .dim)
    }
  }

  func paint(_ text: String, _ kind: ChangeKind) -> String {
    switch kind {
    case .weakened, .dropped: paint(text, .bold, .red)
    case .strengthened, .added: paint(text, .bold, .green)
    case .changed: paint(text, .bold, .yellow)
    case .unchanged, .reworded: paint(text, .bold)
    }
  }
}

/// Words with their marks, ready to be broken into lines.
struct MarkedWords {
  struct Word {
    var shown: String
    /// Columns that it takes.
    var width: Int
    /// Another promise of the same side begins here.
    var breakBefore = false
  }

  var words: [Word] = []

  /// - Parameter gone: the older side; its marked words are those that went.
  init(_ stretches: [MarkedText], gone: Bool, style: Style) {
    var breakNext = false
    for stretch in stretches {
      for (n, line) in Clean.text(stretch.text).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if n > 0 { breakNext = true }
        let parts = line.split(whereSeparator: \.isWhitespace).map(String.init)
        for (i, part) in parts.enumerated() {
          var word =
            stretch.changed
            ? MarkedWords.marked(part, gone: gone, opens: i == 0, closes: i == parts.count - 1, style)
            : Word(shown: part, width: part.count)
          word.breakBefore = breakNext && !words.isEmpty
          breakNext = false
          words.append(word)
        }
      }
    }
  }

  /// Coloured; without colour as wdiff writes it: [-gone-] and {+new+}.
  private static func marked(_ part: String, gone: Bool, opens: Bool, closes: Bool, _ style: Style) -> Word {
    if style.color { return Word(shown: style.paint(part, gone ? .red : .green, .bold), width: part.count) }
    let open = opens ? (gone ? "[-" : "{+") : ""
    let close = closes ? (gone ? "-]" : "+}") : ""
    return Word(shown: open + part + close, width: part.count + open.count + close.count)
  }

  /// Lines of at most `width` columns (a longer word stands alone), with their widths.
  func lines(width: Int) -> [(shown: String, width: Int)] {
    var lines: [(shown: String, width: Int)] = []
    for word in words {
      if let last = lines.indices.last, !word.breakBefore, lines[last].width + 1 + word.width <= width {
        lines[last].shown += " " + word.shown
        lines[last].width += 1 + word.width
      } else {
        lines.append((word.shown, word.width))
      }
    }
    return lines
  }
}
