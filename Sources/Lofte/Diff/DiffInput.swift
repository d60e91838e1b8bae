import Foundation
import Records

/// Turns one named input (a saved page, an archive, a folder of pages) into records.
public typealias PageReader = @Sendable (_ path: String) throws -> [Record]

/// What stands in the way of reading records, with its place.
public struct RecordFileProblem: Error, Sendable, CustomStringConvertible {
  public var path: String
  public var reason: String
  public var description: String { "\(path): \(reason)" }
}

/// Records from what `lofte extract` wrote (JSON, NDJSON, a folder of either, `-` for standard input), or from pages.
struct DiffInput {
  let readPages: PageReader

  /// In the order of the files' names and of the lines in them.
  /// - Throws: `RecordFileProblem`, or what `readPages` throws.
  func records(at path: String) throws -> [Record] {
    // Records piped in; a page needs a name.
    if path == "-" {
      return try DiffInput.parse(FileHandle.standardInput.readToEnd() ?? Data(), path: "standard input")
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw RecordFileProblem(path: path, reason: "does not exist")
    }
    guard isFolder.boolValue else {
      let bytes = try read(path)
      return DiffInput.isJSON(bytes) ? try DiffInput.parse(bytes, path: path) : try readPages(path)
    }
    let files = try recordFiles(in: path)
    return files.isEmpty ? try readPages(path) : try files.flatMap { try DiffInput.parse(read($0), path: $0) }
  }

  private func read(_ path: String) throws -> Data {
    do { return try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe) } catch {
      throw RecordFileProblem(path: path, reason: "cannot be read")
    }
  }

  /// Files under a folder that hold records; a saved page's own JSON files are not among them.
  private func recordFiles(in folder: String) throws -> [String] {
    guard let names = FileManager.default.enumerator(atPath: folder) else {
      throw RecordFileProblem(path: folder, reason: "cannot be listed")
    }
    var found: [String] = []
    for case let name as String in names where ["json", "ndjson", "jsonl"].contains(URL(filePath: name).pathExtension) {
      let path = folder + (folder.hasSuffix("/") ? "" : "/") + name
      guard let handle = FileHandle(forReadingAtPath: path) else {
        throw RecordFileProblem(path: path, reason: "cannot be read")
      }
      let head = try handle.read(upToCount: 4096) ?? Data()
      try handle.close()
      if DiffInput.isJSON(head), head.range(of: Data(Record.schema.utf8)) != nil { found.append(path) }
    }
    return found.sorted()
  }

  /// The first sign that is no space opens an object or an array. A page opens with `<` or a letter.
  private static func isJSON(_ bytes: Data) -> Bool {
    let spaces: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    guard let first = bytes.first(where: { !spaces.contains($0) }) else { return false }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// A record, an array of records, or a record a line.
  static func parse(_ bytes: Data, path: String) throws -> [Record] {
    let lines = bytes.split(separator: 0x0A).filter { $0.contains { $0 > 0x20 } }
    // NDJSON: every line is whole. A pretty-printed record has its first bracket alone on a line.
    if let first = lines.first, lines.count > 1 || first.last == UInt8(ascii: "}"), first.count > 2,
      first.first == UInt8(ascii: "{")
    {
      return try parallel(lines, path: path)
    }
    do {
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      let isArray = bytes.first { $0 > 0x20 } == UInt8(ascii: "[")
      return try checked(
        isArray ? decoder.decode([Record].self, from: bytes) : [decoder.decode(Record.self, from: bytes)], path)
    } catch let error as DecodingError {
      throw RecordFileProblem(path: path, reason: "holds no record of lofte: \(DiffInput.reason(error))")
    }
  }

  private static func parallel(_ lines: [Data], path: String) throws -> [Record] {
    let results = concurrentMap(lines) { line in Result { try Record(jsonLine: line) } }
    return try checked(
      results.enumerated().map { number, result in
        do { return try result.get() } catch let error as DecodingError {
          throw RecordFileProblem(path: "\(path):\(number + 1)", reason: "is no record of lofte: \(reason(error))")
        }
      }, path)
  }

  private static func checked(_ records: [Record], _ path: String) throws -> [Record] {
    if let other = records.first(where: { $0.schema != Record.schema }) {
      throw RecordFileProblem(path: path, reason: "holds \(other.schema), not \(Record.schema)")
    }
    return records
  }

  private static func reason(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "\(key.stringValue) is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context): "\(place(context)) is of another type"
    case .dataCorrupted(let context): context.codingPath.isEmpty ? "not valid JSON" : "\(place(context)) is not known"
    @unknown default: "not valid"
    }
  }

  private static func place(_ context: DecodingError.Context) -> String {
    context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined().drop { $0 == "." }
      .description
  }
}
