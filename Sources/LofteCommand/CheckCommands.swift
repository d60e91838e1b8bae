import ArgumentParser
import Lofte

extension Schema: ExpressibleByArgument {}

struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check records: every key there, words from the closed lists, every span on its words.",
    discussion: "Exits with 1 when a record is not valid. Example: lofte validate lofte.ndjson")

  @Argument(help: "Files or folders of records; - is standard input.") var files: [String]

  func run() throws {
    var run = ValidateRun()
    run.paths = files
    run.run().exit()
  }
}

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that the saved pages are still those that the records were read from, and that the spans hold.",
    discussion: "Exits with 1 when one does not. Example: lofte verify lofte.ndjson --against sidor")

  @Argument(help: "Files or folders of records; - is standard input.") var records: [String]
  @Option(help: "The folder that the records' paths are relative to.") var against = "."

  func run() throws {
    var run = VerifyRun()
    run.paths = records
    run.folder = against
    run.run().exit()
  }
}

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Write a page's text as HTML with every value marked, for a person to check.",
    discussion: "Example: lofte show lofte.ndjson --id 1f0c8a4be2d97753 -o sida.html")

  @Argument(help: "A file of records; - is standard input.") var record: String
  @Option(help: "Which record (default: the first document).") var id: String?
  @Option(name: .short, help: "The HTML file (default: standard output).") var output: String?

  func run() { ShowRun(path: record, id: id, output: output).run().exit() }
}

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print a JSON Schema.",
    discussion: "Example: lofte schema record > record-1.json")

  @Argument(help: "record, diff or error.") var name: Schema

  func run() { print(name.text, terminator: "") }
}
