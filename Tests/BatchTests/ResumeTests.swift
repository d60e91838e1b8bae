import Foundation
import Testing

/// A run that is killed goes on where it stopped and ends with the bytes of an undisturbed one.
@Suite(.serialized) struct ResumeTests {
  private let scratch: Scratch
  private let whole: Data

  init() throws {
    scratch = try Scratch()
    _ = try scratch.pages(60)
    try scratch.write("sidor/0050b.html", Scratch.page(50))
    try scratch.write("sidor/0060b.html", "")
    let run = try Lofte.run(["extract", scratch.path("sidor"), "-j", "1"])
    try #require(run.status == 2)
    whole = run.output
  }

  private var arguments: [String] {
    ["extract", scratch.path("sidor"), "--journal", scratch.path("journal"), "-o", scratch.path("ut.ndjson")]
  }

  /// How far the journal has come, in bytes.
  private func journalSize() -> Int {
    let values = try? FileManager.default.attributesOfItem(atPath: scratch.path("journal"))
    return values?[.size] as? Int ?? 0
  }

  /// Starts a run and ends it with a signal once the journal has more than so many bytes: how far a run is when the
  /// signal comes hangs on the run, not on the speed of the machine. The status, also when the run ended before.
  private func kill(past bytes: Int, signal: Int32, workers: Int) throws -> Int32 {
    let process = try Tool.start(Lofte.executable.path, arguments + ["-j", "\(workers)"])
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning && journalSize() <= bytes { Thread.sleep(forTimeInterval: 0.000_5) }
    Foundation.kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
  }

  @Test func survivesTwentyKills() throws {
    #expect(try Lofte.run(arguments).status == 2)
    let full = journalSize()
    func startAnew() throws {
      for name in ["ut.ndjson", "journal"] where scratch.has(name) {
        try FileManager.default.removeItem(atPath: scratch.path(name))
      }
    }
    try startAnew()
    var random = SystemRandomNumberGenerator(), killed = 0, sizes: Set<Int> = []
    for n in 0..<400 where killed < 20 {
      // Anywhere in what is left, each fifth time at the start; a series that has come to the end starts anew.
      if journalSize() >= full { try startAnew() }
      let place = n % 5 == 4 ? -1 : Int.random(in: journalSize()..<full, using: &random)
      if try kill(past: place, signal: SIGKILL, workers: n % 2 + 1) == 137 {
        killed += 1
        sizes.insert(journalSize())
      }
      if scratch.has("ut.ndjson") {
        #expect(try scratch.read("ut.ndjson") == whole, "an output has its name only when it is whole")
        try startAnew()
      }
    }
    #expect(killed == 20)
    #expect(try Lofte.run(arguments).status == 2)
    #expect(try scratch.read("ut.ndjson") == whole)
    #expect(sizes.count > 4, "the kills hit different places")
  }

  @Test func goesOnFromEveryTornEnd() throws {
    #expect(try Lofte.run(arguments).status == 2)
    let journal = try scratch.read("journal")
    // Cut in a record, in an entry's head, in the first line, and to nothing.
    for length in [journal.count - 1, journal.count - 40, journal.count / 2, 60, 10, 0] {
      try journal.prefix(length).write(to: scratch.url.appendingPathComponent("journal"))
      try FileManager.default.removeItem(atPath: scratch.path("ut.ndjson"))
      #expect(try Lofte.run(arguments).status == 2)
      #expect(try scratch.read("ut.ndjson") == whole, "journal cut to \(length) bytes")
    }
  }

  @Test func usesTheJournalAndNothingElseFromIt() throws {
    #expect(try Lofte.run(arguments).status == 2)
    // Proof that records come from the journal: one is changed there, with the checksum of the change.
    var journal = String(decoding: try scratch.read("journal"), as: UTF8.self)
    #expect(journal.hasPrefix("lofte-journal 1 "))
    #expect(journal.split(separator: "\n").count == 1 + 62)
    // A damaged record is read anew, with all that follow it.
    journal = journal.replacingOccurrences(of: "Sida nummer 7 ", with: "Sida nummer 8 ")
    try Data(journal.utf8).write(to: scratch.url.appendingPathComponent("journal"))
    #expect(try Lofte.run(arguments).status == 2)
    #expect(try scratch.read("ut.ndjson") == whole)
  }

