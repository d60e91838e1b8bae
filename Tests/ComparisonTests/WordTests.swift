import ComparisonTestSupport
import Testing

@testable import Comparison

@Suite struct WordTests {
  @Test(arguments: [
    ["trafikinsats", "trafikinsatser", "trafikinsatserna"], ["vandring", "vandringar", "vandringarna", "vandringen"],
    ["kontroll", "kontroller", "kontrollera", "Kontrollerna"], ["timme", "timmar"],
    ["gemensam", "gemensamma", "gemensamt"],
    ["möte", "möten", "mötet"], ["genomföra", "genomförs", "genomföras"], ["tillfälle", "tillfällen"],
    ["månad", "månader"],
    ["riktad", "riktade", "riktat"], ["fotpatrull", "fotpatrullering", "fotpatrulleringar"], ["ungdom", "ungdomar"],
  ])
  func formsOfAWordShareAStem(_ forms: [String]) {
    #expect(Set(forms.map { Stem.key($0) }).count == 1, "\(forms)")
  }

  @Test(arguments: [
    ("trafik", "trafikant"), ("barn", "bar"), ("insats", "insikt"), ("skola", "skog"), ("vecka", "väg"),
    ("trygghetsvandring", "nattvandring"), ("kontroll", "konto"),
  ])
  func differentWordsKeepApart(_ a: String, _ b: String) {
    #expect(Stem.key(a) != Stem.key(b))
  }

  @Test func compoundsAreTakenApart() throws {
    let walk = Profile.Unit(noun: "trygghetsvandringar", counted: true)
    #expect(walk.head == Stem.key("vandring"))
    #expect(walk.modifier == Stem.key("trygghet"))
    #expect(Comparer.unitLikeness(walk, Profile.Unit(noun: "trygghetsvandring", counted: true)) == 1)
    #expect(Comparer.unitLikeness(walk, Profile.Unit(noun: "vandringar", counted: true)) == 0.7)
    #expect(Comparer.unitLikeness(walk, Profile.Unit(noun: "trafikinsats", counted: true)) == 0)
  }

  @Test func marksAreTheWordsThatDiffer() {
    let (old, new) = WordMarks.compare(
      "Två riktade trafikinsatser i centrum.", "Fyra riktade trafikinsatser i centrum!")
    #expect(
      old == [
        MarkedText(text: "Två", changed: true), MarkedText(text: " riktade trafikinsatser i centrum.", changed: false),
      ])
    #expect(new.first == MarkedText(text: "Fyra", changed: true))
    #expect(WordMarks.compare("", "").old.isEmpty)
    #expect(WordMarks.compare("a b", "").old == [MarkedText(text: "a b", changed: true)])
  }

  @Test func marksGiveTheTextsBack() throws {
    for pair in try LabelledPair.all() {
      for a in pair.from.agreements[0].promises {
        for b in pair.to.agreements[0].promises {
          let text = ("  " + a.text + "\n\t", b.text + " …  (x)")
          let marks = WordMarks.compare(text.0, text.1)
          #expect(marks.old.map(\.text).joined() == text.0)
          #expect(marks.new.map(\.text).joined() == text.1)
          #expect(marks.old.filter { !$0.changed }.count > 0 || a.text != b.text)
        }
      }
    }
  }
}
