/// A set of hashed phrases. The keys are hashes already: a slot is a few of their bits.
struct PhraseSet: Sendable {
  private var slots: [UInt64]
  private let mask: UInt64

  init(_ words: some Collection<String>) {
    var size = 16
    while size < words.count * 4 { size *= 2 }
    mask = UInt64(size - 1)
    slots = Array(repeating: 0, count: size)
    for word in words {
      let key = phraseHash(word.utf8)
      var i = Int(key & mask)
      while slots[i] != 0, slots[i] != key { i = (i + 1) & Int(mask) }
      slots[i] = key
    }
  }

  func contains(_ key: UInt64) -> Bool {
    var i = Int(key & mask)
    while slots[i] != 0 {
      if slots[i] == key { return true }
      i = (i + 1) & Int(mask)
    }
    return false
  }
}
