import FixtureSupport
import Foundation
import Testing

/// `scripts/add-page` is the one command that takes a page in.
@Suite struct AddPageTests {
  @Test func `a slug that is no name, a missing file and a page that is there are refused`() throws {
    let script = Fixtures.repository.appending(path: "scripts/add-page").path
    #expect(try Program("/bin/bash", [script, "page.html"]).status == 64)
    #expect(try Program("/bin/bash", [script, "fixtures/README.md", "Å/b"]).status == 64)
    #expect(try Program("/bin/bash", [script, "no-such-page.html", "a-new-page"]).status == 66)
    #expect(try Program("/bin/bash", [script, "--again", "no-such-page"]).status == 66)
    let known = try #require(FixturePage.all.first)
    #expect(try Program("/bin/bash", [script, known.page.path, known.slug]).status == 73)
  }
}
