/// Takes the publisher's own lines off the page's text: site phrases, page dates, contact boxes, link sections, files.
///
/// The same lines go whether they come from markup or from saved text; what only markup can tell went before.
struct Chrome {
  var lines: [Line]
  var signs: [LineSigns]
  var gone: [Bool]
  var facts: PageFacts
  /// Lines that tell about the page itself, as they stand at the end of one.
  var pageInfo: [Int] = []
  let wrapping: Wrapping

  /// - Parameter light: only what is certain (site phrases and page dates).
  static func strip(_ lines: [Line], facts: PageFacts, light: Bool = false) -> (lines: [Line], facts: PageFacts) {
    var c = Chrome(
      lines: lines, signs: lines.map { LineSigns($0.text) }, gone: lines.map { _ in false }, facts: facts,
      wrapping: Wrapping(lines))
    c.dropPhrases()
    c.dropDates()
    if !light {
      c.dropMenu()
      c.dropBanner()
      c.dropContacts()
      c.dropLinkSections()
      c.dropAgreementBox()
      c.dropBehindPageInfo()
    }
    c.takeLoneDate()
    if !light { c.dropAboveTitle() }
    c.dropRepeatedTitle()
    return (c.kept(), c.facts)
  }

  mutating func drop(_ i: Int) {
    guard !gone[i] else { return }
    gone[i] = true
    guard facts.chrome.count < 60, lines[i].text.count <= 160 else { return }
    facts.chrome.append(String(decoding: lines[i].text, as: UTF8.self))
  }

  /// Indices of the next lines that are still there.
  func next(after i: Int) -> Int? {
    var j = i + 1
    while j < lines.count, gone[j] { j += 1 }
    return j < lines.count ? j : nil
  }

  func isHeadingLine(_ i: Int) -> Bool { if case .heading = lines[i].hint { true } else { false } }

  /// A short line that is no sentence.
  func isShort(_ i: Int, _ limit: Int = 90) -> Bool {
    signs[i].length <= limit && (lines[i].text.finalSign != 0x2E || signs[i].length <= 30)
  }

  /// The agreement's own words: no section of links or contacts goes on past them.
  func isCore(_ i: Int) -> Bool {
    Self.coreWords.contains { signs[i].bare.find($0) != nil }
  }
  private static let coreWords = Phrases.bytes([
    "löfte", "lovar", "lovat", "lägesbild", "uppföljning", "åtgärder", "aktiviteter",
  ])

  private mutating func dropPhrases() {
    for i in lines.indices where signs[i].isPhrase || signs[i].isFile && signs[i].length <= 120 && !isSentence(i) {
      if endsWrapped(i) {
        if signs[i].isFile { dropWrappedFile(i) }
        continue
      }
      drop(i)
      if signs[i].endsContent { pageInfo.append(i) }
      dropWrappedRest(i)
      // `Sidansvarig:` with its name in the `dd`.
      if lines[i].hint == .term, i + 1 < lines.count, lines[i + 1].hint == .definition { drop(i + 1) }
    }
  }

  /// A file's name that was broken at the width of the text.
  private mutating func dropWrappedFile(_ i: Int) {
    var first = i
    while endsWrapped(first) { first -= 1 }
    // A stop before the name's own ending closes a sentence that is the page's.
    let name = lines[first...i]
    guard name.count <= 3, !lines[first].isItem, name.allSatisfy({ !$0.text.dropLast(6).contains(0x2E) }) else { return }
    for k in first...i { drop(k) }
  }

  /// The lines into which a site's sentence was wrapped.
  private mutating func dropWrappedRest(_ i: Int) {
    var k = i + 1
    while k < lines.count, lines[k].gap == .line, !lines[k].isItem,
      wrapping.continues(lines[k - 1], lines[k], lastOfRun: false)
    {
      drop(k)
      k += 1
    }
  }

  /// A menu above the title: one paragraph of short lines, three or more, or with site phrases among them.
  private mutating func dropMenu() {
    guard let first = lines.indices.first(where: { !gone[$0] }), lines[first].hint == .none else { return }
    let end = paragraphEnd(first)
    let start = lines[...first].lastIndex { $0.gap == .paragraph } ?? first
    let own = (first..<end).filter { !gone[$0] }
    let phrases = (start..<end).count - own.count
    guard own.count >= 3 || (phrases > 0 && (own.count >= 2 || phrases >= 2)), own.count < 40 else { return }
    guard
      own.allSatisfy({
        signs[$0].length <= 40 && !lines[$0].text.endsSentence && !isCore($0) && lines[$0].cells.isEmpty
      })
    else { return }
    guard let title = next(after: end - 1),
      Headings.hasShape(lines[title].text) || PageDates.first(in: signs[title].bare) != nil
    else { return }
    for i in own { drop(i) }
  }

  /// End of the lines that follow each other without a blank line.
  func paragraphEnd(_ i: Int) -> Int {
    var j = i + 1
    while j < lines.count, lines[j].gap == .line { j += 1 }
    return j
  }

