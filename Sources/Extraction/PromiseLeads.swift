import Records
import Swedish

/// Promises outside of any list of them: in the introduction, retold in a news item, in the picture of the situation.
extension PromiseReader {
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
