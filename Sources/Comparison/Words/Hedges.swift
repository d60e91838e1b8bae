import Swedish

/// Words that make a promise harder to check, and words that make it easier.
///
/// Phrases are compared stem by stem, so that `eftersträvar` counts with `eftersträva`.
struct Firmness: Sendable, Equatable {
  /// Hedges in the text, in order of the table, each once.
  var hedges: [String] = []
  /// Named days and times of day.
  var times: [String] = []

  init(stems: [UInt64]) {
    hedges = Firmness.find(Firmness.hedgePhrases, in: stems)
    times = Firmness.find(Firmness.timePhrases, in: stems)
  }

  private static func find(_ phrases: [(name: String, stems: [UInt64])], in stems: [UInt64]) -> [String] {
    phrases.compactMap { phrase in
      guard let first = phrase.stems.first, stems.count >= phrase.stems.count else { return nil }
      for i in 0...(stems.count - phrase.stems.count) where stems[i] == first {
        if stems[i..<(i + phrase.stems.count)].elementsEqual(phrase.stems) { return phrase.name }
      }
      return nil
    }
  }

  /// Effort instead of act, condition, frequency without a number.
  private static let hedgePhrases = phrases([
    "vid behov", "om möjligt", "i möjligaste mån", "i mån av", "så långt", "utifrån resurser", "när resurserna medger",
    "sträva", "eftersträva", "verka för", "arbeta för", "jobba för", "försöka", "ambition", "bör", "vi vill",
    "polisen vill",
    "kommunen vill", "avser", "bidra till", "främja", "se över", "ses över", "undersöka möjligheten", "på sikt",
    "regelbundet", "löpande", "kontinuerligt",
    "fortlöpande", "återkommande", "då och då", "ibland", "kan komma", "överväga", "diskutera",
  ])

  private static let timePhrases = phrases([
    "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "helg", "kvällstid",
    "natt", "nattetid", "dagtid", "vardagskväll", "fredagskväll", "lördagskväll", "veckoslut",
    "skolavslutning", "valborg", "sommarlov", "sportlov", "påsklov", "höstlov", "jullov",
  ])

  private static func phrases(_ list: [String]) -> [(name: String, stems: [UInt64])] {
    list.map { ($0, $0.split(separator: " ").map { Stem.key($0) }) }
  }
}
