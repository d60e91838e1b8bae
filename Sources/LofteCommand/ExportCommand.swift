import ArgumentParser
import Lofte

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Turn records into tables with keys, the quote and the source in each row.",
    discussion: """
      Examples:
        lofte export sqlite lofte.ndjson -o lofte.db
        lofte export csv lofte.ndjson -o tabeller
      """,
    subcommands: [SQLiteCommand.self, CSVCommand.self])

  struct SQLiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sqlite", abstract: "Write a SQLite database, and metadata for Datasette beside it.")

    @Argument(help: "Files or folders of records; - is standard input.") var records: [String]
    @Option(name: .short, help: "The database.") var output: String

    func run() throws { try ExportCommand.export(records) { try SQLiteExport(path: output).run(&$0) } }
  }

  struct CSVCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "csv", abstract: "Write a CSV file a table, and a datapackage.json.")

    @Argument(help: "Files or folders of records; - is standard input.") var records: [String]
    @Option(name: .short, help: "The folder.") var output: String

    func run() throws { try ExportCommand.export(records) { try CSVExport(folder: output).run(&$0) } }
  }

  fileprivate static func export(
    _ paths: [String], _ body: (inout RecordStream) throws -> (records: Int, repeats: Int)
  ) throws {
    let reporter = Reporter(progress: .never)
    do {
      var records = try RecordStream(paths: paths)
      let counts = try body(&records)
      let repeats = counts.repeats == 0 ? "" : " (\(counts.repeats) repeats of an id left out)"
      reporter.notice("\(counts.records) records\(repeats)")
    } catch let failure as RunFailure {
      reporter.error(failure.message)
      failure.status.exit()
    }
  }
}
