import Comparison
import ComparisonTestSupport
import Foundation
import Records
import Testing

enum Sample {
  static func pair(_ name: String) throws -> LabelledPair {
    try #require(try LabelledPair.all().first { $0.name == name })
  }

  static func diff(_ pair: LabelledPair, accepted: Set<String> = []) -> Diff {
    Diff(
      from: AgreementSource(pair.from.agreements[0], in: pair.from),
      to: AgreementSource(pair.to.agreements[0], in: pair.to),
      accepted: accepted)
  }

  static func diff(_ name: String) throws -> Diff { diff(try pair(name)) }
  static func all() throws -> [Diff] { try LabelledPair.all().map { diff($0) } }

  static func timeline() throws -> Timeline {
    let series = try Selection().series(LabelledPair.series("eksjo"))
    let only = try #require(series.first)
    return Timeline(place: only.place, agreements: only.sources)
  }

  /// A pair in whose every text somebody tries something.
  static func hostile() throws -> LabelledPair {
    let attacks = [
      "<script>window.taken = 1</script>", "\"><img src=x onerror=\"window.taken = 1\">",
      "' onmouseover='window.taken = 1",
      "</blockquote></article><h1>Nytt</h1>", "<svg/onload=window.taken=1>", "javascript:window.taken=1",
      "&lt;b&gt; &amp;amp;",
      "</style><style>*{display:none}", "\u{202E}txet dnaw\u{202C}", "\u{1B}[31mrött\u{1B}[0m\u{7}",
      "::error::x%0A::warning::y",
      "[a](javascript:alert(1)) | `x` | **b**", "{{7*7}} ${7*7} `${7*7}`",
    ]
    var pair = try pair("tune-02-lowered")
    for side in 0..<2 {
      var record = side == 0 ? pair.from : pair.to
      record.source.url = side == 0 ? "javascript:window.taken=1" : "https://example.org/\"onclick=\"window.taken=1"
      record.source.path = "<b>\(attacks[0])\u{1B}[2J.html"
      record.agreements[0].title = attacks[1]
      record.agreements[0].area = attacks[0]
      record.agreements[0].municipalities[0].name = "Flen\(attacks[1])"
      record.agreements[0].lagesbild = Lagesbild(
        text: attacks.joined(separator: " ") + " \(side)", spans: [Span(start: 0, end: 1)], heading: attacks[0],
        sources: [])
      record.agreements[0].signatories = [
        Signatory(
          name: "\(attacks[1]) \(side)", title: nil, organisation: nil, party: .polisen, span: Span(start: 0, end: 1))
      ]
      for (n, attack) in attacks.enumerated() {
        var promise = record.agreements[0].promises[n % 4]
        promise.id = "\(record.agreements[0].id)/\(n + 10)"
        promise.text = "Punkt \(n) \(attack) sida \(n % 2 == 0 ? 0 : side)"
        promise.heading = attack
        promise.targets = promise.targets.map { target in
          var hostile = target
          hostile.unit = attack
          hostile.unitLemma = n < 8 ? "\(attack)\(n)" : hostile.unitLemma
          hostile.text = attack
          return hostile
        }
        promise.places = [Place(text: "\(attack) \(side)", span: Span(start: 0, end: 1))]
        record.agreements[0].promises.append(promise)
      }
      if side == 0 { pair.from = record } else { pair.to = record }
    }
    return pair
  }
}

/// A program run to its end.
struct Finished {
  var status: Int32
  var output: String
  var errors: String

  init(_ program: String, _ arguments: [String], input: String = "", environment: [String: String] = [:],
    in place: URL? = nil
  ) throws {
    let process = Process()
    process.currentDirectoryURL = place
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    var variables = ProcessInfo.processInfo.environment
    variables.merge(environment) { $1 }
    process.environment = variables
    // Files, not pipes: neither side can wait for the other.
    let folder = FileManager.default.temporaryDirectory.appending(path: "lofte-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let files = ["in", "out", "err"].map { folder.appending(path: $0) }
    try Data(input.utf8).write(to: files[0])
    for file in files[1...] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try String(contentsOf: files[1], encoding: .utf8)
    errors = try String(contentsOf: files[2], encoding: .utf8)
    try FileManager.default.removeItem(at: folder)
  }
}

enum Tools {
  /// The first of these programs on the path.
  static func find(_ names: String...) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    for name in names {
      for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
        return "\(folder)/\(name)"
      }
    }
    return nil
  }

  static let chromium = find("chromium", "chromium-browser", "google-chrome")
  static let python = find("python3")

  /// The real validator, from the checkout's `.venv` or the path.
  static let schemaCheck: String? = {
    let own = LabelledPair.repository.appending(path: ".venv/bin/check-jsonschema").path
    return FileManager.default.isExecutableFile(atPath: own) ? own : find("check-jsonschema")
  }()

  /// The program itself, beside the tests' own.
  static let lofte: String? = {
    var folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    for _ in 0..<4 {
      let program = folder.appending(path: "lofte").path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: program, isDirectory: &isFolder), !isFolder.boolValue { return program }
      folder.deleteLastPathComponent()
    }
    let built = LabelledPair.repository.appending(path: ".build/debug/lofte").path
    return FileManager.default.isExecutableFile(atPath: built) ? built : nil
  }()
}

/// What headless Chromium saw of a page.
struct Visit: Decodable {
  var values: [Value]
  var console: [String]
  var requests: [String]

  enum Value: Decodable, Equatable {
    case text(String), number(Double), flag(Bool), nothing

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .nothing
      } else if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }

  static func open(_ page: String, _ options: [String] = [], _ expressions: [String]) throws -> Visit {
    let script = LabelledPair.repository.appending(path: "Tests/ReportsTests/Browser/browse.py").path
    let (python, chromium) = (try #require(Tools.python), try #require(Tools.chromium))
    let run = try Finished(
      python, [script, chromium, page] + options, input: expressions.joined(separator: "\n"))
    try #require(run.status == 0, "\(run.errors)")
    return try JSONDecoder().decode(Visit.self, from: Data(run.output.utf8))
  }
}
