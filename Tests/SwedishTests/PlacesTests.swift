import Testing

@testable import Swedish

@Suite struct PlacesTests {
  @Test(arguments: RuleExample.load("municipality")) func reads(_ example: RuleExample) {
    let t = Tokens(example.text)
    let found = Kommuner.all(t, in: 0..<t.count).map { ("\($0.kommun.name) \($0.strength)", $0.tokens) }
    example.check(found, t)
  }

  @Test(arguments: RuleExample.load("municipality-url")) func readsAddresses(_ example: RuleExample) {
    let place = Kommuner.place(inURL: example.text)
    var shown: [String] = []
    if let place { shown.append(place.kommun.name + (place.district.map { ", " + $0 } ?? "")) }
    #expect(shown == example.expected, "\(example.testDescription)")
  }

  @Test(arguments: RuleExample.load("district")) func readsDistricts(_ example: RuleExample) {
    // A leading `title:` reads a whole title.
    let title = example.text.hasPrefix("title: ")
    let t = Tokens(title ? String(example.text.dropFirst(7)) : example.text)
    let found = title ? Districts.inTitle(t, 0..<t.count).map { [$0] } ?? [] : Districts.all(t, in: 0..<t.count)
    let shown = found.map { r -> (String, Range<Int>) in
      let area = t.string(t[r.area.lowerBound].range.lowerBound..<t[r.area.upperBound - 1].range.upperBound)
      return ("\(r.kommun?.name ?? "?"): \(area)", r.tokens)
    }
    example.check(shown, t)
  }

  @Test(arguments: RuleExample.load("police-area")) func readsPoliceAreas(_ example: RuleExample) {
    let t = Tokens(example.text)
    let found = PoliceAreas.all(t, in: 0..<t.count).map { r in
      ("\(r.level) \(t.string(r.nameBytes))" + (r.area.map { " (\($0.region))" } ?? ""), r.tokens)
    }
    example.check(found, t)
  }

  @Test func allMunicipalities() {
    #expect(Kommuner.all.count == 290)
    #expect(Set(Kommuner.all.map(\.code)).count == 290)
    for kommun in Kommuner.all {
      for text in [
        "i \(kommun.formalName) ska", "i \(kommun.name) kommun ska", "\(kommun.name.uppercased()) KOMMUN",
        "\(kommun.genitive) kommuns",
      ] {
        let t = Tokens(text)
        let found = Kommuner.all(t, in: 0..<t.count)
        #expect(found.map(\.kommun.name) == [kommun.name], "\(text)")
        #expect(found.first?.strength == .formal, "\(text)")
      }
      for text in ["Polisen i \(kommun.name) lovar", "för \(kommun.genitive) invånare"] {
        let t = Tokens(text)
        #expect(Kommuner.all(t, in: 0..<t.count).map(\.kommun.name) == [kommun.name], "\(text)")
      }
      #expect(Kommuner.named(kommun.name) == kommun)
      #expect(Kommuner.coded(kommun.code) == kommun)
    }
  }

  @Test func allMunicipalitiesByAddress() {
    for kommun in Kommuner.all where kommun.name != "Habo" && kommun.name != "Håbo" {
      let slug = KommunSlugs.slug(kommun.name)
      #expect(Kommuner.fromURL("https://polisen.se/om-polisen/medborgarloften/\(slug)/") == kommun)
      #expect(Kommuner.fromURL("https://www.\(kommun.slug).se/nyheter/x.html") == kommun)
      #expect(
        Kommuner.fromURL("https://polisen.se/om-polisen/medborgarloften/\(KommunSlugs.slug(kommun.formalName))/")
          == kommun)
    }
  }

  @Test func districtNamesOfSlugs() {
    #expect(Districts.named(slug: "orgryte-harlanda")?.name == "Örgryte-Härlanda")
    #expect(Districts.named(slug: "angered", in: Kommuner.named("Göteborg"))?.name == "Angered")
    #expect(Districts.named(slug: "angered", in: Kommuner.named("Malmö")) == nil)
    #expect(Districts.named(slug: "centrum") == nil)
  }
}