  /// What stands behind the page's own information (who answers for it, when it was changed, was it of use) near its
  /// end is no longer the page: other content, news, shortcuts.
  private mutating func dropBehindPageInfo() {
    let total = lines.indices.reduce(0) { gone[$1] ? $0 : $0 + lines[$1].text.count }
    var before = 0
    var next = 0
    for mark in pageInfo.sorted() {
      while next < mark {
        if !gone[next] { before += lines[next].text.count }
        next += 1
      }
      guard before * 10 >= total * 6 else { continue }
      for i in mark..<lines.count where !gone[i] && (!isCore(i) || lines[i].isLink) && lines[i].cells.isEmpty {
        drop(i)
      }
      return
    }
  }

  /// The rest of a sentence that was broken at the width of the text: `… har också gått` / `vidare.`, `… för tiden` /
  /// `2018-01-01--2019-12-31`. Whatever the words say by themselves, they are no line of the site's.
  func endsWrapped(_ i: Int) -> Bool {
    guard let width = wrapping.width, i > 0, !gone[i - 1], goesOn(i) else { return false }
    let (a, b) = (lines[i - 1], lines[i])
    return Wrapping.overflows(a, b, width) && !a.text.endsSentence && !b.text.startsUpper
  }

  /// The line goes on with the paragraph above in a text that was broken at its width.
  func goesOn(_ i: Int) -> Bool {
    guard wrapping.width != nil, i > 0, lines[i].gap == .line, !lines[i].isItem else { return false }
    return wrapping.continues(lines[i - 1], lines[i], lastOfRun: false)
  }

  private func isSentence(_ i: Int) -> Bool { lines[i].text.finalSign == 0x2E && signs[i].length > 60 }

  private func kept() -> [Line] {
    var out: [Line] = []
    out.reserveCapacity(lines.count)
    var broken = false
    for i in lines.indices {
      if gone[i] {
        broken = true
        continue
      }
      var line = lines[i]
      if broken { line.gap = .paragraph }
      broken = false
      out.append(line)
    }
    return out
  }

  /// A banner of the site's own (delayed mail, a fault) above the title.
  private mutating func dropBanner() {
    let own = lines.indices.filter { !gone[$0] }.prefix(4)
    guard let first = own.first, isSentence(first), !isHeadingLine(first), signs[first].bare.find(Self.promise) == nil
    else { return }
    let title = own.dropFirst().first {
      signs[$0].length < 100 && lines[$0].text.finalSign != 0x2E && signs[$0].bare.find(Self.citizenPromise) != nil
    }
    guard let title else { return }
    for i in own where i < title { drop(i) }
  }
  private static let promise = Array("löft".utf8)
  private static let citizenPromise = Array("medborgarlöft".utf8)

  /// Lines above the `h1`: categories, captions, banners, what is left of a breadcrumb.
  private mutating func dropAboveTitle() {
    let own = lines.indices.filter { !gone[$0] }
    guard let title = own.firstIndex(where: { lines[$0].hint == .heading(level: 1) }), title <= 12 else { return }
    for i in own[..<title] where !isCore(i) { drop(i) }
  }

  /// The title printed again right below itself.
  private mutating func dropRepeatedTitle() {
    let own = lines.indices.filter { !gone[$0] }.prefix(2)
    guard own.count == 2, let a = own.first, let b = own.last, signs[a].bare == signs[b].bare, !lines[b].isItem else {
      return
    }
    gone[b] = true
  }

  /// The box that explains medborgarlöften beside news and at the foot of pages: heading, explanation, `Medborgarlöften
  /// ska:` and its goals. An own page on the matter keeps it: there it stands first or is all there is.
  private mutating func dropAgreementBox() {
    let own = lines.indices.filter { !gone[$0] }
    for (n, i) in own.enumerated() where n >= 4 {
      let question = Self.boxHeadings.contains(signs[i].key)
      guard question || Self.goalHeadings.contains(signs[i].key) else { continue }
      guard let end = boxEnd(own, from: n, question: question) else { continue }
      for k in own[n..<end] { drop(k) }
      return
    }
  }

  private func boxEnd(_ own: [Int], from n: Int, question: Bool) -> Int? {
    var k = n
    if question {
      let limit = min(own.count, n + 7)
      guard let goals = (n + 1..<limit).first(where: { Self.goalHeadings.contains(signs[own[$0]].key) }) else {
        return nil
      }
      k = goals
    }
    k += 1
    let first = k
    while k < own.count, k - first < 8, isGoal(own[k]) { k += 1 }
    guard k > first || question else { return nil }
    // Goals without the question above them are only the box when they end the page.
    return question || own.count - k <= 2 ? k : nil
  }

  /// `öka tryggheten`: a verb of aims, or any small opening in the list below the question.
  private func isGoal(_ i: Int) -> Bool {
    Self.goalVerbs.contains(where: signs[i].bare.starts) || (lines[i].isItem && lines[i].text.startsLower && signs[i].length < 140)
  }

  private static let boxHeadings = Phrases.hashed(
    """
    vad är medborgarlöften | vad är ett medborgarlöfte | vad är medborgarlöfte | om medborgarlöften
    """)
  private static let goalHeadings = Phrases.hashed(
    """
    medborgarlöften ska | medborgarlöftena ska | ett medborgarlöfte ska | medborgarlöftet ska
    """)
  private static let goalVerbs = Phrases.bytes(
    """
    öka | förebygga | minska | stärka | fördjupa | förbättra | bidra till | göra | skapa | få | främja | bygga
    """)
}
