import Comparison
import ComparisonTestSupport
import Foundation
import Records
import Testing

/// `lofte diff` and `lofte timeline` as they are called.
@Suite(.enabled(if: Tools.lofte != nil, "needs the built program"))
struct CommandTests {
  private func lofte(_ arguments: String..., environment: [String: String] = [:]) throws -> Finished {
    try Finished(try #require(Tools.lofte), arguments, environment: environment)
  }

  private func files(_ name: String, _ work: (_ older: String, _ newer: String, Workplace) throws -> Void) throws {
    let place = try Workplace("command-\(name)")
    let pair = try Sample.pair(name)
    let result = Result {
      try work(try place.write([pair.from], "older.ndjson"), try place.write([pair.to], "newer.ndjson"), place)
    }
    try place.remove()
    try result.get()
  }

  @Test func statusFollowsTheLevel() throws {
    try files("tune-02-lowered") { (older, newer, place) throws in
      let run = try lofte("diff", older, newer)
      #expect(run.status == 1)
      #expect(run.output.contains("target-lowered") && !run.output.contains("\u{1B}"))
      #expect(try lofte("diff", older, newer, "--fail-on", "never").status == 0)
      let accepted = try place.write("# seen and agreed\n#b5d148a505b66307 two a month is enough\n", "accepted")
      let silent = try lofte("diff", older, newer, "--accept", accepted)
      #expect(silent.status == 0)
      #expect(silent.output.contains("accepted  target-lowered"))
      #expect(try lofte("diff", older, newer, "--accept", accepted, "--fail-on", "info").status == 1)
    }
    try files("tune-01-kept") { (older, newer, _) throws in
      #expect(try lofte("diff", older, newer, "--fail-on", "warning").status == 0)
    }
  }

  @Test func troubleIsTwo() throws {
    try files("tune-02-lowered") { (older, newer, place) throws in
      let missing = try lofte("diff", older, "no-such-file.ndjson")
      #expect(missing.status == 2 && missing.errors.contains("no-such-file.ndjson: does not exist"))
      let broken = try place.write("{\"schema\": 1}\n{\"schema\": 2}\n", "broken.ndjson")
      let unreadable = try lofte("diff", older, broken)
      #expect(unreadable.status == 2 && unreadable.errors.contains("broken.ndjson:1"))
      let bad = try place.write("0482-2016-2016/1 0482-2017-2017/1", "pairs")
      let pairs = try lofte("diff", older, newer, "--pairs", bad)
      #expect(pairs.status == 2 && pairs.errors.contains("line 1"))
      let alone = try lofte("diff", older)
      #expect(alone.status == 2 && alone.errors.contains("only one agreement"))
      let nowhere = try lofte("diff", older, newer, "--municipality", "Kiruna")
      #expect(nowhere.status == 2 && nowhere.errors.contains("Flen"))
      #expect(try lofte("diff", older, newer, "-o", "/no/such/folder/x").status == 2)
      #expect(try lofte("diff").status == 64)
      #expect(try lofte("diff", older, newer, "--format", "pdf").status == 64)
    }
  }

  @Test func ambiguityListsTheChoices() throws {
    let place = try Workplace("command-ambiguous")
    let file = try place.write(LabelledPair.series("eksjo"), "eksjo.ndjson")
    let run = try lofte("diff", file)
    #expect(run.status == 2 && run.output.isEmpty)
    for id in ["0686-2015-2015", "0686-2018-2019", "--from"] { #expect(run.errors.contains(id)) }
    #expect(
      try lofte("diff", file, "--from", "2015", "--to", "2016", "--format", "json", "--fail-on", "never").status == 0)
    let timeline = try lofte("timeline", file, "--municipality", "Eksjö", "--format", "json")
    #expect(timeline.status == 0 && timeline.output.contains("urn:lofte:schema:timeline:1"))
    try place.remove()
  }

  @Test func recordsCanBePiped() throws {
    let records = try LabelledPair.series("eksjo").map { $0.json.compact + "\n" }.joined()
    let run = try Finished(
      try #require(Tools.lofte), ["diff", "-", "--from", "2015", "--to", "2016", "--fail-on", "never"], input: records)
    #expect(run.status == 0 && run.output.hasPrefix("Eksjö 2015 → 2016"))
    #expect(try Finished(try #require(Tools.lofte), ["diff", "-"], input: "").status == 2)
  }

  /// Straight from a page to the comparison, as if it had been extracted first.
  @Test func pagesAreReadOnTheFly() throws {
    let place = try Workplace("command-pages")
    for (year, times) in [("2018", "fyra"), ("2019", "två")] {
      try place.write(
        """
        Torsby – medborgarlöften

        Medborgarlöften \(year)

        Polisen och Torsby kommun lovar att:

          • Polisen ska fotpatrullera i Torsby centrum minst \(times) gånger per månad.
          • Polisen och kommunen ska genomföra två trygghetsvandringar.
        """, "\(year).txt")
    }
    let run = try lofte(
      "diff", place.folder.appending(path: "2018.txt").path, place.folder.appending(path: "2019.txt").path)
    try place.remove()
    #expect(run.status == 1, "\(run.output)\(run.errors)")
    #expect(run.output.hasPrefix("Torsby 2018 → 2019") && run.output.contains("target-lowered"))
    #expect(run.output.components(separatedBy: "error  ").count == 2)
  }

  @Test func foldersArePairedAndTheMissingSaid() throws {
    let place = try Workplace("command-folders")
    let pairs = try LabelledPair.all()
    for (side, records) in [("older", pairs.dropFirst().map(\.from)), ("newer", pairs.dropLast().map(\.to))] {
      for (n, record) in records.enumerated() {
        try FileManager.default.createDirectory(
          at: place.folder.appending(path: side), withIntermediateDirectories: true)
        // Pretty-printed like `extract --format json` or a line each: both are read.
        var pretty: [UInt8] = []
        record.json.writePretty(to: &pretty)
        try place.write(n % 2 == 0 ? record.json.compact : String(decoding: pretty, as: UTF8.self), "\(side)/\(n).json")
      }
      try place.write("{\"a\": 1}", "\(side)/data.json")
    }
    let (older, newer) = (place.folder.appending(path: "older").path, place.folder.appending(path: "newer").path)
    let run = try lofte("diff", older, newer, "--format", "json", "--fail-on", "never")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.split(separator: "\n").count == pairs.count)
    #expect(
      run.errors.contains(
        "\(pairs.count) places: \(pairs.count - 2) compared, 1 on the older side only, 1 on the newer side only"))
    let page = place.folder.appending(path: "all.html").path
    #expect(try lofte("diff", older, newer, "--format", "html", "-o", page).status == 1)
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("on one side only"))
    try place.remove()
  }

  @Test func otherVersionsAreWarnedOf() throws {
    let place = try Workplace("command-versions")
    var pair = try Sample.pair("tune-01-kept")
    pair.to.generator.version = "9.0.0"
    let run = try lofte("diff", try place.write([pair.from], "a.ndjson"), try place.write([pair.to], "b.ndjson"))
    #expect(run.status == 0 && run.errors.contains("different versions"))
    try place.remove()
  }

  @Test func colourIsAskedFor() throws {
    try files("tune-02-lowered") { (older, newer, _) throws in
      #expect(try lofte("diff", older, newer, "--color", "always").output.contains("\u{1B}["))
      #expect(!(try lofte("diff", older, newer, environment: ["NO_COLOR": "1"]).output.contains("\u{1B}[")))
      #expect(try lofte("diff", older, newer, environment: ["COLUMNS": "120"]).output.contains("│"))
    }
  }

  @Test func theDocumentedExampleIsTrue() throws {
    let run = try Finished(
      try #require(Tools.lofte), ["diff", "fixtures/diff/pages/skurup.txt"], in: LabelledPair.repository)
    #expect(run.status == 1)
    let manual = try String(contentsOf: LabelledPair.repository.appending(path: "docs/diff.md"), encoding: .utf8)
    #expect(manual.contains("```\n$ lofte diff fixtures/diff/pages/skurup.txt\n\(run.output)```"), "\(run.output)")
  }

  @Test func rulesAreListed() throws {
    let run = try lofte("diff", "--rules")
    #expect(run.status == 0 && run.output == Rule.manual)
  }
}
