import Blocks
import Records
import Swedish

/// Who published a page.
enum PublisherReading {
  static let rule = Rule(
    "publisher", "Who published the page",
    """
    The address or the site's name; in saved text the publisher's chrome (`Sök på polisen.se`, `Sidansvarig`), then the form of the \
    title (`X – medborgarlöften` is polisen.se's). Publishers' habits are data.
    """)

  /// What a publisher's chrome looks like, and whose it is.
  private static let habits: [(Publisher, [[UInt8]])] = [
    (.other, ["logga in", "prenumerera", "kundservice", "läs även", "e-tidning", "sport", "artikelbild", "pressbild", "annons", "dela artikeln"]),
    (.polisen, ["sök på polisen.se", "polismyndigheten", "114 14", "stäng meny", "till toppen", "polisens logotyp"]),
    (
      .kommun,
      [
        "sidansvarig", "hoppa till huvudinnehåll", "hoppa till innehåll", "jag godkänner", "tillbaka till nyhetslistan",
        "hittade du", "hade du nytta", "lyssna", "kontaktcenter", "du är här",
        "hoppa direkt till", "gå direkt till", "hoppa till sidans", "skriv ut", "dela sidan", "telefontider",
        "besöksadress",
        "postadress", "org.nr", "sidan publicerad", "sidan granskad", "sidan uppdaterad", "medborgarkontor",
      ]
    ),
  ].map { publisher, words in (publisher, words.map { Array($0.utf8) }) }
  private static let search = Array("sök".utf8)
  private static let noScript = Array("javascript är".utf8)

  static func read(_ d: Document, url: String?, named kommun: Bool) -> Publisher {
    let title = d.main.facts.title?.lowercased()
    let site = d.main.facts.siteName.map { $0.lowercased() }.flatMap { $0 == title ? nil : $0 } ?? ""
    if let url, let host = host(of: url) {
      if host == "polisen.se" || host.hasSuffix(".polisen.se") || site.contains("polismyndigheten") { return .polisen }
      if others.contains(where: { host == $0 || host.hasSuffix("." + $0) }) { return .other }
      if Kommuner.ofHost(host) != nil || host.contains("kommun") { return .kommun }
      // An address that no table knows: the site's own name counts when the address spells it, and so does a
      // municipality's name on a line of its own in the chrome.
      let name = site.split(separator: " ").first.map { String($0.prefix(5)) } ?? ""
      if site.contains("kommun"), name.count > 3, host.contains(name) { return .kommun }
      return d.main.facts.chrome.contains(where: isMunicipality) ? .kommun : .other
    }
    if site.contains("polis") { return .polisen }
    if site.contains("kommun") || site.hasSuffix(" stad") { return .kommun }
    var scores: [Publisher: Int] = [:]
    for line in d.main.facts.chrome {
      let line = Array(line.utf8).lowered
      for (publisher, phrases) in habits where phrases.contains(where: { line.find($0) != nil }) {
        scores[publisher, default: 0] += 1
      }
      if line == search || line.find(noScript) != nil { scores[.polisen, default: 0] += 1 }
    }
    if d.main.facts.chrome.contains(where: isDateline) { scores[.other, default: 0] += 1 }
    if opensInCapitals(d) || isNewspaper(d) { scores[.other, default: 0] += 1 }
    if d.main.facts.chrome.contains(where: namesMunicipality) { scores[.kommun, default: 0] += 1 }
    if (scores[.other] ?? 0) > 0, (scores[.polisen] ?? 0) + (scores[.kommun] ?? 0) < 2 { return .other }
    let police = scores[.polisen] ?? 0
    let municipal = scores[.kommun] ?? 0
    // `X – medborgarlöften` is polisen.se's; a contact at the municipality at its foot does not make it the
    // municipality's.
    if let title = d.blockTokens.first, pageTitle.matches(d, in: title), municipal < 2,
      namesPlace(d, title)
    {
      return .polisen
    }
    if police != municipal {
      return !kommun && municipal > police
        ? (municipal > 1 ? .kommun : .other) : municipal > police ? .kommun : .polisen
    }
    if kommun, let title = d.blockTokens.first, !municipalTitle.matches(d, in: title),
      reportTitle.matches(d, in: title) || (policeTitle.matches(d, in: title) && namesPlace(d, title))
    {
      return .polisen
    }
    return kommun || speaksAsMunicipality(d) ? .kommun : .other
  }

