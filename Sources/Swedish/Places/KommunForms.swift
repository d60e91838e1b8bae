/// How the names of municipalities are inflected and spelt.
enum KommunForms {
  /// A name by its first word; `rest` holds the keys of the other tokens (words and hyphens).
  struct Form: Sendable {
    var rest: [WordKey]
    var kommun: Int
    var genitive: Bool

    func fits(_ t: Tokens, _ i: Int) -> Bool {
      for (n, key) in rest.enumerated() where !t.isKey(i + 1 + n, key) || t.isLineStart(i + 1 + n) { return false }
      return true
    }
  }

  /// Forms by first word, longest first.
  static let table: WordTable<[Form]> = {
    var forms: [WordKey: [Form]] = [:]
    var order: [WordKey] = []
    func add(_ text: String, _ kommun: Int, genitive: Bool) {
      let t = Tokens(text)
      guard let first = t.all.first else { return }
      if forms[first.key] == nil { order.append(first.key) }
      forms[first.key, default: []].append(Form(rest: t.all.dropFirst().map(\.key), kommun: kommun, genitive: genitive))
    }
    let names = Set(Kommuner.all.map { WordKey($0.name) })
    for (n, kommun) in Kommuner.all.enumerated() {
      add(kommun.name, n, genitive: false)
      if kommun.genitive != kommun.name { add(kommun.genitive, n, genitive: true) }
      // `Falu kommun`
      let formal = String(kommun.formalName.dropLast(7))
      if formal != kommun.name, formal != kommun.genitive { add(formal, n, genitive: true) }
      // `Ostra Goinge`, unless the folded name is another one's (Håbo, Habo) or too short to tell.
      let plain = ascii(kommun.name)
      if plain != kommun.name, plain.utf8.count >= 5, !names.contains(WordKey(plain)) {
        add(plain, n, genitive: false)
        if kommun.genitive != kommun.name { add(ascii(kommun.genitive), n, genitive: true) }
      }
    }
    return WordTable(order.map { key in (key, (forms[key] ?? []).sorted { $0.rest.count > $1.rest.count }) })
  }()

  private static func ascii(_ name: String) -> String {
    var out = ""
    for c in name.unicodeScalars {
      switch c {
      case "å", "ä": out.append("a")
      case "ö": out.append("o")
      case "Å", "Ä": out.append("A")
      case "Ö": out.append("O")
      default: out.unicodeScalars.append(c)
      }
    }
    return out
  }

  /// Names of one word and six letters and more, for spelling mistakes before `kommun`.
  static let fuzzy: [(word: FuzzyWord, kommun: Int)] = Kommuner.all.enumerated().flatMap { n, kommun in
    [kommun.name, kommun.genitive].filter { $0.count >= 6 && !$0.contains(" ") && !$0.contains("-") }.map {
      (FuzzyWord($0), n)
    }
  }

  static let region: WordKey = "region"
  static let kommuner: WordKey = "kommuner"
  static let kommunerna: WordKey = "kommunerna"
  static let kommunWords = WordSet("kommun kommuns kommunen kommunens kommuner stad stads kommunr komun kommum")
  static let countyWords = WordSet("län läns if ff ik bk hc fk tingsrätt universitet")
  static let areaWords = WordSet(
    """
    lokalpolisområde lokalpolisområdet lokalpolisområdets lokalpolisområden lokalpolisområdena lpo polisområde
    polisområdet närpolisområde lokalpolisen lokalpolis närpolisen polisregion polisregionen
    """
  )
  private static let links = WordSet("och samt & kommuner kommunerna")

  static func isLink(_ t: Tokens, _ i: Int) -> Bool {
    t.isSign(i, ",") || t.isIn(i, links) || t.isSign(i, "&") || t.isSign(i, "/")
  }

  /// Index after `kommun(s)` or `stad(s)` at `i`, also cut by a hyphen (`kom- mun`) or misread (`komrnun`).
  static func kommunWord(_ t: Tokens, _ i: Int) -> Int? {
    guard t.isWord(i), !t[i].lineBefore else { return nil }
    if kommunWords.contains(t[i].key) { return i + 1 }
    if let joined = Joins.read(t, at: i), kommunWords.contains(joined.key) { return joined.tokens.upperBound }
    guard t[i].range.count >= 6, t[i].range.count <= 9, t.bytes[t[i].range.lowerBound] | 0x20 == UInt8(ascii: "k")
    else { return nil }
    return FuzzyWord(t, t[i]).folded == kommun.folded ? i + 1 : nil
  }

  private static let kommun = FuzzyWord("kommun")

  // MARK: People

  /// Also the endings of the irregular ones below.
  private static let people = Suffixes("borna bornas bor bors boende bon bo gar arna arnas are iter iterna it")

  static func isPeople(_ t: Tokens, _ i: Int) -> Bool { peopleWords.contains(t[i].key) }

  private static let peopleWords = WordSet("bor borna bornas bo bon boende")

  private static let demonyms = WordTable<String>(lists: [
    ("göingar göingarna göingarnas göingebor göingeborna göingebornas göingebo", "1256"),
    ("göteborgare göteborgarna göteborgarnas", "1480"), ("stockholmare stockholmarna stockholmarnas", "0180"),
    ("malmöiter malmöiterna malmöit", "1280"), ("gotlänningar gotlänningarna gotlänningarnas", "0980"),
    ("lundensare lundensarna", "1281"),
    ("helsingborgare helsingborgarna", "1283"), ("kalmariter kalmariterna", "0880"),
    ("umebor umeborna umebornas", "2480"),
    ("pitebor piteborna pitebornas", "2581"), ("skelleftebor skellefteborna skelleftebornas", "2482"),
    ("örebroare örebroarna örebroarnas", "1880"),
    ("falubor faluborna falubornas", "2080"), ("västeråsare västeråsarna västeråsarnas", "1980"),
    ("boråsare boråsarna boråsarnas", "1490"),
    ("trollhättebor trollhätteborna trollhättebornas", "1488"), ("vänersborgare vänersborgarna", "1487"),
    ("östersundare östersundarna", "2380"),
    ("härjedalingar härjedalingarna", "2361"), ("landskronabor landskronaborna", "1282"),
    ("ängelholmare ängelholmarna", "1292"),
    ("norrköpingsbor norrköpingsborna", "0581"), ("trelleborgare trelleborgarna", "1287"),
    ("luleåbor luleborna lulebor", "2580"),
  ])

  /// `Skurupsborna`, `alvestabor`, `Göingarna`.
  static func demonym(_ t: Tokens, _ i: Int) -> KommunReading? {
    let range = t[i].range
    guard range.count >= 6, let ending = people.match(t, i) else { return nil }
    if let code = demonyms[t[i].key], let kommun = Kommuner.coded(code) {
      return KommunReading(kommun: kommun, tokens: i..<(i + 1), strength: .demonym)
    }
    guard range.count > ending else { return nil }
    // `bo` and `bor` end too many words: they need a longer stem.
    let stem = t.bytes[range.lowerBound..<(range.upperBound - ending)]
    guard stem.count >= (ending <= 3 ? 5 : 3), let form = table[WordKey(stem)]?.first(where: { $0.rest.isEmpty }) else {
      return nil
    }
    let kommun = Kommuner.all[form.kommun]
    guard t[i].capitalised || !kommun.wordLike, !table.contains(t[i].key) else { return nil }
    return KommunReading(kommun: kommun, tokens: i..<(i + 1), strength: .demonym)
  }
}
