/// A district or area of a municipality, named in a text.
public struct DistrictReading: Sendable {
  /// The municipality that it belongs to; nil when several have one of this name and none is named beside it.
  public var kommun: Kommun?
  /// Token indices of the area's name, without the city.
  public var area: Range<Int>
  /// With the city where it stands before (`Göteborg, Angered`).
  public var tokens: Range<Int>
}

/// Districts of the big cities and the areas elsewhere that agreements are made for.
public enum Districts {
  /// The district at token `i`: `Göteborg, Angered`, `Malmö Norr`, `Örgryte-Härlanda` alone. Names that are words or
  /// stand for several places (`Centrum`, `Söder`) need their city before them.
  public static func read(_ t: Tokens, at i: Int) -> DistrictReading? {
    guard t.isUpper(i) else { return nil }
    if let city = city(t, i) {
      var j = city.end
      if t.isSign(j, ",") || t.isSign(j, "-") || t.isSign(j, ":") { j += 1 }
      guard t.isUpper(j), !t[j].lineBefore else { return plain(t, i) }
      if let name = longest(t, j, of: city.kommun, weakToo: true) {
        return DistrictReading(kommun: Kommuner.all[city.kommun], area: j..<name.end, tokens: i..<name.end)
      }
    }
    return plain(t, i)
  }

  public static func all(_ t: Tokens, in range: Range<Int>) -> [DistrictReading] {
    var found: [DistrictReading] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if t[i].capitalised, let reading = read(t, at: i), reading.tokens.upperBound <= range.upperBound {
        found.append(reading)
        i = reading.tokens.upperBound
      } else {
        i += 1
      }
    }
    return found
  }

  /// City and area of a page title: `Stad, del – medborgarlöften <år>`, `Medborgarlöfte i Örgryte-Härlanda`, `Malmö
  /// Norr`. Behind a city and a comma the area is whatever stands before the last dash (`Rosengård - söder om
  /// Amiralsgatan`, `A-B`).
  public static func inTitle(_ t: Tokens, _ range: Range<Int>) -> DistrictReading? {
    var i = range.lowerBound
    while i < range.upperBound {
      if let city = city(t, i), city.end < range.upperBound, !t.isKey(city.end, "kommun") {
        if t.isSign(city.end, ",") {
          let end = areaEnd(t, city.end + 1, range.upperBound)
          if end > city.end + 1, !isPromiseWord(t, city.end + 1) {
            return DistrictReading(kommun: Kommuner.all[city.kommun], area: (city.end + 1)..<end, tokens: i..<end)
          }
        }
        if let reading = read(t, at: i), reading.tokens.upperBound <= range.upperBound { return reading }
        i = city.end
      } else if let reading = read(t, at: i), reading.tokens.upperBound <= range.upperBound {
        return reading
      } else {
        i += 1
      }
    }
    return nil
  }

  /// The district that a slug spells: `angered`, `orgryte-harlanda`; of `kommun` if given. Its name is the one listed.
  public static func named(slug: String, in kommun: Kommun? = nil) -> (kommun: Kommun, name: String)? {
    let plain = KommunSlugs.fold(slug)
    for name in DistrictNames.all where name.slug == plain && !(kommun == nil && name.weak) {
      if kommun == nil || Kommuner.all[name.kommun] == kommun { return (Kommuner.all[name.kommun], name.text) }
    }
    return nil
  }

  private static let endWords = WordSet(
    "medborgarlöften medborgarlöfte medborgarlöftet medborgarlöftena löften löfte uppföljning polisen")

  private static func isPromiseWord(_ t: Tokens, _ i: Int) -> Bool { t.isIn(i, endWords) }

  /// The last dash before `medborgarlöfte…`, a bar, or the end.
  private static func areaEnd(_ t: Tokens, _ i: Int, _ limit: Int) -> Int {
    var end = i
    while end < limit {
      if t.isSign(end, "|") || t.isSign(end, "-") && isPromiseWord(t, end + 1) || isPromiseWord(t, end)
        || end > i && t[end].lineBefore
      {
        break
      }
      end += 1
    }
    return end
  }

  private static func city(_ t: Tokens, _ i: Int) -> (kommun: Int, end: Int)? {
    guard t.isUpper(i), let forms = KommunForms.table[t[i].key], let form = forms.first(where: { $0.fits(t, i) }),
      DistrictNames.cities.contains(form.kommun)
    else { return nil }
    var end = i + 1 + form.rest.count
    if t.isIn(end, cityWords) { end += 1 }
    return (form.kommun, end)
  }

  private static let cityWords = WordSet("stad stads")

  private static func plain(_ t: Tokens, _ i: Int) -> DistrictReading? {
    guard let name = longest(t, i, of: nil, weakToo: false) else { return nil }
    // A surname (`Anders Bromma`) or a part of a longer hyphenated name is none.
    if t.isSign(i - 1, "-"), t.isGlued(i), t.isGlued(i - 1) { return nil }
    if t.isUpper(i - 1), !t[i].lineBefore, NameData.given.contains(t[i - 1].key) { return nil }
    return DistrictReading(kommun: name.kommun.map { Kommuner.all[$0] }, area: i..<name.end, tokens: i..<name.end)
  }

  private static func longest(_ t: Tokens, _ i: Int, of city: Int?, weakToo: Bool) -> (kommun: Int?, end: Int)? {
    guard let names = DistrictNames.table[t[i].key] else { return nil }
    var best: (kommun: Int?, end: Int)?
    for name in names where (city == nil || name.kommun == city) && (weakToo || !name.weak) && name.fits(t, i) {
      let end = i + 1 + name.rest.count
      if let now = best, now.end > end { continue }
      // `Botkyrkas` is handled by the genitive; another city's name of the same length makes the city unknown.
      if let now = best, now.end == end, now.kommun != name.kommun {
        best = (nil, end)
      } else {
        best = (name.kommun, end)
      }
    }
    guard let found = best else { return nil }
    // The name must not go on: `Kista-`, `Norra Hisingen`.
    if t.isSign(found.end, "-"), t.isGlued(found.end), t.isGlued(found.end + 1), t.isUpper(found.end + 1) { return nil }
    return found
  }
}

