import Comparison
import Records

/// The years of one place on one page: a table of promises by years, then each promise's wordings and charts.
public enum TimelinePage {
  public static func render(_ timeline: Timeline) -> String {
    let name = Clean.line(timeline.place.name)
    let labels = timeline.agreements.map { Clean.line($0.periodLabel) }
    return Page.render(title: "\(name): promises over the years") { html in
      html.element("a", [("class", "skip"), ("href", "#content")], text: "Skip to the promises")
      html.element("header") { html in
        html.element("p", [("class", "kicker")], text: "Medborgarlöften over the years")
        html.element(
          "h1", text: "\(name) \(labels.first ?? "")\(labels.count > 1 ? " → \(labels[labels.count - 1])" : "")")
        for (label, source) in zip(labels, timeline.agreements) {
          html.element("p", [("class", "sources")]) { html in
            html.text("\(label): ")
            if let url = source.url { html.link(url, text: url) } else { html.text(source.path) }
          }
        }
      }
      html.element("main", [("id", "content")]) { html in
        html.element("h2", text: "All promises")
        matrix(timeline, labels, &html)
        html.element("h2", text: "One by one")
        for (n, lineage) in timeline.lineages.enumerated() { life(lineage, n, labels, &html) }
      }
      html.element("footer") { html in
        html.element(
          "p",
          text: "Made by lofte. Signs: "
            + ChangeKind.allCases.map { "\(Shown.sign($0)) \($0.rawValue)" }.joined(separator: ", ") + ".")
      }
    }
  }

  private static func matrix(_ timeline: Timeline, _ labels: [String], _ html: inout HTML) {
    html.element(
      "div", [("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Promises by years")]
    ) { html in
      html.element("table", [("class", "matrix")]) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", [("scope", "col")], text: "Promise")
            for label in labels { html.element("th", [("scope", "col")], text: label) }
          }
        }
        html.element("tbody") { html in
          for (n, lineage) in timeline.lineages.enumerated() {
            html.element("tr") { html in
              html.element("th", [("scope", "row"), ("lang", "sv")]) { html in
                html.element("a", [("href", "#l\(n)")], text: shortened(lineage.title))
              }
              for index in labels.indices { cell(lineage, index, &html) }
            }
            html.line()
          }
        }
      }
    }
  }

  private static func cell(_ lineage: Timeline.Lineage, _ index: Int, _ html: inout HTML) {
    guard let step = lineage.steps.first(where: { $0.agreement == index }) else {
      let gone = lineage.steps.contains { $0.agreement == index - 1 }
      html.element("td", [("class", gone ? "dropped" : "void")], text: gone ? "✕ dropped" : "–")
      return
    }
    html.element("td", [("class", step.kind.rawValue)]) { html in
      html.element("span", [("aria-hidden", "true")], text: Shown.sign(step.kind) + " ")
      html.text(step.kind.rawValue)
      if let point = lineage.series.first?.points.first(where: { $0.agreement == index }) {
        html.element(
          "span", [("class", "value")], text: Number.text(point.value) + (lineage.series[0].perYear ? " a year" : ""))
      }
    }
  }

  private static func life(_ lineage: Timeline.Lineage, _ n: Int, _ labels: [String], _ html: inout HTML) {
    let charts = lineage.series.filter { $0.points.count > 1 }
    html.element("article", [("class", "pair"), ("id", "l\(n)")]) { html in
      html.element("h3", [("lang", "sv")], text: shortened(lineage.title))
      html.element("div", [("class", charts.isEmpty ? nil : "life")]) { html in
        html.element("ol", [("class", "steps")]) { html in
          for step in lineage.steps {
            html.element("li", [("class", step.kind.rawValue)]) { html in
              html.element("p", [("class", "year")]) { html in
                html.text(labels[step.agreement])
                html.element("span", [("class", "kind")], text: "\(Shown.sign(step.kind)) \(step.kind.rawValue)")
                if let match = step.match {
                  html.element("span", [("class", "match")], text: " match \(Shown.match(match))")
                }
              }
              html.element("blockquote", [("class", "words"), ("lang", "sv")]) { html in
                html.element("p", text: step.promises.map(\.text).joined(separator: "\n"))
              }
            }
          }
        }
        if !charts.isEmpty {
          html.element("div") { html in
            for (c, series) in charts.enumerated() {
              Chart(series: series, labels: labels, id: "c\(n)-\(c)").write(&html)
            }
          }
        }
      }
    }
    html.line()
  }

  private static func shortened(_ text: String) -> String {
    let line = Clean.line(text)
    return line.count <= 90 ? line : line.prefix(89) + "…"
  }
}
