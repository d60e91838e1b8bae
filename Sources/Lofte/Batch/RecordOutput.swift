import Foundation
import SavedPages

/// Where records go, in input order.
public protocol RecordOutput {
  /// - Parameter line: the record's canonical JSON, without line end.
  mutating func write(_ line: [UInt8], id: String, path: String) throws(RunFailure)
  /// Makes the output visible under its name.
  mutating func finish() throws(RunFailure)
  /// Removes what is not finished.
  mutating func abandon()
}

public enum RecordFormat: String, Sendable, CaseIterable { case ndjson, json }

/// One stream of records: a file (through a temporary name) or standard output.
public struct StreamOutput: RecordOutput {
  private var file: OutputFile
  private let format: RecordFormat
  private var isFirst = true

  /// - Parameter path: nil for standard output.
  public init(path: String?, format: RecordFormat) throws(RunFailure) {
    file = try path.map { (path) throws(RunFailure) in try OutputFile(path: path) } ?? OutputFile(standardOutput: ())
    self.format = format
  }

  public mutating func write(_ line: [UInt8], id: String, path: String) throws(RunFailure) {
    switch format {
    case .ndjson: try file.write(line + [0x0A])
    case .json:
      try file.write(Array((isFirst ? "[\n" : ",\n").utf8) + prettyJSON(line, level: 1))
      isFirst = false
    }
  }

  public mutating func finish() throws(RunFailure) {
    if format == .json { try file.write(Array((isFirst ? "[]\n" : "\n]\n").utf8)) }
    try file.finish()
  }

  public mutating func abandon() { file.abandon() }
}

/// A file a record, `<name>-<id>.json`: the id keeps pages of the same name apart.
public struct FolderOutput: RecordOutput {
  private let folder: String
  private let format: RecordFormat

  public init(folder: String, format: RecordFormat) throws(RunFailure) {
    self.folder = folder
    self.format = format
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw RunFailure(.cannotCreate, "\(folder): \(error.localizedDescription)")
    }
  }

  public mutating func write(_ line: [UInt8], id: String, path: String) throws(RunFailure) {
    var file = try OutputFile(path: "\(folder)/\(FolderOutput.fileName(path: path, id: id))")
    do throws(RunFailure) {
      try file.write((format == .json ? prettyJSON(line, level: 0) : line) + [0x0A])
      try file.finish()
    } catch {
      file.abandon()
      throw error
    }
  }

  public mutating func finish() {}
  public mutating func abandon() {}

  /// The path's last 60 letters and digits with everything else as `-`, then the id.
  static func fileName(path: String, id: String) -> String {
    var name: [UInt8] = []
    for byte in path.utf8 {
      let keeps = (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A) || byte == 0x2E
      if keeps { name.append(byte) } else if name.last != 0x2D { name.append(0x2D) }
    }
    let tail = String(decoding: name.suffix(60).drop { $0 == 0x2D || $0 == 0x2E }, as: UTF8.self)
    return tail.isEmpty ? "\(id).json" : "\(tail)-\(id).json"
  }
}

/// Canonical JSON, spread over lines with two spaces a level: the same bytes as `JSON.writePretty` would give.
func prettyJSON(_ compact: [UInt8], level start: Int) -> [UInt8] {
  var out: [UInt8] = []
  var level = start
  var inString = false, escaped = false
  func newline(_ level: Int) {
    out.append(0x0A)
    out.append(contentsOf: repeatElement(0x20, count: 2 * level))
  }
  out.append(contentsOf: repeatElement(0x20, count: 2 * level))
  for (i, byte) in compact.enumerated() {
    if inString {
      out.append(byte)
      if escaped { escaped = false } else if byte == 0x5C { escaped = true } else if byte == 0x22 { inString = false }
      continue
    }
    switch byte {
    case 0x22:
      inString = true
      out.append(byte)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      out.append(byte)
      if i + 1 < compact.count, compact[i + 1] == byte + 2 { continue }
      level += 1
      newline(level)
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      if i > 0, compact[i - 1] != byte - 2 {
        level -= 1
        newline(level)
      }
      out.append(byte)
    case UInt8(ascii: ","):
      out.append(byte)
      newline(level)
    case UInt8(ascii: ":"):
      out.append(byte)
      out.append(0x20)
    default: out.append(byte)
    }
  }
  return out
}
