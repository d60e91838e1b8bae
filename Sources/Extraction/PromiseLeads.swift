import Records
import Swedish

/// Promises outside of any list of them: in the introduction, retold in a news item, in the picture of the situation.
extension PromiseReader {
  /// `– Vi kommer att byta belysningen på torget, säger Ulf Ek`: what is quoted commits where it names a deed.
  func saysDeed(_ s: Range<Int>, _ c: Commitment) -> Bool {
    guard let verb = c.verb, d.key(verb) != "planerar", d.key(verb) != "avser", c.strength == .actor || (c.weSubject && c.strength == .passive), !c.reports, Quotes.says(d, s) || Quotes.isQuote(d, s),
      !States.isVague(d, s), !States.isAboutPromises(d, s, c), !States.isState(d, s, c), !FollowUps.isFollowUp(d, s)
    else { return false }
    return Verbs.namesDeed(d, behind: verb, in: s)
  }

  /// The whole promise in one sentence of the introduction (Västerås, Valdemarsvik): read when nothing else was found.
  mutating func readLead() {
    for (n, s) in sections.enumerated() where s.role == .agreement || s.role == .theme {
      parties = []
      for b in s.blocks where !taken.contains(b) && !isItem(b) {
        for sentence in d.sentences(d.blockTokens[b])
        where (States.agreesTo(d, sentence) || commitsParties(sentence) || (States.tellsHow(d, sentence) && goesOn(sentence)))
          && !States.isAboutPromises(d, sentence, Commitments.read(d, sentence))
          && !States.isState(d, sentence, Commitments.read(d, sentence))
        {
          add(sentence, b, n, marker: false, parent: nil)
        }
      }
    }
  }

  /// A list below a heading that no table knows, behind the picture or the purpose: what most of its items say decides.
  /// Asked only where no heading announces promises.
  mutating func readUnannounced() {
    guard !reporting else { return }
    for (n, s) in sections.enumerated() where s.inherited && s.heading != nil && Self.openRoles.contains(s.role) {
      guard let h = s.headingTokens, !Situations.findings.matches(d, in: h) else { continue }
      let blocks = s.blocks.filter { !taken.contains($0) }
      let items = blocks.filter { isItem($0) }
      if items.count > 1, items.count(where: { isDeedLike($0) }) * 2 > items.count {
        out.diagnostics.append((.promisesWithoutHeading, d.blockTokens[items[0]]))
        takeAsPromises(n)
        readAll(items, in: n, acceptPhrases: true)
      } else if items.isEmpty, let first = blocks.first, actsInPresent(blocks) {
        out.diagnostics.append((.promisesWithoutHeading, d.blockTokens[first]))
        addAll(blocks, in: n)
      }
    }
  }

  /// Each sentence.
  mutating func addAll(_ blocks: [Int], in n: Int) {
    parties = headingParties(n)
    for b in blocks { for s in d.sentences(d.blockTokens[b]) { add(s, b, n, marker: false, parent: nil) } }
  }
  private static let openRoles: [Role] = [.situation, .background, .theme, .listing]

  /// `På sikt`, `Platser som nämns` behind the promises: a heading that names neither theme nor giver, over a list of what
  /// one hopes for, of problems or of bare names.
  func leavesPromises(_ n: Int, _ items: [Int]) -> Bool {
    let s = sections[n]
    guard s.inherited, !out.promises.isEmpty, items.count > 1, let h = s.headingTokens, Themes.read(d, h, heading: nil).isEmpty,
      headingParties(n) == (s.parentHeading.map { Givers.ofHeading(d, $0) } ?? [])
    else { return false }
    return items.allSatisfy { isHope($0) || isTopicOrProblem($0) }
  }

  private func isHope(_ b: Int) -> Bool {
    let range = d.blockTokens[b]
    return Self.hope.matches(d, in: range) && !range.contains { Verbs.isActivityNoun(d, $0) } && Commitments.read(d, firstSentence(b)).subjects.isEmpty
  }
  private static let hope = Phrase(
    """
    ^ färre|fler|ingen|inga|mindre|minskad|minskat|minskade
    ^ ...5 minskar|ökar|sjunker|stärks|vågar|slipper
    """)

