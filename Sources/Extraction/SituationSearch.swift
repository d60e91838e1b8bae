import Blocks
import Swedish

/// The lägesbild of a page that has no heading for it: findings told in the introduction or between the promise lists.
extension Situations {
  /// Descriptive sentences of the introduction: from the first finding to the last, a sentence of method before and of
  /// description behind included. `beside` a lägesbild under its own heading only what is no method.
  static func introduction(
    _ d: Document, _ sections: [Section], _ consumed: [Range<Int>], _ taken: Set<Int>, beside headed: Bool = false
  ) -> [Range<Int>] {
    let leadIns = sections.compactMap(\.headingTokens)
    let firstPromise = consumed.first?.lowerBound ?? d.tokens.count
    var all: [Range<Int>] = []
    for s in sections {
      let holdsPromises = s.blocks.contains { b in consumed.contains { $0.overlaps(d.blockTokens[b]) } }
      let opens = s.role == .purpose && s.headingTokens.map { opening.match(d, in: $0) != nil } == true
      // Behind the promises it is what one hopes for.
      let hoped = s.role == .accomplish && (s.headingTokens?.lowerBound ?? 0) < firstPromise
      let beside = s.role == .theme || s.role == .listing || s.role == .focus || hoped
      guard s.role == .agreement || (beside && !holdsPromises) || opens else { continue }
      for b in s.blocks where !taken.contains(b) && d.blocks[b].kind == .paragraph && !Quotes.isWhole(d, d.blockTokens[b]) {
        for sentence in d.sentences(d.blockTokens[b])
        where d.wordCount(sentence) > 2 && !consumed.contains(where: { $0.overlaps(sentence) })
          && !leadIns.contains(sentence)
        { all.append(sentence) }
      }
    }
    let content = all.indices.filter {
      isContentSentence(d, all[$0], headed: false) && !Quotes.isQuote(d, all[$0]) && !pointsBack(d, all, $0)
        && !(headed && isMethod(d, all[$0]))
    }
    guard let first = content.first, var last = content.last else { return [] }
    var start = first
    while !headed, start > 0, isMethod(d, all[start - 1]) || dialogue.matches(d, in: all[start - 1]),
      !weAct.matches(d, in: all[start - 1]), !aboutPromise(d, all[start - 1]) || sourced.matches(d, in: all[start - 1]), near(d, all[start - 1], all[start]),
      namesAreas(d, all[first]) || first - start < 1
    { start -= 1 }
    while start > 0, isDescriptive(d, all[start - 1]), !pointsBack(d, all, start - 1), all[start].lowerBound == all[start - 1].upperBound { start -= 1 }
    while last + 1 < all.count, isDescriptive(d, all[last + 1]) || tellsSource(d, all[last + 1]),
      near(d, all[last], all[last + 1])
    { last += 1 }
    return merge(
      (start...last).filter {
        content.contains($0) || ($0 < first && sourced.matches(d, in: all[$0]) && isMethod(d, all[$0]))
          || ($0 > first && tellsSource(d, all[$0]))
          || (!aboutPromise(d, all[$0]) && !Quotes.isQuote(d, all[$0]) && Names.all(d.tokens, in: all[$0]).isEmpty
            && Commitments.read(d, all[$0]).strength < .passive)
      }.map { all[$0] })
  }

  /// From the first to the last finding of a section that is not the picture itself.
  static func told(_ d: Document, _ s: Section, _ consumed: [Range<Int>], _ taken: Set<Int>) -> [Range<Int>] {
    let sentences = s.blocks.filter { !taken.contains($0) && !isItem(d, $0) }.flatMap { d.sentences(d.blockTokens[$0]) }
      .filter { r in !consumed.contains { $0.overlaps(r) } }
    let content = sentences.filter { isContentSentence(d, $0, headed: false) && !isMethod(d, $0) }
    guard let first = content.first, let last = content.last else { return [] }
    return merge(sentences.filter { $0.lowerBound >= first.lowerBound && $0.upperBound <= last.upperBound })
  }

