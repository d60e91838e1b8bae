import Records
import Swedish

/// Reads sentences that tell who signed and when.
struct SigningSentences {
  static let rule = Rule(
    "signing", "Sentences and lines that tell who signed, where and when",
    """
    `undertecknades av`, `skrev under`, `tecknade` with names beside titles; a line of place and date next to the signatures. What will \
    be signed is no signing. A date without a year takes it from the page's own date or the period.
    """)

  let d: Document

  private static let signed = Phrase(
    """
    undertecknade*|undertecknat|undertecknats|undertecknar|underskrivet|signerar|signerade*|signerat|signerats|påskrivet
    skrev|skriver|skrivit|skrevs ...30 under
    har skrivit ...12 under
    tecknade|tecknades|tecknat ...26 medborgarlöfte*|löfte*|löften
    här undertecknas|signeras
    skrivits|skrevs ...8 på|under ...8 av|mellan
    här skrivs ...3 under av
    ^ foto|bild|bilden ...12 när|då ...6 skrivs under
    skrivs|skrevs ...2 på av
    för att skriva ...1 på|under ...3 medborgarlöfte*|löfte*
    för att signera|underteckna ...4 medborgarlöfte*|löfte*
    skrev på medan|när
    höll i pennan
    tar|tog|skakar|skakade ...3 hand ...3 löftet|medborgarlöftet|överenskommelsen
    skriver|skrev på ...6 medborgarlöfte*|löfte*|samverkansöverenskommelse*|överenskommelse*|avtal|avtalet
    satte|satt ...26 sina|sitt|sin namn|namnteckning|namnteckningar|signatur|signaturer
    skrev ...20 på ett|det|sitt|årets ...3 medborgarlöfte*|löfte*
    skrev ...20 på löftena|löftet|medborgarlöftena|medborgarlöftet
    fick ...12 sina|sin underskrifter|underskrift
    """)
  private static let future = Phrase(
    """
    ska|skall|kommer ...8 skrivas|underteckna*|skriva|signera*|tecknas|teckna
    ^ undertecknas|signeras
    ska vara påskrivet
    väntas|beräknas|hoppas|planeras ...4 undertecknas|undertecknat|underskrivet|signerat|signeras|skrivas
    från och? med? undertecknandet|underskrivandet
    inbjud*|välkommen
    inte ...2 skrivit|skrev under|på
    inte ...3 undertecknat|undertecknats|signerat|signerats
    """)

  static func isSigning(_ d: Document, _ s: Range<Int>) -> Bool {
    signed.matches(d, in: s) && !future.matches(d, in: s) && !comingSigning.matches(d, in: s)
  }

  private static let comingSigning = Phrase(
    """
    när ...6 undertecknas|signeras
    undertecknas|signeras ...4 den|på|kl
    undertecknar|signerar ...6 under våren|hösten|sommaren|vintern|nästa
    """)

  /// The people of one signing sentence: a title before the name or after it.
  func people(in s: Range<Int>) -> [SignatureFinding] {
    var out: [SignatureFinding] = []
    var i = s.lowerBound
    var titleBefore: TitleReading?
    var organisationBefore: (tokens: Range<Int>, party: Side)?
    let named = BareSigners(d: d, sentence: s)
    while i < s.upperBound {
      if let t = Titles.read(d.tokens, at: i) {
        titleBefore = t
        i = t.tokens.upperBound
        continue
      }
      if let name = Names.read(d.tokens, at: i, loose: true), name.upperBound <= s.upperBound,
        Organisations.read(d.tokens, at: i) == nil
      {
        var person = SignatureFinding(name: name, title: nil, organisation: nil, party: .other)
        if let t = titleBefore, !separated(t.tokens.upperBound, name.lowerBound) {
          person.title = t.tokens
          person.party = SignatureBlocks.party(t.side)
          if let o = organisationBefore, o.tokens.lowerBound >= t.tokens.upperBound - 1 {
            person.organisation = o.tokens
          }
        }
        i = name.upperBound
        if person.title == nil { attach(&person, from: &i, end: s.upperBound) } else { skipLetter(&i) }
        titleBefore = nil
        organisationBefore = nil
        if person.title == nil, person.organisation == nil, named.contains(name) {
          for k in named.mentions(of: name) where person.title == nil {
            if let t = titleRight(before: k - name.count) {
              person.title = t.tokens
              person.party = SignatureBlocks.party(t.side)
              break
            }
            var behind = k
            attach(&person, from: &behind, end: d.tokens.count)
          }
          out.append(person)
        } else if person.title != nil || person.organisation != nil {
          out.append(person)
        }
        continue
      }
      if let o = Organisations.read(d.tokens, at: i) {
        organisationBefore = (o.tokens, o.side)
        i = o.tokens.upperBound
        continue
      }
      // `kommunstyrelsens ordförande, Ulf Ek`: no name before it took the title.
      if d.isSign(i, UInt8(ascii: ",")), titleBefore?.tokens.upperBound != i { titleBefore = nil }
      i += 1
    }
    return out
  }

  /// `lokalpolisområdeschef Disa Björsäter`: the title that ends where the name begins.
  private func titleRight(before name: Int) -> TitleReading? {
    (max(0, name - 5)..<max(0, name)).lazy.compactMap { Titles.read(d.tokens, at: $0) }.first { $0.tokens.upperBound == name }
  }

  /// Between a title and the name it belongs to stand at most an organisation and joining words.
  private func separated(_ a: Int, _ b: Int) -> Bool {
    guard a < b else { return false }
    if b - a == 1, d.isSign(a, UInt8(ascii: ",")) { return false }
    return (a..<b).contains { d.isSign($0, UInt8(ascii: ",")) || d.key($0) == "och" || d.key($0) == "samt" }
      || b - a > 6
  }

  private func skipLetter(_ i: inout Int) {
    while d.isSign(i, UInt8(ascii: "(")) || d.isSign(i, UInt8(ascii: ")")) || SignatureBlocks.isPartyLetter(d, i) {
      i += 1
    }
  }

  /// `Viggo Granmo, chef lokalpolisområde Trelleborg`, `X (S), kommunstyrelsens ordförande Timrå kommun`,
  /// `X från polisen`.
  private func attach(_ person: inout SignatureFinding, from i: inout Int, end: Int) {
    skipLetter(&i)
    var j = i
    while j < end, d.isSign(j, UInt8(ascii: ",")) || d.key(j) == "som" || d.key(j) == "är" || d.isSign(j, 0x2D) {
      j += 1
    }
    if d.key(j) == "från" || d.key(j) == "för", let o = Organisations.read(d.tokens, at: j + 1) {
      person.organisation = o.tokens
      person.party = SignatureBlocks.party(o.side)
      i = o.tokens.upperBound
      return
    }
    guard j < end, let t = Titles.read(d.tokens, at: j) else { return }
    // `…, lokalpolisområdeschef Eva Ek och …`: the title belongs to the name after it.
    if j > i, let next = Names.read(d.tokens, at: t.tokens.upperBound), next.lowerBound == t.tokens.upperBound {
      return
    }
    person.title = t.tokens
    person.party = SignatureBlocks.party(t.side)
    i = t.tokens.upperBound
    skipLetter(&i)
    var k = i
    if d.isSign(k, UInt8(ascii: ",")) || d.key(k) == "i" || d.key(k) == "för" { k += 1 }
    if let o = Organisations.read(d.tokens, at: k), o.tokens.upperBound <= end {
      person.organisation = o.tokens
      i = o.tokens.upperBound
    }
  }
}
