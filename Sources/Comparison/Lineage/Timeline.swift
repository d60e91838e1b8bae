import Records

/// The agreements of one place over the years, and each promise's life through them.
public struct Timeline: Sendable {
  public var place: AgreementPlace
  /// In the order of their time.
  public var agreements: [AgreementSource]
  /// In the order of first appearance.
  public var lineages: [Lineage]

  /// One promise through the years.
  public struct Lineage: Sendable {
    /// The fingerprint of its first words and place.
    public var id: String
    public var steps: [Step]

    /// As it was worded last.
    public var title: String { steps.last?.promises.map(\.text).joined(separator: " ") ?? "" }
    /// Indices of agreements from first to last appearance.
    public var first: Int { steps.first?.agreement ?? 0 }
    public var last: Int { steps.last?.agreement ?? 0 }
  }

  /// A promise in one agreement.
  public struct Step: Sendable {
    /// Index into `agreements`.
    public var agreement: Int
    public var promises: [Promise]
    /// Against the step before; `added` for the first.
    public var kind: ChangeKind
    /// Nil for the first.
    public var match: Finding.Match?
    public var rules: [Rule]
    /// Length of the agreement's period in years, where known.
    public var years: Double?
  }

  /// One thing counted, over the years.
  public struct Series: Sendable, Equatable {
    /// Base form of what is counted.
    public var unit: String
    public var points: [Point]
    /// The points' values are on a yearly scale.
    public var perYear: Bool
  }

  public struct Point: Sendable, Equatable {
    public var agreement: Int
    public var value: Double
    public var target: Target
  }

  /// - Parameter agreements: of one place, in the order of their time.
  public init(place: AgreementPlace, agreements: [AgreementSource], overrules: PairOverrules = PairOverrules()) {
    self.place = place
    self.agreements = agreements
    lineages = []
    var builder = LineageBuilder(place: place)
    for (index, source) in agreements.enumerated() {
      builder.add(source, index: index, previous: index > 0 ? agreements[index - 1] : nil, overrules: overrules)
    }
    lineages = builder.lineages
  }
}

extension Timeline.Lineage {
  /// Each thing the promise counted in at least one year; numbers on a yearly scale when any of them has a rate.
  public var series: [Timeline.Series] {
    var order: [String] = []
    var points: [String: [Timeline.Point]] = [:]
    var lengths: [Int: Double] = [:]
    for step in steps {
      lengths[step.agreement] = step.years
      for target in step.promises.flatMap(\.targets) where target.kind == .quantity || target.kind == .share {
        let unit = target.unitLemma ?? target.unit ?? "–"
        if points[unit] == nil { order.append(unit) }
        // A number of the same thing in the same year (`varav två`): the first stands for it.
        if points[unit]?.last?.agreement == step.agreement { continue }
        points[unit, default: []].append(Timeline.Point(agreement: step.agreement, value: target.value, target: target))
      }
    }
    return order.map { unit in
      var list = points[unit] ?? []
      let rated = list.contains { $0.target.per != nil }
      let spans = Set(list.compactMap { lengths[$0.agreement] })
      let scaled = rated || spans.count > 1
      let known = list.allSatisfy { $0.target.perYear != nil || lengths[$0.agreement] != nil }
      let shares = list.contains { $0.target.kind == .share }
      guard scaled, known, !shares else { return Timeline.Series(unit: unit, points: list, perYear: false) }
      for i in list.indices {
        list[i].value = list[i].target.perYear ?? list[i].target.value / (lengths[list[i].agreement] ?? 1)
      }
      return Timeline.Series(unit: unit, points: list, perYear: true)
    }
  }
}
