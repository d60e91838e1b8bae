/// The closed list of heads: what agreements count, by how it may be counted and how it is inflected.
///
/// A head is matched at the end of a compound, the longest one first: `trygghetsvandringarna` is `trygghets` + a form
/// of `vandring`. A line is `inflection: lemma lemma …`; `abbr:` lists forms that no rule makes; `!` before a lemma
/// means the word alone, never in a compound (`övergång` counts nothing).
enum UnitNounTable {
  /// Happenings: `en trygghetsvandring` is one of them, to be held and ticked off.
  static let events = """
    ar: vandring patrullering utbildning föreläsning övning mätning träff genomgång besiktning samling träning tävling
    ar: utställning föreställning visning uppvisning turnering avstämning städning rensning invigning hearing sittning
    ar: spaning sammandragning körning visitering mottagning undersökning
    er: insats kontroll kampanj aktivitet tillsyn rond enkät aktion konferens manifestation lektion session
    er: presentation sammankomst fest festival kurs visit konsert debatt intervention inspektion visitation operation
    or: runda mässa razzia fika
    n: möte
    0: besök event evenemang arrangemang tillslag samråd rådslag utskick sök jippo
    syn: läger
    um: seminarium
    é: café kafé
    s: workshop
    abbr: workshoppar=workshop events=event
    """

  /// Happenings only in a compound: `en medborgardialog`, `en temakväll`; `en dialog`, `en dag` are no count.
  static let eventsInCompounds = """
    er: dialog
    ar: satsning
    0: samtal forum
    """

  /// Done many times, hardly ever "one of it" with a bare article: `en kartläggning` is like `en plan`.
  static let activities = """
    ar: förundersökning bevakning övervakning kartläggning inventering uppföljning utvärdering redovisning prövning
    ar: rapportering undervisning hänvisning anvisning utredning avvisning skrivning lagföring upplysning sändning markering
    ar: punktmarkering bearbetning granskning provtagning rådgivning avhysning sanering vakthållning
    er: åtgärd patrull rapport information intervju kontakt observation
    an: anmälan husrannsakan ansökan begäran
    0: prov test förhör beslag inlägg uppslag fynd brev ingrepp stopp
    n: ingripande föreläggande meddelande avslöjande
    el: artikel
    """

  static let occasions = """
    er: !gång
    n: tillfälle
    abbr: ggr=gång ggn=gång gånnger=gång tillfälla=tillfälle
    """

  /// What is hired, built, written or reported: a bare number of them is a target too.
  static let things = """
    ar: värd skylt bil hund buss grill bänk
    er: polis tjänst vakt moped volontär plan grupp film broschyr annons affisch traktor ambassadör pedagog
    er: kurator konsulent policy mentor instruktör resurs app position
    or: kamera lampa
    0: fordon brott pass cykelställ stråk skift projekt nätverk fall lås kort dokument inbrott råd verktyg hinder
    are: handläggare samordnare sekreterare arbetare väktare ledare tekniker fältare drönare fartvisare
    n: ärende grannsamverkansområde
    r: händelse
    e: stolpe granne
    el: cykel
    m: program
    irr: !bot boten böter böterna
    """

  /// Where and for whom: counted with a comparator or a rate only.
  static let scopes = """
    ar: ungdom by krog förening församling väg förvaltning socken
    er: klass årskurs elev person kommun tätort !ort plats butik restaurang fastighet park miljö verksamhet aktör bilist
    er: trafikant station bransch entré lokal lägenhet nattklubb individ familj kiosk
    or: skola förskola gata kvinna flicka
    0: torg barn företag hushåll bolag hus svar tåg centrum
    n: ställe boende
    are: medborgare invånare förare lärare krögare handlare näringsidkare besökare deltagare resenär ägare användare
    irr: man mannen män männen
    irr: stad staden städer städerna
    irr: bostad bostaden bostäder bostäderna
    irr: förälder föräldern föräldrar föräldrarna
    irr: vuxen vuxna vuxna vuxna
    e: pojke kille kollega
    um: gymnasium
    """

  /// What an agreement itself has: `tre prioriterade områden`, `14 löften`.
  static let sizes = """
    n: löfte område syfte
    ar: inriktning prioritering del utmaning målsättning
    er: punkt part kategori rubrik orsak fas nivå rekommendation
    or: fråga
    0: mål steg perspektiv uppdrag ben
    irr: problem problemet problem problemen
    irr: tema temat teman temana
    irr: fokus fokuset fokus fokusen
    e: pelare
    """

  static let times = """
    e: timme
    ar: dag kväll
    or: vecka
    er: helg månad minut sekund termin
    0: år dygn kvartal halvår
    irr: natt natten nätter nätterna
    abbr: tim=timme min=minut timma=timme h=timme
    """

  static let shares = """
    er: procentenhet
    irr: procent procenten procent procenten
    """

  /// First parts that make an ordinary day, week or evening, not a held one: `vardag`, `fredagskväll`, `sommarhelg`.
  static let ordinaryTimes: WordSet = [
    "mån", "tis", "ons", "tors", "fre", "lör", "sön", "var", "arbets", "hel", "helg", "skol", "vardags", "måndags",
    "tisdags", "onsdags", "torsdags", "fredags", "lördags", "söndags", "sommar", "vinter", "höst", "vår", "jul", "påsk",
    "midsommar", "nyårs", "valborgs", "lov", "semester", "födelse", "förmid", "mid", "eftermid", "national", "högtids",
    "kalender", "bank", "löne", "skolavslutnings", "halloween", "lucia", "avlönings", "betal", "sommarlovs",
    "sportlovs",
    "höstlovs", "påsklovs", "advents", "fredag", "lördag", "skolstarts", "student", "natt", "dygns", "helgdags",
    "yrkes",
  ]
}
