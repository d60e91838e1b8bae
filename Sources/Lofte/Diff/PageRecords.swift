import Records
import SavedPages

/// Pages and archives named to `lofte diff` and `lofte timeline`: read on the fly, as `lofte extract` reads them.
public enum PageRecords {
  /// Records of every page that a path leads to; those that could not be read are among them as errors.
  /// - Throws: `RecordFileProblem` when none could be read.
  @Sendable public static func read(_ path: String) throws -> [Record] {
    let limits = ReadLimits()
    let source = PageSource(paths: [path], limits: limits)
    var records: [Record] = []
    while let entry = source.next() {
      switch entry.open(limits: limits) {
      case .page(let page): records.append(PagePipeline.record(page: page))
      case .failed(let failure): records.append(.failed(entry.source, RecordError(failure)))
      case .skipped: continue
      }
    }
    guard records.contains(where: { $0.type == .document }) else {
      throw RecordFileProblem(path: path, reason: records.first?.error?.message ?? "holds no page")
    }
    return records
  }
}
