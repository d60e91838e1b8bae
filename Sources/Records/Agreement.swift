/// One medborgarlöfte: the promises of one period and place.
public struct Agreement: Sendable, Equatable, Decodable {
  /// `<kommunkod or slug>-<first year>-<last year>`, with `-2` … on a clash in a page.
  public var id: String
  public var title: String?
  public var span: Span
  public var municipalities: [Municipality]
  /// District or area, when the agreement is for one (`Hjällbo`).
  public var area: String?
  public var police: PoliceArea
  public var period: Period?
  public var lagesbild: Lagesbild?
  public var promises: [Promise]
  public var effects: Passage?
  public var followUp: FollowUp?
  public var signatories: [Signatory]
  public var signed: Signing?

  public init(
    id: String, title: String?, span: Span, municipalities: [Municipality], area: String?, police: PoliceArea,
    period: Period?, lagesbild: Lagesbild?, promises: [Promise], effects: Passage?, followUp: FollowUp?,
    signatories: [Signatory], signed: Signing?
  ) {
    self.id = id
    self.title = title
    self.span = span
    self.municipalities = municipalities
    self.area = area
    self.police = police
    self.period = period
    self.lagesbild = lagesbild
    self.promises = promises
    self.effects = effects
    self.followUp = followUp
    self.signatories = signatories
    self.signed = signed
  }
}

public struct Municipality: Sendable, Equatable, Decodable {
  /// SCB's four digits.
  public var code: String
  /// Official nominative name (`Eslöv`).
  public var name: String
  public var county: String
  public var basis: MunicipalityBasis
  public init(code: String, name: String, county: String, basis: MunicipalityBasis) {
    self.code = code
    self.name = name
    self.county = county
    self.basis = basis
  }
}

public struct PoliceArea: Sendable, Equatable, Decodable {
  /// As the page names it.
  public var localArea: String?
  public var region: String?
  public init(localArea: String? = nil, region: String? = nil) {
    self.localArea = localArea
    self.region = region
  }
}

/// The years (and, where stated, days) an agreement holds for; null where open or unsaid.
public struct Period: Sendable, Equatable, Decodable {
  public var firstYear: Int?
  public var lastYear: Int?
  /// ISO dates; a month is its first day as `start` and its last as `end`.
  public var start: String?
  public var end: String?
  public var text: String
  public var basis: PeriodBasis
  public var span: Span
  public init(
    firstYear: Int?, lastYear: Int?, start: String?, end: String?, text: String, basis: PeriodBasis, span: Span
  ) {
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.start = start
    self.end = end
    self.text = text
    self.basis = basis
    self.span = span
  }
}

/// The situation picture: what dialogues, surveys and statistics showed about the place.
public struct Lagesbild: Sendable, Equatable, Decodable {
  /// The spans' words, joined by a line feed.
  public var text: String
  public var spans: [Span]
  public var heading: String?
  public var sources: [PictureSource]
  public init(text: String, spans: [Span], heading: String?, sources: [PictureSource]) {
    self.text = text
    self.spans = spans
    self.heading = heading
    self.sources = sources
  }
}

/// A passage of one or several stretches; `text` is their words, joined by a line feed.
public struct Passage: Sendable, Equatable, Decodable {
  public var text: String
  public var spans: [Span]
  public init(text: String, spans: [Span]) {
    self.text = text
    self.spans = spans
  }
}

/// How and how often the agreement is followed up; on a follow-up page the results themselves.
public struct FollowUp: Sendable, Equatable, Decodable {
  public var text: String
  public var spans: [Span]
  public var per: Rate?
  public init(text: String, spans: [Span], per: Rate?) {
    self.text = text
    self.spans = spans
    self.per = per
  }
}

public struct Signatory: Sendable, Equatable, Decodable {
  public var name: String
  public var title: String?
  public var organisation: String?
  public var party: Party
  /// The name's words.
  public var span: Span
  public init(name: String, title: String?, organisation: String?, party: Party, span: Span) {
    self.name = name
    self.title = title
    self.organisation = organisation
    self.party = party
    self.span = span
  }
}

public struct Signing: Sendable, Equatable, Decodable {
  /// ISO date, `YYYY-MM-DD` or `YYYY-MM`.
  public var date: String?
  public var place: String?
  public var text: String
  public var span: Span
  public init(date: String?, place: String?, text: String, span: Span) {
    self.date = date
    self.place = place
    self.text = text
    self.span = span
  }
}
