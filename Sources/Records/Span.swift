/// A half-open stretch of a record's own `text`, in Unicode code points.
///
/// `text[start:end]` in Python, `substr` in R and SQLite give exactly the quoted words. Code points, not bytes or
/// UTF-16 units, because that is what the languages that read the records count in (docs/adr).
public struct Span: Hashable, Comparable, Sendable, Codable {
  public var start: Int
  public var end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  public static func < (a: Span, b: Span) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
