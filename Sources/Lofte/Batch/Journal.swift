import Foundation
import Records
import SavedPages

/// What is finished, so that a run that was killed goes on where it stopped.
///
/// An append-only file. A line `lofte-journal 1 <fingerprint>` opens a section: its entries hold for one version of
/// lofte with one set of options. An entry is a line `<key> <outcome> <length> <crc> <record>`: the key covers the
/// page's bytes, path and origin, so that a changed input is read anew, and the whole record stands in the entry, so
/// that the output is always built in input order from nothing and comes out the same however often the run was
/// killed. A torn last entry is cut off.
final class Journal: Sendable {
  private struct Entry {
    var outcome: Outcome
    var offset: Int
    var length: Int
  }

  private struct State {
    var entries: [Key: Entry] = [:]
    var end = 0
    var lastSync = ContinuousClock.now
  }

  private let path: String
  private let descriptor: Int32
  private let state: Monitor<State>

  init(path: String, fingerprint: String, retryFailed: Bool) throws(RunFailure) {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw RunFailure(.cannotCreate, "\(path): \(systemMessage())") }
    guard lock(descriptor) else {
      throw RunFailure(.cannotCreate, "\(path): another run has this journal")
    }
    var reading = JournalReading(descriptor: descriptor, fingerprint: fingerprint)
    guard reading.readHeader() else {
      throw RunFailure(.cannotCreate, "\(path): exists and is no journal of lofte")
    }
    var state = State()
    while let entry = reading.next() {
      if retryFailed, case .failed = entry.outcome { continue }
      state.entries[entry.key] = Entry(outcome: entry.outcome, offset: entry.offset, length: entry.length)
    }
    state.end = reading.end
    guard ftruncate(descriptor, off_t(reading.end)) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
      throw RunFailure(.cannotWrite, "\(path): \(systemMessage())")
    }
    let isCurrent = reading.isCurrent
    self.state = Monitor(state)
    if !isCurrent { try write { (_) in Array("lofte-journal 1 \(fingerprint)\n".utf8) } }
  }

  deinit { Foundation.close(descriptor) }

  /// A finished page's record, when there is one and its bytes are whole.
  func record(_ key: Key) -> (outcome: Outcome, line: [UInt8])? {
    let known = state.with { $0.entries[key] }
    guard let known, known.length > 0 else { return nil }
    var line = [UInt8](repeating: 0, count: known.length)
    let count = line.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, known.length, off_t(known.offset)) }
    return count == known.length ? (known.outcome, line) : nil
  }

  /// Notes a finished input, once.
  func append(_ finished: Finished) throws(RunFailure) {
    // Only pages are looked up again; of other inputs the journal notes that they are done.
    let line = finished.bytes == nil ? [] : finished.line
    let head = Array("\(finished.key.hex) \(finished.outcome.word) \(line.count) \(SHA256.hex(line).prefix(8)) ".utf8)
    try write { state in
      guard state.entries[finished.key] == nil else { return [] }
      let offset = state.end + head.count
      state.entries[finished.key] = Entry(outcome: finished.outcome, offset: offset, length: line.count)
      return head + line + [0x0A]
    }
  }

  func close() throws(RunFailure) {
    guard fsync(descriptor) == 0 else { throw RunFailure(.cannotWrite, "\(path): \(systemMessage())") }
  }

  private func write(_ make: (inout State) -> [UInt8]) throws(RunFailure) {
    try state.with { state in
      Result { () throws(RunFailure) in
        let bytes = make(&state)
        if let message = writeAll(descriptor, bytes) { throw RunFailure(.cannotWrite, "\(path): \(message)") }
        state.end += bytes.count
        guard state.lastSync.duration(to: .now) > .seconds(2) else { return }
        state.lastSync = .now
        guard fdatasync(descriptor) == 0 else { throw RunFailure(.cannotWrite, "\(path): \(systemMessage())") }
      }
    }.get()
  }
}

extension Outcome {
  /// The outcome's word in a journal.
  var word: String {
    switch self {
    case .document(promises: true): "promises"
    case .document(promises: false): "document"
    case .skipped: "skipped"
    case .duplicate: "duplicate"
    case .failed(let code): "error:\(code.rawValue)"
    }
  }

  init?(word: String) {
    switch word {
    case "promises": self = .document(promises: true)
    case "document": self = .document(promises: false)
    case "skipped": self = .skipped
    case "duplicate": self = .duplicate
    default:
      guard word.hasPrefix("error:"), let code = ErrorCode(rawValue: String(word.dropFirst(6))) else { return nil }
      self = .failed(code)
    }
  }
}
