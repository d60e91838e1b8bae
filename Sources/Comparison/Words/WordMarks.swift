import Swedish

/// A stretch of one side's text, and whether the other side has it, too.
public struct MarkedText: Sendable, Equatable {
  public var text: String
  public var changed: Bool

  public init(text: String, changed: Bool) {
    self.text = text
    self.changed = changed
  }
}

/// Which words of two texts differ: the longest common run of words, compared without case and signs.
public enum WordMarks {
  /// Both texts cut into stretches; joined they give the texts back.
  ///
  /// Two texts with next to nothing in common have no marks: a few shared `och` and `i` would only make them harder
  /// to read.
  public static func compare(_ old: String, _ new: String) -> (old: [MarkedText], new: [MarkedText]) {
    let a = Words(old)
    let b = Words(new)
    var (keptOld, keptNew) = common(a.keys, b.keys)
    let shared = Double(2 * keptOld.filter { $0 }.count) / Double(max(1, a.keys.count + b.keys.count))
    if shared < 0.2, min(a.keys.count, b.keys.count) > 3 {
      keptOld = keptOld.map { _ in true }
      keptNew = keptNew.map { _ in true }
    }
    return (a.marked(kept: keptOld), b.marked(kept: keptNew))
  }

  /// One flag a word on each side: part of a longest common subsequence.
  private static func common(_ a: [UInt64], _ b: [UInt64]) -> ([Bool], [Bool]) {
    var keptOld = [Bool](repeating: false, count: a.count)
    var keptNew = [Bool](repeating: false, count: b.count)
    var first = 0
    while first < a.count, first < b.count, a[first] == b[first] {
      (keptOld[first], keptNew[first]) = (true, true)
      first += 1
    }
    var (endOld, endNew) = (a.count, b.count)
    while endOld > first, endNew > first, a[endOld - 1] == b[endNew - 1] {
      endOld -= 1
      endNew -= 1
      (keptOld[endOld], keptNew[endNew]) = (true, true)
    }
    let (rows, columns) = (endOld - first, endNew - first)
    // Two texts of a whole page each are no promises; what is left between equal ends is then simply different.
    guard rows > 0, columns > 0, rows * columns <= 4_000_000 else { return (keptOld, keptNew) }
    var lengths = [Int32](repeating: 0, count: (rows + 1) * (columns + 1))
    for i in (0..<rows).reversed() {
      for j in (0..<columns).reversed() {
        let here = i * (columns + 1) + j
        lengths[here] =
          a[first + i] == b[first + j]
          ? lengths[here + columns + 2] + 1 : max(lengths[here + columns + 1], lengths[here + 1])
      }
    }
    var (i, j) = (0, 0)
    while i < rows, j < columns {
      let here = i * (columns + 1) + j
      if a[first + i] == b[first + j] {
        (keptOld[first + i], keptNew[first + j]) = (true, true)
        i += 1
        j += 1
      } else if lengths[here + columns + 1] >= lengths[here + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return (keptOld, keptNew)
  }

  /// A text's words: what stands between spaces, with a key that leaves case and signs out.
  private struct Words {
    var text: String
    var keys: [UInt64] = []
    var ranges: [Range<String.Index>] = []

    init(_ text: String) {
      self.text = text
      var start: String.Index?
      for i in text.indices {
        if text[i].isWhitespace {
          if let begin = start { add(begin..<i) }
          start = nil
        } else if start == nil {
          start = i
        }
      }
      if let begin = start { add(begin..<text.endIndex) }
    }

    private mutating func add(_ range: Range<String.Index>) {
      let tokens = Tokens(String(text[range]))
      let letters = tokens.all.filter { $0.kind != .sign }
      keys.append((letters.isEmpty ? tokens.all : letters).reduce(17) { ($0 &* 31) ^ $1.key.hash })
      ranges.append(range)
    }

    /// Neighbours of one kind in one stretch; the space between two changed words is changed, too.
    func marked(kept: [Bool]) -> [MarkedText] {
      var result: [MarkedText] = []
      var position = text.startIndex
      for (n, range) in ranges.enumerated() {
        let changed = !kept[n]
        let space = String(text[position..<range.lowerBound])
        let word = String(text[range])
        if let last = result.indices.last, result[last].changed == changed {
          result[last].text += space + word
        } else {
          if !space.isEmpty {
            if let last = result.indices.last, !result[last].changed {
              result[last].text += space
            } else {
              result.append(MarkedText(text: space, changed: false))
            }
          }
          if let last = result.indices.last, result[last].changed == changed {
            result[last].text += word
          } else {
            result.append(MarkedText(text: word, changed: changed))
          }
        }
        position = range.upperBound
      }
      let rest = String(text[position...])
      if !rest.isEmpty {
        if let last = result.indices.last {
          result[last].text += rest
        } else {
          result.append(MarkedText(text: rest, changed: false))
        }
      }
      return result
    }
  }
}
