import Records
import Swedish

/// Running text: the sentences that commit, under a promise heading and without one.
extension PromiseReader {
  mutating func readProse(_ range: Range<Int>, _ b: Int, _ n: Int, acceptPhrases: Bool, umbrella: Int?) {
    let s = sections[n]
    // The last sentence that opens the next section is a heading there, not prose here.
    let leads = n + 1 < sections.count && sections[n + 1].heading == b ? sections[n + 1].headingTokens : nil
    if PromiseReader.validityWords.matches(d, in: range.lowerBound..<min(range.upperBound, range.lowerBound + 8)) {
      out.validity.append(range)
      if d.sentences(range).count == 1 { return }
    }
    let aboveResult = reporting && ResultReader.isAboveResultHeading(d, b)
    let answered = reporting && ResultReader.promisesAboveResult(d, b, among: s.blocks)
    for sentence in d.sentences(range) {
      if answered, sentence.lowerBound == range.lowerBound {
        add(sentence, b, n, marker: false, parent: umbrella)
        continue
      }
      if let leads, leads.overlaps(sentence) { continue }
      if reporting, let promised = labelledPromise(sentence) {
        add(promised, b, n, marker: false, parent: umbrella)
        continue
      }
      let c = Commitments.read(d, sentence)
      if isRestated(c, sentence, in: range) {
        add(sentence, b, n, marker: false, parent: umbrella)
        continue
      }
      if aimsAtNumbers(sentence), goesOn(sentence), !reporting {
        add(sentence, b, n, marker: false, parent: umbrella)
        continue
      }
      if States.saysPromiseIs(d, sentence), !Quotes.says(d, sentence), s.role == .promises || s.role == .agreement || reporting {
        add(sentence, b, n, marker: false, parent: umbrella)
        continue
      }
      // Below a lead-in a dash opens an item (`- Vi kommer att …`) unless somebody is quoted.
      // So does `– Polisen lovar att …`: people who are quoted say `vi`.
      let quoted =
        Quotes.isQuote(d, sentence) && (s.role != .promises || !listed(s) || Quotes.says(d, range))
        && !(c.promises && c.strength == .actor && !Quotes.says(d, range))
      if quoted, !reporting, saysDeed(sentence, c) {
        add(sentence, b, n, marker: false, parent: umbrella)
        continue
      }
      if c.reports || quoted { continue }
      if FollowUps.isFollowUp(d, sentence), !c.promises, !FollowUps.followsDeed(d, sentence, c) {
        if s.role == .promises { out.followUp.append(sentence) }
        continue
      }
      // `Den leds av styrgruppen` right behind it speaks of the follow-up too.
      if let last = out.followUp.last, last.upperBound == sentence.lowerBound, FollowUps.continues(d, sentence) {
        out.followUp[out.followUp.count - 1] = last.lowerBound..<sentence.upperBound
        continue
      }
      if PromiseReader.validityWords.matches(d, in: sentence) { continue }
      if States.isState(d, sentence, c) || States.isAboutPromises(d, sentence, c) { continue }
      // `Syftet är att …` behind a promise that is a paragraph of its own says what that is for.
      if s.role == .promises, !s.inherited, continuesPurpose(sentence), let last = out.promises.indices.last,
        out.promises[last].tokens.upperBound == sentence.lowerBound
      {
        out.promises[last].tokens = out.promises[last].tokens.lowerBound..<sentence.upperBound
        continue
      }
      // `Till exempel belysning och bänkar.` behind a promise goes with it.
      if PromiseReader.instance.matches(d, in: sentence), !Verbs.isClause(d, sentence), c.strength <= .phrase, goesOn(sentence) {
        let last = out.promises.count - 1
        out.promises[last].tokens = out.promises[last].tokens.lowerBound..<sentence.upperBound
        continue
      }
      // Among results only what shall be done is a promise; `På hemsidan har det legat en enkät` is not.
      if reporting, c.strength == .present, aboveResult {
        add(sentence, b, n, marker: false, parent: umbrella)
        continue
      }
      if reporting, c.strength <= .present { continue }
      // `Polisen arbetar hela tiden mot …` before `Under 2019 lovar vi särskilt att:` is what is done anyway.
      if leads != nil, c.strength <= .present { continue }
      guard accepts(c, s, sentence, acceptPhrases: acceptPhrases) else { continue }
      add(sentence, b, n, marker: false, parent: umbrella)
    }
  }

