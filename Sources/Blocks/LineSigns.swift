/// What a line says about being chrome, from its lower-cased words.
struct LineSigns {
  /// Lower case, without opening and closing signs.
  let bare: [UInt8]
  let key: UInt64
  let length: Int

  init(_ text: [UInt8]) {
    var lowered = text.lowered
    while let c = lowered.last, Self.closing.contains(c) { lowered.removeLast() }
    let open = lowered.firstIndex { !Self.opening.contains($0) } ?? lowered.count
    if open > 0 { lowered.removeFirst(open) }
    bare = lowered
    key = bare.count < 90 ? phraseHash(bare) : 0
    length = text.scalarCount
  }

  private static let closing = Set(".:!?|>]) ".utf8)
  private static let opening = Set("[(|<> ".utf8)

  var isPhrase: Bool {
    if Phrases.whole.contains(key) || isPhraseRow || isPageMark { return true }
    guard bare.count > 1, let candidates = Phrases.prefixIndex[UInt16(bare[0]) << 8 | UInt16(bare[1])] else {
      return false
    }
    return candidates.contains { length <= $0.limit && bare.startsWords($0.words) }
  }

  /// `… DNR KS 2017.388 SID 4/5`: the head of a printed page.
  private var isPageMark: Bool {
    guard length <= 120, let last = bare.last, isDigit(last), let at = bare.find(Self.pageWord) else { return false }
    return bare[(at + Self.pageWord.count)...].allSatisfy { isDigit($0) || $0 == 0x2F || $0 == 0x20 }
  }
  private static let pageWord = Array(" sid ".utf8)

  /// Several site phrases side by side: `Lyssna Skriv ut Dela`.
  private var isPhraseRow: Bool {
    guard length <= 90, bare.contains(0x20) else { return false }
    let words = bare.split(separator: 0x20)
    guard words.count >= 2, words.count <= 12 else { return false }
    var i = 0
    while i < words.count {
      let longest = (1...min(4, words.count - i)).reversed().first { n in
        Phrases.whole.contains(phraseHash(bare[words[i].startIndex..<words[i + n - 1].endIndex]))
      }
      guard let longest else { return false }
      i += longest
    }
    return true
  }

  /// Says who answers for the page, or asks whether it was of use: the page's own content is over.
  var endsContent: Bool { Phrases.endings.contains(where: bare.starts) }

  /// `Medborgarlöfte 2017 (pdf, 173 kB)`, `avtal.pdf`, `1170px Torget 012`.
  var isFile: Bool {
    guard length < 160 else { return false }
    if Self.fileEnds.contains(where: bare.ends) { return true }
    for sign in Self.fileSigns where bare.find(sign) != nil { return true }
    var i = 0
    while i < bare.count, isDigit(bare[i]) { i += 1 }
    return i > 1 && bare.has([0x70, 0x78], at: i)
  }
  private static let fileEnds = Phrases.bytes([
    ".pdf", ".docx", ".doc", ".jpg", ".jpeg", ".png", ".xlsx", ".pptx", " kb", " mb",
  ])
  private static let fileSigns = Phrases.bytes(["(pdf", " kb, öppnas", "pdf,", ", pdf", "[pdf", "(word", "(docx"])

  /// Whom to call, write to or visit, and when.
  var isContactDatum: Bool {
    guard length < 120 else { return false }
    if let at = bare.firstIndex(of: 0x40), at > 0, isWordByte(bare[at - 1]), bare[at...].contains(0x2E) { return true }
    for label in Self.datumLabels where bare.startsWords(label) {
      if bare.count == label.count || bare[label.count...].contains(where: isDigit) || bare[label.count] == 0x3A {
        return true
      }
    }
    return hasPhone || hasPostcode || isOpeningHours || isRegistration
  }
  private static let datumLabels = Phrases.bytes(
    """
    telefon | telefonnummer | tel | tfn | mobil | mobiltelefon | växel | växeln | fax | e-post | epost | e-postadress |
    mejl | e-mail | box | besöksadress | postadress | telefontid | telefontider | öppettider
    """)
  /// Whole words and, with `dag`, openings of words: `Torsås 2022-02-14` is no Thursday.
  private static let shortWeekdays = Phrases.bytes("mån | tis | ons | tors | fre | lör | sön")
  private static let weekdays = Phrases.bytes("måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag | vardag")

  private var isOpeningHours: Bool {
    guard length < 60, Self.weekdays.contains(where: bare.starts) || Self.shortWeekdays.contains(where: bare.startsWords) else {
      return false
    }
    let digits = bare.reduce(into: 0) { if isDigit($1) { $0 += 1 } }
    return digits >= 3 && bare.contains(where: { $0 == 0x2D || $0 == 0xE2 }) && bare.firstWordLength < 20
  }

  /// `212000-0000`: an organisation's number and nothing else.
  private var isRegistration: Bool {
    bare.count == 11 && bare.indices.allSatisfy { $0 == 6 ? bare[$0] == 0x2D : isDigit(bare[$0]) }
  }

  /// A group that opens with 0, goes on after a hyphen or a space, and has seven digits or more in all.
  private var hasPhone: Bool {
    guard length < 80 else { return false }
    var i = 0
    while i < bare.count {
      guard bare[i] == 0x30, i == 0 || bare[i - 1] == 0x20 || bare[i - 1] == 0x3A || bare[i - 1] == 0x28 else {
        i += 1
        continue
      }
      var digits = 0
      var parts = 0
      var j = i
      while j < bare.count {
        if isDigit(bare[j]) {
          digits += 1
        } else if bare[j] == 0x2D || bare[j] == 0x20 || bare[j] == 0x2F {
          parts += 1
        } else {
          break
        }
        j += 1
      }
      if digits >= 7, parts > 0, i + 1 < bare.count, bare[i + 1] != 0x20 { return true }
      i = max(j, i + 1)
    }
    return false
  }

  /// `544 81 Hjo`, at the start or behind a comma.
  private var hasPostcode: Bool {
    guard length < 80 else { return false }
    for i in bare.indices where isDigit(bare[i]) && (i == 0 || bare[i - 1] == 0x20) {
      guard i == 0 || (i > 1 && bare[i - 2] == 0x2C) else { continue }
      let shape = (0..<6).allSatisfy { k in i + k < bare.count && (k == 3 ? bare[i + k] == 0x20 : isDigit(bare[i + k]))
      }
      if shape, i + 7 < bare.count, bare[i + 6] == 0x20, !isDigit(bare[i + 7]), bare[i + 7] != 0x6B { return true }
    }
    return false
  }
}
