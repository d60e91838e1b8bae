import ArgumentParser
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
  /// Ends the command with this status, silently: what there is to say has been said.
  func exit() throws {
    if self != .done { throw ExitCode(rawValue) }
  }
}
