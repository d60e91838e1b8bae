import FixtureSupport
import Foundation

/// A change of a page's markup that means nothing.
struct MarkupMutation: Sendable {
  var name: String
  var change: @Sendable (MarkupParts) -> String?

  static let all: [MarkupMutation] = [
    MarkupMutation(name: "wrapped-source") { $0.words { $0.replacing(/\s(?=\p{L}{7})/) { _ in "\n        " } } },
    MarkupMutation(name: "no-break-spaces") { parts in
      let counter = Counter()
      return parts.words { $0.replacing(/(\p{L}) (?=\p{L})/) { m in counter.next() % 3 == 0 ? "\(m.1)&nbsp;" : String(m.0) } }
    },
    MarkupMutation(name: "soft-hyphens") { $0.words { $0.replacing(/\p{L}{10,}/) { m in m.0.prefix(5) + "&shy;" + m.0.dropFirst(5) } } },
    MarkupMutation(name: "decomposed") { $0.words(\.decomposedStringWithCanonicalMapping) },
    MarkupMutation(name: "numeric-entities") { parts in
      parts.words { $0.unicodeScalars.map { $0.isASCII ? String($0) : "&#\($0.value);" }.joined() }
    },
    MarkupMutation(name: "hyphens") { $0.words { $0.replacing(/[–—]/) { _ in "-" } } },
    MarkupMutation(name: "straight-quotes") { $0.words { $0.replacing(/[”“„]/) { _ in "\"" } } },
    MarkupMutation(name: "upper-case-headings") { $0.headings(upperCase) },
    MarkupMutation(name: "spans-around-words") { $0.words(inside: "p") { $0.replacing(/\p{L}{8,}/) { m in "<span class=\"x\">\(m.0)</span>" } } },
    MarkupMutation(name: "menu-before") { $0.insert(menu, afterOpen: "body") },
    MarkupMutation(name: "menu-after") { $0.insert(footer, beforeClose: "body") },
  ]

  /// Upper case, but for the names of entities.
  private static func upperCase(_ s: String) -> String {
    let entities = s.matches(of: /&#?\w+;/).map(\.range)
    var (out, at) = ("", s.startIndex)
    for entity in entities {
      let name = s[entity]
      out += s[at..<entity.lowerBound].uppercased()
      // `&auml;` is a letter, `&nbsp;` none.
      out += name.hasSuffix("uml;") || name == "&aring;" ? "&" + name.dropFirst().prefix(1).uppercased() + name.dropFirst(2) : name
      at = entity.upperBound
    }
    return out + s[at...].uppercased()
  }

  private final class Counter: @unchecked Sendable {
    private var n = 0
    func next() -> Int {
      n += 1
      return n
    }
  }

  private static let menu = """
    <nav class="extra" role="navigation"><ul><li><a href="/a">Bygga och bo</a></li><li><a href="/b">Uppleva och göra</a></li>\
    <li><a href="/c">Medborgarlöften</a></li><li><a href="/d">Trygghet och säkerhet</a></li></ul></nav>
    """
  private static let footer = """
    <footer class="extra" role="contentinfo"><p>Öppettider: måndag–fredag 8–16</p><ul><li><a href="/kakor">Om kakor</a></li>\
    <li><a href="/press">Press</a></li></ul></footer>
    """
}

/// A page cut into tags and text; comments, scripts, styles and the title are passed over.
struct MarkupParts: Sendable {
  enum Part: Sendable { case tag(String), text(String) }
  var parts: [Part] = []

  init(_ html: String) {
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      rest = rest[open...]
      let end = MarkupParts.end(of: rest)
      parts.append(.tag(String(rest[..<end])))
      rest = rest[end...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
  }

  /// Behind the tag, the comment or the whole element that is no text.
  private static func end(of rest: Substring) -> String.Index {
    if rest.hasPrefix("<!--") { return rest.range(of: "-->")?.upperBound ?? rest.endIndex }
    for name in ["script", "style", "title", "template", "noscript", "textarea"] where rest.dropFirst().lowercased().hasPrefix(name) {
      return rest.range(of: "</\(name)", options: .caseInsensitive).flatMap { rest[$0.upperBound...].firstIndex(of: ">") }.map { rest.index(after: $0) } ?? rest.endIndex
    }
    return rest.firstIndex(of: ">").map { rest.index(after: $0) } ?? rest.endIndex
  }

  private func changed(_ change: (Int, String) -> String) -> String? {
    var (out, differs) = ("", false)
    for (n, part) in parts.enumerated() {
      switch part {
      case .tag(let s): out += s
      case .text(let s):
        let new = change(n, s)
        if Array(new.utf8) != Array(s.utf8) { differs = true }
        out += new
      }
    }
    return differs ? out : nil
  }

  /// The text changed; with `inside`, only between tags of this name.
  func words(inside name: String? = nil, _ change: (String) -> String) -> String? {
    changed { n, s in name == nil || depth(n, name ?? "") ? change(s) : s }
  }

  /// The text of `h1` to `h6` changed.
  func headings(_ change: (String) -> String) -> String? {
    changed { n, s in (1...6).contains { depth(n, "h\($0)") } ? change(s) : s }
  }

  /// Whether the last tag of the name before part `n` opens.
  private func depth(_ n: Int, _ name: String) -> Bool {
    for part in parts[..<n].reversed() {
      guard case .tag(let tag) = part else { continue }
      let lower = tag.lowercased()
      if lower.hasPrefix("<\(name)>") || lower.hasPrefix("<\(name) ") { return true }
      if lower.hasPrefix("</\(name)>") { return false }
    }
    return false
  }

  func insert(_ html: String, afterOpen name: String) -> String? { insert(html) { $0.lowercased().hasPrefix("<\(name)") ? $0 + html : nil } }
  func insert(_ html: String, beforeClose name: String) -> String? { insert(html) { $0.lowercased().hasPrefix("</\(name)") ? html + $0 : nil } }

  private func insert(_ html: String, _ change: (String) -> String?) -> String? {
    var (out, done) = ("", false)
    for part in parts {
      switch part {
      case .text(let s): out += s
      case .tag(let s):
        if !done, let new = change(s) {
          out += new
          done = true
        } else {
          out += s
        }
      }
    }
    return done ? out : nil
  }
}
