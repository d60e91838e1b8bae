/// A person's word over the matcher's: which promises are a pair and which are none.
struct ForcedPairs: Sendable {
  var pairings: [Pairing] = []
  var forbidden: Set<[Int]> = []

  func forbids(_ i: Int, _ j: Int) -> Bool { forbidden.contains([i, j]) }
  func isFixed(_ pair: Pairing) -> Bool {
    pair.to.isEmpty || pair.from.isEmpty || pair.likeness.basis.contains(.pairsFile)
  }
}

/// The lines of a `--pairs` file, by promise id.
///
/// ```
/// # the two walks became one
/// 1285-2016-2016/2 + 1285-2016-2016/5 = 1285-2017-2017/2
/// 1285-2016-2016/1 = -                    # dropped
/// - = 1285-2017-2017/4                    # new
/// 1285-2016-2016/3 != 1285-2017-2017/5    # not a pair, whatever the words say
/// ```
public struct PairOverrules: Sendable, Equatable {
  public struct Line: Sendable, Equatable {
    public var from: [String]
    public var to: [String]
    /// `!=`: these are no pair.
    public var never: Bool
    public var number: Int
  }

  /// A line that cannot be read, by number from 1.
  public struct Problem: Error, Sendable, Equatable, CustomStringConvertible {
    public var line: Int
    public var reason: String
    public var description: String { "line \(line): \(reason)" }
  }

  public var lines: [Line] = []

  public init() {}

  /// - Throws: `Problem` at the first line that is no pair.
  public init(_ text: String) throws {
    var seen: Set<String> = []
    for (index, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let content = raw.prefix { $0 != "#" }
      let words = content.split(whereSeparator: \.isWhitespace).map(String.init)
      if words.isEmpty { continue }
      let signs = words.indices.filter { words[$0] == "=" || words[$0] == "!=" }
      guard signs.count == 1, let sign = signs.first else {
        throw Problem(line: index + 1, reason: "needs one `=` or `!=` with spaces around it")
      }
      let never = words[sign] == "!="
      let line = Line(
        from: try PairOverrules.side(words[..<sign], index + 1),
        to: try PairOverrules.side(words[(sign + 1)...], index + 1),
        never: never, number: index + 1)
      if line.from.isEmpty, line.to.isEmpty { throw Problem(line: index + 1, reason: "names no promise") }
      if never, line.from.count != 1 || line.to.count != 1 {
        throw Problem(line: index + 1, reason: "`!=` stands between two promises")
      }
      if line.from.count > 1, line.to.count > 1 {
        throw Problem(line: index + 1, reason: "several promises on both sides; write a line for each pair")
      }
      if !never {
        for id in line.from + line.to where !seen.insert(id).inserted {
          throw Problem(line: index + 1, reason: "\(id) is paired twice")
        }
      }
      lines.append(line)
    }
  }

  private static func side(_ words: ArraySlice<String>, _ line: Int) throws -> [String] {
    if words.elementsEqual(["-"]) { return [] }
    var ids: [String] = []
    for (n, word) in words.enumerated() {
      if n % 2 == 1 {
        guard word == "+" else { throw Problem(line: line, reason: "expected `+` before \(word)") }
      } else {
        guard word != "+", word != "-" else {
          throw Problem(line: line, reason: "expected a promise's id, found \(word)")
        }
        ids.append(word)
      }
    }
    guard !ids.isEmpty, words.count % 2 == 1 else { throw Problem(line: line, reason: "a side is empty; write `-`") }
    return ids
  }
}
