/// Menus: `nav` is never a page's text (`PageOutline` leaves it out). Its words go on as one link with a line for each,
/// since one of them may name the publisher, and so do its images; lists, links and addresses, half of many a page, do not.
extension Cutter {
  static let menuTag = Tag.packed("nav".utf8)
  static let imageTag = Tag.packed("img".utf8)

  /// Elements that make a `nav` more than a menu, or hide words: such a one stays as it is.
  private static let keepers = NameTable<Bool>(
    ["h1", "main", "article", "select", "dialog", "template", "noscript", "title", "table"].map {
      (Tag.packed($0.utf8), true)
    })

  /// Where the `</nav>` stands that closes the menu whose content starts at `start`.
  mutating func findMenuEnd(_ start: Int) -> Int? {
    guard start >= noMenuBefore else { return nil }
    var open = 1
    var i = start
    while i < input.count {
      guard input[i] == 0x3C else {
        i += 1
        continue
      }
      let closes = i + 1 < input.count && input[i + 1] == 0x2F
      let nameStart = closes ? i + 2 : i + 1
      let nameStop = nameEnd(nameStart)
      let name = packedName(nameStart..<nameStop)
      if name == Self.menuTag {
        open += closes ? -1 : 1
        if open == 0 { return i }
      } else if !closes, Self.keepers[name] != nil {
        break
      }
      i = max(nameStop, i + 1)
    }
    noMenuBefore = i
    return nil
  }
}