  /// `Polisen lovade fler kontroller.` before what came of it; what the introduction says of all promises is none.
  private func isRestated(_ c: Commitment, _ s: Range<Int>, in block: Range<Int>) -> Bool {
    guard reporting, c.restates, d.finalSign(s) != UInt8(ascii: ":") else { return false }
    if let next = d.sentences(block).first(where: { $0.lowerBound >= s.upperBound }), Results.isResult(d, next) { return true }
    // The list that the introduction speaks of stands below.
    let listedBelow = sections.contains { below in
      below.role == .promises && (below.headingTokens?.lowerBound ?? 0) > s.lowerBound && below.blocks.contains { Commitments.read(d, firstSentence($0)).strength >= .passive }
    }
    return !States.isVague(d, s) && !listedBelow
  }

  /// `Löfte: Kommunen bjuder in …` above `Utfall: …`: what the label says is promised, in whatever tense.
  private func labelledPromise(_ s: Range<Int>) -> Range<Int>? {
    guard Self.promiseLabels.contains(d.key(s.lowerBound)), d.isSign(s.lowerBound + 1, UInt8(ascii: ":")), s.count > 3 else {
      return nil
    }
    return (s.lowerBound + 2)..<s.upperBound
  }
  private static let promiseLabels: WordSet = ["löfte", "löftet", "utlovat", "åtagande", "lovat", "medborgarlöfte"]

  /// The section's heading runs on into it.
  func listed(_ s: Section) -> Bool { s.headingTokens.map { d.finalSign($0) == UInt8(ascii: ":") } == true }

  /// `Syftet är att identifiera …`: the givers' own deed goes on; `Syftet är att invånarna ska kunna …` is an effect.
  func continuesPurpose(_ s: Range<Int>) -> Bool {
    guard let hit = PromiseReader.purpose.match(d, in: s) else { return false }
    return hit.upperBound < s.upperBound && Verbs.isInfinitive(d, hit.upperBound, first: false)
      && Actors.read(d, at: hit.upperBound) == nil && !d.hasSuffix(hit.upperBound, "arna")
      && !d.hasSuffix(hit.upperBound, "erna")
  }
  static let purpose = Phrase("^ syftet är att")
  static let instance = Phrase("^ till exempel\n^ exempelvis\n^ t ex\n^ bland annat")

