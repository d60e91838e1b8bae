import Foundation

/// The inputs of a run: what was named on the command line, then a list from a file or standard input.
///
/// A list is read as it goes; paths are bytes, one a line or one a NUL.
final class PathList {
  private var named: ArraySlice<String>
  private let list: FileHandle?
  private let separator: UInt8
  private var buffer: [UInt8] = []
  private var low = 0
  private var isAtEnd = false

  /// - Parameter list: `-` for standard input.
  init(named: [String], list path: String?, nulSeparated: Bool) throws(RunFailure) {
    self.named = named[...]
    separator = nulSeparated ? 0 : 0x0A
    switch path {
    case nil: list = nil
    case "-": list = .standardInput
    case let path?:
      guard let handle = FileHandle(forReadingAtPath: path) else {
        throw RunFailure(.inputMissing, "\(path): cannot be read as a list of files")
      }
      list = handle
    }
  }

  func next() -> [UInt8]? {
    if let path = named.popFirst() { return Array(path.utf8) }
    while let line = nextLine() {
      if !line.isEmpty { return line }
    }
    return nil
  }

  private func nextLine() -> [UInt8]? {
    guard let list else { return nil }
    while true {
      if let end = buffer[low...].firstIndex(of: separator) {
        var line = Array(buffer[low..<end])
        low = end + 1
        if separator == 0x0A, line.last == 0x0D { line.removeLast() }
        return line
      }
      if isAtEnd {
        guard low < buffer.count else { return nil }
        defer { low = buffer.count }
        return Array(buffer[low...])
      }
      buffer.removeFirst(low)
      low = 0
      let more = list.availableData
      if more.isEmpty { isAtEnd = true } else { buffer.append(contentsOf: more) }
    }
  }
}
