extension Rule {
  /// When the rule speaks, in a sentence or two.
  public var explanation: String {
    switch self {
    case .targetLowered:
      """
      A number is lower than before: as written when both have the same rate, else on a yearly scale. Numbers \
      without a rate hold for their period, so ten in a two-year agreement are five a year.
      """
    case .targetRemoved: "A number that could be checked is gone; the promise itself goes on."
    case .promiseDropped: "No promise of the newer agreement is like this one enough to be its continuation."
    case .comparatorWeakened: "The word before the number binds less: `minst 4` became `4`, `omkring 4` or `högst 4`."
    case .unitChanged: "Something else is counted (visits instead of hours), so the numbers cannot be compared."
    case .rateRemoved:
      """
      The rate is gone: `4 per månad` became `4`. Silent when the period makes up for it (`4 per månad`, `48 under \
      året`).
      """
    case .deadlineExtended: "More time is allowed: `inom 24 timmar` became `inom 48 timmar`."
    case .promisorRemoved: "A party that gave the promise no longer does."
    case .promiseMadeVaguer:
      """
      Words of effort, condition or unmeasured frequency came in (`verka för`, `vid behov`, `regelbundet`), or all \
      named days and times went.
      """
    case .promiseCopied:
      """
      A promise without a number stands word for word as before, in eight words or more; or a repeated promise still \
      names a year that has passed.
      """
    case .lagesbildCopied:
      """
      The situation picture is the one of the earlier agreement: at least nine tenths of its three-word runs are the \
      same, in fifteen words or more.
      """
    case .lagesbildRemoved: "The earlier agreement describes the situation, the newer one does not."
    case .followUpRemoved: "The earlier agreement says how it is followed up, the newer one does not."
    case .followUpRarer: "Follow-up is promised at longer intervals, or no longer at any stated interval."
    case .targetRaised: "A number is higher than before, compared like `target-lowered`."
    case .targetAdded: "A number that can be checked came in."
    case .comparatorStrengthened: "The word before the number binds more: `4` became `minst 4`."
    case .rateAdded: "A rate came in: `4` became `4 per månad`."
    case .deadlineShortened: "Less time is allowed than before."
    case .promisorAdded: "A party gives the promise that did not before."
    case .promiseMadeFirmer:
      """
      Words of effort, condition or unmeasured frequency went, or days and times are named where none were.
      """
    case .promiseAdded: "No promise of the earlier agreement is like this one enough to be its origin."
    case .promiseKept:
      """
      The promise stands in the same words; it is short or carries a number, so that repeating it is keeping it up.
      """
    case .promiseReworded: "Other words for the same: no number, party, place or audience changed."
    case .promiseSplit: "One promise became several."
    case .promiseMerged:
      "Several promises became one, or a general promise is carried on by the activity that fulfils it."
    case .placeChanged: "Places that the promise names came in or went."
    case .audienceChanged: "The promise is for other people than before."
    case .lagesbildChanged: "The situation picture was written anew, wholly or in part."
    case .lagesbildAdded: "Only the newer agreement describes the situation."
    case .followUpAdded: "Only the newer agreement says how it is followed up."
    case .followUpChanged: "Follow-up is described in other words."
    case .followUpOftener: "Follow-up is promised at shorter intervals."
    case .signatoryChanged: "Other people signed for a party, or one side's page does not say who signed."
    case .periodChanged: "The agreement holds for a longer or shorter time than the one before."
    case .agreementMissing: "The municipality (or area) has an agreement on the older side only."
    case .agreementNew: "The municipality (or area) has an agreement on the newer side only."
    }
  }

  /// `docs/diff-rules.md` and `lofte diff --rules`.
  public static var manual: String {
    var out = """
      # What `lofte diff` can find

      Made from the rules themselves: `lofte diff --rules > docs/diff-rules.md`. Ids are stable.
      A finding of level `error` makes `lofte diff` end with status 1, unless `--fail-on` says otherwise or its fingerprint
      stands in the file given by `--accept`.

      """
    for level in [Level.error, .warning, .info] {
      out += "\n## \(level.rawValue)\n\n| rule | kind | when |\n|---|---|---|\n"
      for rule in Rule.allCases where rule.level == level {
        out += "| `\(rule.rawValue)` | \(rule.kind.rawValue) | \(rule.explanation) |\n"
      }
    }
    return out
  }
}
