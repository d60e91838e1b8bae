/// A 512-byte header of a tar: ustar, pax, GNU and the old form.
struct TarHeader {
  let name: [UInt8]
  let size: Int
  let modified: Int
  let kind: UInt8

  /// Nil when the checksum does not fit.
  init?(_ block: some RandomAccessCollection<UInt8>) {
    let block = Array(block)
    guard TarHeader.looksLike(block) else { return nil }
    func text(_ range: Range<Int>) -> [UInt8] { Array(block[range].prefix { $0 != 0 }) }
    var name = text(0..<100)
    if block.has("ustar\0", at: 257), block[345] != 0 { name = text(345..<500) + [UInt8(ascii: "/")] + name }
    self.name = name
    guard let size = TarHeader.number(block[124..<136]), size >= 0 else { return nil }
    self.size = size
    modified = TarHeader.number(block[136..<148]) ?? 0
    kind = block[156]
  }

  static func looksLike(_ head: [UInt8]) -> Bool {
    guard head.count >= 512, let stated = number(head[148..<156]), head[0] != 0 else { return false }
    var sum = 8 * 32
    for i in 0..<512 where i < 148 || i >= 156 { sum += Int(head[i]) }
    return sum == stated
  }

  /// Octal with spaces or NUL around it, or GNU's base 256 (first bit set).
  static func number(_ field: ArraySlice<UInt8>) -> Int? {
    guard let first = field.first else { return nil }
    if first & 0x80 != 0 {
      var value = Int(first & 0x7F)
      for byte in field.dropFirst() {
        guard value < 1 << 50 else { return nil }
        value = value << 8 | Int(byte)
      }
      return value
    }
    let digits = field.filter { $0 != 0 && $0 != 0x20 }
    if digits.isEmpty { return 0 }
    return Int(String(decoding: digits, as: UTF8.self), radix: 8)
  }
}

/// Reads a tar: ustar, pax (`path`, `size`, `mtime`), GNU long names; links and devices are no inputs.
final class TarReader: ArchiveReader {
  private let archive: String
  private let reader: ByteReader
  private let limits: ReadLimits
  private var ended = false
  private var members = 0
  /// Bytes of the current member with its padding that were not read.
  private var current: BoundedSource?

  init(archive: String, reader: ByteReader, limits: ReadLimits) {
    self.archive = archive
    self.reader = reader
    self.limits = limits
  }

  func next() -> ArchiveStep? {
    guard !ended else { return nil }
    var place = reader.position
    do throws(ReadFailure) {
      try leaveMember()
      if ended { return nil }
      place = reader.position
      return try member()
    } catch {
      ended = true
      return .entry(failed(error, at: place, ending: true))
    }
  }

  private func failed(_ failure: ReadFailure, at place: Int, ending: Bool) -> Entry {
    let words = "\(failure.message); at byte \(place)" + (ending ? "; nothing could be read after it" : "")
    var entry = Entry("\(archive)!\(place)", .failed(ReadFailure(failure.code, words)), savedAs: .tar)
    entry.place = MemberPlace(offset: place)
    return entry
  }

  private func leaveMember() throws(ReadFailure) {
    guard let left = current?.left else { return }
    if current?.hasFailed == true {
      ended = true
      return
    }
    current = nil
    guard try reader.skip(left) == left else { throw ReadFailure(.archiveCorrupt, "the archive ends inside a member") }
  }

  private func member() throws(ReadFailure) -> ArchiveStep? {
    var longName: [UInt8]?, pax: [String: [UInt8]] = [:]
    while true {
      let place = reader.position
      let block = try reader.read(512)
      guard block.count == 512, block.contains(where: { $0 != 0 }) else {
        ended = true
        return nil
      }
      guard let header = TarHeader(block) else {
        let found = try resynchronise()
        ended = !found
        return .entry(failed(ReadFailure(.archiveCorrupt, "a damaged header"), at: place, ending: !found))
      }
      let size = pax["size"].flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? header.size
      switch header.kind {
      case UInt8(ascii: "L"): longName = try text(size).split(separator: 0).first.map(Array.init)
      case UInt8(ascii: "x"): pax.merge(TarReader.paxFields(try text(size))) { $1 }
      case UInt8(ascii: "g"), UInt8(ascii: "K"), UInt8(ascii: "V"): _ = try text(size)
      case UInt8(ascii: "5"): current = BoundedSource(reader, size: 0, padded: padded(size))
        longName = nil
        pax = [:]
        try leaveMember()
      case 0, UInt8(ascii: "0"), UInt8(ascii: "7"):
        return file(pax["path"] ?? longName ?? header.name, size: size, header: header, pax: pax, place: place)
      default:
        current = BoundedSource(reader, size: 0, padded: padded(size))
        return .ignored
      }
    }
  }

