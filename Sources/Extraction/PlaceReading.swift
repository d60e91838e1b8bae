import Records
import Swedish

/// Whose agreement it is: municipalities, district, police area.
enum PlaceReading {
  static let rule = Rule(
    "municipality", "Which municipality, district and police area an agreement is for",
    """
    The title first, then the address, then `X kommun` or `X stad` in the text; several when the title or the givers bind several. \
    A district gives its city, also when the page never names it. A neighbour that copied text names does not count.
    """)

  struct Finding: Sendable {
    var municipalities: [Municipality] = []
    var area: String?
    var police = PoliceArea()
    var diagnostics: [(DiagnosticCode, Range<Int>?)] = []
  }

  static func read(_ d: Document, title: Range<Int>?, segmentHeading: Range<Int>?, stretch: Range<Int>, address: URLPlace?)
    -> Finding
  {
    var out = Finding()
    let heads = [title, segmentHeading].compactMap { $0 }
    var names: [(Kommun, MunicipalityBasis)] = []
    for h in heads {
      if let place = Districts.inTitle(d.tokens, h) {
        out.area = out.area ?? d.string(place.area)
        if let city = place.kommun { names = [(city, .title)] }
      }
    }
    if names.isEmpty { for h in heads where names.isEmpty { names = inTitle(d, h).map { ($0, .title) } } }
    if names.isEmpty, let site = d.main.facts.siteName.map({ Tokens($0) }) {
      names = Kommuner.all(site, in: 0..<site.count).filter { $0.strength == .formal }.prefix(1).map { ($0.kommun, .title) }
    }
    let formal = Kommuner.all(d.tokens, in: stretch).filter { $0.strength == .formal }
    if names.count == 1, bound(d, stretch).contains(where: { $0.code == names[0].0.code }) {
      names = bound(d, stretch).map { ($0, .title) }
    }
    if names.isEmpty, let address {
      let kommun = address.kommun
      let inText = formal.contains { $0.kommun.code == kommun.code }
      names = [(kommun, inText ? .text : .url)]
      if !inText { out.diagnostics.append((.municipalityFromURL, nil)) }
      if out.area == nil, let district = address.district {
        out.area = written(d, district, in: stretch)
      }
    }
    if names.isEmpty {
      let several = bound(d, stretch)
      if several.count > 1 {
        names = several.map { ($0, .text) }
      } else if let best = mostNamed(formal.map(\.kommun)) {
        names = [(best, .text)]
      }
    }
    if names.isEmpty, let place = Districts.all(d.tokens, in: stretch).first(where: { $0.kommun != nil }),
      let city = place.kommun
    {
      names = [(city, .text)]
      out.area = out.area ?? d.string(place.area)
    }
    if names.isEmpty,
      let loose = mostNamed(
        Kommuner.all(d.tokens, in: stretch).filter { $0.strength == .genitive || $0.strength == .demonym }.map(\.kommun)
      ) ?? mostNamed(Kommuner.all(d.tokens, in: stretch).map(\.kommun))
    {
      names = [(loose, .text)]
    }
    if names.isEmpty { out.diagnostics.append((.municipalityUnknown, nil)) }
    out.municipalities = names.map { Municipality(code: $0.0.code, name: $0.0.name, county: $0.0.county, basis: $0.1) }
    let areas = PoliceAreas.all(d.tokens, in: stretch)
    if let local = areas.first(where: { $0.level == .local }) {
      out.police.localArea = d.tokens.string(local.nameBytes)
    }
    if let region = areas.first(where: { $0.level == .region }) {
      out.police.region = d.tokens.string(region.nameBytes)
    }
    return out
  }

  /// The district as the text words it, else nil: the record names nothing that the page does not say.
  private static func written(_ d: Document, _ district: String, in stretch: Range<Int>) -> String? {
    Districts.all(d.tokens, in: stretch).first { d.string($0.area).lowercased() == district.lowercased() }.map {
      d.string($0.area)
    }
  }

  /// In a title a bare name counts; a formal one (`X kommun`) before a bare one.
  private static func inTitle(_ d: Document, _ h: Range<Int>) -> [Kommun] {
    let all = Kommuner.all(d.tokens, in: h, inTitle: true)
    let formal = all.filter { $0.strength == .formal }
    let chosen = formal.isEmpty ? all : formal
    var out: [Kommun] = []
    for k in chosen where !out.contains(where: { $0.code == k.kommun.code }) { out.append(k.kommun) }
    return out
  }

  /// `Stenungsunds, Orusts och Tjörns kommuner`: the names before the plural.
  private static func bound(_ d: Document, _ stretch: Range<Int>) -> [Kommun] {
    for i in stretch where d.key(i) == "kommuner" || d.key(i) == "kommunerna" {
      var found: [Kommun] = []
      if d.key(i) == "kommuner" {
        found = Kommuner.all(d.tokens, in: max(stretch.lowerBound, i - 9)..<i).map(\.kommun)
      } else {
        found = Kommuner.all(d.tokens, in: i..<min(stretch.upperBound, i + 8)).map(\.kommun)
      }
      var out: [Kommun] = []
      for k in found where !out.contains(where: { $0.code == k.code }) { out.append(k) }
      if out.count > 1 { return out }
    }
    return []
  }

  private static func mostNamed(_ all: [Kommun]) -> Kommun? {
    var counts: [String: Int] = [:]
    for k in all { counts[k.code, default: 0] += 1 }
    // The first named among those named most: order makes it deterministic.
    guard let most = counts.values.max() else { return nil }
    return all.first { counts[$0.code] == most }
  }

  /// The district that a heading names, as tokens.
  static func district(_ d: Document, in range: Range<Int>) -> Range<Int>? {
    Districts.all(d.tokens, in: range).first?.area
  }

  private static let prepositions: WordSet = [
    "i", "på", "vid", "kring", "runt", "utanför", "längs", "inom", "mellan", "utefter",
  ]

  /// Places that a promise names, as worded: municipalities, districts and capitalised names after a preposition of
  /// place.
  static func places(_ d: Document, in range: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard prepositions.contains(d.key(i)), d.capitalised(i + 1), i + 1 < range.upperBound, !d.tokens[i + 1].allCaps
      else {
        i += 1
        continue
      }
      var end = i + 1
      while end < range.upperBound {
        if d.capitalised(end) {
          end += 1
        } else if d.isSign(end, 0x2D), !d.tokens[end].spaceBefore, d.capitalised(end + 1), end + 1 < range.upperBound {
          end += 2
        } else if d.isSign(end, UInt8(ascii: "/")), d.capitalised(end + 1), end + 1 < range.upperBound {
          end += 2
        } else {
          break
        }
      }
      if end < range.upperBound,
        d.key(end) == "kommun" || d.key(end) == "centrum" || d.key(end) == "tätort" || d.key(end) == "torg"
          || d.key(end) == "city"
      {
        end += 1
      }
      out.append((i + 1)..<end)
      // `Broby, Knislinge och Glimåkra`: the row goes on.
      var j = end
      while j < range.upperBound {
        if d.isSign(j, UInt8(ascii: ",")) || d.key(j) == "och" || d.key(j) == "samt" {
          var k = j + 1
          guard d.capitalised(k), k < range.upperBound, Actors.read(d, at: k) == nil else { break }
          while k < range.upperBound, d.capitalised(k) { k += 1 }
          out.append((j + 1)..<k)
          j = k
        } else {
          break
        }
      }
      i = max(j, end)
    }
    return out
  }
}
