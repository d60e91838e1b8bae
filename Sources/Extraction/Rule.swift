/// What a rule is called and says: the rule list in docs/rules.md is made of these.
///
/// A rule is a plain value beside the function that reads; results keep which rule made them.
public struct Rule: Sendable, Hashable {
  public let id: String
  /// One line: what it reads.
  public let summary: String
  /// How it reads, and which form of page it comes from.
  public let explanation: String

  public init(_ id: String, _ summary: String, _ explanation: String) {
    self.id = id
    self.summary = summary
    self.explanation = explanation
  }

  public static func == (a: Rule, b: Rule) -> Bool { a.id == b.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
