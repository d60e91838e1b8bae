import Records
import Swedish

/// Who gives a promise and where that was read.
struct Giving: Sendable, Equatable {
  var by: [Party]
  var basis: PartyBasis
}

enum Givers {
  static let rule = Rule(
    "by", "Who gives a promise: the item, then its heading, then the agreement",
    """
    The item's own subject, a run-in label (`Polis:`), a closing parenthesis (`(Kommunen)`) or a bare last word (`… Polis`) or an \
    `Ansvarig:` line come first; then the actors of the heading or lead-in; then those of the agreement. `tillsammans med X`, \
    `ihop med X`, `i samverkan med X` and `med X` beside the verb add X; `dialog med X` and `samverka med X` name the activity.
    """)

  /// What the words of an item themselves say.
  struct Own: Sendable, Equatable {
    /// Subject, label, suffix or agent: replaces what the heading says.
    var subjects: Set<Party> = []
    /// Companions: added to whoever else gives it.
    var companions: Set<Party> = []
    /// `vi`, `Tillsammans`: the agreement's parties.
    var together = false
  }

  static func decide(_ own: Own, heading: [Party], agreement: [Party]) -> Giving {
    var base = own.subjects
    var basis = PartyBasis.item
    if base.isEmpty {
      if !heading.isEmpty {
        base = Set(heading)
        basis = .heading
      } else {
        base = Set(agreement)
        basis = .agreement
      }
      if !own.companions.isEmpty { basis = .item }
    }
    if own.together { base.formUnion([.polisen, .kommunen]) }
    base.formUnion(own.companions)
    return Giving(by: base.sorted(), basis: basis)
  }

  /// Reads an item or a sentence; `responsible` are the words after `Ansvarig:`.
  static func own(_ d: Document, _ range: Range<Int>, responsible: Range<Int>?) -> Own {
    var own = Own()
    if let responsible {
      for part in parts(d, responsible) {
        let actors = Actors.all(d, in: part).map(\.party)
        own.subjects.formUnion(actors)
        if actors.isEmpty, let cut = cutParty(d, part) { own.subjects.insert(cut) }
        // `Uddevalla Centrumutveckling`: a name of its own beside the known ones.
        if actors.isEmpty, d.wordCount(part) > 1, d.capitalised(part.lowerBound) { own.subjects.insert(.other) }
      }
      if own.subjects.isEmpty, d.wordCount(responsible) > 0, d.capitalised(responsible.lowerBound) {
        own.subjects.insert(.other)
      }
      if !own.subjects.isEmpty { return own }
    }
    let body = range
    if let (parties, rest) = suffix(d, range) ?? label(d, range) {
      own.subjects = parties
      for sentence in d.sentences(rest) { own.companions.formUnion(companions(d, sentence, jointOnly: true)) }
      return own
    }
    // `Att polisen finns synlig på torget`: the clause's own subject.
    if d.key(body.lowerBound) == "att", let first = Actors.read(d, at: body.lowerBound + 1), !first.genitive,
      !Actors.isScene(d, first), d.key(first.tokens.upperBound) != "som", d.key(first.tokens.upperBound) != "får"
    {
      own.subjects.formUnion(Commitments.coordinated(d, from: first, in: body).map(\.party))
      let end = (first.tokens.upperBound..<body.upperBound).first { Commitments.modal.contains(d.key($0)) || Commitments.presentVerb(d, $0) != nil }
      if let end, companyInRow(d, first.tokens.lowerBound..<end) { own.subjects.insert(.other) }
    }
    // `För att trafiken ska bli säkrare kommer; Polisen att göra …`: the lead-in's verb, the item's subject.
    if let first = Actors.read(d, at: body.lowerBound), !first.genitive, d.key(first.tokens.upperBound) == "att" {
      own.subjects.insert(first.party)
    }
    // `Polis 1 gång/dygn patrullerar …`: how often stands before the verb.
    if let first = Actors.read(d, at: body.lowerBound), !first.genitive,
      d.isDigits(first.tokens.upperBound) || Numerals.cardinal(d.tokens, at: first.tokens.upperBound) != nil
    {
      own.subjects.insert(first.party)
    }
    var anySubject = false
    let opening = d.sentences(body).first.flatMap { Commitments.read(d, $0).verb }.map { d.key($0) }
    for sentence in d.sentences(body) {
      let c = Commitments.read(d, sentence)
      // Behind the first sentence stand explanations (`Rådet har som mål att …`): only who shall do something counts
      // there, and whose sentence runs as the first (`Polisen har som mål … Kommunen har som mål …`).
      if sentence.lowerBound > body.lowerBound, c.strength == .present, let verb = c.verb, d.key(verb) != opening,
        d.key(verb) == "har" || d.key(verb) == "vill" || (d.key(verb) == "är" && d.key(verb + 1) != "med")
      {
        continue
      }
      for m in c.subjects { own.subjects.insert(m.party) }
      if !c.subjects.isEmpty, let verb = c.verb, companyInRow(d, sentence.lowerBound..<verb) { own.subjects.insert(.other) }
      if !c.subjects.isEmpty { anySubject = true }
      if c.subjects.isEmpty, !c.weSubject, foreignSubject(d, sentence, c) || foreignDeed(d, sentence) {
        own.subjects.insert(.other)
      }
      // `… ska polisen hålla kontroller och kommunen se över farthinder`, `… medan kommunen ska bygga om`
      if !c.subjects.isEmpty {
        for m in Actors.all(d, in: sentence) where !m.genitive && clauseJoints.contains(d.key(m.tokens.lowerBound - 1)) {
          let next = m.tokens.upperBound
          if Verbs.isBareInfinitive(d, next) || d.key(next) == "att" || Commitments.modal.contains(d.key(next)) || Commitments.promising.contains(d.key(next)) { own.subjects.insert(m.party) }
        }
      }
      let agents = agents(d, sentence)
      // `Skolorna får besök av polis`: who gets it does nothing.
      if !agents.isEmpty, sentence.contains(where: { d.key($0) == "får" || d.key($0) == "få" }) { own.subjects = [] }
      own.subjects.formUnion(agents)
      if let adjective = adjective(d, sentence) { own.subjects.insert(adjective) }
      own.companions.formUnion(companions(d, sentence))
      if c.subjects.isEmpty, let k = jointWord(d, sentence) { own.together = own.together || k }
    }
    if !anySubject, own.subjects.isEmpty { own.companions.formUnion(between(d, body)) }
    return own
  }

