/// Bounds on what is read; crossing one is a typed failure, never a crash or a hang.
public struct ReadLimits: Sendable {
  /// Bytes of one page, transfer codings undone.
  public var pageBytes = 16 << 20
  /// Bytes that one compressed archive member may unfold to when it has to be unfolded (archives inside archives).
  public var memberBytes = 4 << 30
  /// Unfolded bytes a compressed byte, looked at after the first `ratioFrom` bytes out. Deflate ends at 1,032;
  /// 20,000 nearly identical pages reach about 120.
  public var ratio = 500
  public var ratioFrom = 1 << 20
  /// Archives inside archives: 1 is an archive named on the command line.
  public var nesting = 4
  /// Members or records of one archive.
  public var records = 10_000_000

  public init() {}
}
