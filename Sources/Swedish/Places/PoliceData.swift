/// Police regions, areas and local areas. They changed over the years; municipalities are listed where they are known.
enum PoliceData {
  /// `region; police area; local area; municipality codes`
  static let rows = """
    Stockholm; Stockholm city; Norrmalm
    Stockholm; Stockholm city; Södermalm
    Stockholm; Stockholm city; Östermalm
    Stockholm; Stockholm nord; Järfälla
    Stockholm; Stockholm nord; Järva
    Stockholm; Stockholm nord; Norrtälje
    Stockholm; Stockholm nord; Sollentuna
    Stockholm; Stockholm nord; Solna
    Stockholm; Stockholm nord; Vällingby
    Stockholm; Stockholm nord; Södra Roslagen; 0160 0162 0115 0117 0187
    Stockholm; Stockholm nord; Täby
    Stockholm; Stockholm nord; Rinkeby
    Stockholm; Stockholm syd; Botkyrka
    Stockholm; Stockholm syd; Farsta
    Stockholm; Stockholm syd; Globen
    Stockholm; Stockholm syd; Haninge
    Stockholm; Stockholm syd; Handen
    Stockholm; Stockholm syd; Huddinge
    Stockholm; Stockholm syd; Nacka
    Stockholm; Stockholm syd; Skärholmen
    Stockholm; Stockholm syd; Södertälje
    Stockholm; Gotland; Gotland; 0980
    Öst; Södermanland; Eskilstuna; 0484 0486
    Öst; Södermanland; Katrineholm; 0482 0483 0428
    Öst; Södermanland; Nyköping; 0461 0480 0481 0488
    Öst; Östergötland; Linköping; 0513 0580 0512 0561
    Öst; Östergötland; Motala; 0560 0586 0583 0584 0509
    Öst; Östergötland; Norrköping; 0562 0581 0582 0563
    Öst; Jönköping; Höglandet; 0604 0686 0682 0684 0687 0685
    Öst; Jönköping; Södra Vätterbygden; 0643 0680 0642
    Öst; Jönköping; Värnamo; 0662 0617 0665 0683
    Syd; Kalmar Kronoberg; Kalmar
    Syd; Kalmar Kronoberg; Växjö
    Syd; Kalmar Kronoberg; Ljungby; 0781 0767 0765
    Syd; Kalmar Kronoberg; Västervik; 0883 0861 0821
    Syd; Kalmar Kronoberg; Nybro; 0881 0834
    Syd; Kalmar Kronoberg; Oskarshamn
    Syd; nordvästra Skåne; Ängelholm; 1292 1284
    Syd; nordvästra Skåne; Helsingborg
    Syd; nordvästra Skåne; Landskrona
    Syd; nordvästra Skåne; Eslöv
    Syd; södra Skåne; Lund
    Syd; södra Skåne; Trelleborg
    Syd; södra Skåne; Ystad
    Syd; Malmö; Malmö norr
    Syd; Malmö; Malmö söder
    Syd; Malmö; Malmö Norr
    Syd; Blekinge nordöstra Skåne; Kristianstad
    Syd; Blekinge nordöstra Skåne; Hässleholm
    Syd; Blekinge nordöstra Skåne; Karlskrona
    Syd; Blekinge nordöstra Skåne; Karlshamn
    Väst; Skaraborg; Västra Skaraborg; 1494 1495
    Väst; Skaraborg; Östra Skaraborg; 1496 1499
    Väst; Skaraborg; Norra Skaraborg
    Väst; Fyrbodal; Västra Fyrbodal; 1435 1485 1430
    Väst; Fyrbodal; Södra Fyrbodal; 1415 1421 1419
    Väst; Fyrbodal; Östra Fyrbodal
    Väst; Fyrbodal; Norra Fyrbodal
    Väst; ; Falkenberg; 1382
    Väst; ; Halmstad
    Väst; ; Varberg
    Väst; ; Kungsbacka
    Väst; ; Borås
    Väst; ; Alingsås
    Väst; ; Sjuhärad
    Väst; ; Mölndal
    Väst; Storgöteborg; Storgöteborg nordost
    Väst; Storgöteborg; Storgöteborg nordväst
    Väst; Storgöteborg; Storgöteborg city
    Väst; Storgöteborg; Storgöteborg centrum
    Väst; Storgöteborg; Storgöteborg syd
    Väst; Storgöteborg; Storgöteborg väst
    Väst; Storgöteborg; Storgöteborg öst
    Väst; Storgöteborg; Södra Storgöteborg
    Väst; Storgöteborg; Hisingen
    Väst; Storgöteborg; Angered
    Väst; Storgöteborg; Kungälv
    Bergslagen; Dalarna; Mora; 2062 2034 2039 2023 2029 2031 2021
    Bergslagen; Dalarna; Borlänge
    Bergslagen; Dalarna; Falun
    Bergslagen; Dalarna; Ludvika
    Bergslagen; Dalarna; Avesta
    Bergslagen; Värmland; Arvika; 1730
    Bergslagen; Värmland; Torsby; 1737 1766 1762 1783
    Bergslagen; Värmland; Karlstad; 1780 1763
    Bergslagen; Värmland; Kristinehamn
    Bergslagen; Värmland; Östra Värmland
    Bergslagen; Värmland; Västra Värmland
    Bergslagen; Örebro; Örebro
    Bergslagen; Örebro; Hallsberg
    Bergslagen; Örebro; Karlskoga
    Bergslagen; Örebro; Lindesberg
    Bergslagen; Örebro; Södra Örebro län
    Bergslagen; Örebro; Norra Örebro län
    Mitt; Uppsala; Norduppland; 0331
    Mitt; Uppsala; Uppsala-Knivsta; 0380 0330
    Mitt; Uppsala; Uppsala/Knivsta; 0380 0330
    Mitt; Uppsala; Enköping
    Mitt; Uppsala; Enköping-Håbo; 0381 0305
    Mitt; Västmanland; Västra Mälardalen; 1960 1961 1983 1984
    Mitt; Västmanland; Norra Västmanland; 1981
    Mitt; Västmanland; Västerås; 1980
    Mitt; Gävleborg; Hälsingland; 2183 2161
    Mitt; Gävleborg; Gästrikland
    Mitt; Gävleborg; Gävle
    Mitt; Gävleborg; Norra Hälsingland
    Mitt; Gävleborg; Södra Hälsingland
    Nord; Norrbotten; Norra Lappland; 2584 2523 2510
    Nord; Norrbotten; Luleå/Boden; 2580 2582
    Nord; Norrbotten; Luleå-Boden; 2580 2582
    Nord; Norrbotten; Pite Älvdal
    Nord; Norrbotten; Piteå
    Nord; Norrbotten; Östra Norrbotten
    Nord; Norrbotten; Kalix
    Nord; Västerbotten; Umeå
    Nord; Västerbotten; Skellefteå
    Nord; Västerbotten; Södra Lappland
    Nord; Västerbotten; Lycksele
    Nord; Västernorrland; Medelpad
    Nord; Västernorrland; Sundsvall
    Nord; Västernorrland; Norra Ångermanland
    Nord; Västernorrland; Södra Ångermanland
    Nord; Västernorrland; Ångermanland
    Nord; Jämtland; Östersund
    Nord; Jämtland; Norra Jämtland
    Nord; Jämtland; Södra Jämtland
    Nord; Jämtland; Jämtland
    Nord; Jämtland; Jämtland/Härjedalen
    """

  static let regions = ["Stockholm", "Öst", "Syd", "Väst", "Bergslagen", "Mitt", "Nord"]

  /// Areas above the local ones.
  static let areas = """
    Stockholm city, Stockholm nord, Stockholm syd, Gotland, Jönköping, Södermanland, Östergötland, Kalmar Kronoberg, \
    Blekinge nordöstra Skåne, Malmö, nordvästra Skåne, södra Skåne, Dalarna, Värmland, Örebro, Skaraborg, Fyrbodal, \
    Halland, Storgöteborg, Älvsborg, Gävleborg, Uppsala, Västmanland, Västerbotten, Norrbotten, Västernorrland, \
    Jämtland
    """
}
