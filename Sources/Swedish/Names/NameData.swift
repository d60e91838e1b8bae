/// Words that tell personal names from other capitalised words.
enum NameData {
  /// Given names usual in Sweden, with the older ones that officials bear.
  static let given = WordSet(men + " " + women)

  private static let men = """
    Lars Mikael Anders Johan Per Erik Peter Jan Karl Carl Thomas Tomas Daniel Fredrik Hans Andreas Mats Stefan Bengt
    Alexander Bo Mattias Nils Björn Patrik Henrik Magnus Sven Marcus Markus Jonas Leif Ulf Christer Krister Håkan
    Göran Robert Martin Niklas Niclas David Sebastian Simon Emil Joakim Jakob Jacob Anton Roger Christian Kristian
    Christoffer Kristoffer Jörgen Tommy Tony Roland Rolf Kjell Kenneth Robin Oscar Oskar Gustav Gustaf Viktor Victor
    Filip Philip Arne Åke Lennart Gunnar Stig Olof Olov Olle Ola Ove Rune Ingemar Ingmar Sture Börje Bertil Gösta Göte
    Harald Helge Hugo Ivar Ingvar John Jon Johnny Jonny Jimmy Jim Kent Kurt Linus Lukas Lucas Ludvig Ludwig Måns
    Mårten Mathias Max Melker Michael Micael Michel Micke Morgan Morten Nicklas Nikolaus Noel Olaf Oliver Ossian Otto
    Pehr Pelle Petter Pontus Ragnar Ralf Rasmus Reine Rickard Richard Rikard Roine Ronny Ruben Samuel Sigvard Sixten
    Staffan Sten Stellan Stephan Sune Svante Sören Sverker Thorbjörn Torbjörn Thore Tore Torgny Torsten Thorsten
    Tobias Tord Tor Tore Urban Uno Valter Walter Verner Werner Viggo Vilhelm William Wilhelm Yngve Yngvar Östen Örjan
    Adam Albin Albert Alf Alfred Allan Alvar Ante Arvid August Axel Benjamin Benny Bernt Bernth Bernhard Birger Bill
    Billy Bror Calle Casper Kasper Claes Clas Claus Conny Dag Dan Dennis Dick Douglas Edvard Edvin Eddie Egil Einar
    Elias Elis Elof Enar Erland Ernst Evert Ewert Felix Ferdinand Folke Frank Frans Fritz Gabriel Georg Gerhard Gert
    Glenn Greger Gottfrid Hampus Hannes Harry Hasse Helmer Henry Herbert Herman Hilding Hjalmar Holger Hubert Håkon
    Isak Ivan Jack Janne Jens Jerker Jerry Jesper Joel Josef Julius Jörn Kaj Kai Kalle Karsten Kennet Kim Klas Klaus
    Knut Konrad Konny Kåre Lage Lars-Erik Lasse Leo Leonard Liam Loke Love Malte Manfred Manne Matteus Matti Mauritz
    Milton Niels Nicolas Nikola Nisse Odd Orvar Oswald Patric Paul Pål Pär Rafael Raymond Rainer Reidar René Rustan
    Salomon Set Seth Sigge Sigurd Sivert Steve Steven Sverre Sylve Tage Ted Teddy Teodor Theodor Theo Thom Tim Timmy
    Timo Tomi Toni Torkel Torvald Troels Ture Tyko Ulrik Vidar Vide Viking Vincent Wiktor Willy Yngvar Zackarias Åge
    Åsbjörn Ahmed Ahmad Ali Amir Amin Abdi Abdul Abdullah Adnan Alen Armin Besim Bashir Bilal Bülent Can Daoud Dejan
    Dragan Elvir Emir Enver Farhad Faruk Fadi Goran Hamid Hamza Haris Hassan Hussein Hossein Ibrahim Igor Ilir Ismail
    Ivica Jamal Jasmin Juan Jari Jarmo Jorma Juha Jouko Kari Karim Khaled Kimmo Kristof Luka Luis Mahmoud Mahmud Marek
    Mario Mehmet Milan Mirza Mohamed Mohammad Mohammed Mohamud Muhammed Murat Mustafa Nenad Nermin Omar Osman Pawel
    Pavel Pekka Petri Piotr Radovan Rami Reza Risto Said Salah Sami Samir Saman Sasha Senad Seppo Serkan Shahin
    Stefano Sulo Tarik Tapio Timur Tomasz Toivo Veli Vesa Yasin Yusuf Youssef Zlatan Zoran
    """