  /// `Utifrån det genomför vi åtgärder`: what is done about it.
  private static let weAct = Phrase("genomför|gör|arbetar|jobbar|satsar|fokuserar|lovar|avger vi")

  /// Names of what a picture rests on.
  static let sourced = Phrase(
    """
    medborgardialog*|medarbetardialog*|dialog*|enkät*|trygghetsmätning*|trygghetsundersökning*|brottsstatistik*|statistik*
    lägesbild*|problembild*|kartläggning*|underrättelser|synpunkter|anmälda brott
    """)

  /// `Som grund ligger också polisens mätning`, `Det kommer fram i dialogerna`: behind the findings it closes them.
  static func tellsSource(_ d: Document, _ s: Range<Int>) -> Bool {
    (sourced.matches(d, in: s) || sameAgain.matches(d, in: s)) && closing.matches(d, in: s) && !acts(d, Commitments.read(d, s))
  }
  private static let sameAgain = Phrase("gav|ger samma bild")
  private static let closing = Phrase(
    """
    ^ det|detta kommer|framkommer|framgår|framkom|framgick|bekräftas
    ^ som grund
    ^ samma sak|bild|mönster syns|framgår|framkommer|framkom|bekräftas|visar|gav|ger
    gav|ger samma bild
    """)

  /// `Det pekar ut tre områden` behind a sentence about the löfte speaks of the löfte.
  static func pointsBack(_ d: Document, _ all: [Range<Int>], _ n: Int) -> Bool {
    guard n > 0,
      d.key(all[n].lowerBound) == "det" || d.key(all[n].lowerBound) == "de" || d.key(all[n].lowerBound) == "den"
    else { return false }
    let next = d.key(all[n].lowerBound + 1)
    // `De 96 svaren pekar på tre saker`: an article.
    if d.isDigits(all[n].lowerBound + 1) { return false }
    if next == "finns" || next == "är" || next == "känns" || next == "upplevs" || next == "flesta" || next == "som" { return false }
    // `De berättade att …` behind where the löfte comes from: who was asked.
    if saying.contains(next) { return false }
    // `De områden som medborgarna lyfter`: an article.
    if d.key(all[n].lowerBound + 2) == "som" { return false }
    return all[n - 1].upperBound == all[n].lowerBound
      && all[n - 1].contains { d.hasPrefix($0, "löfte") || d.hasPrefix($0, "medborgarlöfte") }
  }

  private static let saying: WordSet = ["berättade", "sade", "sa", "uppgav", "nämnde", "svarade", "tyckte", "lyfte", "pekade", "efterlyste"]

  private static let opening = Phrase("^ inledning|introduktion")

  static let dialogue = Phrase(
    """
    kunde|fick|bjöds|kom ...8 svara|säga|komma|dialog|enkät
    """)

  static func near(_ d: Document, _ a: Range<Int>, _ b: Range<Int>) -> Bool { b.lowerBound - a.upperBound <= 2 }

  static func isSituationParagraph(_ d: Document, _ r: Range<Int>) -> Bool {
    let sentences = d.sentences(r)
    let hits = sentences.filter { isContentSentence(d, $0, headed: false) }.count
    return hits > 0 && hits * 2 >= sentences.count
  }

  static func isDescriptive(_ d: Document, _ r: Range<Int>) -> Bool {
    guard !aboutPromise(d, r), !Quotes.isQuote(d, r), !purpose.matches(d, in: r), !elsewhere.matches(d, in: r) else {
      return false
    }
    let c = Commitments.read(d, r)
    guard Actors.all(d, in: r).isEmpty || isPlace(d, r) else { return false }
    return !acts(d, c) && r.contains { describing.contains(d.key($0)) } && d.finalSign(r) != UInt8(ascii: ":")
  }

  /// `Kommunen är lugn`, `I X kommun är det tryggt`: the municipality as a place.
  private static func isPlace(_ d: Document, _ r: Range<Int>) -> Bool {
    d.wordCount(r) <= 12 && r.contains { d.key($0) == "är" }
      && Actors.all(d, in: r).allSatisfy { $0.party == .kommunen } && !r.contains { d.key($0) == "som" }
  }

