import Comparison
import Records

/// One self-contained page for one comparison or many: complete without scripts, filtered with them.
public enum DiffPage {
  public static func render(_ diffs: [Diff]) -> String {
    let title = diffs.count == 1 ? Shown.title(diffs[0]) : "\(diffs.count) comparisons"
    return Page.render(title: Clean.line(title)) { html in
      html.element("a", [("class", "skip"), ("href", "#content")], text: "Skip to the promises")
      html.element("header") { html in
        html.element("p", [("class", "kicker")], text: "Medborgarlöften side by side")
        html.element("h1", text: Clean.line(title))
        if diffs.count == 1 { summary(diffs[0], &html) } else { overview(diffs, &html) }
      }
      filters(diffs, &html)
      html.element("main", [("id", "content")]) { html in
        for (n, diff) in diffs.enumerated() { section(diff, n, alone: diffs.count == 1, &html) }
      }
      html.element("footer") { html in
        html.element(
          "p",
          text: """
            Made by lofte. Promises stand beside each other when they are about the same; the match says how sure that is \
            (1 at most) and what it rests on. Words that went are struck through, words that came are underlined. The sign # \
            and sixteen characters name a finding for --accept.
            """)
      }
    }
  }

  private static func summary(_ diff: Diff, _ html: inout HTML) {
    for (name, source) in [("Older", diff.from), ("Newer", diff.to)] {
      guard let source else { continue }
      html.element("p", [("class", "sources")]) { html in
        html.text("\(name): \(source.periodLabel), ")
        if let url = source.url { html.link(url, text: url) } else { html.text(source.path) }
        html.text(" ")
        html.element("code", text: source.agreement.id)
      }
    }
    html.element("ul", [("class", "tally"), ("aria-label", "Promises by what became of them")]) { html in
      for kind in ChangeKind.allCases where diff.pairs(kind) > 0 {
        html.element("li", [("class", kind.rawValue)]) { html in
          html.element("span", [("aria-hidden", "true")], text: Shown.sign(kind) + " ")
          html.element("b", text: "\(diff.pairs(kind))")
          html.text(" \(kind.rawValue)")
        }
      }
    }
    html.element("p", [("class", "sources")], text: "Findings: \(Shown.levels(diff)).")
    for note in diff.notes { html.element("p", [("class", "note")], text: note.message) }
  }

  private static func overview(_ diffs: [Diff], _ html: inout HTML) {
    html.element("div", [("class", "scroll")]) { html in
      html.element("table") { html in
        html.element("caption", [("class", "kicker")], text: "All comparisons")
        html.element("thead") { html in
          html.element("tr") { html in
            for (name, kind) in [("Place", nil), ("Errors", "number"), ("Warnings", "number"), ("Promises", nil)] {
              html.element("th", [("scope", "col"), ("class", kind)], text: name)
            }
          }
        }
        html.element("tbody") { html in
          for (n, diff) in diffs.enumerated() {
            html.element("tr") { html in
              html.element("th", [("scope", "row")]) { html in
                html.element("a", [("href", "#d\(n)")], text: Clean.line(Shown.title(diff)))
              }
              html.element("td", [("class", "number")], text: "\(diff.count(Level.error))")
              html.element("td", [("class", "number")], text: "\(diff.count(Level.warning))")
              html.element("td", text: diff.pairs.isEmpty ? "on one side only" : Shown.kinds(diff))
            }
            html.line()
          }
        }
      }
    }
  }

  /// Hidden until the script that makes them work shows them.
  private static func filters(_ diffs: [Diff], _ html: inout HTML) {
    let used = Set(diffs.flatMap(\.pairs).flatMap { ($0.from + $0.to).flatMap(\.themes) })
    html.element("form", [("class", "filters"), ("hidden", ""), ("aria-label", "Filter")]) { html in
      html.element("fieldset") { html in
        html.element("legend", text: "Show")
        for (level, name) in [(Level.error, "errors"), (.warning, "warnings"), (.info, "for information")] {
          html.element("label") { html in
            html.void("input", [("type", "checkbox"), ("name", "level"), ("value", level.rawValue), ("checked", "")])
            html.text(name)
          }
        }
      }
      html.element("label") { html in
        html.text("Theme")
        html.element("select", [("name", "theme")]) { html in
          html.element("option", [("value", "all")], text: "all")
          for theme in Theme.allCases where used.contains(theme) {
            html.element("option", [("value", theme.rawValue), ("lang", "sv")], text: Shown.theme(theme))
          }
        }
      }
      html.element("button", [("type", "reset")], text: "Show all")
      html.element("output", [("aria-live", "polite")], text: "")
    }
  }

  private static func section(_ diff: Diff, _ n: Int, alone: Bool, _ html: inout HTML) {
    html.element(
      "section", [("id", "d\(n)"), ("data-group", alone ? nil : ""), ("aria-label", Clean.line(Shown.title(diff)))]
    ) { html in
      if !alone {
        html.element("h2", text: Clean.line(Shown.title(diff)))
        for note in diff.notes { html.element("p", [("class", "note")], text: note.message) }
      }
      let groups: [(String, [Diff.Pair])] = [
        ("Promises side by side", diff.pairs.filter { !$0.from.isEmpty && !$0.to.isEmpty }),
        ("Dropped", diff.pairs.filter { $0.kind == .dropped }),
        ("New", diff.pairs.filter { $0.kind == .added }),
      ]
      for (name, pairs) in groups where !pairs.isEmpty {
        html.element("section", [("data-group", ""), ("aria-label", name)]) { html in
          if alone { html.element("h2", text: name) } else { html.element("h3", text: name) }
          for pair in pairs { PairCard(diff: diff, pair: pair, deep: !alone).write(&html) }
        }
      }
      let rest = diff.findings.filter(\.rule.isAboutAgreement)
      if !rest.isEmpty {
        html.element("section", [("data-group", ""), ("aria-label", "The agreement as a whole")]) { html in
          if alone {
            html.element("h2", text: "The agreement as a whole")
          } else {
            html.element("h3", text: "The agreement as a whole")
          }
          for finding in rest { PairCard(diff: diff, finding: finding, deep: !alone).write(&html) }
        }
      }
    }
    html.line()
  }
}
