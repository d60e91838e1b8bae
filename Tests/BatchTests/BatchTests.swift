import Foundation
import Records
import SavedPages
import Testing

@testable import Lofte

/// The batch itself, with an extractor of the test's own.
@Suite struct BatchTests {
  /// Keeps what was written.
  private struct Kept: RecordOutput {
    let lines: Monitor<[String]>
    func write(_ line: [UInt8], id: String, path: String) { lines.with { $0.append(path) } }
    func finish() {}
    func abandon() { lines.with { $0.removeAll() } }
  }

  private func run(_ paths: [String], workers: Int = 2, timeout: Double = 60, extract: @escaping @Sendable (SavedPage) -> Record)
    throws -> (account: Account, written: [String])
  {
    let lines = Monitor<[String]>([])
    var options = BatchOptions()
    options.workers = workers
    options.timeout = timeout
    let batch = try Batch(source: PageSource(paths: paths), output: Kept(lines: lines), options: options, extract: extract)
    return (try batch.run(), lines.with { $0 })
  }

  private static func record(_ page: SavedPage) -> Record {
    Record(
      type: .document, id: page.recordID, generator: .lofte, source: page.source,
      page: Page(title: nil, publisher: .other, kind: .other, language: nil), text: "")
  }

  @Test func keepsTheOrderWhateverTheTime() throws {
    let scratch = try Scratch()
    let paths = try scratch.pages(60)
    let done = try run(paths, workers: 8) { page in
      // The later, the faster.
      if page.path.contains("0001") { Thread.sleep(forTimeInterval: 0.3) }
      return Self.record(page)
    }
    #expect(done.written == paths.map { String($0.dropFirst()) })
    #expect(done.account.documents == 60)
  }

  @Test func leavesALatePageBehindAndGoesOn() throws {
    let scratch = try Scratch()
    let paths = try scratch.pages(20)
    let done = Monitor(false), waitedFor = Monitor(0)
    let result = try run(paths, workers: 2, timeout: 1) { page in
      if page.path.contains("0003") || page.path.contains("0007") || page.path.contains("0008") {
        for _ in 0..<600 where !done.with({ $0 }) { Thread.sleep(forTimeInterval: 0.1) }
        waitedFor.with { $0 += 1 }
      }
      return Self.record(page)
    }
    #expect(waitedFor.with { $0 } == 0, "the run ended while the late pages were still being read")
    done.with { $0 = true }
    #expect(result.account.documents == 17)
    #expect(result.account.failed == 3)
    #expect(result.written.count == 20)
  }

  @Test func holdsNoMoreThanItsWindow() throws {
    let scratch = try Scratch()
    let paths = try scratch.pages(300)
    let seen = Monitor(0)
    let atRelease = Monitor(0)
    _ = try run(paths, workers: 4) { page in
      if page.path.contains("0001.html") {
        for _ in 0..<600 where seen.with({ $0 }) <= 20 { Thread.sleep(forTimeInterval: 0.1) }
        Thread.sleep(forTimeInterval: 0.5)
        atRelease.with { $0 = seen.with { $0 } }
      }
      seen.with { $0 += 1 }
      return Self.record(page)
    }
    // Nothing can be written while the first page is being read: the others stop at the window of 16 a worker and 32.
    #expect(atRelease.with { $0 } <= 16 * 4 + 32 + 4)
    #expect(atRelease.with { $0 } > 20)
    #expect(seen.with { $0 } == 300)
  }

  @Test func extractsDuplicatesOnce() throws {
    let scratch = try Scratch()
    var paths = try scratch.pages(5)
    for n in 1...40 { paths.append(try scratch.write("kopior/\(n).html", Scratch.page(n % 5 + 1))) }
    let extracted = Monitor(0)
    let done = try run(paths, workers: 1) { page in
      extracted.with { $0 += 1 }
      return Self.record(page)
    }
    #expect(extracted.with { $0 } == 5)
    #expect(done.account.duplicates == 40)
    #expect(done.account.inputs == 45)
  }

  /// The later of two inputs with the same bytes is met first, and extracted: its record is to be as if it had not
  /// been.
  @Test func duplicatesDoNotShowWhoWasFaster() throws {
    let scratch = try Scratch()
    let source = PageSource(paths: [try scratch.write("a.html", Scratch.page(1)), try scratch.write("b.html", Scratch.page(1))])
    let first = try #require(source.next()), second = try #require(source.next())
    func worker() -> Worker {
      Worker(
        options: BatchOptions(),
        extract: { page in
          var record = Self.record(page)
          record.source.charset = "utf-8"
          return record
        }, duplicates: Monitor(Duplicates()), journal: nil)
    }
    let inOrder = worker(), reversed = worker()
    _ = inOrder.finish(first, number: 0)
    let expected = inOrder.finish(second, number: 1)
    let early = reversed.finish(second, number: 1)
    _ = reversed.finish(first, number: 0)
    #expect(expected.outcome == .duplicate)
    #expect(early.outcome == .document(promises: false))
    #expect(early.source == expected.source)
    for worker in [inOrder, reversed] {
      let key = try #require(early.bytes)
      #expect(worker.duplicates.with { $0.original(of: key, number: 1, id: early.id)?.id } == inOrder.finish(first, number: 0).id)
      #expect(worker.duplicates.with { $0.original(of: key, number: 0, id: early.id)?.id } == nil)
    }
  }

  @Test func namesRecordsByTheirBytesAndPath() {
    // Fixed: ids in published data must not move.
    #expect(recordID(sha256: SHA256.hex(Array("abc".utf8)), path: "a.html") == "835e95c9776bb6d6")
    #expect(recordID(sha256: "", path: "a.html") != recordID(sha256: "", path: "b.html"))
    #expect(recordID(sha256: "", path: "a.html", repeated: 1) != recordID(sha256: "", path: "a.html"))
    #expect(recordID(sha256: SHA256.hex(Array("abc".utf8)), path: "a.html").count == 16)
  }

  @Test func namesFilesThatCannotCollide() {
    #expect(FolderOutput.fileName(path: "../../etc/passwd", id: "0123456789abcdef") == "etc-passwd-0123456789abcdef.json")
    #expect(FolderOutput.fileName(path: "å/ö", id: "0123456789abcdef") == "0123456789abcdef.json")
    #expect(FolderOutput.fileName(path: String(repeating: "x", count: 500), id: "0").utf8.count < 80)
  }

  @Test func spreadsJSONAsTheWriterDoes() throws {
    let record = Record.failed(Source(path: "a\"b{[,:\\"), RecordError(.empty, "{}[]"))
    var compact: [UInt8] = [], pretty: [UInt8] = []
    record.json.write(to: &compact)
    record.json.writePretty(to: &pretty)
    #expect(prettyJSON(compact, level: 0) == pretty)
  }
}
