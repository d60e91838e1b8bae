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
  /// A word as shown, and how many columns it takes.
  var words: [(shown: String, width: Int)] = []

  /// - Parameter gone: the older side; its marked words are those that went.
  init(_ stretches: [MarkedText], gone: Bool, style: Style) {
    for stretch in stretches {
      let parts = Clean.text(stretch.text).split(whereSeparator: \.isWhitespace).map(String.init)
      for (n, part) in parts.enumerated() {
        guard stretch.changed else {
          words.append((part, part.count))
          continue
        }
        if style.color {
          words.append((style.paint(part, gone ? .red : .green, .bold), part.count))
        } else {
          // Without colour, as wdiff writes it: [-gone-] and {+new+}.
          let open = n == 0 ? (gone ? "[-" : "{+") : ""
          let close = n == parts.count - 1 ? (gone ? "-]" : "+}") : ""
          words.append((open + part + close, part.count + open.count + close.count))
        }
      }
    }
  }

  /// Lines of at most `width` columns (a longer word stands alone), with their widths.
  func lines(width: Int) -> [(shown: String, width: Int)] {
    var lines: [(shown: String, width: Int)] = []
    for word in words {
      if let last = lines.indices.last, lines[last].width + 1 + word.width <= width {
        lines[last].shown += " " + word.shown
        lines[last].width += 1 + word.width
      } else {
        lines.append(word)
      }
    }
    return lines
  }
}
