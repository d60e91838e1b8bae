import Foundation
import Testing

@testable import Lofte

/// Tables: opened by sqlite3, served by Datasette, checked by frictionless.
@Suite struct ExportTests {
  private let scratch: Scratch
  private static let nasty = "=HYPERLINK(\"http://x\",\"klicka\")"

  init() throws {
    scratch = try Scratch()
    _ = try scratch.pages(12)
    try scratch.write("sidor/tom.html", "")
    let formula = Scratch.page(13).replacingOccurrences(of: "Synas mer på kvällarna.", with: "\(Self.nasty), \"citat\", = och @x.")
    try scratch.write("sidor/=1+1.html", formula)
    let run = try Lofte.run(["extract", "sidor", "-o", "r.ndjson", "--fail-on", "never"], in: scratch.url)
    try #require(run.status == 0)
  }

  private func sqlite(_ query: String) throws -> String {
    let run = try Tool.run("sqlite3", ["ut.db", query], in: scratch.url)
    try #require(run.status == 0, "\(run.errors)")
    return run.text.trimmingCharacters(in: .newlines)
  }

  @Test(.enabled(if: Tool.has("sqlite3"), "sqlite3 is not installed"))
  func sqliteHoldsTheRecords() throws {
    #expect(try Lofte.run(["export", "sqlite", "r.ndjson", "-o", "ut.db"], in: scratch.url).status == 0)
    let records = try Lofte.records(scratch.read("r.ndjson"))
    let agreements = records.flatMap { $0["agreements"] as? [[String: Any]] ?? [] }
    let promises = agreements.flatMap { $0["promises"] as? [[String: Any]] ?? [] }
    let targets = promises.flatMap { $0["targets"] as? [[String: Any]] ?? [] }
    #expect(promises.count > 20 && targets.count > 10)
    #expect(try sqlite("SELECT count(*) FROM pages") == "\(records.count)")
    #expect(try sqlite("SELECT count(*) FROM agreements") == "\(agreements.count)")
    #expect(try sqlite("SELECT count(*) FROM promises") == "\(promises.count)")
    #expect(try sqlite("SELECT count(*) FROM targets") == "\(targets.count)")
    #expect(try sqlite("PRAGMA foreign_key_check; PRAGMA integrity_check") == "ok")
    // The quote is what stands in the page's text, in code points, in every table.
    for table in ["promises", "targets", "agreements", "signatories"] {
      let off = "SELECT count(*) FROM \(table) t JOIN pages p ON p.page = t.page "
        + "WHERE substr(p.text, t.span_start + 1, t.span_end - t.span_start) <> t.quote OR t.source <> p.source"
      #expect(try sqlite(off) == "0", "\(table)")
    }
    #expect(try sqlite("SELECT count(*) FROM promises_fts WHERE promises_fts MATCH 'trafikkontroller'") == "13")
    #expect(try sqlite("SELECT count(*) FROM promises_fts WHERE promises_fts MATCH 'kvallarna'") == "0")
    #expect(try sqlite("SELECT count(*) FROM promises_fts WHERE promises_fts MATCH 'KVÄLLARNA'") == "12")
    #expect(try sqlite("SELECT count(DISTINCT promise) FROM flat") == "\(promises.count)")
    #expect(try sqlite("SELECT error_code FROM pages WHERE type = 'error'") == "empty")
    #expect(try sqlite("SELECT value FROM flat WHERE target_quote LIKE 'minst 7 %'") == "7.0")
  }

