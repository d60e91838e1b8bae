/// The publishers' habits around a page's own text, as data: all lower case, without final signs.
enum Phrases {
  /// Lines that are nothing but the site's own words.
  static let whole: PhraseSet = hashed(
    """
    sök | stäng meny | meny | öppna meny | visa meny | sök på webbplatsen | sök på sidan | till toppen |
    till sidans topp | tillbaka till toppen | upp till toppen | jag godkänner | godkänn | godkänn alla |
    godkänn kakor | acceptera | acceptera alla | acceptera kakor | acceptera cookies | jag förstår |
    jag förstår och accepterar | stäng | stäng fönstret | läs mer om kakor | läs mer om cookies | om kakor |
    om cookies | kakor | cookies | hantera kakor | endast nödvändiga | neka alla | lyssna | lyssna på sidan |
    lyssna på sidan lyssna | lyssna på innehållet | läs upp | talande webb | aktivera talande webb | skriv ut |
    skriv ut sidan | skriv ut den här sidan | utskriftsvänlig sida | utskriftsvänlig version | utskrift | dela |
    dela sidan | dela den här sidan | dela artikeln | dela innehållet | dela denna sida | tipsa | tipsa en vän |
    tipsa om sidan | tipsa via e-post | facebook | twitter | linkedin | instagram | e-posta | mejla | translate |
    google translate | other languages | languages | in english | english | suomeksi | lättläst | teckenspråk |
    språk | sidfot | sidhuvud | läs vidare | läs mer | visa mer | visa fler | visa alla | visa mindre | puffar |
    hitta hit | visa på karta | visa karta | undermeny | huvudmeny | sidomeny | snabbmeny | länkstig |
    brödsmulor | du är här | tillbaka | tillbaka till nyhetslistan | tillbaka till nyheter |
    tillbaka till alla nyheter | till nyhetsarkivet | alla nyheter | fler nyheter | föregående | nästa |
    föregående sida | nästa sida | startsida | startsidan | till startsidan | start | hem | gå till startsidan |
    självservice | e-tjänster | logga in | webbkarta | kontakta webmaster | ja | nej | skicka | skicka synpunkt |
    lämna synpunkt | tyck till | tyck till om sidan | tyck till om webbplatsen | tack för att du hjälper oss |
    tack för ditt svar | tack för din hjälp | hittade du inte vad du sökte | hittade du det du sökte |
    hittade du vad du sökte | rapportera fel på sidan | till enkäten | länk till enkäten | svara på enkäten |
    öppnas i nytt fönster | länk till annan webbplats | länk till annan webbplats, öppnas i nytt fönster |
    prenumerera | rss | bild | bilder | foto | logotyp | org.mozilla.javascript.undefined@0 | publicerat i |
    kategorier | taggar | etiketter | kommentera | obligatoriskt | sidinformation | om sidan | om webbplatsen |
    om webbplatsen och kakor | tillgänglighetsredogörelse | behandling av personuppgifter | felanmälan |
    följ oss | följ oss i sociala medier | sociala medier | viktigt meddelande | gå till huvudinnehåll |
    gå till innehåll | till innehållet | hoppa till innehåll | anpassa | inställningar | vidare |
    ändra textstorlek | större text | mindre text | öka kontrast
    """)

  /// Lines that open with these whole words, by the length in code points up to which they are the site's: a sentence
  /// of the page's own may begin alike.
  static let prefixes: [(words: [UInt8], limit: Int)] = """
    600: med anledning av tidigare problem | med anledning av ett fel i
    500: vi använder kakor | vi använder cookies | vi använder s.k. cookies | den här webbplatsen använder
    500: denna webbplats använder | webbplatsen använder
    400: den här sidan använder | denna sida använder | just nu har vi problem med | just nu har vi tekniska
    300: du använder en gammal webbläsare | genom att fortsätta | genom att surfa vidare | webbplatsen genomgår
    300: du är här: | the wayback machine -
    250: javascript är | javascript måste | din webbläsare
    200: du kan läsa mer om kakor | skriv inga personuppgifter | under underhåll
    160: denna nyhet är äldre än | nyheten är äldre än | artikeln är äldre än | den här nyheten är
    160: den här sidan är äldre | informationen på sidan är äldre | ©
    120: hoppa till | hoppa direkt till | gå direkt till | hade du nytta av | hjälpte informationen
    120: hjälpte innehållet | hjälpte den här | var informationen | var den här | hjälp oss att | sidansvarig
    120: sidan publicerad av | sidan publicerades av | innehållsansvarig | ansvarig utgivare | webbansvarig
    120: webbredaktör | ansvarig för sidan | ansvarig för innehållet | ansvarig redaktör | sidägare
    120: sidans ansvarige | foto: | fotograf: | bild: | illustration: | copyright | synpunkter på webbplatsen
    120: lämna synpunkter på | synpunkter på sidan | sidan skrivs ut | justerandes sign | utdragsbestyrkande
    100: är du nöjd med | vad tycker du om | hittade du | skribent: | text:
    80: hoppa över | gå till sidans | var sidan till hjälp | tack för att du hjälper | öppnas i nytt | org.nr
    80: org nr | organisationsnummer | powered by google | select language | logotyp för | till startsidan
    80: länk till startsidan | gå till startsidan
    60: dela på | dela via | dela sidan | vad kan vi förbättra | foto | fotograf | bildtext saknas
    60: du är besökare nr | bankgiro | plusgiro | felanmälan
    50: lyssna på
    40: sök på polisen.se | sök på | skriv ut | lyssna med
    30: sök i
    """.split(separator: "\n").flatMap { row -> [(words: [UInt8], limit: Int)] in
      let parts = row.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let limit = Int(parts[0]) else { return [] }
      return bytes(String(parts[1])).map { ($0, limit) }
    }

