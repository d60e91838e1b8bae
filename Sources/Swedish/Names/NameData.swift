/// Words that tell personal names from other capitalised words.
enum NameData {
  /// Given names usual in Sweden, with the older ones that officials bear.
  static let given = WordSet(men + " " + women)

  private static let men = """
    Abdi Abdul Abdullah Abraham Adam Adnan Ahmad Ahmed Albert Albin Alen Alexander Alf Alfons Alfred Algot Ali Allan
    Alvar Amin Amir Anders Andreas Anselm Ante Anton Arash Arman Armin Arne Aron Arvid Assar August Axel Balder
    Bashir Behzad Bengt Benjamin Benny Bernhard Bernt Bernth Bertil Besim Bijan Bilal Bill Billy Birger Birk Björn
    Bo Bosse Bror Börje Bülent Calle Can Carl Casper Christer Christian Christoffer Claes Clas Claus Conny Dag Dan
    Daniel Daoud Dariush David Dejan Dennis Dick Didrik Dino Douglas Dragan Ebbe Eddie Edgar Edin Edvard Edvin Edwin
    Efraim Egil Einar Elias Elis Elof Elon Elvir Emanuel Emil Emir Enar Enok Enver Erik Erland Erling Ernst Esad
    Eskil Evald Evert Ewert Fabian Fadi Farhad Faruk Fehmi Felix Ferdinand Filip Folke Frank Frans Fred Freddie
    Freddy Fredrik Frej Fridolf Fritz Frode Gabriel Geir Georg Gerhard Gert Gerth Gideon Gilbert Glenn Goran
    Gottfrid Greger Gunnar Gustaf Gustav Göran Gösta Göte Göthe Hakan Halil Halvar Halvard Hamid Hampus Hamza Hannes
    Hans Harald Haris Harry Hassan Hasse Helge Helmer Hemming Henning Henrik Henry Herbert Herman Hilding Hilmar
    Hilmer Hjalmar Hjalte Holger Hossein Hubert Hugo Hussein Håkan Håkon Ibrahim Idris Igor Ilir Ingemar Ingemund
    Ingmar Ingolf Ingvald Ingvar Isak Isidor Ismail Ivan Ivar Ivica Ivo Jack Jacob Jafar Jakob Jamal Jan Janne Jari
    Jarl Jarmo Jasmin Jens Jeremias Jerker Jerry Jesper Jim Jimmy Joakim Joar Joel Johan John Johnny Jon Jonas
    Jonatan Jonathan Jonny Jorma Josef Josua Jouko Juan Juha Julian Julius Justus Jörgen Jörn Kadir Kai Kaj Kalle
    Kamal Kari Karim Karl Karl-Erik Karsten Kaspar Kasper Kemal Kennet Kenneth Kenny Kent Khaled Kim Kimmo Kjell
    Klas Klaus Klemens Knut Kolbjörn Konny Konrad Konstantin Krister Kristian Kristof Kristoffer Kurt Kåre Lage Lars
    Lars-Erik Lasse Lauritz Leander Leif Lennart Lennarth Leo Leonard Leonhard Leopold Levan Liam Linus Loke Lorentz
    Love Lucas Ludvig Ludwig Luis Luka Lukas Magnus Mahmoud Mahmud Majid Malte Manfred Manne Mansour Marcus Marek
    Mario Markku Markus Martin Martti Masoud Mathias Mats Matteo Matteus Matti Mattias Mauri Mauritz Max Mehdi
    Mehmet Mehran Melker Melvin Micael Michael Michel Micke Mikael Mikko Milan Milton Mirza Mohamed Mohammad
    Mohammed Mohamud Morgan Moritz Morten Muhammed Murat Mustafa Måns Mårten Nabil Nahom Naser Nasser Nathanael
    Navid Nenad Nermin Nicklas Niclas Nicolas Niels Niklas Nikola Nikolaus Nils Nima Nisse Nizar Njord Noel Odd Ola
    Olaf Olav Oliver Oliwer Olle Olof Olov Omar Omid Orvar Oscar Oskar Osman Ossian Osvald Oswald Otto Ove Palle
    Patric Patrick Patrik Paul Pavel Pawel Pehr Pekka Pelle Pentti Per Peter Petri Petter Philip Philippe Piotr
    Pontus Povel Pär Pål Radovan Rafael Ragnar Ragnvald Rahim Raimo Rainer Ralf Rami Ramin Ramon Rasmus Raymond
    Reidar Reijo Reine Reinhold René Reza Richard Rickard Rikard Risto Roald Robert Robin Roger Roine Roland Rolf
    Ronnie Ronny Ruben Rune Rurik Rustan Sadik Said Sakari Sakarias Salah Salomon Saman Sami Samir Samuel Sasha
    Sebastian Sebbe Selim Senad Seppo Serkan Set Seth Severin Shahin Siamak Sievert Sigge Sigmund Sigurd Sigvard
    Simon Sinan Sivert Sixten Snorre Staffan Stefan Stefano Stellan Sten Stephan Steve Steven Stig Sture Styrbjörn
    Sulo Sune Svante Sven Svenne Sverker Sverre Sylve Sören Tage Tahir Tapio Tarik Tauno Ted Teddy Teodor Tero Theo
    Theodor Thom Thomas Thorbjörn Thore Thorsten Thure Tim Timmy Timo Timur Tobias Toivo Tomas Tomasz Tomi Tommy
    Toni Tony Tor Torbjörn Tord Tore Torgils Torgny Torkel Torkil Torsten Torvald Totte Troels Tryggve Trygve Tuomo
    Ture Tycho Tyko Ulf Ulrich Ulrik Uno Urban Urho Vahid Valdemar Valentin Valter Veikko Veli Vendel Verner Vesa
    Victor Vidar Vide Viggo Viking Viktor Vilgot Vilhelm Vilho Ville Vilmer Vincent Volmar Waldemar Walter Werner
    Wiktor Wilgot Wilhelm William Willy Yasin Yngvar Yngve Yonas Youssef Yusuf Zackarias Zackris Zaki Ziad Zlatan
    Zoran Åge Åke Åsbjörn Örjan Östen
    """

