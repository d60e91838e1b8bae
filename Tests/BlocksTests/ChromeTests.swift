import Blocks
import Testing

@Suite("The publisher's own lines")
struct ChromeTests {
  let body = "Polisen och kommunen lovar att arbeta ihop mot otrygghet under hela året som kommer."

  func facts(_ text: String) -> PageFacts { SavedText.mainText(Array(text.utf8)).facts }

  @Test(
    "Lines that go",
    arguments: [
      "Sök", "Stäng Meny", "Sök på polisen.se", "Till toppen", "JavaScript är avstängt i webbläsaren. Slå på det.",
      "Javascript är inte påslaget i din webbläsare.",
      "Hoppa till huvudinnehållet Till startsidan", "Vi använder kakor (cookies). Du kan blockera kakor.",
      "Jag godkänner", "Lyssna Skriv ut Dela", "Dela på Facebook", "Du är här: Start / Trygghet",
      "Hade du nytta av informationen på sidan?", "Sidansvarig: Per Provsson", "Foto: Per Provsson",
      "Samverkan 2018 (pdf, 173 kB)", "avtal.pdf", "1170px torget 012", "Telefon: 010-123 45 67",
      "namn@example.se", "Denna nyhet är äldre än 6 månader", "länk till annan webbplats",
      "Sidan uppdaterades senast 14 mars 2018 av Per", "org.mozilla.javascript.Undefined@0",
    ])
  func dropped(_ line: String) {
    for text in ["\(line)\n\nTitel på sidan\n\n\(body)", "Titel på sidan\n\n\(body)\n\n\(line)"] {
      let main = SavedText.mainText(Array(text.utf8))
      #expect(main.string == "Titel på sidan\n\(body)")
      #expect(main.facts.chrome.contains(line))
    }
  }

  @Test(
    "Lines that stay",
    arguments: [
      "Kontakt med unga", "Dokumenterad samverkan", "Sökande insatser mot narkotika",
      "Polisen ska dela på ansvaret med kommunen i varje fråga som rör trygghet och säkerhet under året.",
      "Löftet gäller 2020-01-01 - 2021-05-31",
      "Bilden av läget", "Polisen kontaktas på 114 14 när det inte är akut.", "Medborgarlöfte 2019 (Polisen)",
      "Hastigheten är 50 km/h på väg 315.", "Publicerad statistik visar en ökning av brotten.",
      "Uppdatering av medborgarlöfte",
    ])
  func kept(_ line: String) {
    #expect(SavedText.mainText(Array("Titel på sidan\n\n\(line)\n\n\(body)".utf8)).string.contains(line))
  }

  @Test(
    "Page dates",
    arguments: [
      ("Publicerad 2016-10-31 kl 15:41", "2016-10-31", nil), ("Publicerad: 30 maj 2016", "2016-05-30", nil),
      ("Senast uppdaterad: 26 oktober 2018", nil, "2018-10-26"), ("Sidan uppdaterad 2019-02-21", nil, "2019-02-21"),
      ("Publicerad 2016-04-07. Senast ändrad 2016-04-11.", "2016-04-07", "2016-04-11"),
      ("Publicerad\n2017-01-20 14:00", "2017-01-20", nil), ("Publicerad", nil, nil),
      ("Artikeln publicerades 16 mars 2021", "2021-03-16", nil),
      ("Sidan kontrollerades av: Per den 2020-03-10", nil, "2020-03-10"),
      ("Senast ändrad 2018-08-23 15.48 av ab12", nil, "2018-08-23"),
      ("Uppdaterad den 12 april 2023, kl. 14:28", nil, "2023-04-12"),
      ("Sidans innehåll senast uppdaterat:\n2022-01-02", nil, "2022-01-02"),
    ] as [(String, String?, String?)])
  func dates(_ lines: String, _ published: String?, _ updated: String?) {
    for text in ["Titel på sidan\n\n\(body)\n\n\(lines)", "\(lines)\n\nTitel på sidan\n\n\(body)"] {
      let main = SavedText.mainText(Array(text.utf8))
      #expect(main.string == "Titel på sidan\n\(body)")
      #expect(main.facts.published == published)
      #expect(main.facts.updated == updated)
    }
  }

