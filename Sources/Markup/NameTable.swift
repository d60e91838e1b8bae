/// A small table from hashed names to values: open addressing over the key's own bits. Looking a name up costs a few
/// comparisons, where a dictionary would hash the hash again.
struct NameTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int

  init(_ pairs: [(UInt64, Value)]) {
    var size = 16
    while size < pairs.count * 4 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: nil, count: size)
    for (key, value) in pairs {
      var i = Self.slot(key) & mask
      while values[i] != nil {
        precondition(keys[i] != key, "two names with one key")
        i = (i + 1) & mask
      }
      keys[i] = key
      values[i] = value
    }
  }

  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) }

  subscript(key: UInt64) -> Value? {
    var i = Self.slot(key) & mask
    while let value = values[i] {
      if keys[i] == key { return value }
      i = (i + 1) & mask
    }
    return nil
  }
}