  func accepts(_ c: Commitment, _ s: Section, _ sentence: Range<Int>, acceptPhrases: Bool) -> Bool {
    // After a promise of the same paragraph: `En strategi ska tas fram`, `Detta ska ske genom …`.
    if c.strength == .present, s.role == .agreement, !c.isRoutine(d), let last = out.promises.last, !last.hasMarker,
      sentence.lowerBound == last.tokens.upperBound, !States.isAboutPromises(d, sentence, c)
    {
      return true
    }
    if c.strength == .passive, let last = out.promises.last, sentence.lowerBound == last.tokens.upperBound,
      States.passiveAction(d, sentence, c) || d.key((c.verb ?? 0) + 1) == "de" || (d.key(sentence.lowerBound) == "de" && c.verb == sentence.lowerBound + 1)
    {
      return true
    }
    // `Genomföra lovaktiviteter.` behind `Kommunen ska ta fram insatser.`: what one shall do goes on.
    if c.strength <= .phrase, Verbs.isBareInfinitive(d, sentence.lowerBound), goesOn(sentence) { return true }
    switch s.role {
    case .promises, .focus:
      switch c.strength {
      case .actor: return true
      case .present: return !c.isRoutine(d) || !Quantities.read(d.tokens, in: sentence).isEmpty
      case .passive:
        return c.weSubject || c.promises || States.passiveAction(d, sentence, c)
          || sentence.contains { d.key($0) == "genom" }
          || (!s.inherited && acceptPhrases && c.verb.map { d.key($0) == "kommer" } == true && !States.isVague(d, sentence))
      case .phrase:
        if PromiseReader.schedule.matches(d, in: sentence), !Verbs.startsWithAction(d, sentence) { return false }
        if Givers.foreignDeed(d, sentence) { return true }
        if Verbs.activitySubject(d, sentence) || Verbs.passivePresent(d, sentence) { return true }
        if Verbs.startsWithPronoun(d, sentence) { return false }
        // `Huset får längre öppettider, minst fyra kvällar i veckan`
        if Quantities.read(d.tokens, in: sentence).contains(where: { $0.comparator == .atLeast && $0.kind == .quantity }) {
          return true
        }
        guard acceptPhrases, d.finalSign(sentence) != UInt8(ascii: ":"), d.wordCount(sentence) > 1,
          !Verbs.tells(d, sentence)
        else { return false }
        if !Names.all(d.tokens, in: sentence).isEmpty { return false }
        if subjectClause(sentence) || (d.key(sentence.lowerBound) == "med" && d.key(sentence.lowerBound + 1) == "syfte") { return false }
        return d.key(sentence.lowerBound) == "att" || Verbs.startsWithAction(d, sentence)
          || !Verbs.isClause(d, sentence)
      case .none: return false
      }
    case .accomplish: return c.strength == .actor || (c.weSubject && c.strength == .passive) || hasAsAim(c)
    case .theme, .listing, .results, .followUp:
      if c.promises, c.weSubject || c.strength == .actor { return true }
      if s.role == .theme, s.inherited, c.weSubject, c.strength == .passive { return !States.isVague(d, sentence) }
      return c.strength == .actor || (reporting && States.saysPromiseIs(d, sentence))
    case .agreement:
      // Under the title stand introductions: only an outright promise counts, and a vague lead does not.
      let title = isTitle(s.heading) || standsBeforePicture(s)
      let theme = s.inherited && !title
      if States.tellsHow(d, sentence) || (theme && Commitments.weAct(d, sentence)), goesOn(sentence) { return true }
      // `Varje år ska två insatsveckor genomföras` below a theme.
      // Beside other promises also `Information kommer att spridas`.
      if theme, c.strength == .passive, States.passiveAction(d, sentence, c),
        !out.promises.isEmpty || !Quantities.read(d.tokens, in: sentence).isEmpty
      {
        return true
      }
      // `Fältgruppen besöker högstadieskolorna fyra gånger per läsår`
      if theme, c.strength == .present, Quantities.read(d.tokens, in: sentence).contains(where: { $0.per != nil && $0.form != .implied }) {
        return true
      }
      // `Polisen och kommunen fortsätter att arbeta för ökad trygghet.`
      if c.strength == .actor, !reporting, c.verb.map({ d.key($0) == "fortsätter" }) == true, States.isVague(d, sentence) { return false }
      guard c.strength == .actor || (c.weSubject && (c.promises || (theme && c.strength == .passive))) else {
        return reporting && States.saysPromiseIs(d, sentence)
      }
      if reporting { return true }
      // Prose under a theme of its own (`Trafik`), not under the title.
      if theme, c.strength == .actor {
        return !States.isVague(d, sentence, particulars: 0) || isUmbrella(sentence)
      }
      // `X ska börja arbeta på ett nytt sätt …` right above `Det gör vi genom att:`
      if title, c.strength == .actor, !c.promises, opensActivitiesBelow(sentence) { return true }
      // Under the title itself `… lovar att arbeta för ett tryggare X` introduces.
      if title, States.isVague(d, sentence) { return false }
      if !title, States.isVague(d, sentence), !c.promises, c.strength <= .present { return false }
      // `Enligt löftet ska polisen …`, and behind it `Dessutom ska polisen …`
      if title, c.strength == .actor, States.refersToPromise(d, sentence) || goesOn(sentence) { return true }
      return !title
        ? c.promises || d.wordCount(sentence) > 5 : c.promises && !isTopLead(sentence)
    case .next: return c.strength == .actor
    // Asked only where most sentences commit.
    case .effects, .background: return c.promises && (c.strength == .actor || c.weSubject)
    case .situation: return c.strength == .actor || (c.strength == .passive && c.weSubject)
    default: return false
    }
  }

