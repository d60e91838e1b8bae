import Foundation
import Testing

@testable import Swedish

@Suite struct QuantityTests {
  @Test(arguments: [
    ("quantity", 250), ("comparator", 35), ("range", 12), ("deadline-share", 12), ("number-traps", 200),
  ])
  func readsItsTable(_ name: String, _ count: Int) throws {
    try NumberRuleLines.check(name, atLeast: count, describeQuantities)
  }

  @Test func readsRates() throws {
    try NumberRuleLines.check("rate", atLeast: 50) { text in
      let t = Tokens(text)
      return Rates.read(t, at: 0).map { r in
        "\(r.per)" + (r.count == nil ? "" : " once") + (r.style == .adjective ? " adjective" : "")
          + (r.tokens.upperBound < t.count ? " +\(t.count - r.tokens.upperBound)" : "")
      }
    }
  }

  @Test func findsBaseForms() throws {
    try NumberRuleLines.check("unit-lemma", atLeast: 120) { word in
      let (lemma, known) = UnitNouns.lemma(word)
      return (known ? "" : "?") + lemma + (UnitNouns.isEvent(word) ? " event" : "")
    }
  }

  /// A range inside of a text is read as if it stood alone, with indices of the whole.
  @Test func readsInsideOfItsRange() {
    let text = "Förra året hölls 9 möten. Minst 4 insatser per år. Sedan 3 kontroller."
    let t = Tokens(text)
    let from = t.index(
      atByte: text.utf8.distance(from: text.utf8.startIndex, to: text.range(of: "Minst")?.lowerBound ?? text.startIndex)
    )
    let found = Quantities.read(t, in: from..<from + 6)
    #expect(found.map { $0.described(t) } == ["{Minst 4 insatser per år} at_least 4 insatser per year digits"])
    #expect(found.first?.tokens == from..<from + 5)
    #expect(Quantities.read(t, in: 0..<0).isEmpty)
    #expect(Quantities.read(t, in: t.count..<t.count + 5).isEmpty)
  }

  @Test func partOfAnEarlierNumberTakesItsRate() throws {
    let whole = Tokens("Ordna minst 2 öppna möten per år.")
    let part = Tokens("Ett av mötena hålls på biblioteket.")
    var found = Quantities.read(part, in: 0..<part.count)
    Quantities.inheritRates(&found, from: Quantities.read(whole, in: 0..<whole.count))
    #expect(found.map { $0.described(part) } == ["{Ett av mötena} exactly 1 mötena per year word part"])
  }

  @Test func modifiersAreTheWordsBetween() throws {
    let t = Tokens("minst två hastighetsdämpande eller på annat sätt trafikfrämjande åtgärder")
    let quantity = try #require(Quantities.read(t, in: 0..<t.count).first)
    let words = quantity.modifiers.map {
      t.string(t[$0.lowerBound].range.lowerBound..<t[$0.upperBound - 1].range.upperBound)
    }
    #expect(words == ["hastighetsdämpande", "på annat sätt trafikfrämjande"])
    #expect(quantity.unitLemma == "åtgärd")
    let both = Tokens("200 trafik- och trafikrelaterade kontroller")
    let list = try #require(Quantities.read(both, in: 0..<both.count).first)
    #expect(
      list.modifiers.map {
        both.string(both[$0.lowerBound].range.lowerBound..<both[$0.upperBound - 1].range.upperBound)
      } == ["trafik- och trafikrelaterade"])
  }
}
