/// What an address says about the place of its page.
///
/// On polisen.se the path names it (`…/medborgarloften/x/`, with a county folder before it, `-kommun` or a district
/// behind it); elsewhere the host does (`engelholm.se`). Escapes (UTF-8 or Latin-1) and archive prefixes are undone
/// first.
public struct URLPlace: Sendable, Equatable {
  public var kommun: Kommun
  /// What follows the city in a slug: `angered` of `goteborg-angered`, `majorna-linne`; ascii, as the path has it.
  public var district: String?
  /// From the host rather than the path.
  public var fromHost: Bool
}

extension Kommuner {
  /// The municipality that an address names, or nil. `habo` in a path is Habo or Håbo and needs its county folder.
  public static func fromURL(_ url: String) -> Kommun? { place(inURL: url)?.kommun }

  /// The municipality that a host names (`www.engelholm.se`), or nil.
  public static func ofHost(_ host: String) -> Kommun? { KommunSlugs.ofHost(host) }

  public static func place(inURL url: String) -> URLPlace? {
    let (host, path) = KommunSlugs.parts(of: url)
    let police = host.contains("polisen") || host.isEmpty
    if police { return KommunSlugs.inPath(path, freely: true) }
    if let kommun = KommunSlugs.ofHost(host) {
      let district = KommunSlugs.inPath(path, freely: false).flatMap { $0.kommun == kommun ? $0.district : nil }
      return URLPlace(kommun: kommun, district: district, fromHost: true)
    }
    return KommunSlugs.inPath(path, freely: false)
  }
}

enum KommunSlugs {
  /// Small ascii letters and digits only.
  static func fold(_ text: some StringProtocol) -> String { slug(text, keeping: false) }