  /// Of the phrases, those that stand behind a page's content.
  static let endings: [[UInt8]] = bytes(
    """
    sidansvarig | innehållsansvarig | ansvarig för sidan | ansvarig för innehållet | hade du nytta av | hjälpte |
    var informationen | hittade du | sidan publicerad av | sidan publicerades av | till toppen |
    till sidans topp | tillbaka till toppen | vad tycker du om | tyck till | skribent | sidägare |
    var sidan till hjälp
    """)

  /// Headings over links and files: they go together with the links under them.
  static let linkHeadings: PhraseSet = hashed(
    """
    dokument | relaterade dokument | dokument och länkar | länkar och dokument | bilagor | filer |
    filer för nedladdning | ladda ner | ladda ned | relaterad information | relaterat | relaterat innehåll |
    relaterade länkar | relaterade sidor | relaterade nyheter | liknande nyheter | länkar | externa länkar |
    interna länkar | fler länkar | mer information | läs mer | läs också | läs även | se även | se också |
    snabblänkar | genvägar | fler nyheter | andra läser | på den här sidan | innehåll på sidan |
    innehåll på den här sidan | på denna sida | innehållsförteckning | hitta på sidan | mer på webbplatsen |
    mer på vår webbplats | dela sidan | dela | följ oss | relaterad länk | relaterat material | mer att läsa |
    läs vidare | hitta mer information | annat innehåll du kanske är intresserad av |
    du kanske också är intresserad av | innehåll som liknar det här | andra sidor | andra har läst |
    hitta snabbt | hitta på webbplatsen
    """)

  /// The same, but also words that a list of promises may stand under: only links and files go with them.
  static let newsHeadings: PhraseSet = hashed(
    """
    nyheter | senaste nytt | senaste nyheterna | aktuellt | arkiv | nyhetsarkiv | kalender | kalendarium |
    på gång | evenemang | taggar | ämnen | lagar och regler | mest läst | mest lästa | fler artiklar | mer om |
    e-tjänster och blanketter | blanketter
    """)

  /// Headings over whom to call.
  static let contactHeadings: PhraseSet = hashed(
    """
    kontakt | kontakta oss | kontakter | kontaktuppgifter | kontaktinformation |
    kontaktuppgifter för denna undersida | kontakt och information | kontaktperson | kontaktpersoner |
    kontakta gärna | har du frågor | har du några frågor | vid frågor | för mer information |
    för mer information kontakta | kontakta kommunen | kontakta polisen | presskontakt | presskontakter |
    mer information lämnas av | har du frågor, kontakta | kontakta | handläggare | kontaktcenter | kundtjänst |
    medborgarservice | öppettider | besök oss | här finns vi | ring oss | skriv till oss
    """)

  /// Ends of a sentence with a colon that leads to names and numbers.
  static let contactLeadIns: [[UInt8]] = bytes(
    """
    kontakta | kontakta gärna | hör av dig till | hör av er till | vänd dig till | hör gärna av dig till |
    kontaktpersoner | ring | mejla
    """)

  /// Labels of a contact box whose value stands behind them or in the next line.
  static let contactLabels: PhraseSet = hashed(
    """
    telefon | tel | telefonnummer | telefontid | telefontider | växel | växeln | mobil | mobiltelefon | fax |
    e-post | epost | e-postadress | mejl | mail | adress | besöksadress | postadress | leveransadress |
    fakturaadress | öppettider | öppettid | chatt | webbplats | hemsida | org.nr | organisationsnummer
    """)

