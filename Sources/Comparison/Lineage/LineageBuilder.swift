import Records

/// Grows lineages agreement by agreement.
struct LineageBuilder {
  let place: AgreementPlace
  private(set) var lineages: [Timeline.Lineage] = []
  /// The lineage that each promise of the agreement added last belongs to.
  private var owner: [String: Int] = [:]

  init(place: AgreementPlace) { self.place = place }

  mutating func add(_ source: AgreementSource, index: Int, previous: AgreementSource?, overrules: PairOverrules) {
    let years = source.agreement.period?.lengthInYears
    var next: [String: Int] = [:]
    var fresh: [Promise] = []
    if let previous {
      let diff = Diff(from: previous, to: source, overrules: overrules)
      for pair in diff.pairs where !pair.to.isEmpty {
        guard let lineage = pair.from.lazy.compactMap({ [owner] in owner[$0.id] }).first else {
          fresh += pair.to
          continue
        }
        lineages[lineage].steps.append(
          Timeline.Step(
            agreement: index, promises: pair.to, kind: pair.kind, match: pair.match,
            rules: pair.findings.map { diff.findings[$0].rule }, years: years))
        for promise in pair.to { next[promise.id] = lineage }
      }
    } else {
      fresh = source.agreement.promises
    }
    for promise in revive(fresh, in: source, index: index, years: years, owners: &next) {
      let lineage = Timeline.Lineage(
        id: id(of: promise),
        steps: [
          Timeline.Step(
            agreement: index, promises: [promise], kind: .added, match: nil, rules: [.promiseAdded], years: years)
        ])
      next[promise.id] = lineages.count
      lineages.append(lineage)
    }
    owner = next
  }

  /// A promise that was gone for a while comes back to its lineage. Returns those that are really new.
  private mutating func revive(
    _ fresh: [Promise], in source: AgreementSource, index: Int, years: Double?, owners: inout [String: Int]
  ) -> [Promise] {
    let sleeping = lineages.indices.filter { lineages[$0].last < index - 1 }
    guard !sleeping.isEmpty, !fresh.isEmpty else { return fresh }
    var older = source
    older.agreement.promises = sleeping.compactMap { n in
      guard var promise = lineages[n].steps.last?.promises.first else { return nil }
      promise.id = "lineage/\(n)"
      return promise
    }
    var newer = source
    newer.agreement.promises = fresh
    let diff = Diff(from: older, to: newer)
    var rest: [Promise] = []
    for pair in diff.pairs where !pair.to.isEmpty {
      guard let id = pair.from.first?.id, let lineage = Int(id.dropFirst("lineage/".count)) else {
        rest += pair.to
        continue
      }
      lineages[lineage].steps.append(
        Timeline.Step(
          agreement: index, promises: pair.to, kind: pair.kind, match: pair.match,
          rules: pair.findings.map { diff.findings[$0].rule }, years: years))
      for promise in pair.to { owners[promise.id] = lineage }
    }
    return rest
  }

  private func id(of promise: Promise) -> String {
    var print = Fingerprint()
    print.add(place.codes.joined(separator: "+"))
    print.add(place.area)
    for word in AgreementChanges.words(promise.text) { print.add(word) }
    return print.hex
  }
}
