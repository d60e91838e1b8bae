import ArgumentParser
import Comparison
import Lofte
import Reports

extension TimelineFormat: ExpressibleByArgument {}

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Follow each promise of a municipality over the years.",
    discussion: """
      Example:
        lofte timeline records --municipality Eslöv --format html -o eslov.html
      """)

  @Argument(help: "Records, folders of records, or saved pages.") var paths: [String]
  @OptionGroup(title: "Whose") var choice: PlaceArguments
  @Option(help: "Pairs set by a person, a line each: OLDER-ID = NEWER-ID.") var pairs: String?
  @Option(help: "text, json or html.") var format = TimelineFormat.text
  @OptionGroup(title: "Output") var output: OutputArguments

  func run() throws {
    var run = TimelineRun(readPages: PageRecords.read)
    run.paths = paths
    run.selection = Selection(municipality: choice.municipality, area: choice.area)
    run.format = format
    run.pairs = pairs
    run.style = output.style
    try output.finish(run.run())
  }
}