  @Test("A lone date by the title is the page's; one above a signature is not")
  func loneDate() {
    #expect(facts("25 oktober 2018\n\nTitel på sidan\n\n\(body)").published == "2018-10-25")
    #expect(facts("Titel på sidan\n\n2019-02-21 | Nyhet\n\n\(body)").published == "2019-02-21")
    #expect(facts("Titel på sidan\n\nArvika2018-02-12 18:47\n\n\(body)").published == "2018-02-12")
    #expect(facts("Titel på sidan\n\nArvika 2018-02-12\n\n\(body)").published == nil)
    let signed = "Titel på sidan\n\n\(body)\n\nMer om löftet.\n\n2017-02-15\n\nAnna Alm\nPolischef"
    #expect(facts(signed).published == nil)
    #expect(SavedText.mainText(Array(signed.utf8)).string.contains("2017-02-15"))
  }

  @Test("Contact boxes at the top, at the end, and with a question above them")
  func contacts() {
    let top =
      "Titel på sidan\n\nTelefon\n0500-00000\n\nTelefontider\nMån-Fre kl. 07.30-16.00\n\nBesöksadress\nTorggatan 2\n\nPostadress\n544 81 Orten\n\n\(body)"
    let end = "Titel på sidan\n\n\(body)\n\nHar du tips? Kontakta:\nEva Exempel\nkommunpolis\nTelefon: 010-00 000 00\n"
    let headed = "Titel på sidan\n\n\(body)\n\nKontakt\n\nEva Exempel\n\nSamordnare\n\n0123-45 67 89"
    for text in [top, end, headed] { #expect(SavedText.mainText(Array(text.utf8)).string == "Titel på sidan\n\(body)") }
  }

  @Test("The box that explains medborgarlöften goes, on a page of its own it stays")
  func box() {
    let box =
      "Vad är medborgarlöften?\n\nMedborgarlöften handlar om att lyssna.\n\nMedborgarlöften ska:\n\nöka tryggheten\nförebygga brott\nstärka förtroendet för polisen."
    let page = "Titel på sidan\n\n\(body)\n\nHär är ett stycke till.\n\nOch ett stycke till."
    #expect(SavedText.mainText(Array("\(page)\n\n\(box)".utf8)).string == SavedText.mainText(Array(page.utf8)).string)
    #expect(SavedText.mainText(Array(box.utf8)).string.contains("förebygga brott"))
    // Aims in other words, as a list.
    let reworded = "Vad är medborgarlöften?\n\nLöften är insatser.\n\nMedborgarlöften ska:\n\n • höja tryggheten\n • motverka brott"
    #expect(SavedText.mainText(Array("\(page)\n\n\(reworded)".utf8)).string == SavedText.mainText(Array(page.utf8)).string)
  }

  @Test("Opening hours go, a place that begins like a weekday stays")
  func weekdays() {
    let text = "Titel på sidan\n\n\(body)\n\nTorsås 2022-02-14\n\nTors 08-16"
    #expect(SavedText.mainText(Array(text.utf8)).string == "Titel på sidan\n\(body)\nTorsås 2022-02-14")
  }

  @Test("A page that is all chrome keeps its words, and says so")
  func fallback() {
    let text =
      "Kontakta oss\n\nEva Exempel\nSamordnare\nTelefon: 010-123 45 67\n\nBesöksadress\nTorggatan 2\n\nPostadress\n544 81 Orten"
    #expect(facts(text).notes == [.mainTextFallback])
    #expect(SavedText.mainText(Array(text.utf8)).string.contains("Eva Exempel"))
  }
}
