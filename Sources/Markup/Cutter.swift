/// Takes out of the bytes what is no text before libxml2 sees it: bodies of scripts, styles and drawings, comments,
/// tags without end, attributes of absurd size. More than half of a page is not text, and what the parser never sees
/// costs nothing.
struct Cutter {
  let input: UnsafeBufferPointer<UInt8>
  let limits: MarkupLimits
  private var out: [UInt8] = []
  private var notes: [Page.Note] = []
  /// Start of the input that is not yet copied or cut.
  private var from = 0
  private let flatten: Bool
  private var depth = 0
  private var skippedOpens = 0
  /// No comment ends behind here, or no such element: what was looked for once in vain is not looked for again.
  private var noCommentEnd = false
  var vain: [UInt64: Int] = [:]
  /// Where the menu ends that is being read (-1 before the first), and up to where none is looked for.
  var menuEnd = -1
  var noMenuBefore = 0

  /// - Parameter flatten: leave out elements that are nested too deep.
  static func cut(_ bytes: [UInt8], limits: MarkupLimits, flatten: Bool) -> (bytes: [UInt8], notes: [Page.Note]) {
    bytes.withUnsafeBufferPointer { input in
      var cutter = Cutter(input: input, limits: limits, flatten: flatten)
      cutter.run()
      return (cutter.out, cutter.notes)
    }
  }

  private init(input: UnsafeBufferPointer<UInt8>, limits: MarkupLimits, flatten: Bool) {
    self.input = input
    self.limits = limits
    self.flatten = flatten
    out.reserveCapacity(input.count)
  }

  mutating func note(_ n: Page.Note) { if !notes.contains(n) { notes.append(n) } }

  private mutating func run() {
    var i = 0
    while i < input.count {
      guard input[i] == 0x3C else {
        i += 1
        continue
      }
      i = indentation(markup(i))
    }
    copy(to: input.count)
  }

  /// Line ends and indentation between two tags: of them only the line ends go on. A tenth of a page is nothing else.
  private mutating func indentation(_ start: Int) -> Int {
    var i = start
    var lines = 0
    while i < input.count, input[i] <= 0x20 {
      if input[i] == 0x0A { lines += 1 }
      i += 1
    }
    guard lines > 0, i - start > lines, i < input.count, input[i] == 0x3C else { return start }
    _ = cut(start, i)
    out.append(contentsOf: repeatElement(0x0A, count: lines))
    return i
  }

  private mutating func copy(to end: Int) {
    if from < end { out.append(contentsOf: input[from..<end]) }
    from = end
  }

  /// Leaves `start..<end` out.
  mutating func cut(_ start: Int, _ end: Int) -> Int {
    copy(to: start)
    from = end
    return end
  }

  /// Reads what starts with the `<` at `i`; gives where to go on.
  private mutating func markup(_ i: Int) -> Int {
    let next = i + 1 < input.count ? input[i + 1] : 0
    if isLetter(next) { return startTag(i) }
    switch next {
    case 0x21: return declaration(i)
    case 0x3F: return cut(i, end(after: 0x3E, from: i + 2))
    case 0x2F:
      let third = i + 2 < input.count ? input[i + 2] : 0
      guard isLetter(third) else { return cut(i, end(after: 0x3E, from: i + 2)) }
      return endTag(i)
    default:
      // A lone `<` is text; libxml2 would take it and what follows for a tag.
      copy(to: i)
      out.append(contentsOf: [0x26, 0x6C, 0x74, 0x3B])
      from = i + 1
      return i + 1
    }
  }

  private func isLetter(_ b: UInt8) -> Bool { b | 0x20 >= 0x61 && b | 0x20 <= 0x7A }

  func end(after sign: UInt8, from: Int) -> Int {
    var i = from
    while i < input.count, input[i] != sign { i += 1 }
    return min(i + 1, input.count)
  }

  /// Comments, doctypes, `<![if …]>`, `<![CDATA[`.
  private mutating func declaration(_ i: Int) -> Int {
    guard matches("--", at: i + 2) else { return cut(i, end(after: 0x3E, from: i + 2)) }
    if i + 4 < input.count, input[i + 4] == 0x3E { return cut(i, i + 5) }
    if matches("->", at: i + 4) { return cut(i, i + 6) }
    var j = noCommentEnd ? input.count : i + 4
    while j + 2 < input.count {
      if input[j] == 0x2D, input[j + 1] == 0x2D {
        if input[j + 2] == 0x3E { return cut(i, j + 3) }
        if input[j + 2] == 0x21, j + 3 < input.count, input[j + 3] == 0x3E { return cut(i, j + 4) }
      }
      j += 1
    }
    // Never closed: only the sign goes, so that no text is lost.
    note(.truncated)
    noCommentEnd = true
    return cut(i, min(i + 4, input.count))
  }

  func matches(_ s: StaticString, at i: Int) -> Bool {
    s.withUTF8Buffer { want in
      guard i + want.count <= input.count else { return false }
      for k in 0..<want.count where input[i + k] != want[k] { return false }
      return true
    }
  }

  func nameEnd(_ i: Int) -> Int {
    var j = i
    while j < input.count, input[j] > 0x20, input[j] != 0x3E, input[j] != 0x2F { j += 1 }
    return j
  }

