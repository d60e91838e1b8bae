/// The parts that Swedish numerals are made of: `två` + `hundra` + `femtio` + `en`.
struct NumberMorpheme: Sendable {
  enum Role: Sendable { case zero, unit, teen, ten, hundred, thousand }

  var bytes: [UInt8]
  var value: Int
  var role: Role
  var ordinal: Bool
  /// `en` may multiply or end a joined numeral, but opens no spaced one: `en hundra meter lång väg` is no 100.
  var commonGender: Bool

  private init(_ word: String, _ value: Int, _ role: Role, ordinal: Bool = false, commonGender: Bool = false) {
    bytes = Array(word.utf8)
    self.value = value
    self.role = role
    self.ordinal = ordinal
    self.commonGender = commonGender
  }

  /// By first byte; longer ones first, so that `sexton` is tried before `sex`.
  static let byFirstByte: [[NumberMorpheme]] = {
    var table = [[NumberMorpheme]](repeating: [], count: 256)
    for m in all { table[Int(m.bytes[0])].append(m) }
    for i in table.indices { table[i].sort { $0.bytes.count > $1.bytes.count } }
    return table
  }()

  private static let all: [NumberMorpheme] = cardinals + ordinals

  private static let cardinals: [NumberMorpheme] =
    [
      NumberMorpheme("noll", 0, .zero), NumberMorpheme("en", 1, .unit, commonGender: true),
      NumberMorpheme("ett", 1, .unit),
      // `ettusen`: three t are written as two. Only ever before `tusen`.
      NumberMorpheme("et", 1, .unit),
    ] + numbered(["två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio"], from: 2, .unit)
    + numbered(
      ["tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"], from: 10, .teen)
    + [NumberMorpheme("aderton", 18, .teen)]
    + numbered(
      ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"], from: 20, step: 10, .ten)
    + [
      NumberMorpheme("förtio", 40, .ten), NumberMorpheme("hundra", 100, .hundred),
      NumberMorpheme("tusen", 1000, .thousand),
    ]

  private static let ordinals: [NumberMorpheme] =
    numbered(
      ["nollte", "första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde"], from: 0,
      .unit,
      ordinal: true)
    + [NumberMorpheme("förste", 1, .unit, ordinal: true), NumberMorpheme("andre", 2, .unit, ordinal: true)]
    + numbered(
      [
        "tionde", "elfte", "tolfte", "trettonde", "fjortonde", "femtonde", "sextonde", "sjuttonde", "artonde",
        "nittonde",
      ], from: 10, .teen, ordinal: true)
    + [NumberMorpheme("adertonde", 18, .teen, ordinal: true)]
    + numbered(
      ["tjugonde", "trettionde", "fyrtionde", "femtionde", "sextionde", "sjuttionde", "åttionde", "nittionde"],
      from: 20,
      step: 10, .ten, ordinal: true)
    + [
      NumberMorpheme("hundrade", 100, .hundred, ordinal: true),
      NumberMorpheme("tusende", 1000, .thousand, ordinal: true),
    ]

  private static func numbered(
    _ words: [String], from first: Int, step: Int = 1, _ role: Role, ordinal: Bool = false
  ) -> [NumberMorpheme] {
    words.enumerated().map { NumberMorpheme($1, first + $0 * step, role, ordinal: ordinal) }
  }
}

/// The value of a numeral while its morphemes are read one by one; a morpheme that cannot follow is refused.
struct NumeralSum: Equatable {
  private(set) var thousands: Int?
  private(set) var hundreds: Int?
  /// 10…19 or a round ten.
  private(set) var tens: Int?
  private(set) var units: Int?
  /// `noll` or an ordinal end it.
  private(set) var closed = false
  private(set) var ordinal = false

  var value: Int { (thousands ?? 0) * 1000 + (hundreds ?? 0) * 100 + (tens ?? 0) + (units ?? 0) }
  var isEmpty: Bool { self == NumeralSum() }
  /// A single `en` or `ett`.
  var isOne: Bool { thousands == nil && hundreds == nil && tens == nil && units == 1 && !ordinal }

  mutating func add(_ m: NumberMorpheme) -> Bool {
    guard !closed else { return false }
    let open = self
    guard take(m) else {
      self = open
      return false
    }
    ordinal = m.ordinal
    closed = m.ordinal || m.role == .zero
    return true
  }

  private mutating func take(_ m: NumberMorpheme) -> Bool {
    switch m.role {
    case .zero:
      guard isEmpty else { return false }
      units = 0
    case .unit:
      guard units == nil, tens.map({ $0 >= 20 }) ?? true else { return false }
      units = m.value
    case .teen, .ten:
      guard units == nil, tens == nil else { return false }
      tens = m.value
    case .hundred:
      guard hundreds == nil else { return false }
      // `tolvhundra` is 1200; `tjugohundra` and `tiohundra` are nobody's numerals, nor is `tvåtusen tolvhundra`.
      if let tens {
        guard tens > 10, tens < 20, thousands == nil else { return false }
      }
      hundreds = (tens ?? 0) + (units ?? (tens == nil ? 1 : 0))
      tens = nil
      units = nil
    case .thousand:
      guard thousands == nil, (hundreds ?? 0) < 10 else { return false }
      let below = value
      thousands = below == 0 ? 1 : below
      hundreds = nil
      tens = nil
      units = nil
    }
    return true
  }
}

extension NumeralSum {
  /// Adds a whole word, or nothing: nil when the word is no numeral or cannot follow here.
  func adding(word bytes: ArraySlice<UInt8>) -> NumeralSum? {
    if bytes.isEmpty { return self }
    guard let first = bytes.first else { return nil }
    for m in NumberMorpheme.byFirstByte[Int(first)] where bytes.starts(with: m.bytes) {
      let rest = bytes.dropFirst(m.bytes.count)
      if m.bytes == Self.shortOne, !rest.starts(with: Self.thousand) { continue }
      var next = self
      guard next.add(m), let whole = next.adding(word: rest) else { continue }
      return whole
    }
    return nil
  }

  private static let shortOne = Array("et".utf8)
  private static let thousand = Array("tusen".utf8)
}
