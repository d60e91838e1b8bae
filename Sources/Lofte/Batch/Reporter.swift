import Foundation
import Logging
import Records

/// Everything that goes to standard error: one line a failure, a progress line on a terminal, the account at the end.
public struct Reporter: Sendable {
  public enum LogFormat: String, Sendable, CaseIterable { case text, json }
  public enum Progress: String, Sendable, CaseIterable { case auto, always, never }

  private let logger: Logger
  private let format: LogFormat
  private let showsProgress: Bool
  private let start = ContinuousClock.now

  public init(format: LogFormat = .text, progress: Progress = .auto) {
    self.format = format
    logger = Logger(label: "lofte") { _ in StandardErrorLog(format: format) }
    showsProgress = progress == .always || (progress == .auto && isatty(STDERR_FILENO) == 1)
  }

  public func failed(_ path: String, _ error: RecordError) {
    clearProgress()
    logger.warning(
      "\(error.message)",
      metadata: ["path": "\(printable(path))", "code": "\(error.code.rawValue)", "retryable": "\(error.retryable)"])
  }

  public func notice(_ message: String) {
    clearProgress()
    logger.notice("\(message)")
  }

  public func error(_ message: String) {
    clearProgress()
    logger.error("\(message)")
  }

  /// The run's last line.
  public func finish(_ account: Account) {
    clearProgress()
    if format == .text { return write(account.line + "\n") }
    logger.info(
      "\(account.line)",
      metadata: [
        "inputs": "\(account.inputs)", "documents": "\(account.documents)", "with_promises": "\(account.withPromises)",
        "skipped": "\(account.skipped)", "duplicates": "\(account.duplicates)", "failed": "\(account.failed)",
        "ignored": "\(account.ignored)",
      ])
  }

  /// - Parameter total: bytes of all inputs, when that is known.
  func progress(_ account: Account, bytes: Int, total: Int?) {
    let seconds = Double(start.duration(to: .now).components.seconds)
    var line = "\(account.inputs) inputs"
    if seconds > 0 { line += ", \(Int(Double(account.inputs) / seconds))/s" }
    if let total, total > 0, bytes > 0 {
      let share = min(Double(bytes) / Double(total), 1)
      line += ", \(Int(share * 100)) %"
      if seconds > 2, share < 1 { line += ", \(Reporter.duration(Int(seconds / share * (1 - share)))) left" }
    }
    write("\r\u{1B}[K\(line)")
  }

  var wantsProgress: Bool { showsProgress }

  private func clearProgress() {
    if showsProgress { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) { _ = writeAll(STDERR_FILENO, Array(text.utf8)) }

  static func duration(_ seconds: Int) -> String {
    seconds < 60 ? "\(seconds) s" : seconds < 3_600 ? "\(seconds / 60) min" : "\(seconds / 3_600) h \(seconds / 60 % 60) min"
  }
}

/// `lofte: warning: <path>: <code>: <message>`, or a JSON object a line.
private struct StandardErrorLog: LogHandler {
  let format: Reporter.LogFormat
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.info

  init(format: Reporter.LogFormat) { self.format = format }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let fields = metadata.merging(event.metadata ?? [:]) { $1 }
    let message = printable(event.message.description)
    var line: [UInt8] = []
    switch format {
    case .text:
      let place = ["path", "code"].compactMap { fields[$0]?.description }.map { $0 + ": " }.joined()
      line += Array("lofte: \(event.level == .notice ? "" : "\(event.level): ")\(place)\(message)".utf8)
    case .json:
      let first: [(String, JSON)] = [("level", .string("\(event.level)")), ("message", .string(message))]
      let rest = fields.sorted { $0.key < $1.key }.map { ($0.key, value($0.value.description)) }
      JSON.object((first + rest).map { (key: $0.0, value: $0.1) }).write(to: &line)
    }
    // One write a line, so that several threads' lines do not mix.
    _ = writeAll(STDERR_FILENO, line + [0x0A])
  }

  private func value(_ text: String) -> JSON {
    if let whole = Int(text) { return .int(whole) }
    return text == "true" || text == "false" ? .bool(text == "true") : .string(text)
  }
}

/// Text from pages and paths made safe for a terminal: no control and no bidi characters.
public func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
  var out = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { out.append(isUnprintable(scalar) ? "\u{FFFD}" : scalar) }
  return String(out)
}

private func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFF9...0xFFFB: true
  default: false
  }
}
