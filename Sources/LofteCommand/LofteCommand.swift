import ArgumentParser
import Blocks
import Extraction
import Foundation
import Markup
import Records
@main
struct LofteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "lofte")
  @Argument var args: [String]
  @Option(name: .short) var output: String = "-"
  @Option var failOn: String = ""
  func run() throws {
    var paths: [String] = []
    for a in args.dropFirst() {
      var dir: ObjCBool = false
      if FileManager.default.fileExists(atPath: a, isDirectory: &dir), dir.boolValue { paths += try FileManager.default.contentsOfDirectory(atPath: a).sorted().map { a + "/" + $0 } } else { paths.append(a) }
    }
    var out: [UInt8] = []
    for p in paths {
      let data = [UInt8](FileManager.default.contents(atPath: p) ?? Data())
      guard let source = try? SourceText.decode(data) else { continue }
      let main = p.hasSuffix(".html") ? PageText.mainText(try Markup.Page(source)) : SavedText.mainText(source.utf8)
      if args[0] == "blocks" { print("==", p); print(main.dump().joined(separator: "\n")); continue }
      let x = Extractor.extract(main, url: nil)
      if args[0] == "sections" { print("==", p); print(Extractor.describeSections(main).joined(separator: "\n")); continue }
      if args[0] == "explain" { print("==", p); for t in x.trace { print(t.rule, t.field, "|", t.value) }; continue }
      var s = Source(path: p); s.bytes = data.count
      let r = Record(type: .document, id: "0", generator: Generator(version: "0"), source: s, page: x.page, text: x.text, agreements: x.agreements, diagnostics: x.diagnostics)
      r.json.write(to: &out); out.append(10)
    }
    if output == "-" { FileHandle.standardOutput.write(Data(out)) } else { try Data(out).write(to: URL(fileURLWithPath: output)) }
  }
}
