import Foundation
import GRDB
import Records

/// `lofte export sqlite`: the tables as a database, with keys, full-text search and a flat view.
///
/// The database is built beside its place and renamed, so that an export either is there whole or not at all, and a
/// second one from the same records has the same content.
public struct SQLiteExport {
  public let path: String

  public init(path: String) { self.path = path }

  /// - Returns: how many records were read, and how many of them were repeats of an id.
  public func run(_ records: inout RecordStream) throws(RunFailure) -> (records: Int, repeats: Int) {
    let temporary = path + ".lofte-tmp"
    let files = FileManager.default
    for name in [temporary, temporary + "-journal"] where files.fileExists(atPath: name) { unlink(name) }
    defer { unlink(temporary) }
    let counts = try fill(temporary, &records)
    var metadata = try OutputFile(path: (path as NSString).deletingPathExtension + ".metadata.json")
    try metadata.write(DatasetteMetadata(database: path).json)
    try metadata.finish()
    guard rename(temporary, path) == 0 else { throw RunFailure(.cannotWrite, "\(path): \(systemMessage())") }
    return counts
  }

  private func fill(_ temporary: String, _ records: inout RecordStream) throws(RunFailure) -> (records: Int, repeats: Int) {
    do {
      let queue = try DatabaseQueue(path: temporary)
      var files = records
      defer { records = files }
      var count = 0, repeats = 0
      try queue.writeWithoutTransaction { db in
        // The file is new and thrown away on failure: no journal is needed.
        try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        try db.inTransaction {
          for statement in Self.tableStatements { try db.execute(sql: statement) }
          var insert: [String: Statement] = [:]
          for table in Tables.all { insert[table.name] = try db.makeStatement(sql: Self.insertStatement(table)) }
          var seen: Set<String> = []
          while let next = try files.next() {
            let record = try Record.read(next.json, at: next.place)
            count += 1
            guard seen.insert(record.id).inserted else {
              repeats += 1
              continue
            }
            for row in TableRows(record).rows {
              try insert[row.table.name]?.execute(arguments: StatementArguments(row.cells.map(\.value)))
            }
          }
          for statement in Self.searchStatements { try db.execute(sql: statement) }
          return .commit
        }
        try db.execute(sql: "ANALYZE")
      }
      try queue.close()
      return (count, repeats)
    } catch let failure as RunFailure {
      throw failure
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      throw RunFailure(.cannotCreate, "\(path): \(error.message ?? "cannot be created")")
    } catch {
      throw RunFailure(.cannotWrite, "\(path): \(error)")
    }
  }

  static var tableStatements: [String] {
    Tables.all.flatMap { table in
      let columns = table.columns.enumerated().map { n, column in
        let type = switch column.kind {
        case .text: "TEXT"
        case .integer, .boolean: "INTEGER"
        case .real: "REAL"
        }
        let key = n == 0 ? " PRIMARY KEY NOT NULL" : ""
        let reference = table.references[column.name].map { " REFERENCES \($0)" } ?? ""
        return "  \"\(column.name)\" \(type)\(key)\(reference)"
      }
      let create = "CREATE TABLE \(table.name) (\n\(columns.joined(separator: ",\n"))\n) WITHOUT ROWID"
      let withRowID = create.replacingOccurrences(of: " WITHOUT ROWID", with: "")
      let indices = table.references.keys.sorted().map { "CREATE INDEX \(table.name)_\($0) ON \(table.name) (\"\($0)\")" }
      // Full-text search points at rows by their number.
      return [table.name == "promises" || table.name == "agreements" ? withRowID : create] + indices
    }
  }

  private static func insertStatement(_ table: Table) -> String {
    "INSERT INTO \(table.name) VALUES (\(Array(repeating: "?", count: table.columns.count).joined(separator: ", ")))"
  }

  /// Search folds case but keeps å, ä and ö apart from a and o.
  static let searchStatements = [
    """
    CREATE VIRTUAL TABLE promises_fts USING fts5 (
      quote, heading, content = 'promises', tokenize = "unicode61 remove_diacritics 0")
    """,
    "INSERT INTO promises_fts (promises_fts) VALUES ('rebuild')",
    """
    CREATE VIRTUAL TABLE agreements_fts USING fts5 (
      lagesbild, content = 'agreements', tokenize = "unicode61 remove_diacritics 0")
    """,
    "INSERT INTO agreements_fts (agreements_fts) VALUES ('rebuild')",
    """
    CREATE VIEW flat AS
    SELECT a.municipalities, a.area, a.first_year, a.last_year, pr.number, pr."by", pr.themes, pr.heading,
      pr.quote AS promise_quote, t.quote AS target_quote, t.kind, t.comparator, t.value, t.upper, t.unit, t.unit_lemma,
      t.per, t.per_year, a.signed_date, p.title, p.publisher, p.kind AS page_kind, p.url, p.captured_at, p.source,
      pr.promise, pr.agreement, pr.page
    FROM promises pr
    JOIN agreements a ON a.agreement = pr.agreement
    JOIN pages p ON p.page = pr.page
    LEFT JOIN targets t ON t.promise = pr.promise
    """,
  ]
}

extension Cell {
  fileprivate var value: (any DatabaseValueConvertible)? {
    switch self {
    case .null: nil
    case .text(let text): text
    case .integer(let number): number
    case .real(let number): number
    }
  }
}
