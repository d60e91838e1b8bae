import ArgumentParser
import Lofte

extension IdentifyRun.Format: ExpressibleByArgument {}

struct IdentifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identify",
    abstract: "Say what kind of saved page each file is, its address and date, and how these are known.",
    discussion: "Example: lofte identify sida.html arkiv.warc.gz")

  @Argument(help: "Files, folders or archives.") var files: [String]
  @Option(help: "text or ndjson.") var format = IdentifyRun.Format.text

  func run() throws {
    var run = IdentifyRun()
    run.paths = files
    run.format = format
    run.run().exit()
  }
}
