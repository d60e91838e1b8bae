import Comparison

/// Findings as workflow commands that GitHub shows beside a run (`::error title=…::message`).
public enum GitHubReport {
  public static func render(_ diffs: [Diff]) -> String {
    var out = ""
    for diff in diffs {
      for finding in diff.findings where !finding.accepted {
        let command = finding.level == .info ? "notice" : finding.level.rawValue
        let place = diff.to ?? diff.from
        var message = finding.detail.message
        if let words = finding.to?.text ?? finding.from?.text, !finding.rule.isAboutAgreement {
          message += ": \(words)"
        }
        let title = "\(Shown.title(diff)) \(finding.rule.rawValue)"
        out += "::\(command) file=\(property(place?.path ?? "")),title=\(property(title))::\(data(message))\n"
      }
    }
    return out
  }

  /// The message: `%` and line ends are escaped, everything else is literal.
  private static func data(_ text: String) -> String {
    Clean.line(text).replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// A property also may not hold `:` and `,`.
  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
