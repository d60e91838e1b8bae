import Testing

@testable import Records

@Suite struct JSONTests {
  @Test func writesStringsAndNumbersCanonically() {
    #expect(JSON.string("å\"\\\n\u{1}\u{2028}").compact == #""å\"\\\n\u0001\u2028""#)
    #expect(JSON.double(52).compact == "52")
    #expect(JSON.double(0.5).compact == "0.5")
    #expect(JSON.object([("b", .null), ("a", .array([.bool(true)]))]).compact == #"{"b":null,"a":[true]}"#)
  }
}
