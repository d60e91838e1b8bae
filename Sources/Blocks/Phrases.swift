/// The publishers' habits around a page's own text, as data: all lower case, without final signs.
enum Phrases {
  /// Lines that are nothing but the site's own words.
  static let whole: PhraseSet = hashed([
    "sök", "stäng meny", "meny", "öppna meny", "visa meny", "sök på webbplatsen", "sök på sidan", "till toppen", "till sidans topp",
    "tillbaka till toppen", "upp till toppen", "jag godkänner", "godkänn", "godkänn alla", "godkänn kakor", "acceptera",
    "acceptera alla", "acceptera kakor", "acceptera cookies", "jag förstår", "jag förstår och accepterar", "stäng",
    "stäng fönstret", "läs mer om kakor", "läs mer om cookies", "om kakor", "om cookies", "kakor", "cookies",
    "hantera kakor", "endast nödvändiga", "neka alla", "lyssna", "lyssna på sidan", "lyssna på sidan lyssna",
    "lyssna på innehållet", "läs upp", "talande webb", "aktivera talande webb", "skriv ut", "skriv ut sidan",
    "skriv ut den här sidan", "utskriftsvänlig sida", "utskriftsvänlig version", "utskrift", "dela", "dela sidan",
    "dela den här sidan", "dela artikeln", "dela innehållet", "dela denna sida", "tipsa", "tipsa en vän", "tipsa om sidan",
    "tipsa via e-post", "facebook", "twitter", "linkedin", "instagram", "e-posta", "mejla", "translate", "google translate",
    "other languages", "languages", "in english", "english", "suomeksi", "lättläst", "teckenspråk", "språk", "sidfot",
    "sidhuvud", "läs vidare", "läs mer", "visa mer", "visa fler", "visa alla", "visa mindre", "puffar", "hitta hit", "visa på karta",
    "visa karta", "undermeny", "huvudmeny", "sidomeny", "snabbmeny", "länkstig", "brödsmulor", "du är här", "tillbaka",
    "tillbaka till nyhetslistan", "tillbaka till nyheter", "tillbaka till alla nyheter", "till nyhetsarkivet", "alla nyheter",
    "fler nyheter", "föregående", "nästa", "föregående sida", "nästa sida", "startsida", "startsidan", "till startsidan",
    "start", "hem", "gå till startsidan", "självservice", "e-tjänster", "logga in", "webbkarta", "kontakta webmaster", "ja", "nej",
    "skicka", "skicka synpunkt", "lämna synpunkt", "tyck till", "tyck till om sidan", "tyck till om webbplatsen",
    "tack för att du hjälper oss", "tack för ditt svar", "tack för din hjälp", "hittade du inte vad du sökte",
    "hittade du det du sökte", "hittade du vad du sökte", "rapportera fel på sidan", "till enkäten", "länk till enkäten", "svara på enkäten",
    "öppnas i nytt fönster", "länk till annan webbplats", "länk till annan webbplats, öppnas i nytt fönster", "prenumerera", "rss",
    "bild", "bilder", "foto", "logotyp", "org.mozilla.javascript.undefined@0", "publicerat i", "kategorier", "taggar", "etiketter",
    "kommentera", "obligatoriskt", "sidinformation", "om sidan", "om webbplatsen", "om webbplatsen och kakor", "tillgänglighetsredogörelse", "behandling av personuppgifter",
    "felanmälan", "följ oss", "följ oss i sociala medier", "sociala medier", "viktigt meddelande", "gå till huvudinnehåll", "gå till innehåll", "till innehållet",
    "hoppa till innehåll", "anpassa", "inställningar", "vidare", "ändra textstorlek", "större text", "mindre text", "öka kontrast",
  ])

