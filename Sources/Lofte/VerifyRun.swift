import Records
import SavedPages

/// `lofte verify`: are the saved pages still those that the records were read from, and do the values still stand
/// there?
///
/// A record's page is found by its path under the folder; archives are walked alongside the records, which come in
/// the same order.
public struct VerifyRun: Sendable {
  public var paths: [String] = []
  /// The folder that the records' paths are relative to.
  public var folder = "."
  public var limits = ReadLimits()
  public var reporter = Reporter(progress: .never)

  public init() {}

  public func run() -> ExitStatus {
    var count = 0, bad = 0
    do throws(RunFailure) {
      var files = try RecordStream(paths: paths)
      var output = OutputFile(standardOutput: ())
      var pages = Pages(folder: folder, limits: limits)
      while let next = try files.next() {
        let record = try Record.read(next.json, at: next.place)
        guard record.type == .document else { continue }
        count += 1
        let findings = pages.check(record)
        if !findings.isEmpty { bad += 1 }
        for finding in findings {
          try output.write(Array("\(printable(record.source.path)): \(record.id): \(printable(finding))\n".utf8))
        }
      }
    } catch {
      reporter.error(error.message)
      return error.status
    }
    reporter.notice("\(count) documents: \(count - bad) hold, \(bad) do not")
    return bad == 0 ? .done : .findings
  }

  /// The saved pages under a folder, one file or archive open at a time.
  private struct Pages {
    let folder: String
    let limits: ReadLimits
    private var file = ""
    private var source: PageSource?

    init(folder: String, limits: ReadLimits) {
      self.folder = folder
      self.limits = limits
    }

    mutating func check(_ record: Record) -> [String] {
      guard let entry = find(record.source.path) else { return ["the saved page is not there"] }
      let page: SavedPage
      switch entry.open(limits: limits) {
      case .page(let found): page = found
      case .skipped(_, let message): return ["the saved page is none any more: \(message)"]
      case .failed(let failure): return ["the saved page cannot be read: \(failure.message)"]
      }
      var findings: [String] = []
      if page.sha256 != record.source.sha256 { findings.append("the saved page has changed (sha256)") }
      let again = PagePipeline.record(page: page)
      guard let text = again.text else { return findings + ["the saved page cannot be read: \(again.error?.message ?? "")"] }
      let check = RecordCheck(record, text: text)
      if text != record.text {
        let version = record.generator.version == lofteVersion ? "" : " (read by version \(record.generator.version))"
        findings.append("the page's text is read otherwise\(version)")
      }
      return findings + check.findings
    }

    /// The entry of a path; the archive is walked on from the last one found, and once more from its start.
    private mutating func find(_ path: String) -> Entry? {
      let name = String(path.split(separator: "!", maxSplits: 1).first ?? "")
      if name == file, let entry = walk(to: path) { return entry }
      file = name
      let bytes = Array("\(folder)/\(name)".utf8)
      var rest = [bytes][...]
      source = PageSource(root: Array(folder.utf8), limits: limits) { rest.popFirst() }
      return walk(to: path)
    }

    private func walk(to path: String) -> Entry? {
      while let entry = source?.next() {
        if entry.path == path { return entry }
      }
      return nil
    }
  }
}
