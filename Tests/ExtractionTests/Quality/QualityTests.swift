import FixtureSupport
import Foundation
import Testing

/// The ratchet: no figure on the annotated pages falls below its floor in `fixtures/quality.json`.
@Suite struct QualityTests {
  static let forms = ["text", "html"]

  @Test(arguments: forms)
  func `no figure falls below its floor`(_ form: String) throws {
    let measured = try Quality.measure(form)
    try Quality.leave(measured, form)
    let floors = try Quality.floors(form)
    #expect(!floors.isEmpty, "no floors for \(form): scripts/ratchet")
    for (field, measures) in floors.sorted(by: { $0.key < $1.key }) {
      for (measure, floor) in measures.sorted(by: { $0.key < $1.key }) {
        let value = try #require(measured.figures[field]?[measure], "\(form) \(field) \(measure) is measured no more")
        guard value < floor - 1e-9 else { continue }
        let errors = measured.errors.filter { $0.hasPrefix(field.split(separator: "_")[0]) }
        Issue.record("\(form) \(field) \(measure) fell to \(value), the floor is \(floor)\n\(errors.joined(separator: "\n"))")
      }
    }
  }

  @Test func `every figure has its floor`() throws {
    for form in Self.forms {
      let (measured, floors) = (try Quality.measure(form).figures, try Quality.floors(form))
      for (field, measures) in measured {
        for measure in measures.keys { #expect(floors[field]?[measure] != nil, "\(form) \(field) \(measure): scripts/ratchet") }
      }
    }
  }

  @Test func `a perfect reader would score one everywhere, an empty one would not`() throws {
    let page = try #require(CorpusPage.all.first { $0.truth.agreements.contains { !$0.promises.isEmpty } })
    var none = try Readings.read(text: "Inget alls")
    none.agreements = []
    var score = Score()
    score.add(page, none)
    #expect(score.figures["promises"]?["r"] == 0)
    #expect(score.figures["agreements"]?["r"] == 0)
  }
}

/// The figures of this checkout, and the floors.
enum Quality {
  struct Measured: Sendable {
    var figures: [String: [String: Double]]
    var errors: [String]
  }

  private static let text = Result { try score("text") }
  private static let html = Result { try score("html") }

  static func measure(_ form: String) throws -> Measured { try (form == "text" ? text : html).get() }

  private static func score(_ form: String) throws -> Measured {
    var score = Score()
    for page in CorpusPage.all {
      let bytes = form == "text" ? Array(page.text.utf8) : Dresser(for: page).dress(page)
      score.add(page, try Readings.read(bytes, html: form == "html"))
    }
    return Measured(figures: score.figures, errors: score.errors)
  }

  private struct File: Decodable {
    var corpus: [String: [String: [String: Entry]]]
    /// A floor, or a floor that was lowered, with why.
    enum Entry: Decodable {
      case floor(Double), lowered(Lowered)
      struct Lowered: Decodable {
        var floor: Double
        var reason: String
      }
      init(from decoder: any Decoder) throws {
        if let number = try? decoder.singleValueContainer().decode(Double.self) { self = .floor(number) } else { self = .lowered(try Lowered(from: decoder)) }
      }
      var floor: Double {
        switch self {
        case .floor(let n): n
        case .lowered(let l): l.floor
        }
      }
    }
  }

  static func floors(_ form: String) throws -> [String: [String: Double]] {
    let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: Fixtures.root.appending(path: "quality.json")))
    return (file.corpus[form] ?? [:]).mapValues { $0.mapValues(\.floor) }
  }

  /// Leaves the figures and the errors under `.build`, for `scripts/ratchet` and for people.
  static func leave(_ measured: Measured, _ form: String) throws {
    let folder = Fixtures.repository.appending(path: ".build/quality")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(measured.figures).write(to: folder.appending(path: "\(form).json"))
    try Data((measured.errors.sorted().joined(separator: "\n") + "\n").utf8).write(to: folder.appending(path: "\(form)-errors.txt"))
  }
}
