import Foundation

extension Record {
  /// Reads a record that lofte wrote.
  /// - Throws: `DecodingError` when a key is missing or holds something else than the schema says.
  public init(jsonLine bytes: some Collection<UInt8>) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(Record.self, from: Data(bytes))
  }
}
