/// A municipality.
public struct Kommun: Sendable, Equatable {
  /// Statistics Sweden's code, four digits (`1285`).
  public let code: String
  /// Nominative, without `kommun` (`Eslöv`).
  public let name: String
  /// `Skåne län`
  public let county: String
  /// `Eslövs kommun`, `Falu kommun`
  public let formalName: String
  /// Police region (`Syd`).
  public let region: String
  /// `Eslövs`; the name itself where it ends in s or x.
  public let genitive: String
  /// The name is an ordinary word, too (`Vara`, `Mora`): at the start of a sentence it needs a proof.
  public let wordLike: Bool

  /// Lower-case ascii letters of the name, as hosts and paths spell it (`ostragoinge`).
  var slug: String { KommunSlugs.fold(name) }
}

extension Kommuner {
  /// All 290, in the order of their codes.
  public static let all: [Kommun] = load()

  public static func named(_ name: String) -> Kommun? { byName[WordKey(name)].map { all[$0] } }

  public static func coded(_ code: String) -> Kommun? { all.first { $0.code == code } }

  static let byName = WordTable<Int>(all.enumerated().map { (WordKey($0.element.name), $0.offset) })

  private static func load() -> [Kommun] {
    var counties: [Substring: (county: String, region: String)] = [:]
    for line in KommunData.counties.split(separator: "\n") {
      guard let comma = line.firstIndex(of: ",") else { continue }
      counties[line.prefix(2)] = (String(line[..<comma].dropFirst(3)), String(line[comma...].dropFirst(2)))
    }
    var found: [Kommun] = []
    for row in KommunData.rows.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      let row = row.drop(while: { $0 == " " })
      let parts = row.split(separator: "/", maxSplits: 1)
      guard let first = parts.first, let place = counties[first.prefix(2)] else { continue }
      var name = String(first.dropFirst(4))
      let wordLike = name.hasSuffix("*")
      if wordLike { name.removeLast() }
      let genitive = name.hasSuffix("s") || name.hasSuffix("x") ? name : name + "s"
      let formal = parts.count < 2 ? name + " kommun" : parts[1] == "s" ? genitive + " kommun" : String(parts[1])
      found.append(
        Kommun(
          code: String(first.prefix(4)), name: name, county: place.county, formalName: formal, region: place.region,
          genitive: genitive,
          wordLike: wordLike))
    }
    return found
  }
}
