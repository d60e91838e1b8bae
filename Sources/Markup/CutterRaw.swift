/// Elements whose content is no text of the page: where they end, as browsers see it.
extension Cutter {
  enum Raw: Sendable { case script, text, drawing }

  static let rawElements = NameTable<Raw>([
    (Tag.packed("script".utf8), .script), (Tag.packed("style".utf8), .text), (Tag.packed("textarea".utf8), .text),
    (Tag.packed("iframe".utf8), .text),
    (Tag.packed("noembed".utf8), .text), (Tag.packed("svg".utf8), .drawing),
  ])

  mutating func rawElement(_ i: Int, _ packed: UInt64, _ tag: Scanned, _ raw: Raw) -> Int {
    if raw == .drawing, tag.closesItself || vain[packed, default: 0] > 8 { return cut(i, tag.end) }
    if raw == .text, vain[packed] != nil { return cut(i, tag.end) }
    let nameStop = nameEnd(i + 1)
    let name = i + 1..<nameStop
    var open = 1
    var j = tag.end
    while j < input.count {
      guard input[j] == 0x3C else {
        j += 1
        continue
      }
      if raw == .drawing, opens(name, at: j + 1), let inner = scan(j + 1 + name.count) {
        if !inner.closesItself { open += 1 }
        j = inner.end
        continue
      }
      if j + 1 < input.count, input[j + 1] == 0x2F, opens(name, at: j + 2) {
        open -= 1
        let stop = end(after: 0x3E, from: j)
        if open == 0, raw != .script || !insideHiddenScript(tag.end..<j) { return replace(i, stop, by: " ") }
        open = max(open, 1)
        j = stop
        continue
      }
      j += 1
    }
    if raw == .script, let first = firstClose(name, from: tag.end) { return replace(i, first, by: " ") }
    note(.truncated)
    vain[packed, default: 0] += 1
    // A drawing or text field that never ends would take the page with it: only the tag goes.
    return raw == .script ? cut(i, input.count) : cut(i, tag.end)
  }

  /// The element's name stands at `i`, in any case, and ends there.
  private func opens(_ name: Range<Int>, at i: Int) -> Bool {
    guard i + name.count < input.count else { return false }
    for k in 0..<name.count where input[i + k] | 0x20 != input[name.lowerBound + k] | 0x20 { return false }
    let after = input[i + name.count]
    return after <= 0x20 || after == 0x3E || after == 0x2F
  }

  /// `<!-- <script>` in a script: its `</script>` is not yet the end, unless a `-->` came before.
  private func insideHiddenScript(_ body: Range<Int>) -> Bool {
    var hidden = false
    var nested = false
    var j = body.lowerBound
    while j < body.upperBound {
      if input[j] == 0x3C {
        if matches("!--", at: j + 1) { hidden = true } else if hidden, !nested, matchesScript(j + 1) { nested = true }
      } else if input[j] == 0x2D, matches("-->", at: j) {
        hidden = false
        nested = false
      }
      j += 1
    }
    return nested
  }

  private func matchesScript(_ i: Int) -> Bool {
    let want = Array("script".utf8)
    guard i + want.count < input.count else { return false }
    for k in want.indices where input[i + k] | 0x20 != want[k] { return false }
    return input[i + want.count] == 0x3E || input[i + want.count] <= 0x20
  }

  private func firstClose(_ name: Range<Int>, from: Int) -> Int? {
    var j = from
    while j + 2 < input.count {
      if input[j] == 0x3C, input[j + 1] == 0x2F, opens(name, at: j + 2) { return end(after: 0x3E, from: j) }
      j += 1
    }
    return nil
  }
}