  /// Lower-case name in one number, as `Tag` packs them.
  func packedName(_ range: Range<Int>) -> UInt64 {
    Tag.packed(input[range].lazy.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 })
  }

  private mutating func endTag(_ i: Int) -> Int {
    let stop = end(after: 0x3E, from: i + 2)
    if stop == input.count, input[stop - 1] != 0x3E {
      note(.truncated)
      return cut(i, stop)
    }
    if i < menuEnd { return replace(i, stop, by: "\n") }
    if i == menuEnd { return replace(i, stop, by: "</a></nav>") }
    if flatten, counts(packedName(i + 2..<nameEnd(i + 2))) {
      if skippedOpens > 0 {
        skippedOpens -= 1
        return replace(i, stop, by: " ")
      }
      depth = max(0, depth - 1)
    }
    return stop
  }

  /// Writes something else for a tag.
  mutating func replace(_ start: Int, _ end: Int, by text: StaticString) -> Int {
    _ = cut(start, end)
    text.withUTF8Buffer { out.append(contentsOf: $0) }
    return end
  }

  /// Elements that libxml2 closes by itself do not pile up.
  private func counts(_ name: UInt64) -> Bool {
    guard let tag = Tag.byName[name] else { return true }
    return !Tag.void.contains(tag) && !Self.selfClosing.contains(tag)
  }
  private static let selfClosing: TagSet = [
    .p, .li, .td, .tr, .th, .dt, .dd, .option, .tbody, .thead, .tfoot, .html, .body, .head,
  ]

  private mutating func startTag(_ i: Int) -> Int {
    let nameStop = nameEnd(i + 1)
    let name = packedName(i + 1..<nameStop)
    guard let tag = scan(nameStop) else {
      note(.truncated)
      return cut(i, input.count)
    }
    if let raw = Self.rawElements[name] { return rawElement(i, name, tag, raw) }
    if i < menuEnd { return name == Self.imageTag ? rewrite(i, nameStop, tag) : replace(i, tag.end, by: "\n") }
    if name == Self.menuTag, !flatten, let end = findMenuEnd(tag.end) {
      menuEnd = end
      return replace(i, tag.end, by: "<nav><a>")
    }
    if flatten, counts(name) {
      if depth >= limits.depth {
        skippedOpens += 1
        return replace(i, tag.end, by: " ")
      }
      depth += 1
    }
    if tag.end - i > Self.longTag || tag.attributes > limits.attributes || tag.broken {
      return rewrite(i, nameStop, tag)
    }
    return tag.end
  }

  /// Longer tags mostly hold addresses and data that nobody reads: they are written anew without them, which costs
  /// less than to parse them.
  private static let longTag = 24
  private static let linkName = Tag.packed("link".utf8)
  private static let baseName = Tag.packed("base".utf8)

  struct Scanned {
    var end: Int
    var attributes = 0
    /// A quote without its partner.
    var broken = false
    var closesItself = false
  }

  /// Walks over the attributes to the `>`; a `>` inside quotes is no end. Nil when the input ends first.
  func scan(_ start: Int) -> Scanned? {
    var j = start
    var attributes = 0
    while j < input.count {
      switch input[j] {
      case 0x3E: return Scanned(end: j + 1, attributes: attributes, closesItself: input[j - 1] == 0x2F)
      case 0x3D:
        attributes += 1
        j += 1
        while j < input.count, input[j] <= 0x20 { j += 1 }
        guard j < input.count, input[j] == 0x22 || input[j] == 0x27 else { continue }
        let quote = input[j]
        var k = j + 1
        while k < input.count, input[k] != quote { k += 1 }
        if k == input.count {
          let end = self.end(after: 0x3E, from: j)
          return input[end - 1] == 0x3E ? Scanned(end: end, attributes: attributes, broken: true) : nil
        }
        j = k + 1
      default: j += 1
      }
    }
    return nil
  }

  /// Writes the tag anew with the attributes that somebody reads, within the limits.
  private mutating func rewrite(_ i: Int, _ nameStop: Int, _ tag: Scanned) -> Int {
    copy(to: nameStop)
    let element = packedName(i + 1..<nameStop)
    let keepsAddress = element == Self.linkName || element == Self.baseName
    var j = nameStop
    var kept = 0
    let stop = tag.end - 1
    while j < stop {
      while j < stop, input[j] <= 0x20 || input[j] == 0x2F { j += 1 }
      let nameStart = j
      while j < stop, input[j] > 0x20, input[j] != 0x3D, input[j] != 0x2F { j += 1 }
      let name = nameStart..<j
      while j < stop, input[j] <= 0x20 { j += 1 }
      var value = j..<j
      if j < stop, input[j] == 0x3D {
        j += 1
        while j < stop, input[j] <= 0x20 { j += 1 }
        let quoted = j < stop && (input[j] == 0x22 || input[j] == 0x27)
        let quote = quoted ? input[j] : 0x20
        if quoted { j += 1 }
        let valueStart = j
        while j < stop, quoted ? input[j] != quote : input[j] > 0x20 { j += 1 }
        value = valueStart..<j
        if quoted, j < stop { j += 1 }
      } else if name.isEmpty {
        j += 1
      }
      guard !name.isEmpty, kept < limits.attributes, value.count <= limits.valueBytes,
        !value.contains(where: { input[$0] == 0x22 }),
        let known = Attribute.byName[
          Attribute.packed(input[name].lazy.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 })],
        keepsAddress || known != .href
      else { continue }
      kept += 1
      out.append(0x20)
      out.append(contentsOf: input[name])
      out.append(contentsOf: [0x3D, 0x22])
      out.append(contentsOf: input[value])
      out.append(0x22)
    }
    if tag.attributes > limits.attributes { note(.attributesDropped) }
    out.append(0x3E)
    from = tag.end
    return tag.end
  }
}
