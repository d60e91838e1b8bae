/// Headings by shape: a short line without a stop that stands for itself or opens what follows. What a heading's words mean is
/// not asked here.
enum Headings {
  static func mark(_ drafts: inout [Draft]) {
    for i in drafts.indices where drafts[i].kind == .paragraph && drafts[i].depth == 0 && isHeading(drafts, i) {
      drafts[i].kind = .heading(level: 0)
    }
  }

  private static func isHeading(_ d: [Draft], _ i: Int) -> Bool {
    let t = d[i].text
    guard hasShape(t), d[i].startsParagraph || !ItemLabels.opens(t) else { return false }
    let goesOn = i + 1 < d.count && !d[i + 1].startsParagraph
    let next = i + 1 < d.count ? d[i + 1] : nil
    if d[i].startsParagraph, !goesOn { return true }
    if t.finalSign == 0x3A || isCapitals(t) { return true }
    guard let next, t.scalarCount <= 60 else { return false }
    if next.isItem { return true }
    // `Inledning` with its paragraph in the next line, at the start of a paragraph or behind a full sentence.
    let opens = d[i].startsParagraph || (i > 0 && d[i - 1].text.endsSentence && d[i - 1].text.scalarCount > 60)
    return opens && next.kind == .paragraph && isProse(next.text) && next.text.scalarCount > t.scalarCount
  }

  /// At least a sentence: some length and a stop.
  private static func isProse(_ t: [UInt8]) -> Bool { t.scalarCount >= 60 && (t.endsSentence || t.scalarCount >= 100) }

  static func hasShape(_ t: [UInt8]) -> Bool {
    let length = t.scalarCount
    guard length >= 2, length <= 110, !t.startsLower else { return false }
    let last = t.finalSign
    if last == 0x2C || last == 0x3B { return false }
    if last == 0x2E, !t.ends([0x2E, 0x2E]) { return false }
    if length > 90, last != 0x3A { return false }
    if t.starts([0xE2, 0x80, 0x93, 0x20]) || t.starts([0xE2, 0x80, 0x94, 0x20]) { return false }
    return !holdsSentenceEnd(t) && !isDateLine(t) && !LineSigns(t).isContactDatum
  }

  /// A stop inside, with a new sentence behind it.
  private static func holdsSentenceEnd(_ t: [UInt8]) -> Bool {
    var i = 2
    while i + 2 < t.count {
      if t[i] == 0x2E || t[i] == 0x3F, t[i + 1] == 0x20, isWordByte(t[i - 1]), isWordByte(t[i - 2]), Array(t[(i + 2)...]).startsUpper { return true }
      i += 1
    }
    return false
  }

  /// `2017-02-15`, `Laxå den 26 oktober 2018`: a line that ends with a date and holds little else.
  private static func isDateLine(_ t: [UInt8]) -> Bool {
    let lowered = t.lowered
    guard t.scalarCount <= 45, let date = PageDates.first(in: lowered), date.end >= t.count - 1 else { return false }
    let opening = lowered.firstIndex(where: isDigit) ?? 0
    return opening == 0 || Array(lowered[..<opening]).ends(Array(" den ".utf8)) || Array(lowered[..<opening]).wordCount <= 2
  }

  private static func isCapitals(_ t: [UInt8]) -> Bool {
    var letters = 0
    var afterC3 = false
    for b in t {
      if afterC3 {
        if b >= 0x9F { return false }
        letters += 1
      } else if b >= 0x61 && b <= 0x7A {
        return false
      } else if b >= 0x41 && b <= 0x5A {
        letters += 1
      }
      afterC3 = b == 0xC3
    }
    return letters >= 4
  }
}
