/// One line of the source before lines are joined to blocks: a line of saved text, or what stands between two breaks of
/// a page (`<br>`, element ends). Both forms of a page become lines, and everything after them is one road.
struct Line: Sendable, Equatable {
  enum Gap: Sendable, Equatable { case line, paragraph }

  /// What the markup says about the line; saved text says nothing.
  enum Hint: Sendable, Equatable {
    case none
    case heading(level: Int)
    /// The first line of an `li`, and the lines after it inside the same `li`.
    case item(depth: Int)
    case inItem(depth: Int)
    case row, term, definition, caption
  }

  /// The words without indentation and marker, spaces folded.
  var text: [UInt8]
  /// What parts the line from the one before.
  var gap: Gap
  /// Columns of white space before the line.
  var indent = 0
  /// Code points of the line as typed, for wrap widths.
  var width = 0
  var marker: Marker?
  var hint = Hint.none
  /// Columns, in `text`; empty unless there are two or more.
  var cells: [Range<Int>] = []
  /// Where runs of three spaces and more stand in `text`, whether they part columns or not.
  var wideBreaks: [Int] = []
  /// A run of two spaces with a no-break space in it: a column only if the neighbours have one too. Offset in `text`.
  var weakBreak: Int?
  /// Bytes of `text` that stand inside links.
  var linkBytes = 0
  /// The line ends with a soft hyphen: its last word goes on in the next line.
  var softEnd = false
  /// Bold from end to end.
  var bold = false
  /// The day of a `time datetime` in the line.
  var date: String?

  var isItem: Bool {
    if marker != nil { return true }
    if case .item = hint { return true }
    return false
  }

  /// All of its words are a link's.
  var isLink: Bool { linkBytes * 10 >= text.count * 9 && !text.isEmpty }
}

/// The sign that opens a list item.
struct Marker: Sendable, Equatable {
  enum Sign: Sendable, Equatable { case round, dash, star, letterO, number, letter }

  var sign: Sign
  /// As written into the text: `•` for every bullet, `3.` for every number, so that the same list gives the same text
  /// whatever sign the page types and whether it types one at all (`li`).
  var text: [UInt8]
  /// As typed, with the space behind it, should the line turn out to be a quotation or a heading.
  var typed: [UInt8] = []

  static let bullet: [UInt8] = [0xE2, 0x80, 0xA2]
}
