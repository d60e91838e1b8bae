/// Words that a line break or a bad conversion cut with a hyphen: `lokal-polisområde`, `ungdo-mar`, `kom- munens`.
public enum Joins {
  /// The word that starts at token `i` and goes on behind one or two hyphens, when the joined word is a known one.
  /// Never `trafik- och`: what follows must be a small word that is no conjunction, glued or behind one space.
  ///
  /// `known` is asked beside the list of words usual on these pages.
  public static func read(_ t: Tokens, at i: Int, known: WordSet? = nil) -> (key: WordKey, tokens: Range<Int>)? {
    guard t.isWord(i), t.isSign(i + 1, "-"), t.isGlued(i + 1) else { return nil }
    var hash = Hash()
    hash.add(t, i)
    var j = i
    var parts = 1
    var best: (key: WordKey, tokens: Range<Int>)?
    while parts < 3, t.isSign(j + 1, "-"), t.isGlued(j + 1), t.isWord(j + 2), !t.isUpper(j + 2) || t[j + 2].allCaps,
      !t.isIn(j + 2, conjunctions)
    {
      j += 2
      parts += 1
      hash.add(t, j)
      let key = WordKey(hash: hash.value)
      if words.contains(key) || known?.contains(key) == true { best = (key, i..<(j + 1)) }
    }
    return best
  }

  private struct Hash {
    var value = WordKey.seed
    private var lower = LowercaseBytes()

    mutating func add(_ t: Tokens, _ i: Int) {
      for b in t.bytes[t[i].range] { value = (value ^ UInt64(lower.next(b))) &* WordKey.prime }
    }
  }

  private static let conjunctions = WordSet("och eller samt respektive resp som alternativt till")

  private static let words = WordSet(
    """
    kommun kommunen kommunens kommunerna kommunala kommunstyrelsens kommunstyrelsen kommunfullmäktige kommunpolis
    kommunalråd kommunchef kommundirektör polis polisen polisens poliser polismyndigheten polismyndighetens
    polisområde lokalpolisområde lokalpolisområdet lokalpolisområdets lokalpolisområden lokalpolisområdeschef
    lokalpolisområdeschefen lokalpolisen medborgarlöfte medborgarlöften medborgarlöftet medborgarlöftena
    medborgarlöftets medborgare medborgarna medborgarnas medborgardialog medborgardialoger medborgardialogen
    medarbetare medarbetarna medarbetardialog medarbetardialoger samverkan samverkansöverenskommelse
    samverkansöverenskommelsen överenskommelse överenskommelsen lägesbild lägesbilden ungdomar ungdomarna ungdom
    förebygga förebyggande brottsförebyggande trygghetsskapande trygghet tryggheten tryggare otrygga otrygghet
    trygghetsvandring trygghetsvandringar trygghetsmätning trygghetsmätningen trygghetsundersökning genomföra
    genomföras genomför genomförs genomfördes genomförts uppföljning uppföljningen uppföljningar undertecknade
    undertecknas undertecknat tillsammans gemensamt gemensamma gemensam arbeta arbetar arbetet insatser insats
    insatserna trafikkontroller trafikkontroll trafiken trafiksäkerhet trafiksäkerheten trafikmiljö
    hastighetskontroller nykterhetskontroller narkotika narkotikan narkotikabrott alkohol alkoholen droger
    grannsamverkan grannsamverkansområden föräldrar skolan skolor skolorna fritidsgårdar socialtjänst socialtjänsten
    räddningstjänst räddningstjänsten invånare invånarna invånarnas kvartalsvis regelbundet regelbundna kontinuerligt
    tillfällen tillfälle närvaro närvaron synlig synlighet synliga fotpatrullering fotpatrull patrullering bostäder
    bostadsinbrott inbrott inbrotten skadegörelse stadsdel stadsdelen områden området område prioriterade prioriterat
    aktiviteter aktivitet åtgärder åtgärd problem problembild ordförande information informera informationsinsatser
    kontroller kontroll besök besöka platser platsen tillgänglig tillgängliga tillgänglighet utveckla utvecklas
    utvärdering utvärdera
    """)
}
