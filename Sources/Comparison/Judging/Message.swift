/// A finding as one English sentence; words of the pages stand in quotes as they are.
enum Message {
  static func text(_ rule: Rule, _ d: Finding.Detail) -> String {
    let before = quoted(d.before)
    let after = quoted(d.after)
    let arrow = "\(before) → \(after)"
    switch rule {
    case .targetLowered: return "lowered: \(arrow)\(numbers(d))"
    case .targetRaised: return "raised: \(arrow)\(numbers(d))"
    case .targetRemoved: return "the number is gone: \(before)"
    case .targetAdded: return "a number came in: \(after)"
    case .promiseDropped: return "nothing in the newer agreement continues it"
    case .promiseAdded: return "nothing in the older agreement is like it"
    case .comparatorWeakened: return "binds less: \(arrow)"
    case .comparatorStrengthened: return "binds more: \(arrow)"
    case .unitChanged: return "something else is counted: \(arrow)"
    case .rateRemoved: return "the rate is gone: \(arrow)"
    case .rateAdded: return "a rate came in: \(arrow)"
    case .deadlineExtended: return "more time is allowed: \(arrow)"
    case .deadlineShortened: return "less time is allowed: \(arrow)"
    case .promisorRemoved: return "\(d.subject ?? "a party") no longer gives it"
    case .promisorAdded: return "\(d.subject ?? "a party") now gives it"
    case .promiseMadeVaguer: return "made vaguer: " + parts(gone: d.before, came: d.after)
    case .promiseMadeFirmer: return "made firmer: " + parts(gone: d.before, came: d.after)
    case .promiseCopied:
      return d.subject.map { "repeated word for word, and still names \($0)" } ?? "repeated word for word"
    case .promiseKept: return "kept in the same words"
    case .promiseReworded: return "other words for the same"
    case .promiseSplit: return "one promise became \(number(d.afterValue))"
    case .promiseMerged: return "\(number(d.beforeValue)) promises became one"
    case .placeChanged: return "places: " + parts(gone: d.before, came: d.after)
    case .audienceChanged: return "for whom: " + parts(gone: d.before, came: d.after)
    case .lagesbildCopied: return "the situation picture is the earlier one (\(percent(d.afterValue)) the same)"
    case .lagesbildRemoved: return "the situation picture is gone"
    case .lagesbildChanged: return "the situation picture was rewritten (\(percent(d.afterValue)) the same)"
    case .lagesbildAdded: return "a situation picture came in"
    case .followUpRemoved: return "nothing is said on follow-up any more"
    case .followUpRarer: return "followed up more rarely: \(d.before ?? "no rate") → \(d.after ?? "no rate")"
    case .followUpOftener: return "followed up more often: \(d.before ?? "no rate") → \(d.after ?? "no rate")"
    case .followUpAdded: return "follow-up is described"
    case .followUpChanged: return "follow-up is described in other words"
    case .signatoryChanged:
      return "signed for \(d.subject ?? "a party"): \(d.before ?? "nobody named") → \(d.after ?? "nobody named")"
    case .periodChanged: return "holds for \(years(d.afterValue)), before for \(years(d.beforeValue))"
    case .agreementMissing: return "has an agreement on the older side only"
    case .agreementNew: return "has an agreement on the newer side only"
    }
  }

  private static func quoted(_ words: String?) -> String { words.map { "“\($0)”" } ?? "nothing" }

  private static func parts(gone: String?, came: String?) -> String {
    [gone.map { "\($0) gone" }, came.map { "\($0) came in" }].compactMap { $0 }.joined(separator: ", ")
  }

  private static func numbers(_ d: Finding.Detail) -> String {
    guard let x = d.beforeValue, let y = d.afterValue, let scale = d.scale, scale != .asWritten else { return "" }
    return " (\(number(x)) → \(number(y)) \(scale == .hours ? "hours" : "a year"))"
  }

  private static func percent(_ share: Double?) -> String { "\(Int(((share ?? 0) * 100).rounded())) %" }

  private static func years(_ value: Double?) -> String {
    guard let value else { return "an open time" }
    let months = (value * 12).rounded()
    if months.truncatingRemainder(dividingBy: 12) == 0 { return value == 1 ? "1 year" : "\(number(value)) years" }
    return months == 1 ? "1 month" : "\(number(months)) months"
  }

  /// Whole numbers without a point, others with at most two decimals.
  static func number(_ value: Double?) -> String { Number.text(value) }
}

/// How numbers are shown to people.
public enum Number {
  /// `4`, `7.5`, `0.33`; `–` for none.
  public static func text(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "–" }
    let rounded = (value * 100).rounded() / 100
    return Int(exactly: rounded).map(String.init) ?? "\(rounded)"
  }
}