  private func file(_ name: [UInt8], size: Int, header: TarHeader, pax: [String: [UInt8]], place: Int) -> ArchiveStep {
    let source = BoundedSource(reader, size: size, padded: padded(size))
    current = source
    members += 1
    let text = String(decoding: name, as: UTF8.self)
    if members > limits.records {
      ended = true
      return .entry(failed(ReadFailure(.archiveLimit, "more than \(limits.records) members"), at: place, ending: true))
    }
    guard let inside = insidePath(text) else {
      return .entry(Entry("\(archive)!\(text)", .failed(ReadFailure(.unsafePath, "leaves the archive: \(text)"))))
    }
    var member = Member(path: "\(archive)!\(inside)", reader: ByteReader(source))
    member.savedAs = .tar
    let modified = pax["mtime"].flatMap { Double(String(decoding: $0, as: UTF8.self)) }.map { Int($0) }
    member.capturedAt = moment(epoch: modified ?? header.modified)
    member.place = MemberPlace(offset: place, length: 512 + padded(size))
    return .member(member)
  }

  private func padded(_ size: Int) -> Int { (size + 511) / 512 * 512 }

  /// A header's own text (names, pax fields), at most 1 MiB.
  private func text(_ size: Int) throws(ReadFailure) -> [UInt8] {
    guard size <= 1 << 20 else { throw ReadFailure(.archiveLimit, "a header of \(size) bytes") }
    let bytes = try reader.read(padded(size))
    guard bytes.count == padded(size) else { throw ReadFailure(.archiveCorrupt, "the archive ends inside a header") }
    return Array(bytes.prefix(size))
  }

  /// `<length> <key>=<value>\n`, the length counting itself.
  static func paxFields(_ bytes: [UInt8]) -> [String: [UInt8]] {
    var fields: [String: [UInt8]] = [:]
    var place = 0
    while place < bytes.count, let space = bytes[place...].firstIndex(of: 0x20),
      let length = Int(String(decoding: bytes[place..<space], as: UTF8.self)), length > space - place + 1,
      place + length <= bytes.count
    {
      let line = bytes[(space + 1)..<(place + length - 1)]
      if let equals = line.firstIndex(of: UInt8(ascii: "=")) {
        fields[String(decoding: line[..<equals], as: UTF8.self)] = Array(line[(equals + 1)...])
      }
      place += length
    }
    return fields
  }

  /// Goes to the next block that is a header; false when there is none.
  private func resynchronise() throws(ReadFailure) -> Bool {
    while true {
      let block = try reader.peek(512)
      if block.count < 512 { return false }
      if TarHeader(block) != nil, block.has("ustar", at: block.startIndex + 257) { return true }
      reader.consume(512)
    }
  }
}

/// The next bytes of a reader, up to a size; `left` counts what remains with the padding.
final class BoundedSource: ByteSource {
  private let reader: ByteReader
  private var size: Int
  private(set) var left: Int
  /// Whether whoever reads the member knows of a failure: the archive need not report it again.
  private(set) var hasFailed = false

  init(_ reader: ByteReader, size: Int, padded: Int) {
    self.reader = reader
    self.size = size
    left = padded
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    guard size > 0 else { return 0 }
    hasFailed = true
    let part = try reader.buffered().prefix(min(size, buffer.count))
    guard !part.isEmpty else { throw ReadFailure(.archiveCorrupt, "the archive ends inside a member") }
    hasFailed = false
    buffer.copyBytes(from: part)
    reader.consume(part.count)
    size -= part.count
    left -= part.count
    return part.count
  }

  func skip(_ count: Int) throws(ReadFailure) -> Int {
    let skipped = try reader.skip(min(count, size))
    size -= skipped
    left -= skipped
    return skipped
  }
}