  /// Lines that open with these words, up to their length limit (a sentence of the page's own may begin alike).
  static let prefixes: [(words: [UInt8], limit: Int)] = [
    ("javascript är ", 250), ("javascript måste ", 250), ("din webbläsare ", 250), ("du använder en gammal webbläsare", 300),
    ("vi använder kakor", 500), ("vi använder cookies", 500), ("vi använder s.k. cookies", 500), ("den här webbplatsen använder ", 500),
    ("den här sidan använder ", 400), ("denna webbplats använder ", 500), ("denna sida använder ", 400), ("webbplatsen använder ", 500),
    ("genom att fortsätta ", 300), ("genom att surfa vidare", 300), ("du kan läsa mer om kakor", 200), ("hoppa till ", 120), ("hoppa direkt till ", 120),
    ("hoppa över ", 80), ("gå direkt till ", 120), ("gå till sidans ", 80), ("sök på polisen.se", 40), ("sök på ", 40), ("sök i ", 30),
    ("dela på ", 60), ("dela via ", 60), ("dela sidan ", 60), ("skriv ut ", 40), ("lyssna på ", 50), ("lyssna med ", 40),
    ("hade du nytta av ", 120), ("hjälpte informationen", 120), ("hjälpte innehållet", 120), ("hjälpte den här ", 120), ("var informationen ", 120),
    ("var den här ", 120), ("var sidan till hjälp", 80), ("är du nöjd med ", 100), ("vad tycker du om ", 100), ("vad kan vi förbättra", 60),
    ("hittade du ", 100), ("hjälp oss att ", 120), ("skriv inga personuppgifter", 200), ("tack för att du hjälper", 80),
    ("sidansvarig", 120), ("sidan publicerad av", 120), ("sidan publicerades av", 120), ("innehållsansvarig", 120), ("ansvarig utgivare", 120),
    ("webbansvarig", 120), ("webbredaktör", 120), ("ansvarig för sidan", 120), ("ansvarig för innehållet", 120), ("ansvarig redaktör", 120),
    ("sidägare", 120), ("sidans ansvarige", 120), ("skribent:", 100), ("text:", 100), ("foto:", 120), ("foto ", 60), ("fotograf:", 120), ("fotograf ", 60), ("bild:", 120),
    ("illustration:", 120), ("bildtext saknas", 60), ("öppnas i nytt ", 80), ("denna nyhet är äldre än", 160), ("nyheten är äldre än", 160), ("artikeln är äldre än", 160),
    ("den här nyheten är ", 160), ("den här sidan är äldre", 160), ("informationen på sidan är äldre", 160),
    ("med anledning av tidigare problem", 600), ("med anledning av ett fel i ", 600), ("just nu har vi problem med ", 400), ("just nu har vi tekniska ", 400),
    ("webbplatsen genomgår ", 300), ("under underhåll ", 200), ("du är besökare nr", 60), ("org.nr", 80), ("org nr", 80), ("organisationsnummer", 80),
    ("bankgiro", 60), ("plusgiro", 60), ("powered by google", 80), ("select language", 80), ("copyright ", 120), ("© ", 160),
    ("synpunkter på webbplatsen", 120), ("lämna synpunkter på ", 120), ("synpunkter på sidan", 120), ("felanmälan ", 60), ("logotyp för ", 80),
    ("till startsidan", 80), ("länk till startsidan", 80), ("gå till startsidan", 80), ("du är här:", 300), ("the wayback machine - ", 300),
  ].map { (Array(($0.0 as String).utf8), $0.1) }

  /// Of the phrases, those that stand behind a page's content.
  static let endings: [[UInt8]] = bytes([
    "sidansvarig", "innehållsansvarig", "ansvarig för sidan", "ansvarig för innehållet", "hade du nytta av", "hjälpte ", "var informationen", "hittade du ", "sidan publicerad av", "sidan publicerades av",
    "till toppen", "till sidans topp", "tillbaka till toppen", "vad tycker du om", "tyck till", "skribent", "sidägare", "var sidan till hjälp",
  ])

  /// Headings over links and files: they go together with the links under them.
  static let linkHeadings: PhraseSet = hashed([
    "dokument", "relaterade dokument", "dokument och länkar", "länkar och dokument", "bilagor", "filer", "filer för nedladdning", "ladda ner", "ladda ned",
    "relaterad information", "relaterat", "relaterat innehåll", "relaterade länkar", "relaterade sidor", "relaterade nyheter", "liknande nyheter",
    "länkar", "externa länkar", "interna länkar", "fler länkar", "mer information", "mer om", "läs mer", "läs också", "läs även", "se även", "se också",
    "snabblänkar", "genvägar", "arkiv", "nyhetsarkiv", "nyheter", "senaste nytt", "senaste nyheterna", "aktuellt", "fler nyheter", "fler artiklar", "andra läser",
    "mest läst", "mest lästa", "på den här sidan", "innehåll på sidan", "innehåll på den här sidan", "på denna sida", "innehållsförteckning", "hitta på sidan",
    "mer på webbplatsen", "mer på vår webbplats", "e-tjänster och blanketter", "blanketter", "kalender", "kalendarium", "på gång", "evenemang", "taggar", "ämnen",
    "dela sidan", "dela", "följ oss", "relaterad länk", "relaterat material", "lagar och regler", "mer att läsa", "läs vidare", "hitta mer information", "annat innehåll du kanske är intresserad av", "du kanske också är intresserad av", "innehåll som liknar det här", "andra sidor", "andra har läst", "hitta snabbt", "hitta på webbplatsen",
  ])

