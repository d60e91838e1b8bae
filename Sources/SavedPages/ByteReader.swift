/// Where bytes come from, in order: a stretch of a file, an inflated member, a member of a tar.
protocol ByteSource: AnyObject {
  /// Fills the buffer from its start; returns how many bytes, 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int
  /// Leaves out up to `count` bytes faster than reading them; returns how many.
  func skip(_ count: Int) throws(ReadFailure) -> Int
  /// Goes to a place; false when the source only runs forward.
  func seek(to offset: Int) -> Bool
}

extension ByteSource {
  func skip(_ count: Int) throws(ReadFailure) -> Int { 0 }
  func seek(to offset: Int) -> Bool { false }
}

/// No bytes.
final class EmptySource: ByteSource {
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int { 0 }
}

/// A stretch of a file.
final class FileSource: ByteSource {
  private let file: File
  private let start: Int
  private let end: Int
  private var offset: Int

  init(_ file: File, _ range: Range<Int>) {
    self.file = file
    start = range.lowerBound
    offset = range.lowerBound
    end = min(range.upperBound, file.size)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    let count = min(buffer.count, end - offset)
    guard count > 0 else { return 0 }
    let read = try file.read(at: offset, into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]))
    offset += read
    return read
  }

  func skip(_ count: Int) throws(ReadFailure) -> Int {
    let skipped = max(0, min(count, end - offset))
    offset += skipped
    return skipped
  }

  func seek(to place: Int) -> Bool {
    offset = min(start + place, end)
    return true
  }
}

/// Reads a source by lines and lengths through a buffer of 64 KiB.
final class ByteReader {
  private let source: any ByteSource
  private var buffer = [UInt8](repeating: 0, count: 65_536)
  private var low = 0
  private var high = 0
  /// A failure of the source that waits until what was read before it is used.
  private var failure: ReadFailure?
  /// Bytes handed out or skipped so far: the place of the next byte in the source.
  private(set) var position = 0

  init(_ source: any ByteSource) { self.source = source }

  convenience init(_ file: File) { self.init(FileSource(file, 0..<file.size)) }

  /// Up to `count` bytes (at most the buffer's size) without taking them; fewer only at the end.
  func peek(_ count: Int) throws(ReadFailure) -> ArraySlice<UInt8> {
    while high - low < count, try fill() {}
    return buffer[low..<min(low + count, high)]
  }

  /// All that is buffered, at least one byte unless the source has ended.
  func buffered() throws(ReadFailure) -> ArraySlice<UInt8> {
    if low == high { _ = try fill() }
    return buffer[low..<high]
  }

  /// Takes `count` buffered bytes.
  func consume(_ count: Int) {
    precondition(count <= high - low)
    low += count
    position += count
  }

  /// A line without its end (LF or CRLF); nil at the end of the source.
  func line(limit: Int) throws(ReadFailure) -> [UInt8]? {
    var out: [UInt8] = []
    while true {
      let part = try buffered()
      if part.isEmpty { return out.isEmpty ? nil : out }
      if let end = part.firstIndex(of: 0x0A) {
        out.append(contentsOf: part[..<end])
        consume(end + 1 - part.startIndex)
        if out.last == 0x0D { out.removeLast() }
        return out
      }
      out.append(contentsOf: part)
      consume(part.count)
      guard out.count <= limit else { throw ReadFailure(.archiveCorrupt, "a line of more than \(limit) bytes") }
    }
  }

  /// Up to `count` bytes; fewer only at the end.
  func read(_ count: Int) throws(ReadFailure) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(min(count, 1 << 20))
    while out.count < count {
      let part = try buffered()
      if part.isEmpty { break }
      let taken = min(part.count, count - out.count)
      out.append(contentsOf: part.prefix(taken))
      consume(taken)
    }
    return out
  }

  /// Leaves out up to `count` bytes; returns how many there were.
  func skip(_ count: Int) throws(ReadFailure) -> Int {
    var left = count
    while left > 0 {
      if low == high {
        let skipped = try source.skip(left)
        position += skipped
        left -= skipped
        if left == 0 { break }
      }
      let part = try buffered()
      if part.isEmpty { break }
      let taken = min(part.count, left)
      consume(taken)
      left -= taken
    }
    return count - left
  }

  /// Puts bytes back that were read.
  func unread(_ bytes: [UInt8]) {
    buffer = bytes + buffer[low..<high]
    low = 0
    high = buffer.count
    position -= bytes.count
  }

  /// Goes to a place of the source; false when it only runs forward.
  func seek(to place: Int) -> Bool {
    guard source.seek(to: place) else { return false }
    forget()
    position = place
    return true
  }

  /// Drops what is buffered: the source itself has moved.
  func forget() {
    low = 0
    high = 0
    failure = nil
  }

  private func fill() throws(ReadFailure) -> Bool {
    if let failure {
      if low < high { return false }
      throw failure
    }
    if low > 0 {
      // What is left moves to the front so that the rest of the buffer can be filled.
      for i in low..<high { buffer[i - low] = buffer[i] }
      high -= low
      low = 0
    }
    if buffer.count < high + 32_768 { buffer.append(contentsOf: repeatElement(0, count: 65_536)) }
    let from = high
    do throws(ReadFailure) {
      let count = try buffer.withMutableRawBytes { (raw) throws(ReadFailure) -> Int in
        try source.read(into: UnsafeMutableRawBufferPointer(rebasing: raw[from...]))
      }
      high += count
      return count > 0
    } catch {
      failure = error
      return try fill()
    }
  }
}