  /// `Att det går bra i skolan är en skyddsfaktor`, `Att unga håller till i centrum är inget problem`
  private func subjectClause(_ s: Range<Int>) -> Bool {
    guard d.key(s.lowerBound) == "att", let main = s.first(where: { d.key($0) == "är" || d.key($0) == "har" }) else { return false }
    return Self.pronouns.contains(d.key(s.lowerBound + 1)) && d.key(main) == "är"
      || (s.lowerBound + 2..<max(s.lowerBound + 2, main)).contains { Commitments.isFiniteLooking(d, $0) || Commitments.past.contains(d.key($0)) }
  }

  /// `Polisen har som mål att lagföra minst sju langare`
  private func hasAsAim(_ c: Commitment) -> Bool {
    guard c.strength == .present, let verb = c.verb, d.key(verb) == "har" else { return false }
    return d.key(verb + 1) == "som" && d.key(verb + 2) == "mål" && d.key(verb + 3) == "att"
  }

  /// `Målet är att vi ska ha minst tre träffar under året` behind a promise
  private func aimsAtNumbers(_ s: Range<Int>) -> Bool {
    PromiseReader.aims.matches(d, in: s) && !Quantities.read(d.tokens, in: s).isEmpty
  }
  private static let aims = Phrase("^ målet|målsättningen är att vi|polisen|kommunen|genomföra|göra|hålla|ha")

  /// The sentence stands right behind a promise in running text.
  func goesOn(_ sentence: Range<Int>) -> Bool {
    out.promises.last.map { !$0.hasMarker && $0.tokens.upperBound == sentence.lowerBound } ?? false
  }

  /// Above `Situationen idag` and the promises below that stands the lead.
  private func standsBeforePicture(_ s: Section) -> Bool {
    guard !s.inherited, let n = sections.firstIndex(of: s), let picture = sections.firstIndex(where: { $0.role == .situation || $0.role == .background }), n < picture
    else { return false }
    return sections[picture...].contains { $0.role == .promises && !$0.blocks.isEmpty }
  }

  /// Nothing, the page's first block, or the title again further down.
  private func isTitle(_ heading: Int?) -> Bool {
    guard let heading, heading > 0, let first = d.blockTokens.first else { return true }
    let words = d.blockTokens[heading]
    return words.count == first.count && zip(words, first).allSatisfy { d.key($0) == d.key($1) }
  }

  /// A lead at the top of a page whose promises stand further down.
  func isTopLead(_ sentence: Range<Int>) -> Bool {
    // `… lovar att bemanna en trygghetspunkt i centrum`: a deed of its own, wherever it stands.
    if !States.isVague(d, sentence), d.wordCount(sentence) <= 28, Verbs.lovarDeed(d, sentence) { return false }
    if isUmbrella(sentence) { return false }
    return laterPromises(sentence)
  }

  /// `… ska arbeta på ett nytt sätt. Det gör vi genom att:`: the list's umbrella, right above its lead.
  private func opensActivitiesBelow(_ sentence: Range<Int>, within gap: Int = 1) -> Bool {
    guard let next = sections.first(where: { ($0.headingTokens?.lowerBound ?? -1) >= sentence.upperBound }) else { return false }
    return opensActivities(next) && (next.headingTokens?.lowerBound ?? 0) - sentence.upperBound <= gap
  }

  /// However vague right above it; farther above only what names a deed.
  private func isUmbrella(_ sentence: Range<Int>) -> Bool {
    opensActivitiesBelow(sentence, within: States.isVague(d, sentence) ? 1 : .max)
  }

  func laterPromises(_ sentence: Range<Int>) -> Bool {
    sections.contains {
      ($0.role == .promises || $0.role == .agreement) && ($0.headingTokens?.lowerBound ?? 0) > sentence.lowerBound
        && !$0.blocks.isEmpty
    }
      || sections.first.map { s in
        s.blocks.contains { isItem($0) && d.blockTokens[$0].lowerBound > sentence.lowerBound }
      } ?? false
  }

  mutating func readEffects(_ blocks: [Int]) {
    for b in blocks { out.effects.append(d.blockTokens[b]) }
  }
}
