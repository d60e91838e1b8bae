/// Reads a ZIP by its central directory, a member at a time: stored and deflated, ZIP64, data descriptors, names in
/// UTF-8 or a DOS code page. WACZ is a ZIP of WARC files. Nothing is ever written to a member's path.
final class ZipReader: ArchiveReader {
  private let archive: String
  private let file: File
  private let savedAs: SavedForm
  private let limits: ReadLimits
  private var directory: ByteReader
  private var left: Int
  /// Bytes in front of the archive (a self-extractor's program) that its offsets do not count.
  private let shift: Int
  private var members = 0

  init(archive: String, file: File, savedAs: SavedForm, limits: ReadLimits) throws(ReadFailure) {
    self.archive = archive
    self.file = file
    self.savedAs = savedAs
    self.limits = limits
    let end = try ZipEnd(file)
    shift = end.shift
    left = end.count
    directory = ByteReader(FileSource(file, end.directory))
  }

  func next() -> ArchiveStep? {
    while left > 0 {
      left -= 1
      members += 1
      let place = directory.position
      do throws(ReadFailure) {
        guard members <= limits.records else {
          left = 0
          throw ReadFailure(.archiveLimit, "more than \(limits.records) members")
        }
        let entry = try ZipEntry(directory)
        if entry.name.hasSuffix("/") || entry.name.hasSuffix("\\") { continue }
        return step(entry)
      } catch {
        left = 0
        let words = "\(error.message); entry \(members) of the directory, nothing could be read after it"
        return .entry(Entry("\(archive)!\(place)", .failed(ReadFailure(error.code, words)), savedAs: savedAs))
      }
    }
    return nil
  }

  private func step(_ entry: ZipEntry) -> ArchiveStep {
    func failed(_ failure: ReadFailure, _ path: String) -> ArchiveStep {
      var failed = Entry("\(archive)!\(path)", .failed(failure), savedAs: savedAs)
      failed.place = MemberPlace(offset: entry.offset + shift)
      return .entry(failed)
    }
    guard let inside = insidePath(entry.name) else {
      return failed(ReadFailure(.unsafePath, "leaves the archive: \(entry.name)"), entry.name)
    }
    if FileKind.isResourceName(inside) { return .ignored }
    do throws(ReadFailure) {
      var member = Member(path: "\(archive)!\(inside)", reader: ByteReader(try source(entry)))
      member.savedAs = savedAs
      member.capturedAt = entry.modified
      member.place = MemberPlace(offset: entry.offset + shift, length: entry.compressedSize)
      return .member(member)
    } catch {
      return failed(error, inside)
    }
  }

  private func source(_ entry: ZipEntry) throws(ReadFailure) -> ZipMemberSource {
    if entry.isEncrypted { throw ReadFailure(.unsupported, "encrypted") }
    guard entry.method == 0 || entry.method == 8 else {
      throw ReadFailure(.unsupported, "compression method \(entry.method)")
    }
    let header = try file.bytes(at: entry.offset + shift, count: 30)
    guard header.count == 30, header.has("PK\u{3}\u{4}", at: 0) else {
      throw ReadFailure(.archiveCorrupt, "no member at byte \(entry.offset + shift)")
    }
    let start = entry.offset + shift + 30 + Int(header.little16(26)) + Int(header.little16(28))
    guard start + entry.compressedSize <= file.size else {
      throw ReadFailure(.archiveCorrupt, "the archive ends inside the member at byte \(entry.offset + shift)")
    }
    let raw = FileSource(file, start..<start + entry.compressedSize)
    let bytes: any ByteSource = entry.method == 0 ? raw : InflateSource(ByteReader(raw), .raw, limits: limits)
    return ZipMemberSource(bytes, size: entry.size, checksum: entry.checksum, limits: limits)
  }
}

/// A member's bytes, checked at their end against the directory's size and checksum.
final class ZipMemberSource: ByteSource {
  private let source: any ByteSource
  private let size: Int
  private let expected: UInt32
  private let limits: ReadLimits
  private var sum: UInt32 = 0
  private var count = 0

  init(_ source: any ByteSource, size: Int, checksum: UInt32, limits: ReadLimits) {
    self.source = source
    self.size = size
    self.limits = limits
    expected = checksum
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    let read = try source.read(into: buffer)
    if read == 0 {
      guard count == size else { throw ReadFailure(.archiveCorrupt, "\(count) bytes where the directory says \(size)") }
      guard sum == expected else { throw ReadFailure(.archiveCorrupt, "the checksum does not fit") }
      return 0
    }
    sum = checksum(sum, UnsafeRawBufferPointer(rebasing: buffer[..<read]))
    count += read
    guard count <= limits.memberBytes else {
      throw ReadFailure(.archiveLimit, "unfolds to more than \(limits.memberBytes) bytes")
    }
    return read
  }
}
