import ArgumentParser
import Foundation
import Lofte

@main
struct LofteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lofte",
    abstract: "What Sweden's police and municipalities promised, as data.",
    version: lofteVersion,
    subcommands: [
      ExtractCommand.self,
      ExplainCommand.self,
      IdentifyCommand.self,
      DiffCommand.self,
      TimelineCommand.self,
      ExportCommand.self,
      ValidateCommand.self,
      VerifyCommand.self,
      ShowCommand.self,
      SchemaCommand.self,
    ])
}

extension ExitStatus {
  /// Ends the process with this status, silently: what there is to say has been said.
  ///
  /// Without the libraries' exit handlers: they would take OpenSSL's tables away from a page that was given up or that
  /// nobody waits for after a stop, and its thread would crash the process.
  func exit() -> Never {
    fflush(nil)
    _exit(rawValue)
  }
}
