/// A table from words to values that a token's key opens without being hashed again.
///
/// Open addressing over the keys themselves (they are hashes), at most half full: a miss costs one or two loads and no
/// `String`. Built once from literals; the first entry of a word wins.
public struct WordTable<Value: Sendable>: Sendable {
  @usableFromInline var keys: [UInt64]
  @usableFromInline var places: [Int32]
  @usableFromInline var values: [Value] = []

  public init(_ entries: [(WordKey, Value)]) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    places = Array(repeating: 0, count: size)
    for (key, value) in entries { insert(key, value) }
  }

  /// Each space-parted word of a list, all with the same value.
  public init(words: String, _ value: Value) {
    self.init(WordList.bytes(words).map { (WordKey($0), value) })
  }

  /// Several lists of words, each with its value.
  public init(lists: [(words: String, value: Value)]) {
    self.init(lists.flatMap { list in WordList.bytes(list.words).map { (WordKey($0), list.value) } })
  }

  @inlinable public subscript(key: WordKey) -> Value? {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key.hash ^ (key.hash >> 32)) & mask
    while keys[slot] != 0 {
      if keys[slot] == key.hash { return values[Int(places[slot])] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  var allKeys: [WordKey] { keys.filter { $0 != 0 }.map { WordKey(hash: $0) } }

  @inlinable public func contains(_ key: WordKey) -> Bool { self[key] != nil }

  private mutating func insert(_ key: WordKey, _ value: Value) {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key.hash ^ (key.hash >> 32)) & mask
    while keys[slot] != 0 {
      if keys[slot] == key.hash { return }
      slot = (slot + 1) & mask
    }
    keys[slot] = key.hash
    places[slot] = Int32(values.count)
    values.append(value)
  }
}

/// Lists of words in source text, cut at white space. On bytes: tables are built when the program starts, and
/// characters cost ten times as much.
enum WordList {
  static func bytes(_ words: String) -> [ArraySlice<UInt8>] { Array(words.utf8).split { $0 <= 0x20 } }
}

/// A set of words.
public typealias WordSet = WordTable<Void>

extension WordTable where Value == Void {
  public init(_ words: String) { self.init(words: words, ()) }

  /// All words of other tables: one look instead of several for words that are in none.
  init(union keys: [[WordKey]]) { self.init(keys.flatMap { $0 }.map { ($0, ()) }) }
}
