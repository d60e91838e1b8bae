import FixtureSupport

/// Words and passages as the scores compare them.
enum ScoreText {
  /// Runs of letters, digits and `_`, lower case, soft hyphens left out.
  static func words(_ s: String?) -> [String] {
    guard let s else { return [] }
    var out: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in s.lowercased().unicodeScalars where scalar.value != 0xAD {
      if scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.append(scalar)
      } else if !word.isEmpty {
        out.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    return word.isEmpty ? out : out + [String(word)]
  }

  /// White space folded to one space, no soft hyphens.
  static func flat(_ s: String?) -> [Unicode.Scalar] {
    var out: [Unicode.Scalar] = []
    for scalar in (s ?? "").unicodeScalars where scalar.value != 0xAD {
      if scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value) {
        if let last = out.last, last != " " { out.append(" ") }
      } else {
        out.append(scalar)
      }
    }
    if out.last == " " { out.removeLast() }
    return out
  }

  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The passage of a folded text between the words it starts and ends with, looked for from `after` on and then from
  /// the beginning; and from where the next one is looked for.
  static func passage(_ text: [Unicode.Scalar], _ p: Truth.Passage, after: Int = 0) -> (String, next: Int) {
    let (starts, ends) = (flat(p.starts), flat(p.ends))
    guard let i = find(starts, in: text, from: after) ?? find(starts, in: text, from: 0) else { return (string(starts), after) }
    let j = find(ends, in: text, from: max(i, i + starts.count - ends.count)) ?? find(ends, in: text, from: i)
    let stop = j.map { $0 + ends.count } ?? i + starts.count
    return (string(text[i..<stop]), i + 1)
  }

  private static func find(_ needle: [Unicode.Scalar], in text: [Unicode.Scalar], from: Int) -> Int? {
    guard !needle.isEmpty else { return min(from, text.count) }
    var i = max(0, from)
    while i + needle.count <= text.count {
      if text[i] == needle[0] {
        var k = 1
        while k < needle.count, text[i + k] == needle[k] { k += 1 }
        if k == needle.count { return i }
      }
      i += 1
    }
    return nil
  }
}

/// A multiset.
struct Bag<Element: Hashable> {
  private(set) var counts: [Element: Int] = [:]
  private(set) var count = 0

  init(_ elements: some Sequence<Element>) {
    for e in elements {
      counts[e, default: 0] += 1
      count += 1
    }
  }

  func common(_ other: Bag) -> Int { counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) } }

  /// F1 of two bags of words.
  func likeness(_ other: Bag) -> Double {
    let same = common(other)
    return same == 0 ? 0 : 2 * Double(same) / Double(count + other.count)
  }
}

/// One-to-one pairs, best first; of equal scores the nearer in order, then the later.
func align(_ rows: Int, _ columns: Int, floor: Double, _ score: (Int, Int) -> Double) -> [(Int, Int)] {
  var all: [(score: Double, i: Int, j: Int)] = []
  for i in 0..<rows {
    for j in 0..<columns {
      let s = score(i, j)
      if s >= floor { all.append((s, i, j)) }
    }
  }
  all.sort { a, b in
    if a.score != b.score { return a.score > b.score }
    let (near, far) = (abs(a.i - a.j), abs(b.i - b.j))
    return near != far ? near < far : (a.i, a.j) > (b.i, b.j)
  }
  var (usedRows, usedColumns): (Set<Int>, Set<Int>) = ([], [])
  var out: [(Int, Int)] = []
  for pair in all where !usedRows.contains(pair.i) && !usedColumns.contains(pair.j) {
    usedRows.insert(pair.i)
    usedColumns.insert(pair.j)
    out.append((pair.i, pair.j))
  }
  return out
}
