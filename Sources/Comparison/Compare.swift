import Records
import Swedish

extension Diff {
  /// Compares two agreements: pairs, changes, verdicts.
  ///
  /// - Parameters:
  ///   - overrules: a person's pairs, by promise id; lines of other agreements are left alone.
  ///   - accepted: fingerprints to silence.
  public init(
    from: AgreementSource, to: AgreementSource, overrules: PairOverrules = PairOverrules(), accepted: Set<String> = []
  ) {
    let old = AgreementProfile(from.agreement)
    let new = AgreementProfile(to.agreement)
    self.init(from: from, to: to, pairs: [], findings: [], notes: Diff.notes(from, to))
    let forced = ForcedPairs(overrules, old: from.agreement, new: to.agreement, notes: &notes)
    let changes = PromiseChanges(old: old, new: new)
    let place = Fingerprint.place(from.agreement, to.agreement)
    for pairing in Matcher(old: old.profiles, new: new.profiles).pairings(forced: forced) {
      append(pairing, changes.changes(pairing), old, new, place: place)
    }
    appendAgreementFindings(old, new, place: place)
    finish(accepted)
  }

  /// An agreement that one side lacks.
  public init(onlyFrom from: AgreementSource, accepted: Set<String> = []) {
    self.init(from: from, to: nil, pairs: [], findings: [], notes: [])
    appendMissing(.agreementMissing)
    finish(accepted)
  }

  public init(onlyTo to: AgreementSource, accepted: Set<String> = []) {
    self.init(from: nil, to: to, pairs: [], findings: [], notes: [])
    appendMissing(.agreementNew)
    finish(accepted)
  }

  private mutating func append(
    _ pairing: Pairing, _ changes: [Change], _ old: AgreementProfile, _ new: AgreementProfile, place: String
  ) {
    let before = pairing.from.map { old.agreement.promises[$0] }
    let after = pairing.to.map { new.agreement.promises[$0] }
    let match =
      before.isEmpty || after.isEmpty
      ? nil : Finding.Match(basis: pairing.likeness.basis, score: (pairing.likeness.score * 100).rounded() / 100)
    let verdicts = Judge.promise(changes, hasTarget: after.contains { !$0.targets.isEmpty })
    let first = findings.count
    for verdict in verdicts {
      let print = Fingerprint.of(
        verdict.rule, verdict.detail, place: place, from: pairing.from.map { old.profiles[$0].sequence },
        to: pairing.to.map { new.profiles[$0].sequence })
      findings.append(
        Finding(
          rule: verdict.rule, fingerprint: print.hex, match: match, from: Finding.Side(before), to: Finding.Side(after),
          detail: verdict.detail))
    }
    pairs.append(
      Pair(
        kind: ChangeKind.of(verdicts.map(\.rule.kind)), match: match, from: before, to: after,
        findings: Array(first..<findings.count)))
  }

  private mutating func appendAgreementFindings(_ old: AgreementProfile, _ new: AgreementProfile, place: String) {
    let (a, b) = (old.agreement, new.agreement)
    let lengths = (
      AgreementChanges.words(a.lagesbild?.text ?? "").count, AgreementChanges.words(b.lagesbild?.text ?? "").count
    )
    for change in AgreementChanges.changes(old, new) {
      guard let verdict = Judge.agreement(change, words: lengths), !isCutAway(verdict) else { continue }
      let sides = Diff.sides(verdict.detail.aspect, verdict.detail.subject, a, b)
      findings.append(
        Finding(
          rule: verdict.rule,
          fingerprint: Fingerprint.of(verdict.rule, verdict.detail, place: place, from: [], to: []).hex, match: nil,
          from: sides.0, to: sides.1, detail: verdict.detail))
    }
  }

  /// What stands last on a page (follow-up, signatures) is unknown on a page that breaks off, not gone.
  private func isCutAway(_ verdict: Verdict) -> Bool {
    let (older, newer) = (from?.truncated ?? false, to?.truncated ?? false)
    return switch verdict.rule {
    case .followUpRemoved, .lagesbildRemoved: newer
    case .followUpAdded, .lagesbildAdded: older
    case .signatoryChanged: (verdict.detail.after == nil && newer) || (verdict.detail.before == nil && older)
    default: false
    }
  }

