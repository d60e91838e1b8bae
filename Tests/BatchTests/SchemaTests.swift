import Foundation
import Records
import SavedPages
import Testing

@testable import Lofte

/// The schemas in the executable, in `schemas/` and in the types are one.
@Suite struct SchemaTests {
  @Test(arguments: Schema.allCases) func embeddedTextIsTheFile(schema: Schema) throws {
    let file = Lofte.root.appendingPathComponent("schemas/\(schema.rawValue)-1.json")
    #expect(try String(contentsOf: file, encoding: .utf8) == schema.text, "run scripts/embed-schemas.py")
    let printed = try Lofte.run(["schema", schema.rawValue])
    #expect(printed.text == schema.text)
    let parsed = try #require(try JSONSerialization.jsonObject(with: printed.output) as? [String: Any])
    #expect(parsed["$id"] as? String == "urn:lofte:schema:\(schema.rawValue):1")
  }

  @Test(.enabled(if: Tool.has("check-jsonschema"), "check-jsonschema is not installed"))
  func schemasAreSchemas() throws {
    let files = Schema.allCases.map { Lofte.root.appendingPathComponent("schemas/\($0.rawValue)-1.json").path }
    #expect(try Tool.run("check-jsonschema", ["--check-metaschema"] + files).status == 0)
  }

  /// Every closed list of the schema is the type's list.
  @Test func listsAreTheTypes() throws {
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(Schema.record.text.utf8)) as? [String: Any])
    func words(_ path: String...) -> [String] {
      let node = path.reduce(schema as Any?) { ($0 as? [String: Any])?[$1] } as? [String: Any]
      let list = node?["enum"] as? [Any] ?? (node?["items"] as? [String: Any])?["enum"] as? [Any] ?? []
      return list.compactMap { $0 as? String }
    }
    func all<T: CaseIterable & RawRepresentable<String>>(_ type: T.Type) -> [String] { T.allCases.map(\.rawValue) }
    #expect(words("properties", "type") == all(RecordType.self))
    #expect(words("$defs", "source", "properties", "saved_as") == all(SavedAs.self))
    #expect(words("$defs", "source", "properties", "url_basis") == all(SourceBasis.self))
    #expect(words("$defs", "page", "properties", "kind") == all(PageKind.self))
    #expect(words("$defs", "page", "properties", "publisher") == all(Publisher.self))
    #expect(words("$defs", "lagesbild", "properties", "sources") == all(PictureSource.self))
    #expect(words("$defs", "promise", "properties", "themes") == all(Theme.self))
    #expect(words("$defs", "promise", "properties", "by") == all(Party.self))
    #expect(words("$defs", "promise", "properties", "by_basis") == all(PartyBasis.self))
    #expect(words("$defs", "target", "properties", "per") == all(Rate.self))
    #expect(words("$defs", "target", "properties", "comparator") == all(Comparator.self))
    #expect(words("$defs", "target", "properties", "kind") == all(TargetKind.self))
    #expect(words("$defs", "target", "properties", "form") == all(NumberForm.self))
    #expect(words("$defs", "period", "properties", "basis") == all(PeriodBasis.self))
    #expect(words("$defs", "municipality", "properties", "basis") == all(MunicipalityBasis.self))
    #expect(words("$defs", "diagnostic", "properties", "code") == all(DiagnosticCode.self))
    #expect(words("$defs", "error", "properties", "code") == all(ErrorCode.self))
  }

  /// The readers' own words are words of the record.
  @Test func readersUseTheRecordsWords() {
    for form in SavedForm.allCases { #expect(SavedAs(rawValue: form.rawValue) != nil, "\(form)") }
    for mark in SourceMark.allCases { #expect(SourceBasis(rawValue: mark.rawValue) != nil, "\(mark)") }
    for code in ReadFailure.Code.allCases { #expect(ErrorCode(rawValue: code.rawValue) != nil, "\(code)") }
    for reason in SkipReason.allCases { #expect(DiagnosticCode(rawValue: reason.rawValue) != nil, "\(reason)") }
  }

  @Test func validateFindsWhatIsWrong() throws {
    let scratch = try Scratch()
    _ = try scratch.pages(1)
    _ = try Lofte.run(["extract", "sidor", "-o", "r.ndjson"], in: scratch.url)
    let good = String(decoding: try scratch.read("r.ndjson"), as: UTF8.self)
    #expect(try Lofte.run(["validate", "-"], input: Data(good.utf8)).status == 0)
    let damages: [(String, String)] = [
      ("\"by_basis\":\"heading\"", "\"by_basis\":\"guess\""),
      ("\"diagnostics\":[", "\"diagnosis\":["),
      ("\"marker\":", "\"extra\":1,\"marker\":"),
      ("\"type\":\"document\"", "\"type\":\"error\""),
      ("trafikkontroller per år i centrala Eslöv.\",\"span\"", "trafikkontroller per år i centrala Lund.\",\"span\""),
      ("\"end\":", "\"end\":9999"),
    ]
    for (from, to) in damages {
      let place = try #require(good.range(of: from), "\(from) is not in the record")
      let bad = good.replacingCharacters(in: place, with: to)
      let run = try Lofte.run(["validate", "-"], input: Data(bad.utf8))
      #expect(run.status == 1, "\(to)")
      #expect(run.text.contains("-: record 1"), "\(to): \(run.text)")
    }
  }

  @Test func verifyFindsWhatHasChanged() throws {
    let scratch = try Scratch()
    _ = try scratch.pages(4)
    _ = try Lofte.run(["extract", "sidor", "-o", "r.ndjson"], in: scratch.url)
    #expect(try Lofte.run(["verify", "r.ndjson", "--against", "sidor"], in: scratch.url).status == 0)
    try scratch.write("sidor/0002.html", Scratch.page(2).replacingOccurrences(of: "Sida nummer", with: "En sida med nummer"))
    try FileManager.default.removeItem(atPath: scratch.path("sidor/0003.html"))
    let run = try Lofte.run(["verify", "r.ndjson", "--against", "sidor"], in: scratch.url)
    #expect(run.status == 1)
    #expect(run.text.contains("0002.html") && run.text.contains("has changed (sha256)"))
    #expect(run.text.contains("the span holds"))
    #expect(run.text.contains("0003.html") && run.text.contains("No such file"))
    #expect(!run.text.contains("0001.html") && !run.text.contains("0004.html"))
    #expect(run.errors.contains("4 documents: 2 hold, 2 do not"))
  }

  @Test func showMarksEveryValue() throws {
    let scratch = try Scratch()
    let attack = Scratch.page(3).replacingOccurrences(of: "Synas mer", with: "Synas &lt;script&gt;alert(1)&lt;/script&gt; mer")
    try scratch.write("a.html", attack)
    _ = try Lofte.run(["extract", "a.html", "-o", "r.ndjson"], in: scratch.url)
    #expect(try Lofte.run(["show", "r.ndjson", "-o", "ut.html"], in: scratch.url).status == 0)
    let html = String(decoding: try scratch.read("ut.html"), as: UTF8.self)
    #expect(html.contains("&lt;script&gt;alert(1)"))
    #expect(!html.contains("<script"))
    #expect(html.contains("class=\"promise target\""))
    #expect(html.contains("at_least 3"))
    #expect(html.contains("default-src 'none'"))
    #expect(try Lofte.run(["show", "r.ndjson", "--id", "0000000000000000"], in: scratch.url).status == 65)
  }
}
