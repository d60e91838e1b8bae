import Comparison
import Records

/// A diff for the terminal: pair by pair, both years in two columns where there is room.
public struct TextReport {
  let style: Style
  /// Pairs without a finding of at least this level are left out (`info` shows all).
  let least: Level
  private var out = ""

  public static func render(_ diffs: [Diff], style: Style, least: Level = .info) -> String {
    var report = TextReport(style: style, least: least)
    for (n, diff) in diffs.enumerated() {
      if n > 0 { report.out += "\n" }
      report.diff(diff)
    }
    return report.out
  }

  private init(style: Style, least: Level) {
    self.style = style
    self.least = least
  }

  private mutating func line(_ text: String = "") { out += text + "\n" }

  private mutating func diff(_ diff: Diff) {
    line(style.paint(Clean.line(Shown.title(diff)), .bold))
    for (name, source) in [("older", diff.from), ("newer", diff.to)] {
      if let source { line(style.paint("  \(name): \(Clean.line("\(source.agreement.id)  \(source.path)"))", .dim)) }
    }
    for note in diff.notes { line(style.paint("  note: \(note.message)", .yellow)) }
    for pair in diff.pairs where pair.findings.contains(where: { diff.findings[$0].level >= least }) {
      line()
      self.pair(pair, diff)
    }
    let rest = diff.findings.filter { $0.rule.isAboutAgreement && $0.level >= least }
    if !rest.isEmpty {
      line()
      line(style.paint("The agreement as a whole", .bold))
      for finding in rest { self.finding(finding) }
    }
    line()
    if !diff.pairs.isEmpty { line("Promises: \(Shown.kinds(diff)).") }
    line("Findings: \(Shown.levels(diff)).")
  }

  private mutating func pair(_ pair: Diff.Pair, _ diff: Diff) {
    var head = style.paint("\(Shown.sign(pair.kind)) \(pair.kind.rawValue)", pair.kind)
    if let match = pair.match { head += style.paint("  match \(Shown.match(match))", .dim) }
    line(head)
    let old = pair.from.map(\.text).joined(separator: "\n")
    let new = pair.to.map(\.text).joined(separator: "\n")
    let marks =
      pair.from.isEmpty || pair.to.isEmpty
      ? ([MarkedText(text: old, changed: false)], [MarkedText(text: new, changed: false)])
      : { ($0.old, $0.new) }(WordMarks.compare(old, new))
    let names = Shown.sides(diff)
    let left = MarkedWords(marks.0, gone: true, style: style)
    let right = MarkedWords(marks.1, gone: false, style: style)
    if style.width >= 100, !pair.from.isEmpty, !pair.to.isEmpty {
      columns(left, right, names)
    } else {
      if !pair.from.isEmpty { block(names.0, left) }
      if !pair.to.isEmpty { block(names.1, right) }
    }
    for index in pair.findings { finding(diff.findings[index]) }
  }

  private mutating func block(_ name: String, _ words: MarkedWords) {
    let indent = String(repeating: " ", count: name.count + 4)
    for (n, text) in words.lines(width: style.width - indent.count).enumerated() {
      line(n == 0 ? "  \(style.paint(name, .cyan))  \(text.shown)" : indent + text.shown)
    }
  }

  private mutating func columns(_ left: MarkedWords, _ right: MarkedWords, _ names: (String, String)) {
    let width = (style.width - 5) / 2
    let a = left.lines(width: width)
    let b = right.lines(width: width)
    func padded(_ text: String, _ taken: Int) -> String { text + String(repeating: " ", count: max(0, width - taken)) }
    line("  " + padded(style.paint(names.0, .cyan), names.0.count) + " │ " + style.paint(names.1, .cyan))
    for n in 0..<max(a.count, b.count) {
      let one = n < a.count ? padded(a[n].shown, a[n].width) : padded("", 0)
      line("  " + one + " │ " + (n < b.count ? b[n].shown : ""))
    }
  }

  private mutating func finding(_ finding: Finding) {
    let level = finding.accepted ? "accepted" : finding.level.rawValue
    let head = "\(level)  \(finding.rule.rawValue)  "
    let message = Clean.line(finding.detail.message)
    line(
      "    " + (finding.accepted ? style.paint(head, .dim) : style.paint(head, finding.level)) + message
        + style.paint("  #\(finding.fingerprint)", .dim))
  }
}
