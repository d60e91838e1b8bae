import Swedish

/// How a sentence commits somebody to an action, if it does.
struct Commitment: Sendable, Equatable {
  enum Strength: Int, Sendable, Comparable {
    /// No finite verb that commits, no infinitive: a report, a description.
    case none
    /// A noun phrase, an infinitive, an `att` clause: a promise only as an item under a promise heading.
    case phrase
    /// Present tense with an actor as its subject (`Kommunen ser över belysningen`).
    case present
    /// A promising verb without an actor of its own (`ska genomföras`, `vi lovar`).
    case passive
    /// An actor with `lovar`, `ska`, `kommer att`, `åtar sig`, `förbinder sig`.
    case actor
    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  var strength: Strength
  /// The verb, where there is one.
  var verb: Int?
  /// `lovar`, `åtar sig`, `förbinder sig`: the sentence says itself that it is a promise.
  var promises: Bool
  /// Actors that are the subject.
  var subjects: [ActorMention]
  /// `vi`, `parterna`, `aktörerna`: whoever gives the agreement.
  var weSubject: Bool
  /// Perfect or past tense: a result, not a promise.
  var reports: Bool
  /// `Polisen lovade att …`, `Kontroller skulle hållas`: a promise that is told again where its results are reported.
  var restates = false
}

extension Commitment {
  private static let routine: WordSet = ["arbetar", "jobbar", "vill", "är", "har", "följer", "bedömer", "ser"]

  /// `Polisen arbetar förebyggande året om`, `Kommunen vill vara …`: in running text a description, in a list an item.
  func isRoutine(_ d: Document) -> Bool {
    guard let verb, Self.routine.contains(d.key(verb)) else { return false }
    // `ser också över`
    return !((verb + 1)...(verb + 3)).contains { d.key($0) == "över" }
  }
}

/// Reads whether a sentence commits.
enum Commitments {
  static let rule = Rule(
    "commitment", "Whether a sentence commits somebody to an action",
    """
    A sentence commits with `lovar`, `ska`, `kommer att`, `åtar sig`, `förbinder sig` or an actor in the present tense. A verb \
    inside a relative clause (`platser som ska …`) does not count, and the perfect or the past is a report, unless it tells a promise \
    again (`Polisen lovade att …`, `Möten skulle hållas`).
    """)

  static let promising: WordSet = [
    "lovar", "lova", "åtar", "förbinder", "garanterar", "utlovar", "avger",
  ]
  static let modal: WordSet = ["ska", "skall", "kommer", "avser", "planerar", "ämnar"]
  static let subordinators: WordSet = [
    "som", "att", "där", "när", "om", "medan", "eftersom", "vad", "hur", "vilka", "vilket", "vilken", "innan", "då",
    "så", "var", "varför", "trots", "därför",
  ]
  static let clauseStarters: WordSet = ["och", "samt", "men", "utan"]
  static let presentVerbs: WordSet = [
    "går", "gör", "ser", "har", "står", "ger", "tar", "får", "är", "finns", "håller", "följer", "sker", "blir",
    "bjuder", "vill", "deltar", "syns", "träffar", "besöker", "genomför",
    "utför", "fortsätter", "driver", "stöder", "bidrar", "prioriterar", "verkar", "arbetar", "jobbar", "utvecklar",
    "samverkar", "skapar", "letar", "ökar", "förstärker", "stärker", "patrullerar",
    "finner", "anordnar", "arrangerar", "erbjuder", "informerar", "kontrollerar", "utbildar", "kallar", "sätter",
    "ansvarar", "lägger", "bor", "lever", "vistas", "träffas", "möts", "samlas", "möter", "öppnar",
    "ställer", "visar", "hjälper", "startar", "stöttar", "svarar", "satsar", "söker", "delar", "låter",
    "rör", "kör", "når", "bistår", "drar", "medför",
  ]
  static let weWords: WordSet = ["vi", "parterna", "aktörerna", "bägge", "båda"]

