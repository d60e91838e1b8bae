import Foundation
import Testing

/// The real executable, run as a user runs it.
enum Lofte {
  struct Outcome {
    let status: Int32
    let output: Data
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
    /// The last line on standard error: the account of a run.
    var account: String { errors.split(separator: "\n").last.map(String.init) ?? "" }
    /// The records on standard output.
    func records() throws -> [[String: Any]] { try Lofte.records(output) }
  }

  /// Beside the test bundle, where `swift build` puts both.
  static let executable: URL = {
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    let found = beside.appendingPathComponent("lofte")
    if FileManager.default.isExecutableFile(atPath: found.path) { return found }
    return root.appendingPathComponent(".build/debug/lofte")
  }()

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func run(_ arguments: [String], input: Data = Data(), in folder: URL? = nil) throws -> Outcome {
    try Tool.run(executable.path, arguments, input: input, in: folder)
  }

  static func records(_ data: Data) throws -> [[String: Any]] {
    try data.split(separator: 0x0A).map { line in
      try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
    }
  }
}

/// Other programs.
enum Tool {
  /// Where a program is: in the project's Python environment or on the path; nil when it is not installed.
  static func path(_ name: String) -> String? {
    let folders = [Lofte.root.appendingPathComponent(".venv/bin").path]
      + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static func has(_ names: String...) -> Bool { names.allSatisfy { path($0) != nil } }

  static func run(_ program: String, _ arguments: [String], input: Data = Data(), in folder: URL? = nil) throws
    -> Lofte.Outcome
  {
    let process = try start(program, arguments, in: folder)
    let output = Pipe(), errors = Pipe(), stdin = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = stdin
    try process.run()
    let collected = Collected()
    let reader = Thread { collected.set(errors.fileHandleForReading.readDataToEndOfFile()) }
    reader.start()
    let writer = Thread {
      try? stdin.fileHandleForWriting.write(contentsOf: input)
      try? stdin.fileHandleForWriting.close()
    }
    writer.start()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let status = process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
    return Lofte.Outcome(status: status, output: data, errors: String(decoding: collected.get(), as: UTF8.self))
  }

  /// A process that is ready to run.
  static func start(_ program: String, _ arguments: [String], in folder: URL? = nil) throws -> Process {
    let process = Process()
    let path = program.contains("/") ? program : try #require(Tool.path(program), "\(program) is not installed")
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    return process
  }
}

private final class Collected: @unchecked Sendable {
  private var data: Data?
  private let condition = NSCondition()

  func set(_ new: Data) {
    condition.lock()
    data = new
    condition.signal()
    condition.unlock()
  }

  func get() -> Data {
    condition.lock()
    defer { condition.unlock() }
    while data == nil { condition.wait() }
    return data ?? Data()
  }
}

/// A folder that is gone when the test is over.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("lofte-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  func read(_ name: String) throws -> Data { try Data(contentsOf: url.appendingPathComponent(name)) }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// `count` pages with a promise each, all different, as `sidor/0001.html` …
  func pages(_ count: Int, folder: String = "sidor") throws -> [String] {
    try (1...count).map { n in try write("\(folder)/\(String(format: "%04d", n)).html", Scratch.page(n)) }
  }

  static func page(_ n: Int) -> String {
    """
    <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Eslöv – medborgarlöften</title></head>
    <body><main><h1>Eslöv – medborgarlöften</h1><p>Sida nummer \(n) om hur det har gått hittills i kommunen.</p>
    <h2>Medborgarlöfte \(2000 + n % 20)</h2><p>Polisen lovar att:</p><ul>
    <li>Genomföra minst \(n) trafikkontroller per år i centrala Eslöv.</li><li>Synas mer på kvällarna.</li></ul>
    </main></body></html>
    """
  }
}

/// Python's own server over a folder, on a free port of this machine.
final class LocalServer {
  let port: Int
  private let process: Process

  init(_ folder: URL) throws {
    let script = """
      import http.server, socketserver, sys
      class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *a): pass
        def do_GET(self):
          if self.path == '/flyttad.html':
            self.send_response(301); self.send_header('Location', '/0001.html'); self.send_header('Content-Length', '0'); self.end_headers()
          else: super().do_GET()
      server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Quiet)
      print(server.server_port, flush=True)
      server.serve_forever()
      """
    process = try Tool.start("python3", ["-c", script], in: folder)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    port = try #require(Int(line.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  func url(_ path: String) -> String { "http://127.0.0.1:\(port)/\(path)" }

  /// Said at the end of a test: the server must live as long as somebody asks it.
  func stop() {
    // Not SIGTERM: children of a test inherit a mask that blocks it.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}

/// What a record became: `document`, `duplicate`, a skip reason or an error code.
func outcome(_ record: [String: Any]) -> String {
  switch record["type"] as? String {
  case "error": return (record["error"] as? [String: Any])?["code"] as? String ?? "?"
  case "skipped": return (record["diagnostics"] as? [[String: Any]])?.first?["code"] as? String ?? "?"
  case let type: return type ?? "?"
  }
}

func source(_ record: [String: Any], _ key: String) -> String? {
  (record["source"] as? [String: Any])?[key] as? String
}
