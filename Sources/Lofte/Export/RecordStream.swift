import Foundation
import Records

/// Reads records from files as lofte writes them: NDJSON, a JSON array, single objects, or a folder of such files.
///
/// One record at a time is held. Objects are told apart by their braces, so that all forms are read the same way.
public struct RecordStream {
  private var paths: ArraySlice<String>
  private var handle: FileHandle?
  private var path = ""
  private var buffer: [UInt8] = []
  private var low = 0
  private var number = 0

  /// - Parameter paths: files and folders; a folder stands for its `*.json` and `*.ndjson` in byte order. `-` is
  ///   standard input.
  /// - Throws: `inputMissing` when one does not exist.
  public init(paths given: [String]) throws(RunFailure) {
    var files: [String] = []
    for path in given {
      var isFolder: ObjCBool = false
      guard path == "-" || FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw RunFailure(.inputMissing, "\(path): no such file")
      }
      guard isFolder.boolValue else {
        files.append(path)
        continue
      }
      do {
        let names = try FileManager.default.subpathsOfDirectory(atPath: path)
        files += names.filter { $0.hasSuffix(".json") || $0.hasSuffix(".ndjson") }.sorted().map { "\(path)/\($0)" }
      } catch {
        throw RunFailure(.nothingReadable, "\(path): \(error.localizedDescription)")
      }
    }
    paths = files[...]
  }

  /// A record's bytes and where it stands, as `records.ndjson: record 7`; nil after the last.
  public mutating func next() throws(RunFailure) -> (json: [UInt8], place: String)? {
    while true {
      if let json = try nextObject() {
        number += 1
        return (json, "\(path): record \(number)")
      }
      guard let path = paths.popFirst() else { return nil }
      self.path = path
      number = 0
      buffer = []
      low = 0
      handle = path == "-" ? .standardInput : FileHandle(forReadingAtPath: path)
      guard handle != nil else { throw RunFailure(.nothingReadable, "\(path): cannot be read") }
    }
  }

  /// The next `{…}`; commas, brackets and white space between objects are left out.
  private mutating func nextObject() throws(RunFailure) -> [UInt8]? {
    var start: Int?, depth = 0, inString = false, escaped = false
    var i = low
    while true {
      if i == buffer.count {
        let kept = start ?? i
        buffer.removeFirst(kept)
        i -= kept
        start = start.map { _ in 0 }
        low = 0
        guard let more = try more() else {
          guard start == nil else { throw RunFailure(.nothingReadable, "\(path): ends inside record \(number + 1)") }
          return nil
        }
        buffer.append(contentsOf: more)
      }
      let byte = buffer[i]
      i += 1
      if inString {
        if escaped { escaped = false } else if byte == 0x5C { escaped = true } else if byte == 0x22 { inString = false }
      } else if byte == 0x22, start != nil {
        inString = true
      } else if byte == UInt8(ascii: "{") {
        if depth == 0 { start = i - 1 }
        depth += 1
      } else if byte == UInt8(ascii: "}"), let begun = start {
        depth -= 1
        if depth == 0 {
          low = i
          return Array(buffer[begun..<i])
        }
      } else if start == nil, !" \t\r\n,[]\u{FEFF}".utf8.contains(byte) {
        throw RunFailure(.nothingReadable, "\(path): no records of lofte (neither NDJSON nor a JSON array)")
      }
    }
  }

  private mutating func more() throws(RunFailure) -> [UInt8]? {
    do {
      guard let data = try handle?.read(upToCount: 1 << 16), !data.isEmpty else { return nil }
      return [UInt8](data)
    } catch {
      throw RunFailure(.nothingReadable, "\(path): \(error.localizedDescription)")
    }
  }
}

extension Record {
  /// - Throws: a message with the place when the JSON is no record.
  static func read(_ json: [UInt8], at place: String) throws(RunFailure) -> Record {
    do {
      let record = try Record(jsonLine: json)
      guard record.schema == Record.schema else {
        throw RunFailure(.nothingReadable, "\(place): schema \(record.schema), not \(Record.schema)")
      }
      return record
    } catch let failure as RunFailure {
      throw failure
    } catch {
      throw RunFailure(.nothingReadable, "\(place): no record of lofte: \(describe(error))")
    }
  }
}

/// A decoding error in one line.
func describe(_ error: any Error) -> String {
  func path(_ context: DecodingError.Context) -> String {
    context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
  }
  switch error as? DecodingError {
  case .keyNotFound(let key, let context): return "\(path(context)): key \(key.stringValue) is missing"
  case .typeMismatch(_, let context), .valueNotFound(_, let context): return "\(path(context)): \(context.debugDescription)"
  case .dataCorrupted(let context): return "\(path(context)): \(context.debugDescription)"
  default: return "\(error)"
  }
}
