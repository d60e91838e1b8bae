import Testing

@testable import Comparison

@Suite struct AssignmentTests {
  @Test func takesTheBestWholeNotTheBestPair() {
    // Greedy takes 0.9 and is left with 0.1; together 0.8 and 0.8 are more.
    #expect(Assignment.best([[0.9, 0.8], [0.8, 0.1]]) == [1, 0])
  }

  @Test func leavesOutWhatGainsNothing() {
    #expect(Assignment.best([[0, 0], [0, 0.3]]) == [nil, 1])
    #expect(Assignment.best([[0.5], [0.7], [0.6]]) == [nil, 0, nil])
    #expect(Assignment.best([]) == [])
    #expect(Assignment.best([[], []]) == [nil, nil])
  }

  /// Against every permutation, on 300 small tables from a fixed sequence.
  @Test func isAsGoodAsTryingEverything() {
    var random = Sequence(state: 7)
    for _ in 0..<300 {
      let rows = Int(random.next() % 5) + 1
      let columns = Int(random.next() % 5) + 1
      let gains = (0..<rows).map { _ in
        (0..<columns).map { _ in random.next() % 3 == 0 ? 0 : Double(random.next() % 100) / 100 }
      }
      let chosen = Assignment.best(gains)
      let used = chosen.compactMap { $0 }
      #expect(Set(used).count == used.count)
      let total = chosen.enumerated().reduce(0.0) { sum, pair in
        sum + (pair.element.map { gains[pair.offset][$0] } ?? 0)
      }
      #expect(abs(total - best(gains, row: 0, used: [])) < 1e-9)
    }
  }

  private func best(_ gains: [[Double]], row: Int, used: Set<Int>) -> Double {
    guard row < gains.count else { return 0 }
    var result = best(gains, row: row + 1, used: used)
    for column in gains[row].indices where !used.contains(column) {
      result = max(result, gains[row][column] + best(gains, row: row + 1, used: used.union([column])))
    }
    return result
  }
}

/// A fixed sequence of numbers, so that a failure comes back.
struct Sequence {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
