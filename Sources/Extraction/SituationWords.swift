import Swedish

/// Sentences of an introduction that are no picture of the place: what agreements are for, and how the picture came
/// about.
extension Situations {
  static let purpose = Phrase(
    """
    syftar|syftet|syfte
    ^ målet|målen
    mål|målet|målen|målsättning|målsättningen|ambition|ambitionen ...3 är att
    ^ fokus
    är fokus att
    ^ för att ...8 krävs|behövs
    definieras som
    ^ säkerhet|trygghet är|innebär|handlar ...3 faktiska|risken|när|upplever|känslan|upplevelsen
    ^ det är ...2 viktigt|angeläget att
    överens|enats om
    i syfte att
    är en förutsättning|nödvändighet
    ^ trygghet|tryggheten|samverkan|att ...10 är ...2 viktig|viktigt|viktiga|avgörande|grundläggande
    ^ ska
    måste ...2 aktörer
    satsar|fokuserar ...2 på
    tar sig an
    i fokus
    ^ vi ...1 vill|ska|skall|har|arbetar|jobbar|kommer|tror|hoppas|lovar|behöver|måste
    utgångspunkt i
    problembilden|lägesbilden|problembeskrivningen ...1 ska|skall styra|vara|ligga
    ska|skall ...2 få säga|komma|vara
    ^ vår|våra tanke|tro|avsikt|förhoppning är
    """)

  static let method = Phrase(
    """
    bygger|baseras|grundar|grundas|vilar|utgår på|sig|från
    tagits|tagit|arbetats|arbetat|togs|tas fram
    ligger|legat|låg till|som grund
    underlag*
    utgångspunkt*
    ^ utifrån ...16 gjort|tagit|tagits|tecknat ...4 löfte*|medborgarlöfte*
    som grund ...4 ligger|har
    hämtats|hämtat ...2 från|ur
    genomfört|genomförts|genomfördes|haft|hade|hållit|hållits|hölls|bjöds|bjudit|bjudits ...8 dialog*|medborgardialog*|medarbetardialog*|enkät*|undersökning*|trygghetsmätning*|möten|trygghetsvandring*
    analyserat
    ringa|ringat|ringas|ringades ...2 in
    vägts|vägt|vägs|lagts|lagt|läggs samman|ihop
    kommer ...4 ur|från
    grunden är
    fick ...8 svara på
    svarat|svarade på ...2 enkät*|trygghetsundersökning*|undersökning*|trygghetsmätning*|trygghetsenkät*|frågor
    vägts|vägs|vägdes in
    består ...5 lägesbilden|problembilden av
    beslutas ...2 problembild|lägesbild
    har frågat ...5 vad
    källa|källor|källorna till lägesbild*|problembild*
    ger ...8 lägesbild|problembild som
    valt ut områden som vi
    """)
  static func isMethod(_ d: Document, _ r: Range<Int>) -> Bool { method.matches(d, in: r) }
  static func isMethodOnly(_ d: Document, _ s: Range<Int>) -> Bool {
    method.matches(d, in: s) && !strongFindings.matches(d, in: s)
  }
  static let strongFindings = Phrase(
    """
    lyfts|lyfte|lyftes|lyfter fram|upp
    visar|visade|visat|framkom*|framkommit|önskar|oro|oron|otrygg*|pekar|upplever|känner|klagomål*|undvik*|uppger|uppgav
    """)
}
