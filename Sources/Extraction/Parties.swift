import Records
import Swedish

/// A mention of somebody who can promise: who, which words, and the word that governs it.
struct ActorMention: Sendable, Equatable {
  var party: Party
  var tokens: Range<Int>
  /// `polisens`, `kommunens`: whose something is, not who acts.
  var genitive: Bool
}

/// Who is who.
enum Actors {
  static let rule = Rule(
    "actors", "Who is named: polisen, kommunen or a third party",
    """
    Departments, district administrations, social services and schools are kommunen; local police areas, områdespolis and \
    words that end in -polisen are polisen; rescue services, housing companies, landlords, shops, associations, guards and \
    other authorities are other. A genitive names an owner, not an actor.
    """)

  private enum Listed: Sendable { case police, policeGenitive, kommun, kommunGenitive, other, otherGenitive }

  /// Words that name an actor by themselves.
  private static let listed: WordTable<Listed> = WordTable(lists: [
    (
      """
      polis polisen poliser poliserna polismyndigheten polismyndighet lokalpolisområde lokalpolisområdet
      lokalpolisen lokalpolis lokalpolisområden polisområde polisområdet lpo områdespolis områdespolisen
      områdespoliser områdespoliserna kommunpolis kommunpolisen kommunpoliser kommunpoliserna poliskontor
      poliskontoret polispatruller polispatrullerna polisvolontärer polisvolontärerna närpolis närpolisen
      trafikpolisen trafikpolis ungdomspolisen gränspolisen hundpatrull
      """, .police
    ),
    (
      """
      polisens polismyndighetens lokalpolisområdets lokalpolisens områdespolisens kommunpolisens polisernas
      """, .policeGenitive
    ),
    (
      """
      kommun kommunen kommunerna stad staden stadsdelsförvaltning stadsdelsförvaltningen
      stadsdelsförvaltningarna stadsdelsnämnden stadsdelsnämnd stadsdelen socialtjänst socialtjänsten
      socialtjänstens skola skolan skolorna fältare fältarna fältarbetare fältarbetarna fältsekreterare
      fältsekreterarna fältgruppen fritidsgård fritidsgården fritidsgårdar fritidsgårdarna fritidsledare
      elevhälsan elevhälsa tillståndsenheten gatuenheten avdelningen kommunstyrelsen kommunledningen kommunledning förvaltningen förvaltningarna
      socialnämnden ungdomsmottagningen hemtjänsten hemtjänst äldreomsorgen omsorgen biblioteket biblioteken
      räddnings trygghetsteamet säkerhetssamordnare säkerhetssamordnaren brottsförebyggaren fältverksamheten
      socialsekreterare ungdomscoach ungdomscoacher ungdomscoacherna fältassistenter enheten skolbibliotek
      skolbiblioteket
      """, .kommun
    ),
    (
      """
      kommunens kommuns stadens stads stadsdelsförvaltningens kommunernas skolans hemtjänstens socialtjänstens
      omsorgens kommunledningens
      """, .kommunGenitive
    ),
    (
      """
      räddningstjänst räddningstjänsten brandförsvaret brandkåren ab västtrafik sl skånetrafiken hallandstrafiken östgötatrafiken blekingetrafiken länstrafiken värmlandstrafik fastighetsägare
      fastighetsägaren fastighetsägarna fastighetsägarföreningen bostadsbolag bostadsbolaget bostadsbolagen
      hyresvärdar hyresvärdarna handlare handlarna krögare krögarna krogar krogarna restauranger butiker
      butikerna handeln näringsidkare näringsidkarna näringsliv näringslivet företag företagen företagare
      företagarna vaktbolag vaktbolaget vaktbolagen väktare väktarna ordningsvakter ordningsvakterna
      nattvandrare nattvandrarna föreningar föreningarna föreningsliv föreningslivet förening föreningen
      tullverket tullen tull liftbolag försäkringsbolag skoterklubb skoterklubbar skatteverket kronofogden
      kronofogdemyndigheten trafikverket länsstyrelsen försäkringskassan arbetsförmedlingen civilsamhället
      civilsamhälle civilsamhällets kriminalvården frivården arrangörer arrangörerna evenemangsarrangörer
      ambulansen tullpersonal frivilligorganisationer organisationer organisationerna butiksägare bostadsföretag
      bostadsföretagen vårdcentralen sjukvården landstinget åklagare åklagarmyndigheten volontärer
      idrottsföreningar idrottsföreningarna samfund församlingarna trossamfund byalag byalagen kyrkan köpmannaföreningen
      brottsofferjouren kvinnojouren trafikbolaget fastighetsbolag fastighetsbolaget fastighetsbolagen verken
      """, .other
    ),
    (
      """
      länsstyrelsens räddningstjänstens västtrafiks tullverkets trafikverkets föreningens föreningarnas
      bostadsbolagets bostadsbolagens fastighetsägarnas näringslivets
      """, .otherGenitive
    ),
  ])

