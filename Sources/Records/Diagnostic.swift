/// What a reader of a record should know about how sure it is.
public struct Diagnostic: Hashable, Sendable, Decodable {
  public enum Severity: String, Sendable, Codable, CaseIterable { case note, warning }

  public var code: DiagnosticCode
  public var severity: Severity
  /// English; words quoted from the page stay as they are.
  public var message: String
  /// Where in `text`, when the matter has a place there.
  public var span: Span?

  public init(_ code: DiagnosticCode, _ message: String, span: Span? = nil) {
    self.code = code
    self.severity = code.severity
    self.message = message
    self.span = span
  }
}

/// The closed list of diagnostics; `docs/codes.md` is generated from it.
public enum DiagnosticCode: String, Sendable, Codable, CaseIterable {
  // Reading the bytes
  case charsetGuessed = "charset-guessed"
  case charsetConflict = "charset-conflict"
  case doubleEncoded = "double-encoded"
  case bytesReplaced = "bytes-replaced"
  case nestingTooDeep = "nesting-too-deep"
  case markupTruncated = "markup-truncated"
  // Finding the main text
  case mainTextFallback = "main-text-fallback"
  case noMainText = "no-main-text"
  // Reading the agreement
  case pageTruncated = "page-truncated"
  case yearConflict = "year-conflict"
  case impossibleDate = "impossible-date"
  case yearFromContext = "year-from-context"
  case municipalityFromURL = "municipality-from-url"
  case municipalityUnknown = "municipality-unknown"
  case promisesWithoutHeading = "promises-without-heading"
  case ambiguousHeading = "ambiguous-heading"
  case unknownUnit = "unknown-unit"
  case unpairedSignatures = "unpaired-signatures"
  case repeatedPromise = "repeated-promise"
  case otherLanguage = "other-language"
  // Why an input was skipped
  case duplicate, redirect, revisit
  case notAPage = "not-a-page"

  public var severity: Diagnostic.Severity {
    switch self {
    case .charsetGuessed, .municipalityFromURL, .yearFromContext, .repeatedPromise, .promisesWithoutHeading,
      .ambiguousHeading, .duplicate, .redirect, .revisit, .notAPage, .doubleEncoded:
      .note
    default: .warning
    }
  }

  /// One line a code, for the documentation.
  public var explanation: String {
    switch self {
    case .charsetGuessed: "no byte order mark and no declaration, and the bytes are not valid UTF-8: read as windows-1252"
    case .charsetConflict: "the page declares one charset and is written in another; the bytes decided"
    case .doubleEncoded: "UTF-8 that had been encoded twice (`Ã¤`) was repaired"
    case .bytesReplaced: "NUL or invalid bytes were replaced by U+FFFD or dropped"
    case .nestingTooDeep: "elements nested beyond the limit were read as if they stood at the limit"
    case .markupTruncated: "the markup ends in the middle of a tag"
    case .mainTextFallback: "no container of the main text was recognised; the page's text without navigation was taken"
    case .noMainText: "nothing was left when the boilerplate was gone"
    case .pageTruncated: "the text stops in mid-sentence; what would follow is unknown"
    case .yearConflict: "the page states different years for the same agreement; the heading nearest the promises won"
    case .impossibleDate: "a date that does not exist (31 juni); its year was kept"
    case .yearFromContext: "a date without a year was completed from the page date or the period"
    case .municipalityFromURL: "the municipality stands in the address only"
    case .municipalityUnknown: "no municipality was found in title, address or text"
    case .promisesWithoutHeading: "a list was read as promises although no heading or lead-in says so"
    case .ambiguousHeading: "a heading that can introduce promises or effects; the items decided"
    case .unknownUnit: "the noun that a target counts is in no list; its base form is a guess"
    case .unpairedSignatures: "a signature block whose names and titles could not be paired"
    case .repeatedPromise: "a near-identical repeat inside the agreement was counted once"
    case .otherLanguage: "the page is not in Swedish; the patterns do not apply"
    case .duplicate: "the same bytes were already read in this run"
    case .redirect: "the record is a redirect"
    case .revisit: "the record says that an earlier capture is unchanged"
    case .notAPage: "not a page: an image, a style sheet, a script or another resource"
    }
  }
}

/// Why an input could not be read.
public struct RecordError: Hashable, Sendable, Decodable, Error {
  public var code: ErrorCode
  public var message: String
  /// Whether another try can help (`--retry-failed`).
  public var retryable: Bool

  public init(_ code: ErrorCode, _ message: String) {
    self.code = code
    self.message = message
    self.retryable = code.retryable
  }
}

/// The closed list of errors; `docs/codes.md` is generated from it.
public enum ErrorCode: String, Sendable, Codable, CaseIterable {
  case notFound = "not-found"
  case unreadable
  case empty
  case binary
  case tooLarge = "too-large"
  case unknownFormat = "unknown-format"
  case linkLoop = "link-loop"
  case markupLimit = "markup-limit"
  case archiveCorrupt = "archive-corrupt"
  case archiveLimit = "archive-limit"
  case unsafePath = "unsafe-path"
  case unsupported
  case timeout

  public var retryable: Bool { self == .unreadable || self == .timeout || self == .notFound }

  public var explanation: String {
    switch self {
    case .notFound: "the path does not exist"
    case .unreadable: "the file exists but could not be read (permission, input/output error)"
    case .empty: "the file holds no bytes or only white space"
    case .binary: "the bytes are neither text nor a known archive"
    case .tooLarge: "the page is larger than the limit (`--max-page-bytes`)"
    case .unknownFormat: "the file's form is not known"
    case .linkLoop: "a folder contains itself through links"
    case .markupLimit: "a tag, an attribute list or a nesting beyond the limits"
    case .archiveCorrupt: "a damaged archive member or record; reading went on at the next one"
    case .archiveLimit: "an archive member exceeds the limits (size out, ratio, nesting, records)"
    case .unsafePath: "an archive member's path leaves the archive"
    case .unsupported: "a compression, encryption or variant that is not supported"
    case .timeout: "reading the page took longer than `--timeout`"
    }
  }
}
