import Comparison
import Records

/// A card with both sides of a pair, or of a passage of the agreement, and what was found on it.
struct PairCard {
  let diff: Diff
  let kind: ChangeKind
  let match: Finding.Match?
  let from: [Promise]
  let to: [Promise]
  let findings: [Finding]
  /// Words of each side; nil where a side has none.
  let old: String?
  let new: String?
  /// One heading level further down.
  let deep: Bool

  init(diff: Diff, pair: Diff.Pair, deep: Bool) {
    self.diff = diff
    self.deep = deep
    kind = pair.kind
    match = pair.match
    (from, to) = (pair.from, pair.to)
    findings = pair.findings.map { diff.findings[$0] }
    old = from.isEmpty ? nil : from.map(\.text).joined(separator: "\n")
    new = to.isEmpty ? nil : to.map(\.text).joined(separator: "\n")
  }

  init(diff: Diff, finding: Finding, deep: Bool) {
    self.diff = diff
    self.deep = deep
    kind = finding.kind
    match = nil
    (from, to) = ([], [])
    findings = [finding]
    old = finding.from?.text
    new = finding.to?.text
  }

  func write(_ html: inout HTML) {
    let levels = Level.allCases.filter { level in findings.contains { $0.level == level } }.map(\.rawValue)
    let themes = Theme.allCases.filter { theme in (from + to).contains { $0.themes.contains(theme) } }.map(\.rawValue)
    html.element(
      "article",
      [
        ("class", "pair \(kind.rawValue)"), ("data-levels", levels.joined(separator: " ")),
        ("data-themes", themes.isEmpty ? "-" : themes.joined(separator: " ")),
      ]
    ) { html in
      if deep { html.element("h4") { heading(&$0) } } else { html.element("h3") { heading(&$0) } }
      if old != nil || new != nil { html.element("div", [("class", "sides")]) { sides(&$0) } }
      html.element("ul", [("class", "findings")]) { html in
        for finding in findings { item(finding, &html) }
      }
    }
    html.line()
  }

  private func heading(_ html: inout HTML) {
    html.element("span", [("class", "kind")]) { html in
      html.element("span", [("aria-hidden", "true")], text: Shown.sign(kind) + " ")
      html.text(kind.rawValue)
    }
    for finding in findings { numbers(finding, &html) }
    if let match { html.element("span", [("class", "match")], text: "match \(Shown.match(match))") }
  }

  /// `trafikinsats 2 → 4`, with an arrow for which way.
  private func numbers(_ finding: Finding, _ html: inout HTML) {
    let way: (String, String)
    switch finding.rule {
    case .targetLowered, .deadlineExtended, .targetRemoved: way = ("down", "▼")
    case .targetRaised, .deadlineShortened, .targetAdded: way = ("up", "▲")
    default: return
    }
    html.element("span", [("class", "numbers")]) { html in
      if let subject = finding.detail.subject { html.element("span", [("lang", "sv")], text: subject + " ") }
      html.element("b", text: Number.text(finding.detail.beforeValue))
      html.text(" → ")
      html.element("b", text: Number.text(finding.detail.afterValue))
      switch finding.detail.scale {
      case .perYear: html.text(" a year")
      case .hours: html.text(" hours")
      case .asWritten, nil: break
      }
      html.element("span", [("class", way.0)]) { html in
        html.element("span", [("aria-hidden", "true")], text: " \(way.1)")
        if let change = percent(finding.detail) { html.text(" \(change)") }
      }
    }
  }

  private func percent(_ detail: Finding.Detail) -> String? {
    guard let x = detail.beforeValue, let y = detail.afterValue, x > 0 else { return nil }
    let share = Int(((y - x) / x * 100).rounded())
    return share > 0 ? "+\(share) %" : "\u{2212}\(-share) %"
  }

  private func sides(_ html: inout HTML) {
    let names = Shown.sides(diff)
    let marks: (old: [MarkedText], new: [MarkedText])
    if let old, let new {
      marks = WordMarks.compare(old, new)
    } else {
      marks = ([MarkedText(text: old ?? "", changed: false)], [MarkedText(text: new ?? "", changed: false)])
    }
    side("old", names.0, old == nil ? nil : marks.old, from, &html)
    side("new", names.1, new == nil ? nil : marks.new, to, &html)
  }

  private func side(_ part: String, _ name: String, _ marks: [MarkedText]?, _ promises: [Promise], _ html: inout HTML) {
    html.element("div", [("class", "side \(part)")]) { html in
      html.element("p", [("class", "year")], text: name)
      guard let marks else {
        html.element("p", [("class", "by")], text: part == "old" ? "nothing like it" : "nothing continues it")
        return
      }
      html.element("blockquote", [("class", "words"), ("lang", "sv")]) { html in
        for paragraph in paragraphs(marks) {
          html.element("p") { html in
            for mark in paragraph { stretch(mark, gone: part == "old", &html) }
          }
        }
      }
      let parties = Party.allCases.filter { party in promises.contains { $0.by.contains(party) } }
      if !parties.isEmpty {
        html.element("p", [("class", "by"), ("lang", "sv")], text: parties.map(\.rawValue).joined(separator: ", "))
      }
    }
  }

  /// A promise a paragraph, where one side has several.
  private func paragraphs(_ marks: [MarkedText]) -> [[MarkedText]] {
    var result: [[MarkedText]] = [[]]
    for mark in marks {
      for (n, line) in mark.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if n > 0 { result.append([]) }
        if !line.isEmpty { result[result.count - 1].append(MarkedText(text: String(line), changed: mark.changed)) }
      }
    }
    return result.filter { !$0.isEmpty }
  }

  private func stretch(_ mark: MarkedText, gone: Bool, _ html: inout HTML) {
    guard mark.changed else { return html.text(mark.text) }
    // Spaces around the marked words stay outside of the mark.
    let lead = mark.text.prefix { $0.isWhitespace }
    let rest = mark.text.dropFirst(lead.count)
    html.text(String(lead))
    if gone { html.element("del", text: String(rest)) } else { html.element("ins", text: String(rest)) }
  }

  private func item(_ finding: Finding, _ html: inout HTML) {
    html.element("li", [("class", finding.accepted ? "accepted" : nil)]) { html in
      html.element(
        "span", [("class", "level \(finding.level.rawValue)")],
        text: finding.accepted ? "accepted" : finding.level.rawValue)
      html.element("code", text: finding.rule.rawValue)
      html.element("span", text: finding.detail.message)
      html.element("code", [("class", "print")], text: "#\(finding.fingerprint)")
    }
  }
}
