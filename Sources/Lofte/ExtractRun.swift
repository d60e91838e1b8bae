import Foundation
import Markup
import Records
import SavedPages

/// `lofte extract`: named inputs in, records out.
public struct ExtractRun: Sendable {
  public var paths: [String] = []
  /// A list of further paths; `-` is standard input.
  public var filesFrom: String?
  public var nulSeparated = false
  /// Paths in records are relative to it.
  public var root: String?
  public var output: String?
  public var outputFolder: String?
  public var format = RecordFormat.ndjson
  public var batch = BatchOptions()
  public var reporter = Reporter()

  public init() {}

  /// Runs to the end; what went wrong is on standard error.
  public func run() -> ExitStatus {
    Interruption.listen()
    do throws(RunFailure) {
      let list = try PathList(named: paths, list: filesFrom, nulSeparated: nulSeparated)
      let source = PageSource(root: root.map { Array($0.utf8) }, limits: batch.limits, nextPath: list.next)
      let records: any RecordOutput =
        if let outputFolder {
          try FolderOutput(folder: outputFolder, format: format)
        } else {
          try StreamOutput(path: output, format: format)
        }
      var markup = MarkupLimits()
      markup.bytes = batch.limits.pageBytes
      let runner = try Batch(source: source, output: records, options: batch, events: events()) { [markup] in
        PagePipeline.record(page: $0, limits: markup)
      }
      let account = try runner.run()
      reporter.finish(account)
      return account.exitStatus
    } catch {
      reporter.error(error.message)
      return error.status
    }
  }

  private func events() -> BatchEvents {
    var events = BatchEvents()
    let reporter = reporter
    events.failed = { reporter.failed($0, $1) }
    guard reporter.wantsProgress else { return events }
    // A list on standard input has no known end.
    let total = filesFrom == nil ? paths.reduce(0) { $0 + PageSource.bytes(under: Array($1.utf8)) } : nil
    events.progress = { reporter.progress($0, bytes: $1, total: total) }
    return events
  }
}
