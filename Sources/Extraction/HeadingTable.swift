/// The wordings of headings and lead-ins, by what they announce.
extension Headings {
  /// Tried from top to bottom; more particular wordings first.
  static let table: [(Role, Phrase)] = [
    (.focus, Phrase("medborgarlöfte*|löftet ...8 prioriteringar|prioriteringarna $")),
    (
      .next,
      Phrase(
        """
        nästa|nytt|uppdatering|uppdaterat ...2 medborgarlöfte* $
        uppdatering av medborgarlöfte*
        löftena|medborgarlöftena ...3 är snart klara|färdiga
        """)
    ),
    (
      .aside,
      Phrase(
        """
        ^ kontakt|kontakta|kontaktperson|kontaktpersoner|kontaktuppgifter|presskontakt ...5 $
        ^ dokument|bilagor|länkar|bild|bilder|arkiv|fakta|nyheter|faktaruta $
        ^ läs mer|vidare ...6 $
        ^ relaterad|relaterade|mer information|länkar|sidor ...5 $
        hör av dig
        tips ...3 idéer ...8 kontakta
        ^ dela ...3 $
        kommunicering till medborgar*
        denna sida $
        följande kanaler $
        ^ kostnad|kostnader|ekonomi|finansiering ...2 $
        ^ sidansvarig
        ^ till enkäten
        ^ kommunikation $
        ^ ...6 undertecknade|undertecknas|undertecknat|underskrivna|underskrivet av $
        ^ länk till
        ^ dokument ...3 $
        ^ artikeltext|tidningsartikel ...5 $
        ^ ...5 som berörs|medverkar|deltar ...3 är? $
        ^ berörda ...5 $
        ^ medaktörer|samverkansparter|samarbetsparter|medverkande ...4 $
        ^ vi|kommunen|polisen samarbetar|samverkar ...3 med $
        """)
    ),
    (
      .purpose,
      Phrase(
        """
        vad är ...2 medborgarlöfte*
        ^ om|fakta ...2 medborgarlöft* ...3 $
        bygger|vilar|grundas|baseras ...2 på $
        medborgarlöfte* ska|skall|syftar $
        ^ löften|löftena|löftet|medborgarlöften ska|skall ...1 $
        ^ medborgarlöften|medborgarlöftena|löftena ...3 tänkta|tänkt|till ...4 $
        ^ varför|därför ...4 medborgarlöfte*|löfte*
        ^ syfte|syftet|syften ...8 $
        ^ syfte* med ...4 är|är?
        syftet ...5 är att $
        ^ inledning|introduktion|definitioner|definition|övergripande|allmänt $
        ^ samverkansöverenskommelse* ...4 $
        ^ överenskommelse ...3 $
        hur ...4 medborgarlöfte* ...3 till|fram
        """)
    ),
    (
      .situation,
      Phrase(
        """
        ^ resultat|resultatet|resultaten av|från ...3 medborgardialog*|medarbetardialog*|dialog*|enkät*|trygghetsmätning* ...4 $
        ^ resultat|resultatet|resultaten ...3 *enkät|*enkäten|trygghetsmätning*|trygghetsundersökning* ...4 $
        """)
    ),
    (
      .results,
      Phrase(
        """
        uppföljning med avseende på
        så här gick det
        så här? gick|blev det|utfallet|resultatet
        har ...14 gjort|genomfört följande|det|detta ...2 $
        har ...24 genomfört detta|följande $
        har ...24 genomfört följande aktiviteter|insatser|åtgärder $
        exempel på ...8 gjorts|gjort|genomförts ...8 $
        så har vi ...3 uppfyllt|jobbat|arbetat
        så här har vi ...2 jobbat|arbetat
        detta|det har polisen|kommunen|vi ...3 gjort
        detta har ...6 gjort
        det här har ...5 gjort
        ^ det här|detta? har ...9 gjort|genomfört ...6 $
        har ...8 gjort följande $
        det här gjorde|gjordes|genomfördes ...8 $
        detta|följande gjorde|gjordes|genomfördes ...8 $
        uppföljningen|resultatet|resultaten|utfallet ...6 ser|såg ut så här $
        så|hur här? ser uppföljningen|resultatet|resultaten ...5 ut $
        genomförda|avslutade aktiviteter|åtgärder|insatser
        ^ resultat|resultatet|resultaten ...4 $
        ^ utfall $
        ^ hur har|gick det ...2 gått|för? ...3 $
        ^ vad hände ...3 $
        ^ sammanfattning|summering|tillbakablick för|av|på ...2 # $
        ^ vad har ...4 gjorts|hänt|gjort ...6 $
        ^ det som fick vänta|ställas ...2 $
        ^ utfallet|resultatet blev|är ...3 $
        ^ det här? blev|är utfallet|resultatet ...3 $
        ^ årsuppföljning ...4 $
        ^ avslutade medborgarlöften
        """)
    ),
    (
      .followUp,
      Phrase(
        """
        ^ uppföljning|uppföljningen|upföljning|utvärdering|utvärderingen|återkoppling|återrapportering|redovisning ...5 $
        uppföljning|utvärdering ...2 medborgarlöfte* ...9 $
        ^ uppföljning|utvärdering ...6 medborgarlöfte* ...9 $
        följ ...3 hur det går
        följ ...1 arbetet
        så följer vi upp
        så följs ...4 upp
        så här följer vi
        hur följs ...4 upp
        """)
    ),
    (
      .effects,
      Phrase(
        """
        ^ effekt|effekter|effekten|effekterna ...8 $
        effekter som ska
        förväntad|förväntade|önskad|önskade effekt|effekter|resultat
        det här vill vi uppnå
        ^ vi vill att $
        ^ mål|målet|målen|målsättning|målsättningen|vision|delmål|resultatmål|effektmål|målvärden ...6 $
        ^ så märker|märks ...4 $
        ^ målet|målen|målsättningen med? ...4 är ...3 $
        det vill vi uppnå
        det vi vill nå|uppnå är $
        mål|målet|målen|målsättning|målsättningen|målsättningarna att $
        det|detta vi ...3 ska|skall|vill uppnå|åstadkomma ...4 $
        övergripande|långsiktiga mål|målen $
        ^ det här? gör|leder|bidrar|ger till? att $
        ^ detta gör|leder|bidrar|ger till? att $
        ^ på sikt ska|skall|vill ...8 $
        vad vill vi uppnå
        ^ ...6 ska|skall|vill uppnå $
        """)
    ),
    (
      .situation,
      Phrase(
        """
        lägesbild*
        läges bild*
        områden|platser ...6 åtgärder|insatser ...3 behövs|krävs ...4 $
        viktigaste ...3 ur|från|i svaren|enkäten|enkäterna|dialogen|dialogerna|mätningen|undersökningen ...3 $
        behov ...2 av åtgärder|insatser ...8 $
        är ...3 problem i|på de|dessa|följande ...3 områden|områdena|platser|platserna ...3 $
        ^ de|dessa behov|problem|utmaningar|önskemål som ...8 $
        det viktigaste|angelägnaste ...24 är $
        situationen|situation idag|i|dag
        ^ situation|situationen|situationsbild|nuläge|nulägesbild|nulägesbeskrivning|nulägesanalys ...4 $
        problembild* ...4 $
        ^ problemområde* ...4 $
        ^ problem|problemet|problemen|problemformulering|problembeskrivning ...3 $
        ^ problemen|problemet gäller|rör ...12 $
        såg svaren|resultatet|resultaten ...4 ut ...4 $
        ^ ...3 invånarna|medborgarna|kommuninvånarna|boende|ni|många|flest|svaren|enkäten|dialogen|dialogerna|medborgardialogen|medborgardialogerna ...4 nämnde|nämner|lyfte|lyfter|pekade|pekar|tog|svarade|svarar|uppgav|visar|visade|sade|berättade ...6 $
        som pekats|lyfts|nämnts ...2 som viktigt|viktigast|problem ...4 är $
        vad|det|detta här? säger|säger|tycker|tyckte medborgarna|invånarna|ni|du ...3 $
        ^ utmaningar|utmaning|identifierade problem|utmaningar|områden|problemområden ...3 $
        vad ...3 framkommit ...6 $
        upplevd otrygghet
        otrygga tider
        vad har ...3 berättat|sagt|svarat|tyckt ...3 $
        ^ hur|så mår ...4 $
        ^ vad oroar ...4 $
        är de stora|största|vanligaste problemen|problem ...8 $
        vi lyssna*
        lägesrapport
        underlag*|kartläggning*|analys*|medborgardialog*|dialog*|enkät*|trygghetsmätning* ...8 fokusområden|områden|inriktningar|problem|platser ...2 $
        så|hur ser ...3 ut ...2 $
        ^ platser ...4 pekat|pekats|upplevs|nämnts|lyfts|lyft
        prioriterat område
        """)
    ),
    (
      .background,
      Phrase(
        """
        ^ bakgrund|bakgrunden ...4 $
        ^ metod|metoden|tillvägagångssätt $
        ^ ...6 ligger|legat till grund|bakom ...8 $
        ^ vad ligger bakom ...4 $
        ^ det här? ligger bakom ...6 $
        ^ detta ligger bakom ...6 $
        ^ medborgardialog* $
        ^ medborgardialog* ...2 medarbetardialog* $
        ^ trygghetsmätning* ...3 $
        hur kom vi fram till
        så togs ...4 fram
        så har ...4 tagits fram
        """)
    ),
    (
      .period,
      Phrase(
        """
        ^ tid|tidsplan|tidsram|tidsperiod|avtalsperiod|löftesperiod|giltighetstid|giltighet|period ...2 $
        """)
    ),
    (
      .accomplish,
      Phrase(
        """
        det här|det|detta ska|skall vi|polisen|kommunen? ...5 åstadkomma ...3 $
        det här|det|detta vill vi ...3 åstadkomma ...3 $
        """)
    ),
    (
      .focus,
      Phrase(
        """
        ^ fokusområde* ...4 $
        ^ de|dessa prioriterade|gemensamma|utvalda områdena|fokusområdena ...5 är att? $
        ^ prioriterade|gemensamma|utvalda områden|fokusområden|insatsområden ...4 $
        medborgarlöfte* fokusområden
        medborgarlöfte* prioriterade områden
        ^ insatsområden|insatsområde $
        ^ områden|fokusområden som pekas|pekats|prioriteras ...8 $
        arbeta|jobba med två|tre|fyra|fem saker|frågor|områden|teman $
        inrikta|fokusera sig? på ...2 problemområde*|område|områden ...5 $
        fokusområde*|prioriterade|prioriterat områden|område|fokusområden ...6 $
        fokusområde* ...6 $
        ...5 utgår ...3 områden $
        områden ...6 prioriteras $
        ^ under ...1 perioden|året|tiden|# prioriteras ...3 $
        rikta|inrikta ...1 in? sig|oss på ...8 $
        ^ det här|detta ska|skall vi ...2 prioritera ...3 $
        sätter dessa ...2 utvecklingsområden|områden|fokusområden först
        """)
    ),
    (
      .promises,
      Phrase(
        """
        det här|har|detta|det ska|skall|kommer vi|polisen|kommunen|parterna|lokalpolisområde* ...6 göra|genomföra|arbeta|jobba ...6 $
        det här|har|detta|det ska|skall ...3 polisen ...5 göra|arbeta
        det här|har|detta ska|skall genomföras ...5 $
        det ska vi göra
        ^ det|detta ska|skall|uppnås|gör vi|ske ...6 genom $
        genom följande|dessa aktiviteter|insatser|åtgärder|punkter
        genom att $
        ^ för|för att ...30 kommer $
        genom $
        följande ...1 aktiviteter|insatser|åtgärder|löften|medborgarlöften|punkter ...12 $
        nedanstående|dessa ...2 medborgarlöften|löften ...10 $
        nedanstående ...2 aktiviteter|insatser|åtgärder|löften|medborgarlöften|punkter ...12 $
        ^ det här? lovar|lovade|utlovade|utlovades|lovades ...8 $
        ^ detta|följande lovar|lovade|utlovade|utlovades|lovades ...8 $
        ^ aktiviteter|insatser|åtgärder|punkter som ...6 lovar|utlovar ...12 $
        satsar ...8 på följande $
        ^ de|dessa aktiviteter|insatser|åtgärder|punkter som ...6 lovar|utlovar ...12 $
        lovar vi ...8 $
        lovade vi ...8 $
        ^ löfte|löften|löftet|löftena ...6 $
        ^ vårt|våra|vår löfte|löften|medborgarlöfte|medborgarlöften ...8 $
        ^ löfte|löften till|gällande ...9 $
        polisens|kommunens|stadens|gemensamma|gemensamt del|löfte|löften|medborgarlöften|medborgarlöfte|aktiviteter|åtaganden|åtgärder|insatser|åtagande ...6 $
        ^ ...4 aktiviteter|aktivitet|åtgärder|åtgärd|insatser|åtaganden|åtgärdsplan|handlingsplan|aktivitetsplan ...7 $
        ^ förslag på insatser|åtgärder|aktiviteter
        ^ inriktning ...7 $
        så här|så ska? arbetar|jobbar|arbeta|jobba vi ...8 $
        dessa punkter
        så här? ska|skall det gå till ...3 $
        vad gör|ska|skall polisen|kommunen|vi ...4 $
        vad ska|skall|gör vi ...3 $
        följande prioriteringar ...6 $
        följande ska? prioriteras ...6 $
        ^ följande kommer att ...2 göras|genomföras|ske ...5 $
        ^ följande ska|skall göras|genomföras|ske ...5 $
        roll ...3 löftet|löftena|medborgarlöftet|medborgarlöftena ...3 $
        ^ vilket ansvar har ...8 $
        aktivitet när ansvarig
        satsningar i området
        medborgarlöfte* ...5 lyder $
        ^ uppfyller medborgarlöfte*
        arbeta|arbetar ...2 med medborgarlöftet|löftet på det? här|följande sättet|sätt
        """)
    ),
  ]
}
