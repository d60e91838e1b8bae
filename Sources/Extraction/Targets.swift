import Records
import Swedish

/// The numbers of a promise that can be checked.
enum Targets {
  static let rule = Rule(
    "target", "Numbers that can be checked, inside promises only",
    """
    Comparator, number, noun and the rate next to them. `en trygghetsvandring` is 1, `kvartalsvis` is 1 a quarter, `varav fyra` is a \
    target of its own, a rate that governs a list goes to each member, a deadline is at most. Ages, school years, survey figures, \
    names of methods and the size of the agreement are none.
    """)

  /// Whether the words name an activity beyond reporting: keeps `Vid minst två kvällar … följs upp` a promise.
  static func hasActivity(_ d: Document, _ r: Range<Int>) -> Bool {
    r.contains {
      d.hasSuffix($0, "kontroller") || d.hasSuffix($0, "insatser") || d.hasSuffix($0, "vandringar")
        || d.hasSuffix($0, "patrullering")
    }
  }

  static func comparator(_ c: Quantity.Comparator) -> Comparator {
    switch c {
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .exactly: .exactly
    case .about: .about
    case .between: .between
    }
  }

  static func kind(_ k: Quantity.Kind) -> TargetKind {
    switch k {
    case .quantity: .quantity
    case .share: .share
    case .deadline: .deadline
    }
  }

  static func form(_ f: NumberWriting) -> NumberForm {
    switch f {
    case .digits: .digits
    case .word: .word
    case .article: .article
    case .implied: .implied
    }
  }

  static func rate(_ f: Frequency) -> Rate {
    switch f {
    case .day: .day
    case .week: .week
    case .twoWeeks: .twoWeeks
    case .month: .month
    case .twoMonths: .twoMonths
    case .quarter: .quarter
    case .tertial: .tertial
    case .halfYear: .halfYear
    case .term: .term
    case .year: .year
    }
  }

  static func read(_ d: Document, _ promise: DraftPromise) -> [Quantity] {
    // Where the page breaks off, half a noun (`minst åtta r`) says nothing of what is counted.
    let body = promise.when.map { promise.tokens.lowerBound..<min(promise.tokens.upperBound, $0.lowerBound) } ?? promise.tokens
    var found = Quantities.read(d.tokens, in: body).filter {
      $0.unitKnown || ($0.unit ?? $0.tokens).upperBound < d.tokens.count - ($0.unit == nil ? 2 : 0)
        || d.tokens[d.tokens.count - 1].kind == .sign
    }
    if let when = promise.when {
      let cell = Quantities.read(d.tokens, in: when)
      // The `När` cell gives the rate when the activity has a number, else it is the target itself.
      if found.isEmpty {
        found = cell
      } else if let rate = Rates.read(d.tokens, at: when.lowerBound) {
        for i in found.indices where found[i].per == nil { found[i].per = rate.per }
      }
    }
    return found
  }
}
