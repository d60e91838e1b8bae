import Foundation
import SavedPages

/// Reads a journal's entries up to the first that is torn or damaged.
struct JournalReading {
  struct Entry {
    let key: Key
    let outcome: Outcome
    /// Where the record stands in the file.
    let offset: Int
    let length: Int
  }

  private let descriptor: Int32
  private let fingerprint: String
  private var buffer: [UInt8] = []
  private var low = 0
  private var isAtEnd = false
  /// Where the last whole entry ends.
  private(set) var end = 0
  /// Whether the section that was read last holds for this version and these options.
  private(set) var isCurrent = false

  init(descriptor: Int32, fingerprint: String) {
    self.descriptor = descriptor
    self.fingerprint = fingerprint
  }

  /// False when the file is something else than a journal. An empty file, or a torn first line, is a new journal.
  mutating func readHeader() -> Bool {
    let start = Array("lofte-journal 1 ".utf8)
    fill(start.count)
    let head = buffer.prefix(start.count)
    return head.elementsEqual(start.prefix(head.count))
  }

  /// The next entry of a section that holds; nil at the end.
  mutating func next() -> Entry? {
    while let head = words() {
      if head.words.count == 3, head.words[0] == "lofte-journal" {
        isCurrent = head.words[2] == fingerprint
        take(head.length + 1)
        continue
      }
      guard head.words.count == 4, head.words[0].utf8.count == 32, let outcome = Outcome(word: head.words[1]),
        let length = Int(head.words[2]), length >= 0, length < 1 << 30
      else { return nil }
      fill(head.length + length + 1)
      guard buffer.count - low > head.length + length, buffer[low + head.length + length] == 0x0A else { return nil }
      let record = Array(buffer[(low + head.length)..<(low + head.length + length)])
      guard SHA256.hex(record).hasPrefix(head.words[3]) else { return nil }
      let offset = end + head.length
      take(head.length + length + 1)
      if isCurrent {
        return Entry(key: Key(hex: head.words[0]), outcome: outcome, offset: offset, length: length)
      }
    }
    return nil
  }

  /// The words before a record, or a section's whole line; `length` counts their bytes and, for an entry, the last
  /// space.
  private mutating func words() -> (words: [String], length: Int)? {
    fill(256)
    var words: [String] = [], start = low, i = low
    while i < min(low + 256, buffer.count) {
      let byte = buffer[i]
      if byte == 0x20 || byte == 0x0A {
        words.append(String(decoding: buffer[start..<i], as: UTF8.self))
        start = i + 1
        if byte == 0x0A { return (words, i - low) }
        if words.count == 4 { return (words, i + 1 - low) }
      }
      i += 1
    }
    return nil
  }

  private mutating func take(_ count: Int) {
    low += count
    end += count
  }

  /// Makes `count` bytes available, if the file has them.
  private mutating func fill(_ count: Int) {
    while !isAtEnd, buffer.count - low < count {
      if low > 1 << 20 {
        buffer.removeFirst(low)
        low = 0
      }
      var chunk = [UInt8](repeating: 0, count: max(1 << 16, count))
      let read = chunk.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      if read <= 0 { isAtEnd = true } else { buffer.append(contentsOf: chunk.prefix(read)) }
    }
  }
}