  /// The actor that starts at token `i`, its name included (`Lokalpolisområde Södra Ångermanland`,
  /// `Östra Göinge kommun`).
  static func read(_ d: Document, at i: Int) -> ActorMention? { i >= 0 && i < d.actors.count ? d.actors[i] : nil }

  /// Looks the token up; `Document` does it once for each.
  static func find(_ d: Document, at i: Int) -> ActorMention? {
    guard d.isWord(i) else { return nil }
    // `Region Gotland`, `Östra Göinge kommun`, `Borås Stad`: the name stands before the word that tells.
    if d.capitalised(i), let named = namedKommun(d, at: i) ?? namedPolice(d, at: i) { return named }
    let key = scanned(d, i)
    switch listed[key] {
    case .police: return ActorMention(party: .polisen, tokens: i..<afterName(d, i), genitive: false)
    case .policeGenitive: return ActorMention(party: .polisen, tokens: i..<(i + 1), genitive: true)
    case .kommun: return ActorMention(party: .kommunen, tokens: i..<(i + 1), genitive: false)
    case .kommunGenitive: return ActorMention(party: .kommunen, tokens: i..<(i + 1), genitive: true)
    case .otherGenitive: return ActorMention(party: .other, tokens: i..<(i + 1), genitive: true)
    case .other:
      var end = i + 1
      while d.capitalised(end), !d.tokens[end].lineBefore { end += 1 }
      return ActorMention(party: .other, tokens: i..<end, genitive: false)
    case nil: return built(d, i, key)
    }
  }

  /// Actors whose word no table lists: by its ending, or with the name beside it.
  private static func built(_ d: Document, _ i: Int, _ key: WordKey) -> ActorMention? {
    guard d.word(i).count > 7 || d.capitalised(i) else { return nil }
    // On Gotland the region is the municipality.
    if key == "regionen" || key == "regionens" {
      return ActorMention(party: d.isGotland ? .kommunen : .other, tokens: i..<(i + 1), genitive: key == "regionens")
    }
    // `Lillhagaskolan`
    if d.capitalised(i), d.word(i).count > 9, d.hasSuffix(i, "skolan") {
      return ActorMention(party: .kommunen, tokens: i..<(i + 1), genitive: false)
    }
    if d.word(i).count > 7, d.hasSuffix(i, "polisen") {
      return ActorMention(party: .polisen, tokens: i..<(i + 1), genitive: false)
    }
    if d.word(i).count > 12,
      d.hasSuffix(i, "förvaltning") || d.hasSuffix(i, "förvaltningen") || d.hasSuffix(i, "förvaltningarna")
        || d.hasSuffix(i, "förvaltningar") || d.hasSuffix(i, "kontoret") && d.word(i).count > 12
    {
      return ActorMention(party: .kommunen, tokens: i..<(i + 1), genitive: false)
    }
    if d.word(i).count > 12, d.hasSuffix(i, "förvaltnings") || d.hasSuffix(i, "förvaltningens") {
      return ActorMention(party: .kommunen, tokens: i..<(i + 1), genitive: true)
    }
    if d.word(i).count > 8, companySuffixes.contains(where: { d.hasSuffix(i, $0) }) {
      // `Bostadsstiftelsen Platen`
      let end = d.hasSuffix(i, "stiftelsen") && d.capitalised(i + 1) ? i + 2 : i + 1
      return ActorMention(party: .other, tokens: i..<end, genitive: d.hasSuffix(i, "bostäders"))
    }
    // `Habo Bostäder`: the name of a company owned by the place.
    if d.capitalised(i), d.capitalised(i + 1), housing.contains(d.key(i + 1)), !d.tokens[i + 1].lineBefore {
      return ActorMention(party: .other, tokens: i..<(d.key(i + 2) == "ab" ? i + 3 : i + 2), genitive: false)
    }
    if d.word(i).count > 9,
      d.hasSuffix(i, "bostäder") || d.hasSuffix(i, "bostadsbolag") || d.hasSuffix(i, "verket")
        || d.hasSuffix(i, "föreningarna") || d.hasSuffix(i, "föreningar")
    {
      return ActorMention(party: .other, tokens: i..<(i + 1), genitive: false)
    }
    return nil
  }

  private static func isPolice(_ key: WordKey) -> Bool { listed[key] == .police }

  /// A word's key; `komrnunen`, as scanned pages have it, is `kommunen`.
  private static func scanned(_ d: Document, _ i: Int) -> WordKey {
    let word = d.word(i)
    // `Polsien`: two letters have changed places.
    if word.count == 7, word.first == UInt8(ascii: "p"), d.key(i) != "polisen", word.sorted() == Array("polisen".utf8).sorted(), word.starts(with: "pol".utf8) {
      return "polisen"
    }
    guard word.count > 6, let n = word.indices.dropLast().first(where: { word[$0] == UInt8(ascii: "r") && word[$0 + 1] == UInt8(ascii: "n") })
    else { return d.key(i) }
    let read = WordKey(Array(word[..<n] + [UInt8(ascii: "m")] + word[(n + 2)...])[...])
    return switch listed[read] {
    case .police, .kommun, .kommunGenitive: read
    default: d.key(i)
    }
  }

