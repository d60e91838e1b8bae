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
          kind: draft.kind, bytes: start..<out.bytes.count, marker: marker, depth: draft.depth, cells: cells,
          startsParagraph: draft.startsParagraph))
      let words = draft.text.wordCount
      out.facts.words += words
      linkBytes += draft.linkBytes
      if draft.linkBytes > 0 {
        out.facts.linkWords += words * min(draft.linkBytes, draft.text.count) / max(draft.text.count, 1)
      }
    }
    if out.facts.title == nil { out.facts.title = title(drafts) }
    return out
  }

  /// The title of a saved text: its first line, or the heading on the promise when captions or a category stand above
  /// it.
  private static func title(_ drafts: [Draft]) -> String? {
    let promise = Array("löft".utf8)
    let top = drafts.prefix(5)
    let names = { (d: Draft) in d.text.lowered.find(promise) != nil }
    if let first = top.first, !names(first), first.kind != .heading(level: 1),
      let better = top.first(where: { names($0) && $0.kind == .heading(level: 0) && $0.text.finalSign != 0x3A }),
      !Headings.isTopic(first.text)
    {
      return String(decoding: better.text, as: UTF8.self)
    }
    return drafts.first.map { String(decoding: $0.text, as: UTF8.self) }
  }
}
