import Blocks

extension MainText {
  /// Blocks as short lines for comparisons. Heading levels never count; depths and paragraph starts on request.
  func lines(depths: Bool = true, starts: Bool = true) -> [String] {
    blocks.map { block in
      let words = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
      var head: String
      switch block.kind {
      case .heading: head = "heading"
      case .item: head = "item"
      case .row: head = "row"
      case .caption: head = "caption"
      case .term: head = "term"
      case .definition: head = "definition"
      case .paragraph: head = "paragraph"
      }
      if starts, !block.startsParagraph { head = "+" + head }
      if depths, block.depth > 0 { head += " \(block.depth)" }
      if let marker = block.marker { head += " \(words(marker))" }
      return head + " | " + (block.cells.isEmpty ? words(block.bytes) : block.cells.map(words).joined(separator: " ¦ "))
    }
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }
}

/// The blocks of a saved text.
func shape(_ text: String) -> [String] { SavedText.mainText(Array(text.utf8)).lines() }
