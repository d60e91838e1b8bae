import Comparison
import Records

/// A diff as Markdown (GitHub's, with tables), for a note or a pull request.
public enum MarkdownReport {
  public static func render(_ diffs: [Diff]) -> String {
    var out = ""
    if diffs.count > 1 { out += overview(diffs) }
    for diff in diffs { out += (out.isEmpty ? "" : "\n") + self.diff(diff) }
    return out
  }

  private static func overview(_ diffs: [Diff]) -> String {
    var out = "# \(diffs.count) comparisons\n\n| place | errors | warnings | promises |\n|---|--:|--:|---|\n"
    for diff in diffs {
      out +=
        "| \(escape(Shown.title(diff))) | \(diff.count(Level.error)) | \(diff.count(Level.warning)) | \(Shown.kinds(diff)) |\n"
    }
    return out
  }

  private static func diff(_ diff: Diff) -> String {
    let names = Shown.sides(diff)
    var out = "## \(escape(Shown.title(diff)))\n\n"
    out += "\(Shown.levels(diff)).\n"
    for note in diff.notes { out += "\n> \(escape(note.message))\n" }
    let paired = diff.pairs.filter { !$0.from.isEmpty && !$0.to.isEmpty }
    if !paired.isEmpty {
      out += "\n| | \(escape(names.0)) | \(escape(names.1)) | findings |\n|---|---|---|---|\n"
      for pair in paired {
        let marks = WordMarks.compare(
          pair.from.map(\.text).joined(separator: "\n"), pair.to.map(\.text).joined(separator: "\n"))
        out +=
          "| \(Shown.sign(pair.kind)) \(pair.kind.rawValue) | \(marked(marks.old, "~~")) | \(marked(marks.new, "**")) | "
        out += findings(pair.findings.map { diff.findings[$0] }, separator: "<br>") + " |\n"
      }
    }
    for (kind, title) in [(ChangeKind.dropped, "Dropped"), (.added, "New")] {
      let pairs = diff.pairs.filter { $0.kind == kind }
      if pairs.isEmpty { continue }
      out += "\n### \(title)\n\n"
      for pair in pairs {
        let text = escape((pair.from + pair.to).map(\.text).joined(separator: " "))
        out += "- \(text) (\(findings(pair.findings.map { diff.findings[$0] }, separator: ", ")))\n"
      }
    }
    let rest = diff.findings.filter(\.rule.isAboutAgreement)
    if !rest.isEmpty {
      out += "\n### The agreement as a whole\n\n"
      for finding in rest { out += "- \(findings([finding], separator: ""))\n" }
    }
    return out
  }

  private static func findings(_ findings: [Finding], separator: String) -> String {
    findings.map { finding in
      let level = finding.accepted ? "accepted" : finding.level.rawValue
      return "\(level) `\(finding.rule.rawValue)`: \(escape(finding.detail.message))"
    }.joined(separator: separator)
  }

  private static func marked(_ stretches: [MarkedText], _ sign: String) -> String {
    stretches.map { stretch in
      let text = escape(stretch.text)
      guard stretch.changed else { return stretch.text.first?.isWhitespace == true ? " " + text : text }
      return (stretch.text.first?.isWhitespace == true ? " " : "") + sign + text + sign
    }.reduce(into: "") { out, part in
      if !out.isEmpty, out.last != " ", part.first != " " { out += " " }
      out += part
    }
  }

  /// On one line, with every sign that Markdown or HTML reads taken literally.
  static func escape(_ text: String) -> String {
    var out = ""
    for character in Clean.line(text) {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "!", "$", "@": out += "\\\(character)"
      default: out.append(character)
      }
    }
    return out
  }
}