  /// `Ansvarig: kommunen och p`, where the page breaks off.
  private static func cutParty(_ d: Document, _ part: Range<Int>) -> Party? {
    guard part.count == 1, part.upperBound == d.tokens.count, d.isWord(part.lowerBound) else { return nil }
    let word = d.word(part.lowerBound)
    return "polisen".utf8.starts(with: word) ? .polisen : "kommunen".utf8.starts(with: word) ? .kommunen : nil
  }

  /// `Vasakronan förbinder sig`, `McDonalds Triangeln vill`: a name of nobody that the tables know, right before its
  /// verb.
  static func foreignSubject(_ d: Document, _ s: Range<Int>, _ c: Commitment) -> Bool {
    var i = s.lowerBound
    // `Droger` as a headline and `Droger är …` below it are no name.
    while i < s.upperBound, d.capitalised(i), i == s.lowerBound || !d.tokens[i].lineBefore { i += 1 }
    guard i > s.lowerBound, i < s.upperBound, !d.tokens[i].lineBefore, Actors.all(d, in: s.lowerBound..<i).isEmpty else { return false }
    let verb = d.key(i)
    if c.verb == i, c.promises { return true }
    if c.verb == i, i - s.lowerBound == 1 {
      // One capitalised word at the start can be any noun; that it is a name shows elsewhere in the text, or in its
      // ending.
      let word = s.lowerBound
      if d.hasSuffix(word, "hus") || d.hasSuffix(word, "hem") || d.hasSuffix(word, "bostad")
        || d.hasSuffix(word, "byggen")
      {
        return true
      }
      return d.tokens.all.indices.contains {
        $0 != word && $0 > 0 && d.key($0) == d.key(word) && d.capitalised($0) && d.isWord($0 - 1)
          && !d.capitalised($0 - 1)
      }
    }
    return i - s.lowerBound >= 2 && (c.verb == i || verb == "vill" || verb == "har" || verb == "bidrar")
  }

  private static let clauseJoints: WordSet = ["och", "medan"]

  /// `Stångåstaden och Victoriahem ser till att …`: names of nobody that the tables know, and what they do.
  static func foreignDeed(_ d: Document, _ s: Range<Int>) -> Bool {
    var i = s.lowerBound
    var names = 0
    while i < s.upperBound {
      if d.capitalised(i) {
        // A headline and the sentence below it are no name.
        if names > 0, d.tokens[i].lineBefore || d.key(i) == d.key(i - 1) { return false }
        names += 1
      } else if names == 0 || !(d.key(i) == "och" || d.key(i) == "samt" || d.isSign(i, UInt8(ascii: ","))) {
        break
      }
      i += 1
    }
    guard names > 1, i < s.upperBound, !Commitments.prepositions.contains(d.key(s.lowerBound)), Actors.all(d, in: s.lowerBound..<i).isEmpty, Kommuner.read(d.tokens, at: s.lowerBound) == nil
    else { return false }
    return Commitments.presentVerb(d, i) != nil && !Commitments.perceives(d, i) && !Commitments.isReport(d, s, from: i)
  }

  /// `Tillsammans lovar vi`, `Gemensamma …`, `gemensamt`: both.
  static func jointWord(_ d: Document, _ s: Range<Int>) -> Bool? {
    let first = d.key(s.lowerBound)
    return first == "tillsammans" && d.key(s.lowerBound + 1) != "med" ? true : nil
  }

