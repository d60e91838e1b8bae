public enum SwedishParty: Sendable, Equatable { case polisen, kommunen, other }
public enum Names {  public static func all(_ t: Tokens, in: Range<Int>) -> [Range<Int>] { [] }
 public static func read(_ t: Tokens, at i: Int) -> Range<Int>? { nil }
  public static func splitColumns(_ t: Tokens, tokens: Range<Int>) -> [Range<Int>]? { nil } }
public struct TitleReading: Sendable { public var tokens: Range<Int>; public var party: SwedishParty }
public enum Titles { public static func read(_ t: Tokens, at i: Int) -> TitleReading? { nil } }
public enum Organisations { public static func read(_ t: Tokens, at i: Int) -> TitleReading? { nil } }
