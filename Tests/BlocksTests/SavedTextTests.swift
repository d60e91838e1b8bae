import Blocks
import Testing

@Suite("Saved text to blocks")
struct SavedTextTests {
  @Test("The sample list page as a whole")
  func page() {
    let text = SavedText.mainText(Samples.own[0].bytes)
    #expect(
      text.lines() == [
        "heading | Ekvik – medborgarlöften",
        "paragraph | Polisen och Ekviks kommun har enats om vad som ska göras under året som kommer.",
        "heading | Lägesbild",
        "+paragraph | Många säger att de är otrygga vid bryggan och på torget när mörkret har fallit. Det körs för fort på Strandgatan, och mopeder låter om nätterna.",
        "heading | Polisen och kommunen lovar att:",
        "item • | hålla minst 6 trafikkontroller på Strandgatan under året",
        "item • | gå två trygghetsvandringar, en på våren och en på hösten, med dem som bor vid bryggan",
        "item 1 • | en ska gå när det är mörkt", "item 1 • | en ska gå med skolans elever",
        "item • | Synas mer på torget. Minst 20 fotpatruller ska göras.", "heading | Kommunen lovar",
        "item 1. | Att byta trasiga lampor inom tre dygn.",
        "item 2. | Att klippa buskarna längs gångvägen mellan skolan och badhuset före skolstarten i augusti varje år.",
        "heading | Uppföljning",
        "paragraph | Löftet följs upp två gånger om året i det lokala rådet.", "paragraph | Ekvik den 4 mars 2019",
        "row | Sara Exempel ¦ Olle Provare", "row | Kommunalråd ¦ Lokalpolisområdeschef",
      ])
    #expect(text.facts.title == "Ekvik – medborgarlöften")
    #expect(text.facts.chrome == ["Sök", "Stäng Meny", "Till toppen"])
  }

  @Test("A block is a line of the text, a marker stands before its item")
  func text() {
    let text = SavedText.mainText(Array("Rubrik\n\n * ett\n * två\n\n2) tre".utf8))
    #expect(text.string == "Rubrik\n• ett\n• två\n2. tre")
    for block in text.blocks {
      let before = block.marker?.lowerBound ?? block.bytes.lowerBound
      #expect(before == 0 || text.bytes[before - 1] == 0x0A)
      if let marker = block.marker { #expect(marker.upperBound + 1 == block.bytes.lowerBound) }
    }
  }

  @Test(
    "Signs that open an item",
    arguments: [
      "• x y", "•x y", " ·  x y", "- x y", "– x y", "* x y", "o x y", "\u{F0B7} x y", "▪ x y", "◦ x y",
      "\u{A0}\u{A0}•\u{A0}x y",
    ])
  func bullets(_ line: String) {
    #expect(shape("Löften:\n\(line)\n\(line)") == ["heading | Löften:", "item • | x y", "item • | x y"])
  }

  @Test(
    "Numbers that open an item",
    arguments: [
      ("1. x y", "1."), ("1) x y", "1."), ("12.   x y", "12."), ("l .   x y", "1."), ("l. x y", "1."),
      ("3.Polisen", "3."), ("a) x y", "a)"),
    ])
  func numbers(_ line: String, _ marker: String) {
    #expect(shape("Löften:\n\(line)").last?.hasPrefix("item \(marker) | ") == true)
  }

  @Test(
    "What opens none",
    arguments: [
      "1. januari 2019 börjar löftet gälla.", "2019. Det var året.", "-15 grader var det.", "10.30 börjar mötet.",
      "och så vidare", "kl. 9 börjar det",
    ])
  func noItems(_ line: String) { #expect(shape("Löften:\n\n\(line)").last?.hasPrefix("item") == false) }

  @Test("A quotation opens with a dash and is no item")
  func quotations() {
    let news =
      "Titel på nyheten\n\nPolisen och kommunen har enats om ett löfte.\n\n– Det är bra, säger Anna Alm.\n\n– Vi är glada. Det blir bra."
    #expect(
      shape(news).suffix(2) == [
        "paragraph | – Det är bra, säger Anna Alm.", "paragraph | – Vi är glada. Det blir bra.",
      ])
    #expect(
      shape("Fokus i år\n\n– Droger bland unga\n– Trafiken\n– Inbrott").filter { $0.hasPrefix("item") }.count == 3)
  }

  @Test("Depth by indentation and by sign")
  func depth() {
    #expect(
      shape("Löften:\n • a b\n   • c d\n     • e f\n • g h").dropFirst() == [
        "item • | a b", "item 1 • | c d", "item 2 • | e f", "item • | g h",
      ])
    #expect(
      shape("Löften:\n• a b\n- c d\n- e f\n• g h").dropFirst() == [
        "item • | a b", "item 1 • | c d", "item 1 • | e f", "item • | g h",
      ])
    #expect(shape("Löften:\n• a b\no c d\n• g h").dropFirst() == ["item • | a b", "item 1 • | c d", "item • | g h"])
    #expect(shape("Löften:\n1. a b\n\n • c d").dropFirst() == ["item 1. | a b", "item • | c d"])
    #expect(shape("Löften:\n1. a b\n   • c d").dropFirst() == ["item 1. | a b", "item 1 • | c d"])
  }

  @Test("An item goes on in lines that are indented or in mid-sentence, not in a heading or a new sentence")
  func continued() {
    #expect(
      shape("Löften:\n • hålla insatser mot narkotika\n   på skolor\n • x y")[1]
        == "item • | hålla insatser mot narkotika på skolor")
    #expect(
      shape("Löften:\n • Insatser ska göras på torget.\n  Minst 3 insatser ska göras.")[1]
        == "item • | Insatser ska göras på torget. Minst 3 insatser ska göras.")
    #expect(
      shape("Löften:\n • Polisen ska berätta om trimmade fordon i skolan\nVi följer upp löftet två gånger").count == 3)
    #expect(
      shape("Löften:\n • Polisen ska se till att många fler får veta\n\nhur det går med löftet.")[1]
        == "item • | Polisen ska se till att många fler får veta hur det går med löftet.")
    #expect(
      shape("Löften:\n • Första stycket om insatserna.\n\n   Andra stycket om samma sak.")[1]
        == "item • | Första stycket om insatserna. Andra stycket om samma sak.")
  }

  @Test("Labels under an item are blocks of their own, also in the middle of its line")
  func labels() {
    let want = [
      "item • | Vandring i byn", "+paragraph | Syfte: Hitta mörka platser", "+paragraph | Ansvarig: kommunen",
    ]
    #expect(
      shape("Löften:\n • Vandring i byn\n  Syfte: Hitta mörka platser\n  Ansvarig: kommunen").dropFirst() == want[...])
    #expect(shape("Löften:\n • Vandring i byn Syfte: Hitta mörka platser Ansvarig: kommunen").dropFirst() == want[...])
  }

  @Test("Short lines stay apart, headings above prose too")
  func apart() {
    #expect(
      shape("Löfte\n\nAnna Alm\nLokalpolisområdeschef\n\nBo Ek\nOrdförande").dropFirst() == [
        "paragraph | Anna Alm", "+paragraph | Lokalpolisområdeschef", "paragraph | Bo Ek", "+paragraph | Ordförande",
      ])
    let prose = "I sin överenskommelse har parterna enats om hur de ska arbeta tillsammans under året."
    #expect(shape("Löfte\n\nInledning\n\(prose)").dropFirst() == ["heading | Inledning", "+paragraph | \(prose)"])
  }

  @Test("In a text of one width a line ends there or because it is whole")
  func width() {
    let text = """
      Ekvik – medborgarlöften

      Medborgarlöftet betyder att Ekviks kommun och polisen tar
      sig an vissa frågor ihop så att invånarna blir tryggare och
      brotten färre.

      1. Förebygga brott mot näringslivet i Ekviks tätort
      Polisen ska bygga ut sitt förebyggande arbete riktat till
      handlare och företag. Organiserad brottslighet ska hindras,
      brotten ska bli färre.
      Uppföljning

      Löftet följs upp varje år, och arbetet med det har nu gått
      vidare.

      Anna Alm                                                      Bo Ek
      """
    #expect(
      shape(text).dropFirst() == [
        "paragraph | Medborgarlöftet betyder att Ekviks kommun och polisen tar sig an vissa frågor ihop så att invånarna blir tryggare och brotten färre.",
        "item 1. | Förebygga brott mot näringslivet i Ekviks tätort",
        "paragraph | Polisen ska bygga ut sitt förebyggande arbete riktat till handlare och företag. Organiserad brottslighet ska hindras, brotten ska bli färre.",
        "+heading | Uppföljning",
        "paragraph | Löftet följs upp varje år, och arbetet med det har nu gått vidare.", "row | Anna Alm ¦ Bo Ek",
      ])
  }

  @Test("Hyphens at the end of a wrapped line")
  func hyphens() {
    #expect(shape("Löften:\n • kontroller av A-\n   traktorer")[1] == "item • | kontroller av A-traktorer")
    #expect(shape("Löften:\n • trafik-\n   och fartkontroller")[1] == "item • | trafik- och fartkontroller")
    #expect(shape("Löften:\n • lokal\u{AD}\n   polisen ska")[1] == "item • | lokalpolisen ska")
  }

  @Test("Columns need wide gaps and short cells, or a neighbour with the same gap")
  func columns() {
    #expect(shape("Löfte\n\nAnna Alm      Bo Ek").last == "row | Anna Alm ¦ Bo Ek")
    #expect(
      shape("Löfte\n\nAnna Alm\u{A0} Bo Ek\nPolischef\u{A0} Kommunalråd").suffix(2) == [
        "row | Anna Alm ¦ Bo Ek", "+row | Polischef ¦ Kommunalråd",
      ])
    #expect(shape("Löfte\n\nPolisen   ska vara ute mer.").last == "paragraph | Polisen ska vara ute mer.")
    #expect(
      shape("Löfte\n\nÅr 2017 siktar polisen och  kommunen på trafiken.").last
        == "paragraph | År 2017 siktar polisen och kommunen på trafiken.")
  }

  @Test("Text is NFC, without soft hyphens and zero-width signs; damaged words stay")
  func normalised() {
    #expect(
      shape("Lo\u{308}ften fo\u{308}r A\u{30A}ret\n\nFöre\u{AD}bygga\u{200B} brott på komrnunens torg.").joined()
        == "heading | Löften för Åretparagraph | Förebygga brott på komrnunens torg.")
  }

  @Test("A dump shows kind, depth, marker, cells and what the page says of itself")
  func dump() {
    let text = "Sök\n\nLöfte\n\n • a b\n   - c d\n\nAnna Alm      Bo Ek\n\nSenast uppdaterad: 2019-01-02"
    #expect(
      SavedText.mainText(Array(text.utf8)).dump() == [
        "heading level=0 | Löfte", "item depth=0 marker=• | a b", "item depth=1 marker=• | c d",
        "row | Anna Alm ¦ Bo Ek", "# title: Löfte", "# updated: 2019-01-02", "# words: 9, in links: 0", "# chrome: Sök",
        "# chrome: Senast uppdaterad: 2019-01-02",
      ])
  }

  @Test(
    "No input crashes or is lost",
    arguments: [
      "", " ", "\n\n", "x", "•", "-", "1.", "\u{AD}", "   a   ", "\r\r\n\n\r", "Sök", ":", "• •", "Kontakt", "a\u{0C}b",
    ])
  func tiny(_ text: String) {
    let main = SavedText.mainText(Array(text.utf8))
    #expect(main.blocks.isEmpty == main.facts.notes.contains(.noMainText))
  }
}
