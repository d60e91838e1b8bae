import Swedish

/// The day a page was published, for dates told from it: `idag`, `igår`, `under fredagen`.
struct PageDay {
  let day: DayDate

  init?(_ iso: String?) {
    let parts = (iso ?? "").prefix(10).split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    day = DayDate(year: parts[0], month: parts[1], day: parts[2])
  }

  func iso(of r: DateReading) -> String? {
    switch r.relative {
    case .today: return day.iso
    case .yesterday: return PageDay.before(day)?.iso
    // `Under fredagen` on a Friday is that day; on another day nothing says which Friday.
    case .weekdayOnly: return day.weekday == r.weekday ? day.iso : nil
    default: return nil
    }
  }

  private static func before(_ date: DayDate) -> DayDate? {
    guard let year = date.year, let month = date.month, let day = date.day else { return nil }
    if day > 1 { return DayDate(year: year, month: month, day: day - 1) }
    var last = DayDate(year: month == 1 ? year - 1 : year, month: month == 1 ? 12 : month - 1, day: 31)
    while !last.possible, let d = last.day { last.day = d - 1 }
    return last
  }
}