  /// Who a heading or lead-in names: the subject of its verb, else every actor in it, owners included
  /// (`Polisens aktiviteter`).
  static func ofHeading(_ d: Document, _ range: Range<Int>) -> [Party] {
    let c = Commitments.read(d, range)
    var parties = Set(c.subjects.map(\.party))
    if parties.isEmpty {
      for m in Actors.all(d, in: range) where m.genitive && !isQuality(d, m.tokens.upperBound) || !m.genitive && !(toSomebody(d, m, range) || namesPlace(d, m, range)) { parties.insert(m.party) }
    } else {
      parties.formUnion(companions(d, range))
    }
    // `Tillsammans med Skärholmens stadsdelsförvaltning`: the one who speaks and the one named.
    if d.key(range.lowerBound) == "tillsammans", d.key(range.lowerBound + 1) == "med", parties.count == 1,
      let only = parties.first, only != .other
    {
      parties = [.polisen, .kommunen]
    }
    // `Polisen, Uppsala kommun och Jernhusen lovar`: a name in a row of known givers.
    if let verb = c.verb, c.strength == .actor, strangerInRow(d, range.lowerBound..<verb) { parties.insert(.other) }
    // `Max lovar att:`: a name that no table knows.
    if parties.isEmpty, let verb = c.verb, c.promises, verb > range.lowerBound, verb - range.lowerBound <= 4,
      (range.lowerBound..<verb).allSatisfy({ d.capitalised($0) || d.tokens[$0].kind == .sign || d.word($0).count == 1 }),
      !d.tokens[range.lowerBound].allCaps || verb - range.lowerBound == 1, !Commitments.weWords.contains(d.key(verb + 1)),
      !openers.contains(d.key(range.lowerBound))
    {
      parties = [.other]
    }
    // `Saxvikens camping lovar:`
    if parties.isEmpty, let verb = c.verb, c.promises, verb - range.lowerBound == 2, d.capitalised(range.lowerBound),
      d.hasSuffix(range.lowerBound, "s"), d.isWord(verb - 1), !openers.contains(d.key(range.lowerBound))
    {
      parties = [.other]
    }
    if let k = jointWord(d, range), k, parties.isEmpty { parties = [.polisen, .kommunen] }
    if parties.isEmpty, (range.contains { d.hasPrefix($0, "gemensam") && !d.hasPrefix($0, "gemensamt medb") }),
      d.wordCount(range) <= 3
    {
      parties = [.polisen, .kommunen]
    }
    if (range.contains { d.hasPrefix($0, "polisiär") }) { parties.insert(.polisen) }
    return parties.sorted()
  }

  /// `Polisens tillgänglighet`: what it is about, not who.
  private static func isQuality(_ d: Document, _ i: Int) -> Bool {
    d.hasPrefix(i, "närvaro") || d.hasPrefix(i, "tillgänglighet") || d.hasPrefix(i, "synlighet") || d.hasPrefix(i, "resurser")
  }

  /// `Medborgarlöfte Norrköpings kommun`: whose people it is given to.
  private static func namesPlace(_ d: Document, _ m: ActorMention, _ range: Range<Int>) -> Bool {
    m.party == .kommunen && m.tokens.count > 1 && d.hasPrefix(m.tokens.lowerBound - 1, "medborgarlöft")
      && m.tokens.lowerBound > range.lowerBound && m.tokens.upperBound >= range.upperBound - 2
  }

  /// What opens a lead-in and is nobody's name.
  private static let openers: WordSet = [
    "tillsammans", "gemensamt", "ihop", "vi", "här", "detta", "det", "nu", "parterna", "båda", "därför",
  ]

  /// `Polisen, Nyköpings kommun, HSB och Victoria Park ska …`: a stranger that is no place: capitals, or a company's
  /// ending.
  private static func companyInRow(_ d: Document, _ r: Range<Int>) -> Bool {
    guard r.count > 2, strangerInRow(d, r) else { return false }
    return parts(d, r).contains { part in
      guard part.allSatisfy({ d.capitalised($0) }), Actors.all(d, in: part).isEmpty,
        Kommuner.read(d.tokens, at: part.lowerBound) == nil
      else { return false }
      return part.contains { d.tokens[$0].allCaps || d.hasSuffix($0, "hem") || d.hasSuffix($0, "bostäder") || d.key($0) == "ab" }
    }
  }

  static func strangerInRow(_ d: Document, _ r: Range<Int>) -> Bool {
    let row = parts(d, r)
    // In a heading of capitals every word looks like a name.
    guard row.count > 1, !r.allSatisfy({ !d.isWord($0) || d.tokens[$0].allCaps }) else { return false }
    return row.contains { part in
      part.allSatisfy { d.capitalised($0) } && Actors.all(d, in: part).isEmpty
        && Kommuner.read(d.tokens, at: part.lowerBound) == nil && PoliceAreas.read(d.tokens, at: part.lowerBound) == nil
    }
  }

  /// `till medborgarna i X kommun`, `i Skurups kommun`: where or to whom, not who.
  static func toSomebody(_ d: Document, _ m: ActorMention, _ range: Range<Int>) -> Bool {
    let before = d.key(m.tokens.lowerBound - 1)
    guard m.tokens.lowerBound > range.lowerBound else { return false }
    return before == "i" || before == "till" || before == "för" || before == "inom" || before == "mot"
  }
}
