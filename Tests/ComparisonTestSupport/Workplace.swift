import Foundation
import Records

/// A folder for a test's files; kept under the folder of `LOFTE_KEEP` when that is set, to look at them.
public struct Workplace {
  public let folder: URL
  private let kept: Bool

  public init(_ name: String) throws {
    if let keep = ProcessInfo.processInfo.environment["LOFTE_KEEP"] {
      folder = URL(filePath: keep).appending(path: name)
      kept = true
    } else {
      folder = FileManager.default.temporaryDirectory.appending(path: "lofte-\(name)-\(UUID().uuidString)")
      kept = false
    }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  public func remove() throws { if !kept { try FileManager.default.removeItem(at: folder) } }

  @discardableResult
  public func write(_ text: String, _ name: String) throws -> String {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  @discardableResult
  public func write(_ records: [Record], _ name: String) throws -> String {
    try write(records.map { $0.json.compact + "\n" }.joined(), name)
  }
}