  /// Small ascii letters, digits and hyphens.
  static func slug(_ text: some StringProtocol, keeping hyphens: Bool = true) -> String {
    var out: [UInt8] = []
    for c in text.lowercased().unicodeScalars {
      switch c {
      case "a"..."z", "0"..."9": out.append(UInt8(truncatingIfNeeded: c.value))
      case "å", "ä", "à", "á": out.append(UInt8(ascii: "a"))
      case "ö", "ø", "ó": out.append(UInt8(ascii: "o"))
      case "é", "è", "ë": out.append(UInt8(ascii: "e"))
      case "ü": out.append(UInt8(ascii: "u"))
      case "-", "_", " ", "+", ".": if hyphens { out.append(UInt8(ascii: "-")) }
      default: break
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Slug without hyphens → municipality; Habo and Håbo share one and are left out.
  private static let bySlug: [String: Int] = {
    var found: [String: Int] = [:]
    for (n, kommun) in Kommuner.all.enumerated() {
      found[kommun.slug] = found[kommun.slug] == nil ? n : -1
      let formal = fold(kommun.formalName.dropLast(7))
      if found[formal] == nil { found[formal] = n }
      let genitive = fold(kommun.genitive)
      if found[genitive] == nil { found[genitive] = n }
    }
    return found.filter { $0.value >= 0 }
  }()

  /// Hosts that spell the name their own way.
  private static let hosts: [String: String] = [
    "engelholm": "1292", "habo": "0305", "habokommun": "0643", "herjedalen": "2361", "jonkopingskommun": "0680",
    "mark": "1463",
    "gbg": "1480", "goteborgsstad": "1480", "svenljungakommun": "1465", "upplandsbro": "0139", "valdemarsviks": "0563",
    "orustkommun": "1421",
  ]

  /// Segments that are an ordinary word where they are no municipality.
  private static let words: Set<String> = [
    "mark", "berg", "vara", "ale", "kil", "boden", "skara", "koping", "sala", "eda", "nora", "are", "flen",
  ]

  static func ofHost(_ host: String) -> Kommun? {
    let labels = host.split(separator: ".").dropLast()
    for label in labels.reversed() where label != "www" {
      let name = fold(label)
      if let code = hosts[name] { return Kommuner.coded(code) }
      if let n = bySlug[name] { return Kommuner.all[n] }
      for ending in ["skommun", "kommun", "sstad", "stad"] where name.hasSuffix(ending) {
        if let n = bySlug[String(name.dropLast(ending.count))] { return Kommuner.all[n] }
      }
    }
    return nil
  }

  /// The deepest segment that is a place, else words inside of one. `freely`: also names among other words without
  /// `kommun`.
  static func inPath(_ path: [String], freely: Bool) -> URLPlace? {
    let county = path.first { $0.hasSuffix("-lan") }
    // The name follows `medborgarloften`, perhaps with folders between; sub-pages come behind it.
    let base = path.lastIndex { $0 == "medborgarloften" || $0 == "medborgarlofte" } ?? -1
    for segment in path.dropFirst(base + 1) where !segment.hasSuffix("-lan") {
      // In news paths `stockholm` is the police region.
      if base < 0, freely, segment == "stockholm" { continue }
      if let place = whole(segment, county: county, freely: freely) { return place }
    }
    for segment in path.reversed() {
      if let kommun = inside(segment, freely: freely) { return URLPlace(kommun: kommun, fromHost: false) }
    }
    return nil
  }

  private static func whole(_ segment: String, county: String?, freely: Bool) -> URLPlace? {
    var name = segment
    var certain = freely
    for ending in ["-html", "-htm", "-aspx", "-php"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
    for ending in ["-kommun", "-stad"] where name.hasSuffix(ending) {
      name.removeLast(ending.count)
      certain = true
    }
    if let kommun = exact(name, county: county), certain || !words.contains(name) {
      return URLPlace(kommun: kommun, fromHost: false)
    }
    // `goteborg-angered`, `malmo-rosengard---soder-om`
    guard let dash = name.firstIndex(of: "-"), districtCities.contains(String(name[..<dash])),
      let n = bySlug[String(name[..<dash])]
    else { return nil }
    let rest = name[dash...].drop { $0 == "-" }
    guard !rest.isEmpty else { return nil }
    return URLPlace(kommun: Kommuner.all[n], district: String(rest), fromHost: false)
  }

  private static func exact(_ name: String, county: String?) -> Kommun? {
    let plain = fold(name)
    if plain == "habo" || plain == "habos" {
      if county == "uppsala-lan" { return Kommuner.coded("0305") }
      return county == "jonkopings-lan" ? Kommuner.coded("0643") : nil
    }
    return bySlug[plain].map { Kommuner.all[$0] }
  }

  private static let districtCities: Set<String> = [
    "goteborg", "stockholm", "malmo", "boras", "uppsala", "orebro", "linkoping", "norrkoping", "vasteras",
    "helsingborg", "landskrona", "gavle",
    "eskilstuna", "sodertalje", "trollhattan", "kristianstad", "jonkoping", "halmstad", "vaxjo", "kalmar", "umea",
    "karlstad", "sundsvall",
  ]

  /// `nytt-medborgarlofte-mellan-polisen-och-timra-kommun`, `uppfoljning-medborgarlofte-gotene`.
  private static func inside(_ segment: String, freely: Bool) -> Kommun? {
    let parts = segment.split(separator: "-", omittingEmptySubsequences: true).map(String.init)
    for last in parts.indices where parts[last] == "kommun" || parts[last] == "kommuns" || parts[last] == "stad" {
      for size in [2, 1] where last - size >= 0 {
        if let kommun = exact(parts[(last - size)..<last].joined(), county: nil) { return kommun }
      }
    }
    guard freely else { return nil }
    for size in [2, 1] where parts.count >= size {
      for n in 0...(parts.count - size) {
        let name = parts[n..<(n + size)].joined()
        if !words.contains(name), name.count > 3, let kommun = exact(name, county: nil) { return kommun }
      }
    }
    return nil
  }

  // MARK: Address

  /// Host in lower case and the slugs of the path's segments; of an archived address, the archived one's.
  static func parts(of url: String) -> (host: String, path: [String]) {
    var rest = Array(unescaped(url).utf8)[...]
    // The last scheme's: an archive's address ends in the archived one.
    if let scheme = lastScheme(rest) { rest = rest[scheme...] }
    rest = rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    var pieces = rest.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard !pieces.isEmpty else { return ("", []) }
    let host = String(decoding: pieces.removeFirst().prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self).lowercased()
    return (host, pieces.map { slug(String(decoding: $0, as: UTF8.self)) }.filter { !$0.isEmpty })
  }

  /// The place behind the last `://` of an address, or nil.
  private static func lastScheme(_ url: ArraySlice<UInt8>) -> Int? {
    let sign = Array("://".utf8)
    guard url.count >= sign.count else { return nil }
    return (url.startIndex...url.endIndex - sign.count).last { url[$0...].starts(with: sign) }.map { $0 + sign.count }
  }

  /// `%C3%A5` and `%E5` are both `å`; a form that is no UTF-8 as a whole is Latin-1.
  private static func unescaped(_ url: String) -> String {
    var out: [UInt8] = []
    var bytes = Array(url.utf8)[...]
    var escaped = false
    while let b = bytes.popFirst() {
      if b == UInt8(ascii: "%"), bytes.count >= 2, let high = hex(bytes[bytes.startIndex]),
        let low = hex(bytes[bytes.startIndex + 1])
      {
        out.append(high << 4 | low)
        bytes = bytes.dropFirst(2)
        escaped = true
      } else {
        out.append(b)
      }
    }
    if !escaped { return url }
    return String(validating: out, as: UTF8.self) ?? String(String.UnicodeScalarView(out.map { Unicode.Scalar($0) }))
  }

  private static func hex(_ b: UInt8) -> UInt8? {
    switch b {
    case 0x30...0x39: return b - 0x30
    case 0x41...0x46: return b - 0x41 + 10
    case 0x61...0x66: return b - 0x61 + 10
    default: return nil
    }
  }
}
