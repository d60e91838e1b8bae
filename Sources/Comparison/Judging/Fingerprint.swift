import Records

/// Names a finding by what it is about: rule, place, periods, the promises' words and the compared values.
///
/// Not in it: promise ids (they follow the page's order), spans, scores, messages.
struct Fingerprint {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ text: String) {
    for byte in text.utf8 { mix(byte) }
    mix(0)
  }

  mutating func add(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { mix(UInt8(truncatingIfNeeded: number >> UInt64(shift))) }
  }

  mutating func add(_ value: Double?) { add(value.map { Number.text($0) } ?? "-") }

  private mutating func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  var hex: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The order of promises inside a side does not matter, that of words does.
  static func of(_ rule: Rule, _ detail: Finding.Detail, place: String, from: [[UInt64]], to: [[UInt64]]) -> Fingerprint
  {
    var print = Fingerprint()
    print.add(rule.rawValue)
    print.add(place)
    for side in [from, to] {
      let words = side.map { $0.reduce(into: Fingerprint()) { $0.add($1) }.hash }.sorted()
      print.add(UInt64(words.count))
      for word in words { print.add(word) }
    }
    print.add(detail.subject ?? "")
    print.add(detail.beforeValue)
    print.add(detail.afterValue)
    return print
  }

  /// Municipality, area and both periods.
  static func place(_ from: Agreement?, _ to: Agreement?) -> String {
    let shown = to ?? from
    let codes = (shown?.municipalities.map(\.code) ?? []).sorted().joined(separator: "+")
    return [codes, shown?.area?.lowercased() ?? "", period(from), period(to)].joined(separator: "|")
  }

  private static func period(_ agreement: Agreement?) -> String {
    guard let period = agreement?.period else { return "-" }
    return [
      period.firstYear.map(String.init), period.lastYear.map(String.init), period.start, period.end,
    ].map { $0 ?? "" }.joined(separator: "/")
  }
}
