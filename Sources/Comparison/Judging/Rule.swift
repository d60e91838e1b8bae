/// How much a finding weighs; `--fail-on` names the lowest that counts.
public enum Level: String, Sendable, Codable, CaseIterable, Comparable {
  case error, warning, info

  public static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }
  private var rank: Int { self == .error ? 2 : self == .warning ? 1 : 0 }
}

/// The closed list of what a comparison can find. Ids never change; `docs/diff-rules.md` is generated from here.
public enum Rule: String, Sendable, Codable, CaseIterable {
  // error: something that could be checked is gone or less
  case targetLowered = "target-lowered"
  case targetRemoved = "target-removed"
  case promiseDropped = "promise-dropped"
  // warning: harder to check, or nobody seems to have looked at it anew
  case comparatorWeakened = "comparator-weakened"
  case unitChanged = "unit-changed"
  case rateRemoved = "rate-removed"
  case deadlineExtended = "deadline-extended"
  case promisorRemoved = "promisor-removed"
  case promiseMadeVaguer = "promise-made-vaguer"
  case promiseCopied = "promise-copied"
  case lagesbildCopied = "lagesbild-copied"
  case lagesbildRemoved = "lagesbild-removed"
  case followUpRemoved = "follow-up-removed"
  case followUpRarer = "follow-up-rarer"
  // info
  case targetRaised = "target-raised"
  case targetAdded = "target-added"
  case comparatorStrengthened = "comparator-strengthened"
  case rateAdded = "rate-added"
  case deadlineShortened = "deadline-shortened"
  case promisorAdded = "promisor-added"
  case promiseMadeFirmer = "promise-made-firmer"
  case promiseAdded = "promise-added"
  case promiseKept = "promise-kept"
  case promiseReworded = "promise-reworded"
  case promiseSplit = "promise-split"
  case promiseMerged = "promise-merged"
  case placeChanged = "place-changed"
  case audienceChanged = "audience-changed"
  case lagesbildChanged = "lagesbild-changed"
  case lagesbildAdded = "lagesbild-added"
  case followUpAdded = "follow-up-added"
  case followUpChanged = "follow-up-changed"
  case followUpOftener = "follow-up-oftener"
  case signatoryChanged = "signatory-changed"
  case periodChanged = "period-changed"
  // about the comparison as a whole
  case agreementMissing = "agreement-missing"
  case agreementNew = "agreement-new"

  public var level: Level {
    switch self {
    case .targetLowered, .targetRemoved, .promiseDropped: .error
    case .comparatorWeakened, .unitChanged, .rateRemoved, .deadlineExtended, .promisorRemoved, .promiseMadeVaguer,
      .promiseCopied, .lagesbildCopied, .lagesbildRemoved, .followUpRemoved, .followUpRarer, .agreementMissing:
      .warning
    default: .info
    }
  }

  public var kind: ChangeKind {
    switch self {
    case .targetLowered, .targetRemoved, .comparatorWeakened, .rateRemoved, .deadlineExtended, .promisorRemoved,
      .promiseMadeVaguer, .followUpRarer:
      .weakened
    case .targetRaised, .targetAdded, .comparatorStrengthened, .rateAdded, .deadlineShortened, .promisorAdded,
      .promiseMadeFirmer, .followUpOftener:
      .strengthened
    case .unitChanged, .placeChanged, .audienceChanged, .signatoryChanged, .periodChanged: .changed
    case .promiseCopied, .promiseKept, .lagesbildCopied: .unchanged
    case .promiseReworded, .promiseSplit, .promiseMerged, .lagesbildChanged, .followUpChanged: .reworded
    case .promiseDropped, .lagesbildRemoved, .followUpRemoved, .agreementMissing: .dropped
    case .promiseAdded, .lagesbildAdded, .followUpAdded, .agreementNew: .added
    }
  }

  /// Whether the rule speaks of the agreement rather than of a promise.
  public var isAboutAgreement: Bool {
    switch self {
    case .lagesbildCopied, .lagesbildRemoved, .lagesbildChanged, .lagesbildAdded, .followUpRemoved, .followUpRarer,
      .followUpAdded, .followUpChanged, .followUpOftener, .signatoryChanged, .periodChanged, .agreementMissing,
      .agreementNew:
      true
    default: false
    }
  }
}
