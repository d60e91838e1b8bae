import ComparisonTestSupport
import Testing
@Suite struct KeepTests {
  @Test func writeRecords() throws {
    let place = try Workplace("records")
    defer { try? place.remove() }
    let pairs = try LabelledPair.all()
    try place.write(pairs.map(\.from), "older.ndjson")
    try place.write(pairs.map(\.to), "newer.ndjson")
    try place.write(LabelledPair.series("eksjo"), "eksjo.ndjson")
  }
}
