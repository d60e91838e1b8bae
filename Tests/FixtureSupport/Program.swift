import Foundation

/// A program run to its end.
public struct Program: Sendable {
  public var status: Int32
  public var output: Data
  public var errors: String

  public init(_ program: String, _ arguments: [String], in folder: URL = Fixtures.repository) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // Files, not pipes: neither side can wait for the other.
    let place = FileManager.default.temporaryDirectory.appending(path: "lofte-pages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let files = ["out", "err"].map { place.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try Data(contentsOf: files[0])
    errors = try String(contentsOf: files[1], encoding: .utf8)
  }

  /// The program itself, beside the tests' own bundle.
  public static let lofte: String? = {
    var folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    for _ in 0..<4 {
      let program = folder.appending(path: "lofte").path
      if isProgram(program) { return program }
      folder.deleteLastPathComponent()
    }
    let built = Fixtures.repository.appending(path: ".build/debug/lofte").path
    return isProgram(built) ? built : nil
  }()

  /// The real validator, from the checkout's `.venv` or the path.
  public static let schemaCheck: String? = {
    let own = Fixtures.repository.appending(path: ".venv/bin/check-jsonschema").path
    if isProgram(own) { return own }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return folders.map { "\($0)/check-jsonschema" }.first(where: isProgram)
  }()

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
      && FileManager.default.isExecutableFile(atPath: path)
  }
}
