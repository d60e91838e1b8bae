import Records
import SavedPages

/// The way from a saved page to its record. Pure: the same page gives the same record.
public enum Extractor {
  public static func record(page: SavedPage) -> Record {
    Record(
      type: .document, id: page.recordID, generator: .lofte, source: page.source,
      page: Page(title: nil, publisher: .other, kind: .other, language: nil),
      text: String(decoding: page.bytes.prefix(200), as: UTF8.self))
  }
}
