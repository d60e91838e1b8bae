import Testing

@testable import Swedish

@Suite struct SentencesTests {
  /// In `sentence.txt` the reading is the text again, with ` / ` between sentences.
  @Test(arguments: RuleExample.load("sentence")) func splits(_ example: RuleExample) {
    let t = Tokens(example.text)
    let ranges = Sentences.split(t, in: 0..<t.count)
    let shown = ranges.map { t.string(t[$0.lowerBound].range.lowerBound..<t[$0.upperBound - 1].range.upperBound) }
    #expect(shown.joined(separator: " / ") == example.expected.joined(separator: " ; "), "\(example.testDescription)")
    #expect(ranges.first?.lowerBound == 0 && ranges.last?.upperBound == t.count)
    for (a, b) in zip(ranges, ranges.dropFirst()) { #expect(a.upperBound == b.lowerBound) }
  }

  @Test(arguments: [
    ("lokal-polisområde", "lokalpolisområde"), ("ungdo-mar", "ungdomar"), ("med-arbetare", "medarbetare"),
    ("genom-föras", "genomföras"), ("kom- munens", "kommunens"), ("med-borgar-löften", "medborgarlöften"),
    ("LOKAL-POLISOMRÅDE", "lokalpolisområde"),
  ])
  func joinsCutWords(_ cut: String, _ whole: String) {
    let t = Tokens(cut + " i")
    let joined = Joins.read(t, at: 0)
    #expect(joined?.key == WordKey(whole))
    #expect(joined?.tokens == 0..<(t.count - 1))
  }

  @Test(arguments: [
    "trafik- och", "trafik-och", "Anna-Karin", "polis-Kommun", "kort-kort", "- munens", "med -arbetare",
    "Majorna-Linné",
  ])
  func leavesHyphens(_ text: String) {
    #expect(Joins.read(Tokens(text), at: 0) == nil)
  }

  @Test func joinsWhatTheCallerKnows() {
    let t = Tokens("cykel-kurs")
    #expect(Joins.read(t, at: 0) == nil)
    #expect(Joins.read(t, at: 0, known: WordSet("cykelkurs"))?.key == "cykelkurs")
  }

  @Test(arguments: [
    ("komrnun", "kommun"), ("okalpolisområdeschef", "lokalpolisområdeschef"), ("medborgarlötfe", "medborgarlöfte"),
    ("rnedborgarlöfte", "medborgarlöfte"), ("Kommunr", "kommun"), ("medarberardilog", "medarbetardialog"),
  ])
  func findsDamagedWords(_ damaged: String, _ word: String) {
    #expect(FuzzyWord(damaged).isDamaged(FuzzyWord(word)))
  }

  @Test(arguments: [("våra", "vara"), ("mars", "mark"), ("polis", "polin"), ("kommer", "kommun"), ("mandag", "tisdag")])
  func keepsOtherWordsApart(_ a: String, _ b: String) {
    #expect(!FuzzyWord(a).isDamaged(FuzzyWord(b)))
  }

  @Test func fuzzySetPrefersTheExactWord() {
    let set = FuzzySet("kommunalråd kommunråd")
    #expect(set.find(Tokens("kommunråd"), 0)?.word == 1)
    #expect(set.find(Tokens("komrnunalråd"), 0)?.word == 0)
    #expect(set.find(Tokens("kommunalråd"), 0)?.edits == 0)
    #expect(set.find(Tokens("hund"), 0) == nil)
  }
}