  private static func sides(
    _ aspect: Aspect, _ subject: String?, _ a: Agreement, _ b: Agreement
  ) -> (Finding.Side?, Finding.Side?) {
    func side(_ agreement: Agreement) -> Finding.Side? {
      switch aspect {
      case .lagesbild: agreement.lagesbild.map { Finding.Side(promises: [], text: $0.text, spans: $0.spans) }
      case .followUp: agreement.followUp.map { Finding.Side(promises: [], text: $0.text, spans: $0.spans) }
      case .period: agreement.period.map { Finding.Side(promises: [], text: $0.text, spans: [$0.span]) }
      case .signatories: Finding.Side(agreement.signatories.filter { $0.party.rawValue == subject })
      default: nil
      }
    }
    return (side(a), side(b))
  }

  private mutating func appendMissing(_ rule: Rule) {
    let verdict = Verdict(rule, .agreement)
    let print = Fingerprint.of(
      rule, verdict.detail, place: Fingerprint.place(from?.agreement, to?.agreement), from: [], to: [])
    findings.append(
      Finding(rule: rule, fingerprint: print.hex, match: nil, from: nil, to: nil, detail: verdict.detail))
  }

  /// Marks what is accepted. Findings alike in everything (a promise that stands twice) keep apart by their number.
  private mutating func finish(_ accepted: Set<String>) {
    var seen: [String: Int] = [:]
    for i in findings.indices {
      let print = findings[i].fingerprint
      let n = seen[print, default: 0] + 1
      seen[print] = n
      if n > 1 {
        var again = Fingerprint()
        again.add(print)
        again.add(UInt64(n))
        findings[i].fingerprint = again.hex
      }
      findings[i].accepted = accepted.contains(findings[i].fingerprint)
    }
  }

  private static func notes(_ from: AgreementSource, _ to: AgreementSource) -> [Note] {
    var notes: [Note] = []
    if from.version != to.version {
      notes.append(
        Note(
          code: .versionsDiffer,
          message:
            "the records were made by different versions (\(from.version), \(to.version)); extract both anew to be sure"
        ))
    }
    for (side, name) in [(from, "older"), (to, "newer")] {
      if side.truncated {
        notes.append(
          Note(code: .pageTruncated, message: "the \(name) page breaks off; what is missing there may only be cut"))
      }
      if side.agreement.promises.isEmpty {
        notes.append(Note(code: .noPromises, message: "the \(name) agreement states no promises"))
      }
      if side.agreement.municipalities.isEmpty {
        notes.append(Note(code: .municipalityUnknown, message: "the \(name) page does not name its municipality"))
      }
    }
    return notes
  }
}

extension ChangeKind {
  /// What several kinds amount to: a direction wins over a mere change, opposite directions are a change.
  static func of(_ kinds: [ChangeKind]) -> ChangeKind {
    let kinds = Set(kinds)
    for kind in [ChangeKind.added, .dropped] where kinds.contains(kind) { return kind }
    if kinds.contains(.weakened), kinds.contains(.strengthened) { return .changed }
    for kind in [ChangeKind.weakened, .strengthened, .changed, .reworded] where kinds.contains(kind) { return kind }
    return .unchanged
  }
}

extension Finding.Side {
  init?(_ promises: [Promise]) {
    if promises.isEmpty { return nil }
    self.init(
      promises: promises.map(\.id), text: promises.map(\.text).joined(separator: "\n"), spans: promises.map(\.span))
  }

  init?(_ signatories: [Signatory]) {
    if signatories.isEmpty { return nil }
    self.init(
      promises: [], text: signatories.map(\.name).joined(separator: "\n"), spans: signatories.map(\.span))
  }
}

extension ForcedPairs {
  /// Looks the ids up; a line that names promises of neither agreement is for another comparison.
  init(_ overrules: PairOverrules, old: Agreement, new: Agreement, notes: inout [Diff.Note]) {
    let oldPlace = Dictionary(old.promises.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    let newPlace = Dictionary(new.promises.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { a, _ in a })
    for line in overrules.lines {
      let from = line.from.compactMap { oldPlace[$0] }
      let to = line.to.compactMap { newPlace[$0] }
      if from.isEmpty, to.isEmpty { continue }
      if from.count < line.from.count || to.count < line.to.count {
        notes.append(
          Diff.Note(
            code: .unknownPromise,
            message: "line \(line.number) of the pairs names a promise that is not in the agreements"))
      } else if line.never {
        forbidden.insert([from[0], to[0]])
      } else {
        let sure = from.isEmpty || to.isEmpty ? Likeness() : Likeness(score: 1, basis: [.pairsFile])
        pairings.append(Pairing(from: from, to: to, likeness: sure))
      }
    }
  }
}
