import Foundation
import Records

/// A promise's text with `{words = target}` and `<place>` marks taken out and turned into values.
struct MarkedPromise {
  var text = ""
  var targets: [Target] = []
  var places: [(words: String, span: Span)] = []

  init(_ marked: String, file: String) throws {
    var rest = marked[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "<" }) {
      text += rest[..<open]
      let close: Character = rest[open] == "{" ? "}" : ">"
      guard let end = rest[open...].firstIndex(of: close) else {
        throw LabelledPair.Malformed(file: file, line: marked)
      }
      let inside = String(rest[rest.index(after: open)..<end])
      let start = text.unicodeScalars.count
      if close == ">" {
        text += inside
        places.append((inside, Span(start: start, end: text.unicodeScalars.count)))
      } else {
        let halves = inside.components(separatedBy: " = ")
        guard halves.count == 2 else { throw LabelledPair.Malformed(file: file, line: marked) }
        text += halves[0]
        let span = Span(start: start, end: text.unicodeScalars.count)
        targets.append(try MarkedPromise.target(halves[0], span, halves[1], file: file))
      }
      rest = rest[rest.index(after: end)...]
    }
    text += rest
  }

  /// `[deadline|share] comparator value[-upper] lemma [/ rate]`.
  private static func target(_ words: String, _ span: Span, _ meaning: String, file: String) throws -> Target {
    var parts = meaning.split(separator: " ").map(String.init)
    var rate: Rate?
    if parts.count > 2, parts[parts.count - 2] == "/" {
      rate = Rate(rawValue: parts[parts.count - 1])
      parts.removeLast(2)
    }
    let kind = parts.first.flatMap(TargetKind.init(rawValue:))
    if kind != nil { parts.removeFirst() }
    guard parts.count == 3, let comparator = Comparator(rawValue: parts[0]) else {
      throw LabelledPair.Malformed(file: file, line: meaning)
    }
    let values = parts[1].split(separator: "-").compactMap { Double($0) }
    guard let value = values.first else { throw LabelledPair.Malformed(file: file, line: meaning) }
    let lemma = parts[2] == "_" ? nil : parts[2]
    return Target(
      text: words, span: span, kind: kind ?? .quantity, comparator: comparator, value: value,
      upper: values.count > 1 ? values[1] : nil, unit: lemma, unitLemma: lemma, modifiers: [], per: rate, form: .digits)
  }
}
