/// One commitment to an action: a list item, a row or a sentence.
public struct Promise: Sendable, Equatable, Decodable {
  /// `<agreement id>/<n>`, n from 1 in page order.
  public var id: String
  /// As the page words it, without bullet or number.
  public var text: String
  public var span: Span
  /// `"•"`, `"3."`; null for prose.
  public var marker: String?
  /// The heading or lead-in it stands under.
  public var heading: String?
  /// Id of the umbrella promise above it.
  public var parent: String?
  /// Who gives it, in the order polisen, kommunen, other.
  public var by: [Party]
  public var byBasis: PartyBasis
  public var themes: [Theme]
  public var places: [Place]
  public var targets: [Target]

  public init(
    id: String, text: String, span: Span, marker: String?, heading: String?, parent: String?, by: [Party],
    byBasis: PartyBasis, themes: [Theme], places: [Place], targets: [Target]
  ) {
    self.id = id
    self.text = text
    self.span = span
    self.marker = marker
    self.heading = heading
    self.parent = parent
    self.by = by
    self.byBasis = byBasis
    self.themes = themes
    self.places = places
    self.targets = targets
  }
}

/// A place that a promise names, as worded.
public struct Place: Sendable, Equatable, Decodable {
  public var text: String
  public var span: Span
  public init(text: String, span: Span) {
    self.text = text
    self.span = span
  }
}

/// A number that can be checked.
public struct Target: Sendable, Equatable, Decodable {
  /// Comparator, number, noun and the rate next to them: `minst 4 riktade trafikinsatser`.
  public var text: String
  public var span: Span
  public var kind: TargetKind
  public var comparator: Comparator
  public var value: Double
  /// Set when `comparator` is `between`.
  public var upper: Double?
  /// The head noun as written (`trafikinsatser`), and its base form (`trafikinsats`).
  public var unit: String?
  public var unitLemma: String?
  /// The words between number and noun (`riktade`).
  public var modifiers: [String]
  public var per: Rate?
  /// The value on a yearly scale; null without a rate.
  public var perYear: Double?
  public var form: NumberForm

  public init(
    text: String, span: Span, kind: TargetKind, comparator: Comparator, value: Double, upper: Double?, unit: String?,
    unitLemma: String?, modifiers: [String], per: Rate?, form: NumberForm
  ) {
    self.text = text
    self.span = span
    self.kind = kind
    self.comparator = comparator
    self.value = value
    self.upper = upper
    self.unit = unit
    self.unitLemma = unitLemma
    self.modifiers = modifiers
    self.per = per
    self.perYear = per.map { value * $0.perYear }
    self.form = form
  }
}