/// The table behind `Districts`.
enum DistrictNames {
  struct Name: Sendable {
    var text: String
    var slug: String
    var rest: [WordKey]
    var kommun: Int
    var weak: Bool

    func fits(_ t: Tokens, _ i: Int) -> Bool {
      for (n, key) in rest.enumerated() where !t.isKey(i + 1 + n, key) || t[i + 1 + n].lineBefore { return false }
      return true
    }
  }

  static let all: [Name] = DistrictData.rows.split(separator: "\n").flatMap { row -> [Name] in
    guard let colon = row.firstIndex(of: ":"), let n = Kommuner.all.firstIndex(where: { $0.code == row[..<colon] })
    else { return [] }
    return row[row.index(after: colon)...].split(separator: ",").map { entry in
      var text = entry.drop { $0 == " " }
      let weak = text.first == "~"
      if weak { text.removeFirst() }
      let t = Tokens(String(text))
      return Name(
        text: String(text), slug: KommunSlugs.fold(text), rest: t.all.dropFirst().map(\.key), kommun: n, weak: weak)
    }
  }

  /// By first word; genitives (`Angereds`) and people (`Angeredsborna`) of one-word names too.
  static let table: WordTable<[Name]> = {
    var names: [WordKey: [Name]] = [:]
    var order: [WordKey] = []
    func add(_ key: WordKey, _ name: Name) {
      if names[key] == nil { order.append(key) }
      names[key, default: []].append(name)
    }
    for name in all {
      let t = Tokens(name.text)
      guard let first = t.all.first else { continue }
      add(first.key, name)
      if name.rest.isEmpty, !name.weak, !name.text.hasSuffix("s") {
        add(WordKey(name.text + "s"), name)
        for ending in ["bor", "borna", "bornas", "sbor", "sborna", "sbornas"] { add(WordKey(name.text + ending), name) }
      }
    }
    return WordTable(order.map { ($0, names[$0] ?? []) })
  }()

  static let cities: Set<Int> = Set(all.map(\.kommun))
}
