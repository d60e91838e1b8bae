import ArgumentParser

@main
struct LofteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lofte",
    abstract: "What Sweden's police and municipalities promised, as data.",
    subcommands: [
      DiffCommand.self,
      TimelineCommand.self,
    ])
}
