import CZlib

/// zlib's inflate: the only file of this module that touches it, but for `crc32`.
final class Inflater {
  enum Format { case gzip, zlib, raw }

  struct Progress {
    var consumed: Int
    var produced: Int
    var finished: Bool
  }

  private let stream: UnsafeMutablePointer<z_stream>
  private let windowBits: Int32
  private(set) var totalIn = 0
  private(set) var totalOut = 0

  init(_ format: Format) {
    windowBits = switch format {
    case .gzip: 15 + 16
    case .zlib: 15
    case .raw: -15
    }
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = inflateInit2_(stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib: inflateInit2 gave \(status)")
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// Starts anew, at a new member.
  func reset() {
    inflateReset2(stream, windowBits)
    totalIn = 0
    totalOut = 0
  }

  /// One step: takes from `input`, gives to `output`.
  func step(_ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Progress {
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
    stream.pointee.avail_in = UInt32(min(input.count, 1 << 30))
    stream.pointee.next_out = output.bindMemory(to: UInt8.self).baseAddress
    stream.pointee.avail_out = UInt32(min(output.count, 1 << 30))
    let status = inflate(stream, Z_NO_FLUSH)
    let consumed = min(input.count, 1 << 30) - Int(stream.pointee.avail_in)
    let produced = min(output.count, 1 << 30) - Int(stream.pointee.avail_out)
    totalIn += consumed
    totalOut += produced
    guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
      let words = stream.pointee.msg.map { String(cString: $0) } ?? "error \(status)"
      throw ReadFailure(.archiveCorrupt, "damaged compressed data: \(words)")
    }
    return Progress(consumed: consumed, produced: produced, finished: status == Z_STREAM_END)
  }

  /// - Throws: `archive-limit` when more came out than a page can honestly unfold to.
  func check(_ limits: ReadLimits) throws(ReadFailure) {
    if totalOut > limits.ratioFrom, totalOut / max(totalIn, 1) > limits.ratio {
      throw ReadFailure(.archiveLimit, "unfolds more than \(limits.ratio) times")
    }
  }
}

/// The inflated bytes of one member, as a source.
final class InflateSource: ByteSource {
  private let compressed: ByteReader
  private let inflater: Inflater
  private let limits: ReadLimits
  private var finished = false

  init(_ compressed: ByteReader, _ format: Inflater.Format, limits: ReadLimits) {
    self.compressed = compressed
    self.limits = limits
    inflater = Inflater(format)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    while !finished {
      let progress = try step(inflater, from: compressed, into: buffer)
      finished = progress.finished
      try inflater.check(limits)
      if progress.produced > 0 { return progress.produced }
    }
    return 0
  }
}

/// One step from a reader's buffer.
/// - Throws: `archive-corrupt` when the reader ends before the member.
func step(_ inflater: Inflater, from compressed: ByteReader, into buffer: UnsafeMutableRawBufferPointer)
  throws(ReadFailure) -> Inflater.Progress
{
  let input = try compressed.buffered()
  if input.isEmpty { throw ReadFailure(.archiveCorrupt, "the compressed data ends early") }
  let progress = try input.withRawBytes { (raw) throws(ReadFailure) in try inflater.step(raw, buffer) }
  compressed.consume(progress.consumed)
  return progress
}

enum BodyCoding { case gzip, zlibOrRaw }

/// A whole body inflated; `deflate` may be zlib's form or raw, servers disagree.
func inflated(_ body: [UInt8], _ coding: BodyCoding, limits: ReadLimits) throws(ReadFailure) -> [UInt8] {
  switch coding {
  case .gzip: return try inflated(body, format: .gzip, limits: limits)
  case .zlibOrRaw:
    do throws(ReadFailure) {
      return try inflated(body, format: .zlib, limits: limits)
    } catch where error.code == .archiveCorrupt {
      return try inflated(body, format: .raw, limits: limits)
    }
  }
}

private func inflated(_ body: [UInt8], format: Inflater.Format, limits: ReadLimits) throws(ReadFailure) -> [UInt8] {
  let inflater = Inflater(format)
  var out: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65_536)
  var place = 0
  while true {
    let progress = try body.withRawBytes { (input) throws(ReadFailure) in
      try chunk.withMutableRawBytes { (output) throws(ReadFailure) in
        try inflater.step(UnsafeRawBufferPointer(rebasing: input[place...]), output)
      }
    }
    place += progress.consumed
    out.append(contentsOf: chunk[..<progress.produced])
    try inflater.check(limits)
    guard out.count <= limits.pageBytes else {
      throw ReadFailure(.tooLarge, "unfolds to more than \(limits.pageBytes) bytes")
    }
    if progress.finished { return out }
    if progress.consumed == 0, progress.produced == 0 {
      throw ReadFailure(.archiveCorrupt, "the body's compressed data ends early")
    }
  }
}

/// The checksum of ZIP and gzip, continued.
func checksum(_ before: UInt32, _ bytes: UnsafeRawBufferPointer) -> UInt32 {
  var sum = UInt(before)
  var rest = bytes
  while !rest.isEmpty {
    let part = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 30))
    sum = UInt(crc32(uLong(sum), part.bindMemory(to: UInt8.self).baseAddress, uInt(part.count)))
    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(1 << 30))
  }
  return UInt32(truncatingIfNeeded: sum)
}
