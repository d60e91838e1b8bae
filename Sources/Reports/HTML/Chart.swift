import Comparison

/// A small line chart of one target over the years, from zero up; its values stand at the points and in its title.
struct Chart {
  let series: Timeline.Series
  let labels: [String]
  let id: String

  private static let step = 86.0
  private static let height = 120.0
  private static let top = 24.0

  func write(_ html: inout HTML) {
    let width = Double(labels.count) * Chart.step
    let peak = series.points.map(\.value).max() ?? 0
    func x(_ index: Int) -> Double { (Double(index) + 0.5) * Chart.step }
    func y(_ value: Double) -> Double { Chart.top + (peak > 0 ? (1 - value / peak) * (Chart.height - Chart.top) : 0) }
    html.element("figure") { html in
      html.element(
        "svg",
        [
          ("viewBox", "0 0 \(Number.text(width)) \(Number.text(Chart.height + 26))"), ("role", "img"),
          ("aria-labelledby", id),
        ]
      ) { html in
        html.element("title", [("id", id)], text: summary)
        html.void(
          "line",
          [
            ("class", "axis"), ("x1", "0"), ("x2", Number.text(width)), ("y1", Number.text(Chart.height)),
            ("y2", Number.text(Chart.height)),
          ])
        html.literal("</line>")
        for run in runs {
          let line = run.map { "\(Number.text(x($0.agreement))),\(Number.text(y($0.value)))" }.joined(separator: " ")
          html.element("polyline", [("class", "trend"), ("points", line)]) { _ in }
        }
        for point in series.points {
          html.element(
            "circle",
            [
              ("class", "dot"), ("r", "4"), ("cx", Number.text(x(point.agreement))),
              ("cy", Number.text(y(point.value))),
            ]
          ) { _ in }
          html.element(
            "text",
            [("class", "value"), ("x", Number.text(x(point.agreement))), ("y", Number.text(y(point.value) - 9))],
            text: Number.text(point.value))
        }
        for (index, label) in labels.enumerated() {
          html.element("text", [("x", Number.text(x(index))), ("y", Number.text(Chart.height + 18))], text: label)
        }
      }
      html.element("figcaption") { html in
        html.element("span", [("lang", "sv")], text: Clean.line(series.unit))
        html.text(series.perYear ? ", a year" : "")
      }
    }
  }

  /// Points of agreements that follow each other; the line breaks where the promise was gone.
  private var runs: [[Timeline.Point]] {
    series.points.reduce(into: []) { runs, point in
      if let last = runs.last?.last, last.agreement == point.agreement - 1 {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
  }

  private var summary: String {
    let values = series.points.map { "\(labels[$0.agreement]) \(Number.text($0.value))" }.joined(separator: ", ")
    return Clean.line("\(series.unit)\(series.perYear ? " a year" : ""): \(values)")
  }
}
