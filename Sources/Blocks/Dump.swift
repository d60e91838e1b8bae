extension MainText {
  /// The blocks for a person to look at, a line a block: `item depth=1 marker=• | words`, then what the page says of
  /// itself.
  public func dump() -> [String] {
    var out = blocks.map { block in
      let words = { (range: Range<Int>) in String(decoding: bytes[range], as: UTF8.self) }
      var head = block.startsParagraph ? "" : "+ "
      switch block.kind {
      case .heading(let level): head += "heading level=\(level)"
      case .paragraph: head += "paragraph"
      case .item: head += "item"
      case .row: head += "row"
      case .term: head += "term"
      case .definition: head += "definition"
      case .caption: head += "caption"
      }
      if block.depth > 0 || block.kind == .item { head += " depth=\(block.depth)" }
      if let marker = block.marker { head += " marker=\(words(marker))" }
      return "\(head) | " + (block.cells.isEmpty ? words(block.bytes) : block.cells.map(words).joined(separator: " ¦ "))
    }
    let values: [(String, String?)] = [
      ("title", facts.title), ("site", facts.siteName), ("url", facts.url), ("language", facts.language),
      ("published", facts.published), ("updated", facts.updated),
    ]
    for (name, value) in values { if let value { out.append("# \(name): \(value)") } }
    out.append("# words: \(facts.words), in links: \(facts.linkWords)")
    for note in facts.notes { out.append("# note: \(note)") }
    for line in facts.chrome { out.append("# chrome: \(line)") }
    return out
  }
}
