/// What the sentence around a number says it is: a goal, a result, a survey's, the agreement's own size, follow-up.
extension QuantityReader {
  private func sentence(_ k: Int) -> Range<Int> {
    let start = Clauses.sentenceStart(t, k, from: range.lowerBound)
    return start..<Clauses.sentenceEnd(t, k, upTo: range.upperBound)
  }

  /// `målvärde på minst 800`, `Målet är att …`
  func isGoal(_ draft: Draft) -> Bool {
    sentence(draft.start).contains { $0 < draft.start && Self.goals.contains(t.key($0)) }
  }

  private static let goals: WordSet = [
    "målvärde", "målvärdet", "målet", "mål", "målsättning", "målsättningen", "målnivå",
  ]

  /// `28 procent av invånarna uppger …`: what people said.
  func isSurvey(_ k: Int) -> Bool {
    let sentence = sentence(k)
    // `Andelen som känner sig otrygga ska minska med 5 procent` is promised, not told.
    return sentence.contains { Self.answers.contains(t.key($0)) }
      && !sentence.contains { Self.committing.contains(t.key($0)) }
  }

  private static let answers: WordSet = [
    "svarade", "svarat", "uppgav", "uppger", "uppgett", "anser", "ansåg", "tycker", "tyckte", "upplever", "upplevde",
    "känner", "kände", "svarande", "tillfrågade", "svaranden", "enkäten", "medborgarenkäten", "respondenter",
    "respondenterna", "trygghetsmätningen",
  ]

  /// `har genomfört 57 insatser`, `genomfördes 14 kontroller`: what was done is promised no more.
  func isResult(_ draft: Draft) -> Bool {
    let start = sentence(draft.start).lowerBound
    var k = draft.start - 1
    while k >= start, k > draft.start - 8 {
      if Self.done.contains(t.key(k)) {
        return !Self.future.contains(t.key(k - 1)) && !Self.future.contains(t.key(k - 2))
      }
      k -= 1
    }
    return isPerfect(sentence(draft.start))
  }

  /// `Vid 70 tillfällen har polisen rapporterat …` in a sentence that promises nothing.
  private func isPerfect(_ sentence: Range<Int>) -> Bool {
    guard let has = sentence.first(where: { t.key($0) == Word.har }),
      !sentence.contains(where: { Self.committing.contains(t.key($0)) })
    else { return false }
    return (has + 1..<min(has + 5, sentence.upperBound)).contains { k in
      guard t[k].kind == .word, t[k].range.count > 4, !Numerals.starts(t, k) else { return false }
      let word = t.lowered(t[k])
      return Self.supines.contains { word.suffix($0.count).elementsEqual($0) }
    }
  }

  private static let committing: WordSet = ["ska", "skall", "kommer", "lovar", "åtar"]
  private static let supines: [[UInt8]] = [
    "rats", "rat", "lats", "lat", "kats", "kat", "nats", "dats", "dat", "llits", "llit", "vits", "vit", "gits", "ört",
    "örts", "gjort", "gjorts", "haft", "sökt", "sökts", "åtts", "llt",
  ].map { Array($0.utf8) }

  private static let done: WordSet = [
    "genomfört", "genomförts", "genomförde", "genomfördes", "gjort", "gjorts", "gjorde", "gjordes", "hållit", "hållits",
    "höll", "hölls", "haft", "hade", "anordnat", "anordnats", "anordnades", "utfört", "utförts", "utfördes", "deltagit",
    "deltog", "skrivit", "skrevs", "rapporterades", "upprättades", "anmäldes",
  ]
  private static let future: WordSet = ["ha", "ska", "skall", "kommer"]

  /// `Löftet består av fem aktiviteter`, `följande tre insatser`: how big the agreement is.
  func isDescription(_ draft: Draft) -> Bool {
    guard draft.quantity.per == nil, !draft.compared, draft.quantity.kind == .quantity, !draft.quantity.partitive else {
      return false
    }
    if draft.quantity.modifiers.contains(where: { $0.contains { Self.prioritised.contains(t.key($0)) } }) {
      return true
    }
    // `som just nu är 5 poliser`
    if draft.start > range.lowerBound, t.key(draft.start - 1) == Word.är { return true }
    let start = max(range.lowerBound, draft.start - 3)
    return (start..<draft.start).contains { i in
      Self.consists.contains(t.key(i)) || (t.key(i) == Word.ut && Self.choosing.contains(t.key(i - 1)))
    }
  }

  private static let prioritised: WordSet = [
    "prioriterade", "prioriterat", "prioriterad", "övergripande", "utpekade", "följande",
  ]
  private static let consists: WordSet = [
    "består", "innehåller", "omfattar", "enats", "enade", "följande", "fokusera", "fokuserar", "bygger", "prioriterar",
    "prioritera", "valt", "nedanstående", "rubricerade",
  ]
  /// With `ut`: what is chosen is counted; `placera ut fyra skyltar` is a deed.
  private static let choosing: WordSet = ["pekar", "peka", "pekat", "pekats", "väljer", "välja", "valde", "valts", "tagit", "ser"]

  /// `följs upp två gånger per år`: how often one looks back is no target.
  func isFollowUp(_ k: Int) -> Bool {
    let sentence = sentence(k)
    return sentence.contains { i in
      let key = t.key(i)
      if Self.followUp.contains(key) { return true }
      // `tre informationsmöten, samt fyra uppföljningsmöten`: those behind it say nothing of the number.
      if Self.reviews.contains(key), i < k + 4 { return true }
      let particle: WordKey? = Self.following.contains(key) ? Word.upp : Self.checking.contains(key) ? Word.av : nil
      guard let particle else { return false }
      // `stämma av läget`: what goes on, not the agreement.
      return (i + 1..<min(i + 5, sentence.upperBound)).contains { t.key($0) == particle && t.key($0 + 1) != "läget" }
    }
  }

  private static let following: WordSet = ["följs", "följas", "följa", "följer", "följes"]
  private static let checking: WordSet = ["stämmer", "stäms", "stämma", "stämmas"]
  private static let followUp: WordSet = [
    "uppföljning", "uppföljningen", "uppföljningar", "uppföljas", "uppföljs", "utvärderas", "utvärdering",
    "utvärderingen",
    "avrapporteras", "återrapporteras", "återrapportering", "återkopplas", "redovisas", "revideras",
    "förnyas",
  ]
  private static let reviews: WordSet = ["uppföljningsmöten", "uppföljningsmöte", "uppföljningstillfällen", "uppföljningstillfälle"]
}
