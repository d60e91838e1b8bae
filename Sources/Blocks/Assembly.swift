extension Shaper {
  /// Writes the blocks as the record's text, a line a block, and completes the facts.
  static func assemble(_ drafts: [Draft], facts: PageFacts) -> MainText {
    var out = MainText(facts: facts)
    out.bytes.reserveCapacity(drafts.reduce(0) { $0 + $1.text.count + 5 })
    out.blocks.reserveCapacity(drafts.count)
    var linkBytes = 0
    for draft in drafts {
      if !out.blocks.isEmpty { out.bytes.append(0x0A) }
      var marker: Range<Int>?
      if let sign = draft.marker {
        marker = out.bytes.count..<out.bytes.count + sign.count
        out.bytes.append(contentsOf: sign)
        out.bytes.append(0x20)
      }
      let start = out.bytes.count
      out.bytes.append(contentsOf: draft.text)
      let cells = draft.kind == .row ? draft.cells.map { start + $0.lowerBound..<start + $0.upperBound } : []
      out.blocks.append(
        Block(
          kind: draft.kind, bytes: start..<out.bytes.count, marker: marker, depth: draft.depth, cells: cells, startsParagraph: draft.startsParagraph))
      let words = draft.text.wordCount
      out.facts.words += words
      linkBytes += draft.linkBytes
      if draft.linkBytes > 0 { out.facts.linkWords += words * min(draft.linkBytes, draft.text.count) / max(draft.text.count, 1) }
    }
    if out.facts.title == nil, let first = drafts.first { out.facts.title = String(decoding: first.text, as: UTF8.self) }
    return out
  }
}
