import FixtureSupport
import Foundation

/// `fixtures/mutations-known.txt`: pages that a change does alter, with why.
struct KnownMutations: Sendable {
  struct Pair: Hashable, Sendable, CustomStringConvertible {
    var page: String
    var mutation: String
    var description: String { "\(page) | \(mutation)" }
  }

  /// The reason a pair.
  var reasons: [Pair: String] = [:]

  /// Lines `page | mutation | reason`; `*` for a mutation stands for none: each pair is named.
  static let all: KnownMutations = {
    var known = KnownMutations()
    let text = (try? Fixtures.text("mutations-known.txt")) ?? ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: "|", maxSplits: 2).map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 3, !parts[2].isEmpty else { continue }
      known.reasons[Pair(page: parts[0], mutation: parts[1])] = parts[2]
    }
    return known
  }()
}
