import Foundation
import Markup
import Testing

/// The same numbers on every machine.
struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

@Suite("Damaged input")
struct RobustnessTests {
  static let templates: [URL] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("fixtures/templates")
    let names = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return names.filter { $0.pathExtension == "html" }.sorted { $0.path < $1.path }
  }()

  @Test("There are templates to damage")
  func present() { #expect(Self.templates.count >= 6) }

  @Test("Cut, garbled, shuffled markup gives a balanced tape or a typed error", arguments: templates)
  func garbled(_ file: URL) throws {
    let whole = [UInt8](try Data(contentsOf: file))
    let pieces = [
      "<", ">", "\"", "'", "<!--", "-->", "<script>", "</div>", "<p>", "&", "<table>", "</main>", "<svg>", "\0",
      "</ul>", "<![CDATA[",
    ].map { Array($0.utf8) }
    var dice = Dice(state: 0x9E37_79B9_7F4A_7C15 ^ UInt64(whole.count))
    for round in 0..<60 {
      var bytes = whole
      switch round % 4 {
      case 0: bytes = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &dice)))
      case 1:
        for _ in 0..<30 {
          bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
        }
      case 2:
        for _ in 0..<15 {
          let at = Int.random(in: 0..<bytes.count, using: &dice)
          bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 1..<60, using: &dice)))
        }
      default:
        for _ in 0..<15 {
          bytes.insert(
            contentsOf: pieces.randomElement(using: &dice) ?? [], at: Int.random(in: 0..<bytes.count, using: &dice))
        }
      }
      guard let source = try? SourceText.decode(bytes) else { continue }
      #expect(String(validating: source.utf8, as: UTF8.self) != nil)
      let page = try Page(source)
      var depth = 0
      for event in page.events {
        depth += event.kind == .open ? 1 : event.kind == .close ? -1 : 0
        #expect(depth >= 0)
      }
      #expect(depth == 0)
      #expect(String(validating: page.bytes, as: UTF8.self) != nil)
    }
  }
}
