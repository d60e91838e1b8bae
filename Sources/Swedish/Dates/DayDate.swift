/// A day of the calendar, or as much of it as the words say: a month, a year, a day without a year.
public struct DayDate: Sendable, Equatable {
  /// Four digits.
  public var year: Int?
  /// 1–12.
  public var month: Int?
  /// 1–31.
  public var day: Int?

  public init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// False for a day that the month does not have (31 juni): year and month still hold.
  public var possible: Bool {
    guard let day, let month else { return true }
    return day <= DayDate.days(in: month, year: year)
  }

  /// `YYYY-MM-DD`, `YYYY-MM` (also for an impossible day) or `YYYY`; nil without a year.
  public var iso: String? {
    guard let year else { return nil }
    guard let month else { return "\(year)" }
    guard let day, possible else { return "\(year)-\(DayDate.two(month))" }
    return "\(year)-\(DayDate.two(month))-\(DayDate.two(day))"
  }

  /// Days of a month; February has 29 when the year is unknown.
  static func days(in month: Int, year: Int?) -> Int {
    switch month {
    case 2:
      guard let y = year else { return 29 }
      return y % 4 == 0 && (y % 100 != 0 || y % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// 1 (måndag) to 7 of a full date, else nil.
  public var weekday: Int? {
    guard let year, let month, let day, possible else { return nil }
    let y = month < 3 ? year - 1 : year
    let m = month < 3 ? month + 10 : month - 2
    let sunday = (y + y / 4 - y / 100 + y / 400 + (13 * m - 1) / 5 + day) % 7
    return sunday == 0 ? 7 : sunday
  }

  /// Earlier, as far as both say; equal parts and missing ones are not earlier.
  func isBefore(_ other: DayDate) -> Bool {
    guard let y = year, let z = other.year else { return false }
    if y != z { return y < z }
    guard let m = month, let n = other.month else { return false }
    if m != n { return m < n }
    guard let d = day, let e = other.day else { return false }
    return d < e
  }

  /// The last day of a stretch of `months` that starts here, at the same precision.
  func end(afterMonths months: Int) -> DayDate {
    guard let year else { return DayDate() }
    guard let month else { return DayDate(year: year + max(months / 12, 1) - 1) }
    let total = year * 12 + month - 1 + months
    var end = DayDate(year: total / 12, month: total % 12 + 1, day: day)
    if let d = day, d > 1 {
      end.day = d - 1
    } else {
      let before = total - 1
      end = DayDate(year: before / 12, month: before % 12 + 1)
      if day != nil, let m = end.month { end.day = DayDate.days(in: m, year: end.year) }
    }
    return end
  }

  private static func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
}
