import Blocks
import Extraction
import Markup
import Records
import SavedPages

/// What `lofte explain` can print of a page.
public enum ExplainStage: String, Sendable, CaseIterable { case source, blocks, sections, values, record }

/// `lofte explain`: what each stage made of one page, and which rule read what.
public struct Explanation: Sendable {
  public var page: String?
  public var stage: ExplainStage
  /// Print the rule list first.
  public var rules: Bool
  /// Print the list of codes first.
  public var codes: Bool

  public init(page: String?, stage: ExplainStage, rules: Bool, codes: Bool = false) {
    self.page = page
    self.stage = stage
    self.rules = rules
    self.codes = codes
  }

  public func run() -> ExitStatus {
    var status = ExitStatus.done
    do throws(RunFailure) {
      var output = OutputFile(standardOutput: ())
      if rules { try output.write(Array(RuleList.markdown.utf8)) }
      if codes { try output.write(Array(CodeList.markdown.utf8)) }
      if let page {
        let source = PageSource(paths: [page], limits: ReadLimits())
        var read = false
        while let entry = source.next() {
          switch entry.open(limits: ReadLimits()) {
          case .page(let saved):
            read = true
            try output.write(Array((lines(saved).joined(separator: "\n") + "\n").utf8))
          case .skipped(_, let message): Reporter(progress: .never).error("\(entry.path): skipped: \(message)")
          case .failed(let failure):
            Reporter(progress: .never).error("\(entry.path): \(failure.message)")
            status = failure.code == .notFound ? .inputMissing : .nothingReadable
          }
        }
        if !read, status == .done { status = .nothingReadable }
      }
      try output.finish()
    } catch {
      Reporter(progress: .never).error(error.message)
      return error.status
    }
    return status
  }

  private func lines(_ saved: SavedPage) -> [String] {
    do throws(SourceError) {
      let stages = try PagePipeline.stages(of: saved, tracing: stage == .values)
      switch stage {
      case .source:
        return ["charset  \(stages.source.charset)", "notes    \(stages.source.notes)"] + String(decoding: stages.source.utf8, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map { printable(String($0)) }
      case .blocks: return stages.main.dump().map(printable)
      case .sections: return Extractor.describeSections(stages.main).map(printable)
      case .record:
        var out: [UInt8] = []
        PagePipeline.record(page: saved).json.writePretty(to: &out)
        return [String(decoding: out, as: UTF8.self)]
      case .values:
        let page = stages.extraction.page
        return ["page.kind = \(page.kind.rawValue)", "page.publisher = \(page.publisher.rawValue)"]
          + stages.extraction.trace.map { printable("\($0.field) = \($0.value)   [\($0.rule)]") }
          + stages.extraction.diagnostics.map {
            "\($0.severity.rawValue): \($0.code.rawValue): \(printable($0.message))"
          }
      }
    } catch {
      return ["\(error)"]
    }
  }
}
