/// Page dates and the lines that hold them.
extension Chrome {
  mutating func dropDates() {
    for i in lines.indices where !gone[i] && signs[i].length <= 160 && !endsWrapped(i) {
      guard let (kind, end) = PageDates.label(signs[i].bare) else { continue }
      takeLabelled(i, kind, end)
      if gone[i] { pageInfo.append(i) }
    }
  }

  /// A label with its date behind it, in the next line, or with no date at all.
  private mutating func takeLabelled(_ i: Int, _ kind: PageDates.Label, _ end: Int) {
    let bare = signs[i].bare
    if let date = lines[i].date {
      note(kind, date)
      drop(i)
      return
    }
    if let date = PageDates.first(in: bare, from: end, within: 60) {
      note(kind, date.iso)
      drop(i)
      takeSecond(bare, from: date.end)
      return
    }
    let rest = bare[end...].filter { isWordByte($0) }
    guard rest.isEmpty || (rest.count < 40 && bare[end...].starts(with: Array(" av ".utf8))) else { return }
    drop(i)
    if let j = next(after: i), let date = loneDate(j) {
      note(kind, date)
      drop(j)
    }
  }

  /// `Publicerad 2016-04-07. Senast ändrad 2016-04-11.`
  private mutating func takeSecond(_ bare: [UInt8], from: Int) {
    var i = from
    while i < bare.count {
      if i > 0, !isWordByte(bare[i - 1]), isWordByte(bare[i]), let (kind, end) = PageDates.label(Array(bare[i...])) {
        if let date = PageDates.first(in: bare, from: i + end, within: 60) { note(kind, date.iso) }
        return
      }
      i += 1
    }
  }

  private mutating func note(_ kind: PageDates.Label, _ iso: String) {
    switch kind {
    case .published: facts.published = facts.published ?? iso
    case .updated: facts.updated = facts.updated ?? iso
    }
  }

  /// A date line by the title, above it or below.
  mutating func takeLoneDate() {
    let own = lines.indices.filter { !gone[$0] && !goesOn($0) }
    let title = own.firstIndex { lines[$0].hint == .heading(level: 1) } ?? 0
    for (n, i) in own.prefix(8).enumerated() {
      // Farther down only in the upper third, where no signatures stand: below a preamble or a caption.
      guard n < min(title, 8) + 2 || (n + 1) * 3 <= own.count, let date = loneDate(i) else { continue }
      note(.published, date)
      drop(i)
      return
    }
  }

  /// The date of a line that holds nothing else but a time or the kind of news.
  private func loneDate(_ i: Int) -> String? {
    let bare = signs[i].bare
    if let date = lines[i].date, signs[i].length <= 50, !lines[i].isItem { return date }
    guard signs[i].length <= 50, !lines[i].isItem else { return nil }
    let before = bare.firstIndex(where: isDigit) ?? 0
    guard let date = PageDates.date(bare, before) else { return nil }
    let opens = before == 0 || (bare[before - 1] == 0x20 && Self.dateOpeners.contains(phraseHash(bare[..<(before - 1)])))
    guard opens || isDateline(bare, before, date.end) else { return nil }
    let rest = bare[min(date.end, bare.count)...].filter { isWordByte($0) && !isDigit($0) }
    return rest.isEmpty || Self.dateClosers.contains(phraseHash(rest)) ? date.iso : nil
  }

  /// `Kil2018-02-12 18:47`, `Kil 12 februari 2018 kl 18.47`: a word, the day and the time of day.
  private func isDateline(_ bare: [UInt8], _ before: Int, _ end: Int) -> Bool {
    let place = bare[..<before].drop { $0 == 0x20 }
    guard place.count >= 2, place.count <= 24, !place.dropLast().contains(0x20), isWordByte(place.first ?? 0) else {
      return false
    }
    let clock = bare[min(end, bare.count)...].filter(isDigit)
    return clock.count == 4
  }

  private static let dateOpeners = Phrases.hashed(
    """
    den | måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag | måndag den | tisdag den | onsdag den |
    torsdag den | fredag den | lördag den | söndag den | datum | datum:
    """)
  private static let dateClosers = Phrases.hashed("kl | pressmeddelande | nyhet | nyheter | klpressmeddelande")
}
