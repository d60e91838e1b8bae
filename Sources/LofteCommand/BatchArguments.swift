import ArgumentParser
import Foundation
import Lofte

struct BatchArguments: ParsableArguments {
  @Option(name: .customShort("j"), help: "Workers (default: the machine's cores).") var jobs: Int?
  @Option(help: "Note finished inputs here; a rerun with the same journal goes on where it stopped.") var journal: String?
  @Flag(help: "With --journal: read inputs again that failed.") var retryFailed = false
  @Option(help: "Only part I of N, as 2/8; all parts together are the whole.") var shard: String?
  @Option(help: "Largest page, in bytes or as 16M.") var maxPageBytes = "16M"
  @Option(help: "Most bytes that an inner archive may unfold to.") var maxMemberBytes = "4G"
  @Option(help: "Most times that compressed data may unfold.") var maxRatio = 500
  @Option(help: "Archives inside archives.") var maxNesting = 4
  @Option(help: "Members or records of one archive.") var maxRecords = 10_000_000
  @Option(help: "Seconds that a page may take.") var timeout = 60.0

  func options() throws -> BatchOptions {
    var options = BatchOptions()
    options.workers = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    options.limits.pageBytes = try Self.bytes(maxPageBytes, "--max-page-bytes")
    options.limits.memberBytes = try Self.bytes(maxMemberBytes, "--max-member-bytes")
    options.limits.ratio = maxRatio
    options.limits.nesting = maxNesting
    options.limits.records = maxRecords
    options.timeout = timeout
    options.journal = journal
    options.retryFailed = retryFailed
    options.shard = try shard.map(Self.part)
    guard (1...1_024).contains(options.workers) else { throw ValidationError("-j takes 1 to 1024.") }
    guard timeout > 0, maxRatio > 0, maxNesting > 0, maxRecords > 0 else { throw ValidationError("Limits are above 0.") }
    if retryFailed, journal == nil { throw ValidationError("--retry-failed needs --journal.") }
    return options
  }

  func validate() throws { _ = try options() }

  private static func bytes(_ text: String, _ option: String) throws -> Int {
    let units: [Character: Int] = ["k": 10, "m": 20, "g": 30]
    let shift = text.last.flatMap { units[Character($0.lowercased())] }
    guard let number = Int(shift == nil ? text : String(text.dropLast())), number > 0, number < 1 << 32 else {
      throw ValidationError("\(option) takes a number of bytes, as 500000, 512K or 16M.")
    }
    return number << (shift ?? 0)
  }

  private static func part(_ text: String) throws -> (index: Int, count: Int) {
    let numbers = text.split(separator: "/").map { Int($0) }
    guard numbers.count == 2, let index = numbers[0], let count = numbers[1], index >= 1, index <= count else {
      throw ValidationError("--shard takes I/N with I from 1 to N.")
    }
    return (index, count)
  }
}

struct MessageArguments: ParsableArguments {
  @Option(help: "auto (on a terminal), always or never.") var progress = Reporter.Progress.auto
  @Option(help: "text, or json for one object a line on standard error.") var logFormat = Reporter.LogFormat.text

  var reporter: Reporter { Reporter(format: logFormat, progress: progress) }
}
