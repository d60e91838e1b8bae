/// What a reader hands out: one input, found and read but not yet opened.
///
/// Finding is sequential; opening (`open()`, in `EntryOpening.swift`) is pure and can run on any thread.
public struct Entry: Sendable {
  public enum Content: Sendable {
    /// The bytes of a file or of an archive's member; `head` is what decides the form.
    case file([UInt8])
    /// An HTTP response: status line, header fields, body.
    case http([UInt8])
    /// A body whose type is known: a WARC `resource` or `conversion`, the root of an MHTML.
    case body([UInt8], contentType: String?)
    case skipped(SkipReason, String)
    case failed(ReadFailure)
  }

  public var path: String
  public var content: Content
  /// The container's form, or `html`/`text` for a file.
  public var savedAs: SavedForm
  public var url: String?
  public var urlBasis: SourceMark?
  public var capturedAt: String?
  public var capturedAtBasis: SourceMark?
  public var place: MemberPlace?
  /// Named on the command line: it gets a record whatever it holds.
  public var isNamed = false

  init(_ path: String, _ content: Content, savedAs: SavedForm = .unknown) {
    self.path = path
    self.content = content
    self.savedAs = savedAs
  }
}

/// What becomes of an entry when it is opened.
public enum Opened: Sendable {
  case page(SavedPage)
  case skipped(SkipReason, String)
  case failed(ReadFailure)
}
