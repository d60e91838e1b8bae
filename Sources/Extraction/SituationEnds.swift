import Swedish

/// Where a lägesbild under a heading begins and ends: by the sentence, since a paragraph may open with the agreement
/// and run on into what one will do.
extension Situations {
  /// The parts without leading sentences on the agreement and without the trailing ones on what follows from the
  /// picture.
  static func trimmed(_ d: Document, _ parts: [(range: Range<Int>, item: Bool)]) -> [Range<Int>] {
    var sentences: [(range: Range<Int>, item: Bool)] = []
    for p in parts { sentences += d.sentences(p.range).map { ($0, p.item) } }
    while let first = sentences.first, sentences.count > 1, !first.item, isPreface(d, first.range) {
      sentences.removeFirst()
    }
    while let last = sentences.last, sentences.count > 1, isConsequence(d, last.range) { sentences.removeLast() }
    // What one will do about it, behind which nothing more is found.
    if let turn = sentences.indices.dropFirst().first(where: { n in
      !sentences[n].item && setsOut.matches(d, in: sentences[n].range)
        && (!findings.matches(d, in: sentences[n].range) || acts(d, Commitments.read(d, sentences[n].range)))
        && !sentences[n...].contains { isContentSentence(d, $0.range, headed: false) }
    }) {
      sentences.removeSubrange(turn...)
    }
    return sentences.map(\.range)
  }

  /// `Medborgarlöften är en ny del av samverkan`: on agreements as such, neither finding nor method.
  private static func isPreface(_ d: Document, _ s: Range<Int>) -> Bool {
    (aboutPromise(d, s) || purpose.matches(d, in: s)) && !isMethod(d, s) && !general.matches(d, in: s)
      && !Commitments.read(d, s).reports && !isContentSentence(d, s, headed: true)
  }

  /// `Medborgarlöftet kommer därför att inriktas på trafik`, `Under tre år kommer polisen att rikta in sig på dem`.
  private static func isConsequence(_ d: Document, _ s: Range<Int>) -> Bool {
    if PromiseReader.validityWords.matches(d, in: s) || FollowUps.isFollowUp(d, s) { return true }
    if setsOut.matches(d, in: s), !s.contains(where: { d.isSign($0, UInt8(ascii: ",")) }) || !findings.matches(d, in: s) { return true }
    let c = Commitments.read(d, s)
    if c.strength >= .passive, direction.matches(d, in: s) { return !isContentSentence(d, s, headed: true) }
    if c.strength == .present, let verb = c.verb, working.contains(d.key(verb)) { return true }
    // The löfte as what the sentence speaks of, not as what something was done for.
    guard aboutPromise(d, s.lowerBound..<min(s.upperBound, s.lowerBound + 5)) else { return false }
    return !(isMethod(d, s) && sourced.matches(d, in: s)) && !isContentSentence(d, s, headed: true)
  }

  /// `Kommunen kommer inrikta arbetet mot …`, `Detta har lett fram till ett löfte`; a finding before a comma keeps
  /// the sentence.
  private static let setsOut = Phrase(
    """
    ^ ...10 kommer ...5 inrikta|rikta|fokusera|prioritera|koncentrera|styra
    ^ ...8 riktar|inriktar|koncentrerar|fokuserar ...2 arbetet|sig|insatserna|insatser|på
    ^ ...6 lett|mynnat|resulterat ...5 löfte*|medborgarlöfte*|prioriteringar
    ^ skälet|anledningen till detta|det|valet
    ^ därför är ...6 prioriterade|utvalda|prioriterad
    """)
  private static let direction = Phrase(
    """
    inrikta|inriktas|inriktar|rikta|riktas|fokusera|fokuseras|prioritera|prioriteras|koncentrera|koncentreras|satsa|satsas
    """)
  /// How many took part says nothing of the place.
  static let participation = Phrase(
    """
    # ...1 personer|svar|hushåll ...4 svarade|svarat|berättade|deltog|deltagit|kom|lämnade
    svarade|deltog ...2 # ...1 personer|invånare|medborgare
    """)

