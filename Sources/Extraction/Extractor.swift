import Blocks
import Records
import Swedish

/// What one page yields: everything of a record but where the page comes from.
public struct PageReading: Sendable {
  public var page: Page
  public var text: String
  public var agreements: [Agreement]
  public var diagnostics: [Diagnostic]
  public var trace: [TraceEntry]
}

/// Reads the main text of one page into agreements. A pure function: no file, no clock, no locale.
public enum Extractor {
  /// - Parameters:
  ///   - main: the page's own text and what its markup says.
  ///   - url: where the page stood, when the saved form or the page says so.
  ///   - tracing: keep which rule read what, for `lofte explain`.
  public static func extract(_ main: MainText, url: String?, tracing: Bool = false) -> PageReading {
    let d = Document(main)
    var run = ExtractionRun(d, url: url ?? main.facts.url, tracing: tracing)
    return run.extract()
  }
}

/// One extraction: the rules in order, and what they leave behind for each other.
struct ExtractionRun {
  let d: Document
  let url: String?
  /// What the address says of the place; read once.
  let address: URLPlace?
  let spans: SpanMap
  let tracing: Bool
  var diagnostics: [Diagnostic] = []
  var trace: [TraceEntry] = []

  init(_ d: Document, url: String?, tracing: Bool) {
    self.tracing = tracing
    self.d = d
    self.url = url
    address = url.flatMap(Kommuner.place(inURL:))
    spans = SpanMap(d)
  }

  mutating func extract() -> PageReading {
    let title = titleTokens()
    let namesKommun = !Kommuner.all(d.tokens, in: 0..<d.tokens.count).isEmpty
    let reporting = Reporting(d, title: title)
    let followUp = reporting.page
    let signatureBlocks = SignatureBlocks(d: d).all()
    let signing = SigningReader(d: d, blocks: signatureBlocks, published: d.main.facts.published)
    var taken = signing.taken
    if title != nil, let first = d.blocks.first, case .heading = first.kind { taken.remove(0) }
    let segments = Segments.split(d, taken: taken, reporting: reporting)
    var drafts = segments.map {
      SegmentReader(d: d, segment: $0, taken: taken, reporting: reporting.holds(for: $0)).read()
    }
    // A year heading without promises of its own opens no agreement; the page as a whole may still be one.
    let withPromises = drafts.filter {
      !$0.promises.promises.isEmpty || $0.segment.prolongs
        || (reporting.holds(for: $0.segment) && !$0.followUp.isEmpty && ($0.segment.heading != nil || reporting.announces(in: $0.segment)))
    }
    if !withPromises.isEmpty {
      drafts = withPromises
    } else {
      drafts =
        drafts.isEmpty
        ? []
        : [
          SegmentReader(
            d: d, segment: Segment(blocks: 0..<d.blocks.count, heading: segments[0].heading), taken: taken,
            reporting: followUp
          ).read()
        ]
    }
    var promises = withPromises.reduce(0) { $0 + $1.promises.promises.count }
    if promises > 0, !reporting.page, statesNone(withPromises, namesKommun) { promises = 0 }
    let mentions =
      d.tokens.all.indices.contains { d.hasPrefix($0, "medborgarlöft") } || url?.contains("medborgarlof") == true
    var kind = KindReading.read(d, title: title, followUp: followUp, promises: promises, mentions: mentions || Generalities.namesAgreement(d))
    var builder = AgreementBuilder(
      d: d, spans: spans, title: title, address: address, signing: signing, reporting: followUp, tracing: tracing)
    var agreements: [Agreement] = []
    let people = signing.anyone
    if promises > 0 || followUp || (people && mentions && kind == .news) || (people && mentions && kind == .about) {
      if promises == 0, !followUp { kind = .news }
      for draft in drafts { agreements.append(builder.build(draft, among: drafts, others: agreements)) }
    }
    diagnostics += builder.diagnostics
    trace += builder.trace
    let publisher = PublisherReading.read(d, url: url, named: namesKommun)
    let truncated = Truncation.isCut(d)
    if truncated, let last = d.blockTokens.last(where: { !$0.isEmpty }) {
      diagnostics.append(Diagnostic(.pageTruncated, "the text stops in mid-sentence", span: spans.span(last)))
    }
    if let language = Language.foreign(d) {
      diagnostics.append(Diagnostic(.otherLanguage, "\(DiagnosticCode.otherLanguage.explanation) (\(language))"))
    }
    for note in d.main.facts.notes {
      diagnostics.append(Diagnostic(Extractor.code(note), Extractor.code(note).explanation))
    }
    let page = Page(
      title: d.main.facts.title ?? title.map { d.string($0) }, publisher: publisher, kind: kind,
      language: Language.foreign(d) ?? d.main.facts.language ?? "sv", published: d.main.facts.published, updated: d.main.facts.updated,
      truncated: truncated)
    return PageReading(
      page: page, text: String(decoding: d.main.bytes, as: UTF8.self), agreements: agreements,
      diagnostics: diagnostics.sorted {
        ($0.span?.start ?? -1, $0.code.rawValue) < ($1.span?.start ?? -1, $1.code.rawValue)
      },
      trace: trace)
  }

