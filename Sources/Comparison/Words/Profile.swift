import Records
import Swedish

/// What matching knows of a promise, worked out once: sorted keys and bit sets, no strings.
struct Profile: Sendable {
  /// A word, or a part of a compound at half its weight, with how much it counts before rarity is known.
  struct Word: Sendable {
    var key: UInt64
    var weight: Double
  }

  /// Sorted by key, each key once.
  var words: [Word] = []
  /// Every token's key in order, without signs: what "the same words" means. Years stand as one key.
  var sequence: [UInt64] = []
  /// Stems in order, grammar included.
  var stems: [UInt64] = []
  /// What is counted or held: unit lemmas, or the activities that the text names. Sorted.
  var units: [Unit] = []
  /// A target counts `tillfällen` or `gånger`; the thing itself stands elsewhere in the text.
  var hasCounter = false
  var themes: UInt32 = 0
  var places: [[UInt64]] = []
  var audience: UInt32 = 0
  var actions: UInt32 = 0
  var parties: UInt32 = 0
  var firmness: Firmness
  /// Years that the text names.
  var years: [Int] = []

  /// A noun and the parts of its compound.
  struct Unit: Sendable, Hashable {
    var whole: UInt64
    var head: UInt64
    var modifier: UInt64
    /// From a target, not only named in the text.
    var counted: Bool
  }

  /// - Parameter home: stems of the municipality's name, which every promise of it may carry.
  init(_ promise: Promise, home: Set<UInt64>) {
    var builder = ProfileBuilder(home: home)
    builder.read(promise.text, weight: 1)
    if let heading = promise.heading { builder.readHeading(heading) }
    firmness = Firmness(stems: builder.stems)
    stems = builder.stems
    sequence = builder.sequence
    years = builder.years
    audience = builder.audience
    actions = builder.actions
    words = builder.weights.map { Word(key: $0.key, weight: $0.value) }.sorted { $0.key < $1.key }
    for theme in promise.themes { themes |= 1 << UInt32(Theme.allCases.firstIndex(of: theme) ?? 31) }
    for party in promise.by { parties |= 1 << UInt32(Party.allCases.firstIndex(of: party) ?? 31) }
    places = promise.places.map { Profile.placeKey($0.text, home: home) }.filter { !$0.isEmpty }
    readUnits(promise, named: builder.activities)
  }

  /// A place's stems without grammar and the municipality's own name: `i centrala Eslöv` = `centrala`.
  static func placeKey(_ text: String, home: Set<UInt64>) -> [UInt64] {
    let tokens = Tokens(text)
    return tokens.all.compactMap { token in
      guard token.kind == .word else { return nil }
      let key = Stem.hash(Stem.of(tokens.lowered(token)))
      return home.contains(key) || WordLists.silent.contains(key) ? nil : key
    }
  }

  private mutating func readUnits(_ promise: Promise, named: [Unit]) {
    for target in promise.targets {
      guard let lemma = target.unitLemma ?? target.unit else { continue }
      let unit = Unit(noun: lemma, counted: true)
      if WordLists.counters.contains(unit.whole) {
        hasCounter = true
      } else if WordLists.measures.contains(unit.whole), !named.isEmpty {
        continue
      } else if target.kind == .quantity, !units.contains(unit) {
        units.append(unit)
      }
    }
    // What the text names helps where nothing is counted, or only `tillfällen` are.
    if units.isEmpty { units = named.reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
  }
}

extension Profile.Unit {
  init(noun: String, counted: Bool) {
    var lower = LowercaseBytes()
    let stem = Stem.of(noun.utf8.map { lower.next($0) })
    self.init(stem: stem, counted: counted)
  }

  init(stem: ArraySlice<UInt8>, counted: Bool) {
    let whole = Stem.hash(stem)
    let parts = Compound.split(stem)
    self.init(whole: whole, head: parts?.head ?? whole, modifier: parts?.modifier ?? 0, counted: counted)
  }
}

/// A noun that ends compounds, as it stands there, with the key of its stem alone.
struct CompoundHead: Sendable {
  var suffix: [UInt8]
  var key: UInt64
}

/// The last part of a compound and what stands before it.
enum Compound {
  static func split(_ stem: ArraySlice<UInt8>) -> (head: UInt64, modifier: UInt64)? {
    split(stem, WordLists.activityHeads) ?? split(stem, WordLists.otherHeads)
  }

  static func isActivity(_ stem: ArraySlice<UInt8>) -> Bool {
    WordLists.activityHeads.contains { stem.hasSuffix($0.suffix) }
  }

  private static func split(_ stem: ArraySlice<UInt8>, _ heads: [CompoundHead]) -> (head: UInt64, modifier: UInt64)? {
    guard let head = heads.first(where: { stem.count >= $0.suffix.count + 3 && stem.hasSuffix($0.suffix) }) else {
      return nil
    }
    var first = stem.dropLast(head.suffix.count)
    // The `s` between the parts.
    if first.count > 3, first.last == UInt8(ascii: "s") { first = first.dropLast() }
    return (head.key, Stem.hash(Stem.of(Array(first))))
  }
}
