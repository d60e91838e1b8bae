import Foundation

/// A page of `fixtures/corpus`: saved text and what a careful reader says it states.
public struct CorpusPage: Sendable, CustomStringConvertible {
  public var slug: String
  public var text: String
  public var truth: Truth

  public var description: String { slug }

  public static let all: [CorpusPage] = (try? load(Fixtures.root.appending(path: "corpus"))) ?? []

  /// Every `SLUG.txt` of a folder with a `SLUG.json` beside it.
  public static func load(_ folder: URL) throws -> [CorpusPage] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try Fixtures.entries(folder).filter { $0.pathExtension == "txt" }.compactMap { file in
      let json = file.deletingPathExtension().appendingPathExtension("json")
      guard FileManager.default.fileExists(atPath: json.path) else { return nil }
      return CorpusPage(
        slug: file.deletingPathExtension().lastPathComponent, text: try String(contentsOf: file, encoding: .utf8),
        truth: try decoder.decode(Truth.self, from: Data(contentsOf: json)))
    }
  }
}

/// What stands in a `SLUG.json`; `fixtures/corpus/README.md` says what the keys mean.
public struct Truth: Sendable, Decodable {
  public var url: String?
  public var title: String?
  public var publisher: String
  public var kind: String
  public var kindsAlso: [String]?
  public var published: String?
  public var updated: String?
  public var agreements: [Agreement]

  public struct Passage: Sendable, Decodable {
    public var starts: String
    public var ends: String
    public init(starts: String, ends: String) {
      self.starts = starts
      self.ends = ends
    }
  }

  public struct Agreement: Sendable, Decodable {
    public var municipality: String?
    public var area: String?
    public var period: [Int?]?
    public var lagesbild: Passage?
    public var lagesbildOptional: Bool?
    public var followUp: Passage?
    public var followUpOptional: Bool?
    public var promises: [Promise]
    public var signatories: [Signatory]
    public var signed: String?
  }

  public struct Promise: Sendable, Decodable {
    public var starts: String
    public var ends: String
    public var by: [String]
    public var byAlso: [[String]]?
    public var cut: Bool?
    public var targets: [Target]
  }

  public struct Target: Sendable, Decodable {
    public var cmp: String
    public var value: Double
    public var max: Double?
    public var unit: String?
    public var per: String?
  }

  public struct Signatory: Sendable, Decodable {
    public var name: String
    public var title: String?
    public var party: String
  }
}
