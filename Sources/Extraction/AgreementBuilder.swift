import Records
import Swedish

/// Makes an agreement of the record out of what the rules read: ids, spans, parties, themes.
struct AgreementBuilder {
  let d: Document
  let spans: SpanMap
  let title: Range<Int>?
  let address: URLPlace?
  let signing: SigningReader
  let reporting: Bool
  /// Whether to keep what each rule read; costs a string a value.
  let tracing: Bool
  var diagnostics: [Diagnostic] = []
  var trace: [TraceEntry] = []
  /// Where the whole page says it is, read at most once.
  var wholePage: PlaceReading.Finding?

  mutating func build(_ draft: DraftAgreement, among drafts: [DraftAgreement], others: [Agreement]) -> Agreement {
    let index = others.count
    let stretch = tokens(of: draft.segment)
    let heading = draft.segment.heading.map { d.blockTokens[$0] }
    let own = PlaceReading.read(d, title: title, segmentHeading: heading, stretch: stretch, address: address)
    let place = own.municipalities.isEmpty && drafts.count > 1 ? namedElsewhere(own) : own
    for (code, at) in place.diagnostics { note(code, at) }
    for (code, at) in draft.promises.diagnostics { note(code, at) }
    if tracing {
      let names = place.municipalities.map { "\($0.name) (\($0.basis.rawValue))" }.joined(separator: ", ")
      traced(PlaceReading.rule, "agreements[\(index)].municipalities", names, nil)
    }
    let period = draft.period.map { finding -> Period in
      for (code, at) in finding.diagnostics { note(code, at) }
      return self.period(finding, index)
    }
    let signed = signing.find(
      in: drafts.count == 1 ? 0..<d.tokens.count : stretch, years: period?.firstYear, reporting: reporting)
    if signed.unpaired { note(.unpairedSignatures, nil) }
    if signed.yearFromContext { note(.yearFromContext, signed.signing?.tokens) }
    let id = agreementID(place, period, others)
    let parties = agreementParties(draft)
    let promises = draft.promises.promises.enumerated().map { n, p in
      promise(
        p, n, of: draft.promises.promises, id: id, agreement: parties, field: "agreements[\(index)].promises[\(n)]")
    }
    return Agreement(
      id: id, title: (heading ?? title).map { d.string($0) }, span: spans.span(stretch),
      municipalities: place.municipalities,
      area: place.area, police: place.police, period: period, lagesbild: draft.lagesbild.map { lagesbild($0, index) },
      promises: promises, effects: passage(draft.effects, "effects", index),
      followUp: draft.followUp.isEmpty ? nil : followUp(draft.followUp, index),
      signatories: signed.people.enumerated().map { n, p in
        signatory(p, place, "agreements[\(index)].signatories[\(n)]")
      },
      signed: signed.signing.map { s in
        traced(SigningSentences.rule, "agreements[\(index)].signed", s.date ?? "", s.tokens)
        return Signing(
          date: s.date, place: s.place.map { d.string($0) }, text: d.string(s.tokens), span: spans.span(s.tokens))
      })
  }

  /// The results of last year below this year's promises: the page names its municipality once.
  private mutating func namedElsewhere(_ own: PlaceReading.Finding) -> PlaceReading.Finding {
    let page = wholePage ?? PlaceReading.read(d, title: title, segmentHeading: nil, stretch: 0..<d.tokens.count, address: address)
    wholePage = page
    guard page.municipalities.count == 1 else { return own }
    var found = own
    found.municipalities = page.municipalities
    found.diagnostics = page.diagnostics
    return found
  }

  private func tokens(of segment: Segment) -> Range<Int> {
    let ranges = segment.blocks.map { d.blockTokens[$0] }.filter { !$0.isEmpty }
    guard let first = ranges.first, let last = ranges.last else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }

  private mutating func note(_ code: DiagnosticCode, _ at: Range<Int>?) {
    let diagnostic = Diagnostic(code, code.explanation, span: at.map { spans.span($0) })
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }

  private mutating func traced(
    _ rule: Rule, _ field: @autoclosure () -> String, _ value: @autoclosure () -> String?, _ tokens: Range<Int>?
  ) {
    guard tracing else { return }
    let words = tokens.map { d.string($0) } ?? ""
    trace.append(
      TraceEntry(rule: rule.id, field: field(), value: value() ?? words, bytes: tokens.map { d.bytes(of: $0) }))
  }

  private func agreementID(_ place: PlaceReading.Finding, _ period: Period?, _ others: [Agreement]) -> String {
    let who = place.municipalities.first?.code ?? "okand"
    let years = [period?.firstYear, period?.lastYear].map { $0.map(String.init) ?? "x" }.joined(separator: "-")
    let base = "\(who)-\(years)"
    var id = base
    var n = 2
    while others.contains(where: { $0.id == id }) {
      id = "\(base)-\(n)"
      n += 1
    }
    return id
  }