  private static let women = """
    Anna Eva Maria Karin Kristina Christina Lena Kerstin Emma Sara Sarah Malin Birgitta Ingrid Johanna Inger Marie
    Ulla Elin Jenny Linda Annika Susanne Susanna Monica Monika Hanna Hannah Elisabeth Elisabet Sofia Sophia Sofie
    Julia Helena Ida Åsa Camilla Kamilla Margareta Margaretha Marita Anita Gunilla Amanda Matilda Mathilda Carina
    Karina Agneta Ann Anne Annica Annelie Annelie Anneli Ann-Sofie Barbro Berit Birgit Britt Britta Brita Caroline
    Carolina Karolina Catarina Katarina Catharina Cecilia Charlotte Charlotta Lotta Lotten Christin Kristin Clara
    Klara Dagmar Daniela Diana Ebba Elina Ella Ellen Ellinor Elinor Elsa Elsie Erika Erica Ester Esther Eleonor
    Eleonora Evelina Fanny Felicia Filippa Freja Frida Fredrika Gabriella Gerd Gertrud Gisela Greta Gudrun Gull Gun
    Gunborg Gunnel Gunvor Harriet Hedda Hedvig Heidi Helen Helene Helén Heléne Hilda Hillevi Hjördis Ingalill Inga
    Ingela Ingeborg Ingegerd Ingegärd Irene Iréne Irena Iris Isabella Isabelle Isabel Jane Janina Jasmine Jeanette
    Jennie Jennifer Jessica Jill Josefin Josefine Josefina Judit Judith Juni Kajsa Karolin Katja Kicki Kia Kim Laila
    Laura Lea Leila Lilian Lillemor Lilly Lina Linn Linnéa Linnea Lisa Lisbeth Lisbet Lise Liselott Liselotte Liv Lova
    Lovisa Louise Lovisa Lucia Lykke Madeleine Maja Maj Maj-Britt Majken Majvor Malena Margit Margot Mari Mariana
    Marianne Marie-Louise Marina Marlene Martina Mats Matilda Mia Mikaela Michaela Mimmi Mina Minna Miranda Mirjam
    Miriam Molly Mona Märta Märit Marit Moa Nadja Nancy Nathalie Natalie Nellie Nelly Nina Nora Olivia Patricia Paula
    Paulina Pernilla Pia Petra Rakel Ragnhild Ramona Rebecca Rebecka Regina Renée Rigmor Rita Ronja Rose-Marie Rosa
    Rosita Rut Ruth Sabina Saga Sandra Sanna Selma Signe Sigrid Sigbritt Siri Siv Solveig Solveigh Sonja Stella Stina
    Stefanie Sussie Svea Sylvia Taina Tanja Tea Teresa Therese Terese Thea Tilda Tilde Tina Tindra Tora Tova Tove Towa
    Tuva Tyra Ulrica Ulrika Ulla-Britt Unni Ursula Vanja Vega Vendela Vera Veronica Veronika Victoria Viktoria Vilma
    Wilma Viola Viveca Viveka Vivi Vivianne Yvonne Ylva Ylwa Ulla-Karin Åse Åsalill Ewa Elise Edit Edith Alice Alicia
    Alva Alma Agnes Agda Aina Aina Alexandra Aino Amelia Andrea Anette Annette Angelica Angelika Angela Anja Annie
    Antonia Asta Astrid Astri Beata Beatrice Beate Bente Berta Betty Birte Bodil Boel Bonnie Brigitte Carin Carola
    Carolin Cathrine Catrin Katrin Kathrin Chatarina Cilla Connie Cornelia Cristina Dagny Desirée Ditte Dorotea Doris
    Dorte Elena Eira Elvira Elvy Emelie Emilia Emily Eivor Evy Aicha Aida Aisha Alma Amina Amal Amela Amra Asma Azra
    Dunja Dzenana Elma Emina Fadumo Farah Farida Fatima Fatma Fatemeh Hala Halima Hodan Hawa Huda Inas Irma Ivana
    Jasna Jelena Jovana Khadija Kirsti Lamia Layla Leyla Ljiljana Maryam Mariam Marika Marja Merja Mervi Mirjana Nada
    Nadia Naima Nasrin Nahid Nour Noor Olga Outi Parisa Paivi Päivi Ritva Riitta Rana Raija Samira Sahar Sahra Salma
    Sanela Selma Semra Shirin Sirpa Slavica Snezana Soheila Suada Susana Svetlana Tarja Tatjana Tiina Tuula Ulviye
    Vesna Yasmin Yasemin Zahra Zainab Zeinab Zeynep
    """

