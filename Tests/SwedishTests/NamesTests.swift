import Testing

@testable import Swedish

@Suite struct NamesTests {
  /// `loose:` reads a caption or signature line, `columns:` splits one.
  @Test(arguments: RuleExample.load("name")) func readsNames(_ example: RuleExample) {
    let (mode, text) = example.mode
    let t = Tokens(text)
    let found =
      mode == "columns"
      ? Names.splitColumns(t, 0..<t.count) ?? [] : Names.all(t, in: 0..<t.count, loose: mode == "loose")
    #expect(found.map { t.words($0) } == example.expected, "\(example.testDescription)")
  }

  /// Readings are `side: words`; `cells:` cuts a line into cells.
  @Test(arguments: RuleExample.load("title")) func readsTitles(_ example: RuleExample) {
    let (mode, text) = example.mode
    let t = Tokens(text)
    let shown: [String]
    switch mode {
    case "cells": shown = (Columns.cells(t, 0..<t.count) ?? []).map { "\($0.kind): \(t.words($0.tokens))" }
    case "org": shown = Organisations.all(t, in: 0..<t.count).map { "\($0.side): \(t.words($0.tokens))" }
    default: shown = Titles.all(t, in: 0..<t.count).map { "\($0.side): \(t.words($0.tokens))" }
    }
    #expect(shown == example.expected, "\(example.testDescription)")
  }

  @Test func gluedNames() {
    let t = Tokens("mot brottJonas Eek")
    #expect(Names.gluedName(t, at: 1).map { t.string($0..<t[1].range.upperBound) } == "Jonas")
    #expect(Names.gluedName(Tokens("mot PolisMyndigheten Eek"), at: 1) == nil)
    #expect(Names.gluedName(Tokens("Jonas Eek"), at: 0) == nil)
  }

  @Test func nothingBeyondTheText() {
    for text in [
      "", "Anna", "Anna-", "P.", "Chef", "tf", "t.f", "1:e", "Chef för", "kommunstyrelsens", "ordförande i", "lokal-",
      "barn- och", "Lpo-",
    ] {
      let t = Tokens(text)
      for i in 0...t.count {
        _ = Names.read(t, at: i, loose: true)
        if i < t.count { _ = Titles.read(t, at: i) }
      }
      #expect(Names.all(t, in: 0..<t.count).isEmpty)
    }
  }
}

extension RuleExample {
  /// A word and a colon before the text choose how it is read.
  var mode: (String, String) {
    for mode in ["loose", "columns", "cells", "org"] where text.hasPrefix(mode + ": ") {
      return (mode, String(text.dropFirst(mode.count + 2)))
    }
    return ("", text)
  }
}

extension Tokens {
  func words(_ range: Range<Int>) -> String {
    string(self[range.lowerBound].range.lowerBound..<self[range.upperBound - 1].range.upperBound)
  }
}