  static func read(_ d: Document, _ range: Range<Int>) -> Commitment {
    var out = Commitment(strength: .none, verb: nil, promises: false, subjects: [], weSubject: false, reports: false)
    guard !range.isEmpty else { return out }
    if let verb = finiteCommit(d, range) {
      out.verb = verb
      out.promises = promising.contains(d.key(verb))
      let (subjects, we) = subject(d, of: verb, in: range)
      out.subjects = subjects
      out.weSubject = we
      out.strength = subjects.isEmpty ? .passive : .actor
      return out
    }
    // `Två gånger under året möter polisen och kommunen …`: what is counted is no mere perception.
    if let (verb, subjects) = presentWithActor(d, range), !perceives(d, verb) || !Quantities.read(d.tokens, in: range).isEmpty {
      if isReport(d, range, from: verb) {
        out.reports = true
        return out
      }
      out.verb = verb
      out.subjects = subjects
      out.strength = goesOn(d, verb) ? .actor : .present
      return out
    }
    if isReport(d, range, from: range.lowerBound) {
      out.reports = true
      if let verb = restatingVerb(d, range) {
        out.verb = verb
        out.restates = true
        (out.subjects, out.weSubject) = subject(d, of: verb, in: range)
      }
      return out
    }
    out.strength = .phrase
    return out
  }

  /// The first committing verb that stands in a main clause.
  static func finiteCommit(_ d: Document, _ range: Range<Int>) -> Int? {
    for i in range where d.isWord(i) {
      let key = d.key(i)
      let isPromise = promising.contains(key)
      guard isPromise || modal.contains(key) else { continue }
      if key == "kommer", !hasAtt(d, after: i, range), !hasInfinitive(d, after: i, range) { continue }
      if key == "förbinder", !((i + 1)...(i + 3)).contains(where: { d.key($0) == "sig" || d.key($0) == "oss" }) { continue }
      if key == "lova", i > range.lowerBound, d.key(i - 1) != "vi" { continue }
      if subordinated(d, i, range) || endsAccount(d, i, range) { continue }
      return i
    }
    return nil
  }

  /// `kommer att`, with up to eleven words between (`kommer polisen och Sigtuna kommun att`).
  static func hasAtt(_ d: Document, after i: Int, _ range: Range<Int>) -> Bool {
    for j in (i + 1)..<max(i + 1, min(range.upperBound, i + 14)) {
      if d.key(j) == "att" { return true }
      // `kommer varje år överens om vad som är viktigast att …`
      if d.key(j) == "överens" { return false }
    }
    return false
  }

  /// `kommer också fokusera`, `kommer polisen under hösten genomföra`: written without its `att`. Not
  /// `kommer fram till`.
  static func hasInfinitive(_ d: Document, after i: Int, _ range: Range<Int>) -> Bool {
    for j in (i + 1)..<max(i + 1, min(range.upperBound, i + 9)) {
      let key = d.key(j)
      if coming.contains(key) || d.tokens[j].kind == .sign && d.tokens[j].sign == UInt8(ascii: ".") { return false }
      if Verbs.isBareInfinitive(d, j) { return true }
      // `kommer det knytas aktiviteter`
      if d.word(j).count > 5, d.hasSuffix(j, "as"), !d.hasSuffix(j, "ass") { return true }
    }
    return false
  }

  private static let coming: WordSet = ["fram", "från", "till", "överens", "in", "ut", "upp", "ner", "igång"]

