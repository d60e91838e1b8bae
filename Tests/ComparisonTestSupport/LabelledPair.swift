import Foundation
import Records

/// A pair of agreements with what there is to find, read from `fixtures/diff/*.txt` (format: its README).
public struct LabelledPair: Sendable {
  public var name: String
  public var title: String
  public var from: Record
  public var to: Record
  public var expected: [Expected]
  public var agreementRules: [String]

  public struct Expected: Sendable, Hashable {
    /// Promise ids, sorted.
    public var from: [String]
    public var to: [String]
    public var kind: String
    public var rules: Set<String>
  }

  public struct Malformed: Error { public var file: String; public var line: String }

  public var isHeldOut: Bool { name.hasPrefix("held-") }

  public static func all() throws -> [LabelledPair] {
    let folder = repository.appending(path: "fixtures/diff")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.map(LabelledPair.init(file:))
  }

  /// The checkout: two folders above this file's module.
  public static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Any number of years without labels (`fixtures/diff/series`).
  public static func series(_ name: String) throws -> [Record] {
    let file = repository.appending(path: "fixtures/diff/series/\(name).txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).map(String.init)
    let marks = lines.indices.filter { lines[$0].hasPrefix("--- ") } + [lines.count]
    return try zip(marks, marks.dropFirst()).map { start, end in
      var reader = SideReader(name, head: lines[..<marks[0]], lines: lines[start..<end])
      return try reader.record()
    }
  }

  public init(file: URL) throws {
    try self.init(String(contentsOf: file, encoding: .utf8), name: file.deletingPathExtension().lastPathComponent)
  }

  public init(_ text: String, name: String) throws {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    let marks = lines.indices.filter { lines[$0].hasPrefix("--- ") }
    guard marks.count == 2, let end = lines.firstIndex(of: "===") else { throw Malformed(file: name, line: "sections") }
    self.name = name
    let head = lines[..<marks[0]]
    title = head.first { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) } ?? name
    var older = SideReader(name, head: head, lines: lines[marks[0]..<marks[1]])
    var newer = SideReader(name, head: head, lines: lines[marks[1]..<end])
    from = try older.record()
    to = try newer.record()
    expected = []
    agreementRules = []
    for line in lines[(end + 1)...] {
      let halves = line.components(separatedBy: " : ")
      guard halves.count == 2 else { throw Malformed(file: name, line: line) }
      let words = halves[1].split(separator: " ").map(String.init)
      if halves[0] == "agreement" {
        agreementRules = words
        continue
      }
      let sides = halves[0].components(separatedBy: " = ").map { side in
        side == "-" ? [] : side.components(separatedBy: " + ").map { String($0.dropFirst()) }
      }
      guard sides.count == 2, let kind = words.first else { throw Malformed(file: name, line: line) }
      let (a, b) = (from.agreements[0].id, to.agreements[0].id)
      expected.append(
        Expected(
          from: sides[0].map { "\(a)/\($0)" }.sorted(), to: sides[1].map { "\(b)/\($0)" }.sorted(), kind: kind,
          rules: Set(words.dropFirst())))
    }
  }
}

/// Reads one side of a pair and builds its text, so that spans hold as they do in a record.
private struct SideReader {
  let name: String
  let head: ArraySlice<String>
  let lines: ArraySlice<String>
  private var text = ""
  private var length = 0

  init(_ name: String, head: ArraySlice<String>, lines: ArraySlice<String>) {
    (self.name, self.head, self.lines) = (name, head, lines)
  }

  private func value(_ key: String, in lines: ArraySlice<String>) -> String? {
    lines.first { $0.hasPrefix(key + ": ") }.map { String($0.dropFirst(key.count + 2)) }
  }

  private mutating func append(_ words: String) -> Span {
    if !text.isEmpty { text += "\n"; length += 1 }
    let span = Span(start: length, end: length + words.unicodeScalars.count)
    text += words
    length = span.end
    return span
  }

