/// One saved page, opened: its bytes and everything that is known of where and when it was saved.
public struct SavedPage: Sendable, Equatable {
  /// What the bytes are written in.
  public enum Form: String, Sendable { case html, text }

  /// The page to decode: transfer codings undone, what an archive's player injected taken out, charset as it was.
  public var bytes: [UInt8]
  public var form: Form
  /// As given or relative to the input root; `!` joins an archive and its member.
  public var path: String
  /// Length and SHA-256 (lower-case hex) of the page as it was saved: before the players' additions were taken out.
  public var byteCount: Int
  public var sha256: String
  /// `type/subtype`, lower case, without parameters.
  public var mediaType: String?
  /// The charset that the transport stated (HTTP or MIME `Content-Type`), lower case; it outranks the page's own
  /// `<meta>`.
  public var transportCharset: String?
  public var savedAs: SavedForm
  public var url: String?
  public var urlBasis: SourceMark?
  /// RFC 3339, UTC.
  public var capturedAt: String?
  public var capturedAtBasis: SourceMark?
  public var place: MemberPlace?
}

/// The form in which a page was saved; the words are those of the record's `saved_as`.
public enum SavedForm: String, Sendable, CaseIterable {
  case html, text, mhtml, warc, wacz, zip, tar, singlefile, wayback, pywb, httrack, wget, unknown
  case browserSave = "browser-save"
}

/// How a saved page names its address or time of capture; the words are those of `url_basis` and `captured_at_basis`.
public enum SourceMark: String, Sendable, CaseIterable {
  case waybackToolbar = "wayback_toolbar"
  case savedFromComment = "saved_from_comment"
  case singlefileComment = "singlefile_comment"
  case httrackComment = "httrack_comment"
  case mhtmlHeader = "mhtml_header"
  case warcHeader = "warc_header"
  case archiveEntry = "archive_entry"
  case path
}

/// A page's place in its archive, in bytes of the archive file; null where the page has no place of its own
/// (inside a compressed stream that holds several).
public struct MemberPlace: Sendable, Equatable {
  public var offset: Int?
  public var length: Int?
  /// A WARC record's `WARC-Record-ID` without angle brackets.
  public var recordID: String?

  public init(offset: Int? = nil, length: Int? = nil, recordID: String? = nil) {
    self.offset = offset
    self.length = length
    self.recordID = recordID
  }
}

/// Why an input, or a part of it, could not be read.
public struct ReadFailure: Error, Sendable, Equatable {
  /// The words are those of the record's `error.code`.
  public enum Code: String, Sendable, CaseIterable {
    case notFound = "not-found"
    case unreadable, empty, binary
    case tooLarge = "too-large"
    case unknownFormat = "unknown-format"
    case linkLoop = "link-loop"
    case archiveCorrupt = "archive-corrupt"
    case archiveLimit = "archive-limit"
    case unsafePath = "unsafe-path"
    case unsupported
  }

  public var code: Code
  public var message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}

/// Why an input is no page.
public enum SkipReason: String, Sendable, CaseIterable {
  case redirect, revisit
  case notAPage = "not-a-page"
}
