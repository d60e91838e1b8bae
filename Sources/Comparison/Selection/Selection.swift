import Records

/// Which agreements to lay side by side.
public struct Selection: Sendable {
  /// Name or code.
  public var municipality: String?
  public var area: String?
  /// A year, or an agreement's id.
  public var from: String?
  public var to: String?

  public init(municipality: String? = nil, area: String? = nil, from: String? = nil, to: String? = nil) {
    (self.municipality, self.area, self.from, self.to) = (municipality, area, from, to)
  }

  /// What was found for one place.
  public enum Choice: Sendable {
    case pair(from: AgreementSource, to: AgreementSource)
    case onlyFrom(AgreementSource)
    case onlyTo(AgreementSource)
    /// More than one agreement could be meant.
    case ambiguous(AgreementPlace, reason: String, candidates: [AgreementSource])
  }

  /// Nothing at all to compare.
  public struct Nothing: Error, Sendable, CustomStringConvertible {
    public var reason: String
    /// What there would have been, a label each.
    public var candidates: [String]

    public init(reason: String, candidates: [String]) {
      self.reason = reason
      self.candidates = candidates
    }

    public var description: String {
      candidates.isEmpty ? reason : reason + "; there is:\n" + candidates.map { "  \($0)" }.joined(separator: "\n")
    }
  }

  /// Two sides, paired by municipality and area; choices in the order of municipality codes.
  public func pairs(_ older: [Record], _ newer: [Record]) throws -> [Choice] {
    let a = try grouped(older)
    let b = try grouped(newer)
    // Two single agreements of which one does not say where it holds: the person who named the files knows.
    if a.count == 1, b.count == 1, let x = a.first, let y = b.first, x.key != y.key,
      x.key.codes.isEmpty || y.key.codes.isEmpty
    {
      return [choose(x.key, older: x.value, newer: y.value)]
    }
    if a.count == 1, b.count == 1, let x = a.first?.key, let y = b.first?.key, x != y {
      throw Nothing(reason: "the sides hold different places: \(x.name) and \(y.name)", candidates: [])
    }
    return Set(a.keys).union(b.keys).sorted().map { place in
      choose(place, older: a[place] ?? [], newer: b[place] ?? [])
    }
  }

  /// One side that holds the years to compare.
  public func pairs(_ records: [Record]) throws -> [Choice] {
    try grouped(records).sorted { $0.key < $1.key }.map { place, sources in
      // What has no period cannot be put in order; it does not stand in the way of those that have one.
      let dated = sources.filter { !$0.begin.isEmpty }
      let sorted = (dated.count >= 2 ? dated : sources).sorted { $0.begin < $1.begin }
      if from != nil || to != nil { return bySelection(place, sorted) }
      switch Set(sorted.map(\.begin)).count {
      case 2 where sorted.count == 2: return .pair(from: sorted[0], to: sorted[1])
      case _ where sorted.count == 1: return .onlyTo(sorted[0])
      default:
        return .ambiguous(
          place, reason: "holds \(sorted.count) agreements; say which with --from and --to", candidates: sorted)
      }
    }
  }

  /// All agreements of one place in the order of their time.
  public func series(_ records: [Record]) throws -> [(place: AgreementPlace, sources: [AgreementSource])] {
    try grouped(records).sorted { $0.key < $1.key }.map { place, sources in
      (
        place,
        sources.enumerated().sorted { ($0.element.begin, $0.offset) < ($1.element.begin, $1.offset) }.map(\.element)
      )
    }
  }

