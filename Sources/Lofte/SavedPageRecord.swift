import Records
import SavedPages

extension Generator {
  /// This program.
  public static let lofte = Generator(version: lofteVersion)
}

/// The tool's version, as `generator.version` and `lofte --version` give it.
public let lofteVersion = "0.1.0"

extension SavedPage {
  /// The record's `source`; `charset` is left for whoever decodes.
  public var source: Source {
    var source = Source(path: path, bytes: byteCount)
    source.sha256 = sha256
    source.mediaType = mediaType
    source.savedAs = SavedAs(rawValue: savedAs.rawValue)
    source.url = url
    source.urlBasis = urlBasis.flatMap { SourceBasis(rawValue: $0.rawValue) }
    source.capturedAt = capturedAt
    source.capturedAtBasis = capturedAtBasis.flatMap { SourceBasis(rawValue: $0.rawValue) }
    source.archive = place.map { ArchivePlace(offset: $0.offset, length: $0.length, recordId: $0.recordID) }
    return source
  }

  /// The record's `id`: 16 hex digits of the SHA-256 of the page's own SHA-256 (as hex), NUL and the path.
  public var recordID: String { Lofte.recordID(sha256: sha256, path: path) }
}

/// An id from the source's bytes (through their hash) and place; an input without bytes has the empty hash.
func recordID(sha256: String, path: String, repeated: Int = 0) -> String {
  var place = Array(sha256.utf8) + [0] + Array(path.utf8)
  // The same bytes under the same path once more (a file named twice): still an id of its own.
  if repeated > 0 { place += [0] + Array(String(repeated).utf8) }
  return String(SHA256.hex(place).prefix(16))
}

extension Entry {
  /// The record's `source` for an input that was not opened as a page.
  var source: Source {
    var source = Source(path: path)
    source.savedAs = savedAs == .unknown ? nil : SavedAs(rawValue: savedAs.rawValue)
    source.url = url
    source.urlBasis = urlBasis.flatMap { SourceBasis(rawValue: $0.rawValue) }
    source.capturedAt = capturedAt
    source.capturedAtBasis = capturedAtBasis.flatMap { SourceBasis(rawValue: $0.rawValue) }
    source.archive = place.map { ArchivePlace(offset: $0.offset, length: $0.length, recordId: $0.recordID) }
    return source
  }
}

extension RecordError {
  init(_ failure: ReadFailure) {
    self.init(ErrorCode(rawValue: failure.code.rawValue) ?? .unreadable, failure.message)
  }
}

extension Record {
  static func failed(_ source: Source, _ error: RecordError) -> Record {
    Record(
      type: .error, id: recordID(sha256: source.sha256 ?? "", path: source.path), generator: .lofte, source: source,
      error: error)
  }

  static func skipped(_ source: Source, _ code: DiagnosticCode, _ message: String, repeated: Int = 0) -> Record {
    Record(
      type: .skipped, id: recordID(sha256: source.sha256 ?? "", path: source.path, repeated: repeated),
      generator: .lofte, source: source, diagnostics: [Diagnostic(code, message)])
  }
}
