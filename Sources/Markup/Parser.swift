import CMarkup

extension Page {
  /// Parses markup into a tape.
  ///
  /// - Parameter source: decoded text; script and style bodies, comments and oversized attributes never reach libxml2.
  /// - Throws: `SourceError.markupLimit` when the page has more events than the limits allow, `.tooLarge` beyond the
  ///   byte limit.
  public init(_ source: SourceText, limits: MarkupLimits = MarkupLimits()) throws(SourceError) {
    try self.init(utf8: source.utf8, limits: limits)
  }

  public init(utf8: [UInt8], limits: MarkupLimits = MarkupLimits()) throws(SourceError) {
    guard utf8.count <= limits.bytes else { throw .tooLarge(bytes: utf8.count, limit: limits.bytes) }
    var builder = PageBuilder(limits: limits)
    var cut = Cutter.cut(utf8, limits: limits, flatten: false)
    builder.parse(cut.bytes, stopAtDepth: limits.depth * 4)
    if builder.stopped == .depth {
      // libxml2's work grows with depth times tags: a page this deep is flattened before it sees it.
      cut = Cutter.cut(utf8, limits: limits, flatten: true)
      builder = PageBuilder(limits: limits)
      builder.page.notes.append(.nestingTooDeep)
      builder.parse(cut.bytes, stopAtDepth: .max)
    }
    if builder.stopped == .events { throw .markupLimit(events: limits.events) }
    self = builder.finish()
    for note in cut.notes where !notes.contains(note) { notes.append(note) }
  }
}

/// Collects libxml2's callbacks.
struct PageBuilder {
  enum Stop { case depth, events }

  var page = Page()
  let limits: MarkupLimits
  var stopped: Stop?
  /// Open events on the tape that have no close yet.
  private var open: [Int] = []
  /// Elements inside each other as libxml2 sees them, those beyond the limit included.
  private var depth = 0
  private var stopAtDepth = Int.max

  init(limits: MarkupLimits) { self.limits = limits }

  /// libxml2 is set up once, by whichever thread comes first, and never cleaned up.
  private static let libraryIsReady: Void = cm_init()

  mutating func parse(_ bytes: [UInt8], stopAtDepth: Int) {
    _ = Self.libraryIsReady
    self.stopAtDepth = stopAtDepth
    page.bytes.reserveCapacity(bytes.count / 2)
    page.events.reserveCapacity(bytes.count / 24)
    let code = bytes.withUnsafeBufferPointer { input -> Int32 in
      guard let base = input.baseAddress, !input.isEmpty else { return 0 }
      return withUnsafeMutablePointer(to: &self) { me in
        cm_parse_html(
          base, Int32(input.count), me,
          { user, name, atts in builder(user)?.pointee.start(name, atts) ?? 0 },
          { user, name in builder(user)?.pointee.end(name) ?? 0 },
          { user, text, size in builder(user)?.pointee.text(text, Int(size)) ?? 0 })
      }
    }
    page.recovery = Int(code)
  }

  mutating func finish() -> Page {
    while let last = open.popLast() { close(last) }
    return page
  }

  private mutating func close(_ index: Int) {
    page.events[index].pair = page.events.count
    page.events.append(Page.Event(.close, page.events[index].tag, 0, 0, pair: index))
  }

  fileprivate mutating func start(_ name: UnsafePointer<UInt8>?, _ atts: UnsafeMutablePointer<UnsafePointer<UInt8>?>?)
    -> Int32
  {
    guard let name else { return 0 }
    depth += 1
    if depth > stopAtDepth { return stop(.depth) }
    if page.events.count > limits.events { return stop(.events) }
    guard depth <= limits.depth else {
      if !page.notes.contains(.nestingTooDeep) { page.notes.append(.nestingTooDeep) }
      return 0
    }
    let first = page.attributes.count
    var k = 0
    while let atts, let attribute = atts[k] {
      if let known = Attribute.byName[Attribute.packed(CBytes(attribute))] {
        let from = page.bytes.count
        if let value = atts[k + 1] { page.bytes.append(contentsOf: CBytes(value)) }
        page.attributes.append((known, UInt32(from), UInt32(page.bytes.count)))
      }
      k += 2
    }
    open.append(page.events.count)
    let tag = Tag.byName[Tag.packed(CBytes(name))] ?? .other
    page.events.append(Page.Event(.open, tag, first, page.attributes.count, pair: 0))
    return 0
  }

  fileprivate mutating func end(_ name: UnsafePointer<UInt8>?) -> Int32 {
    if depth <= limits.depth, let last = open.popLast() { close(last) }
    depth -= 1
    return 0
  }

  fileprivate mutating func text(_ bytes: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let bytes, size > 0 else { return 0 }
    let text = UnsafeBufferPointer(start: bytes, count: size)
    guard isMenuLink else { return append(text[...], joined: true) }
    // The cutter has set each of a menu's words on a line of its own.
    var from = 0
    for i in 0...size where i == size || text[i] == 0x0A {
      if from < i, append(text[from..<i], joined: from == 0) != 0 { return 1 }
      from = i + 1
    }
    return 0
  }

  /// The one link of a menu is open.
  private var isMenuLink: Bool {
    guard open.count > 1, let last = open.last, page.events[last].tag == .a else { return false }
    return page.events[open[open.count - 2]].tag == .nav
  }

  /// - Parameter joined: libxml2 hands out a text in pieces; this may be one of the text before.
  private mutating func append(_ text: Slice<UnsafeBufferPointer<UInt8>>, joined: Bool) -> Int32 {
    let from = page.bytes.count
    // `&#150;` means what windows-1252 puts at 150.
    if text.count == 2, text.first == 0xC2, let second = text.last, second < 0xA0 {
      page.bytes.append(contentsOf: Windows1252.utf8(second))
    } else {
      page.bytes.append(contentsOf: text)
    }
    if joined, let last = page.events.indices.last, page.events[last].kind == .text,
      Int(page.events[last].to) == from
    {
      page.events[last].to = UInt32(page.bytes.count)
    } else {
      if page.events.count > limits.events { return stop(.events) }
      page.events.append(Page.Event(.text, .other, from, page.bytes.count, pair: page.events.count))
    }
    return 0
  }

  private mutating func stop(_ why: Stop) -> Int32 {
    stopped = stopped ?? why
    return 1
  }
}

/// The builder that `parse` handed to C: alive, and touched by nobody else, as long as the call lasts.
private func builder(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<PageBuilder>? {
  user?.assumingMemoryBound(to: PageBuilder.self)
}

/// The bytes of a C string, up to its NUL.
struct CBytes: Sequence, IteratorProtocol {
  private var p: UnsafePointer<UInt8>
  init(_ p: UnsafePointer<UInt8>) { self.p = p }
  mutating func next() -> UInt8? {
    let b = p.pointee
    if b == 0 { return nil }
    p += 1
    return b
  }
}
