/// A local police area that the tables know.
public struct PoliceAreaFacts: Sendable, Equatable {
  public var name: String
  /// `Syd`
  public var region: String
  /// `Kalmar Kronoberg`; nil where none is known.
  public var policeArea: String?
  /// Codes of its municipalities, as far as they are known.
  public var municipalities: [String]
}

/// A part of the police named by its place.
public struct PoliceAreaReading: Sendable {
  public enum Level: Sendable { case local, area, region }

  public var level: Level
  /// Token indices: `lokalpolisområde Växjö`, `region Syd`, `Farstapolisen`.
  public var tokens: Range<Int>
  /// Token indices of the name; for a compound (`Farstapolisen`) the one token of it.
  public var name: Range<Int>
  /// Bytes of the name as worded.
  public var nameBytes: Range<Int>
  /// What the tables know of it.
  public var area: PoliceAreaFacts?
}

/// Local police areas and police regions.
public enum PoliceAreas {
  public static let all: [PoliceAreaFacts] = PoliceData.rows.split(separator: "\n").compactMap { row in
    let parts = row.split(separator: ";", omittingEmptySubsequences: false).map { String($0.drop { $0 == " " }) }
    guard parts.count >= 3 else { return nil }
    return PoliceAreaFacts(
      name: parts[2], region: parts[0], policeArea: parts[1].isEmpty ? nil : parts[1],
      municipalities: parts.count > 3 ? parts[3].split(separator: " ").map(String.init) : [])
  }

  /// The local area of a name, whatever its case.
  public static func named(_ name: String) -> PoliceAreaFacts? { byName[WordKey(name)].map { all[$0] } }

  private static let byName = WordTable<Int>(all.enumerated().map { (WordKey($0.element.name), $0.offset) })

  /// `lokalpolisområde X`, `LPO X`, `Lokalpolisen X`, `polisområde X`, `region Syd`, `Polisregion Väst`,
  /// `Farstapolisen` at token `i`.
  public static func read(_ t: Tokens, at i: Int) -> PoliceAreaReading? {
    guard t.isWord(i) else { return nil }
    var trigger = triggers[t[i].key]
    var j = i + 1
    if trigger == nil, t.isSign(i + 1, "-"), t.isGlued(i + 1), let joined = Joins.read(t, at: i) {
      (trigger, j) = (triggers[joined.key], joined.tokens.upperBound)
    }
    switch trigger {
    case .local, .area:
      if t.isIn(j, inWords) { j += 1 }
      guard let end = nameEnd(t, j) else { return nil }
      return reading(t, trigger == .area ? .area : .local, i..<end, j..<end)
    case .region: return region(t, i)
    case nil: return compound(t, i)
    }
  }

