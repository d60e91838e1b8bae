import Records
import SavedPages

/// `lofte identify`: what kind of saved page each input is, its address and date, and how these are known.
public struct IdentifyRun: Sendable {
  public enum Format: String, Sendable, CaseIterable { case text, ndjson }

  public var paths: [String] = []
  public var format = Format.text
  public var limits = ReadLimits()
  public var reporter = Reporter(progress: .never)

  public init() {}

  public func run() -> ExitStatus {
    let source = PageSource(paths: paths, limits: limits)
    var account = Account()
    do throws(RunFailure) {
      var output = OutputFile(standardOutput: ())
      while let entry = source.next() {
        let opened = entry.open(limits: limits)
        try output.write(format == .text ? text(entry, opened) : json(entry, opened))
        switch opened {
        case .page: account.documents += 1
        case .skipped: account.skipped += 1
        case .failed(let failure):
          account.failed += 1
          if failure.code == .notFound { account.missing += 1 }
          reporter.failed(entry.path, RecordError(failure))
        }
      }
      try output.finish()
    } catch {
      reporter.error(error.message)
      return error.status
    }
    return account.exitStatus
  }

  private func text(_ entry: Entry, _ opened: Opened) -> [UInt8] {
    var lines = [printable(entry.path)]
    func line(_ name: String, _ value: String?, _ basis: String?) {
      guard let value else { return lines.append("  \(name)unknown") }
      lines.append("  \(name)\(printable(value))" + (basis.map { "  (\($0))" } ?? ""))
    }
    switch opened {
    case .page(let page):
      let charset = page.transportCharset.map { "; charset=\($0)" } ?? ""
      line("saved as  ", page.savedAs.rawValue, nil)
      line("media     ", (page.mediaType ?? "unknown") + charset + ", \(page.byteCount) bytes", nil)
      line("url       ", page.url, page.urlBasis?.rawValue)
      line("captured  ", page.capturedAt, page.capturedAtBasis?.rawValue)
    case .skipped(let reason, let message): line("skipped   ", "\(reason.rawValue): \(message)", nil)
    case .failed(let failure): line("error     ", "\(failure.code.rawValue): \(failure.message)", nil)
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func json(_ entry: Entry, _ opened: Opened) -> [UInt8] {
    var out: [UInt8] = []
    let source: JSON
    var state: JSON = .string("page"), message: JSON = .null
    switch opened {
    case .page(let page): source = page.source.json
    case .skipped(let reason, let words):
      (source, state, message) = (entry.source.json, .string(reason.rawValue), .string(words))
    case .failed(let failure):
      (source, state, message) = (entry.source.json, .string(failure.code.rawValue), .string(failure.message))
    }
    JSON.object([("state", state), ("message", message), ("source", source)]).write(to: &out)
    return out + [0x0A]
  }
}
