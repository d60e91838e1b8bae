import Foundation

/// Dresses saved text as an HTML page in one of the site templates of `fixtures/templates`.
public struct Dresser: Sendable {
  public var template: String
  public var idiom: Idiom

  public init(template: String, idiom: Idiom) {
    self.template = template
    self.idiom = idiom
  }

  /// The publishers' own templates by name: the police's for the police, the others for everybody else.
  public static func family(of publisher: String) -> [String] {
    names.filter { $0.hasPrefix("polisen") == (publisher == "polisen") }
  }

  /// The dress that a page wears in the scores: it follows from the slug.
  public init(for page: CorpusPage) {
    let hash = page.slug.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let family = Dresser.family(of: page.truth.publisher)
    template = family[Int(hash % UInt64(family.count))]
    let idioms: [Idiom] = [.clean, .typed, .clean, .word]
    idiom = template.contains("2006") ? .upper : idioms[Int((hash >> 16) % 4)]
  }

  private static let sources: [String: String] = {
    var out: [String: String] = [:]
    for file in Fixtures.entries(Fixtures.root.appending(path: "templates")) where file.pathExtension == "html" {
      out[file.deletingPathExtension().lastPathComponent] = try? String(contentsOf: file, encoding: .utf8)
    }
    return out
  }()
  public static let names = sources.keys.sorted()

  /// The page's bytes; windows-1252 in the template of 2006, else UTF-8.
  public func dress(_ page: CorpusPage) -> [UInt8] {
    let people = page.truth.agreements.flatMap(\.signatories).flatMap { [$0.name, $0.title ?? $0.name] }
    return dress(page.text, title: page.truth.title ?? "Medborgarlöfte", url: page.truth.url, truth: page.truth, people: people)
  }

  private func dress(_ text: String, title: String, url: String?, truth: Truth, people: [String]) -> [UInt8] {
    let pieces = TextPiece.read(text, title: title, people: people)
    var values = Dresser.values(title: title, url: url, truth: truth)
    values["MAIN"] = idiom.markup(pieces)
    let source = Dresser.sources[template] ?? "<html><body>{{MAIN}}</body></html>"
    let html = fill(source, values)
    return template.contains("2006") ? windows1252(html) : Array(html.utf8)
  }

  /// `{{NAME}}` by its value; a name without one is left out.
  private func fill(_ source: String, _ values: [String: String]) -> String {
    var out = ""
    var rest = source[...]
    while let open = rest.range(of: "{{"), let close = rest[open.upperBound...].range(of: "}}") {
      out += rest[..<open.lowerBound]
      out += values[String(rest[open.upperBound..<close.lowerBound])] ?? ""
      rest = rest[close.upperBound...]
    }
    return out + rest
  }

  private static func values(title: String, url: String?, truth: Truth) -> [String: String] {
    let unknown = truth.publisher == "polisen" ? "https://polisen.se/om-polisen/medborgarloften/" : "https://www.storviken.example/trygghet/"
    var url = url ?? unknown
    if !url.hasPrefix("http") { url = "https://" + url }
    let parts = url.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
    let host = parts.count > 1 ? String(parts[1]) : "www.storviken.example"
    let kommun = truth.agreements.compactMap(\.municipality).first ?? "Storviken"
    let (published, updated) = (truth.published ?? "2017-04-18", truth.updated ?? "2018-05-21")
    let escaped = title.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    return [
      "TITLE": escaped, "TITLE_ENT": entities(escaped), "TITLE_JSON": title.replacing("\"", with: ""), "KOMMUN": kommun, "KOMMUN_GEN": kommun,
      "KOMMUN_ENT_GEN": entities(kommun), "URL": url, "ORIGIN": "https://\(host)", "HOST": host, "PATH": "/\(parts.count > 2 ? String(parts[2]) : "")",
      "DATE": updated, "DATE_LONG": long(updated), "DATE_PUB": published, "DATE_PUB_LONG": long(published),
      "DESCRIPTION": "Polis och kommun.", "EDITOR": "Webb Redaktör", "PHONE": "0123-456 78", "PHONE_TEL": "012345678", "FAX": "0123-456 79",
      "EMAIL": "post@example.org", "POSTAL": "123 45 Orten", "ORGNR": "212000-0000", "CONTACT_NAME": "Sivert Ekeby", "CONTACT_TITLE": "Säkerhetssamordnare",
      "CONTACT_EMAIL": "sivert@example.org", "LAN": "länet", "NEIGHBOUR_1": "Ockelbo", "NEIGHBOUR_2": "Hofors", "NEIGHBOUR_3": "Ovanåker",
      "NEIGHBOUR_1_SLUG": "ockelbo", "NEIGHBOUR_2_SLUG": "hofors", "PAGEID": "4711", "HASH8": "0a1b2c3d", "SVSITE": "1a2b3c", "SVPAGE": "5d6e7f",
      "SVTS": "1500000000000", "H_ID": "Rubrik", "IMPORTANT_MESSAGE": "Just nu är det längre väntetider än vanligt i telefon.",
      "DOCS": "<li><a href=\"/avtal.pdf\">Samverkansöverenskommelse (pdf, 214 kB)</a></li>", "WB_TS": "20180611101112", "WB_EPOCH": "1528711872",
      "WB_COUNT": "9", "WB_SPAN": "14 May 2016 - 3 Nov 2020", "WB_HERE": "10:11:12 Jun 11, 2018", "WB_RETRIEVED_ON": "08:40:01 Nov 12, 2021",
    ]
  }

  /// `6 maj 2019` for `2019-05-06`.
  private static func long(_ iso: String) -> String {
    let months = [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
      "december",
    ]
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]) else { return iso }
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
  }

  private static func entities(_ s: String) -> String {
    s.unicodeScalars.map { $0.isASCII ? String($0) : "&#\($0.value);" }.joined()
  }

  private func windows1252(_ s: String) -> [UInt8] {
    let high: [Unicode.Scalar: UInt8] = ["€": 0x80, "…": 0x85, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97]
    var out: [UInt8] = []
    for scalar in s.unicodeScalars {
      switch scalar.value {
      case 0..<0x80, 0xA0...0xFF: out.append(UInt8(scalar.value))
      default: if let byte = high[scalar] { out.append(byte) } else { out += Array("&#\(scalar.value);".utf8) }
      }
    }
    return out
  }
}