  private mutating func period(_ f: PeriodFinding, _ index: Int) -> Period {
    let p = f.reading
    traced(
      PeriodReader.rule, "agreements[\(index)].period",
      "\(p.firstYear.map(String.init) ?? "…")–\(p.lastYear.map(String.init) ?? "…")", p.tokens)
    return Period(
      firstYear: p.firstYear, lastYear: p.lastYear, start: p.start.flatMap { AgreementBuilder.day($0, last: false) },
      end: p.end.flatMap { AgreementBuilder.day($0, last: true) }, text: d.string(p.tokens),
      basis: f.basis,
      span: spans.span(p.tokens))
  }

  /// A month as its first or last day; a day that does not exist keeps its month.
  private static func day(_ date: DayDate, last: Bool) -> String? {
    guard let year = date.year, let month = date.month else { return nil }
    if date.day != nil, date.possible { return date.iso }
    var day = DayDate(year: year, month: month, day: last ? 31 : 1)
    while !day.possible, let d = day.day, d > 1 { day.day = d - 1 }
    return day.iso
  }

  private static let supported = Phrase("stöder|stödjer polisens löfte|medborgarlöfte*")

  /// Whose agreement it is as a whole: both, unless it is called the police's own.
  private func agreementParties(_ draft: DraftAgreement) -> [Party] {
    if AgreementBuilder.supported.match(d, in: tokens(of: draft.segment)) != nil { return [.polisen] }
    // `Här är vad polisen i Farsta lovar`, `Det här ska Farstapolisen arbeta med`, and nobody else is named as giver.
    var named: Set<Party> = []
    for s in draft.sections where s.role == .promises {
      if let h = s.headingTokens { named.formUnion(Givers.ofHeading(d, h)) }
    }
    for s in draft.sections where s.role == .agreement {
      for b in s.blocks {
        for sentence in d.sentences(d.blockTokens[b]) where lovar.match(d, in: sentence) != nil {
          named.formUnion(
            Actors.all(d, in: sentence).filter { !Commitments.governed(d, $0, from: sentence.lowerBound) }.map(\.party))
        }
      }
    }
    if named == [.polisen], lovarSomewhere(draft) { return [.polisen] }
    return onlyPolice(draft) ? [.polisen] : [.polisen, .kommunen]
  }

  /// `Lokalpolisområde Norrmalm ska …`, `Polisen har lyssnat …`, and in no sentence does the municipality act: the
  /// police's own.
  private func onlyPolice(_ draft: DraftAgreement) -> Bool {
    var police = false
    for b in draft.segment.blocks {
      for sentence in d.sentences(d.blockTokens[b]) where !AgreementBuilder.extent.matches(d, in: sentence) {
        let actors = Actors.all(d, in: sentence).filter { !Commitments.governed(d, $0, from: sentence.lowerBound) }
        if actors.contains(where: { $0.party == .kommunen }) || AgreementBuilder.both.matches(d, in: sentence) {
          return false
        }
        if actors.contains(where: { $0.party == .polisen }) { police = true }
      }
    }
    return police
  }

  /// What a police area covers, and whose people signed, says nothing of who promises.
  private static let extent = Phrase("innefattar|omfattar|består ...12 stad|stadens|kommun|kommunens|kommuner")
  private static let both = Phrase("gemensam*\nkommun*|stadsdelsförvaltning* polis*\npolis* ...2 kommun*|stadsdelsförvaltning*|parterna|båda")

  private var lovar: Phrase { AgreementBuilder.promising }
  private static let promising = Phrase("lovar|avger|löfte|löften|medborgarlöfte|medborgarlöften")

  private func lovarSomewhere(_ draft: DraftAgreement) -> Bool {
    draft.sections.contains { s in
      s.role == .agreement
        && s.blocks.contains {
          lovar.match(d, in: d.blockTokens[$0]) != nil
            && Actors.all(d, in: d.blockTokens[$0]).contains { $0.party == .polisen }
        }
    }
  }

  /// A row's first cell; else the whole promise.
  private func activity(_ p: DraftPromise) -> Range<Int> {
    let ends = [p.when?.lowerBound, p.responsible?.lowerBound].compactMap { $0 }.filter { p.tokens.contains($0) }
    return p.tokens.lowerBound..<(ends.min() ?? p.tokens.upperBound)
  }

  // MARK: Parts

