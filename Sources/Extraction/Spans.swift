import Records
import Swedish

/// Turns tokens into the record's code points; made once a page.
struct SpanMap: Sendable {
  private let document: Document
  /// Code points before each byte.
  private let points: [Int32]

  init(_ d: Document) {
    document = d
    var points: [Int32] = []
    points.reserveCapacity(d.main.bytes.count + 1)
    var n: Int32 = 0
    for b in d.main.bytes {
      points.append(n)
      if b & 0xC0 != 0x80 { n += 1 }
    }
    points.append(n)
    // A continuation byte counts as the character it continues; spans never start inside one.
    self.points = points
  }

  func span(bytes: Range<Int>) -> Span {
    Span(start: Int(points[bytes.lowerBound]), end: Int(points[bytes.upperBound]))
  }
  func span(_ tokens: Range<Int>) -> Span { span(bytes: document.bytes(of: tokens)) }
}
