import Comparison
import ComparisonTestSupport
import Foundation
import Testing

@testable import Reports

@Suite struct PageTests {
  /// The policy names style sheet and script by hash; a change of either has to change it.
  @Test(.enabled(if: Tools.find("openssl") != nil, "needs openssl"))
  func hashesFit() throws {
    let openssl = try #require(Tools.find("openssl"))
    for (text, hash) in [(Sheet.style, Sheet.styleHash), (Sheet.script, Sheet.scriptHash)] {
      let place = try Workplace("hash")
      let file = try place.write("\(text)", "text")
      let digest = place.folder.appending(path: "digest")
      _ = try Finished(openssl, ["dgst", "-sha256", "-binary", "-out", digest.path, file])
      let right = try Data(contentsOf: digest).base64EncodedString()
      try place.remove()
      #expect(hash == right)
    }
  }

  @Test func textIsEscapedOnceAndEverywhere() {
    var html = HTML()
    html.element(
      "p", [("title", "a\"b'c<d>&`"), ("hidden", ""), ("lang", nil)], text: "<b>&amp;\u{0}\u{202E}\u{1B}[1m")
    #expect(html.source == "<p title=\"a&quot;b&#39;c&lt;d&gt;&amp;&#96;\" hidden>&lt;b&gt;&amp;amp;[1m</p>")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", " https://a", "vbscript:x", "//a.b",
    "file:///etc",
  ])
  func onlyWebAddressesAreLinks(_ address: String) {
    var html = HTML()
    html.link(address, text: address)
    #expect(!html.source.contains("<a"))
  }

  @Test func webAddressesAreLinks() {
    var html = HTML()
    html.link("https://polisen.se/\"x", text: "y")
    #expect(html.source.hasPrefix("<a href=\"https://polisen.se/&quot;x\""))
  }

  @Test func whatIsNotSeenIsTakenOut() {
    #expect(Clean.text("a\u{200B}b\u{202E}c\u{2066}d\u{FEFF}e\u{7F}f\u{9B}g\u{AD}h\u{E0041}i\nj") == "abcdefghi\nj")
    #expect(Clean.text("Åmål – 5 §\u{A0}x") == "Åmål – 5 §\u{A0}x")
    #expect(Clean.line(" a\n\tb  c ") == "a b c")
  }
}
