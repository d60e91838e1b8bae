import FixtureSupport
import Foundation
import Testing

/// `scripts/ratchet` raises floors, and lowers one only with a reason.
@Suite struct RatchetTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "lofte-ratchet-\(UUID().uuidString)")
  private var floors: URL { folder.appending(path: "quality.json") }

  private func ratchet(_ by: Double, _ arguments: String...) throws -> Program {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for form in ["text", "html"] {
      try Data("{\"by\": {\"acc\": \(by)}, \"kind\": {\"acc\": 0.75}}".utf8).write(to: folder.appending(path: "\(form).json"))
    }
    let script = Fixtures.repository.appending(path: "scripts/ratchet").path
    return try Program("/usr/bin/env", ["python3", script, "--no-run", "--measured", folder.path, "--floors", floors.path] + arguments)
  }

  private func kept() throws -> String { try String(contentsOf: floors, encoding: .utf8).filter { !$0.isWhitespace } }

  @Test func `floors rise by themselves and fall only with a reason written beside them`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try ratchet(0.5).status == 0)
    #expect(try ratchet(0.75).status == 0)
    #expect(try kept().contains("\"by\":{\"acc\":0.75}"))

    let fallen = try ratchet(0.25)
    #expect(fallen.status == 1)
    #expect(fallen.errors.contains("text.by.acc"))
    #expect(try kept().contains("\"by\":{\"acc\":0.75}"))

    #expect(try ratchet(0.25, "--lower", "text.by.acc").status == 2)
    #expect(try ratchet(0.25, "--lower", "text.by.acc", "--reason", " ").status == 2)
    #expect(try ratchet(0.25, "--lower", "text.kind.acc", "--reason", "fel").status == 1)
    #expect(try kept().contains("\"text\":{\"by\":{\"acc\":0.75}"))

    _ = try ratchet(0.25, "--lower", "text.by.acc", "--reason", "two pages were annotated anew")
    #expect(try kept().contains("\"text\":{\"by\":{\"acc\":{\"floor\":0.25,\"was\":0.75,\"reason\":\"twopageswereannotatedanew\"}}"))
    #expect(try kept().contains("\"html\":{\"by\":{\"acc\":0.75}"))
  }
}
