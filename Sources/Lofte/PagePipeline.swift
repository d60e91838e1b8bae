import Blocks
import Extraction
import Markup
import Records
import SavedPages

/// The way from a saved page to its record: decode, parse, shape, extract. Pure: the same page gives the same record.
public enum PagePipeline {
  /// A page as it stands after each stage; `lofte explain` prints them.
  public struct Stages: Sendable {
    public var source: SourceText
    public var main: MainText
    public var extraction: PageReading
  }

  /// The record of a page; one of type `error` when its bytes cannot be read.
  public static func record(page: SavedPage, limits: MarkupLimits = MarkupLimits()) -> Record {
    do throws(SourceError) {
      let stages = try stages(of: page, limits: limits)
      var source = page.source
      source.charset = stages.source.charset
      if source.url == nil, let url = stages.main.facts.url {
        source.url = url
        source.urlBasis = stages.main.facts.urlBasis == .canonicalLink ? .canonicalLink : .ogURL
      }
      return Record(
        type: .document, id: page.recordID, generator: .lofte, source: source, page: stages.extraction.page,
        text: stages.extraction.text, agreements: stages.extraction.agreements,
        diagnostics: stages.source.notes.map(diagnostic) + stages.extraction.diagnostics)
    } catch {
      return .failed(page.source, recordError(error))
    }
  }

  /// Every stage of one page.
  /// - Throws: `SourceError` when the bytes are no text or beyond the limits.
  public static func stages(of page: SavedPage, limits: MarkupLimits = MarkupLimits(), tracing: Bool = false)
    throws(SourceError) -> Stages
  {
    let source = try SourceText.decode(page.bytes, transport: page.transportCharset, limits: limits)
    let main =
      switch page.form {
      case .html: PageText.mainText(try Markup.Page(source, limits: limits))
      case .text: SavedText.mainText(source.utf8)
      }
    return Stages(source: source, main: main, extraction: Extractor.extract(main, url: page.url, tracing: tracing))
  }

  private static func diagnostic(_ note: SourceText.Note) -> Diagnostic {
    switch note {
    case .charsetGuessed: Diagnostic(.charsetGuessed, DiagnosticCode.charsetGuessed.explanation)
    case .charsetConflict(let declared, let used): Diagnostic(.charsetConflict, "declared \(declared), read as \(used)")
    case .doubleEncoded(let count):
      Diagnostic(.doubleEncoded, "\(count) sequences of UTF-8 that had been encoded twice were repaired")
    case .bytesReplaced(let count): Diagnostic(.bytesReplaced, "\(count) NUL or invalid bytes were replaced")
    }
  }

  private static func recordError(_ error: SourceError) -> RecordError {
    switch error {
    case .empty: RecordError(.empty, "no text in the page")
    case .binary(let kind):
      RecordError(.binary, kind.map { "not a page: looks like \($0)" } ?? "neither text nor markup")
    case .tooLarge(let bytes, let limit): RecordError(.tooLarge, "\(bytes) bytes, the limit is \(limit)")
    case .markupLimit(let events): RecordError(.markupLimit, "more than \(events) markup events")
    }
  }
}
