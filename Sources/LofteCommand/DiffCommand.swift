import ArgumentParser
import Comparison
import Foundation
import Lofte
import Reports

extension DiffFormat: ExpressibleByArgument {}
extension DiffFailOn: ExpressibleByArgument {}
extension Level: ExpressibleByArgument {}

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Lay the promises of two years side by side and say what changed.",
    discussion: """
      Examples:
        lofte diff eslov.json                              one record that holds two years
        lofte diff 2016.ndjson 2017.ndjson                 every municipality, paired by name and area
        lofte diff a.html b.html --format html -o ab.html  pages themselves, as one page
        lofte diff records --municipality Eslöv --from 2016 --to 2017
      Ends with 0, with 1 when something at or above --fail-on was found, with 2 on trouble.
      """)

  @Argument(
    help: "The older side: a record, NDJSON, a folder of records, saved pages; - is standard input.")
  var older: String?
  @Argument(help: "The newer side; left out when the older one holds both years.") var newer: String?
  @OptionGroup(title: "What to compare") var choice: PlaceArguments
  @Option(help: "Year or agreement id of the older side.") var from: String?
  @Option(help: "Year or agreement id of the newer side.") var to: String?
  @Option(help: "Pairs set by a person, a line each: OLDER-ID = NEWER-ID.") var pairs: String?
  @Option(help: "Fingerprints of findings to silence, one a line.") var accept: String?
  @Option(help: "text, json (a diff a line), markdown, html or github.") var format = DiffFormat.text
  @Option(help: "Lowest level that ends with 1: error, warning, info or never.") var failOn = DiffFailOn.error
  @Option(help: "In text, lowest level that is shown: error, warning or info.") var show = Level.info
  @Flag(help: "List the rules with their explanations (the source of docs/diff-rules.md).") var rules = false
  @OptionGroup(title: "Output") var output: OutputArguments

  func validate() throws {
    if older == nil, !rules { throw ValidationError("Name at least one record, folder or page.") }
  }

  func run() throws {
    if rules { return try output.write(Rule.manual) }
    var run = DiffRun(readPages: PageRecords.read)
    run.older = older ?? ""
    run.newer = newer
    run.selection = Selection(municipality: choice.municipality, area: choice.area, from: from, to: to)
    run.format = format
    run.failOn = failOn
    run.pairs = pairs
    run.accept = accept
    run.least = show
    run.style = output.style
    try output.finish(run.run())
  }
}

struct PlaceArguments: ParsableArguments {
  @Option(help: "Only this municipality, by name or code.") var municipality: String?
  @Option(help: "Only this area of it.") var area: String?
}
