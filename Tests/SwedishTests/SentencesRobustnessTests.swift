import Testing

@testable import Swedish

/// Readers meet cut, glued and senseless text: they must stay inside it.
@Suite struct SentencesRobustnessTests {
  private static let pieces = [
    "den", "1", "12", "31", "2019", "2020", "-", "–", "/", ".", ",", ":", "(", ")", "”", "…", "\n", "  ", " ", "mars",
    "juni", "okt", "måndagen",
    "från", "till", "t.o.m.", "och", "med", "fram", "mellan", "början", "tillsvidare", "eller", "dess", "våren",
    "tertial", "första", "årsskiftet",
    "under", "två", "år", "Anna", "Anna-Karin", "Berg", "von", "P.", "S", "Chef", "chef", "för", "i",
    "lokalpolisområde", "LPO", "Växjö",
    "Södra", "Uppsala", "Knivsta", "kommun", "kommunstyrelsens", "ordförande", "tf", "t.f", "1:e", "vice", "Lpo-chef",
    "barn-", "Göteborg",
    "Angered", "Region", "Gotland", "Upplands", "Bro", "Lilla", "Edet", "Polisen", "Farstapolisen", "å", "Å", "é", "😀",
    "\u{AD}", "kom-", "munen",
    "Strategiska", "rådets", "minst", "per", "tal", "i förväg", "månads", "slut",
    "20.12.31", "2019-02-", "Skurupsborna", "%", "100", "okalpolisområdeschef", "Sölvesborsgs", "stad", "län",
  ]

  @Test(arguments: 0..<40) func staysInside(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ n: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % n
    }
    for _ in 0..<60 {
      var text = ""
      for _ in 0..<next(14) { text += Self.pieces[next(Self.pieces.count)] + (next(3) == 0 ? "" : " ") }
      let t = Tokens(text)
      let range = 0..<t.count
      let readings: [[Range<Int>]] = [
        Dates.all(t, in: range).map(\.tokens), Periods.all(t, in: range).map(\.tokens), Names.all(t, in: range),
        Names.all(t, in: range, loose: true), Titles.all(t, in: range).map(\.tokens),
        Organisations.all(t, in: range).map(\.tokens),
        Kommuner.all(t, in: range).map(\.tokens), Districts.all(t, in: range).map(\.tokens),
        PoliceAreas.all(t, in: range).map(\.tokens),
        Sentences.split(t, in: range), Columns.read(t, range)?.map(\.tokens) ?? [],
      ]
      for spans in readings {
        var end = 0
        for span in spans {
          #expect(span.lowerBound >= end && !span.isEmpty && span.upperBound <= t.count, "\(text)")
          end = span.upperBound
        }
      }
      for i in range { _ = (Names.gluedName(t, at: i), Joins.read(t, at: i)) }
      _ = (Districts.inTitle(t, range), Names.splitColumns(t, range), Kommuner.place(inURL: text))
    }
  }

  /// Spaces, no-break spaces and kinds of dashes make no difference to dates and periods.
  @Test(arguments: RuleExample.load("period") + RuleExample.load("date")) func dashesAndSpaces(_ example: RuleExample) {
    func values(_ text: String) -> [String] {
      let t = Tokens(text)
      return Periods.all(t, in: 0..<t.count).map {
        "\($0.kind) \($0.firstYear ?? 0) \($0.lastYear ?? 0) \($0.start?.shown ?? "") \($0.end?.shown ?? "")"
      }
        + Dates.all(t, in: 0..<t.count).map { $0.date.shown }
    }
    let plain = values(example.text)
    #expect(values(example.text.replacing("–", with: "-")) == plain)
    #expect(values(example.text.replacing("-", with: "–")) == plain)
    #expect(values(example.text.replacing("-", with: "—")) == plain)
    #expect(values(example.text.replacing(" ", with: "  ")) == plain)
    #expect(values(example.text.replacing(" ", with: "\u{A0}")) == plain)
  }
}
