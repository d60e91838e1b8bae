/// Endings of words, found by their last byte: most words fail after one load.
struct Suffixes: Sendable {
  /// Indices into `endings`, by last byte.
  private let byLast: [[UInt8]]
  private let endings: [[UInt8]]

  /// Lower-case endings parted by spaces; the longest comes first in a search.
  init(_ list: String) {
    endings = WordList.bytes(list).map { Array($0) }.sorted { $0.count > $1.count }
    var byLast = [[UInt8]](repeating: [], count: 256)
    for (n, ending) in endings.enumerated() { if let last = ending.last { byLast[Int(last)].append(UInt8(n)) } }
    self.byLast = byLast
  }

  /// Bytes of the longest ending that the word at `i` has, whatever its case; nil when it has none.
  func match(_ t: Tokens, _ i: Int) -> Int? {
    guard i >= 0, i < t.count, t[i].kind == .word else { return nil }
    let range = t[i].range
    let last = t.bytes[range.upperBound - 1]
    // The second byte of a capital `Å` (0x85) is folded like the rest below.
    let folded = last >= 0x41 && last <= 0x5A ? last | 0x20 : last >= 0x80 && last <= 0x9E ? last &+ 0x20 : last
    for n in byLast[Int(folded)] where ends(t, range, endings[Int(n)]) { return endings[Int(n)].count }
    return nil
  }

  func matches(_ t: Tokens, _ i: Int) -> Bool { match(t, i) != nil }

  private func ends(_ t: Tokens, _ range: Range<Int>, _ ending: [UInt8]) -> Bool {
    guard range.count >= ending.count else { return false }
    var lower = LowercaseBytes()
    var place = range.upperBound - ending.count
    for b in ending {
      if lower.next(t.bytes[place]) != b { return false }
      place += 1
    }
    return true
  }
}
