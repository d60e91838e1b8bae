import Foundation

/// Where the fixtures stand, found from this file's own place.
public enum Fixtures {
  public static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  public static let root = repository.appending(path: "fixtures")

  /// A folder's entries by name, hidden ones left out; empty when there is no such folder.
  public static func entries(_ folder: URL) -> [URL] {
    let found = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
    return (found ?? []).sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  public static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}

/// A folder of `fixtures/pages`.
public struct FixturePage: Sendable, CustomStringConvertible {
  public var slug: String
  public var folder: URL
  /// `page.html` or `page.txt`.
  public var page: URL

  public var description: String { slug }

  public static let all: [FixturePage] = Fixtures.entries(Fixtures.root.appending(path: "pages")).compactMap { folder in
    let page = Fixtures.entries(folder).first { $0.lastPathComponent.hasPrefix("page.") }
    return page.map { FixturePage(slug: folder.lastPathComponent, folder: folder, page: $0) }
  }
}
