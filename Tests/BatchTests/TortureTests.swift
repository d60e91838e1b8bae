import Foundation
import Testing

/// The torture archive: each input's fate by name, and the sum of all.
@Suite(.enabled(if: Tool.has("python3"), "python3 is not installed")) struct TortureTests {
  private let scratch: Scratch
  private let expected: [String: [String: Int]]

  init() throws {
    scratch = try Scratch()
    let script = Lofte.root.appendingPathComponent("scripts/make-torture.py").path
    let made = try Tool.run("python3", [script, scratch.url.path])
    try #require(made.status == 0, "\(made.errors)")
    let data = try scratch.read("expected.json")
    expected = try #require(try JSONSerialization.jsonObject(with: data) as? [String: [String: Int]])
  }

  private func extract(_ more: String...) throws -> Lofte.Outcome {
    try Lofte.run(["extract", scratch.path("inputs"), "--max-page-bytes", "1M"] + more)
  }

  @Test func accountsForEveryInput() throws {
    let run = try extract()
    #expect(run.status == 2)
    var counts: [String: [String: Int]] = [:]
    let records = try run.records()
    for record in records {
      let path = try #require(source(record, "path"))
      let input = try #require(
        expected.keys.first { path == $0 || path.hasPrefix($0 + "!") }, "a record of no input: \(path)")
      counts[input, default: [:]][outcome(record).replacingOccurrences(of: "-", with: ""), default: 0] += 1
    }
    for (input, fate) in expected {
      #expect(counts[input] ?? [:] == fate.filter { $0.key != "ignored" }, "\(input)")
    }
    func sum(_ outcomes: String...) -> Int { expected.values.flatMap { $0 }.filter { outcomes.contains($0.key) }.map(\.value).reduce(0, +) }
    let documents = sum("document"), skipped = sum("redirect", "revisit", "notapage"), duplicates = sum("duplicate")
    let ignored = sum("ignored"), failed = records.count - documents - skipped - duplicates
    let promised = records.filter { record in
      (record["agreements"] as? [[String: Any]])?.contains { ($0["promises"] as? [Any])?.isEmpty == false } == true
    }.count
    #expect(
      run.account == "\(records.count) inputs: \(documents) documents (\(promised) with promises), \(skipped) skipped, "
        + "\(duplicates) duplicates, \(failed) failed; \(ignored) other files ignored")
    #expect(failed >= 30)
    #expect(Set(records.compactMap { $0["id"] as? String }).count == records.count, "ids are unique")
  }

  @Test func doesNotDependOnWorkers() throws {
    let one = try extract("-j", "1"), many = try extract("-j", "7")
    let lines = [one, many].map { String(decoding: $0.output, as: UTF8.self).split(separator: "\n") }
    #expect(lines[0].count == lines[1].count)
    for (a, b) in zip(lines[0], lines[1]) where a != b { Issue.record("\(a)\n\(b)") }
    #expect(!one.output.isEmpty)
  }

  @Test(.enabled(if: Tool.has("check-jsonschema"), "check-jsonschema is not installed"))
  func followsTheSchema() throws {
    let folder = scratch.path("records")
    _ = try extract("--out-dir", folder)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).map { "\(folder)/\($0)" }
    #expect(files.count > 190)
    let schema = Lofte.root.appendingPathComponent("schemas/record-1.json").path
    let check = try Tool.run("check-jsonschema", ["--schemafile", schema] + files)
    #expect(check.status == 0, "\(check.text.prefix(2_000))")
    let validate = try Lofte.run(["validate", folder])
    #expect(validate.status == 0, "\(validate.text.prefix(2_000))")
  }

  @Test func knowsAddressesAndTimes() throws {
    let run = try Lofte.run(["extract", scratch.path("inputs/form")])
    #expect(run.status == 0)
    let records = try run.records()
    let pages: [(path: String, savedAs: String, url: String?, captured: String?, basis: String?)] = [
      ("plain.html", "html", nil, nil, nil),
      ("saved.txt", "text", nil, nil, nil),
      ("saved-from.html", "browser-save", "https://www.provkoping.se/lofte/", nil, "saved_from_comment"),
      ("httrack.html", "httrack", "http://www.provkoping.se/lofte/", "2018-03-20T10:11:12Z", "httrack_comment"),
      ("singlefile.html", "singlefile", "https://www.provkoping.se/lofte/", "2018-03-21T09:11:12Z", "singlefile_comment"),
      ("wayback.html", "wayback", "http://www.provkoping.se/w/", "2018-04-02T10:11:12Z", "wayback_toolbar"),
      ("pywb.html", "pywb", "https://www.provkoping.se/lofte/", "2018-03-20T10:11:12Z", "wayback_toolbar"),
      ("saved-from-wayback.html", "browser-save", "http://www.provkoping.se/w/", "2018-04-02T10:11:12Z", "saved_from_comment"),
      ("www.provkoping.se/lofte/index.html", "wget", "http://www.provkoping.se/lofte/", nil, "path"),
    ]
    for page in pages {
      let record = try #require(records.first { source($0, "path") == page.path }, "\(page.path)")
      #expect(source(record, "saved_as") == page.savedAs, "\(page.path)")
      #expect(source(record, "url") == page.url, "\(page.path)")
      #expect(source(record, "captured_at") == page.captured, "\(page.path)")
      #expect(source(record, "url_basis") == page.basis, "\(page.path)")
      #expect((record["text"] as? String)?.contains("captures") == false, "\(page.path): the toolbar is in the text")
    }
  }
}