  /// Endings of surnames.
  static let surnameEndings = Suffixes(
    """
    sson son sen berg bergh borg ström gren qvist kvist quist lund lundh dahl dal dahlin man mark ell én lin in ander
    ius ling blad blom bom stedt stad sten stén strand vall wall löf löv lind lindh kvarn hult holm hammar fors feldt
    fält fjäll falk bäck beck back backe brink bring torp rud rot rup skog skjöld sköld sjö stam svärd vik wik åker ås
    ö ert ard hed heden hem ski sky vić vic ić ic yan ian zadeh oğlu nen la oja eva
    """)

  /// Inside or before surnames, small or capital.
  static let particles = WordSet("af av von van de der den del della di da dos la le el al ibn bin ben ten zu")

  /// What follows a capital in the names of streets, squares and buildings: `Karl Johans gata`, `Maria skola`.
  static let placeNouns = WordSet(
    """
    gata gatan gränd väg vägen torg torget plats platsen park parken skola skolan kyrka kyrkan hus huset gård gården
    församling backe backen län kommun stad socken
    """
  )

  static let placeEndings = Suffixes(
    """
    gatan vägen torget platsen parken skolan kyrkan gården gymnasiet stationen centrum området stigen gränden allén
    huset polisen kommun förbundet föreningen förvaltningen nämnden styrelsen bostäder trafiken tjänsten bolaget rådet
    löften löfte löftet veckan dagen områden skog hallen badet banan
    """)

  /// Capitalised words that are part of no personal name: who acts, what is signed, headings, months, sentence openers.
  static let never = WordSet(
    """
    polisen polis poliser polisens polismyndigheten polismyndighetens polisregion polisområde lokalpolisområde
    lokalpolisområdet lpo lokalpolisen kommunen kommunens kommun kommuner kommunerna kommunala stad staden stads
    region regionen län stadsdel stadsdelen sverige svensk svenska medborgarlöfte medborgarlöften medborgarlöftet
    medborgarlöftena löfte löften löftet löftena medborgare medborgarna medborgardialog medborgardialoger
    medarbetardialog lägesbild lägesbilden bakgrund situation situationen problembild syfte mål effekt effekter
    uppföljning aktiviteter aktivitet åtgärder insatser inledning period avtal ansvarig ansvariga kontakt telefon foto
    bild text skribent sidansvarig publicerad uppdaterad senast dokument trafik narkotika trygghet synlighet ungdomar
    ungdom skola skolan föräldrar boende samverkan samverkansöverenskommelse grannsamverkan alkohol droger brott
    inbrott våld räddningstjänsten räddningstjänst socialtjänsten socialtjänst kommunstyrelsen kommunstyrelsens
    kommunfullmäktige fastighetsägare fastighetsägarna näringslivet näringsliv föreningar förvaltningen
    brottsförebyggande rådet råd brå ordförande vice chef chefen direktör sekreterare tf bitr biträdande tillförordnad
    handläggare samordnare januari februari mars april juni juli augusti september oktober november december måndag
    tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen idag
    igår moderaterna socialdemokraterna centerpartiet liberalerna kristdemokraterna vänsterpartiet miljöpartiet
    sverigedemokraterna vi de den det detta dessa denna han hon jag ni här där då när nu så som för från till på i av
    om med under över efter före innan mellan genom enligt utifrån utöver även också och eller men att ett en alla
    många flera varje vilka vilken vad hur var vem varför två tre fyra fem sex sju åtta nio tio norra södra västra
    östra mellersta nya gamla stora lilla övre nedre purple flag trygg trygga tryggare säker säkra centrum city nord
    syd väst öst norr söder öster väster nordost nordväst sydost sydväst torget park parken station stationen vägen
    gatan ska skall kommer har är lovar vill kan får gör gäller bland hos inom utan vid år året åren hösten våren
    sommaren vintern vänster höger meny stäng sök innehåll startsida startsidan kakor cookies lyssna translate english
    """)
}
