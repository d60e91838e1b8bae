import Records

/// What was compared, before fingerprints and messages: a rule and what it looked at.
struct Verdict: Sendable, Equatable {
  var rule: Rule
  var detail: Finding.Detail

  init(
    _ rule: Rule, _ aspect: Aspect, subject: String? = nil, before: String? = nil, after: String? = nil,
    values: (Double?, Double?) = (nil, nil), scale: Scale? = nil
  ) {
    self.rule = rule
    detail = Finding.Detail(
      aspect: aspect, subject: subject, before: before, after: after, beforeValue: values.0, afterValue: values.1,
      scale: scale)
    detail.message = Message.text(rule, detail)
  }
}

/// From changes to verdicts: the only place with an opinion.
enum Judge {
  static let copiedPromiseWords = 8
  static let copiedLagesbildShare = 0.9
  static let copiedLagesbildWords = 15

  /// Verdicts on one pairing; never empty.
  static func promise(_ changes: [Change], hasTarget: Bool) -> [Verdict] {
    var verdicts: [Verdict] = []
    for change in changes {
      switch change {
      case .dropped: verdicts.append(Verdict(.promiseDropped, .promise))
      case .added: verdicts.append(Verdict(.promiseAdded, .promise))
      case .split(let n): verdicts.append(Verdict(.promiseSplit, .promise, values: (1, Double(n))))
      case .merged(let n): verdicts.append(Verdict(.promiseMerged, .promise, values: (Double(n), 1)))
      case .target(let target): verdicts += self.target(target)
      case .parties(let removed, let added):
        verdicts += removed.map { Verdict(.promisorRemoved, .promisor, subject: $0.rawValue, before: $0.rawValue) }
        verdicts += added.map { Verdict(.promisorAdded, .promisor, subject: $0.rawValue, after: $0.rawValue) }
      case .places(let removed, let added):
        verdicts.append(Verdict(.placeChanged, .place, before: list(removed), after: list(added)))
      case .audience(let before, let after):
        verdicts.append(Verdict(.audienceChanged, .audience, before: list(before), after: list(after)))
      case .firmness(let hedgesAdded, let hedgesGone, let timesAdded, let timesGone):
        verdicts += firmness(hedgesAdded, hedgesGone, timesAdded, timesGone, beside: verdicts)
      case .sameText(let words, let stale):
        guard verdicts.isEmpty else { break }
        if !stale.isEmpty {
          verdicts.append(Verdict(.promiseCopied, .text, subject: list(stale.map(String.init))))
        } else if !hasTarget, words >= copiedPromiseWords {
          verdicts.append(Verdict(.promiseCopied, .text))
        } else {
          verdicts.append(Verdict(.promiseKept, .promise))
        }
      case .otherText: if verdicts.isEmpty { verdicts.append(Verdict(.promiseReworded, .text)) }
      case .lagesbild, .followUp, .signatories, .period: break
      }
    }
    return verdicts
  }

  private static func target(_ change: TargetChange) -> [Verdict] {
    let subject = change.from?.unitLemma ?? change.to?.unitLemma ?? change.from?.unit ?? change.to?.unit
    func verdict(_ rule: Rule, _ aspect: Aspect, values: Bool = true) -> Verdict {
      Verdict(
        rule, aspect, subject: subject, before: change.from?.text, after: change.to?.text,
        values: values ? (change.before ?? change.from?.value, change.after ?? change.to?.value) : (nil, nil),
        scale: values ? change.scale : nil)
    }
    if change.to == nil { return [verdict(.targetRemoved, .target)] }
    if change.from == nil { return [verdict(.targetAdded, .target)] }
    if change.unitChanged { return [verdict(.unitChanged, .unit)] }
    var verdicts: [Verdict] = []
    let deadline = change.from?.kind == .deadline
    if change.direction == -1 {
      verdicts.append(verdict(deadline ? .deadlineExtended : .targetLowered, deadline ? .deadline : .target))
    }
    if change.direction == 1 {
      verdicts.append(verdict(deadline ? .deadlineShortened : .targetRaised, deadline ? .deadline : .target))
    }
    if change.comparator < 0 { verdicts.append(verdict(.comparatorWeakened, .comparator)) }
    if change.comparator > 0 { verdicts.append(verdict(.comparatorStrengthened, .comparator)) }
    if change.rateRemoved { verdicts.append(verdict(.rateRemoved, .rate)) }
    if change.rateAdded { verdicts.append(verdict(.rateAdded, .rate)) }
    return verdicts
  }