  private func isTopicOrProblem(_ b: Int) -> Bool {
    let range = d.blockTokens[b]
    return Givers.closing(d, range) == nil && Commitments.read(d, firstSentence(b)).strength <= .phrase && d.sentences(range).count == 1
      && Verbs.isTopic(d, range)
  }

  /// Something to do, to count or to change; not a problem.
  private func isDeedLike(_ b: Int) -> Bool {
    let range = d.blockTokens[b]
    let c = Commitments.read(d, firstSentence(b))
    guard !c.reports, !Situations.findings.matches(d, in: range), !Verbs.describes(d, range) else { return false }
    return c.strength >= .present || Verbs.startsWithDeed(d, range) || Verbs.isActivity(d, range) || !Quantities.read(d.tokens, in: range).isEmpty
  }

  /// `Polisen genomför tio kontroller. Kommunen bygger ut belysningen.`: every sentence tells what a giver does.
  func actsInPresent(_ blocks: [Int]) -> Bool {
    let sentences = blocks.flatMap { d.sentences(d.blockTokens[$0]) }
    return sentences.count > 1 && sentences.allSatisfy { s in
      let c = Commitments.read(d, s)
      return (c.strength == .present && !c.isRoutine(d) || Commitments.weAct(d, s)) && !Situations.findings.matches(d, in: s) && !FollowUps.isFollowUp(d, s)
        && !States.isAboutPromises(d, s, c)
    }
  }

  /// A newspaper or a news item that retells the promises in running text: what an actor shall do, when one of them
  /// can be checked or several stand together.
  mutating func readRetelling() {
    parties = []
    var found: [(Range<Int>, Int, Int)] = []
    for (n, s) in sections.enumerated() where s.role == .agreement || s.role == .theme {
      for b in s.blocks where !taken.contains(b) && !isItem(b) {
        for sentence in d.sentences(d.blockTokens[b]) {
          let c = Commitments.read(d, sentence)
          guard c.strength == .actor, !States.isAboutPromises(d, sentence, c), !FollowUps.isFollowUp(d, sentence) else {
            continue
          }
          found.append((sentence, b, n))
        }
      }
    }
    guard found.count > 1, found.contains(where: { !Quantities.read(d.tokens, in: $0.0).isEmpty }),
      !Kommuner.all(d.tokens, in: 0..<d.tokens.count).isEmpty
    else { return }
    for (sentence, b, n) in found { add(sentence, b, n, marker: false, parent: nil) }
  }

  /// Police and municipality together as subject: `ska polisen, Köpings kommun samt andra … samverka tätare`.
  func commitsParties(_ sentence: Range<Int>) -> Bool {
    let c = Commitments.read(d, sentence)
    if let verb = c.verb, d.key(verb) == "fortsätter", States.isVague(d, sentence) { return false }
    return c.strength == .actor && Set(c.subjects.map(\.party)).isSuperset(of: [.polisen, .kommunen])
  }

  /// `Därutöver kommer polisen att ha mobilt kontor minst en gång i månaden` in the picture: what can be checked. Where the
  /// list below has a label only, what an actor shall do about the problem.
  mutating func readDuties(in n: Int, _ blocks: [Int]) {
    parties = []
    for b in blocks where !isItem(b) {
      for sentence in d.sentences(d.blockTokens[b]) {
        let c = Commitments.read(d, sentence)
        guard c.strength == .actor, let verb = c.verb, Commitments.modal.contains(d.key(verb)), !Quotes.says(d, sentence),
          !States.isAboutPromises(d, sentence, c), !States.isState(d, sentence, c), !FollowUps.isFollowUp(d, sentence),
          sections[n].inherited ? !States.isVague(d, sentence) : Quantities.read(d.tokens, in: sentence).contains(where: { $0.per != nil || $0.comparator == .atLeast })
        else { continue }
        add(sentence, b, n, marker: false, parent: nil)
      }
    }
  }
}
