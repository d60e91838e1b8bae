import Records
import SavedPages

/// What a worker made of one input.
struct Finished: Sendable {
  var outcome: Outcome
  var source: Source
  var id: String
  /// The record's canonical JSON without line end; empty for what is known to be a duplicate.
  var line: [UInt8]
  /// Set for pages: their bytes' hash.
  var bytes: Key?
  /// The input's key in the journal.
  var key: Key
  /// Not of this part (`--shard`).
  var isElsewhere = false

  init(_ record: Record, key: Key, bytes: Key?) {
    outcome = Outcome(record)
    source = record.source
    id = record.id
    var line: [UInt8] = []
    record.json.write(to: &line)
    self.line = line
    self.key = key
    self.bytes = bytes
  }

  init(_ outcome: Outcome, _ source: Source, id: String, line: [UInt8], key: Key, bytes: Key?) {
    self.outcome = outcome
    self.source = source
    self.id = id
    self.line = line
    self.key = key
    self.bytes = bytes
  }
}

/// The work on one input: open, look whether it is known, extract, serialise. Any number of threads run it at once.
struct Worker: Sendable {
  let options: BatchOptions
  let extract: @Sendable (SavedPage) -> Record
  let duplicates: Monitor<Duplicates>
  let journal: Journal?

  func finish(_ entry: Entry, number: Int) -> Finished {
    switch entry.open(limits: options.limits) {
    case .failed(let failure):
      return closed(Record.failed(entry.source, RecordError(failure)))
    case .skipped(let reason, let message):
      return closed(Record.skipped(entry.source, DiagnosticCode(rawValue: reason.rawValue) ?? .notAPage, message))
    case .page(let page): return finish(page, number: number)
    }
  }

  private func finish(_ page: SavedPage, number: Int) -> Finished {
    let bytes = Key(hex: page.sha256), key = journal == nil ? bytes : inputKey(page), id = page.recordID
    var known = Finished(.duplicate, page.source, id: id, line: [], key: key, bytes: bytes)
    guard isHere(bytes) else {
      known.isElsewhere = true
      return known
    }
    if duplicates.with({ $0.meet(bytes, number: number, id: id) }) { return known }
    if let saved = journal?.record(key) {
      return Finished(saved.outcome, page.source, id: id, line: saved.line, key: key, bytes: bytes)
    }
    var finished = Finished(extract(page), key: key, bytes: bytes)
    // Should an earlier input turn out to hold the same bytes, this one's record must not show that it was extracted.
    finished.source = page.source
    return finished
  }

  private func closed(_ record: Record) -> Finished {
    let words = [record.source.path, record.error?.code.rawValue ?? "", record.error?.message ?? "skipped"]
    let key = Key(hex: SHA256.hex(Array(words.joined(separator: "\0").utf8)))
    var finished = Finished(record, key: key, bytes: nil)
    finished.isElsewhere = !isHere(Key(hex: SHA256.hex(Array(record.source.path.utf8))))
    return finished
  }

  private func isHere(_ key: Key) -> Bool {
    guard let shard = options.shard else { return true }
    return key.high % UInt64(shard.count) == UInt64(shard.index - 1)
  }

  /// Everything of an input that its record depends on: what a journal knows it by.
  private func inputKey(_ page: SavedPage) -> Key {
    var source = page.source
    source.charset = page.transportCharset
    let words = source.json.compact + page.form.rawValue
    return Key(hex: SHA256.hex(Array(words.utf8)))
  }

  /// The record of a page that took too long. The page is still being read on a thread that was left behind.
  func timedOut(_ entry: Entry) -> Finished {
    let error = RecordError(.timeout, "took longer than \(JSON.double(options.timeout).compact) s")
    guard case .page(let page) = entry.open(limits: options.limits) else {
      return closed(Record.failed(entry.source, error))
    }
    return Finished(Record.failed(page.source, error), key: inputKey(page), bytes: Key(hex: page.sha256))
  }
}
