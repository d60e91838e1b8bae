import ArgumentParser
import Lofte

/// `lofte explain PAGE`: what each stage made of a page, and which rule read what.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what each stage made of a page, and which rule read what.",
    discussion: """
      EXAMPLES
        lofte explain page.html                    every value, the rule that read it and its words
        lofte explain page.html --stage blocks     the main text as blocks, boilerplate gone
        lofte explain page.html --stage sections   sections and the role of each
        lofte explain --rules                      the rules, as docs/rules.md has them
        lofte explain --codes                      diagnostics and errors, as docs/codes.md has them
      """)

  @Argument(help: "A saved page.")
  var page: String?

  @Option(help: "What to print: source, blocks, sections, values or record.")
  var stage: ExplainStage = .values

  @Flag(help: "Print the list of rules as Markdown.")
  var rules = false

  @Flag(help: "Print the codes of diagnostics and errors as Markdown.")
  var codes = false

  func validate() throws {
    if page == nil && !rules && !codes { throw ValidationError("Name a page, or use --rules or --codes.") }
  }

  func run() throws {
    Explanation(page: page, stage: stage, rules: rules, codes: codes).run().exit()
  }
}

extension ExplainStage: ExpressibleByArgument {}