  @Test(.enabled(if: Tool.has("sqlite3"), "sqlite3 is not installed"))
  func exportsAreIdempotent() throws {
    for _ in 1...2 { #expect(try Lofte.run(["export", "sqlite", "r.ndjson", "-o", "ut.db"], in: scratch.url).status == 0) }
    let first = try Tool.run("sqlite3", ["ut.db", ".dump"], in: scratch.url).output
    // The same records twice over, from a folder and as an array: the same content.
    _ = try Lofte.run(["extract", "sidor", "-o", "mapp/r.json", "--format", "json", "--fail-on", "never"], in: scratch.url)
    try FileManager.default.createDirectory(atPath: scratch.path("mapp"), withIntermediateDirectories: true)
    _ = try Lofte.run(["extract", "sidor", "-o", "mapp/r.json", "--format", "json", "--fail-on", "never"], in: scratch.url)
    let again = try Lofte.run(["export", "sqlite", "r.ndjson", "mapp", "-o", "ut.db"], in: scratch.url)
    #expect(again.errors.contains("28 records (14 repeats of an id left out)"))
    #expect(try Tool.run("sqlite3", ["ut.db", ".dump"], in: scratch.url).output == first)
    #expect(!scratch.has("ut.db.lofte-tmp"))
  }

  @Test(.enabled(if: Tool.has("datasette"), "datasette is not installed: scripts/install-test-tools.sh"), .timeLimit(.minutes(2)))
  func datasetteServesTheDatabase() throws {
    #expect(try Lofte.run(["export", "sqlite", "r.ndjson", "-o", "ut.db"], in: scratch.url).status == 0)
    let page = try Tool.run(
      "datasette", ["ut.db", "-m", "ut.metadata.json", "--get", "/ut/promises.json?_search=trafikkontroller&_shape=array"],
      in: scratch.url)
    let rows = try #require(try JSONSerialization.jsonObject(with: page.output) as? [[String: Any]], "\(page.errors)")
    #expect(rows.count == 13)
    let process = try Tool.start("datasette", ["serve", "ut.db", "-m", "ut.metadata.json", "-p", "0"], in: scratch.url)
    let log = Pipe()
    process.standardError = log
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    defer {
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    var said = ""
    while !said.contains("running on http://127.0.0.1:") || !said.hasSuffix("\n") {
      let more = log.fileHandleForReading.availableData
      try #require(!more.isEmpty, "datasette ended: \(said)")
      said += String(decoding: more, as: UTF8.self)
    }
    let port = try #require(said.components(separatedBy: "127.0.0.1:").last?.prefix { $0.isNumber })
    let script = "import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1]).read().decode())"
    let html = try Tool.run("python3", ["-c", script, "http://127.0.0.1:\(port)/"]).text
    #expect(html.contains("<h1>Medborgarl"))
    #expect(html.contains("href=\"/ut/promises\""))
  }

  @Test(.enabled(if: Tool.has("frictionless"), "frictionless is not installed: scripts/install-test-tools.sh"))
  func frictionlessAcceptsThePackage() throws {
    #expect(try Lofte.run(["export", "csv", "r.ndjson", "-o", "tabeller"], in: scratch.url).status == 0)
    let check = try Tool.run("frictionless", ["validate", "tabeller/datapackage.json", "--json"], in: scratch.url)
    let report = try #require(try JSONSerialization.jsonObject(with: check.output) as? [String: Any], "\(check.errors)")
    #expect(report["valid"] as? Bool == true)
    #expect((report["tasks"] as? [Any])?.count == 6)
    // A broken key is seen: the check can fail.
    let targets = try String(contentsOfFile: scratch.path("tabeller/targets.csv"), encoding: .utf8)
    try scratch.write("tabeller/targets.csv", targets.replacingOccurrences(of: "/1,", with: "/77,"))
    let broken = try Tool.run("frictionless", ["validate", "tabeller/datapackage.json", "--json"], in: scratch.url)
    #expect(broken.status != 0)
  }

  @Test func formulasStayText() throws {
    #expect(try Lofte.run(["export", "csv", "r.ndjson", "-o", "tabeller"], in: scratch.url).status == 0)
    let script = """
      import csv, glob, json, sys
      records = [json.loads(l) for l in open('r.ndjson')]
      quotes = [p['text'] for r in records for a in r['agreements'] for p in a['promises']]
      rows = list(csv.DictReader(open('tabeller/promises.csv', newline='')))
      assert open('tabeller/promises.csv', 'rb').read().count(b'\\r\\n') >= len(rows)
      for name in glob.glob('tabeller/*.csv'):
        for row in csv.reader(open(name, newline='')):
          for cell in row: assert cell[:1] not in ('=', '+', '-', '@', '\\t', '\\r', '\\n'), cell
      back = [r['quote'][1:] if r['quote'][:1] == "'" else r['quote'] for r in rows]
      assert back == quotes, (back, quotes)
      print(sum(r['quote'].startswith("'=") for r in rows))
      """
    let check = try Tool.run("python3", ["-c", script], in: scratch.url)
    #expect(check.status == 0, "\(check.errors)")
    #expect(check.text == "1\n")
  }

  @Test func writesRFC4180() {
    func line(_ cells: Cell...) -> String { String(decoding: CSVExport.line(cells), as: UTF8.self) }
    #expect(line(.text("a"), .null, .integer(3), .real(0.5)) == "a,,3,0.5\r\n")
    #expect(line(.text("a,b"), .text("c\"d"), .text("e\nf")) == "\"a,b\",\"c\"\"d\",\"e\nf\"\r\n")
    #expect(line(.text("=1"), .text("-"), .text("'x"), .text("x=1")) == "'=1,'-,''x,x=1\r\n")
    #expect(line(.text("")) == "\"\"\r\n")
  }

  @Test func saysWhatIsNoRecord() throws {
    try scratch.write("skräp.ndjson", "{\"a\":1}\n")
    let junk = try Lofte.run(["export", "sqlite", "skräp.ndjson", "-o", "x.db"], in: scratch.url)
    #expect(junk.status == 65)
    #expect(junk.errors.contains("skräp.ndjson: record 1"))
    #expect(!scratch.has("x.db") && !scratch.has("x.db.lofte-tmp"))
    #expect(try Lofte.run(["export", "csv", "nowhere", "-o", "x"], in: scratch.url).status == 66)
    #expect(try Lofte.run(["export", "sqlite", "r.ndjson", "-o", "no/folder/x.db"], in: scratch.url).status == 73)
  }
}
