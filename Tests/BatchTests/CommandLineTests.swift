import Foundation
import Testing

/// Exit statuses, the account and where things are written.
@Suite struct CommandLineTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func endsWithTheContractsStatuses() throws {
    let page = try scratch.write("a.html", Scratch.page(1)), bad = try scratch.write("b.html", "")
    #expect(try Lofte.run(["extract", page]).status == 0)
    #expect(try Lofte.run(["extract", page, bad]).status == 2)
    #expect(try Lofte.run(["extract"]).status == 64)
    #expect(try Lofte.run(["extract", page, "--shard", "3/2"]).status == 64)
    #expect(try Lofte.run(["extract", page, "--max-page-bytes", "many"]).status == 64)
    #expect(try Lofte.run(["extract", page, "-o", "x", "--out-dir", "y"]).status == 64)
    #expect(try Lofte.run(["extract", bad]).status == 65)
    #expect(try Lofte.run(["extract", scratch.path("nowhere.html")]).status == 66)
    #expect(try Lofte.run(["extract", "--files-from", scratch.path("nowhere")]).status == 66)
    #expect(try Lofte.run(["extract", page, "-o", scratch.path("no/folder/x")]).status == 73)
    #expect(try Lofte.run(["extract", page, "-o", "/dev/full"]).status == 74)
    #expect(try Lofte.run(["extract", page, bad, "--fail-on", "never"]).status == 0)
    #expect(try Lofte.run(["extract", bad, "--fail-on", "never"]).status == 0)
    #expect(try Lofte.run(["extract", page, "-o", "/dev/full", "--fail-on", "never"]).status == 74)
  }

  @Test func accountsOnTheLastLine() throws {
    for n in 1...3 { try scratch.write("sidor/\(n).html", Scratch.page(n)) }
    try scratch.write("sidor/4.html", Scratch.page(2))
    try scratch.write("sidor/5.html", "   ")
    try scratch.write("sidor/stil.css", "p{}")
    let run = try Lofte.run(["extract", scratch.path("sidor"), scratch.path("sidor/stil.css")])
    #expect(run.status == 2)
    #expect(run.account.hasPrefix("6 inputs: 3 documents ("))
    #expect(run.account.hasSuffix(" with promises), 1 skipped, 1 duplicates, 1 failed; 1 other files ignored"))
    #expect(try run.records().map(outcome) == ["document", "document", "document", "duplicate", "empty", "not-a-page"])
    #expect(run.errors.contains("5.html: empty: only white space"))
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test func writesNoAbsolutePathAndNoTime() throws {
    _ = try scratch.pages(2)
    let other = try Scratch()
    _ = try other.pages(2)
    let here = try Lofte.run(["extract", scratch.path("sidor")]), there = try Lofte.run(["extract", other.path("sidor")])
    #expect(here.output == there.output)
    let named = try Lofte.run(["extract", scratch.path("sidor/0001.html"), "--root", scratch.url.path])
    #expect(try named.records().map { source($0, "path") } == ["sidor/0001.html"])
    let absolute = try Lofte.run(["extract", scratch.path("sidor/0001.html")])
    #expect(try absolute.records().allSatisfy { source($0, "path")?.hasPrefix("/") == false })
  }

  @Test func givesAFileNamedTwiceTwoRecords() throws {
    let page = try scratch.write("a.html", Scratch.page(1))
    let run = try Lofte.run(["extract", page, page, page, "--out-dir", scratch.path("ut")])
    #expect(run.account.contains("3 inputs: 1 documents"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path("ut")).count == 3)
  }

  @Test func writesFilesByRenameOnly() throws {
    let paths = try scratch.pages(3)
    try scratch.write("ut.ndjson", "before\n")
    let failing = try Lofte.run(["extract"] + paths + ["-o", scratch.path("ut.ndjson"), "--journal", "/dev/full"])
    #expect(failing.status == 73 || failing.status == 74)
    #expect(try scratch.read("ut.ndjson") == Data("before\n".utf8))
    #expect(!scratch.has("ut.ndjson.lofte-tmp"))
    #expect(try Lofte.run(["extract"] + paths + ["-o", scratch.path("ut.ndjson")]).status == 0)
    #expect(try Lofte.records(scratch.read("ut.ndjson")).count == 3)
    #expect(!scratch.has("ut.ndjson.lofte-tmp"))
  }

  @Test func writesAnArray() throws {
    let paths = try scratch.pages(2)
    let run = try Lofte.run(["extract"] + paths + ["--format", "json"])
    let array = try #require(try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]])
    let lines = try Lofte.run(["extract"] + paths).records()
    #expect(array as NSArray == lines as NSArray)
    try scratch.write("tom.txt", "")
    let none = try Lofte.run(["extract", "--files-from", scratch.path("tom.txt"), "--format", "json"])
    #expect(none.text == "[]\n")
    #expect(none.status == 0)
    #expect(try Lofte.run(["validate", "-"], input: run.output).status == 0)
  }

  @Test func mixesFilesFoldersAndPatterns() throws {
    let paths = try scratch.pages(12)
    let run = try Lofte.run(["extract", "sidor/000[12].html", paths[11], "sidor"], in: scratch.url)
    let shown = try run.records().map { source($0, "path") ?? "" }
    #expect(shown[0] == "sidor/0001.html")
    #expect(shown[1] == "sidor/0002.html")
    #expect(shown[2].hasSuffix("sidor/0012.html"))
    #expect(Array(shown[3...]) == (1...12).map { String(format: "%04d.html", $0) })
    #expect(run.account.contains("15 inputs: 12 documents"))
    #expect(run.account.contains("3 duplicates"))
  }

  @Test func logsJSON() throws {
    let bad = try scratch.write("å \u{1B}[31m.html", "")
    let run = try Lofte.run(["extract", bad, "--log-format", "json", "--progress", "never"])
    let lines = try Lofte.records(Data(run.errors.utf8))
    #expect(lines.count == 2)
    #expect(lines[0]["level"] as? String == "warning")
    #expect(lines[0]["code"] as? String == "empty")
    #expect((lines[0]["path"] as? String)?.contains("\u{1B}") == false)
    #expect(lines[1]["failed"] as? Int == 1)
    #expect(lines[1]["inputs"] as? Int == 1)
    #expect((lines[1]["message"] as? String)?.hasPrefix("1 inputs: ") == true)
  }

  @Test func showsProgressOnlyWhenAsked() throws {
    _ = try scratch.pages(3)
    #expect(try !Lofte.run(["extract", scratch.path("sidor")]).errors.contains("\r"))
    #expect(try Lofte.run(["extract", scratch.path("sidor"), "--progress", "always"]).errors.contains("\r"))
  }

  @Test func readsPagesUpToTheLimitGiven() throws {
    let large = Scratch.page(1).replacingOccurrences(of: "</head>", with: "<!--\(String(repeating: "x ", count: 9 << 20))--></head>")
    let page = try scratch.write("a.html", large)
    #expect(try Lofte.run(["extract", page]).records().map(outcome) == ["too-large"])
    #expect(try Lofte.run(["extract", page, "--max-page-bytes", "32M"]).records().map(outcome) == ["document"])
  }

  @Test func identifies() throws {
    let page = try scratch.write("a.html", "<!-- saved from url=(0021)https://www.eslov.se/ -->\n" + Scratch.page(1))
    let bad = try scratch.write("b.html", "")
    let text = try Lofte.run(["identify", page, bad])
    #expect(text.status == 2)
    #expect(text.text.contains("saved as  browser-save"))
    #expect(text.text.contains("https://www.eslov.se/  (saved_from_comment)"))
    #expect(text.text.contains("captured  unknown"))
    let lines = try Lofte.run(["identify", page, bad, "--format", "ndjson"]).records()
    #expect(lines.map { $0["state"] as? String } == ["page", "empty"])
  }
}
