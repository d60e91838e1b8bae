import Records

/// Whom an agreement binds: municipalities and, for a part of one, the area. What two years are paired by.
public struct AgreementPlace: Hashable, Sendable, Comparable {
  /// Sorted; empty when the page does not say.
  public var codes: [String]
  /// Lower case, signs and runs of space as one space; empty for the whole municipality.
  public var area: String
  public var name: String

  public init(_ agreement: Agreement) {
    let sorted = agreement.municipalities.sorted { $0.code < $1.code }
    codes = sorted.map(\.code)
    area = AgreementPlace.folded(agreement.area ?? "")
    name = sorted.isEmpty ? "municipality unknown" : sorted.map(\.name).joined(separator: ", ")
    if let shown = agreement.area { name += " (\(shown))" }
  }

  public static func == (a: AgreementPlace, b: AgreementPlace) -> Bool { a.codes == b.codes && a.area == b.area }
  public func hash(into hasher: inout Hasher) { hasher.combine(codes); hasher.combine(area) }
  public static func < (a: AgreementPlace, b: AgreementPlace) -> Bool {
    (a.codes.joined(separator: "+"), a.area) < (b.codes.joined(separator: "+"), b.area)
  }

  static func folded(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

extension AgreementSource {
  /// `1285-2016-2016`, `Eslöv 2016 (eslov.json)`: how a choice is listed.
  public var label: String { "\(agreement.id)  \(AgreementPlace(agreement).name), \(periodLabel)  \(path)" }

  /// `2016`, `2020–2021`, `2023-05 – 2023-08`, `no period`.
  public var periodLabel: String { agreement.period?.label ?? "no period" }

  /// For sorting by time: the first day, as far as known.
  var begin: String {
    guard let period = agreement.period else { return "" }
    return period.start ?? period.firstYear.map { "\($0)-01-01" } ?? ""
  }
}

extension Period {
  public var label: String {
    if let start, let end, firstYear == lastYear, !(start.hasSuffix("-01-01") && end.hasSuffix("-12-31")) {
      return "\(start.prefix(7)) – \(end.prefix(7))"
    }
    switch (firstYear, lastYear) {
    case (let a?, let b?) where a == b: return "\(a)"
    case (let a?, let b?): return "\(a)–\(b)"
    case (let a?, nil): return "\(a)–"
    case (nil, let b?): return "–\(b)"
    case (nil, nil): return text
    }
  }

  /// Does the period touch the year?
  func covers(_ year: Int) -> Bool {
    guard let first = firstYear ?? lastYear else { return false }
    return first <= year && year <= max(lastYear ?? first, first)
  }
}
