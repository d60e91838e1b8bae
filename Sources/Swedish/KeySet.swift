/// A fixed set of words. A `WordKey` is a hash already, so a look-up is an index and a comparison; `Set` would hash it
/// once more.
public struct KeySet: Sendable, ExpressibleByArrayLiteral {
  private var table: KeyTable<Void>

  public init(arrayLiteral words: WordKey...) { self.init(words) }

  public init(_ words: some Sequence<WordKey>) { table = KeyTable(words.map { ($0, ()) }) }

  @inline(__always)
  public func contains(_ word: WordKey) -> Bool { table.slot(word) != nil }
}

/// A fixed table of words; of a word listed twice the first value stays.
public struct KeyTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  /// Open addressing at less than half load; 0 is an empty slot, and no word's hash.
  private var hashes: [UInt64]
  private var values: [Value?]
  private let mask: Int

  public init(dictionaryLiteral words: (WordKey, Value)...) { self.init(words) }

  public init(_ words: some Collection<(WordKey, Value)>) {
    var size = 8
    while size < words.count * 3 { size *= 2 }
    hashes = [UInt64](repeating: 0, count: size)
    values = [Value?](repeating: nil, count: size)
    mask = size - 1
    for (word, value) in words {
      var i = start(word)
      while hashes[i] != 0, hashes[i] != word.hash { i = (i + 1) & mask }
      if hashes[i] == 0 {
        hashes[i] = word.hash
        values[i] = value
      }
    }
  }

  /// In no order.
  public var pairs: [(WordKey, Value)] {
    zip(hashes, values).compactMap { hash, value in value.map { (WordKey(hash: hash), $0) } }
  }

  @inline(__always)
  public subscript(word: WordKey) -> Value? { slot(word).flatMap { values[$0] } }

  @inline(__always)
  func slot(_ word: WordKey) -> Int? {
    var i = start(word)
    while hashes[i] != 0 {
      if hashes[i] == word.hash { return word.hash == 0 ? nil : i }
      i = (i + 1) & mask
    }
    return nil
  }

  /// FNV's high bits are its best.
  @inline(__always)
  private func start(_ word: WordKey) -> Int { Int(truncatingIfNeeded: word.hash ^ (word.hash >> 32)) & mask }
}
