/// The words and signs that open, part and close periods; each answers with the index behind it.
enum PeriodSigns {
  /// `-`, `--`, `–`, `till`, `t.o.m.`, `till och med`, `tom`, `fram till (och med)`, also a dash with one of them.
  static func separator(_ t: Tokens, _ i: Int) -> Int? {
    var j = i
    // `1 juli 2018, till …` and a point after an abbreviated month do not part the ends.
    if t.isSign(j, ","), until(t, j + 1) != nil { j += 1 }
    var dashes = 0
    while dashes < 3, t.isSign(j, "-") { (j, dashes) = (j + 1, dashes + 1) }
    if let k = until(t, j) { return k }
    return dashes > 0 ? j : nil
  }

  /// `till (och med)`, `t.o.m.`, `t o m`, `tom`, `fram till`, `fram t.o.m.`
  static func until(_ t: Tokens, _ i: Int) -> Int? {
    var j = i
    if t.isKey(j, PeriodWords.fram) { j += 1 }
    if t.isKey(j, PeriodWords.till) { return inclusive(t, j + 1) ?? j + 1 }
    if t.isKey(j, PeriodWords.tom) { return point(t, j + 1) }
    guard t.isKey(j, PeriodWords.t) else { return nil }
    var k = point(t, j + 1)
    guard t.isKey(k, PeriodWords.o) else { return nil }
    k = point(t, k + 1)
    guard t.isKey(k, PeriodWords.m) else { return nil }
    return point(t, k + 1)
  }

  /// `och med`, `o m`, `o.m.`
  private static func inclusive(_ t: Tokens, _ i: Int) -> Int? {
    if t.isKey(i, PeriodWords.och), t.isKey(i + 1, PeriodWords.med) { return i + 2 }
    guard t.isKey(i, PeriodWords.o) else { return nil }
    let j = point(t, i + 1)
    return t.isKey(j, PeriodWords.m) || t.isKey(j, PeriodWords.med) ? point(t, j + 1) : nil
  }

  private static func point(_ t: Tokens, _ i: Int) -> Int { t.isSign(i, ".") && t.isGlued(i) ? i + 1 : i }

  /// `från (och med)`, `fr.o.m.`, `fom`, `med början/start (den/från)`.
  static func opening(_ t: Tokens, _ i: Int) -> Int? {
    if t.isKey(i, PeriodWords.från) { return inclusive(t, i + 1) ?? i + 1 }
    if t.isKey(i, PeriodWords.fom) { return point(t, i + 1) }
    if t.isKey(i, PeriodWords.fr) { return inclusive(t, point(t, i + 1)) }
    guard t.isKey(i, PeriodWords.med), t.isIn(i + 1, PeriodWords.begin) else { return nil }
    return t.isKey(i + 2, PeriodWords.från) || t.isKey(i + 2, DateWords.i) ? i + 3 : i + 2
  }

  /// `till och med`, `t.o.m.`, `fram till`; a bare `till` only after words of validity.
  static func closing(_ t: Tokens, _ i: Int) -> Int? {
    guard let j = until(t, i) else { return nil }
    if j > i + 1 || t.isKey(i, PeriodWords.tom) { return j }
    return t.isIn(i - 1, PeriodWords.beforeUntil) ? j : nil
  }

  /// Skips `slutet av`, `början på`, `utgången av`.
  static func afterEdge(_ t: Tokens, _ i: Int) -> Int {
    guard t.isIn(i, PeriodWords.edge) else { return i }
    return t.isIn(i + 1, PeriodWords.ofEdge) ? i + 2 : i + 1
  }

  /// `och tillsvidare`, `och tills vidare`, `och framåt`, `eller till dess (att)`, `eller tills`.
  static func openEnd(_ t: Tokens, _ i: Int) -> Int? {
    var j = t.isSign(i, ",") ? i + 1 : i
    if t.isKey(j, PeriodWords.och) || t.isSign(j, "-") { j += 1 }
    if t.isKey(j, PeriodWords.tillsvidare) || j > i && t.isKey(j, PeriodWords.framåt) { return j + 1 }
    if t.isKey(j, PeriodWords.tills), t.isKey(j + 1, PeriodWords.vidare) { return j + 2 }
    return unless(t, i)
  }

  private static func unless(_ t: Tokens, _ i: Int) -> Int? {
    guard t.isKey(i, PeriodWords.eller) else { return nil }
    if t.isKey(i + 1, PeriodWords.tills) { return i + 2 }
    guard t.isKey(i + 1, PeriodWords.till), t.isKey(i + 2, PeriodWords.dess) else { return nil }
    return t.isKey(i + 3, PeriodWords.att) ? i + 4 : i + 3
  }

  /// After `gäller till 2025-12-31`, an `eller tills` belongs to the wording but opens nothing.
  static func afterUnless(_ t: Tokens, _ i: Int) -> Int { unless(t, i) ?? i }

  /// `1` of `1-15 juni 2024`: a day whose month stands at the other end.
  static func bareDay(_ t: Tokens, _ i: Int) -> PeriodPoint? {
    let k = i < t.count ? Dates.afterDen(t, i) : i
    guard t.digitsAt(k) <= 2, let day = t.intAt(k), (1...31).contains(day),
      t.isSign(k + 1, "-") || t.isKey(k + 1, PeriodWords.till) || t.isKey(k + 1, PeriodWords.och)
    else { return nil }
    if t.isGlued(k), t[k - 1].kind == .sign { return nil }
    return PeriodPoint(.day, DayDate(day: day), upper: k + 1)
  }
}