  /// What an introduction says besides: to the reader, of what all wish, of what has long been done or agreed.
  static let elsewhere = Phrase(
    """
    du|dig|din|ditt
    vad ...8 viktigast|viktigt|viktiga ...3 för
    ^ meningen|tanken|avsikten|idén
    ^ det som räknas
    går ut på
    båda|bägge parter
    ^ det är första|andra|tredje|fjärde|femte året|gången
    ^ alla ...2 rätt
    ^ tillsammans
    ^ läs mer
    ^ det|detta betyder|innebär att
    ^ det|detta är en del av|i
    ^ ...10 lett|mynnat|resulterat ...4 prioriteringar|prioriteringen
    jag|mig|personligen
    signering*|signerade|signerat|undertecknade|undertecknat|undertecknandet|undertecknades
    fick|kunde|bjöds ...6 berätta|svara|tycka|säga ...3 om|på|hur|vad
    bilda|bildat sig en uppfattning
    ^ områden|områdena som prioriteras|prioriterats
    ^ prioriterade|gemensamma områden ...6 är
    finns ...4 handlingsplan|samverkan|överenskommelse|samverkansöverenskommelse|samarbete
    har ...5 arbetat|jobbat|samarbetat|samverkat
    har ...3 talat|pratat|samtalat ...3 med
    måste|bör
    fortsätter ...3 att
    årets lista|löfte*|medborgarlöfte*
    ^ tack till
    låg|var ...1 fokus
    visat|visar|visade vilka områden|frågor
    ^ förra året
    ^ utfall|resultat
    ^ förväntad|önskad|förväntade effekt|effekter
    förra medborgarlöftet|löftet
    ^ där|här står|framgår|beskrivs|finns|anges vilka|vad|hur
    ^ utan ...3 samverkan
    ligger tanken
    konkreta aktiviteter|åtgärder
    gäller arbetet
    ^ arbetet är|sker|drivs|bedrivs
    ^ i år finns|står|ingår
    """)

  private static let working: WordSet = [
    "arbetar", "jobbar", "genomför", "fortsätter", "samverkar", "satsar", "prioriterar",
  ]

  /// What a follow-up page recalls of the picture that its agreement rested on:
  /// `… visade den lokala lägesbilden att …`.
  static func recalled(_ d: Document, _ sections: [Section], promises: [DraftPromise], taken: Set<Int>)
    -> SituationReading?
  {
    for s in sections where s.role == .agreement || s.role == .background || s.role == .theme {
      for b in s.blocks where !taken.contains(b) && d.blocks[b].kind == .paragraph {
        for sentence in d.sentences(d.blockTokens[b])
        where recall.matches(d, in: sentence) && !promises.contains(where: { $0.tokens.overlaps(sentence) }) {
          // What else they said stands behind it.
          let rest = d.sentences(d.blockTokens[b]).filter { $0.lowerBound >= sentence.upperBound }
            .prefix { isContentSentence(d, $0, headed: false) && Actors.all(d, in: $0).isEmpty }
          return SituationReading(spans: [sentence.lowerBound..<(rest.last ?? sentence).upperBound], heading: nil)
        }
      }
    }
    return nil
  }
  private static let recall = Phrase(
    """
    visade|visar|pekade ...4 lägesbilden|problembilden|lägesbild ...2 att
    lägesbilden|problembilden ...3 visade|visar|pekade
    ^ i medborgardialogen|medborgardialogerna|dialogen|dialogerna ...12 sade|sa|uppgav|svarade|lyftes|nämndes
    lyftes|nämndes|framkom ...2 i|under medborgardialogen|medborgardialogerna|dialogen|dialogerna
    ^ inför ...4 sa|sade|ville|önskade|tyckte|pekade medborgarna|invånarna
    """)
}
