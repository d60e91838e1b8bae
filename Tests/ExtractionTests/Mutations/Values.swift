import Extraction
import Foundation
import Records

/// What a page states, value by value, in a form that survives every change that means nothing: no spans, ids,
/// markers or text; white space, dashes, quotes and bullets folded; headings and titles in lower case.
struct Values: Equatable {
  var lines: [String]

  init(_ reading: PageReading, publisher: Bool) {
    var out = ["kind \(reading.page.kind.rawValue)"]
    if publisher { out.append("publisher \(reading.page.publisher.rawValue)") }
    for (n, a) in reading.agreements.enumerated() { Values.agreement(a, "\(n)", &out) }
    lines = out
  }

  /// Without the municipalities of agreements that have none in `other`: an address may name what the text does not.
  func withoutPlaces(missingIn other: Values) -> Values {
    let missing = other.lines.filter { $0.hasSuffix(" municipalities ") }
    var out = self
    out.lines = lines.map { line in missing.first { line.hasPrefix($0) } ?? line }
    return out
  }

  private static func agreement(_ a: Agreement, _ n: String, _ out: inout [String]) {
    func add(_ key: String, _ value: String?) { if let value { out.append("\(n) \(key) \(value)") } }
    add("municipalities", a.municipalities.map(\.name).joined(separator: ", "))
    add("area", a.area.map { fold($0).lowercased() })
    add("local area", a.police.localArea.map { fold($0).lowercased() })
    add("region", a.police.region.map { fold($0).lowercased() })
    if let p = a.period {
      add("period", [p.firstYear.map(String.init), p.lastYear.map(String.init), p.start, p.end].map { $0 ?? "-" }.joined(separator: " "))
    }
    add("lagesbild", a.lagesbild.map { fold($0.text).lowercased() })
    add("lagesbild sources", a.lagesbild.map { $0.sources.map(\.rawValue).joined(separator: " ") })
    add("effects", a.effects.map { fold($0.text).lowercased() })
    add("follow_up", a.followUp.map { fold($0.text).lowercased() + " " + ($0.per?.rawValue ?? "-") })
    for s in a.signatories { add("signatory", [fold(s.name), s.title.map(fold) ?? "-", s.organisation.map(fold) ?? "-", s.party.rawValue].joined(separator: " | ")) }
    if let s = a.signed { add("signed", [s.date, s.place.map(fold)].map { $0 ?? "-" }.joined(separator: " ")) }
    for (k, p) in a.promises.enumerated() {
      let parent = p.parent.flatMap { id in a.promises.firstIndex { $0.id == id } }.map(String.init) ?? "-"
      add("promise \(k)", fold(p.text))
      add("promise \(k) of", "\(parent) by \(p.by.map(\.rawValue)) \(p.byBasis.rawValue) themes \(p.themes.map(\.rawValue))")
      add("promise \(k) heading", p.heading.map { fold($0).lowercased() })
      if !p.places.isEmpty { add("promise \(k) places", p.places.map { fold($0.text) }.joined(separator: " | ")) }
      for t in p.targets { add("promise \(k) target", target(t)) }
    }
  }

  private static func target(_ t: Target) -> String {
    let numbers = "\(t.kind.rawValue) \(t.comparator.rawValue) \(t.value) \(t.upper.map { "\($0)" } ?? "-")"
    let unit = "\(t.unit.map(fold) ?? "-") \(t.unitLemma ?? "-") \(t.modifiers.map(fold))"
    return "\(fold(t.text)) | \(numbers) \(unit) \(t.per?.rawValue ?? "-") \(t.form.rawValue)"
  }

  /// One space for white space, `-` for dashes, `"` for quotes; a bullet or number at the start of a line is left out.
  static func fold(_ s: String) -> String {
    var words: [String] = []
    for line in s.split(separator: "\n") {
      var parts = line.split(whereSeparator: \.isWhitespace).map(String.init)
      if let first = parts.first, parts.count > 1, ["•", "-", "–", "*", "·", "o"].contains(first) || first.wholeMatch(of: /\d{1,2}[.)]/) != nil { parts.removeFirst() }
      words += parts
    }
    var out = String.UnicodeScalarView()
    for scalar in words.joined(separator: " ").unicodeScalars {
      switch scalar {
      case "–", "—", "\u{2010}", "\u{2011}": out.append("-")
      case "”", "“", "„": out.append("\"")
      case "’", "‘": out.append("'")
      case "\u{AD}": break
      default: out.append(scalar)
      }
    }
    return String(out).precomposedStringWithCanonicalMapping
  }
}
