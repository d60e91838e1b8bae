import Comparison
import ComparisonTestSupport
import Foundation
import Records
import Testing

@Suite struct DiffSchemaTests {
  private static let schema = LabelledPair.repository.appending(path: "schemas/diff-1.json")

  @Test(.enabled(if: Tools.schemaCheck != nil, "needs check-jsonschema in .venv or on the path"))
  func theRealValidatorAgrees() throws {
    let check = try #require(Tools.schemaCheck)
    let place = try Workplace("schema")
    var files: [String] = []
    var diffs = try Sample.all() + [Sample.diff(try Sample.hostile())]
    let lone = AgreementSource(
      try Sample.pair("tune-01-kept").from.agreements[0], in: try Sample.pair("tune-01-kept").from)
    diffs += [Diff(onlyFrom: lone), Diff(onlyTo: lone)]
    for (n, diff) in diffs.enumerated() { files.append(try place.write(diff.json.compact, "\(n).json")) }
    let run = try Finished(check, ["--schemafile", Self.schema.path] + files)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    // And it can say no.
    let wrong = try place.write(
      diffs[0].json.compact.replacing("\"level\":\"info\"", with: "\"level\":\"hint\""), "wrong.json")
    #expect(try Finished(check, ["--schemafile", Self.schema.path, wrong]).status == 1)
    let other = LabelledPair.repository.appending(path: "schemas/timeline-1.json").path
    let timeline = try Finished(
      check, ["--schemafile", other, place.write(Sample.timeline().json.compact, "timeline.json")])
    #expect(timeline.status == 0, "\(timeline.output)")
    let meta = try Finished(check, ["--check-metaschema", Self.schema.path, other])
    #expect(meta.status == 0, "\(meta.output)")
    try place.remove()
  }

  @Test func vocabulariesAreThoseOfTheSchema() throws {
    let schema = try #require(JSONSerialization.jsonObject(with: Data(contentsOf: Self.schema)) as? [String: Any])
    func words(_ path: String...) throws -> [String] {
      var value: Any = schema
      for key in path { value = try #require((value as? [String: Any])?[key], "\(path)") }
      return try #require((value as? [String: Any])?["enum"] as? [Any]).compactMap { $0 as? String }
    }
    #expect(try words("$defs", "change", "properties", "rule") == Rule.allCases.map(\.rawValue))
    #expect(try words("$defs", "kind") == ChangeKind.allCases.map(\.rawValue))
    #expect(try words("$defs", "change", "properties", "level") == Level.allCases.map(\.rawValue))
    #expect(try words("$defs", "match", "properties", "basis", "items") == Basis.allCases.map(\.rawValue))
    #expect(
      try words("$defs", "change", "properties", "detail", "properties", "aspect") == Aspect.allCases.map(\.rawValue))
    #expect(
      try words("$defs", "change", "properties", "detail", "properties", "scale") == Scale.allCases.map(\.rawValue))
    #expect(try words("properties", "notes", "items", "properties", "code") == Diff.NoteCode.allCases.map(\.rawValue))
    #expect(schema["$id"] as? String == Diff.schema)
  }

  @Test func summaryCountsTheChanges() throws {
    for diff in try Sample.all() {
      let json = try #require(JSONSerialization.jsonObject(with: Data(diff.json.compact.utf8)) as? [String: Any])
      let changes = try #require(json["changes"] as? [[String: Any]])
      let summary = try #require(json["summary"] as? [String: Any])
      for kind in ChangeKind.allCases {
        #expect(summary[kind.rawValue] as? Int == changes.filter { $0["kind"] as? String == kind.rawValue }.count)
      }
      let named = Set((json["pairs"] as? [[String: Any]] ?? []).flatMap { $0["fingerprints"] as? [String] ?? [] })
      #expect(named.isSubset(of: Set(changes.compactMap { $0["fingerprint"] as? String })))
    }
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let first = try Sample.all().map(\.json.compact)
    let second = try Sample.all().map(\.json.compact)
    #expect(first == second)
  }
}