  /// Sentences of a page on the method or on a samverkansöverenskommelse that only look like promises.
  private func statesNone(_ drafts: [DraftAgreement], _ namesKommun: Bool) -> Bool {
    if address == nil, !namesKommun, Generalities.isMethodTalk(d),
      drafts.allSatisfy({ $0.promises.promises.allSatisfy { !$0.hasMarker } })
    {
      return true
    }
    if Generalities.isParliament(d) { return true }
    return Generalities.namesAgreement(d) && !Generalities.namesPromise(d) && url?.contains("medborgarlof") != true
  }

  /// `Start / Nyheter / Trygghet`: where the page stands.
  private func isPath(_ r: Range<Int>) -> Bool { r.contains { d.isSign($0, UInt8(ascii: "/")) && d.tokens[$0].spaceBefore } }

  /// The title's words in the text: the first block, or below a caption the block that is the page's title.
  private func titleTokens() -> Range<Int>? {
    guard let b = d.blockTokens.firstIndex(where: { !$0.isEmpty }) else { return nil }
    let first = d.blockTokens[b]
    // A caption, or `Nyhet` above the headline.
    let caption = d.blocks[b].kind == .paragraph && d.wordCount(first) > 12
    let kicker = d.wordCount(first) <= 2 && Kommuner.all(d.tokens, in: first, inTitle: true).isEmpty
    // `Staffanstorps kommun logotyp`: what the picture above the title says.
    let logotype = d.wordCount(first) <= 6 && d.key(first.upperBound - 1) == "logotyp"
    if logotype, let below = d.blockTokens.dropFirst(b + 1).first(where: { !$0.isEmpty && !isPath($0) }) { return below }
    guard caption || kicker, let title = d.main.facts.title else { return first }
    return d.blockTokens.prefix(b + 5).first { !$0.isEmpty && d.string($0) == title } ?? first
  }
}

extension Extractor {
  static func code(_ note: PageFacts.Note) -> DiagnosticCode {
    switch note {
    case .mainTextFallback: .mainTextFallback
    case .noMainText: .noMainText
    case .nestingTooDeep: .nestingTooDeep
    case .markupTruncated: .markupTruncated
    }
  }
}

/// Whether the text breaks off: its last words end in mid-sentence.
enum Truncation {
  private static let openWords: WordSet = [
    "och", "att", "för", "med", "i", "på", "av", "till", "vid", "som", "den", "det", "en", "ett", "samt", "från",
    "under", "eller",
  ]

  static func isCut(_ d: Document) -> Bool {
    guard let b = d.blockTokens.indices.last(where: { !d.blockTokens[$0].isEmpty }) else { return false }
    let r = d.blockTokens[b]
    let last = r.upperBound - 1
    guard d.tokens[last].kind == .word else { return d.isSign(last, 0x2D) || d.isSign(last, UInt8(ascii: ",")) }
    if d.wordCount(r) < 3 { return false }
    switch d.blocks[b].kind {
    case .paragraph: return !d.capitalised(last) && d.wordCount(r) > 5
    case .item:
      return openWords.contains(d.key(last))
        || (b > 0 && d.blocks[b - 1].kind == .item && d.finalSign(d.blockTokens[b - 1]) == UInt8(ascii: ".")
          && d.wordCount(r) > 2)
    default: return false
    }
  }
}