  private func bySelection(_ place: AgreementPlace, _ sorted: [AgreementSource]) -> Choice {
    let a = from.map { wanted in sorted.filter { Selection.matches($0, wanted) } }
    let b = to.map { wanted in sorted.filter { Selection.matches($0, wanted) } }
    switch (a, b) {
    case (let a?, let b?): return choose(place, older: a, newer: b, filtered: true)
    case (let a?, nil):
      let last = a.map(\.begin).max() ?? ""
      let rest = sorted.filter { source in source.begin > last && !a.contains { $0.agreement.id == source.agreement.id }
      }
      return choose(place, older: a, newer: Array(rest.prefix(1)), filtered: true)
    case (nil, let b?):
      let first = b.map(\.begin).min() ?? ""
      let rest = sorted.filter { source in
        source.begin < first && !b.contains { $0.agreement.id == source.agreement.id }
      }
      return choose(place, older: Array(rest.suffix(1)), newer: b, filtered: true)
    case (nil, nil): return choose(place, older: sorted, newer: sorted)
    }
  }

  private func choose(
    _ place: AgreementPlace, older: [AgreementSource], newer: [AgreementSource], filtered: Bool = false
  ) -> Choice {
    let a = filtered ? older : older.filter { source in from.map { Selection.matches(source, $0) } ?? true }
    let b = filtered ? newer : newer.filter { source in to.map { Selection.matches(source, $0) } ?? true }
    if a.count > 1 {
      return .ambiguous(
        place, reason: "the older side holds \(a.count) agreements; say which with --from", candidates: a)
    }
    if b.count > 1 {
      return .ambiguous(place, reason: "the newer side holds \(b.count) agreements; say which with --to", candidates: b)
    }
    switch (a.first, b.first) {
    case (let x?, let y?): return .pair(from: x, to: y)
    case (let x?, nil): return .onlyFrom(x)
    case (nil, let y?): return .onlyTo(y)
    case (nil, nil):
      return .ambiguous(place, reason: "no agreement for the years asked for", candidates: older + newer)
    }
  }

  /// A year that the period touches, or the agreement's id.
  static func matches(_ source: AgreementSource, _ wanted: String) -> Bool {
    if source.agreement.id == wanted { return true }
    guard let year = Int(wanted), wanted.utf8.count == 4 else { return false }
    return source.agreement.period?.covers(year) ?? false
  }

  /// Agreements by place, as asked for; an agreement met twice counts once, and one without promises gives way to one
  /// with promises for the same time (a page that only reports on it).
  private func grouped(_ records: [Record]) throws -> [AgreementPlace: [AgreementSource]] {
    var groups: [AgreementPlace: [AgreementSource]] = [:]
    var all: [AgreementPlace: String] = [:]
    for record in records {
      for agreement in record.agreements {
        let place = AgreementPlace(agreement)
        all[place] = place.name
        guard accepts(agreement, place) else { continue }
        groups[place, default: []].append(AgreementSource(agreement, in: record))
      }
    }
    if groups.isEmpty {
      let wish = [municipality, area].compactMap { $0 }.joined(separator: ", ")
      throw Nothing(
        reason: wish.isEmpty ? "no agreement was found" : "no agreement for \(wish)",
        candidates: Set(all.values).sorted())
    }
    return groups.mapValues(Selection.withoutRepeats)
  }

  private func accepts(_ agreement: Agreement, _ place: AgreementPlace) -> Bool {
    if let municipality {
      let wanted = AgreementPlace.folded(municipality)
      guard
        agreement.municipalities.contains(where: { $0.code == municipality || AgreementPlace.folded($0.name) == wanted }
        )
      else { return false }
    }
    return area.map { AgreementPlace.folded($0) == place.area } ?? true
  }

  private static func withoutRepeats(_ sources: [AgreementSource]) -> [AgreementSource] {
    var kept: [AgreementSource] = []
    for source in sources {
      let twin = kept.firstIndex { other in
        other.begin == source.begin && other.agreement.period?.lastYear == source.agreement.period?.lastYear
          && (other.agreement.promises.isEmpty || source.agreement.promises.isEmpty
            || other.agreement.promises.map(\.text) == source.agreement.promises.map(\.text))
      }
      if let twin {
        if kept[twin].agreement.promises.isEmpty { kept[twin] = source }
      } else {
        kept.append(source)
      }
    }
    return kept
  }
}
