import Records

/// What became of every input of a run; the sum of the parts is the whole.
public struct Account: Sendable, Equatable {
  public var documents = 0
  public var withPromises = 0
  public var skipped = 0
  public var duplicates = 0
  public var failed = 0
  /// Of the failed: paths that do not exist.
  public var missing = 0
  /// Files and archive records that are no inputs.
  public var ignored = 0

  public init() {}

  public var inputs: Int { documents + skipped + duplicates + failed }

  /// `1204 inputs: 1120 documents (842 with promises), 61 skipped, 20 duplicates, 3 failed; 412 other files ignored`.
  public var line: String {
    "\(inputs) inputs: \(documents) documents (\(withPromises) with promises), \(skipped) skipped, \(duplicates) "
      + "duplicates, \(failed) failed; \(ignored) other files ignored"
  }

  /// The status of a run that came to its end.
  public var exitStatus: ExitStatus {
    if failed == 0 { return .done }
    if failed < inputs { return .someFailed }
    return missing == failed ? .inputMissing : .nothingReadable
  }

  mutating func count(_ outcome: Outcome) {
    switch outcome {
    case .document(let promises):
      documents += 1
      if promises { withPromises += 1 }
    case .skipped: skipped += 1
    case .duplicate: duplicates += 1
    case .failed(let code):
      failed += 1
      if code == .notFound { missing += 1 }
    }
  }
}

/// What became of one input.
enum Outcome: Sendable, Equatable {
  case document(promises: Bool)
  case skipped
  case duplicate
  case failed(ErrorCode)

  init(_ record: Record) {
    switch record.type {
    case .document: self = .document(promises: record.agreements.contains { !$0.promises.isEmpty })
    case .skipped: self = .skipped
    case .error: self = .failed(record.error?.code ?? .unreadable)
    }
  }
}

/// The exit statuses; the numbers 64 and up are those of `sysexits.h`.
public enum ExitStatus: Int32, Sendable, CaseIterable {
  case done = 0
  /// Differences at or above `--fail-on`; records that are not valid; spans that do not hold.
  case findings = 1
  /// Finished, but some inputs failed.
  case someFailed = 2
  case usage = 64
  case nothingReadable = 65
  case inputMissing = 66
  case cannotCreate = 73
  case cannotWrite = 74
  case interrupted = 130

  /// `--fail-on never`: what the records themselves tell is no failure of the run.
  public var unlessInBand: ExitStatus {
    switch self {
    case .findings, .someFailed, .nothingReadable, .inputMissing: .done
    default: self
    }
  }
}

/// Why a run could not go on.
public struct RunFailure: Error, Sendable, CustomStringConvertible {
  public let status: ExitStatus
  public let message: String
  public var description: String { message }

  public init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }
}
