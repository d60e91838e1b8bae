import Blocks
import Extraction
import FixtureSupport
import Foundation
import Markup
import Records

/// The way from bytes to what a page states, in this process.
enum Readings {
  static func main(_ bytes: [UInt8], html: Bool) throws -> MainText {
    let source = try SourceText.decode(bytes)
    return html ? PageText.mainText(try Markup.Page(source)) : SavedText.mainText(source.utf8)
  }

  static func read(_ bytes: [UInt8], html: Bool) throws -> PageReading {
    let main = try main(bytes, html: html)
    return Extractor.extract(main, url: nil)
  }

  static func read(text: String) throws -> PageReading { try read(Array(text.utf8), html: false) }
}

extension PageReading {
  /// The reading as the record that the program would write, for checks that speak of records.
  var record: Record {
    Record(
      type: .document, id: "", generator: Generator(version: "0"), source: Source(path: ""), page: page, text: text, agreements: agreements,
      diagnostics: diagnostics)
  }
}
