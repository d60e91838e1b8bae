/// Every code that a record can hold: the source of docs/codes.md.
public enum CodeList {
  public static var markdown: String {
    """
    # Codes in records

    Made from the program itself: `lofte explain --codes > docs/codes.md`. Both lists are closed; a new code is a minor version.

    ## Diagnostics

    In `diagnostics` of a record, with a message and, where the matter has a place in the text, a span. A `note` says how
    something was read; a `warning` says where a person should look.

    | code | severity | when |
    |---|---|---|

    """
      + DiagnosticCode.allCases.map { "| `\($0.rawValue)` | \($0.severity.rawValue) | \($0.explanation) |\n" }.joined()
      + """

      ## Errors

      In `error` of a record of type `error`. With a journal, `--retry-failed` reads every failed input again; `retryable` says
      for which of them that can help.

      | code | retryable | when |
      |---|---|---|

      """
      + ErrorCode.allCases.map { "| `\($0.rawValue)` | \($0.retryable ? "yes" : "no") | \($0.explanation) |\n" }.joined()
  }
}
