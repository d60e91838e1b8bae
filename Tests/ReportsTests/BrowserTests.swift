import Comparison
import ComparisonTestSupport
import Foundation
import Testing

@testable import Reports

/// The pages in a real browser; skipped where Chromium or Python is missing.
@Suite(.enabled(if: Tools.chromium != nil && Tools.python != nil, "needs chromium and python3"), .serialized)
struct BrowserTests {
  private static let shown = "document.querySelectorAll('article:not([hidden])').length"

  private func visit(_ html: String, _ name: String, _ options: [String] = [], _ expressions: [String]) throws -> Visit
  {
    let place = try Workplace("page-\(name)")
    let page = try place.write(html, "\(name).html")
    let result = Result { try Visit.open(page, options + shot(place, name), expressions) }
    try place.remove()
    return try result.get()
  }

  /// With `LOFTE_KEEP` set, screenshots stay beside the pages.
  private func shot(_ place: Workplace, _ name: String) -> [String] {
    ProcessInfo.processInfo.environment["LOFTE_KEEP"] == nil
      ? [] : ["--screenshot", place.folder.appending(path: "\(name).png").path]
  }

  @Test func theWholeSetOpensWithoutErrorsAndRequests() throws {
    let diffs = try Sample.all()
    let visit = try visit(DiffPage.render(diffs), "all", [], ["document.body.innerText", Self.shown])
    #expect(visit.console == [])
    #expect(visit.requests.filter { !$0.hasPrefix("data:") } == [])
    guard case .text(let text) = visit.values[0] else { return #expect(Bool(false), "no text") }
    let seen = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for promise in diffs.flatMap(\.pairs).flatMap({ $0.from + $0.to }) { #expect(seen.contains(promise.text)) }
    let cards = diffs.map { $0.pairs.count + $0.findings.filter(\.rule.isAboutAgreement).count }.reduce(0, +)
    #expect(visit.values[1] == .number(Double(cards)))
  }

  @Test func filtersByLevelAndTheme() throws {
    let diff = try Sample.diff("tune-21-many")
    func click(_ level: String) -> String { "document.querySelector('input[value=\(level)]').click()" }
    func choose(_ theme: String) -> String {
      "{const s = document.querySelector('select'); s.value = '\(theme)'; s.dispatchEvent(new Event('change', {bubbles: true}))}"
    }
    let visit = try visit(
      DiffPage.render([diff]), "filters", [],
      [
        Self.shown, click("info"), Self.shown, "document.querySelector('output').textContent", click("info"),
        choose("trygghetsvandring"), Self.shown, click("error"), click("info"), Self.shown,
        "document.querySelector('button').click()",
        "new Promise(done => setTimeout(() => done(\(Self.shown)), 50))",
        "document.querySelector('form').checkVisibility()",
      ])
    let errors = diff.pairs.filter { pair in pair.findings.contains { diff.findings[$0].level == .error } }.count
    #expect(errors > 0 && errors < diff.pairs.count)
    #expect(visit.values[0] == .number(Double(diff.pairs.count)))
    #expect(visit.values[2] == .number(Double(errors)))
    #expect(visit.values[3] == .text("\(errors) of \(diff.pairs.count) shown"))
    #expect(visit.values[6] == .number(1))
    #expect(visit.values[9] == .number(0))
    #expect(visit.values[11] == .number(Double(diff.pairs.count)))
    #expect(visit.values[12] == .flag(true))
    #expect(visit.console == [])
  }

  @Test func isCompleteWithoutScripts() throws {
    let diff = try Sample.diff("held-07-mixed")
    let html = DiffPage.render([diff])
    // Scripts off in the page; the tool's own expressions still run.
    let visit = try visit(
      html, "no-script", ["--no-script"], [Self.shown, "document.querySelector('form').checkVisibility()"])
    #expect(visit.values == [.number(Double(diff.pairs.count)), .flag(false)])
  }

  @Test(arguments: [["--width", "360"], ["--width", "1280"], ["--dark"], ["--dark", "--width", "360"]])
  func nothingIsWiderThanTheWindow(_ options: [String]) throws {
    let name = "window" + options.joined(separator: "-")
    let visit = try visit(
      DiffPage.render([try Sample.diff("tune-13-follow-up")]), name, options,
      [
        "document.documentElement.scrollWidth <= innerWidth", "getComputedStyle(document.body).backgroundColor",
        "getComputedStyle(document.querySelector('.sides')).gridTemplateColumns.split(' ').length",
      ])
    #expect(visit.values[0] == .flag(true))
    #expect(visit.values[1] == .text(options.contains("--dark") ? "rgb(20, 22, 26)" : "rgb(246, 245, 241)"))
    #expect(visit.values[2] == .number(options.contains("360") ? 1 : 2))
  }

  @Test func printsWithoutControls() throws {
    let visit = try visit(
      DiffPage.render([try Sample.diff("tune-02-lowered")]), "print", ["--print"],
      [
        "getComputedStyle(document.querySelector('.filters')).display",
        "getComputedStyle(document.body).backgroundColor",
      ])
    #expect(visit.values == [.text("none"), .text("rgb(255, 255, 255)")])
  }

  /// Headings in order, named controls, languages told: what a screen reader goes by.
  @Test func canBeReadAloud() throws {
    let visit = try visit(
      DiffPage.render([try Sample.diff("tune-13-follow-up")]), "aloud", [],
      [
        "document.documentElement.lang",
        "[...document.querySelectorAll('h1,h2,h3,h4')].map(h => h.tagName[1]).join('')",
        "[...document.querySelectorAll('input,select')].every(c => c.labels.length === 1)",
        "[...document.querySelectorAll('blockquote')].every(q => q.lang === 'sv')",
        "document.querySelectorAll('main').length",
        "document.querySelector('a.skip').hash === '#' + document.querySelector('main').id",
        "[...document.querySelectorAll('[id]')].map(e => e.id).every((id, n, all) => all.indexOf(id) === n)",
      ])
    #expect(visit.values[0] == .text("en"))
    guard case .text(let levels) = visit.values[1] else { return #expect(Bool(false), "no headings") }
    #expect(levels.hasPrefix("12"))
    let numbers = levels.compactMap(\.wholeNumberValue)
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(Array(visit.values[2...]) == [.flag(true), .flag(true), .number(1), .flag(true), .flag(true)])
  }

  @Test func textOfPagesCannotActOnThePage() throws {
    let pair = try Sample.hostile()
    let timeline = Timeline(
      place: AgreementPlace(pair.from.agreements[0]),
      agreements: [
        AgreementSource(pair.from.agreements[0], in: pair.from), AgreementSource(pair.to.agreements[0], in: pair.to),
      ])
    let questions = [
      "typeof window.taken", "document.querySelectorAll('script').length", "document.querySelectorAll('style').length",
      "document.querySelectorAll('img, iframe, object, embed').length", "document.querySelectorAll('h1').length",
      "[...document.querySelectorAll('a')].every(a => ['https:', 'file:'].includes(a.protocol))",
      "[...document.querySelectorAll('*')].every(e => [...e.attributes].every(a => !a.name.startsWith('on')))",
      "document.body.innerText.includes('<script>window.taken = 1</script>')",
    ]
    for (html, name) in [
      (DiffPage.render([Sample.diff(pair)]), "hostile"), (TimelinePage.render(timeline), "hostile-timeline"),
    ] {
      let visit = try visit(html, name, [], questions)
      #expect(
        visit.values == [
          .text("undefined"), .number(1), .number(1), .number(0), .number(1), .flag(true), .flag(true), .flag(true),
        ], "\(name)")
      #expect(visit.console == [])
      #expect(visit.requests.filter { !$0.hasPrefix("data:") } == [])
    }
  }

  @Test(arguments: [[], ["--dark"], ["--width", "400"]])
  func timelinesOpen(_ options: [String]) throws {
    let visit = try visit(
      TimelinePage.render(try Sample.timeline()), "timeline" + options.joined(separator: "-"), options,
      [
        "document.querySelectorAll('svg').length", "document.querySelectorAll('.matrix tbody tr').length",
        "[...document.querySelectorAll('svg')].every(s => document.getElementById(s.getAttribute('aria-labelledby')).textContent.length > 10)",
        "document.querySelector('svg title').textContent", "document.documentElement.scrollWidth <= innerWidth",
        "[...document.querySelectorAll('.matrix a')].every(a => document.querySelector(a.hash))",
      ])
    #expect(
      visit.values == [
        .number(3), .number(4), .flag(true), .text("trafikkontroll a year: 2015 10, 2016 14, 2017 14, 2018–2019 8"),
        .flag(true), .flag(true),
      ])
    #expect(visit.console == [])
    #expect(visit.requests.filter { !$0.hasPrefix("data:") } == [])
  }
}
