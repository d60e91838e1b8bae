import Comparison
import Records

/// A timeline for the terminal: the years across, a promise a row, then each promise's wordings.
public enum TimelineText {
  public static func render(_ timeline: Timeline, style: Style) -> String {
    var out = style.paint(Clean.line(timeline.place.name), .bold) + "\n"
    let labels = timeline.agreements.map { Clean.line($0.periodLabel) }
    out += "  " + labels.joined(separator: "  ") + "\n"
    for (n, lineage) in timeline.lineages.enumerated() {
      var row = "  "
      for (index, label) in labels.enumerated() {
        let step = lineage.steps.first { $0.agreement == index }
        let sign =
          step.map { Shown.sign($0.kind) } ?? (lineage.steps.contains { $0.agreement == index - 1 } ? "✕" : "·")
        let kind = step?.kind ?? .unchanged
        row +=
          (step == nil ? style.paint(sign, .dim) : style.paint(sign, kind))
          + String(repeating: " ", count: max(1, label.count + 1))
      }
      out += row + "\(n + 1). \(shortened(lineage.title, to: max(30, style.width - row.count)))\n"
    }
    for (n, lineage) in timeline.lineages.enumerated() {
      out += "\n" + style.paint("\(n + 1).", .bold) + "\n"
      for step in lineage.steps {
        let match = step.match.map { style.paint("  match \(Shown.match($0))", .dim) } ?? ""
        let text = Clean.line(step.promises.map(\.text).joined(separator: " "))
        let kind = style.paint("\(Shown.sign(step.kind)) \(step.kind.rawValue)", step.kind)
        out += "  \(style.paint(labels[step.agreement], .cyan))  \(kind)\(match)\n"
        let words = MarkedWords([MarkedText(text: text, changed: false)], gone: false, style: style)
        for line in words.lines(width: style.width - 4) { out += "    \(line.shown)\n" }
      }
      for series in lineage.series where series.points.count > 1 {
        let values = series.points.map { "\(labels[$0.agreement]): \(Number.text($0.value))" }.joined(separator: "  ")
        out += "    \(style.paint(Clean.line(series.unit), .bold))\(series.perYear ? " a year" : "")  \(values)\n"
      }
    }
    return out
  }

  private static func shortened(_ text: String, to width: Int) -> String {
    let line = Clean.line(text)
    return line.count <= width ? line : line.prefix(width - 1) + "…"
  }
}
