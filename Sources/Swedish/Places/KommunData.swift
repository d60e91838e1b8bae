/// The 290 municipalities: `code name`, `*` when the name is an ordinary word, too, `/s` when the formal name has the
/// genitive (`Eslövs kommun`), else `/` and the formal name where it is irregular. Source: Statistics Sweden's codes.
enum KommunData {
  /// County code, county, police region.
  static let counties = """
    01 Stockholms län, Stockholm
    03 Uppsala län, Mitt
    04 Södermanlands län, Öst
    05 Östergötlands län, Öst
    06 Jönköpings län, Öst
    07 Kronobergs län, Syd
    08 Kalmar län, Syd
    09 Gotlands län, Stockholm
    10 Blekinge län, Syd
    12 Skåne län, Syd
    13 Hallands län, Väst
    14 Västra Götalands län, Väst
    17 Värmlands län, Bergslagen
    18 Örebro län, Bergslagen
    19 Västmanlands län, Mitt
    20 Dalarnas län, Bergslagen
    21 Gävleborgs län, Mitt
    22 Västernorrlands län, Nord
    23 Jämtlands län, Nord
    24 Västerbottens län, Nord
    25 Norrbottens län, Nord
    """

  static let rows = """
    0114Upplands Väsby; 0115Vallentuna; 0117Österåker/s; 0120Värmdö; 0123Järfälla; 0125Ekerö; 0126Huddinge
    0127Botkyrka; 0128Salem/s; 0136Haninge; 0138Tyresö; 0139Upplands-Bro; 0140Nykvarn/s; 0160Täby; 0162Danderyd/s
    0163Sollentuna; 0180Stockholm/s; 0181Södertälje; 0182Nacka*; 0183Sundbyberg/s; 0184Solna; 0186Lidingö
    0187Vaxholm/s; 0188Norrtälje; 0191Sigtuna; 0192Nynäshamn/s; 0305Håbo; 0319Älvkarleby; 0330Knivsta; 0331Heby
    0360Tierp/s; 0380Uppsala; 0381Enköping/s; 0382Östhammar/s; 0428Vingåker/s; 0461Gnesta; 0480Nyköping/s
    0481Oxelösund/s; 0482Flen/s; 0483Katrineholm/s; 0484Eskilstuna; 0486Strängnäs; 0488Trosa*; 0509Ödeshög/s
    0512Ydre; 0513Kinda; 0560Boxholm/s; 0561Åtvidaberg/s; 0562Finspång/s; 0563Valdemarsvik/s; 0580Linköping/s
    0581Norrköping/s; 0582Söderköping/s; 0583Motala; 0584Vadstena; 0586Mjölby; 0604Aneby; 0617Gnosjö; 0642Mullsjö
    0643Habo; 0662Gislaved/s; 0665Vaggeryd/s; 0680Jönköping/s; 0682Nässjö; 0683Värnamo; 0684Sävsjö; 0685Vetlanda
    0686Eksjö; 0687Tranås; 0760Uppvidinge; 0761Lessebo; 0763Tingsryd/s; 0764Alvesta; 0765Älmhult/s; 0767Markaryd/s
    0780Växjö; 0781Ljungby; 0821Högsby; 0834Torsås; 0840Mörbylånga; 0860Hultsfred/s; 0861Mönsterås; 0862Emmaboda
    0880Kalmar; 0881Nybro; 0882Oskarshamn/s; 0883Västervik/s; 0884Vimmerby; 0885Borgholm/s; 0980Gotland/s
    1060Olofström/s; 1080Karlskrona; 1081Ronneby; 1082Karlshamn/s; 1083Sölvesborg/s; 1214Svalöv/s
    1230Staffanstorp/s; 1231Burlöv/s; 1233Vellinge; 1256Östra Göinge; 1257Örkelljunga; 1260Bjuv/s; 1261Kävlinge
    1262Lomma*; 1263Svedala; 1264Skurup/s; 1265Sjöbo; 1266Hörby; 1267Höör/s; 1270Tomelilla; 1272Bromölla; 1273Osby
    1275Perstorp/s; 1276Klippan*/s; 1277Åstorp/s; 1278Båstad/s; 1280Malmö; 1281Lund*/s; 1282Landskrona
    1283Helsingborg/s; 1284Höganäs; 1285Eslöv/s; 1286Ystad/s; 1287Trelleborg/s; 1290Kristianstad/s; 1291Simrishamn/s
    1292Ängelholm/s; 1293Hässleholm/s; 1315Hylte; 1380Halmstad/s; 1381Laholm/s; 1382Falkenberg/s; 1383Varberg/s
    1384Kungsbacka; 1401Härryda; 1402Partille; 1407Öckerö; 1415Stenungsund/s; 1419Tjörn/s; 1421Orust; 1427Sotenäs
    1430Munkedal/s; 1435Tanum/s; 1438Dals-Ed/s; 1439Färgelanda; 1440Ale*; 1441Lerum/s; 1442Vårgårda; 1443Bollebygd/s
    1444Grästorp/s; 1445Essunga; 1446Karlsborg/s; 1447Gullspång/s; 1452Tranemo; 1460Bengtsfors; 1461Mellerud/s
    1462Lilla Edet/s; 1463Mark*/s; 1465Svenljunga; 1466Herrljunga; 1470Vara*; 1471Götene; 1472Tibro; 1473Töreboda
    1480Göteborg/s; 1481Mölndal/s; 1482Kungälv/s; 1484Lysekil/s; 1485Uddevalla; 1486Strömstad/s; 1487Vänersborg/s
    1488Trollhättan/s; 1489Alingsås; 1490Borås; 1491Ulricehamn/s; 1492Åmål/s; 1493Mariestad/s; 1494Lidköping/s
    1495Skara*; 1496Skövde; 1497Hjo; 1498Tidaholm/s; 1499Falköping/s; 1715Kil*/s; 1730Eda; 1737Torsby; 1760Storfors
    1761Hammarö; 1762Munkfors; 1763Forshaga; 1764Grums*; 1765Årjäng/s; 1766Sunne; 1780Karlstad/s; 1781Kristinehamn/s
    1782Filipstad/s; 1783Hagfors; 1784Arvika; 1785Säffle; 1814Lekeberg/s; 1860Laxå; 1861Hallsberg/s; 1862Degerfors
    1863Hällefors; 1864Ljusnarsberg/s; 1880Örebro; 1881Kumla; 1882Askersund/s; 1883Karlskoga; 1884Nora*
    1885Lindesberg/s; 1904Skinnskatteberg/s; 1907Surahammar/s; 1960Kungsör/s; 1961Hallstahammar/s; 1962Norberg/s
    1980Västerås; 1981Sala; 1982Fagersta; 1983Köping*/s; 1984Arboga; 2021Vansbro; 2023Malung-Sälen/s; 2026Gagnef/s
    2029Leksand/s; 2031Rättvik/s; 2034Orsa; 2039Älvdalen*/s; 2061Smedjebacken/s; 2062Mora*; 2080Falun/Falu kommun
    2081Borlänge; 2082Säter*/s; 2083Hedemora; 2084Avesta; 2085Ludvika; 2101Ockelbo; 2104Hofors; 2121Ovanåker/s
    2132Nordanstig/s; 2161Ljusdal/s; 2180Gävle; 2181Sandviken/s; 2182Söderhamn/s; 2183Bollnäs; 2184Hudiksvall/s
    2260Ånge; 2262Timrå; 2280Härnösand/s; 2281Sundsvall/s; 2282Kramfors; 2283Sollefteå; 2284Örnsköldsvik/s
    2303Ragunda; 2305Bräcke; 2309Krokom/s; 2313Strömsund/s; 2321Åre; 2326Berg*/s; 2361Härjedalen/s; 2380Östersund/s
    2401Nordmaling/s; 2403Bjurholm/s; 2404Vindeln*/s; 2409Robertsfors; 2417Norsjö; 2418Malå; 2421Storuman/s
    2422Sorsele; 2425Dorotea; 2460Vännäs; 2462Vilhelmina; 2463Åsele; 2480Umeå; 2481Lycksele; 2482Skellefteå
    2505Arvidsjaur/s; 2506Arjeplog/s; 2510Jokkmokk/s; 2513Överkalix; 2514Kalix; 2518Övertorneå; 2521Pajala
    2523Gällivare; 2560Älvsbyn/s; 2580Luleå; 2581Piteå; 2582Boden*/s; 2583Haparanda; 2584Kiruna
    """
}
