import FixtureSupport
import Foundation
import Records
import Testing

/// All fixture pages in one run, as records a line.
@Suite struct FolderTests {
  /// Corpus pages are saved text: together with the fixture pages some 140 records.
  private static let inputs = ["fixtures/pages", "fixtures/corpus"]

  private func run(_ arguments: String...) throws -> Data {
    let lofte = try #require(Program.lofte, "no lofte beside the tests: swift build")
    let run = try Program(lofte, ["extract"] + Self.inputs + arguments)
    let last = run.errors.split(separator: "\n").last.map(String.init) ?? ""
    #expect(run.status == 0, "\(run.errors)")
    #expect(last.contains(" inputs: ") && last.contains(" 0 failed") || !last.contains("failed"), "\(last)")
    return run.output
  }

  @Test func `two runs give the same bytes, whatever the number of workers`() throws {
    let first = try run("-j", "1")
    let second = try run("-j", "4")
    #expect(!first.isEmpty)
    #expect(first == second)
  }

  @Test func `every value points at its own words, and a record is read back as it was written`() throws {
    let lines = try run().split(separator: UInt8(ascii: "\n"))
    #expect(lines.count >= FixturePage.all.count + 100)
    for line in lines {
      let record = try Record(jsonLine: line)
      #expect(Grounding.faults(record) == [], "\(record.source.path)")
      #expect(record.schema == Record.schema)
      #expect(record.type == .document, "\(record.source.path)")
    }
  }

  private static let schema = Fixtures.repository.appending(path: "schemas/record-1.json").path

  @Test(
    .enabled(if: Program.schemaCheck != nil, "check-jsonschema is not installed: scripts/install-test-tools.sh"),
    .enabled(if: FileManager.default.fileExists(atPath: schema), "no schemas/record-1.json"))
  func `every record holds to the schema`() throws {
    let check = try #require(Program.schemaCheck)
    let lines = try run().split(separator: UInt8(ascii: "\n"))
    let place = FileManager.default.temporaryDirectory.appending(path: "lofte-schema-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    var files: [String] = []
    for (n, line) in lines.enumerated() {
      let file = place.appending(path: "\(n).json")
      try Data(line).write(to: file)
      files.append(file.path)
    }
    let result = try Program(check, ["--schemafile", Self.schema] + files)
    #expect(result.status == 0, "\(String(decoding: result.output, as: UTF8.self).prefix(4_000))\(result.errors)")
    // The validator does refuse: a record without its text is none.
    let broken = place.appending(path: "broken.json")
    let whole = try #require(lines.first.map { String(decoding: $0, as: UTF8.self) })
    try Data(whole.replacing("\"agreements\":", with: "\"agreement\":").utf8).write(to: broken)
    #expect(try Program(check, ["--schemafile", Self.schema, broken.path]).status != 0)
  }
}
