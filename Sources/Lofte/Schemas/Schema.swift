/// The JSON Schemas (2020-12) that lofte's outputs follow; the same text as the files in `schemas/`.
public enum Schema: String, Sendable, CaseIterable {
  case record
  case diff
  case error

  /// The schema's text.
  public var text: String { Schema.embedded["\(rawValue)-1"] ?? "" }
}
