import Swedish

/// Promises told again in the past where their results are reported: `Polisen lovade att …`, `Möten skulle hållas`.
extension Commitments {
  /// The verb of a promise in the past that is the sentence's first finite verb, unless the sentence tells its result, too.
  static func restatingVerb(_ d: Document, _ range: Range<Int>) -> Int? {
    guard let verb = range.first(where: { past.contains(d.key($0)) || isAuxiliary(d, $0) }),
      !subordinated(d, verb, range), !tellsResult(d, (verb + 1)..<range.upperBound)
    else { return nil }
    switch d.key(verb) {
    case "lovade", "utlovade": return verb + 1 < range.upperBound ? verb : nil
    case "skulle": return d.hasSuffix(verb + 1, "a") || ((verb + 1)..<range.upperBound).contains { Verbs.isInfinitive(d, $0, first: $0 == verb + 1) || d.hasSuffix($0, "as") || d.hasSuffix($0, "ås") } ? verb : nil
    case "åtog", "förband": return reflexive(d, after: verb) ? verb : nil
    case "avsåg": return hasAtt(d, after: verb, range) ? verb : nil
    default: return nil
    }
  }

  private static func isAuxiliary(_ d: Document, _ i: Int) -> Bool { d.key(i) == "har" || d.key(i) == "är" || d.key(i) == "kan" }

  private static func reflexive(_ d: Document, after verb: Int) -> Bool {
    ((verb + 1)...(verb + 5)).contains { d.key($0) == "sig" || d.key($0) == "oss" }
  }

  /// `… lovade 20 kontroller, men det blev 14`
  private static func tellsResult(_ d: Document, _ rest: Range<Int>) -> Bool {
    rest.contains { i in
      (d.key(i) == "men" || d.key(i) == "och") && ((i + 1)..<max(i + 1, min(rest.upperBound, i + 6))).contains { j in
        past.contains(d.key(j)) && d.key(j) != "skulle" && d.key(j) != "lovade" || d.key(j) == "har"
      }
    }
  }
}
