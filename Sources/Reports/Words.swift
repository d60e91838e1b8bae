import Comparison
import Records

/// How kinds, levels and bases are called and drawn in every report.
enum Shown {
  static func sign(_ kind: ChangeKind) -> String {
    switch kind {
    case .unchanged: "="
    case .reworded: "≈"
    case .strengthened: "▲"
    case .weakened: "▼"
    case .changed: "◆"
    case .added: "+"
    case .dropped: "✕"
    }
  }

  static func theme(_ theme: Theme) -> String { theme.rawValue.replacing("_", with: " ") }

  /// `0.82: unit, wording`.
  static func match(_ match: Finding.Match) -> String {
    "\(Number.text(match.score)): " + match.basis.map { $0.rawValue.replacing("_", with: " ") }.joined(separator: ", ")
  }

  /// `3 weakened, 1 strengthened`; kinds that occur, in the order of the contract.
  static func kinds(_ diff: Diff) -> String {
    let parts = ChangeKind.allCases.compactMap { kind in
      diff.pairs(kind) == 0 ? nil : "\(diff.pairs(kind)) \(kind.rawValue)"
    }
    return parts.isEmpty ? "no promises" : parts.joined(separator: ", ")
  }

  /// `1 error, 2 warnings`.
  static func levels(_ diff: Diff) -> String {
    let accepted = diff.findings.filter(\.accepted).count
    var parts = [Level.error, .warning].map { plural(diff.count($0), $0.rawValue) }
    parts.append("\(diff.count(Level.info)) for information")
    if accepted > 0 { parts.append("\(accepted) accepted") }
    return parts.joined(separator: ", ")
  }

  static func plural(_ n: Int, _ noun: String) -> String { "\(n) \(noun)\(n == 1 ? "" : "s")" }

  /// `Eslöv 2016 → 2017`.
  static func title(_ diff: Diff) -> String {
    let name = diff.shown.map { AgreementPlace($0).name } ?? "nothing"
    return "\(name) \(diff.from?.periodLabel ?? "–") → \(diff.to?.periodLabel ?? "–")"
  }

  /// The column heads: the periods, or which page is meant when both say the same.
  static func sides(_ diff: Diff) -> (String, String) {
    let (a, b) = (diff.from?.periodLabel ?? "–", diff.to?.periodLabel ?? "–")
    return a == b ? ("\(a), older", "\(b), newer") : (a, b)
  }
}
