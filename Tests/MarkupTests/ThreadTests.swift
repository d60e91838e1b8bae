import Markup
import Testing

@Suite("Many pages at once")
struct ThreadTests {
  @Test("Pages parsed side by side are the pages parsed one by one")
  func parallel() async throws {
    let pages = (0..<64).map { n in Array("<ul>\(String(repeating: "<li>punkt \(n) å</li>", count: 50 + n))</ul>".utf8) }
    let alone = try pages.map { try Page(utf8: $0).events.count }
    let together = try await withThrowingTaskGroup(of: (Int, Int).self) { group in
      for (i, bytes) in pages.enumerated() { group.addTask { (i, try Page(utf8: bytes).events.count) } }
      var out = Array(repeating: 0, count: pages.count)
      for try await (i, count) in group { out[i] = count }
      return out
    }
    #expect(together == alone)
  }
}
