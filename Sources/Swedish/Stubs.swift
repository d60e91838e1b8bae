public enum SwedishParty: Sendable, Equatable { case polisen, kommunen, other }
public enum Names { public static func all(_ t: Tokens, in: Range<Int>) -> [Range<Int>] { [] }
 public static func read(_ t: Tokens, at i: Int) -> Range<Int>? { nil }
  public static func splitColumns(_ t: Tokens, tokens: Range<Int>) -> [Range<Int>]? { nil } }
public struct TitleReading: Sendable { public var tokens: Range<Int>; public var party: SwedishParty }
public enum Titles { public static func read(_ t: Tokens, at i: Int) -> TitleReading? { nil } }
public enum Organisations { public static func read(_ t: Tokens, at i: Int) -> TitleReading? { nil } }
public struct Kommun: Sendable { public var code, name, county, formalName, region, genitive: String; public var wordLike: Bool }
public struct KommunReading: Sendable { public enum Strength: Sendable { case formal, bare, genitive, demonym }; public var kommun: Kommun; public var tokens: Range<Int>; public var strength: Strength }
public enum Kommuner { public static var all: [Kommun] { [] }
 public static func all(_ t: Tokens, in: Range<Int>) -> [KommunReading] { [] }
 public static func fromURL(_ u: String) -> Kommun? { nil } }
public struct DistrictReading: Sendable { public var city: Kommun?; public var tokens: Range<Int> }
public enum Districts { public static func first(_ t: Tokens, in: Range<Int>) -> DistrictReading? { nil } }
public enum PoliceAreas { public static func localArea(_ t: Tokens, in: Range<Int>) -> (name: Range<Int>, whole: Range<Int>)? { nil }
 public static func region(_ t: Tokens, in: Range<Int>) -> Range<Int>? { nil } }
public enum NumberWriting: Sendable { case digits, word, article, implied }
public enum Frequency: Sendable { case day, week, twoWeeks, month, twoMonths, quarter, tertial, halfYear, term, year }
public struct Quantity: Sendable { public enum Kind: Sendable { case quantity, share, deadline }; public enum Comparator: Sendable { case atLeast, atMost, exactly, about, between }
 public var kind: Kind; public var comparator: Comparator; public var value: Double; public var upper: Double?; public var form: NumberWriting; public var tokens: Range<Int>; public var unit: Range<Int>?; public var unitText: String?; public var unitLemma: String?; public var unitKnown: Bool; public var modifiers: [Range<Int>]; public var per: Frequency? }
public enum Quantities { public static func read(_ t: Tokens, in: Range<Int>) -> [Quantity] { [] } }
public struct RateReading { public var per: Frequency }
public enum Rates { public static func read(_ t: Tokens, at: Int) -> RateReading? { nil } }