  /// Headings over whom to call.
  static let contactHeadings: PhraseSet = hashed([
    "kontakt", "kontakta oss", "kontakter", "kontaktuppgifter", "kontaktinformation", "kontaktuppgifter för denna undersida", "kontakt och information", "kontaktperson", "kontaktpersoner", "kontakta gärna",
    "har du frågor", "har du några frågor", "frågor", "vid frågor", "för mer information", "för mer information kontakta", "kontakta kommunen", "kontakta polisen",
    "presskontakt", "presskontakter", "mer information lämnas av", "har du frågor, kontakta", "kontakta", "handläggare", "kontaktcenter", "kundtjänst", "medborgarservice",
    "öppettider", "besök oss", "här finns vi", "ring oss", "skriv till oss",
  ])

  /// Ends of a sentence with a colon that leads to names and numbers.
  static let contactLeadIns: [[UInt8]] = bytes(["kontakta", "kontakta gärna", "hör av dig till", "hör av er till", "vänd dig till", "hör gärna av dig till", "kontaktpersoner", "ring", "mejla"])

  /// Labels of a contact box whose value stands behind them or in the next line.
  static let contactLabels: PhraseSet = hashed([
    "telefon", "tel", "telefonnummer", "telefontid", "telefontider", "växel", "växeln", "mobil", "mobiltelefon", "fax", "e-post", "epost", "e-postadress", "mejl", "mail",
    "adress", "besöksadress", "postadress", "leveransadress", "fakturaadress", "öppettider", "öppettid", "chatt", "webbplats", "hemsida", "org.nr", "organisationsnummer",
  ])

  static let publishedLabels: [[UInt8]] = bytes([
    "publiceringsdatum", "publicerad den", "publicerad", "publicerat den", "publicerat", "publicerades den", "publicerades", "artikeln publicerades", "sidan publicerades",
    "sidan publicerad", "nyheten publicerades", "först publicerad", "inlagd", "skapad",
  ])

  static let updatedLabels: [[UInt8]] = bytes([
    "senast uppdaterad den", "senast uppdaterad", "senast uppdaterat", "sidan uppdaterad", "sidan uppdaterades senast", "sidan uppdaterades", "sidan senast uppdaterad",
    "sidan är senast uppdaterad", "sidans innehåll senast uppdaterat", "innehållet uppdaterades", "innehållet senast uppdaterat", "informationen uppdaterades", "sidan är uppdaterad", "uppdaterad den", "uppdaterad", "uppdaterat", "uppdaterades", "senast ändrad", "senast ändrat", "sidan ändrad", "ändrad", "sidan ändrades senast",
    "sidan granskades senast", "sidan senast granskad", "senast granskad", "granskad", "sidan kontrollerades av", "sidan kontrollerad", "senast kontrollerad", "senast publicerad", "senaste uppdatering", "senast reviderad",
  ])

  /// Sub-lines of a promise: attributes of the item above, not words of it.
  static let itemLabels: [[UInt8]] = bytes([
    "syfte:", "ansvarig:", "ansvariga:", "ansvar:", "omfattning:", "mål:", "tid:", "när:", "tidplan:", "tidsplan:", "huvudansvarig:", "utförare:", "uppföljning:", "effekt:", "aktör:", "aktörer:",
  ])
  /// Of those, the ones that also part an item in mid-line, as typed: a word of a sentence would not be capitalised.
  static let splittingLabels: [[UInt8]] = bytes([
    "Syfte:", "Ansvarig:", "Ansvariga:", "Omfattning:", "Huvudansvarig:",
  ])

  /// A dash before these words' sentence opens a quotation, not an item.
  static let sayingWords: [[UInt8]] = bytes([
    ", säger", "? säger", "! säger", ". säger", "” säger", ", menar", ", berättar", ", förklarar", ", konstaterar", ", tycker", ", kommenterar", ", fortsätter", ", tillägger",
    ", påpekar", ", betonar", ", hälsar", ", avslutar", ", understryker", ", uppger", "! hälsar", " säger lokalpolis", " säger polis", " säger kommun",
  ])

  /// Words that no line of prose ends with: the sentence goes on in the next line.
  static let openWords: PhraseSet = hashed([
    "och", "eller", "samt", "men", "att", "som", "i", "på", "av", "för", "med", "till", "från", "om", "under", "över", "vid", "mellan", "mot", "hos", "inom", "utan",
    "genom", "kring", "utifrån", "enligt", "den", "det", "de", "en", "ett", "är", "ska", "kan", "har", "vi", "när", "där", "hur", "vad", "så", "inte", "minst", "än", "sin", "sina", "sitt",
    "deras", "vår", "våra", "vårt", "dess", "bland", "annat", "både", "via", "per", "cirka", "ca", "s.k.", "t.ex.", "bl.a.",
  ])

  static func bytes(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }
  static func hashed(_ words: [String]) -> PhraseSet { PhraseSet(words) }

  /// The prefixes by their first two bytes.
  static let prefixIndex: [UInt16: [(words: [UInt8], limit: Int)]] = Dictionary(grouping: prefixes) {
    UInt16($0.words[0]) << 8 | UInt16($0.words[1])
  }
}