  /// Findings told per theme between the promise lists (Haparanda): paragraphs that name the dialogue, the survey or
  /// the inhabitants.
  static func themed(_ d: Document, _ sections: [Section], _ consumed: [Range<Int>], _ taken: Set<Int>)
    -> [Range<Int>]
  {
    var out: [Range<Int>] = []
    for (index, s) in sections.enumerated()
    where s.role == .promises || s.role == .focus || (s.role == .agreement && s.heading != nil && s.inherited) {
      let own = s.blocks.filter { b in
        !taken.contains(b) && d.blocks[b].kind == .paragraph && !d.blockTokens[b].isEmpty && !Quotes.isWhole(d, d.blockTokens[b])
          && !consumed.contains { $0.overlaps(d.blockTokens[b]) }
      }
      // `De senaste mätningarna visar att … Under 2024 lovar polisen …`: the findings stand in front of the promise.
      for b in s.blocks
      where !taken.contains(b) && d.blocks[b].kind == .paragraph && consumed.contains(where: { $0.overlaps(d.blockTokens[b]) }) {
        let before = d.sentences(d.blockTokens[b]).prefix { s in !consumed.contains { $0.overlaps(s) } }
        guard let first = before.first, let last = before.last else { continue }
        let passage = first.lowerBound..<last.upperBound
        if isSituationParagraph(d, passage), told.matches(d, in: passage) { out += merge(trimmed(d, [(passage, false)])) }
      }
      if standsAboveLabel(sections, index) {
        let said = own.filter { isSituationParagraph(d, d.blockTokens[$0]) || describes(d, d.blockTokens[$0]) }
        out += merge(trimmed(d, said.map { (d.blockTokens[$0], false) }))
        continue
      }
      for (n, b) in own.enumerated() where isSituationParagraph(d, d.blockTokens[b]) {
        var passage = [d.blockTokens[b]]
        if !told.matches(d, in: d.blockTokens[b]) {
          guard n + 1 < own.count, own[n + 1] == b + 1, countsAnswers(d, d.blockTokens[b + 1]) else { continue }
          passage.append(d.blockTokens[b + 1])
        }
        out += merge(trimmed(d, passage.map { ($0, false) }))
      }
    }
    return out
  }

  /// A theme below a list of promises that has a label of promises of its own (`Berusade personer vid stationen`, two
  /// sentences, `Medborgarlöfte:`): what stands between says why.
  private static func standsAboveLabel(_ sections: [Section], _ index: Int) -> Bool {
    let s = sections[index]
    guard s.role == .promises, s.inherited, s.heading != nil, index + 1 < sections.count else { return false }
    let next = sections[index + 1]
    return next.role == .promises && !next.inherited && next.heading != nil
  }

  /// Every sentence tells of the place, none of who does something there.
  private static func describes(_ d: Document, _ r: Range<Int>) -> Bool {
    d.sentences(r).allSatisfy { isContentSentence(d, $0, headed: true) && Actors.all(d, in: $0).isEmpty }
  }

  /// `I skolornas enkät säger 6 procent att de har provat.`: below a finding it tells where that was found, in the same
  /// line or in one of its own.
  private static func countsAnswers(_ d: Document, _ r: Range<Int>) -> Bool {
    told.matches(d, in: r) && answers.matches(d, in: r) && !isSituationParagraph(d, r)
  }
  private static let answers = Phrase("säger|svarar|svarade|uppger|uppgav|anger|angav ...3 #")

  static let told = Phrase(
    """
    togs|tas upp
    tagit|tog|fått|fick ...8 synpunkter|klagomål|anmälningar
    enkät*|*enkät|*enkäten|dialog*|medborgardialog*|trygghetsmätning*|undersökning*|*undersökningen|otryggare|upplevs|klagomålen|medborgarna|invånarna|invånare|boende|statistik*
    """)
}
