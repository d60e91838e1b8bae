import Foundation
import Records

/// `lofte export csv`: a file a table by RFC 4180, and `datapackage.json` (Frictionless) with types and keys.
///
/// Spreadsheets run a cell that starts with `=`, `+`, `-`, `@`, a tab or a line end as a formula. Such text gets an
/// apostrophe in front, and so does text that starts with an apostrophe: whoever takes one leading apostrophe off has
/// the words again.
public struct CSVExport {
  public let folder: String

  public init(folder: String) { self.folder = folder }

  public func run(_ records: inout RecordStream) throws(RunFailure) -> (records: Int, repeats: Int) {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw RunFailure(.cannotCreate, "\(folder): \(error.localizedDescription)")
    }
    var files: [String: OutputFile] = [:]
    do throws(RunFailure) {
      let counts = try fill(&files, &records)
      var package = try OutputFile(path: "\(folder)/datapackage.json")
      files["datapackage"] = package
      try package.write(DataPackage().json)
      files["datapackage"] = package
      for name in files.keys.sorted() { try files[name]?.finish() }
      return counts
    } catch {
      for name in files.keys { files[name]?.abandon() }
      throw error
    }
  }

  private func fill(_ files: inout [String: OutputFile], _ records: inout RecordStream) throws(RunFailure)
    -> (records: Int, repeats: Int)
  {
    for table in Tables.all {
      var file = try OutputFile(path: "\(folder)/\(table.name).csv")
      try file.write(Self.line(table.columns.map { .text($0.name) }))
      files[table.name] = file
    }
    var seen: Set<String> = [], count = 0, repeats = 0
    while let next = try records.next() {
      let record = try Record.read(next.json, at: next.place)
      count += 1
      guard seen.insert(record.id).inserted else {
        repeats += 1
        continue
      }
      for row in TableRows(record).rows { try files[row.table.name]?.write(Self.line(row.cells)) }
    }
    return (count, repeats)
  }

  static func line(_ cells: [Cell]) -> [UInt8] {
    var out: [UInt8] = []
    for (n, cell) in cells.enumerated() {
      if n > 0 { out.append(UInt8(ascii: ",")) }
      switch cell {
      case .null: break
      case .integer(let number): out += Array(String(number).utf8)
      case .real(let number): out += Array(JSON.double(number).compact.utf8)
      case .text(let text): out += field(text)
      }
    }
    return out + [0x0D, 0x0A]
  }

  private static func field(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    if let first = bytes.first, "=+-@\t\r\n'".utf8.contains(first) { bytes.insert(UInt8(ascii: "'"), at: 0) }
    guard bytes.isEmpty || bytes.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      return bytes
    }
    return [0x22] + bytes.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] } + [0x22]
  }
}

/// The description of the CSV files by the Data Package standard (Frictionless, version 1).
struct DataPackage {
  var json: [UInt8] {
    var out: [UInt8] = []
    JSON.object([
      ("name", .string("medborgarloften")),
      ("title", .string("Medborgarlöften")),
      (
        "description",
        .string(
          "Read from saved web pages by lofte. Text that starts with = + - @ ', a tab or a line end has one apostrophe in "
            + "front, so that no spreadsheet takes it for a formula: take one leading apostrophe off to get the words.")
      ),
      ("profile", .string("tabular-data-package")),
      ("resources", .array(Tables.all.map(resource))),
    ]).writePretty(to: &out)
    return out + [0x0A]
  }

  private func resource(_ table: Table) -> JSON {
    .object([
      ("name", .string(table.name)),
      ("path", .string("\(table.name).csv")),
      ("description", .string(table.description)),
      ("profile", .string("tabular-data-resource")),
      ("format", .string("csv")),
      ("mediatype", .string("text/csv")),
      ("encoding", .string("utf-8")),
      ("dialect", .object([("delimiter", .string(",")), ("lineTerminator", .string("\r\n")), ("doubleQuote", .bool(true))])),
      (
        "schema",
        .object([
          ("fields", .array(table.columns.map { field($0, isKey: $0.name == table.columns[0].name) })),
          ("primaryKey", .array([.string(table.columns[0].name)])),
          ("foreignKeys", .array(table.references.sorted { $0.key < $1.key }.map(foreignKey(in: table)))),
          ("missingValues", .array([.string("")])),
        ])
      ),
    ])
  }

  private func field(_ column: Table.Column, isKey: Bool) -> JSON {
    let type = switch column.kind {
    case .text: "string"
    case .integer, .boolean: "integer"
    case .real: "number"
    }
    var members: [(key: String, value: JSON)] = [
      ("name", .string(column.name)), ("type", .string(type)), ("description", .string(column.description)),
    ]
    if isKey { members.append(("constraints", .object([("required", .bool(true)), ("unique", .bool(true))]))) }
    return .object(members)
  }

  private func foreignKey(in table: Table) -> ((key: String, value: String)) -> JSON {
    { reference in
      let target = Tables.all.first { $0.name == reference.value }
      return .object([
        ("fields", .array([.string(reference.key)])),
        (
          "reference",
          .object([
            // The standard writes a reference within a table as an empty name.
            ("resource", .string(reference.value == table.name ? "" : reference.value)),
            ("fields", .array([.string(target?.columns[0].name ?? reference.key)])),
          ])
        ),
      ])
    }
  }
}
