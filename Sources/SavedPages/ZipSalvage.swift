/// Reads a ZIP that has lost its central directory (a broken download), by the headers in front of the members.
///
/// The first step is the failure that says so; the members that are whole follow.
final class ZipSalvage: ArchiveReader {
  private let archive: String
  private let file: File
  private let savedAs: SavedForm
  private let limits: ReadLimits
  private var failure: ReadFailure?
  private var place = 0
  private var members = 0
  /// A member whose length is only known when it has been inflated: it ends where its inflater stops.
  private var open: (source: InflateSource, compressed: ByteReader, start: Int)?

  init(archive: String, file: File, savedAs: SavedForm, failure: ReadFailure, limits: ReadLimits) {
    self.archive = archive
    self.file = file
    self.savedAs = savedAs
    self.failure = failure
    self.limits = limits
  }

  func next() -> ArchiveStep? {
    if let failure {
      self.failure = nil
      let words = "\(failure.message); its members are read by their own headers"
      return .entry(Entry(archive, .failed(ReadFailure(failure.code, words)), savedAs: savedAs))
    }
    do throws(ReadFailure) {
      try leaveMember()
      while members < limits.records, let header = try header() {
        members += 1
        if header.name.hasSuffix("/") { place = header.start + header.compressedSize; continue }
        guard header.start + header.compressedSize <= file.size else { return nil }
        return step(header)
      }
    } catch {
      return nil
    }
    return nil
  }

  private struct Header {
    let name: String
    let flags: UInt16
    let method: UInt16
    let checksum: UInt32
    let compressedSize: Int
    let size: Int
    let start: Int

    /// The sizes stand behind the member.
    var isOpen: Bool { flags & 8 != 0 && compressedSize == 0 }
  }

  private func header() throws(ReadFailure) -> Header? {
    let fixed = try file.bytes(at: place, count: 30)
    guard fixed.count == 30, fixed.has("PK\u{3}\u{4}", at: 0) else { return nil }
    let nameLength = Int(fixed.little16(26)), extraLength = Int(fixed.little16(28))
    let name = try file.bytes(at: place + 30, count: nameLength)
    guard name.count == nameLength else { return nil }
    let flags = fixed.little16(6)
    return Header(
      name: zipName(name, isUTF8: flags & 0x800 != 0), flags: flags, method: fixed.little16(8),
      checksum: fixed.little32(14), compressedSize: Int(fixed.little32(18)), size: Int(fixed.little32(22)),
      start: place + 30 + nameLength + extraLength)
  }

  private func step(_ header: Header) -> ArchiveStep {
    let offset = place
    place = header.start + header.compressedSize
    guard let inside = insidePath(header.name), header.flags & 1 == 0, header.method == 8 || (header.method == 0 && !header.isOpen)
    else {
      let failure = ReadFailure(.unsupported, "cannot be read without the archive's directory")
      return .entry(Entry("\(archive)!\(header.name)", .failed(failure), savedAs: savedAs))
    }
    let raw = FileSource(file, header.start..<(header.isOpen ? file.size : place))
    let compressed = ByteReader(raw)
    let inflated = InflateSource(compressed, .raw, limits: limits)
    if header.isOpen { open = (inflated, compressed, header.start) }
    if FileKind.isResourceName(inside) { return .ignored }
    let bytes: any ByteSource = header.method == 0 ? raw : inflated
    let checked: any ByteSource =
      header.isOpen ? bytes : ZipMemberSource(bytes, size: header.size, checksum: header.checksum, limits: limits)
    var member = Member(path: "\(archive)!\(inside)", reader: ByteReader(checked))
    member.savedAs = savedAs
    member.place = MemberPlace(offset: offset, length: header.isOpen ? nil : header.compressedSize)
    return .member(member)
  }

  /// Inflates what is left of a member of unknown length, and leaves out the record of its sizes.
  private func leaveMember() throws(ReadFailure) {
    guard let member = open else { return }
    open = nil
    var rest = [UInt8](repeating: 0, count: 65_536)
    while try rest.withMutableRawBytes({ (raw) throws(ReadFailure) in try member.source.read(into: raw) }) > 0 {}
    place = member.start + member.compressed.position
    // Checksum and sizes, with a signature in front or without; 64-bit sizes are told by the next header's place.
    for length in [16, 12, 24, 20] where try file.bytes(at: place + length, count: 2) == Array("PK".utf8) {
      place += length
      return
    }
    place = file.size
  }
}
