import Records

/// Pages and archives named to `lofte diff` and `lofte timeline`: read on the fly, like `lofte extract` does.
public enum PageRecords {
  @Sendable public static func read(_ path: String) throws -> [Record] {
    throw RecordFileProblem(path: path, reason: "is no record; run `lofte extract` on it first")
  }
}