  /// Whether the verb belongs to a clause that a subordinator opens: no other finite verb stands between the two.
  static func subordinated(_ d: Document, _ verb: Int, _ range: Range<Int>) -> Bool {
    // In a subordinate clause the subject stands before its verb: `För att minska inbrotten ska polisen …` is a main
    // clause.
    if weWords.contains(d.key(verb + 1)) { return false }
    if let m = Actors.read(d, at: verb + 1), !m.genitive, Actors.read(d, at: verb - 1) == nil { return false }
    // `det vi lovar`
    if weWords.contains(d.key(verb - 1)), d.key(verb - 2) == "det" { return true }
    var j = verb - 1
    var words = 0
    while j >= range.lowerBound, words < 12 {
      if d.tokens[j].kind == .sign {
        let s = d.tokens[j].sign
        if s == UInt8(ascii: ":") || s == UInt8(ascii: ";") { return false }
        j -= 1
        continue
      }
      let key = d.key(j)
      if key == "som", asWhat.contains(d.key(j + 1)) { return false }
      if subordinators.contains(key) {
        // A sentence that begins with `Att …` is one clause with its item; `därför ska vi` and `så ska` invert and
        // are main clauses.
        if (key == "så" || key == "därför" || key == "då") && (j == verb - 1 || j == range.lowerBound) { return false }
        // `Där ska kommunens ordningsvakter gå …`
        if key == "där", j == verb - 1, j == range.lowerBound { return false }
        if key == "var", j + 1 < range.upperBound, d.tokens[j + 1].kind == .digits {
          j -= 1
          continue
        }
        return true
      }
      if isFiniteLooking(d, j) { return false }
      // `Det som hittas ska åtgärdas`: the relative clause has its verb.
      if d.key(j - 1) == "som", d.word(j).count >= 5, d.hasSuffix(j, "s"), Actors.read(d, at: j) == nil { return false }
      // A headline runs into its sentence: `Lättare att nå polisen Polisen har …`.
      if words > 0 || j == verb - 1, opensSentence(d, j, range) { return false }
      words += 1
      j -= 1
    }
    return false
  }

  /// A capitalised `Polisen`, `Kommunen` behind a small word that is no joining word begins a sentence.
  static func opensSentence(_ d: Document, _ i: Int, _ range: Range<Int>) -> Bool {
    guard i > range.lowerBound, d.capitalised(i), let m = Actors.read(d, at: i), !m.genitive, d.isWord(i - 1),
      !d.capitalised(i - 1)
    else { return false }
    let key = d.key(i - 1)
    return !subordinators.contains(key) && !prepositions.contains(key) && !clauseStarters.contains(key)
      && key != "eller" && key != "både"
  }

  /// `som grund`, `som ett led`: a comparison, no relative clause.
  static let asWhat: WordSet = [
    "grund", "utgångspunkt", "bas", "stöd", "del", "ett", "en", "mål", "underlag", "led", "komplement",
  ]