  private static func namesPlace(_ d: Document, _ title: Range<Int>) -> Bool {
    !Kommuner.all(d.tokens, in: title, inTitle: true).isEmpty || Districts.inTitle(d.tokens, title) != nil
  }

  /// `Kommunen och polisen ger …` where no name is needed: on the municipality's own site.
  private static func speaksAsMunicipality(_ d: Document) -> Bool {
    !Generalities.isMethodTalk(d)
      && d.tokens.all.indices.contains { d.key($0) == "kommunen" || d.key($0) == "kommunens" }
  }

  /// `Kil2018-02-12 18:47`: a place, a day and a time, as newspapers date their articles.
  private static func isDateline(_ line: String) -> Bool {
    let tokens = Tokens(line)
    guard tokens.count > 1, let date = Dates.all(tokens, in: 0..<tokens.count).first, date.date.day != nil,
      !Kommuner.all(tokens, in: 0..<date.tokens.lowerBound, inTitle: true).isEmpty, date.tokens.lowerBound <= 2
    else { return false }
    return tokens.count > date.tokens.upperBound && line.contains(":")
  }

  /// Lines of a newspaper's own: `ANNONS`, `Sport  Insändare  Annonsera`.
  private static func isNewspaper(_ d: Document) -> Bool {
    d.blockTokens.contains { r in d.wordCount(r) <= 10 && r.contains { newspaperWords.contains(d.key($0)) } }
      || d.main.facts.chrome.contains { line in
        let tokens = Tokens(line)
        return tokens.count <= 14 && tokens.all.indices.contains { newspaperWords.contains(tokens[$0].key) }
      }
  }
  private static let newspaperWords: WordSet = ["annons", "annonsera", "insändare", "dödsannonser", "pressreader", "familjesidan", "ledarsidan"]

  /// `STAFFANSTORP. Polisens löften …`: newspapers open an article with its place.
  private static func opensInCapitals(_ d: Document) -> Bool {
    d.blockTokens.prefix(8).contains { r in
      guard d.wordCount(r) > 6, d.isWord(r.lowerBound), d.tokens[r.lowerBound].allCaps, d.word(r.lowerBound).count > 2 else { return false }
      var end = r.lowerBound + 1
      while end < r.upperBound, d.isSign(end, UInt8(ascii: "/")), d.isWord(end + 1), d.tokens[end + 1].allCaps { end += 2 }
      return d.isSign(end, UInt8(ascii: ".")) && d.capitalised(end + 1) && !d.tokens[end + 1].allCaps
    }
  }

  /// `Sotenäs kommuns logotyp`
  private static func namesMunicipality(_ line: String) -> Bool {
    let tokens = Tokens(line)
    guard tokens.count <= 6, let reading = Kommuner.read(tokens, at: 0), reading.strength == .formal else { return false }
    return (reading.tokens.upperBound..<tokens.count).contains { tokens.string(tokens[$0].range).lowercased().hasPrefix("logotyp") }
  }

  /// Publishers that are neither, by address.
  private static let others = [
    "skr.se", "skl.se", "bra.se", "regeringen.se", "riksdagen.se", "data.riksdagen.se", "svt.se", "sverigesradio.se",
  ]

  /// `Älvdalens kommun` and nothing else.
  private static func isMunicipality(_ line: String) -> Bool {
    let tokens = Tokens(line)
    guard tokens.count <= 4, let reading = Kommuner.read(tokens, at: 0) else { return false }
    return reading.strength == .formal && reading.tokens.upperBound == tokens.count
  }

  private static let pageTitle = Phrase(
    """
    ^ ...6 medborgarlöften $
    """)
  /// `X – medborgarlöften`, `Medborgarlöfte(n) i X`, `Uppföljning av medborgarlöfte <år>`.
  private static let policeTitle = Phrase(
    """
    ^ ...6 medborgarlöfte* ...1 $
    ^ medborgarlöfte* i ...4 $
    """)
  private static let reportTitle = Phrase("^ uppföljning ...3 medborgarlöfte* ...4 $")
  private static let municipalTitle = Phrase(
    """
    polisens och kommunens
    ^ medborgarlöfte* för
    ^ medborgarlöfte* # $
    ^ medborgarlöfte* $
    nya|nytt ...3 medborgarlöfte*
    """)

  static func host(of url: String) -> String? {
    guard let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://") else { return nil }
    let rest = url[colon...].dropFirst(3)
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
    return host.isEmpty ? nil : host
  }
}
