import ArgumentParser
import Lofte

extension RecordFormat: ExpressibleByArgument {}
extension Reporter.LogFormat: ExpressibleByArgument {}
extension Reporter.Progress: ExpressibleByArgument {}

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read saved pages and write a record for each.",
    discussion: """
      Examples:
        lofte extract sida.html                      one page, its record on standard output
        lofte extract sidor -o lofte.ndjson          a folder with everything under it
        lofte extract arkiv.warc.gz sidor.zip -j 4   whole archives, four workers
        lofte extract 'arkiv/*.wacz' --journal j     goes on after an interruption
        find . -name '*.mhtml' -print0 | lofte extract --files-from - -0 --fail-on never
      """)

  @Argument(help: "Files, folders, archives (WARC, WACZ, ZIP, tar, MHTML) or patterns.") var paths: [String] = []
  @Option(name: .short, help: "Write the records to this file.") var output: String?
  @Option(help: "Write a file a record into this folder.") var outDir: String?
  @Option(help: "ndjson (a record a line) or json (an array).") var format = RecordFormat.ndjson
  @Option(help: "Read further paths from this file, one a line; - is standard input.") var filesFrom: String?
  @Flag(name: .customShort("0"), help: "Paths in --files-from end with NUL.") var nul = false
  @Option(help: "Write paths relative to this folder.") var root: String?
  @OptionGroup(title: "Batch") var batch: BatchArguments
  @OptionGroup(title: "Messages") var messages: MessageArguments
  @Option(help: "never: exit with 0 although inputs failed; the records tell.") var failOn: ExtractFailOn = .error

  func validate() throws {
    if paths.isEmpty, filesFrom == nil { throw ValidationError("Name a file or folder, or give --files-from.") }
    if output != nil, outDir != nil { throw ValidationError("-o and --out-dir exclude each other.") }
    if nul, filesFrom == nil { throw ValidationError("-0 is about --files-from.") }
  }

  func run() throws {
    var run = ExtractRun()
    run.paths = paths
    run.filesFrom = filesFrom
    run.nulSeparated = nul
    run.root = root
    run.output = output
    run.outputFolder = outDir
    run.format = format
    run.batch = try batch.options()
    run.reporter = messages.reporter
    let status = run.run()
    (failOn == .never ? status.unlessInBand : status).exit()
  }
}

enum ExtractFailOn: String, ExpressibleByArgument, CaseIterable { case error, never }
