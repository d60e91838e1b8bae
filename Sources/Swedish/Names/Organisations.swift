/// An organisation that signs or acts.
public struct OrganisationReading: Sendable {
  /// Token indices.
  public var tokens: Range<Int>
  public var side: Side
  /// The municipality that it is or belongs to by its name.
  public var kommun: Kommun?
}

/// Organisations by name: police, municipality and its departments, third parties.
public enum Organisations {
  public static func read(_ t: Tokens, at i: Int) -> OrganisationReading? {
    guard t.isWord(i) else { return nil }
    if let area = PoliceAreas.read(t, at: i) { return OrganisationReading(tokens: area.tokens, side: .polisen) }
    if let kommun = Kommuner.read(t, at: i, inTitle: true), kommun.strength == .formal {
      return OrganisationReading(tokens: kommun.tokens, side: .kommunen, kommun: kommun.kommun)
    }
    if let side = words[t[i].key] {
      var end = i + 1
      if side == .polisen, PoliceAreas.isPlace(t, end), !t[end].lineBefore, t[i].capitalised,
        KommunForms.kommunWord(t, end + 1) == nil
      {
        end = PoliceAreas.nameEnd(t, end) ?? end
      }
      return OrganisationReading(tokens: i..<end, side: side)
    }
    if t.isKey(i, KommunForms.region), t[i].capitalised, t.isUpper(i + 1), !t[i + 1].lineBefore {
      let end = t.isIn(i + 2, KommunForms.countyWords) ? i + 3 : i + 2
      return OrganisationReading(tokens: i..<end, side: .other)
    }
    return department(t, i)
  }

  public static func all(_ t: Tokens, in range: Range<Int>) -> [OrganisationReading] {
    var found: [OrganisationReading] = []
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

  private static let words = WordTable<Side>(lists: [
    ("polisen polis polisens polismyndigheten polismyndighetens polisregionen områdespolisen kommunpolisen", .polisen),
    (
      """
      kommunen kommunens kommunerna kommun staden stadens kommunstyrelsen kommunfullmäktige socialtjänsten
      socialförvaltningen utbildningsförvaltningen fritidsförvaltningen stadsdelsnämnden skolan regionen
      """, .kommunen
    ),
    (
      """
      räddningstjänsten räddningstjänst västtrafik skånetrafiken länstrafiken sl näringslivet näringsliv
      fastighetsägarna fastighetsägare fastighetsägarföreningen länsstyrelsen trafikverket försäkringskassan
      skatteverket tullverket brottsofferjouren åklagarmyndigheten kriminalvården nattvandrarna nattvandrare väktare
      ordningsvakter vaktbolaget arbetsförmedlingen
      """, .other
    ),
  ])

  private static let departments = Suffixes("förvaltningen förvaltning nämnden nämnd")
  private static let others = Suffixes("bostäder föreningen bolaget förbundet")

  /// `Hässelby-Vällingby stadsdelsförvaltning`, `stadsdelsförvaltningen Angered`, `ÖrebroBostäder`,
  /// `Fastighetsägarföreningen`.
  private static func department(_ t: Tokens, _ i: Int) -> OrganisationReading? {
    guard t[i].range.count >= 8 else { return nil }
    if departments.matches(t, i) {
      var end = i + 1
      if let district = Districts.read(t, at: end), !t[end].lineBefore { end = district.tokens.upperBound }
      return OrganisationReading(tokens: i..<end, side: .kommunen)
    }
    if t[i].capitalised, let district = Districts.read(t, at: i), case let end = district.tokens.upperBound,
      departments.matches(t, end), !t[end].lineBefore
    {
      return OrganisationReading(tokens: i..<(district.tokens.upperBound + 1), side: .kommunen, kommun: district.kommun)
    }
    if others.matches(t, i), t[i].capitalised || !t.hasSuffix(i, "bostäder") {
      return OrganisationReading(tokens: i..<(i + 1), side: .other)
    }
    return nil
  }
}
