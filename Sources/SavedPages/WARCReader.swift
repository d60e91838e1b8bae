/// Reads WARC 0.17 to 1.1: plain, gzipped a record a member, gzipped as a whole.
///
/// `response`, `resource` and `conversion` records are inputs; `revisit` is a skipped one; `warcinfo`, `request`,
/// `metadata` and unknown types are the archive's own bookkeeping. Damage costs the record in which it stands: the
/// reader goes on at the next member (gzip) or the next line that starts a record (plain).
final class WARCReader: ArchiveReader {
  private let archive: String
  private let savedAs: SavedForm
  private let reader: ByteReader
  private let gzip: GzipSource?
  private let limits: ReadLimits
  private var records = 0
  private var ended = false
  /// `reader.position` where the current gzip run starts.
  private var runPosition: Int
  /// Bytes of the current record that were held, to be searched again when its length proves wrong.
  private var held: [UInt8] = []

  init(archive: String, savedAs: SavedForm, reader: ByteReader, gzip: GzipSource?, limits: ReadLimits) {
    self.archive = archive
    self.savedAs = savedAs
    self.reader = reader
    self.gzip = gzip
    self.limits = limits
    runPosition = reader.position
  }

  func next() -> ArchiveStep? {
    while !ended {
      var start = 0
      do throws(ReadFailure) {
        guard try toRecord() else { return nil }
        start = reader.position
        records += 1
        guard records <= limits.records else {
          ended = true
          throw ReadFailure(.archiveLimit, "more than \(limits.records) records")
        }
        return try record(at: start)
      } catch {
        return .entry(failed(error, at: start))
      }
    }
    return nil
  }

  private func failed(_ failure: ReadFailure, at start: Int) -> Entry {
    let place = gzip?.runStart ?? start
    var words = "\(failure.message); the record at byte \(place)"
    if !ended {
      do throws(ReadFailure) {
        words += try resynchronise(from: start) ? "" : "; nothing could be read after it"
      } catch {
        ended = true
        words += "; nothing could be read after it (\(error.message))"
      }
    }
    var entry = Entry("\(archive)!\(place)", .failed(ReadFailure(failure.code, words)), savedAs: savedAs)
    entry.place = MemberPlace(offset: place)
    return entry
  }

  /// Leaves out line ends between records; false at the end of the archive.
  private func toRecord() throws(ReadFailure) -> Bool {
    while true {
      if let next = try reader.peek(1).first {
        if next != 0x0D, next != 0x0A { return true }
        reader.consume(1)
      } else if gzip?.nextRun() == true {
        runPosition = reader.position
      } else {
        ended = true
        return false
      }
    }
  }

  private func leaveLineEnds() throws(ReadFailure) {
    while let next = try reader.peek(1).first, next == 0x0D || next == 0x0A { reader.consume(1) }
  }

  private func record(at start: Int) throws(ReadFailure) -> ArchiveStep {
    held = []
    let header = try WARCHeader(reader)
    let content = try content(header)
    let isAlone = start == runPosition
    var left = header.length - content.taken
    left -= try reader.skip(left)
    guard left == 0 else { throw ReadFailure(.archiveCorrupt, "the record ends \(left) bytes early") }
    let next = try reader.peek(1).first
    let isClosed = next == 0x0D || next == 0x0A
    try leaveLineEnds()
    let atEnd = try reader.peek(1).isEmpty
    let startsRecord = try reader.peek(5).elementsEqual("WARC/".utf8)
    guard atEnd || startsRecord || isClosed else {
      throw ReadFailure(.archiveCorrupt, "the stated length is wrong")
    }
    guard var entry = content.entry else { return .ignored }
    entry.place = MemberPlace(recordID: header.id)
    if gzip == nil {
      entry.place?.offset = start
      entry.place?.length = reader.position - start
    } else if let gzip, isAlone, atEnd {
      entry.place?.offset = gzip.runStart
      entry.place?.length = gzip.runEnd - gzip.runStart
    }
    entry.path = "\(archive)!\(header.id ?? String(entry.place?.offset ?? records))"
    entry.url = header.url
    entry.urlBasis = header.url == nil ? nil : .warcHeader
    entry.capturedAt = header.date
    entry.capturedAtBasis = header.date == nil ? nil : .warcHeader
    return .entry(entry)
  }

  /// Reads as much of the record's content as its kind asks for.
  private func content(_ header: WARCHeader) throws(ReadFailure) -> (entry: Entry?, taken: Int) {
    func entry(_ content: Entry.Content) -> Entry { Entry(archive, content, savedAs: savedAs) }
    if header.isSegmented {
      return (entry(.failed(ReadFailure(.unsupported, "a page in several segments"))), 0)
    }
    switch header.type {
    case "revisit": return (entry(.skipped(.revisit, "unchanged since \(header.refersToDate ?? "an earlier capture")")), 0)
    case "response" where header.isHTTP:
      let head = Array(try reader.peek(min(header.length, FileKind.headLength)))
      // Images, films and redirects are judged by their header fields and never held.
      if HTTPResponse.isOther(head) { return (entry(.http(head)), 0) }
      let bytes = try hold(header.length, slack: 1 << 20)
      return (entry(bytes.map { .http($0) } ?? .failed(tooLarge(header.length))), bytes?.count ?? 0)
    case "response", "resource", "conversion":
      let scheme = header.url.flatMap { $0.split(separator: ":").first }
      if header.type == "resource", let scheme, scheme == "metadata" || scheme == "dns" {
        return (entry(.skipped(.notAPage, "the crawler's own \(scheme) record")), 0)
      }
      if let media = ContentType(header.contentType ?? "").mediaType, !isPageMedia(media) {
        return (entry(.skipped(.notAPage, "not a page: \(media)")), 0)
      }
      let bytes = try hold(header.length, slack: 0)
      let body = bytes.map { Entry.Content.body($0, contentType: header.contentType) }
      return (entry(body ?? .failed(tooLarge(header.length))), bytes?.count ?? 0)
    default: return (nil, 0)
    }
  }

  private func hold(_ length: Int, slack: Int) throws(ReadFailure) -> [UInt8]? {
    guard length <= limits.pageBytes + slack else { return nil }
    held = try reader.read(length)
    return held
  }

  private func tooLarge(_ length: Int) -> ReadFailure {
    ReadFailure(.tooLarge, "\(length) bytes; the limit is \(limits.pageBytes)")
  }

  private func resynchronise(from start: Int) throws(ReadFailure) -> Bool {
    if let gzip {
      // Within an intact member a wrong length is searched like a plain file; damage to the member itself is not.
      do throws(ReadFailure) {
        if try scan() { return true }
      } catch {
        held = []
      }
      reader.forget()
      if gzip.nextRun() {
        runPosition = reader.position
        return true
      }
      ended = try !gzip.resynchronise()
      runPosition = reader.position
      return !ended
    }
    if reader.seek(to: start + 5) { held = [] }
    ended = try !scan()
    return !ended
  }

  /// Goes to the next line that starts with `WARC/` and a digit.
  private func scan() throws(ReadFailure) -> Bool {
    if !held.isEmpty { reader.unread(held) }
    held = []
    while true {
      let ahead = try reader.peek(32_768)
      if let line = ahead.find("\nWARC/") {
        reader.consume(line + 1 - ahead.startIndex)
        if try reader.peek(6).last?.isDigit == true { return true }
        continue
      }
      guard ahead.count >= 32_768 else {
        reader.consume(ahead.count)
        return false
      }
      reader.consume(ahead.count - 5)
    }
  }
}
