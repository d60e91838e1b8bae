/// Sections that are the site's: whom to contact, where else to read.
extension Chrome {
  // MARK: Contacts

  mutating func dropContacts() {
    for i in lines.indices where !gone[i] && opensContacts(i) { dropContactSection(i) }
    for i in lines.indices where !gone[i] && Phrases.contactLabels.contains(signs[i].key) && !lines[i].isItem {
      if lines[i].text.startsUpper, lines[i].text.finalSign != 0x2E { dropLabel(i) }
    }
    var i = 0
    while i < lines.count {
      let end = paragraphEnd(i)
      dropContactParagraph(i..<end)
      i = end
    }
  }

  /// `Kontakt`, or a lead-in such as `Har du tips om tryggheten? Kontakta:`.
  private func opensContacts(_ i: Int) -> Bool {
    guard !lines[i].isItem else { return false }
    if Phrases.contactHeadings.contains(signs[i].key) { return true }
    return lines[i].text.finalSign == 0x3A && signs[i].length <= 120
      && Phrases.contactLeadIns.contains(where: signs[i].bare.ends)
  }

  /// A heading such as `Kontakt` with names, titles and numbers under it, up to the last number; or with nothing of the
  /// page's own after it.
  private mutating func dropContactSection(_ i: Int) {
    defer { if gone[i], lines[i].gap == .line { dropQuestionAbove(i) } }
    var run: [Int] = []
    var lastDatum: Int?
    var k = next(after: i)
    while let j = k, run.count < 14, isShort(j) || signs[j].isContactDatum, !isCore(j) || signs[j].isContactDatum {
      if run.count > 0, isHeadingLine(j), lastDatum != nil || !isHeadingLine(run[0]) { break }
      run.append(j)
      if signs[j].isContactDatum { lastDatum = run.count - 1 }
      k = next(after: j)
    }
    if let lastDatum {
      drop(i)
      let end = paragraphEnd(run[lastDatum])
      for j in run where j <= run[lastDatum] || j < end { drop(j) }
    } else if k == nil, run.count <= 8, !run.contains(where: { lines[$0].isItem && !lines[$0].isLink }) {
      drop(i)
      for j in run { drop(j) }
    }
  }

  /// `Har du tips om tryggheten?` in the line above `Kontakta:`.
  private mutating func dropQuestionAbove(_ i: Int) {
    var k = i
    while k > 0, lines[k].gap == .line, !gone[k - 1], !lines[k - 1].isItem, signs[k - 1].length <= 100 { k -= 1 }
    guard k < i, lines[i - 1].text.finalSign == 0x3F else { return }
    for j in k..<i { drop(j) }
  }

  /// `Telefon` with its number in the same paragraph, or alone with the number in the next.
  private mutating func dropLabel(_ i: Int) {
    let end = paragraphEnd(i)
    let values = (i + 1..<max(end, i + 1)).filter { !gone[$0] }
    guard values.allSatisfy({ isShort($0, 60) }), values.count <= 4 else { return }
    drop(i)
    for j in values { drop(j) }
    if values.isEmpty, let j = next(after: i), isShort(j, 45),
      lines[j].text.contains(where: isDigit) || signs[j].isContactDatum, !lines[j].isItem,
      PageDates.first(in: signs[j].bare) == nil, !isCore(j)
    {
      drop(j)
    }
  }

  /// Lines of one paragraph with a number or an address among them.
  private mutating func dropContactParagraph(_ range: Range<Int>) {
    let own = range.filter { !gone[$0] }
    guard !own.isEmpty, own.count <= 10, own.contains(where: { signs[$0].isContactDatum }) else { return }
    guard own.allSatisfy({ isShort($0, 100) && !lines[$0].isItem || signs[$0].isContactDatum }) else { return }
    for i in own { drop(i) }
  }

  // MARK: Links and files

  mutating func dropLinkSections() {
    for i in lines.indices where !gone[i] && isLinkHeading(i) {
      dropLinkSection(i)
    }
  }

  private func isLinkHeading(_ i: Int) -> Bool {
    guard !lines[i].isItem else { return false }
    return Phrases.linkHeadings.contains(signs[i].key) || Phrases.newsHeadings.contains(signs[i].key)
  }

  /// A heading such as `Dokument` goes with the links and files under it, and when nothing but short lines follows to
  /// the end.
  private mutating func dropLinkSection(_ i: Int) {
    if lines[..<i].indices.allSatisfy({ gone[$0] }) {
      drop(i)
      return
    }
    let onlyLinks = Phrases.newsHeadings.contains(signs[i].key) && !isHeadingLine(i)
    var run: [Int] = []
    var links = 0
    var k = i + 1
    while k < lines.count, k - i < 200 {
      if gone[k] || lines[k].isLink || signs[k].isFile || isLinkHeading(k) {
        links += 1
      } else if !isShort(k) || isCore(k) || links > 0 || (onlyLinks && lines[k].isItem) {
        break
      }
      if isHeadingLine(k), k > i + 1, !gone[k], !isLinkHeading(k) { break }
      run.append(k)
      k += 1
    }
    let linked = run.prefix { gone[$0] || lines[$0].isLink || signs[$0].isFile }
    if k == lines.count, run.reduce(into: 0, { if !gone[$1] { $0 += 1 } }) <= 12 {
      drop(i)
      for j in run { drop(j) }
    } else if !linked.isEmpty || run.isEmpty && isHeadingLine(min(i + 1, lines.count - 1)) {
      drop(i)
      for j in linked { drop(j) }
    }
  }
}
