/// Districts and areas by city: administrative ones (present and former), then neighbourhoods that agreements are made
/// for. `~` marks names that are also words, or names of places elsewhere: they count only beside their city or in its
/// title.
enum DistrictData {
  static let rows = """
    1480: Angered, Askim-Frölunda-Högsbo, ~Centrum, Lundby, Majorna-Linné, Norra Hisingen, Västra Hisingen, Västra \
    Göteborg, Örgryte-Härlanda, Östra Göteborg, ~Nordost, ~Hisingen, ~Sydväst, ~Nordväst, Lärjedalen, Gunnared, \
    Bergsjön, Kortedala, Härlanda, Örgryte, ~Majorna, Linnéstaden, ~Linné, Högsbo, Frölunda, Västra Frölunda, Askim, \
    Tynnered, ~Styrsö, Torslanda, Biskopsgården, Tuve-Säve, ~Tuve, Säve, ~Backa, Kärra-Rödbo, Älvsborg, Hjällbo, \
    Hammarkullen, Gårdsten, Lövgärdet, Rannebergen, Eriksbo, Gamlestaden, Bellevue, Frölunda Torg, Grevegården, \
    Tynnered, Brunnsbo, Länsmansgården, Norra Biskopsgården, Södra Biskopsgården, Kvillebäcken, ~Haga, ~Nordstan, \
    Backaplan, ~Selma, Selma Lagerlöfs Torg, ~Södra, ~Norra, ~City, ~Innerstaden, Norra Centrum, Södra Skärgården
    0180: Bromma, Enskede-Årsta-Vantör, Farsta, Hägersten-Liljeholmen, Hägersten-Älvsjö, Hässelby-Vällingby, \
    Kungsholmen, Norrmalm, Rinkeby-Kista, Skarpnäck, Skärholmen, Spånga-Tensta, Södermalm, Älvsjö, Östermalm, Norra \
    innerstaden, Järva, ~Järvaområdet, Rinkeby, Tensta, ~Husby, Kista, Akalla, Hjulsta, Rågsved, Hagsätra, Bredäng, \
    Vårberg, ~Sätra, Vällingby, Hässelby, Hässelby Gård, ~Spånga, ~Hägersten, Liljeholmen, ~Enskede, ~Årsta, ~Vantör, \
    ~Globen, Östberga, Högdalen, Bandhagen, Vasastan, Gamla stan, ~City, Stockholm city, Katarina-Sofia, Maria-Gamla \
    stan, Hornstull, Medborgarplatsen, Fruängen, Västertorp, Farsta strand, Hökarängen, Gubbängen, Bagarmossen, \
    ~Kärrtorp, Blackeberg, Råcksta, Grimsta, Östermalm, Hallonbergen-Ör, ~A-B
    1280: ~Centrum, Fosie, Husie, Hyllie, Kirseberg, Limhamn-Bunkeflo, Oxie, Rosengård, Södra Innerstaden, Västra \
    Innerstaden, ~Innerstaden, ~Norr, ~Söder, ~Väster, ~Öster, Lindängen, Seved, Möllevången, Nydala, Holma-Kroksbäck, \
    Kroksbäck, ~Holma, Bellevuegården, Herrgården, Segevång, Hermodsdal, Limhamn, Bunkeflo, Bunkeflostrand, Södervärn, \
    Örtagården, Törnrosen, ~Apelgården, Sofielund, Södra Sofielund, Lorensborg, Slottsstaden, ~Västra Hamnen, \
    Nobeltorget, Amiralsgatan, ~Persborg, ~Almgården
    1490: Norrby, Hässleholmen, Hulta, Hässleholmen-Hulta, Hässleholmen/Hulta, ~Centrum, ~Göta, Sjöbo-Norrmalm, \
    ~Kristineberg, Viskafors, ~Brämhult
    0380: Gottsunda, Valsätra, Gottsunda/Valsätra, Gottsunda-Valsätra, Resecentrum, Stenhagen, Gränby, Kvarngärdet, \
    Sävja, Eriksberg, ~Centrum, Nyby, ~Löten, Salabacke, ~Flogsta
    1880: Vivalla, Varberga, Oxhagen, Brickebacken, Baronbackarna, ~Markbacken, Tybble, ~Norrby, ~Centrum, \
    ~Varbergaskolan
    0580: Skäggetorp, Lambohov, ~Berga, ~Ryd, ~Ekholmen, ~Johannelund, Skäggetorp och Ryd, ~Centrum, ~Innerstaden
    0581: Hageby, Klockaretorpet, Navestad, Ringdansen, Hageby-Navestad, ~Centrum, Vilbergen, ~Marielund, ~Oxelbergen
    1980: Bäckby, Pettersberg, Råby, Skallberget, ~Hammarby, ~Vallby, ~Centrum, ~City
    0484: Fröslunda, Årby, Lagersberg, Skiftinge, Nyfors, ~Råbergstorp, ~Centrum
    0181: Ronna, Geneta, ~Lina, Hovsjö, ~Fornhöjden, ~Centrum, Järna, ~Brunnsäng
    0127: ~Alby, Fittja, Hallunda, Norsborg, Hallunda-Norsborg, ~Tumba, Norra Botkyrka
    0136: Jordbro, Handen, Brandbergen, ~Västerhaninge, ~Vega
    0126: ~Vårby, Flemingsberg, ~Skogås, ~Trångsund, ~Segeltorp, ~Stuvsta, Vårby Gård
    0183: Hallonbergen, Rissne, ~Ör, ~Hallonbergen-Ör
    0184: ~Hagalund, ~Bergshamra
    0191: Valsta, Märsta, Märsta norra, ~Rosersberg
    1283: ~Söder, Drottninghög, ~Dalhem, Planteringen, ~Fredriksdal, ~Centrum, ~Norr, ~Närlunda, ~Adolfsberg
    1282: Koppargården, ~Karlslund, ~Öster, ~Centrum
    1290: Gamlegården, Charlottesborg, ~Österäng, ~Näsby, ~Centrum, ~Åhus
    1488: Kronogården, ~Lextorp, ~Sylte, ~Skoftebyn, ~Centrum
    2081: Tjärna Ängar, ~Jakobsgårdarna
    2180: ~Sätra, ~Nordost, ~Andersberg, ~Nordväst, ~Brynäs, ~Bomhus, ~Centrum
    0780: Araby, Dalbo, ~Hovshaga, ~Teleborg, ~Centrum
    1380: ~Andersberg, Vallås, ~Oskarström, ~Gustavsfält, ~Linehed, ~Söder, ~Centrum
    0680: Råslätt, Öxnehaga, Österängen, ~Huskvarna, ~Centrum
    0480: Brandkärr, ~Oppeby
    1080: Kungsmarken, ~Gullaberg, ~Marieberg, ~Centrum
    0880: ~Norrliden, ~Oxhagen, ~Lindsdal, ~Inspektoren, ~Centrum
    1780: Kronoparken, ~Rud, ~Orrholmen, ~Centrum, ~Gruvlyckan
    2281: Nacksta, ~Bredsand, ~Haga, ~Skönsberg, ~Centrum
    2480: ~Ersboda, ~Ålidhem, ~Centrum, ~Ersängen
    2580: Örnäset, ~Hertsön, ~Centrum
    2380: ~Körfältet, ~Karlslund, ~Torvalla, ~Odensala, ~Centrum
    1485: ~Dalaberg, Tureborg, ~Hovhult, ~Centrum
    1496: ~Norrmalm, Södra Ryd, ~Ryd, ~Centrum
    1481: ~Åby, ~Krokslätt, ~Centrum
    1482: ~Komarken, ~Centrum, ~Marstrand
    1281: ~Norra Fäladen, ~Fäladen, ~Linero, ~Klostergården, ~Centrum, ~Dalby
    2062: ~Noret
    2029: ~Noret
    1293: ~Centrum, ~Röinge
    1287: ~Fagerängen, ~Centrum
    """
}