  private static let housing: WordSet = [
    "bostäder", "bostads", "energi", "fastigheter", "fastighets", "parkering", "parkerings", "bostadsbolag",
  ]

  private static let companySuffixes: [StaticString] = [
    "bostäders", "centrumägaren", "centrumägarna", "organisationerna", "organisationer", "klubbar", "klubbarna",
    "klubben", "föreningen", "bolaget",
    "bolagen", "företagen", "jouren", "jourer", "församlingen", "samfälligheter",
    "stiftelsen", "stiftelser", "förbundet", "förbund",
  ]

  /// `Växjö kommun`, `Östra Göinge kommuns`, `Västerås stad`, `Region Gotland`.
  private static func namedKommun(_ d: Document, at i: Int) -> ActorMention? {
    if d.key(i) == "region", d.capitalised(i + 1) {
      return ActorMention(party: d.key(i + 1) == "gotland" ? .kommunen : .other, tokens: i..<(i + 2), genitive: false)
    }
    // `I Kils kommun`, `Medborgarlöfte Kils kommun`: the name begins behind the word that opens the sentence.
    guard !isPolice(d.key(i)), !Commitments.prepositions.contains(d.key(i)), !d.hasPrefix(i, "medborgarlöft") else { return nil }
    var j = i + 1
    while j < min(i + 4, d.tokens.count), d.isWord(j) || d.isSign(j, 0x2D) {
      let key = d.key(j)
      // In a heading of capitals the joining word is one, too.
      if key == "och" || key == "samt" || isPolice(key) { return nil }
      if key == "kommun" || (key == "stad" && d.isWord(j - 1)) {
        return ActorMention(party: .kommunen, tokens: i..<(j + 1), genitive: false)
      }
      if key == "kommuns" || key == "stads" {
        // `Angereds stads …` no; `Göteborgs stads förvaltning` is still kommunen, named by its owner.
        return ActorMention(party: .kommunen, tokens: i..<(j + 1), genitive: true)
      }
      guard d.capitalised(j) || d.isSign(j, 0x2D) else { return nil }
      j += 1
    }
    return nil
  }

  /// `Växjö lokalpolisområde`, `Södra Dalarnas lokalpolisområde`.
  private static func namedPolice(_ d: Document, at i: Int) -> ActorMention? {
    guard !isPolice(d.key(i)) else { return nil }
    var j = i + 1
    while j < i + 3, d.capitalised(j), !areaWords.contains(d.key(j)) { j += 1 }
    guard d.key(j) == "lokalpolisområde" || d.key(j) == "polisområde", (i + 1...j).allSatisfy({ !d.tokens[$0].lineBefore }) else { return nil }
    return ActorMention(party: .polisen, tokens: i..<(j + 1), genitive: false)
  }

  private static let areaWords: WordSet = [
    "lokalpolisområde", "lokalpolisområdet", "lpo", "polisområde", "lokalpolisen", "lokalpolis",
  ]
  private static let compass: WordSet = [
    "nordost", "nordväst", "sydost", "sydväst", "syd", "nord", "norr", "söder", "centrum", "city", "väst", "öst",
  ]

  /// Past the capitalised name that follows a police word: `lokalpolisområde Södra Ångermanland`, `LPO Växjö`.
  private static func afterName(_ d: Document, _ i: Int) -> Int {
    var end = i + 1
    guard areaWords.contains(d.key(i)) else { return end }
    while end < d.tokens.count, !d.tokens[end].lineBefore {
      if d.capitalised(end) && !isPolice(d.key(end)) {
        end += 1
      } else if d.isSign(end, 0x2D) && d.capitalised(end + 1) && !d.tokens[end].spaceBefore {
        end += 2
      } else {
        break
      }
    }
    // `Storgöteborg nordost`: a compass word belongs to the name.
    if end > i + 1, compass.contains(d.key(end)) { end += 1 }
    return end
  }

  private static let scenes: WordSet = [
    "krogar", "krogarna", "restauranger", "butiker", "butikerna", "handeln", "väktare", "ordningsvakter",
  ]

  /// Places of business that things happen at: they give a promise only beside somebody else (`ihop med butikerna`).
  static func isScene(_ d: Document, _ m: ActorMention) -> Bool { scenes.contains(d.key(m.tokens.lowerBound)) }

  /// All actors named in a stretch, in order.
  static func all(_ d: Document, in range: Range<Int>) -> [ActorMention] {
    var out: [ActorMention] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if let m = read(d, at: i) {
        out.append(m)
        i = m.tokens.upperBound
      } else {
        i += 1
      }
    }
    return out
  }
}
