/// Dates of the page itself, from labelled lines: `Publicerad 2016-10-31 kl 15:41`, `Senast uppdaterad: 26 oktober
/// 2018`.
enum PageDates {
  enum Label { case published, updated }

  /// A date and the offset behind it.
  struct Reading: Equatable {
    var iso: String
    var end: Int
  }

  /// What the line's opening words label, and where the rest begins.
  static func label(_ lowered: [UInt8]) -> (Label, Int)? {
    guard let c = lowered.first,
      c == 0x70 || c == 0x73 || c == 0x75 || c == 0xC3 || c == 0x67 || c == 0x61 || c == 0x6E || c == 0x66 || c == 0x69
    else { return nil }
    var best: (Label, Int)?
    for (kind, table) in [(Label.published, Phrases.publishedLabels), (.updated, Phrases.updatedLabels)] {
      for words in table where lowered.starts(words) && words.count > best?.1 ?? 0 {
        if lowered.count == words.count || !isWordByte(lowered[words.count]) { best = (kind, words.count) }
      }
    }
    return best
  }

  /// The first date between two offsets: `2019-02-21`, `20190221`, `21/2 2019`, `21 februari 2019`, `21 feb. 2019`,
  /// `21.2.2019`.
  static func first(in lowered: [UInt8], from: Int = 0, within: Int = .max) -> Reading? {
    var i = from
    let stop = within == .max ? lowered.count : min(lowered.count, from + within)
    while i < stop {
      if isDigit(lowered[i]) {
        if i == 0 || !isWordByte(lowered[i - 1]), let r = date(lowered, i) { return r }
        while i < stop, isDigit(lowered[i]) { i += 1 }
      } else {
        i += 1
      }
    }
    return nil
  }

  /// A date that starts at the offset.
  static func date(_ t: [UInt8], _ start: Int) -> Reading? {
    var i = start
    guard let a = number(t, &i) else { return nil }
    if a.digits == 4 {
      guard i < t.count, t[i] == 0x2D || t[i] == 0x2E || t[i] == 0x2F else { return nil }
      let sign = t[i]
      i += 1
      guard let m = number(t, &i), m.digits <= 2, i < t.count, t[i] == sign else { return nil }
      i += 1
      guard let d = number(t, &i), d.digits <= 2 else { return nil }
      return reading(a.value, m.value, d.value, i)
    }
    if a.digits == 8 { return reading(a.value / 10000, a.value / 100 % 100, a.value % 100, i) }
    guard a.digits <= 2, i < t.count else { return nil }
    if t[i] == 0x2F || t[i] == 0x2E, i + 1 < t.count, isDigit(t[i + 1]) {
      let sign = t[i]
      i += 1
      guard let m = number(t, &i), m.digits <= 2, i + 1 < t.count, t[i] == sign || t[i] == 0x20 else { return nil }
      i += 1
      guard let y = number(t, &i), y.digits == 4 else { return nil }
      return reading(y.value, m.value, a.value, i)
    }
    if t.has([0x3A, 0x65], at: i) { i += 2 }  // `26:e`
    while i < t.count, t[i] == 0x20 { i += 1 }
    guard let month = months.firstIndex(where: { t.has($0, at: i) }) else { return nil }
    while i < t.count, isWordByte(t[i]), !isDigit(t[i]) { i += 1 }
    while i < t.count, t[i] == 0x20 || t[i] == 0x2E || t[i] == 0x2C { i += 1 }
    guard let y = number(t, &i), y.digits == 4 else { return nil }
    return reading(y.value, month + 1, a.value, i)
  }

  private static func number(_ t: [UInt8], _ i: inout Int) -> (value: Int, digits: Int)? {
    let start = i
    var v = 0
    while i < t.count, isDigit(t[i]), i - start < 9 {
      v = v * 10 + Int(t[i] - 0x30)
      i += 1
    }
    return i == start ? nil : (v, i - start)
  }

  private static func reading(_ y: Int, _ m: Int, _ d: Int, _ end: Int) -> Reading? {
    guard y >= 1990, y <= 2099, m >= 1, m <= 12, d >= 1, d <= 31 else { return nil }
    let pad = { (n: Int) in n < 10 ? "0\(n)" : "\(n)" }
    return Reading(iso: "\(y)-\(pad(m))-\(pad(d))", end: end)
  }

  private static let months: [[UInt8]] = [
    "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ]
  .map { Array($0.utf8) }
}
