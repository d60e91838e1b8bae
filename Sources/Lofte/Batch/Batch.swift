import Foundation
import Records
import SavedPages

/// Reads every input of a source with several workers and writes one record an input, in input order.
///
/// Workers take inputs one after the other from the source, which is read by one of them at a time, and finish them
/// side by side; whoever finishes the next one in line writes. At most `window` inputs and 32 MiB of records are
/// under way, so that memory does not grow with the number of pages. A page that takes longer than the timeout is
/// given up: its record says so, its thread is left behind and another one takes its place.
public final class Batch: Sendable {
  private struct State {
    var issued = 0
    var written = 0
    var waiting: [Int: Finished] = [:]
    var waitingBytes = 0
    var isWriting = false
    var underway: [Int: (entry: Entry, since: ContinuousClock.Instant)] = [:]
    var workers = 0
    var account = Account()
    var isEmpty = false
    var stop: RunFailure?
  }

  private let options: BatchOptions
  private let events: BatchEvents
  private let source: Monitor<PageSource>
  private let output: Monitor<any RecordOutput>
  private let worker: Worker
  private let journal: Journal?
  private let state = Monitor(State())
  /// Apart from the state, so that the watching thread is not woken for every page.
  private let ended = Monitor(false)
  private let window: Int

  /// - Parameter extract: makes a page's record; called on several threads at once.
  /// - Throws: when the journal cannot be opened.
  public init(
    source: PageSource, output: any RecordOutput, options: BatchOptions, events: BatchEvents = BatchEvents(),
    extract: @escaping @Sendable (SavedPage) -> Record
  ) throws(RunFailure) {
    self.options = options
    self.events = events
    self.source = Monitor(source)
    self.output = Monitor(output)
    do throws(RunFailure) {
      journal = try options.journal.map { (path) throws(RunFailure) in
        try Journal(path: path, fingerprint: options.fingerprint, retryFailed: options.retryFailed)
      }
    } catch {
      var output = output
      output.abandon()
      throw error
    }
    worker = Worker(options: options, extract: extract, duplicates: Monitor(Duplicates()), journal: journal)
    window = 16 * options.workers + 32
  }

  /// Runs to the end.
  /// - Returns: what became of every input.
  /// - Throws: when the output or the journal cannot be written, or on Ctrl-C. What the journal has stays.
  public func run() throws(RunFailure) -> Account {
    state.with { $0.workers = options.workers }
    for _ in 0..<options.workers { startWorker() }
    watch()
    do throws(RunFailure) {
      if let failure = state.with({ $0.stop }) { throw failure }
      try output.with { (output) in Result { () throws(RunFailure) in try output.finish() } }.get()
    } catch {
      output.with { $0.abandon() }
      try journal?.close()
      throw error
    }
    try journal?.close()
    return state.with { $0.account }
  }

  /// Stays on the calling thread until all is done: gives up late pages, shows progress, looks for Ctrl-C.
  private func watch() {
    var shown = ContinuousClock.now
    while true {
      if Interruption.isRequested { stop(RunFailure(.interrupted, "interrupted")) }
      let late = state.with { state -> [(Int, Entry)] in
        let now = ContinuousClock.now
        let late = state.underway.filter { $0.value.since.duration(to: now) > .seconds(options.timeout) }
        for number in late.keys { state.underway[number] = nil }
        return late.map { ($0.key, $0.value.entry) }
      }
      for (number, entry) in late {
        startWorker()
        deliver(worker.timedOut(entry), number: number)
      }
      if let progress = events.progress, shown.duration(to: .now) > .milliseconds(500) {
        shown = .now
        progress(state.with { $0.account }, source.with { $0.bytesRead })
      }
      // After a stop nobody waits for pages that are still being read.
      if state.with({ $0.workers == 0 || ($0.stop != nil && !$0.isWriting) }) { return }
      if ended.with({ $0 }) { Thread.sleep(forTimeInterval: 0.01) } else { ended.wait(seconds: 0.1, unless: { $0 }) }
    }
  }

  private func startWorker() {
    let thread = Thread { [self] in
      while let (entry, number) = take() {
        let finished = worker.finish(entry, number: number)
        // Given up in the meantime: another worker has taken this one's place.
        guard state.with({ $0.underway.removeValue(forKey: number) != nil }) else { return }
        deliver(finished, number: number)
      }
      if state.with({ $0.workers -= 1; return $0.workers == 0 }) { ended.update { $0 = true } }
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// The next input; nil at the end or after a stop.
  private func take() -> (Entry, Int)? {
    let goesOn = state.when({ [window] state in
      state.stop != nil || state.isEmpty
        || (state.issued - state.written < window && state.waitingBytes < 32 << 20)
    }) { $0.stop == nil && !$0.isEmpty }
    guard goesOn else { return nil }
    return source.with { source in
      guard let entry = source.next() else {
        state.update {
          $0.isEmpty = true
          $0.account.ignored = source.ignored
        }
        return nil
      }
      return state.with { state in
        let number = state.issued
        state.issued += 1
        state.underway[number] = (entry, .now)
        state.account.ignored = source.ignored
        return (entry, number)
      }
    }
  }

  /// Puts a finished input in line and, unless somebody is at it, writes all that are next.
  private func deliver(_ finished: Finished, number: Int) {
    if let journal, !finished.isElsewhere {
      do throws(RunFailure) { try journal.append(finished) } catch { return stop(error) }
    }
    state.with {
      $0.waiting[number] = finished
      $0.waitingBytes += finished.line.count
    }
    while let (next, number) = state.with({ state -> (Finished, Int)? in
      guard !state.isWriting, state.stop == nil, let next = state.waiting.removeValue(forKey: state.written) else {
        return nil
      }
      state.isWriting = true
      state.waitingBytes -= next.line.count
      return (next, state.written)
    }) {
      let written = Result { () throws(RunFailure) in try write(next, number: number) }
      state.update { state in
        state.isWriting = false
        state.written += 1
        if case .success(let outcome?) = written { state.account.count(outcome) }
      }
      if case .failure(let failure) = written { stop(failure) }
    }
  }

  private func write(_ finished: Finished, number: Int) throws(RunFailure) -> Outcome? {
    guard !finished.isElsewhere else { return nil }
    var finished = finished
    if let bytes = finished.bytes,
      let original = worker.duplicates.with({ $0.original(of: bytes, number: number, id: finished.id) })
    {
      let record = Record.skipped(
        finished.source, .duplicate, "the same bytes as record \(original.id)", repeated: original.repeated)
      finished = Finished(record, key: finished.key, bytes: bytes)
      finished.outcome = .duplicate
    }
    if case .failed(let code) = finished.outcome {
      events.failed(finished.source.path, RecordError(code, errorMessage(finished.line)))
    }
    let done = finished
    try output.with { (output) in
      Result { () throws(RunFailure) in try output.write(done.line, id: done.id, path: done.source.path) }
    }.get()
    return finished.outcome
  }

  /// Ends the run with the first failure.
  private func stop(_ failure: RunFailure) {
    state.update { $0.stop = $0.stop ?? failure }
    ended.update { $0 = true }
  }

  /// The message inside an error record's line.
  private func errorMessage(_ line: [UInt8]) -> String {
    do { return try Record(jsonLine: line).error?.message ?? "" } catch { return "" }
  }
}
