/// Headings by shape: a short line without a stop that stands for itself or opens what follows. What a heading's words
/// mean is not asked here.
enum Headings {
  static func mark(_ drafts: inout [Draft]) {
    for i in drafts.indices where drafts[i].kind == .paragraph && drafts[i].depth == 0 && isHeading(drafts, i) {
      drafts[i].kind = .heading(level: 0)
    }
    unmarkNames(&drafts)
  }

  /// Short lines in a row with names of people among them are a signature, not headings: every name, and the line under
  /// it unless that one opens what follows.
  private static func unmarkNames(_ d: inout [Draft]) {
    var i = 0
    while i < d.count {
      var end = i
      while end < d.count, d[end].kind == .heading(level: 0), d[end].startsParagraph { end += 1 }
      if end - i >= 2 || (end == d.count && end > i) {
        for k in i..<end where isName(d[k].text) && k > 0 {
          d[k].kind = .paragraph
          if k + 1 < end, k + 1 < end - 1 || end == d.count, d[k + 1].text.finalSign != 0x3A,
            !d[k + 1].text.contains(where: isDigit)
          {
            d[k + 1].kind = .paragraph
          }
        }
      }
      i = max(end, i + 1)
    }
  }

  /// A line that reads as a title of its own: heading shape, and no name of a person or caption.
  static func isTopic(_ t: [UInt8]) -> Bool { hasShape(t) && !isName(t) && !t.contains(0x2C) && t.wordCount >= 4 }

  /// Two to four words of letters, every one with a capital.
  static func isName(_ line: [UInt8]) -> Bool {
    let t = line.firstIndex(of: 0x2C).map { Array(line[..<$0]) } ?? line  // `Name, title`
    let words = t.split(separator: 0x20)
    guard words.count >= 2, words.count <= 4, t.scalarCount <= 45 else { return false }
    return words.allSatisfy { word in
      let word = Array(word)
      return word.startsUpper
        && word.allSatisfy { $0 >= 0x80 || $0 == 0x2D || $0 == 0x2E || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) }
        && !isCapitals(word)
    }
  }

  private static func isHeading(_ d: [Draft], _ i: Int) -> Bool {
    let t = d[i].text
    if d[i].bold, isBoldHeading(t) { return true }
    // `Ansvarig: Polisen` belongs to what stands above it; `Ansvarig:` may head a list.
    guard hasShape(t), !ItemLabels.opens(t) || (d[i].startsParagraph && t.finalSign == 0x3A) else { return false }
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

  /// A bold line is a heading even with a stop, as long as it is no bold paragraph.
  private static func isBoldHeading(_ t: [UInt8]) -> Bool {
    let length = t.scalarCount
    return length <= 140 && (t.finalSign != 0x2E || length <= 60) && !opensWithDash(t) && !LineSigns(t).isContactDatum
      && !isDateLine(t) && !runsOn(t)
  }

  /// What markup calls a heading and is none: a quotation, or a paragraph whose last sentence opens a list.
  static func isProse(_ t: [UInt8], above level: Int) -> Bool { opensWithDash(t) || (level > 1 && runsOn(t)) }

  /// `174 svar kom in. Flest gällde:`: several sentences, the last of them a lead-in.
  private static func runsOn(_ t: [UInt8]) -> Bool { t.finalSign == 0x3A && holdsSentenceEnd(t) }

  /// At least a sentence: some length and a stop.
  private static func isProse(_ t: [UInt8]) -> Bool { t.scalarCount >= 60 && (t.endsSentence || t.scalarCount >= 100) }

  static func hasShape(_ t: [UInt8]) -> Bool {
    let length = t.scalarCount
    guard length >= 2, length <= 110, !t.startsLower else { return false }
    let last = t.finalSign
    if last == 0x2C || last == 0x3B { return false }
    if last == 0x2E, !t.ends([0x2E, 0x2E]) { return false }
    if length > 90, last != 0x3A { return false }
    return !opensWithDash(t) && !holdsSentenceEnd(t) && !isDateLine(t) && !LineSigns(t).isContactDatum
  }

  static func opensWithDash(_ t: [UInt8]) -> Bool { t.starts([0xE2, 0x80, 0x93]) || t.starts([0xE2, 0x80, 0x94]) }

  /// A stop inside, with a new sentence behind it.
  private static func holdsSentenceEnd(_ t: [UInt8]) -> Bool {
    var i = 2
    while i + 2 < t.count {
      if t[i] == 0x2E || t[i] == 0x3F, t[i + 1] == 0x20, isWordByte(t[i - 1]), isWordByte(t[i - 2]),
        Array(t[(i + 2)...]).startsUpper
      {
        return true
      }
      i += 1
    }
    return false
  }

  /// `2017-02-15`, `Laxå den 26 oktober 2018`: a line that ends with a date and holds little else.
  private static func isDateLine(_ t: [UInt8]) -> Bool {
    let lowered = t.lowered
    guard t.scalarCount <= 45, let date = PageDates.first(in: lowered), date.end >= t.count - 1 else { return false }
    let opening = lowered.firstIndex(where: isDigit) ?? 0
    return opening == 0 || Array(lowered[..<opening]).ends(Array(" den ".utf8))
      || Array(lowered[..<opening]).wordCount <= 2
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