  @Test func readsAChangedInputAnew() throws {
    #expect(try Lofte.run(arguments).status == 2)
    try scratch.write("sidor/0007.html", Scratch.page(5_000))
    #expect(try Lofte.run(arguments).status == 2)
    let fresh = try Lofte.run(["extract", scratch.path("sidor")])
    #expect(try scratch.read("ut.ndjson") == fresh.output)
    #expect(fresh.output != whole)
  }

  @Test func startsANewSectionForOtherLimits() throws {
    #expect(try Lofte.run(arguments).status == 2)
    #expect(try Lofte.run(arguments + ["--max-page-bytes", "200"]).status == 65)
    #expect(try Lofte.run(arguments).status == 2)
    #expect(try scratch.read("ut.ndjson") == whole)
    let sections = String(decoding: try scratch.read("journal"), as: UTF8.self).components(separatedBy: "lofte-journal 1 ")
    #expect(sections.count == 4)
  }

  @Test func retriesFailuresWhenAsked() throws {
    try scratch.write("lista.txt", "sidor/0001.html\nsidor/tung.html\n")
    try scratch.write("sidor/tung.html", Scratch.page(1) + String(repeating: "<p>Många ord i en lång sida.</p>\n", count: 300_000))
    let list = ["extract", "--files-from", "lista.txt", "--journal", "j", "-j", "1"]
    let first = try Lofte.run(list + ["--timeout", "1.5"], in: scratch.url)
    #expect(try first.records().map(outcome) == ["document", "timeout"])
    let second = try Lofte.run(list + ["--timeout", "600"], in: scratch.url)
    #expect(second.output == first.output, "a failed page is not tried again")
    let third = try Lofte.run(list + ["--timeout", "600", "--retry-failed"], in: scratch.url)
    #expect(try third.records().map(outcome) == ["document", "document"])
    #expect(try Lofte.run(["extract", "sidor/0001.html", "--retry-failed"], in: scratch.url).status == 64)
  }

  @Test(arguments: [SIGINT, SIGTERM]) func endsInOrderOnCtrlC(signal: Int32) throws {
    // The last page takes a while: the signal comes while it is read.
    try scratch.write("sidor/tung.html", Scratch.page(1) + String(repeating: "<p>Många ord i en lång sida.</p>\n", count: 150_000))
    let status = try kill(past: 0, signal: signal, workers: 2)
    #expect(status == 130)
    #expect(!scratch.has("ut.ndjson"))
    #expect(!scratch.has("ut.ndjson.lofte-tmp"))
    try FileManager.default.removeItem(atPath: scratch.path("sidor/tung.html"))
    #expect(try Lofte.run(arguments).status == 2)
    #expect(try scratch.read("ut.ndjson") == whole)
  }

  /// A limit on file sizes stands for a full disk: the write fails in the same way. Twenty times, as other pages are
  /// being read when the process ends, and that must not crash it.
  @Test func goesOnAfterAFullDisk() throws {
    for _ in 0..<20 {
      let limited = try Tool.run("bash", ["-c", "ulimit -f 64; exec \"$0\" \"$@\"", Lofte.executable.path] + arguments + ["-j", "4"])
      #expect(limited.status == 74)
      #expect(limited.errors.contains("journal"))
      if limited.status != 74 { return }
    }
    #expect(!scratch.has("ut.ndjson"))
    #expect(!scratch.has("ut.ndjson.lofte-tmp"))
    #expect(try Lofte.run(arguments).status == 2)
    #expect(try scratch.read("ut.ndjson") == whole)
  }

  @Test func refusesAForeignJournal() throws {
    try scratch.write("viktigt.txt", "not a journal")
    let run = try Lofte.run(["extract", scratch.path("sidor"), "--journal", scratch.path("viktigt.txt")])
    #expect(run.status == 73)
    #expect(try scratch.read("viktigt.txt") == Data("not a journal".utf8))
  }
}
