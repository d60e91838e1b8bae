/// One saved page, read: the unit of lofte's output (`urn:lofte:schema:record:1`).
public struct Record: Sendable, Equatable, Decodable {
  public static let schema = "urn:lofte:schema:record:1"

  public var schema: String
  public var type: RecordType
  /// 16 hex digits from the source's bytes and place; stable across runs.
  public var id: String
  public var generator: Generator
  public var source: Source
  public var page: Page?
  /// The page's own text without boilerplate: NFC, LF, one block a line. Null unless `type` is `document`.
  public var text: String?
  public var agreements: [Agreement]
  public var diagnostics: [Diagnostic]
  public var error: RecordError?

  public init(
    type: RecordType, id: String, generator: Generator, source: Source, page: Page? = nil, text: String? = nil,
    agreements: [Agreement] = [], diagnostics: [Diagnostic] = [], error: RecordError? = nil
  ) {
    self.schema = Record.schema
    self.type = type
    self.id = id
    self.generator = generator
    self.source = source
    self.page = page
    self.text = text
    self.agreements = agreements
    self.diagnostics = diagnostics
    self.error = error
  }
}

public struct Generator: Sendable, Equatable, Decodable {
  public var name: String
  public var version: String
  public init(name: String = "lofte", version: String) {
    self.name = name
    self.version = version
  }
}

/// Where a page comes from.
public struct Source: Sendable, Equatable, Decodable {
  /// As given, or relative to the input root; `!` joins an archive and its member.
  public var path: String
  public var bytes: Int
  /// Lower-case hex of the page's bytes.
  public var sha256: String?
  public var mediaType: String?
  /// The charset that the bytes were decoded from, as IANA names it, lower case.
  public var charset: String?
  public var savedAs: SavedAs?
  public var url: String?
  public var urlBasis: SourceBasis?
  /// RFC 3339, UTC.
  public var capturedAt: String?
  public var capturedAtBasis: SourceBasis?
  public var archive: ArchivePlace?

  public init(path: String, bytes: Int = 0) {
    self.path = path
    self.bytes = bytes
  }
}

/// A page's place in its archive: byte offset and length of the (compressed) record or member.
public struct ArchivePlace: Sendable, Equatable, Decodable {
  public var offset: Int?
  public var length: Int?
  public var recordId: String?
  public init(offset: Int?, length: Int?, recordId: String?) {
    self.offset = offset
    self.length = length
    self.recordId = recordId
  }
}

public struct Page: Sendable, Equatable, Decodable {
  public var title: String?
  public var publisher: Publisher
  public var kind: PageKind
  /// BCP 47, `sv` unless the page says or shows otherwise.
  public var language: String?
  /// ISO date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public var published: String?
  public var updated: String?
  /// The text breaks off in mid-sentence.
  public var truncated: Bool

  public init(
    title: String?, publisher: Publisher, kind: PageKind, language: String?, published: String? = nil,
    updated: String? = nil, truncated: Bool = false
  ) {
    self.title = title
    self.publisher = publisher
    self.kind = kind
    self.language = language
    self.published = published
    self.updated = updated
    self.truncated = truncated
  }
}
