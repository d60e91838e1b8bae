/// The inflated bytes of a gzip file, by runs.
///
/// A gzip file is a row of members. A WARC has a member a record, so that a damaged one costs one record: a member
/// whose first bytes are `boundary` starts a new run, every other member goes on with the run before it (as `bgzip`
/// or `pigz` write). At the end of a run the source gives 0; `nextRun()` goes on.
final class GzipSource: ByteSource {
  private let compressed: ByteReader
  private let boundary: [UInt8]
  private let limits: ReadLimits
  private let inflater = Inflater(.gzip)
  /// Bytes that were inflated to look at a member's beginning.
  private var held: [UInt8] = []
  private var failure: ReadFailure?
  private var state = State.reading
  private enum State { case reading, betweenRuns, ended }

  /// Where the current run's first member starts in the compressed file.
  private(set) var runStart: Int
  private var memberStart: Int

  init(_ compressed: ByteReader, boundary: String, limits: ReadLimits) {
    self.compressed = compressed
    self.boundary = Array(boundary.utf8)
    self.limits = limits
    runStart = compressed.position
    memberStart = compressed.position
  }

  /// Where the run that was read to its end ends in the compressed file.
  var runEnd: Int { state == .betweenRuns ? memberStart : compressed.position }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    if !held.isEmpty, state != .betweenRuns {
      let count = min(held.count, buffer.count)
      buffer.copyBytes(from: held.prefix(count))
      held.removeFirst(count)
      return count
    }
    while state == .reading {
      if let failure { throw failure }
      do throws(ReadFailure) {
        let progress = try step(inflater, from: compressed, into: buffer)
        try inflater.check(limits)
        if progress.finished { try startMember() }
        if progress.produced > 0 { return progress.produced }
        if !held.isEmpty { return try read(into: buffer) }
      } catch {
        failure = error
      }
    }
    return 0
  }

  /// Goes to the next run; false at the end of the file.
  func nextRun() -> Bool {
    guard state == .betweenRuns else { return false }
    state = .reading
    runStart = memberStart
    return true
  }

  /// After a failure: finds the next member that starts with the boundary. Returns false when there is none.
  func resynchronise() throws(ReadFailure) -> Bool {
    failure = nil
    held = []
    state = .reading
    // Damage can make inflate run into the next member before it notices: search from the damaged one's own start.
    _ = compressed.seek(to: memberStart + 1)
    while true {
      let ahead = try compressed.peek(32_768)
      guard let magic = ahead.find([0x1F, 0x8B, 0x08]) else {
        guard ahead.count >= 32_768 else { break }
        compressed.consume(ahead.count - 2)
        continue
      }
      compressed.consume(magic - ahead.startIndex)
      if try startsRecord(compressed.peek(32_768)) {
        memberStart = compressed.position
        runStart = memberStart
        inflater.reset()
        return true
      }
      compressed.consume(1)
    }
    state = .ended
    return false
  }

  /// Whether a member here unfolds to the boundary; tried on a copy of the bytes, so that nothing moves.
  private func startsRecord(_ ahead: ArraySlice<UInt8>) -> Bool {
    var first = [UInt8](repeating: 0, count: boundary.count)
    let trial = Inflater(.gzip)
    do throws(ReadFailure) {
      let progress = try ahead.withRawBytes { (input) throws(ReadFailure) in
        try first.withMutableRawBytes { (output) throws(ReadFailure) in try trial.step(input, output) }
      }
      return progress.produced == boundary.count && first == boundary
    } catch {
      return false
    }
  }

  /// At the end of a member: is there another, and does it go on with the run?
  private func startMember() throws(ReadFailure) {
    while try compressed.peek(1).first == 0 { compressed.consume(1) }
    let magic = try compressed.peek(3)
    guard magic.elementsEqual([0x1F, 0x8B, 0x08]) else {
      // Zeros are padding; other bytes are damage for a WARC, whose next run they are, and left alone elsewhere, as
      // gzip does.
      state = magic.isEmpty ? .ended : .betweenRuns
      memberStart = compressed.position
      failure = ReadFailure(.archiveCorrupt, "no gzip member where one should start")
      return
    }
    memberStart = compressed.position
    inflater.reset()
    do throws(ReadFailure) {
      var finished = false
      while held.count < boundary.count, !finished {
        var first = [UInt8](repeating: 0, count: boundary.count - held.count)
        let progress = try first.withMutableRawBytes { (raw) throws(ReadFailure) in
          try step(inflater, from: compressed, into: raw)
        }
        held.append(contentsOf: first[..<progress.produced])
        finished = progress.finished
      }
      if finished, held.count < boundary.count { try startMember() }
      if held == boundary { state = .betweenRuns }
    } catch {
      // The damage is the next run's.
      failure = error
      state = .betweenRuns
    }
  }
}
