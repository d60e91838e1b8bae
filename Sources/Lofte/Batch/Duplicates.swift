/// Which pages were already read in this run, by the hash of their bytes: about 50 bytes a page.
///
/// Workers meet pages out of order; the page that comes first in the input is the one that counts, whoever meets it
/// first. A WARC's payload digest is not looked at: equal digests mean equal bytes, and one that lies must not hide a
/// page.
struct Duplicates {
  private struct First {
    var number: Int
    var id: UInt64
    var repeats = 0
  }

  /// 128 bits of the hash are enough: two of 10^12 pages collide with a probability of 10^-15.
  private var first: [Key: First] = [:]

  /// Notes that input `number` holds these bytes.
  /// - Returns: whether an earlier input is known to hold them: then there is nothing to extract.
  mutating func meet(_ key: Key, number: Int, id: String) -> Bool {
    let word = UInt64(id, radix: 16) ?? 0
    if let known = first[key], known.number <= number { return known.number < number }
    first[key] = First(number: number, id: word)
    return false
  }

  /// In input order: the id of the first page with these bytes, and how often it was repeated under its own path.
  mutating func original(of key: Key, number: Int, id: String) -> (id: String, repeated: Int)? {
    guard var known = first[key], known.number < number else { return nil }
    let hex = String(known.id, radix: 16)
    let original = String(repeating: "0", count: 16 - hex.count) + hex
    if original != id { return (original, 0) }
    known.repeats += 1
    first[key] = known
    return (original, known.repeats)
  }
}

/// 128 bits of a SHA-256.
struct Key: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  /// - Parameter hex: at least 32 hex digits.
  init(hex: String) {
    high = UInt64(hex.prefix(16), radix: 16) ?? 0
    low = UInt64(hex.dropFirst(16).prefix(16), radix: 16) ?? 0
  }

  var hex: String {
    [high, low].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
