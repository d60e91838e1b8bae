import Markup

/// What attributes say of inline elements: panels' buttons, words for screen readers, bold and Word's list signs.
extension PageLines {
  /// The button that opens a panel of the text is its heading; others are tools.
  func isPanelButton(_ event: Page.Event) -> Bool {
    heading != nil || page.attribute(.ariaExpanded, of: event) != nil || page.attribute(.ariaControls, of: event) != nil
  }

  /// Words for screen readers only, and decoration hidden from them.
  func isSpokenOnly(_ event: Page.Event, _ i: Int) -> Bool {
    guard page.hasAttributes(event), !PageOutline.blocks.contains(event.tag) || event.tag == .div || event.tag == .p
    else { return false }
    if let range = page.attribute(.class, of: event), Boilerplate.holdsToken(Boilerplate.spokenOnly, page.bytes, range)
    {
      return true
    }
    guard event.tag == .span || event.tag == .i, let hidden = page.attribute(.ariaHidden, of: event) else {
      return false
    }
    return page.bytes[hidden].elementsEqual("true".utf8)
  }

  func isBoldStyle(_ event: Page.Event) -> Bool {
    guard let range = page.attribute(.style, of: event) else { return false }
    let style = Array(page.bytes[range])
    return style.find(Self.boldStyle) != nil || style.find(Self.boldWeight) != nil
  }
  private static let boldStyle = Array("font-weight:bold".utf8)
  private static let boldWeight = Array("font-weight:700".utf8)
  private static let listIgnore = Array("mso-list:ignore".utf8)
  /// Far enough to the right for a list of its own below a number.
  private static let levelIndent = 4
  private static let listLevel = Array(" level".utf8)

  /// Word's pasted lists: the sign stands in a span of its own, the level in the paragraph's style.
  mutating func openStyled(_ event: Page.Event, _ i: Int) -> Int {
    guard let range = page.attribute(.style, of: event) else { return i + 1 }
    if event.tag == .span {
      let style = Array(page.bytes[range]).lowered
      if style.find(Self.listIgnore) != nil {
        wordMarker(i, event.pair)
        return event.pair + 1
      }
      if isBoldStyle(event) { bold += 1 }
    } else if event.tag == .p {
      let style = Array(page.bytes[range]).lowered
      if style.find(Array("mso-list".utf8)) != nil, let at = style.find(Self.listLevel), at + 6 < style.count,
        isDigit(style[at + 6])
      {
        indent = max(0, Int(style[at + 6]) - 0x31) * Self.levelIndent
      }
    }
    return i + 1
  }

  /// The sign of a Word list item: numbers stay, every other sign is a bullet.
  mutating func wordMarker(_ start: Int, _ end: Int) {
    var sign: [UInt8] = []
    for k in start..<end where page.events[k].kind == .text {
      for b in page.bytes[page.range(page.events[k])] where b > 0x20 && b != 0xC2 && b != 0xA0 { sign.append(b) }
    }
    guard !sign.isEmpty, raw.isEmpty else { return }
    if sign == [0x6F] {
      // Word's sign of the second level.
      indent = max(indent, Self.levelIndent)
      raw += [0x6F, 0x20]
    } else {
      raw += Marker.alone(sign) == nil || sign.count == 1 || !isDigit(sign[0]) ? Marker.bullet + [0x20] : sign + [0x20]
    }
  }
}
