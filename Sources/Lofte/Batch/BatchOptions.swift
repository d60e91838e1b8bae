import Records
import SavedPages

/// How a batch runs; none of it changes a record but `limits` and `timeout`, through the failures they make.
public struct BatchOptions: Sendable {
  public var workers = 1
  public var limits = ReadLimits()
  /// Seconds a page may take.
  public var timeout: Double = 60
  /// Part `index` (from 1) of `count`: by the page's bytes, so that duplicates meet in one part and the parts' records
  /// together are those of a whole run.
  public var shard: (index: Int, count: Int)?
  public var journal: String?
  public var retryFailed = false

  public init() {}

  /// What a journal's entries hold for: they are used again only by the same version with the same limits.
  var fingerprint: String {
    let words = "\(Record.schema) \(lofteVersion) \(limits.pageBytes) \(limits.ratio)"
    return String(SHA256.hex(Array(words.utf8)).prefix(16))
  }
}

/// What a run reports while it goes on; called from any thread.
public struct BatchEvents: Sendable {
  /// An input failed.
  public var failed: @Sendable (_ path: String, RecordError) -> Void = { _, _ in }
  /// From time to time: the account so far, and the bytes of the files opened so far.
  public var progress: (@Sendable (Account, _ bytes: Int) -> Void)?
  /// Something to know that is no failure.
  public var notice: @Sendable (String) -> Void = { _ in }

  public init() {}
}
