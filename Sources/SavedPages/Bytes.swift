#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

// Byte cursors over `[UInt8]`: what this module needs instead of a regex engine.

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// Space, tab, CR, LF, form feed.
  var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }
  /// How seldom a byte stands in HTML, roughly: 0 for signs of markup and spaces, 1 for small letters, 2 for the rest.
  var rarityInMarkup: Int {
    switch self {
    case 0x20, 0x22, 0x2D, 0x2F, 0x3C, 0x3D, 0x3E, 0x0A: 0
    case 0x61...0x7A, 0x30...0x39: 1
    default: 2
    }
  }
  /// ASCII letters in lower case, everything else unchanged.
  var lowered: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
  /// The first place of `word` at or after `from` and wholly before `to`; `ignoringCase` takes `word` in lower case.
  func find(_ word: StaticString, from: Int? = nil, to: Int? = nil, ignoringCase: Bool = false) -> Int? {
    let needle = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    return find(needle, from: from, to: to, ignoringCase: ignoringCase)
  }

  func find<Needle: RandomAccessCollection>(
    _ needle: Needle, from: Int? = nil, to: Int? = nil, ignoringCase: Bool = false
  ) -> Int? where Needle.Element == UInt8, Needle.Index == Int {
    let low = Swift.max(from ?? startIndex, startIndex), high = Swift.min(to ?? endIndex, endIndex)
    guard let first = needle.first, high - low >= needle.count else { return nil }
    if !ignoringCase { return findExactly(needle, low, high) }
    let found: Int?? = withContiguousStorageIfAvailable { raw in
      var i = low - startIndex
      let last = high - startIndex - needle.count
      search: while i <= last {
        guard raw[i].lowered == first else { i += 1; continue }
        var k = 1
        while k < needle.count {
          guard raw[i + k].lowered == needle[needle.startIndex + k] else { i += 1; continue search }
          k += 1
        }
        return i + startIndex
      }
      return nil
    }
    return found ?? nil
  }

  /// With the C library's search for the word's rarest byte: it looks at many bytes at once, and pages are searched for
  /// marks from end to end.
  private func findExactly<Needle: RandomAccessCollection>(_ needle: Needle, _ low: Int, _ high: Int) -> Int?
  where Needle.Element == UInt8, Needle.Index == Int {
    let found: Int?? = withContiguousStorageIfAvailable { raw in
      needle.withContiguousStorageIfAvailable { word -> Int? in
        guard let start = raw.baseAddress, let bytes = word.baseAddress else { return nil }
        let rare = word.indices.max { word[$0].rarityInMarkup < word[$1].rarityInMarkup } ?? 0
        var place = low - startIndex
        let last = high - startIndex - word.count
        while place <= last, let hit = memchr(start + place + rare, Int32(word[rare]), last - place + 1) {
          place = UnsafeRawPointer(hit) - UnsafeRawPointer(start) - rare
          if memcmp(start + place, bytes, word.count) == 0 { return place + startIndex }
          place += 1
        }
        return nil
      } ?? nil
    }
    return found ?? nil
  }

  func has(_ word: StaticString, at place: Int, ignoringCase: Bool = false) -> Bool {
    find(word, from: place, to: place + word.utf8CodeUnitCount, ignoringCase: ignoringCase) == place
  }

  /// The text of a stretch, invalid UTF-8 replaced.
  func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}

extension BidirectionalCollection where Element == UInt8 {
  /// Without white space at both ends.
  var trimmed: SubSequence {
    let front = drop { $0.isSpace }
    guard let last = front.lastIndex(where: { !$0.isSpace }) else { return front }
    return front[...last]
  }
}

extension StringProtocol {
  var trimmedSpace: String { String(decoding: Array(utf8).trimmed, as: UTF8.self) }
}

// The standard library's closures over raw bytes do not carry a typed error; these do.

extension [UInt8] {
  func withRawBytes<R>(_ body: (UnsafeRawBufferPointer) throws(ReadFailure) -> R) throws(ReadFailure) -> R {
    try self[...].withRawBytes(body)
  }

  mutating func withMutableRawBytes<R>(_ body: (UnsafeMutableRawBufferPointer) throws(ReadFailure) -> R)
    throws(ReadFailure) -> R
  {
    let result: Result<R, ReadFailure> = withUnsafeMutableBytes { raw in
      do throws(ReadFailure) { return .success(try body(raw)) } catch { return .failure(error) }
    }
    return try result.get()
  }
}

extension ArraySlice<UInt8> {
  func withRawBytes<R>(_ body: (UnsafeRawBufferPointer) throws(ReadFailure) -> R) throws(ReadFailure) -> R {
    let result: Result<R, ReadFailure> = withUnsafeBytes { raw in
      do throws(ReadFailure) { return .success(try body(raw)) } catch { return .failure(error) }
    }
    return try result.get()
  }
}
