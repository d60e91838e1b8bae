/// News open a quotation with a dash as lists open an item. Tells them apart and gives quotations their dash back.
func turnQuotationsBack(_ lines: inout [Line]) {
  let dashes = lines.indices.filter { lines[$0].marker?.sign == .dash && lines[$0].hint == .none }
  guard !dashes.isEmpty else { return }
  let said = Set(
    dashes.filter { i in Phrases.sayingWords.contains { lines[i].text.find($0) != nil } || saidNext(lines, i) })
  var quotations: [Int] = []
  for i in dashes {
    // A heading between two dashes parts a quotation from a list.
    let quotedNear = lines[i].text.endsSentence
      && (i - 3...i + 3).contains { n in
        n != i && said.contains(n) && (min(i, n)..<max(i, n)).dropFirst().allSatisfy { lines[$0].text.endsSentence }
      }
    if said.contains(i) || (quotedNear && lines[i].text.startsUpper) || standsAlone(lines, i) { quotations.append(i) }
  }
  for i in quotations {
    lines[i].restoreMarker()
    lines[i].gap = .paragraph
  }
}

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
