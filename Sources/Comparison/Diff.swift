import Records

/// An agreement and the record it stands in.
public struct AgreementSource: Sendable {
  public var agreement: Agreement
  /// Of the record: id, path as given, address, generator's version, whether the page breaks off.
  public var record: String
  public var path: String
  public var url: String?
  public var version: String
  public var truncated: Bool

  public init(_ agreement: Agreement, in record: Record) {
    self.agreement = agreement
    self.record = record.id
    path = record.source.path
    url = record.source.url
    version = record.generator.version
    truncated = record.page?.truncated ?? false
  }
}

/// Two agreements side by side (`urn:lofte:schema:diff:1`).
public struct Diff: Sendable {
  public static let schema = "urn:lofte:schema:diff:1"

  /// Nil on one side when that side has no agreement for the place.
  public var from: AgreementSource?
  public var to: AgreementSource?
  public var pairs: [Pair]
  /// Promise by promise in the order of the newer agreement, then the agreement as a whole.
  public var findings: [Finding]
  public var notes: [Note]

  /// Promises of the two sides that belong together, with all that was found on them.
  public struct Pair: Sendable {
    public var kind: ChangeKind
    public var match: Finding.Match?
    public var from: [Promise]
    public var to: [Promise]
    /// Indices into the diff's findings.
    public var findings: [Int]
  }

  /// Something to know about the comparison itself.
  public struct Note: Sendable, Equatable {
    public var code: NoteCode
    public var message: String
  }

  public enum NoteCode: String, Sendable, CaseIterable, Codable {
    case versionsDiffer = "versions-differ"
    case pageTruncated = "page-truncated"
    case noPromises = "no-promises"
    case municipalityUnknown = "municipality-unknown"
    case unknownPromise = "unknown-promise"
  }

  /// The agreement to name the comparison by: the newer one.
  public var shown: Agreement? { to?.agreement ?? from?.agreement }

  /// Findings that count: not accepted.
  public func count(_ level: Level) -> Int { findings.filter { $0.level == level && !$0.accepted }.count }
  public func count(_ kind: ChangeKind) -> Int { findings.filter { $0.kind == kind }.count }
  public func pairs(_ kind: ChangeKind) -> Int { pairs.filter { $0.kind == kind }.count }

  /// The highest level that was found and not accepted.
  public var worst: Level? { findings.filter { !$0.accepted }.map(\.level).max() }
}
