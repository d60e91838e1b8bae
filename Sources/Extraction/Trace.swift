/// What one rule read: for `lofte explain`.
public struct TraceEntry: Sendable, Equatable {
  public var rule: String
  /// The field it filled, in the record's own names: `agreements[0].promises[2].by`.
  public var field: String
  /// What was read.
  public var value: String
  /// Bytes in the main text.
  public var bytes: Range<Int>?
}