  static let publishedLabels: [[UInt8]] = bytes(
    """
    publiceringsdatum | publicerad den | publicerad | publicerat den | publicerat | publicerades den |
    publicerades | artikeln publicerades | sidan publicerades | sidan publicerad | nyheten publicerades |
    först publicerad | inlagd | skapad
    """)

  static let updatedLabels: [[UInt8]] = bytes(
    """
    senast uppdaterad den | senast uppdaterad | senast uppdaterat | sidan uppdaterad | sidan uppdaterades senast |
    sidan uppdaterades | sidan senast uppdaterad | sidan är senast uppdaterad |
    sidans innehåll senast uppdaterat | innehållet uppdaterades | innehållet senast uppdaterat |
    informationen uppdaterades | sidan är uppdaterad | uppdaterad den | uppdaterad | uppdaterat | uppdaterades |
    senast ändrad | senast ändrat | sidan ändrad | ändrad | sidan ändrades senast | sidan granskades senast |
    sidan senast granskad | senast granskad | granskad | sidan kontrollerades av | sidan kontrollerad |
    senast kontrollerad | senast publicerad | senaste uppdatering | senast reviderad
    """)

  /// Sub-lines of a promise: attributes of the item above, not words of it.
  static let itemLabels: [[UInt8]] = bytes(
    """
    syfte: | ansvarig: | ansvariga: | ansvar: | omfattning: | mål: | tid: | när: | tidplan: | tidsplan: |
    huvudansvarig: | utförare: | uppföljning: | effekt: | aktör: | aktörer:
    """)
  /// Of those, the ones that also part an item in mid-line, as typed: a word of a sentence would not be capitalised.
  static let splittingLabels: [[UInt8]] = bytes([
    "Syfte:", "Ansvarig:", "Ansvariga:", "Omfattning:", "Huvudansvarig:",
  ])

  /// A dash before these words' sentence opens a quotation, not an item.
  static let sayingWords: [[UInt8]] = bytes(
    """
    , säger | ? säger | ! säger | . säger | ” säger | , menar | , berättar | , förklarar | , konstaterar |
    , tycker | , kommenterar | , fortsätter | , tillägger | , påpekar | , betonar | , hälsar | , avslutar |
    , understryker | , uppger | ! hälsar | säger lokalpolis | säger polis | säger kommun
    """)

  /// Words that no line of prose ends with: the sentence goes on in the next line.
  static let openWords: PhraseSet = hashed(
    """
    och | eller | samt | men | att | som | i | på | av | för | med | till | från | om | under | över | vid |
    mellan | mot | hos | inom | utan | genom | kring | utifrån | enligt | den | det | de | en | ett | är | ska |
    kan | har | vi | när | där | hur | vad | så | inte | minst | än | sin | sina | sitt | deras | vår | våra |
    vårt | dess | bland | annat | både | via | per | cirka | ca | s.k. | t.ex. | bl.a.
    """)

  /// What a line opens with that goes on with the one above, not a list.
  static let joiningWords = hashed("och | eller | samt | som | där | i | på | av | till | från")

  /// What a line closes with whose years stand in the next.
  static let periodWords = hashed("tiden | perioden | året | åren")

  /// The last head of a table of activities, and what its rows close with.
  static let responsible = hashed("ansvarig | ansvariga | ansvar")
  static let givers = hashed(
    "polisen | polis | kommunen | kommun | staden | skolan | skolorna | förvaltningen | socialtjänsten | parterna | alla")

  static func bytes(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }
  static func hashed(_ words: [String]) -> PhraseSet { PhraseSet(words) }

  /// A table written as text: phrases parted by `|` and line ends.
  static func bytes(_ table: String) -> [[UInt8]] { bytes(phrases(table)) }
  static func hashed(_ table: String) -> PhraseSet { hashed(phrases(table)) }

  private static func phrases(_ table: String) -> [String] {
    table.split { $0 == "|" || $0 == "\n" }.compactMap { part in
      guard let first = part.firstIndex(where: { $0 != " " }), let last = part.lastIndex(where: { $0 != " " }) else {
        return nil
      }
      return String(part[first...last])
    }
  }

  /// The prefixes by their first two bytes.
  static let prefixIndex: [UInt16: [(words: [UInt8], limit: Int)]] = Dictionary(grouping: prefixes) {
    UInt16($0.words[0]) << 8 | UInt16($0.words[1])
  }
}