  /// `Hylte kommun och Polisen går`, `står polis`, `Stadsdelsförvaltningen i X skapar`: actor and present tense side
  /// by side.
  static func presentWithActor(_ d: Document, _ range: Range<Int>) -> (Int, [ActorMention])? {
    if let m = Actors.read(d, at: range.lowerBound), m.genitive {
      for k in 1...3 where m.tokens.upperBound + k < range.upperBound {
        let v = m.tokens.upperBound + k
        if let verb = presentVerb(d, v), let owner = owner(d, at: range.lowerBound, before: v),
          !subordinated(d, verb, range), presentVerbs.contains(d.key(v)) || k > 1 || d.hasSuffix(v, "ar")
        {
          let beside = Actors.all(d, in: m.tokens.upperBound..<v).filter { !$0.genitive && ownerBeside(d, at: range.lowerBound, $0) != nil }
          return (verb, [owner] + beside)
        }
      }
    }
    for m in Actors.all(d, in: range) where !m.genitive {
      guard !Actors.isScene(d, m), !governed(d, m, from: range.lowerBound) else { continue }
      let row = coordinated(d, from: m, in: range)
      var i = skipPlace(d, row.last?.tokens.upperBound ?? m.tokens.upperBound, range.upperBound)
      // `Fältarbetare från kommunen deltar …`
      if d.key(i) == "från", let home = Actors.read(d, at: i + 1), !home.genitive { i = home.tokens.upperBound }
      if d.key(i) == "och", d.key(i + 1) == "andra" { i += 2 }
      if d.key(i) == "tillsammans" || d.key(i) == "gemensamt" || d.key(i) == "ihop", d.key(i + 1) != "med" { i += 1 }
      // `Kommunen, genom ungdomsrådet, ordnar …`
      if d.isSign(i, UInt8(ascii: ",")), d.key(i + 1) == "genom" || d.key(i + 1) == "via",
        let close = ((i + 2)..<max(i + 2, min(range.upperBound, i + 16))).first(where: { d.isSign($0, UInt8(ascii: ",")) })
      {
        i = close + 1
      }
      if d.isSign(i, UInt8(ascii: ",")) { continue }
      if let verb = presentVerb(d, i), i < range.upperBound, !subordinated(d, verb, range) { return (verb, row) }
      // `står polis i uniform`: the verb comes first in its clause.
      var before = m.tokens.lowerBound - 1
      if d.key(before) == "både" || d.key(before) == "såväl" || d.key(before) == "också" || d.key(before) == "även" { before -= 1 }
      if before > range.lowerBound, presentVerbs.contains(d.key(before)),
        !subordinated(d, before, range)
      {
        return (before, row)
      }
    }
    // `Under loven öppnar kommunens skolbibliotek …`
    for m in Actors.all(d, in: range) where m.genitive && m.tokens.lowerBound - 1 > range.lowerBound {
      let verb = m.tokens.lowerBound - 1
      if d.hasSuffix(verb, "ar") || d.key(verb) == "finns" || d.key(verb) == "står" || d.key(verb) == "håller", presentVerb(d, verb) != nil, !subordinated(d, verb, range), d.isWord(m.tokens.upperBound) {
        return (verb, [ActorMention(party: m.party, tokens: m.tokens, genitive: false)])
      }
    }
    // `Samverkan med Gagnefs kommun sker löpande`, `Löpande samverkan …` without actor as subject is a phrase.
    return nil
  }

  /// `Polisen fortsätter att patrullera …`: what one has begun is promised, too.
  private static func goesOn(_ d: Document, _ verb: Int) -> Bool {
    d.key(verb) == "fortsätter" && ((verb + 1)...(verb + 2)).contains { d.key($0) == "att" || d.key($0) == "med" }
  }

  static let perception: WordSet = [
    "ser", "märker", "upplever", "tyder", "utvecklas", "växer", "möter", "bedömer", "anser", "vet", "tycker", "menar", "är", "har", "kan", "får",
    "konstaterar", "säger", "tror", "anger", "finns", "hoppas", "omfattar",
  ]

  /// `Polisen ser att fler unga …`, `Polisen möter en mer tillåtande syn`: an observation. `ser över` and
  /// `har trygghetsvärdar` are deeds.
  static func perceives(_ d: Document, _ verb: Int) -> Bool {
    let key = d.key(verb)
    guard perception.contains(key) else { return false }
    if key == "märker" { return d.key(verb + 1) != "upp" && d.key(verb + 1) != "ut" }
    if key == "ser" { return d.key(verb + 1) == "att" || d.key(verb + 1) == "en" || d.key(verb + 1) == "ett" }
    if key == "har" || key == "finns" || key == "är" || key == "får" || key == "kan" { return false }
    return true
  }

  /// Small words that end like a verb.
  private static let noVerbs: WordSet = [
    "eller", "under", "efter", "över", "heller", "senare", "snarare", "ytterligare", "bor", "lever", "vistas", "fler",
    "mer",
    "inter", "dagar", "kvällar", "veckor",
  ]

  static func presentVerb(_ d: Document, _ i: Int) -> Int? {
    guard d.isWord(i), !d.capitalised(i), !noVerbs.contains(d.key(i)) else { return nil }
    if presentVerbs.contains(d.key(i)) { return i }
    guard d.word(i).count >= 4, !d.hasSuffix(i, "heter"), !d.hasSuffix(i, "ingar"),
      d.hasSuffix(i, "ar") || d.hasSuffix(i, "er") || d.key(i) == "inför" || d.key(i) == "kör" || d.key(i) == "utför" || d.key(i) == "slutför" || d.key(i) == "tillför"
    else { return nil }
    return i
  }
}