  mutating func record() throws -> Record {
    guard let place = value("place", in: head), let first = lines.first else {
      throw LabelledPair.Malformed(file: name, line: "place")
    }
    let parts = place.split(separator: " ", maxSplits: 1)
    let names = parts.last?.components(separatedBy: ", ") ?? []
    guard parts.count == 2, names.count == 2 else { throw LabelledPair.Malformed(file: name, line: place) }
    let municipality = Municipality(code: String(parts[0]), name: names[0], county: names[1], basis: .title)
    var period = try period(String(first.dropFirst(4)))
    let title = "\(municipality.name) – medborgarlöften \(period.text)"
    let titleSpan = append(title)
    period.span = titleSpan
    let years = [period.firstYear, period.lastYear].compactMap { $0.map(String.init) }
    let id = ([municipality.code] + years).joined(separator: "-")
    let promises = try readPromises(agreement: id)
    let picture = value("picture", in: lines).map { words in
      Lagesbild(text: words, spans: [append(words)], heading: "Lägesbild", sources: [])
    }
    let followUp = value("follow-up", in: lines).map { line in
      let halves = line.components(separatedBy: " / ")
      return FollowUp(
        text: halves[0], spans: [append(halves[0])], per: halves.count > 1 ? Rate(rawValue: halves[1]) : nil)
    }
    var signatories: [Signatory] = []
    for line in lines where line.hasPrefix("signed: ") {
      let words = line.dropFirst(8)
      let signer = String(words.dropFirst(2))
      signatories.append(
        Signatory(
          name: signer, title: nil, organisation: nil, party: party(words.prefix(1)).first ?? .other,
          span: append(signer)))
    }
    let agreement = Agreement(
      id: id, title: title, span: Span(start: 0, end: length), municipalities: [municipality],
      area: value("area", in: head), police: PoliceArea(), period: period, lagesbild: picture, promises: promises,
      effects: nil, followUp: followUp, signatories: signatories, signed: nil)
    var source = Source(path: "\(name)-\(period.text).html", bytes: text.utf8.count)
    source.url = "https://example.org/\(name)/\(period.text)"
    return Record(
      type: .document, id: String(repeating: "0", count: 8) + id.replacing("-", with: "").prefix(8),
      generator: Generator(version: "0.0.0-test"), source: source,
      page: Page(title: title, publisher: .polisen, kind: .promise, language: "sv"), text: text, agreements: [agreement]
    )
  }

  private func period(_ words: String) throws -> Period {
    var period = Period(
      firstYear: nil, lastYear: nil, start: nil, end: nil, text: words, basis: .title, span: Span(start: 0, end: 0))
    if let dots = words.range(of: "..") {
      period.start = words[..<dots.lowerBound] + "-01"
      period.end = words[dots.upperBound...] + "-30"
      period.firstYear = Int(words.prefix(4))
      period.lastYear = Int(words[dots.upperBound...].prefix(4))
    } else {
      let years = words.split(separator: "-").compactMap { Int($0) }
      period.firstYear = years.first
      period.lastYear = years.last
    }
    if period.firstYear == nil { throw LabelledPair.Malformed(file: name, line: words) }
    return period
  }

  private func party(_ letters: some StringProtocol) -> [Party] {
    letters.compactMap { ["P": Party.polisen, "K": .kommunen, "O": .other][$0] }
  }

  private mutating func readPromises(agreement: String) throws -> [Promise] {
    var promises: [Promise] = []
    var heading: String?
    for line in lines {
      if line.hasPrefix("## ") {
        heading = String(line.dropFirst(3))
        continue
      }
      guard let bar = line.range(of: " | ") else { continue }
      let words = line[..<bar.lowerBound].split(separator: " ")
      guard words.count == 3, words[0].hasPrefix("a") || words[0].hasPrefix("b"),
        Int(words[0].dropFirst()) == promises.count + 1
      else { throw LabelledPair.Malformed(file: name, line: line) }
      let marked = try MarkedPromise(String(line[bar.upperBound...]), file: name)
      let span = append(marked.text)
      let themes = words[2] == "-" ? [] : words[2].split(separator: ",").compactMap { Theme(rawValue: String($0)) }
      if themes.count < words[2].split(separator: ",").count, words[2] != "-" {
        throw LabelledPair.Malformed(file: name, line: "theme in \(line)")
      }
      promises.append(
        Promise(
          id: "\(agreement)/\(promises.count + 1)", text: marked.text, span: span, marker: "•", heading: heading,
          parent: nil,
          by: party(words[1]), byBasis: .item, themes: themes,
          places: marked.places.map { Place(text: $0.words, span: $0.span.moved(by: span.start)) },
          targets: marked.targets.map { target in
            var moved = target
            moved.span = target.span.moved(by: span.start)
            return moved
          }))
    }
    return promises
  }
}

extension Span {
  fileprivate func moved(by distance: Int) -> Span { Span(start: start + distance, end: end + distance) }
}
