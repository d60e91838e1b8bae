/// The one-to-one assignment of greatest total gain: shortest augmenting paths with potentials (Jonker and Volgenant's
/// form of the Hungarian method), O(rows² · columns).
///
/// Greedy matching takes the best pair first and can force two bad ones; this weighs all pairs against each other.
enum Assignment {
  /// - Parameter gains: `gains[row][column]`, not negative; all rows of one length. A gain of 0 means "rather
  ///   unpaired".
  /// - Returns: for each row its column, or nil.
  static func best(_ gains: [[Double]]) -> [Int?] {
    let rows = gains.count
    let columns = gains.first?.count ?? 0
    guard rows > 0, columns > 0 else { return Array(repeating: nil, count: rows) }
    if rows > columns {
      let turned = (0..<columns).map { c in (0..<rows).map { gains[$0][c] } }
      var result = [Int?](repeating: nil, count: rows)
      for (c, row) in best(turned).enumerated() { if let row { result[row] = c } }
      return result
    }
    let columnOfRow = solve(gains, rows: rows, columns: columns)
    return columnOfRow.enumerated().map { row, column in gains[row][column] > 0 ? column : nil }
  }

  /// Minimises the sum of `-gain` with rows ≤ columns. Index 0 stands for "none yet" in both directions.
  private static func solve(_ gains: [[Double]], rows: Int, columns: Int) -> [Int] {
    var rowPotential = [Double](repeating: 0, count: rows + 1)
    var columnPotential = [Double](repeating: 0, count: columns + 1)
    var rowOfColumn = [Int](repeating: 0, count: columns + 1)
    var previous = [Int](repeating: 0, count: columns + 1)
    for row in 1...rows {
      rowOfColumn[0] = row
      var column = 0
      var slack = [Double](repeating: .infinity, count: columns + 1)
      var visited = [Bool](repeating: false, count: columns + 1)
      repeat {
        visited[column] = true
        let current = rowOfColumn[column]
        var delta = Double.infinity
        var next = 0
        for c in 1...columns where !visited[c] {
          let reduced = -gains[current - 1][c - 1] - rowPotential[current] - columnPotential[c]
          if reduced < slack[c] {
            slack[c] = reduced
            previous[c] = column
          }
          if slack[c] < delta {
            delta = slack[c]
            next = c
          }
        }
        for c in 0...columns {
          if visited[c] {
            rowPotential[rowOfColumn[c]] += delta
            columnPotential[c] -= delta
          } else {
            slack[c] -= delta
          }
        }
        column = next
      } while rowOfColumn[column] != 0
      while column != 0 {
        rowOfColumn[column] = rowOfColumn[previous[column]]
        column = previous[column]
      }
    }
    var columnOfRow = [Int](repeating: 0, count: rows)
    for c in 1...columns where rowOfColumn[c] > 0 { columnOfRow[rowOfColumn[c] - 1] = c - 1 }
    return columnOfRow
  }
}
