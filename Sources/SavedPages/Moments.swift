// The forms in which archives write a moment, as RFC 3339 in UTC. What is no valid date gives nil.

private let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

/// `20180320101112`, `YYYYMMDDhhmmss`: the address of a capture.
func moment(stamp: String) -> String? {
  guard stamp.utf8.count == 14, stamp.utf8.allSatisfy(\.isDigit) else { return nil }
  let d = Array(stamp)
  func number(_ range: Range<Int>) -> Int { Int(String(d[range])) ?? -1 }
  return moment(
    number(0..<4), number(4..<6), number(6..<8), (number(8..<10), number(10..<12), number(12..<14)), offset: 0)
}

/// `2018-03-20T10:11:12Z`, with a fraction or with an offset: a WARC's date. Coarser dates give nil.
func moment(iso text: String) -> String? {
  let parts = text.split(whereSeparator: { "-T:Z+.".contains($0) }).map(String.init)
  guard parts.count >= 6, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
    let hour = Int(parts[3]), let minute = Int(parts[4]), let second = Int(parts[5])
  else { return nil }
  var offset = 0
  if !text.hasSuffix("Z"), let sign = text.dropFirst(19).lastIndex(where: { $0 == "+" || $0 == "-" }) {
    guard let minutes = zone(String(text[sign...])) else { return nil }
    offset = minutes
  }
  return moment(year, month, day, (hour, minute, second), offset: offset)
}

/// `Tue, 20 Mar 2018 10:11:12 GMT` or `+0100`: mail and HTTP, and HTTrack's comment.
/// `Wed Mar 21 2018 10:11:12 GMT+0100 (…)`: a browser's, in SingleFile's comment.
/// `10:11:12 Mar 20, 2018`: the Wayback Machine's comment. UTC without a zone.
func moment(words text: String) -> String? {
  var year: Int?, month: Int?, day: Int?, clock: (Int, Int, Int)?
  var offset = 0
  for raw in text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" }) {
    if raw.hasPrefix("(") { break }
    let word = String(raw)
    let lower = word.lowercased()
    if let index = months.firstIndex(of: String(lower.prefix(3))), month == nil, !lower.contains(":") {
      month = index + 1
    } else if word.contains(":"), clock == nil {
      let t = word.split(separator: ":").compactMap { Int($0) }
      if t.count >= 2 { clock = (t[0], t[1], t.count > 2 ? t[2] : 0) }
    } else if let n = Int(word), word.first != "+", word.first != "-" {
      if n > 31 || word.utf8.count == 4 { year = n } else { day = n }
    } else if let sign = word.firstIndex(where: { $0 == "+" || $0 == "-" }), clock != nil {
      guard let minutes = zone(String(word[sign...])) else { return nil }
      offset = minutes
    }
  }
  guard let year, let month, let day, let clock else { return nil }
  return moment(year, month, day, clock, offset: offset)
}

/// Seconds since 1970-01-01T00:00:00Z.
func moment(epoch seconds: Int) -> String? {
  guard seconds >= 0, seconds < 253_402_300_800 else { return nil }
  let (year, month, day) = civil(day: seconds / 86_400)
  let rest = seconds % 86_400
  return moment(year, month, day, (rest / 3_600, rest / 60 % 60, rest % 60), offset: 0)
}

/// `+0100`, `+01:00`, `-0000` in minutes.
private func zone(_ text: String) -> Int? {
  let digits = text.filter { $0.isASCII && $0.isNumber }
  guard digits.count == 4, let n = Int(digits) else { return nil }
  let minutes = n / 100 * 60 + n % 100
  return text.hasPrefix("-") ? -minutes : minutes
}

private func moment(
  _ year: Int, _ month: Int, _ day: Int, _ clock: (hour: Int, minute: Int, second: Int), offset: Int
) -> String? {
  guard (1970...9999).contains(year), (1...12).contains(month), (1...31).contains(day),
    (0...23).contains(clock.hour), (0...59).contains(clock.minute), (0...60).contains(clock.second)
  else { return nil }
  let start = days(year, month, day)
  guard civil(day: start) == (year, month, day) else { return nil }
  let minutes = start * 1_440 + clock.hour * 60 + clock.minute - offset
  guard minutes >= 0 else { return nil }
  let date = civil(day: minutes / 1_440)
  let second = min(clock.second, 59)
  func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
  return "\(date.0)-\(two(date.1))-\(two(date.2))T\(two(minutes / 60 % 24)):\(two(minutes % 60)):\(two(second))Z"
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar; years are counted from March so that a leap day ends one.
private func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
  let y = month > 2 ? year : year - 1
  let m = (month + 9) % 12
  return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719_468
}

private func civil(day: Int) -> (Int, Int, Int) {
  var year = 1970 + day / 366
  while days(year + 1, 1, 1) <= day { year += 1 }
  var month = 12
  while days(year, month, 1) > day { month -= 1 }
  return (year, month, day - days(year, month, 1) + 1)
}
