/// News open a quotation with a dash as lists open an item. Tells them apart and gives quotations their dash back.
func turnQuotationsBack(_ lines: inout [Line]) {
  let dashes = lines.indices.filter { lines[$0].marker?.sign == .dash && lines[$0].hint == .none }
  guard !dashes.isEmpty else { return }
  let said = Set(
    dashes.filter { i in Phrases.sayingWords.contains { lines[i].text.find($0) != nil } || saysName(lines[i].text) || saidNext(lines, i) })
  var quotations: [Int] = []
  for i in dashes {
    // A heading between two dashes parts a quotation from a list.
    let quotedNear = lines[i].text.endsSentence && !isListed(lines, i, said)
      && (i - 3...i + 3).contains { n in
        // A list stands further in.
        n != i && said.contains(n) && lines[n].indent == lines[i].indent
          && (min(i, n)..<max(i, n)).dropFirst().allSatisfy { lines[$0].text.endsSentence }
      }
    // `– Vi har ett n`: a page that quotes breaks off in a quotation.
    let cutQuote = i > 0 && i + 1 == lines.count && !said.isEmpty && !lines[i].text.endsSentence && !lines[i - 1].isItem
    if said.contains(i) || cutQuote || (quotedNear && lines[i].text.startsUpper) || standsAlone(lines, i) { quotations.append(i) }
  }
  for i in quotations {
    lines[i].restoreMarker()
    lines[i].gap = .paragraph
  }
}

/// A dash right above or below, with no blank line between and nobody who says it: items, however near a quotation is.
private func isListed(_ lines: [Line], _ i: Int, _ said: Set<Int>) -> Bool {
  func isItem(_ k: Int) -> Bool { lines.indices.contains(k) && lines[k].marker?.sign == .dash && !said.contains(k) }
  return (lines[i].gap == .line && isItem(i - 1)) || (isItem(i + 1) && lines[i + 1].gap == .line)
}

/// `… säger Frida Ottergren`: a verb of saying and two capitals, whatever sign stands before.
private func saysName(_ t: [UInt8]) -> Bool {
  saying.contains { verb in
    guard let at = t.find(verb) else { return false }
    let words = t[(at + verb.count)...].split(separator: 0x20).prefix(2)
    return words.count == 2 && words.allSatisfy { Array($0).startsUpper }
  }
}
private let saying = [" säger ", " berättar ", " menar ", " förklarar "].map { Array($0.utf8) }

/// The quotation is wrapped and names its speaker in the next line.
private func saidNext(_ lines: [Line], _ i: Int) -> Bool {
  guard i + 1 < lines.count, lines[i + 1].gap == .line, lines[i + 1].marker == nil, lines[i + 1].hint == .none else {
    return false
  }
  let both = lines[i].text + [0x20] + lines[i + 1].text
  return Phrases.sayingWords.contains { both.find($0) != nil }
}

/// A single dash, one or more whole sentences, not under a lead-in and no other dash beside it.
private func standsAlone(_ lines: [Line], _ i: Int) -> Bool {
  let line = lines[i]
  guard line.indent == 0, line.text.endsSentence, line.text.finalSign != 0x3A, line.text.startsUpper,
    line.gap == .paragraph
  else { return false }
  guard i > 0, !lines[i - 1].isItem, lines[i - 1].text.finalSign == 0x2E || lines[i - 1].text.finalSign == 0x22 else {
    return false
  }
  return i + 1 >= lines.count || !lines[i + 1].isItem
}