  private mutating func promise(
    _ p: DraftPromise, _ n: Int, of drafts: [DraftPromise], id: String, agreement: [Party], field: String
  ) -> Promise {
    let own = Givers.own(d, p.tokens, responsible: p.responsible)
    var above = p.headingParties
    // A nested item without a subject is done by whom the item above names; so is one behind an item that leads to it.
    if let n = p.parent, drafts[n].hasMarker, p.hasMarker,
      d.blocks[p.block].depth > d.blocks[drafts[n].block].depth || d.finalSign(d.blockTokens[drafts[n].block]) == UInt8(ascii: ":")
    {
      let outer = Givers.own(d, drafts[n].tokens, responsible: drafts[n].responsible).subjects
      if !outer.isEmpty { above = outer.sorted() }
    }
    let giving = Givers.decide(own, heading: above, agreement: agreement)
    traced(PromiseReader.rule, field, nil, p.tokens)
    traced(
      Givers.rule, field + ".by", giving.by.map(\.rawValue).joined(separator: ", ") + " (\(giving.basis.rawValue))", nil
    )
    var quantities = Targets.read(d, p)
    // `Ett av mötena …` below `minst 2 möten per år` takes the rate of what it is part of.
    if let umbrella = p.parent { Quantities.inheritRates(&quantities, from: Targets.read(d, drafts[umbrella])) }
    let targets = quantities.enumerated().map { k, q in target(q, field + ".targets[\(k)]") }
    return Promise(
      id: "\(id)/\(n + 1)", text: d.string(p.tokens), span: spans.span(p.tokens),
      marker: p.hasMarker ? d.blocks[p.block].marker.map { d.tokens.string($0) } : nil,
      heading: p.heading.map { d.string($0) },
      parent: p.parent.map { "\(id)/\($0 + 1)" }, by: giving.by, byBasis: giving.basis,
      themes: Themes.read(d, p.tokens, heading: p.heading),
      places: PlaceReading.places(d, in: activity(p)).map { Place(text: d.string($0), span: spans.span($0)) },
      targets: targets)
  }

  private mutating func target(_ q: Quantity, _ field: String) -> Target {
    traced(Targets.rule, field, nil, q.tokens)
    if let unit = q.unit, !q.unitKnown { note(.unknownUnit, unit) }
    return Target(
      text: d.string(q.tokens), span: spans.span(q.tokens), kind: Targets.kind(q.kind),
      comparator: Targets.comparator(q.comparator),
      value: q.value, upper: q.upper, unit: q.unitText, unitLemma: q.unitLemma,
      modifiers: q.modifiers.map { d.string($0) },
      per: q.per.map(Targets.rate), form: Targets.form(q.form))
  }

  private mutating func lagesbild(_ s: SituationReading, _ index: Int) -> Lagesbild {
    for r in s.spans { traced(Situations.rule, "agreements[\(index)].lagesbild", nil, r) }
    let sources = Situations.sources.filter { source in
      s.spans.contains { source.1.matches(d, in: $0) } || (s.heading.map { source.1.matches(d, in: $0) } ?? false)
    }
    return Lagesbild(
      text: s.spans.map { d.string($0) }.joined(separator: "\n"), spans: s.spans.map { spans.span($0) },
      heading: s.heading.map { d.string($0) }, sources: sources.compactMap { PictureSource(rawValue: $0.0) })
  }

  private mutating func passage(_ ranges: [Range<Int>], _ name: String, _ index: Int) -> Passage? {
    guard !ranges.isEmpty else { return nil }
    for r in ranges { traced(Headings.rule, "agreements[\(index)].\(name)", nil, r) }
    return Passage(text: ranges.map { d.string($0) }.joined(separator: "\n"), spans: ranges.map { spans.span($0) })
  }

  private mutating func followUp(_ ranges: [Range<Int>], _ index: Int) -> FollowUp {
    for r in ranges { traced(FollowUps.rule, "agreements[\(index)].follow_up", nil, r) }
    var per: Rate?
    for r in ranges where per == nil {
      for i in r {
        if let rate = Rates.read(d.tokens, at: i) {
          per = Targets.rate(rate.per)
          break
        }
      }
    }
    return FollowUp(
      text: ranges.map { d.string($0) }.joined(separator: "\n"), spans: ranges.map { spans.span($0) },
      per: reporting ? nil : per)
  }

  private mutating func signatory(_ p: SignatureFinding, _ place: PlaceReading.Finding, _ field: String) -> Signatory {
    traced(SignatureBlocks.rule, field, nil, p.name)
    let organisation: String? =
      switch p.party {
      case .polisen: "Polismyndigheten"
      case .kommunen: place.municipalities.first.flatMap { m in Kommuner.coded(m.code)?.formalName }
      case .other: nil
      }
    return Signatory(
      name: d.string(p.name), title: p.title.map { d.string($0) },
      organisation: p.organisation.map { d.string($0) } ?? organisation,
      party: p.party, span: spans.span(p.name))
  }
}
