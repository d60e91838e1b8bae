import Records

/// What a promise is about: the closed vocabulary, by words.
enum Themes {
  static let rule = Rule(
    "theme", "What a promise is about, from a closed vocabulary",
    "Words of the promise, and of the bare theme heading it stands under, are looked up in a table; a promise can have several themes."
  )

  private static let table: [(Theme, Phrase)] = [
    (
      .trafik,
      Phrase(
        "trafik*|hastighet*|nykterhet*|rattfylleri*|fortkörning|buskörning*|a-traktor*|mopeder|moped*|rattonykterhet|trafiksäkerhet*|fordon*|parkering*|cykelväg*|cykelbana*|skoter*|epa*|*trafiken|*kontroller\na traktorer"
      )
    ),
    (.narkotika, Phrase("narkotika*|drog*|knark*|cannabis|narkotikabrott*|droger|*droger|andt*|ant")),
    (.alkohol, Phrase("alkohol*|langning*|berusning|folköl|andt*|ant|nykterhet*|serveringstillstånd")),
    (.synlighet, Phrase("synlig*|närvaro*|fotpatrull*|patruller*|synas|syns|uniform*|polisnärvaro")),
    (.tillganglighet, Phrase("tillgänglig*|nåbar*|kontakt|kontaktskapande|öppettider|mötesplats*")),
    (
      .ungdom,
      Phrase("ung|unga|ungdom*|barn|skolungdom*|fritidsgård*|elever|ungas|föräldra*|föräldrar|vårdnadshavare|tonåring*")
    ),
    (.skola, Phrase("skol*|elever|högstadi*|gymnasie*|grundskol*|förskol*|årskurs|lärare")),
    (.grannsamverkan, Phrase("grannsamverkan*|grannstöd*")),
    (.inbrott, Phrase("inbrott*|bostadsinbrott*")),
    (.stold, Phrase("stöld*|stölder|snatteri*|cykelstöld*")),
    (.skadegorelse, Phrase("skadegörelse*|klotter*|vandalism|nedskräpning*")),
    (.bedrageri, Phrase("bedräg*|nätbedrägerier|telefonbedrägerier")),
    (.valdINaraRelation, Phrase("våld i nära\nrelationsvåld*|kvinnofrid*|hedersrelaterat")),
    (.brottMotAldre, Phrase("brott mot äldre\näldre|seniorer|pensionär*")),
    (.vald, Phrase("våld|misshandel*|bråk|ordningsstörning*|hot")),
    (.hatbrott, Phrase("hatbrott*|rasism*")),
    (
      .organiseradBrottslighet,
      Phrase(
        "organiserad* ...1 brottslighet*|kriminalitet*\nlivsstilskriminell*|kriminella|nätverk ...1 kriminella|gängkriminalitet|rekrytering*"
      )
    ),
    (.otryggaPlatser, Phrase("otrygga|otrygg\nutsatta|utpekade platser|områden|område")),
    (
      .fysiskMiljo,
      Phrase("belysning*|buskar|grönytor|röja|städ*|klotter*|ogräs|utemiljö*|miljön|planering|cykelplan|gångväg*")
    ),
    (.kamerabevakning, Phrase("kamera*|kameror*|kamerabevakning*|övervakningskamer*")),
    (.krog, Phrase("krog*|restaurang*|serveringsställ*|krögar*|tillsyn*|uteliv*")),
    (.trygghetsvandring, Phrase("trygghetsvandring*|trygghetsrond*|tryggshetsvandring*|trygghetsronder")),
    (.medborgardialog, Phrase("medborgardialog*|medborgarmöte*|invånardialog*|dialogmöte*|dialog\nöppna möten")),
    (.information, Phrase("informer*|information*|föreläsning*|utbild*|kampanj*|broschyr*|upplys*")),
    (.samverkan, Phrase("samverk*|samarbet*|tillsammans|gemensam*|brå|nätverk")),
  ]

  static func read(_ d: Document, _ promise: Range<Int>, heading: Range<Int>?) -> [Theme] {
    var stretches = [promise]
    if let heading, d.wordCount(heading) <= 5 { stretches.append(heading) }
    let told = stretches.map { ($0, d.index.bits(in: $0)) }
    return table.filter { row in told.contains { row.1.match(d, in: $0.0, bits: $0.1) != nil } }.map(\.0)
  }
}
