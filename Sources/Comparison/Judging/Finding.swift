import Records

/// One judged change: what a rule says about a pair of promises or about the agreement.
public struct Finding: Sendable, Equatable {
  public var rule: Rule
  /// 16 hex digits from what the change is about; neither the message's wording nor the page's order enters it.
  public var fingerprint: String
  public var match: Match?
  public var from: Side?
  public var to: Side?
  public var detail: Detail
  /// Silenced by `--accept`.
  public var accepted = false

  public var level: Level { rule.level }
  public var kind: ChangeKind { rule.kind }

  /// How sure the pair is (0 … 1) and what it rests on.
  public struct Match: Sendable, Equatable {
    public var basis: [Basis]
    public var score: Double
  }

  /// The words on one side: promises, or a passage of the agreement.
  public struct Side: Sendable, Equatable {
    /// Ids; empty for what is no promise.
    public var promises: [String]
    /// The spans' words, joined by a line feed.
    public var text: String
    public var spans: [Span]
  }

  /// What the rule looked at.
  public struct Detail: Sendable, Equatable {
    public var aspect: Aspect
    /// What is counted (base form), which party, …
    public var subject: String?
    /// The words that changed, as written.
    public var before: String?
    public var after: String?
    /// The numbers that were compared, on `scale`.
    public var beforeValue: Double?
    public var afterValue: Double?
    public var scale: Scale?
    /// One English sentence for people; never part of the fingerprint.
    public var message = ""
  }
}

public enum Aspect: String, Sendable, Codable, CaseIterable {
  case promise, text, target, comparator, unit, rate, deadline, promisor, place, audience, firmness, lagesbild
  case followUp = "follow_up"
  case signatories, period, agreement
}