  private static let women = """
    Adela Adele Aferdita Agda Agnes Agneta Aicha Aida Aina Aino Aisha Albertina Aleksandra Alexandra Alfrida Alice
    Alicia Alma Alva Alvina Amal Amalia Amanda Amela Amelia Amina Amira Amra Andrea Anette Angela Angelica Angelika
    Anica Anita Anja Ann Ann-Charlotte Ann-Sofie Anna Anna-Lena Annalisa Anne Anneli Annelie Annette Annica Annie
    Annika Antonia Arjeta Arvida Asma Asta Astri Astrid Augusta Aurora Azadeh Azra Barbro Beata Beate Beatrice
    Behnaz Bella Benita Bente Berit Berta Bertha Betty Biljana Birgit Birgitta Birte Blenda Bodil Boel Bonnie
    Bothild Brigitte Brita Britt Britt-Marie Britta Camilla Carin Carina Carola Carolin Carolina Caroline Catarina
    Catharina Cathrine Catrin Cecilia Celine Charlotta Charlotte Chatarina Christin Christina Cilla Clara Connie
    Cornelia Cristina Dagmar Dagny Daniela Danuta Desirée Diana Dijana Disa Ditte Doris Dorotea Dorte Drita Dunja
    Dzenana Ebba Edit Edith Edla Edna Eira Eivor Elena Eleonor Eleonora Elida Elin Elina Elinor Elisabet Elisabeth
    Elise Ella Ellen Ellinor Elly Elma Elna Elsa Elsie Elsy Elvi Elvira Elvy Emelie Emilia Emily Emina Emma Emmy
    Erica Erika Erna Ester Esther Estrid Eugenia Eva Evelina Evy Ewa Ewelina Fadumo Fanny Farah Fariba Farida
    Fatemeh Fatima Fatma Felicia Fereshteh Filippa Florence Fredrika Freja Frida Gabriella Gabrielle Gerd Gerda
    Gertrud Gisela Gloria Greta Gry Gudrun Gull Gulli Gun Gun-Britt Gunborg Gunda Gunhild Gunilla Gunnel Gunni
    Gunvor Gurli Göta Hala Halima Hanan Hanna Hannah Hanne Harriet Hawa Hedda Hedvig Heidi Helen Helena Helene Helga
    Helmi Helén Heléne Henny Henrietta Herdis Hertha Hilda Hildegard Hildur Hillevi Hjördis Hodan Huda Hulda Ida
    Idun Ilona Iman Ina Inas Ines Ing-Marie Inga Inga-Lill Ingalill Ingeborg Ingegerd Ingegärd Ingela Inger Ingrid
    Irena Irene Iris Irma Iréne Isa Isabel Isabella Isabelle Ivana Izabela Jadwiga Jane Janina Jasmina Jasmine Jasna
    Jeanette Jelena Jennie Jennifer Jenny Jessica Jill Johanna Jonna Jorun Josefin Josefina Josefine Josephine
    Jovana Judit Judith Julia Juliana Juni Kajsa Kamilla Karin Karina Karla Karolin Karolina Katarina Katarzyna
    Kathrin Katinka Katja Katrin Kersti Kerstin Khadija Kia Kicki Kirsten Kirsti Klara Klaudia Kristin Kristina
    Laila Lamia Laura Layla Lea Leila Lejla Lena Leona Leyla Lilian Lillemor Lillie Lilly Lina Linda Linn Linnea
    Linnéa Lisa Lisbet Lisbeth Lise Liselott Liselotte Liv Ljiljana Lo Lola Lotta Lotten Louise Lova Lovisa Lucia
    Lydia Lykke Madeleine Magda Magdalena Magnhild Maha Mahin Maj Maj-Britt Maj-Lis Maja Majken Majvor Malena
    Malgorzata Malin Malva Manuela Margareta Margaretha Margit Margot Mari Maria Mariam Mariana Marianne Marie
    Marie-Louise Marika Marina Marit Marita Marja Marlene Marta Martha Martina Maryam Mathilda Matilda Maud Mehri
    Meja Melissa Merja Mervi Meta Mia Michaela Mikaela Milla Mimi Mimmi Mina Minna Miranda Miriam Mirja Mirjam
    Mirjana Moa Mojgan Molly Mona Monica Monika Myra Märit Märta Nada Nadia Nadja Naemi Nahid Naima Nancy Nanna
    Nanny Naomi Nasim Nasrin Natalia Natalie Nathalie Nellie Nelly Nermina Nevin Nicole Nicolina Nina Ninni Noomi
    Noor Nora Nour Nura Oda Ofelia Olga Olivia Otilia Ottilia Outi Paivi Parisa Patricia Paula Paulina Pauline Penny
    Pernilla Petra Petronella Pia Päivi Ragna Ragnhild Ragni Raija Rakel Ramona Rana Randi Rasha Rebecca Rebecka
    Regina Renée Rigmor Riitta Rita Ritva Ronja Rosa Rosalie Rose Rose-Marie Rosemarie Rosita Rosmarie Roya Runa Rut
    Ruth Sabina Safia Saga Sahar Sahra Sally Salma Samar Samira Sandra Sanela Sanna Sara Sarah Selma Semra Sevda
    Shabnam Shahrzad Shirin Sibylla Sigbritt Signe Sigrid Sigyn Simone Siri Sirpa Siv Siw Slavica Snezana Sofia
    Sofie Soheila Solbritt Solveig Solveigh Sonia Sonja Sophia Soraya Stefanie Stella Stina Suada Sunniva Susana
    Susann Susanna Susanne Sussie Suzana Svea Svetlana Sylvi Sylvia Taina Tanja Taraneh Tarja Tatjana Tea Tekla
    Teresa Terese Teuta Thea Therese Thyra Tiina Tilda Tilde Tilly Tina Tindra Titti Tora Torborg Tordis Torun Tova
    Tove Towa Trine Tuula Tuva Tyra Ulla Ulla-Britt Ulla-Karin Ulrica Ulrika Ulviye Unni Ursula Valborg Valdete
    Valentina Vanda Vanja Vega Vendela Vera Veronica Veronika Vesna Vibeke Victoria Viktoria Vilda Vilma Viola Vivan
    Viveca Viveka Vivi Vivianne Vjosa Wanda Wenche Wendela Wilma Wivan Yasemin Yasmin Yildiz Ylva Ylwa Yrsa Yvonne
    Zahra Zainab Zara Zeinab Zeynep Zohreh Zorica Åsa Åsalill Åse Åsta
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
    underskrivet undertecknat undertecknad signerat brottsförebyggande rådet råd brå ordförande vice chef chefen direktör sekreterare tf bitr biträdande tillförordnad
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