  public static func all(_ t: Tokens, in range: Range<Int>) -> [PoliceAreaReading] {
    var found: [PoliceAreaReading] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if t[i].kind == .word, let reading = read(t, at: i), reading.tokens.upperBound <= range.upperBound {
        found.append(reading)
        i = reading.tokens.upperBound
      } else {
        i += 1
      }
    }
    return found
  }

  private enum Trigger { case local, area, region }

  private static let triggers = WordTable<Trigger>(lists: [
    (
      """
      lokalpolisområde lokalpolisområdet lokalpolisområdets lokalpolisområdena lokalpolisområden lpo lokalpolisen
      lokalpolis närpolisområde
      """,
      .local
    ),
    ("okalpolisområde lokalpolisomåde lokalpolisomrade lokalpolisområder lokapolisområde lokalpolisområd", .local),
    ("polisområde polisområdet polisområdets", .area), ("region regionen polisregion polisregionen", .region),
  ])
  private static let inWords = WordSet("i för")

  private static func reading(
    _ t: Tokens, _ level: PoliceAreaReading.Level, _ tokens: Range<Int>, _ name: Range<Int>
  ) -> PoliceAreaReading {
    let bytes = t[name.lowerBound].range.lowerBound..<t[name.upperBound - 1].range.upperBound
    return PoliceAreaReading(
      level: level, tokens: tokens, name: name, nameBytes: bytes, area: level == .local ? area(t, bytes) : nil)
  }

  private static func area(_ t: Tokens, _ bytes: Range<Int>) -> PoliceAreaFacts? {
    if let n = byName[WordKey(t.bytes[bytes])] { return all[n] }
    // A genitive: `Lokalpolisområde Växjös`.
    guard bytes.count > 3, t.bytes[bytes.upperBound - 1] == UInt8(ascii: "s") else { return nil }
    return byName[WordKey(t.bytes[bytes.lowerBound..<(bytes.upperBound - 1)])].map { all[$0] }
  }

  /// A region of the police: never `Region Gotland` or `Region Halland`; `Region Stockholm` with a capital is the other
  /// one.
  private static func region(_ t: Tokens, _ i: Int) -> PoliceAreaReading? {
    guard t.isUpper(i + 1), let n = regionNames[t[i + 1].key], !t[i + 1].lineBefore else { return nil }
    let police = t.hasSuffix(i, "polisregion") || t.hasSuffix(i, "polisregionen")
    if n == 0, t[i].capitalised, !police, !t.isSign(i - 1, ",") { return nil }
    if n != 0, !police, t.isKey(i + 2, län) { return nil }
    return reading(t, .region, i..<(i + 2), (i + 1)..<(i + 2))
  }

  private static let regionNames = WordTable<Int>(
    PoliceData.regions.enumerated().map { (WordKey($0.element), $0.offset) })
  private static let län: WordKey = "län"

  /// `Farstapolisen`: a known place before `polisen`.
  private static func compound(_ t: Tokens, _ i: Int) -> PoliceAreaReading? {
    guard t[i].capitalised, t[i].range.count >= 10, t.hasSuffix(i, "polisen") || t.hasSuffix(i, "polisens") else {
      return nil
    }
    let end = t[i].range.upperBound - (t.hasSuffix(i, "s") ? 8 : 7)
    let bytes = t[i].range.lowerBound..<end
    let key = WordKey(t.bytes[bytes])
    guard byName.contains(key) || KommunForms.table.contains(key) || DistrictNames.table.contains(key) else {
      return nil
    }
    return PoliceAreaReading(
      level: .local, tokens: i..<(i + 1), name: i..<(i + 1), nameBytes: bytes, area: byName[key].map { all[$0] })
  }

  // MARK: The extent of a name

  /// Where the name of an area that starts at `i` ends: the longest known one, else one capitalised word, with its
  /// compass word before (`Södra Ångermanland`) or behind (`Storgöteborg nordost`) and its hyphen or slash
  /// (`Uppsala-Knivsta`).
  static func nameEnd(_ t: Tokens, _ i: Int) -> Int? {
    guard t.isWord(i), !t[i].lineBefore else { return nil }
    if let end = known(t, i) { return end }
    guard t[i].capitalised, !NameData.never.contains(t[i].key) || compassBefore.contains(t[i].key) else { return nil }
    if compassBefore.contains(t[i].key) {
      return t.isUpper(i + 1) && !t[i + 1].lineBefore ? partner(t, i + 2) : nil
    }
    guard t.lettersAt(i) >= 3 else { return nil }
    return partner(t, i + 1)
  }

  private static func partner(_ t: Tokens, _ i: Int) -> Int {
    if t.isKey(i, län), !t[i].lineBefore { return i + 1 }  // i Kalmar län
    if t.isSign(i, "-") || t.isSign(i, "/"), t.isGlued(i), t.isGlued(i + 1), t.isUpper(i + 1) { return i + 2 }
    if t.isIn(i, compassBehind), !t[i].lineBefore { return i + 1 }
    return i
  }

  private static let compassBefore = WordSet(
    "norra södra västra östra mellersta nedre övre stora nya nordöstra nordvästra sydöstra sydvästra")
  private static let compassBehind = WordSet(
    "nordost nordväst sydost sydväst syd nord väst öst norr söder city centrum mitt")

  private struct Known { var rest: [WordKey] }

  private static let knownNames: WordTable<[Known]> = {
    var names: [WordKey: [Known]] = [:]
    var order: [WordKey] = []
    let texts = all.map(\.name) + PoliceData.areas.split(separator: ",").map { String($0.drop { $0 == " " }) }
    for text in texts {
      let t = Tokens(text)
      guard let first = t.all.first else { continue }
      if names[first.key] == nil { order.append(first.key) }
      names[first.key, default: []].append(Known(rest: t.all.dropFirst().map(\.key)))
    }
    return WordTable(order.map { key in (key, (names[key] ?? []).sorted { $0.rest.count > $1.rest.count }) })
  }()

  private static func known(_ t: Tokens, _ i: Int) -> Int? {
    guard let names = knownNames[t[i].key] else { return nil }
    for name in names {
      var fits = true
      for (n, key) in name.rest.enumerated() where !t.isKey(i + 1 + n, key) || t[i + 1 + n].lineBefore { fits = false }
      guard fits, t[i].capitalised || !name.rest.isEmpty else { continue }
      let end = i + 1 + name.rest.count
      return name.rest.isEmpty ? partner(t, end) : end
    }
    return nil
  }

  /// A place that a chief's area may be: a known police area, a municipality, a district or a province.
  static func isPlace(_ t: Tokens, _ i: Int) -> Bool {
    t.isUpper(i)
      && (knownNames.contains(t[i].key) || KommunForms.table.contains(t[i].key)
        || DistrictNames.table.contains(t[i].key)
        || provinces.contains(t[i].key) || compassBefore.contains(t[i].key) && t.isUpper(i + 1))
  }

  private static let provinces = WordSet(
    """
    skåne blekinge småland öland gotland halland västergötland östergötland bohuslän dalsland värmland närke \
    södermanland sörmland uppland västmanland dalarna gästrikland hälsingland medelpad ångermanland härjedalen \
    jämtland västerbotten norrbotten lappland sjuhärad skaraborg roslagen bergslagen tornedalen fyrbodal höglandet \
    göinge
    """)
}
