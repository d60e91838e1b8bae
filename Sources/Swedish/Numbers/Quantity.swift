/// A number in a promise that can be checked, with what it counts and how often.
public struct Quantity: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case quantity
    /// `20 procent`
    case share
    /// `inom 24 timmar`; always `atMost`.
    case deadline
  }

  public enum Comparator: Sendable, Equatable { case atLeast, atMost, exactly, about, between }

  public var kind: Kind
  public var comparator: Comparator
  /// `fler än 10` keeps the 10 and is `atLeast`: the page's own figure, not one computed from it.
  public var value: Double
  /// Set when `comparator` is `between`.
  public var upper: Double?
  public var form: NumberWriting
  /// Token indices of the whole wording: comparator, number, modifiers, noun and the rate next to it; without
  /// preposition, `under året` or a year.
  public var tokens: Range<Int>
  /// The number's own tokens; of an implied one those of the rate.
  public var number: Range<Int>
  /// Tokens of the head noun. Outside of `tokens` when the clause before names it (`minst två per år`).
  public var unit: Range<Int>?
  /// As written; `gånger` for an implied number that names no happening.
  public var unitText: String?
  public var unitLemma: String?
  /// The head noun is one of `UnitNouns`' list. True without a noun.
  public var unitKnown: Bool
  /// Token indices of the words between number and noun.
  public var modifiers: [Range<Int>]
  public var per: Frequency?
  /// Tokens of the rate, also where it stands apart from the number; nil when `per` is inherited.
  public var rate: Range<Int>?
  /// `varav fyra`, `ett av mötena`: a part of a number stated before.
  public var partitive: Bool
}

/// The checkable numbers of a promise.
///
/// Not for whole pages: outside of promises the same words tell results, surveys and situations.
public enum Quantities {
  /// All of them in the token range, in text order. Left out are ages, school years, dates, durations, roads,
  /// references, names of methods, counts that describe the agreement, vague amounts, and `en`/`ett` before what is
  /// no happening.
  public static func read(_ t: Tokens, in tokens: Range<Int>) -> [Quantity] {
    let range = tokens.clamped(to: 0..<t.count)
    guard !range.isEmpty else { return [] }
    var reader = QuantityReader(t, range)
    return reader.read()
  }

  /// Gives a partitive number without a rate (`Ett av mötena …` in a promise of its own) the rate of the last quantity
  /// before it that counts the same thing.
  public static func inheritRates(_ quantities: inout [Quantity], from earlier: [Quantity]) {
    for i in quantities.indices where quantities[i].partitive && quantities[i].per == nil {
      let lemma = quantities[i].unitLemma
      if let source = earlier.last(where: { $0.unitLemma == lemma && !$0.partitive }) { quantities[i].per = source.per }
    }
  }
}
