import Foundation
import Testing

/// Parts, lists and engines: what they make together is what one run makes.
@Suite struct ScalingTests {
  private let scratch: Scratch
  private let whole: Data

  init() throws {
    scratch = try Scratch()
    _ = try scratch.pages(60)
    try scratch.write("sidor/0050b.html", Scratch.page(50))
    try scratch.write("sidor/0060b.html", "")
    whole = try Lofte.run(["extract", "sidor"], in: scratch.url).output
  }

  private func sorted(_ data: Data) -> [Data] { data.split(separator: 0x0A).map { Data($0) }.sorted { $0.lexicographicallyPrecedes($1) } }

  @Test func partsAreTogetherTheWhole() throws {
    var together = Data(), counts: [Int] = []
    for part in 1...4 {
      let run = try Lofte.run(["extract", "sidor", "--shard", "\(part)/4", "--fail-on", "never"], in: scratch.url)
      #expect(run.status == 0)
      counts.append(try run.records().count)
      together += run.output
    }
    #expect(sorted(together) == sorted(whole))
    #expect(counts.allSatisfy { $0 > 4 })
  }

  @Test func readsLists() throws {
    let paths = try FileManager.default.contentsOfDirectory(atPath: scratch.path("sidor")).sorted().map { "sidor/\($0)" }
    let lines = try Lofte.run(["extract", "--files-from", "-"], input: Data(paths.joined(separator: "\n").utf8), in: scratch.url)
    let ends = try Lofte.run(
      ["extract", "--files-from", "-", "-0"], input: Data((paths.joined(separator: "\0") + "\0").utf8), in: scratch.url)
    #expect(lines.output == ends.output)
    #expect(try lines.records().count == paths.count)
    #expect(try lines.records().map { source($0, "path") } == paths)
    try scratch.write("med\nrad.html", Scratch.page(900))
    let odd = try Lofte.run(["extract", "--files-from", "-", "-0"], input: Data("med\nrad.html\0".utf8), in: scratch.url)
    #expect(try odd.records().map(outcome) == ["document"])
    try scratch.write("lista", paths.joined(separator: "\r\n"))
    #expect(try Lofte.run(["extract", "--files-from", "lista"], in: scratch.url).output == lines.output)
    let mixed = try Lofte.run(["extract", "med\nrad.html", "--files-from", "lista"], in: scratch.url)
    #expect(try mixed.records().count == paths.count + 1)
  }

  /// The commands of docs/scaling.md, as they stand there.
  @Test(.enabled(if: Tool.has("bash", "parallel"), "GNU parallel is not installed: scripts/install-test-tools.sh"))
  func documentedCommandsWork() throws {
    let guide = try String(contentsOf: Lofte.root.appendingPathComponent("docs/scaling.md"), encoding: .utf8)
    let commands = guide.components(separatedBy: "```sh\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
    #expect(commands.count == 4)
    let path = Lofte.executable.deletingLastPathComponent().path
    for command in commands {
      let run = try Tool.run("bash", ["-c", "PATH=\"\(path):$PATH\"\n\(command)"], in: scratch.url)
      #expect(run.status == 0 || run.status == 2, "\(command): \(run.errors)")
      let written = try Lofte.records(scratch.read("lofte.ndjson"))
      #expect(written.count == 62, "\(command)")
      #expect(written.filter { outcome($0) == "empty" }.count == 1, "\(command)")
      #expect(written.filter { ["document", "duplicate"].contains(outcome($0)) }.count == 61, "\(command)")
      for name in ["lofte.ndjson", "lofte.journal", "lofte.log"] where scratch.has(name) {
        try FileManager.default.removeItem(atPath: scratch.path(name))
      }
    }
  }
}
