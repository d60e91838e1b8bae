/// The frame that every page of ours shares: one file, no outside resource, nothing run or styled but what is named
/// by hash.
enum Page {
  static func render(title: String, _ body: (inout HTML) -> Void) -> String {
    var html = HTML()
    html.literal("<!doctype html>\n")
    html.element("html", [("lang", "en")]) { html in
      html.element("head") { html in
        html.void("meta", [("charset", "utf-8")])
        html.void("meta", [("http-equiv", "Content-Security-Policy"), ("content", policy)])
        html.void("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        html.void("meta", [("name", "color-scheme"), ("content", "light dark")])
        html.void("meta", [("name", "referrer"), ("content", "no-referrer")])
        html.void("meta", [("name", "generator"), ("content", "lofte")])
        // Without an icon of its own a browser asks the server for one.
        html.void("link", [("rel", "icon"), ("href", "data:,")])
        html.element("title", text: title)
        html.element("style") { $0.literal(Sheet.style) }
      }
      html.line()
      html.element("body") { html in
        body(&html)
        html.element("script") { $0.literal(Sheet.script) }
      }
    }
    html.line()
    return html.source
  }

  /// Nothing may load; the style sheet and the script are named by their hashes (a test recomputes them).
  static let policy = """
    default-src 'none'; style-src 'sha256-\(Sheet.styleHash)'; script-src 'sha256-\(Sheet.scriptHash)'; img-src data:; \
    base-uri 'none'; form-action 'none'
    """
}
