/// Every rule, in the order in which a page meets them: the source of docs/rules.md.
public enum RuleList {
  public static let all: [Rule] = [
    KindReading.rule, Generalities.rule, PublisherReading.rule, Segments.rule, Outline.rule, Headings.rule, PromiseReader.rule,
    Commitments.rule, States.rule,
    Actors.rule, Givers.rule, Targets.rule, Themes.rule, PlaceReading.rule, PeriodReader.rule, Situations.rule,
    FollowUps.rule,
    SignatureBlocks.rule, SigningSentences.rule,
  ]

  /// The list as Markdown, without the examples, which stand in `fixtures/rules`.
  public static var markdown: String {
    """
    # How a page is read

    The rules in the order in which a page meets them, as `lofte explain --rules` prints them; `lofte explain PAGE` names the
    rule behind each value. All examples, negative ones too, stand in `fixtures/rules`.


    """ + all.map { "## \($0.id)\n\n**\($0.summary).** \($0.explanation)\n" }.joined(separator: "\n")
  }
}
