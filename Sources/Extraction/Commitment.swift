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
}

/// Reads whether a sentence commits (page-catalogue sections 4, 16.1).
enum Commitments {
  static let rule = Rule(
    "commitment", "Whether a sentence commits somebody to an action",
    """
    A sentence commits with `lovar`, `ska`, `kommer att`, `åtar sig`, `förbinder sig` or an actor in the present tense. A verb \
    inside a relative clause (`platser som ska …`) does not count, and the perfect or the past is a report.
    """)

  private static let promising: WordSet = [
    "lovar", "lova", "åtar", "förbinder", "garanterar", "utlovar", "avger",
  ]
  private static let modal: WordSet = ["ska", "skall", "kommer", "avser", "planerar", "ämnar"]
  private static let subordinators: WordSet = [
    "som", "att", "där", "när", "om", "medan", "eftersom", "vad", "hur", "vilka", "vilket", "vilken", "innan", "då", "så", "var", "varför", "trots", "därför",
  ]
  private static let clauseStarters: WordSet = ["och", "samt", "men", "utan"]
  private static let presentVerbs: WordSet = [
    "går", "gör", "ser", "har", "står", "ger", "tar", "får", "är", "finns", "håller", "följer", "sker", "blir", "bjuder", "vill", "deltar", "syns", "träffar", "besöker", "genomför",
    "utför", "fortsätter", "driver", "stöder", "bidrar", "prioriterar", "verkar", "arbetar", "jobbar", "utvecklar", "samverkar", "skapar", "letar", "ökar", "förstärker", "stärker", "patrullerar",
    "finner", "anordnar", "arrangerar", "erbjuder", "informerar", "kontrollerar", "utbildar", "kallar", "sätter", "ansvarar", "lägger", "tillsammans",
  ]
  private static let weWords: WordSet = ["vi", "parterna", "aktörerna", "bägge", "båda"]

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
    if let (verb, subjects) = presentWithActor(d, range), !perceives(d, verb) {
      if isReport(d, range, from: verb) {
        out.reports = true
        return out
      }
      out.verb = verb
      out.subjects = subjects
      out.strength = .present
      return out
    }
    if isReport(d, range, from: range.lowerBound) {
      out.reports = true
      return out
    }
    out.strength = .phrase
    return out
  }

  /// The first committing verb that stands in a main clause.
  private static func finiteCommit(_ d: Document, _ range: Range<Int>) -> Int? {
    for i in range where d.isWord(i) {
      let key = d.key(i)
      let isPromise = promising.contains(key)
      guard isPromise || modal.contains(key) else { continue }
      if key == "kommer", !hasAtt(d, after: i, range) { continue }
      if key == "lova", i > range.lowerBound, d.key(i - 1) != "vi" { continue }
      if subordinated(d, i, range) { continue }
      return i
    }
    return nil
  }

  /// `kommer att`, with up to eleven words between (`kommer polisen och Sigtuna kommun att`).
  private static func hasAtt(_ d: Document, after i: Int, _ range: Range<Int>) -> Bool {
    for j in (i + 1)..<max(i + 1, min(range.upperBound, i + 14)) where d.key(j) == "att" { return true }
    return false
  }

  /// Whether the verb belongs to a clause that a subordinator opens: no other finite verb stands between the two.
  private static func subordinated(_ d: Document, _ verb: Int, _ range: Range<Int>) -> Bool {
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
        // A sentence that begins with `Att …` is one clause with its item; `därför ska vi` and `så ska` invert and are main clauses.
        if (key == "så" || key == "därför" || key == "då") && (j == verb - 1 || j == range.lowerBound) { return false }
        if key == "var", j + 1 < range.upperBound, d.tokens[j + 1].kind == .digits { j -= 1; continue }
        return true
      }
      if isFiniteLooking(d, j) { return false }
      // A headline runs into its sentence: `Lättare att nå polisen Polisen har …`.
      if words > 0 || j == verb - 1, opensSentence(d, j, range) { return false }
      words += 1
      j -= 1
    }
    return false
  }

  /// A capitalised `Polisen`, `Kommunen` behind a small word that is no joining word begins a sentence.
  private static func opensSentence(_ d: Document, _ i: Int, _ range: Range<Int>) -> Bool {
    guard i > range.lowerBound, d.capitalised(i), let m = Actors.read(d, at: i), !m.genitive, d.isWord(i - 1), !d.capitalised(i - 1) else { return false }
    let key = d.key(i - 1)
    return !subordinators.contains(key) && !prepositions.contains(key) && !clauseStarters.contains(key) && key != "eller" && key != "både"
  }

  /// `som grund`, `som ett led`: a comparison, no relative clause.
  private static let asWhat: WordSet = ["grund", "utgångspunkt", "bas", "stöd", "del", "ett", "en", "mål", "underlag", "led", "komplement"]

  private static func isFiniteLooking(_ d: Document, _ i: Int) -> Bool {
    let key = d.key(i)
    if presentVerbs.contains(key) || modal.contains(key) || key == "kan" { return true }
    if d.capitalised(i) { return false }
    let w = d.word(i)
    guard w.count >= 5 else { return false }
    // `säger`, `upplever`: verbs; `insatser`, `platser`, `områden` are nouns. Verbs in -er that follow a noun or pronoun.
    if d.hasSuffix(i, "ser") || d.hasSuffix(i, "ingar") || d.hasSuffix(i, "oner") || d.hasSuffix(i, "heter") || d.hasSuffix(i, "ater") { return false }
    return d.hasSuffix(i, "er") || d.hasSuffix(i, "ar")
  }

  /// The subject of a finite verb: the actors before it in its clause without a preposition, or right after it.
  static func subject(_ d: Document, of verb: Int, in range: Range<Int>) -> ([ActorMention], Bool) {
    var start = verb
    while start > range.lowerBound {
      let t = d.tokens[start - 1]
      if t.kind == .sign, t.sign == UInt8(ascii: ":") || t.sign == UInt8(ascii: ";") || t.sign == UInt8(ascii: ".") { break }
      start -= 1
    }
    // `Önskar handlarna råd … så lovar vi`: who stands right behind the verb is its subject.
    if weWords.contains(d.key(verb + 1)) { return ([], true) }
    var before = Actors.all(d, in: start..<verb).filter { !$0.genitive && !Actors.isScene(d, $0) && !governed(d, $0, from: start) }
    if before.isEmpty, let owner = owner(d, at: start, before: verb) { before = [owner] }
    var we = (start..<verb).contains { weWords.contains(d.key($0)) }
    if !before.isEmpty { return (before, we) }
    // Inverted: `Under 2019 ska polisen och kommunen …`, with at most one adverb between.
    var i = verb + 1
    for _ in 0..<3 where i < range.upperBound {
      if weWords.contains(d.key(i)) { we = true; break }
      if Actors.read(d, at: i) != nil { break }
      if d.key(i) == "då" || d.key(i) == "också" || d.key(i) == "även" || d.key(i) == "dessutom" || d.key(i) == "både" || d.key(i) == "såväl" || d.key(i) == "härmed" || d.key(i) == "därför" { i += 1 } else { break }
    }
    if we { return ([], true) }
    if let owner = owner(d, at: i, before: min(range.upperBound, i + 4)) { return ([owner], false) }
    guard let first = Actors.read(d, at: i), !first.genitive else { return ([], false) }
    return (coordinated(d, from: first, in: range), false)
  }

  /// `Kommunens fältassistenter`, `Regionens tekniska förvaltning`: who owns the subject acts through it.
  private static func owner(_ d: Document, at i: Int, before end: Int) -> ActorMention? {
    guard let m = Actors.read(d, at: i), m.genitive, m.tokens.upperBound < end, end - m.tokens.upperBound <= 3 else { return nil }
    guard (m.tokens.upperBound..<end).allSatisfy({ d.isWord($0) && !prepositions.contains(d.key($0)) }) else { return nil }
    return ActorMention(party: m.party, tokens: m.tokens, genitive: false)
  }

  /// The mention and those joined to it by comma, `och`, `samt`, `&`, `/`.
  static func coordinated(_ d: Document, from first: ActorMention, in range: Range<Int>) -> [ActorMention] {
    var out = [first]
    var i = first.tokens.upperBound
    while i < range.upperBound {
      var j = skipPlace(d, i, range.upperBound)
      let placeless = j == i
      var joined = false
      while j < range.upperBound {
        if d.isSign(j, UInt8(ascii: ",")) || d.isSign(j, UInt8(ascii: "/")) || d.isSign(j, UInt8(ascii: "&")) || d.key(j) == "och" || d.key(j) == "samt" || d.key(j) == "eller" || d.key(j) == "respektive" || d.key(j) == "även" {
          joined = true
          j += 1
        } else if joined, d.key(j) == "externa" || d.key(j) == "lokala" || d.key(j) == "den" || d.key(j) == "kommunala" || d.key(j) == "övriga" || d.key(j) == "berörda" || d.key(j) == "representanter" || d.key(j) == "från" || d.key(j) == "andra" || d.key(j) == "olika" || d.key(j) == "ideella" {
          j += 1
        } else {
          break
        }
      }
      guard joined, j < range.upperBound else { break }
      if Actors.read(d, at: j) == nil, j == i + 1 || d.key(j - 1) == "och" || d.key(j - 1) == "samt", placeless, let stranger = stranger(d, j, range) {
        out.append(stranger)
        i = stranger.tokens.upperBound
        continue
      }
      guard let next = Actors.read(d, at: j), !next.genitive else { break }
      out.append(next)
      i = next.tokens.upperBound
    }
    return out
  }

  /// `Kommunen och Stångåstaden byter`: a name in a row of actors that is no place.
  private static func stranger(_ d: Document, _ j: Int, _ range: Range<Int>) -> ActorMention? {
    var end = j
    while end < range.upperBound, d.capitalised(end) { end += 1 }
    guard end > j, Kommuner.read(d.tokens, at: j) == nil, Districts.read(d.tokens, at: j) == nil, !d.tokens[j].allCaps, d.word(j).count > 4 else { return nil }
    return ActorMention(party: .other, tokens: j..<end, genitive: false)
  }

  /// Past `i Östra Norrbotten`, `för Göteborg nordost`: a place that belongs to the actor.
  private static func skipPlace(_ d: Document, _ i: Int, _ end: Int) -> Int {
    guard i < end, d.key(i) == "i" || d.key(i) == "på" || d.key(i) == "för" || d.key(i) == "vid", d.capitalised(i + 1) else { return i }
    var j = i + 1
    while j < end, Actors.read(d, at: j) == nil, d.capitalised(j) || (d.isSign(j, 0x2D) && !d.tokens[j].spaceBefore && d.capitalised(j + 1)) { j += 1 }
    if j < end, let m = Actors.read(d, at: i + 1), m.tokens.upperBound > j { j = m.tokens.upperBound }
    return j
  }

  private static let prepositions: WordSet = [
    "med", "till", "från", "av", "hos", "mellan", "för", "i", "på", "mot", "vid", "via", "genom", "utanför", "kring", "om", "inom", "per", "enligt",
  ]

  /// Whether a preposition stands before the mention or before the row of actors that it ends.
  static func governed(_ d: Document, _ m: ActorMention, from start: Int) -> Bool {
    var i = m.tokens.lowerBound - 1
    var words = 0
    while i >= start, words < 8 {
      let key = d.key(i)
      if prepositions.contains(key) {
        // `LPO i Växjö kommun`, `polisen i Eslövs kommun och …`: the place of an actor before it.
        return true
      }
      if d.tokens[i].kind == .sign {
        guard d.isSign(i, UInt8(ascii: ",")) || d.isSign(i, UInt8(ascii: "/")) || d.isSign(i, UInt8(ascii: "&")) else { return false }
        // A comma closes an adverbial (`Tillsammans med kommunen, polisen ska …` is not Swedish); inside a row of actors go on.
        guard rowContinues(d, i, start) else { return false }
        i -= 1
        continue
      }
      if key == "och" || key == "samt" || key == "den" || key == "externa" || key == "lokala" || key == "berörda" {
        // `polisen i Björbo och kommunen`: `och` joins subjects when the thing before is the place of a subject.
        if key == "och" || key == "samt", subjectPlaceBefore(d, i, start) { return false }
        i -= 1
        words += 1
        continue
      }
      if isActorToken(d, i, start) {
        i -= 1
        words += 1
        continue
      }
      return false
    }
    return false
  }

  private static func rowContinues(_ d: Document, _ comma: Int, _ start: Int) -> Bool { isActorToken(d, comma - 1, start) }

  private static func isActorToken(_ d: Document, _ i: Int, _ start: Int) -> Bool {
    guard i >= start else { return false }
    for back in 0..<4 where i - back >= start {
      if let m = Actors.read(d, at: i - back), m.tokens.upperBound > i { return true }
    }
    return false
  }

  /// `Polisen i Östra Norrbotten` before `och`: the capitalised run is governed by `i`, which an actor precedes.
  private static func subjectPlaceBefore(_ d: Document, _ i: Int, _ start: Int) -> Bool {
    var j = i - 1
    while j >= start, d.capitalised(j), j > i - 5 { j -= 1 }
    guard j > start, j < i - 1, d.key(j) == "i" || d.key(j) == "för" || d.key(j) == "på" else { return false }
    guard isActorToken(d, j - 1, start) else { return false }
    var k = j - 1
    while k > start, isActorToken(d, k, start) { k -= 1 }
    return !prepositions.contains(d.key(k))
  }

  /// `Hylte kommun och Polisen går`, `står polis`, `Stadsdelsförvaltningen i X skapar`: actor and present tense side by side.
  private static func presentWithActor(_ d: Document, _ range: Range<Int>) -> (Int, [ActorMention])? {
    if let m = Actors.read(d, at: range.lowerBound), m.genitive {
      for k in 1...3 where m.tokens.upperBound + k < range.upperBound {
        let v = m.tokens.upperBound + k
        if let verb = presentVerb(d, v), let owner = owner(d, at: range.lowerBound, before: v), !subordinated(d, verb, range), presentVerbs.contains(d.key(v)) || k > 1 || d.hasSuffix(v, "ar") { return (verb, [owner]) }
      }
    }
    for m in Actors.all(d, in: range) where !m.genitive {
      guard !Actors.isScene(d, m), !governed(d, m, from: range.lowerBound) else { continue }
      let row = coordinated(d, from: m, in: range)
      var i = skipPlace(d, row.last?.tokens.upperBound ?? m.tokens.upperBound, range.upperBound)
      if d.key(i) == "och", d.key(i + 1) == "andra" { i += 2 }
      if d.isSign(i, UInt8(ascii: ",")) { continue }
      if let verb = presentVerb(d, i), i < range.upperBound, !subordinated(d, verb, range) { return (verb, row) }
      // `står polis i uniform`: the verb comes first in its clause.
      let before = m.tokens.lowerBound - 1
      if before > range.lowerBound, presentVerbs.contains(d.key(before)), d.key(before) != "tillsammans", !subordinated(d, before, range) { return (before, row) }
    }
    // `Samverkan med Gagnefs kommun sker löpande`, `Löpande samverkan …` without actor as subject is a phrase.
    return nil
  }

  private static let perception: WordSet = ["ser", "märker", "upplever", "möter", "bedömer", "anser", "vet", "tycker", "menar", "är", "har", "kan", "får", "konstaterar", "säger", "tror", "anger", "finns"]

  /// `Polisen ser att fler unga …`, `Polisen möter en mer tillåtande syn`: an observation. `ser över` and `har trygghetsvärdar` are deeds.
  private static func perceives(_ d: Document, _ verb: Int) -> Bool {
    let key = d.key(verb)
    guard perception.contains(key) else { return false }
    if key == "märker" { return d.key(verb + 1) != "upp" && d.key(verb + 1) != "ut" }
    if key == "ser" { return d.key(verb + 1) == "att" || d.key(verb + 1) == "en" || d.key(verb + 1) == "ett" }
    if key == "har" || key == "finns" || key == "är" || key == "får" || key == "kan" { return false }
    return true
  }

  private static func presentVerb(_ d: Document, _ i: Int) -> Int? {
    guard d.isWord(i), !d.capitalised(i) else { return nil }
    if presentVerbs.contains(d.key(i)), d.key(i) != "tillsammans" { return i }
    guard d.word(i).count >= 4, d.hasSuffix(i, "ar") || d.hasSuffix(i, "er") || d.key(i) == "inför" || d.key(i) == "kör" || d.key(i) == "utför" else { return nil }
    return i
  }

  private static let past: WordSet = [
    "höll", "gick", "gav", "var", "blev", "fick", "tog", "såg", "kom", "fanns", "skrev", "skedde", "stod", "gjorde", "gjordes", "hölls", "togs", "skulle", "hade", "ledde", "visade", "lovade", "bjöds", "kunde", "ville", "låg", "sade", "sa", "gavs",
  ]

  /// A result or an account: `har` with a supine, or a past tense, in the main clause.
  static func isReport(_ d: Document, _ range: Range<Int>, from: Int) -> Bool {
    for i in from..<range.upperBound where d.isWord(i) {
      let key = d.key(i)
      // `undersöker var det går`, `ta reda på var`, `var 14:e dag`: where and each, not was.
      if key == "var", i == from || d.isDigits(i + 1) || d.key(i - 1) == "se" || prepositions.contains(d.key(i - 1)) || d.key(i - 1) == "över" || d.hasSuffix(i - 1, "er") || d.hasSuffix(i - 1, "ar") { continue }
      if past.contains(key) { return !subordinatedShort(d, i, range) }
      if key == "har" || key == "hade" {
        // `ta kontakt med den som har blivit utsatt`: whose, not what was done.
        if (max(range.lowerBound, i - 5)..<i).contains(where: { subordinators.contains(d.key($0)) }) { continue }
        for j in (i + 1)..<max(i + 1, min(range.upperBound, i + 10)) where supine(d, j) { return true }
        continue
      }
      if !d.capitalised(i), d.word(i).count >= 7, d.hasSuffix(i, "ades") || d.hasSuffix(i, "rdes") || d.hasSuffix(i, "ttes") || d.hasSuffix(i, "ddes") || d.hasSuffix(i, "ktes") || d.hasSuffix(i, "ötes") || d.hasSuffix(i, "stes") {
        return !subordinatedShort(d, i, range)
      }
    }
    return false
  }

  private static func supine(_ d: Document, _ i: Int) -> Bool {
    guard d.isWord(i), d.word(i).count >= 3 else { return false }
    let small: WordSet = ["gjort", "haft", "fått", "gått", "sett", "gett", "tagit", "hållit", "varit", "blivit", "skett", "använt", "satt", "lagt", "hållits", "lagts", "getts", "setts", "nåtts", "dragits", "gjorts", "gåtts", "tagits", "satts", "upptäckt", "ökat", "minskat"]
    if small.contains(d.key(i)) { return true }
    return d.word(i).count >= 6 && (d.hasSuffix(i, "at") || d.hasSuffix(i, "ats") || d.hasSuffix(i, "it") || d.hasSuffix(i, "its") || d.hasSuffix(i, "ört") || d.hasSuffix(i, "örts") || d.hasSuffix(i, "ökt") || d.hasSuffix(i, "ökts") || d.hasSuffix(i, "rkt"))
  }

  private static func subordinatedShort(_ d: Document, _ i: Int, _ range: Range<Int>) -> Bool {
    for j in (max(range.lowerBound, i - 5)..<i).reversed() {
      // Another verb in between is the subordinate one: `Av dem som svarade ville …`.
      if past.contains(d.key(j)) || (d.word(j).count > 5 && d.hasSuffix(j, "ade")) { return false }
      if subordinators.contains(d.key(j)) { return true }
    }
    return false
  }
}
