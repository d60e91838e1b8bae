/// What a page may cost.
public struct MarkupLimits: Sendable, Equatable {
  /// Bytes of a page before anything is read.
  public var bytes = 16 << 20
  /// Elements inside each other; deeper ones are read as if they stood at the limit.
  public var depth = 512
  /// Attributes of a tag, and bytes of a value; more is left out.
  public var attributes = 64
  public var valueBytes = 4096
  /// Events of a page.
  public var events = 2_000_000

  public init() {}
}

/// Why a page's bytes could not be read.
public enum SourceError: Error, Sendable, Equatable {
  /// No bytes, or nothing but white space.
  case empty
  /// Neither text nor markup; what it looks like, where that is known (`pdf`, `png`, `zip`, …).
  case binary(looksLike: String?)
  case tooLarge(bytes: Int, limit: Int)
  /// The markup needs more events than the limit.
  case markupLimit(events: Int)
}