  /// A number that came or went already says it; vagueness is for what has no number.
  private static func firmness(
    _ hedgesAdded: [String], _ hedgesGone: [String], _ timesAdded: [String], _ timesGone: [String], beside: [Verdict]
  ) -> [Verdict] {
    let rules = Set(beside.map(\.rule))
    let vaguer = hedgesAdded + timesGone
    let firmer = hedgesGone + timesAdded
    // One hedge for another (`verka för` → `arbeta för`) changes nothing.
    if hedgesAdded.count == hedgesGone.count, timesGone.isEmpty, timesAdded.isEmpty { return [] }
    if hedgesAdded.count > hedgesGone.count || (!timesGone.isEmpty && firmer.isEmpty) {
      guard rules.isDisjoint(with: [.targetRemoved, .targetRaised, .targetAdded]) else { return [] }
      return [
        Verdict(.promiseMadeVaguer, .firmness, subject: list(vaguer), before: list(timesGone), after: list(hedgesAdded))
      ]
    }
    if hedgesGone.count > hedgesAdded.count || (!timesAdded.isEmpty && vaguer.isEmpty) {
      guard rules.isDisjoint(with: [.targetAdded, .targetLowered, .targetRemoved]) else { return [] }
      return [
        Verdict(.promiseMadeFirmer, .firmness, subject: list(firmer), before: list(hedgesGone), after: list(timesAdded))
      ]
    }
    return []
  }

  private static func list(_ words: [String]) -> String? { words.isEmpty ? nil : words.joined(separator: ", ") }

  /// A verdict on one change of the agreement, or nil when it is no matter.
  static func agreement(_ change: Change, words: (Int, Int)) -> Verdict? {
    switch change {
    case .lagesbild(.removed): return Verdict(.lagesbildRemoved, .lagesbild)
    case .lagesbild(.added): return Verdict(.lagesbildAdded, .lagesbild)
    case .lagesbild(.kept(let share)):
      if share >= copiedLagesbildShare, min(words.0, words.1) >= copiedLagesbildWords {
        return Verdict(.lagesbildCopied, .lagesbild, values: (nil, (share * 100).rounded() / 100))
      }
      return share == 1 ? nil : Verdict(.lagesbildChanged, .lagesbild, values: (nil, (share * 100).rounded() / 100))
    case .followUp(.removed, _, _): return Verdict(.followUpRemoved, .followUp)
    case .followUp(.added, _, _): return Verdict(.followUpAdded, .followUp)
    case .followUp(.kept(let share), let before, let after):
      let rates = (before?.perYear, after?.perYear)
      func verdict(_ rule: Rule) -> Verdict {
        Verdict(
          rule, .followUp, before: before?.rawValue, after: after?.rawValue, values: rates,
          scale: before == nil && after == nil ? nil : .perYear)
      }
      switch rates {
      case (let x?, let y?) where y < x: return verdict(.followUpRarer)
      case (let x?, let y?) where y > x: return verdict(.followUpOftener)
      case (.some, nil): return verdict(.followUpRarer)
      case (nil, .some): return verdict(.followUpOftener)
      default: return share == 1 ? nil : verdict(.followUpChanged)
      }
    case .signatories(let party, let before, let after):
      return Verdict(.signatoryChanged, .signatories, subject: party.rawValue, before: list(before), after: list(after))
    case .period(let before, let after):
      return Verdict(.periodChanged, .period, values: (before, after))
    default: return nil
    }
  }
}
