/// Writes HTML so that nothing can be left unescaped: names are literals of the program, texts and values go through
/// one door each.
struct HTML {
  private(set) var source = ""

  /// An element with content. A nil value leaves the attribute out, an empty one writes the bare name.
  mutating func element(
    _ name: StaticString, _ attributes: [(StaticString, String?)] = [], _ content: (inout HTML) -> Void
  ) {
    open(name, attributes)
    content(&self)
    source += "</\(name)>"
  }

  mutating func element(_ name: StaticString, _ attributes: [(StaticString, String?)] = [], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An element without content and end tag (`meta`, `input`).
  mutating func void(_ name: StaticString, _ attributes: [(StaticString, String?)] = []) { open(name, attributes) }

  private mutating func open(_ name: StaticString, _ attributes: [(StaticString, String?)]) {
    source += "<\(name)"
    for (key, value) in attributes {
      guard let value else { continue }
      source += " \(key)"
      if !value.isEmpty {
        source += "=\""
        append(value)
        source += "\""
      }
    }
    source += ">"
  }

  mutating func text(_ text: String) { append(text) }

  mutating func line() { source += "\n" }

  /// Program text only: the doctype, the style sheet, the script.
  mutating func literal(_ text: StaticString) { source += "\(text)" }

  /// A link when the address is one that a reader may follow, else its text.
  mutating func link(_ address: String, text: String) {
    let lower = address.lowercased()
    if lower.hasPrefix("https://") || lower.hasPrefix("http://") {
      element("a", [("href", address), ("rel", "noreferrer noopener external")], text: text)
    } else {
      self.text(text)
    }
  }

  /// The one place where text becomes HTML; the same rule holds inside of quotes and between tags.
  private mutating func append(_ text: String) {
    for character in Clean.text(text).unicodeScalars {
      switch character {
      case "&": source += "&amp;"
      case "<": source += "&lt;"
      case ">": source += "&gt;"
      case "\"": source += "&quot;"
      case "'": source += "&#39;"
      case "`": source += "&#96;"
      default: source.unicodeScalars.append(character)
      }
    }
  }
}
