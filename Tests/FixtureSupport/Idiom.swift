import Foundation

/// A way in which editors get a text into a page.
public enum Idiom: String, Sendable, CaseIterable {
  /// `h2`, `p`, `ul`.
  case clean
  /// Bullets typed behind `<br>`, headings as bold paragraphs, `&nbsp;` for space.
  case typed
  /// Pasted from Word: a paragraph a line, its list marks in spans.
  case word
  /// Upper-case tags without their ends, as in 2006.
  case upper

  func markup(_ pieces: [TextPiece]) -> String {
    pieces.map { piece in
      switch self {
      case .clean: clean(piece)
      case .typed: typed(piece)
      case .word: word(piece)
      case .upper: upper(piece)
      }
    }.joined(separator: "\n")
  }

  private func clean(_ piece: TextPiece) -> String {
    switch piece {
    case .heading(let words): return "<h2>\(escape(words))</h2>"
    case .paragraph(let lines):
      let cells = lines.map(columns)
      guard cells.allSatisfy({ $0.count > 1 }) else { return "<p>" + lines.map(escape).joined(separator: "<br />\n") + "</p>" }
      let rows = cells.map { "<tr>" + $0.map { "<td>\(escape($0))</td>" }.joined() + "</tr>" }
      return "<table><tbody>\(rows.joined(separator: "\n"))</tbody></table>"
    case .list(let items, let numbered):
      let tag = numbered ? "ol" : "ul"
      var out = "<\(tag)>\n"
      var open = false
      for (n, item) in items.enumerated() {
        let inner = item.indent > items[0].indent
        if inner, !open, n > 0 { out += "<ul>\n" } else if n > 0 { out += "</li>\n" }
        if !inner, open { out += "</ul></li>\n" }
        out += "<li>" + escape(item.words)
        open = inner && n > 0
      }
      return out + "</li>\n" + (open ? "</ul></li>\n" : "") + "</\(tag)>"
    }
  }

  private func typed(_ piece: TextPiece) -> String {
    switch piece {
    case .heading(let words): return "<p><strong>\(escape(words))&nbsp;</strong></p>"
    case .paragraph(let lines):
      let kept = lines.map { columns($0).map(escape).joined(separator: " &nbsp; &nbsp; &nbsp; &nbsp;") }
      return "<p>" + kept.joined(separator: "<br>") + "</p>\n<p>&nbsp;</p>"
    case .list(let items, _):
      let lines = items.map { (item: TextPiece.Item) -> String in
        (item.indent > items[0].indent ? "&nbsp; &nbsp; &nbsp;" : "") + "\(item.marker)&nbsp;\(escape(item.words))"
      }
      return "<p>" + lines.joined(separator: "<br />\n") + "</p>"
    }
  }

  private func word(_ piece: TextPiece) -> String {
    func paragraph(_ inner: String, _ name: String = "MsoNormal") -> String {
      "<p class=\"\(name)\"><span style=\"font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif\">\(inner)<o:p></o:p></span></p>"
    }
    switch piece {
    case .heading(let words): return paragraph("<b>\(escape(words))</b>")
    case .paragraph(let lines):
      return lines.map { paragraph(columns($0).map(escape).joined(separator: "&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; ")) }.joined(separator: "\n")
    case .list(let items, let numbered):
      return items.map { item in
        // Word's second level is a hollow ring, typed as `o`.
        let mark = item.indent > items[0].indent ? "o" : numbered ? item.marker : "·"
        let space = "<span style=\"font:7.0pt &quot;Times New Roman&quot;\">&nbsp;&nbsp;&nbsp; </span>"
        return paragraph(
          "<!--[if !supportLists]--><span style=\"mso-list:Ignore\">\(mark)\(space)</span><!--[endif]-->\(escape(item.words))", "MsoListParagraph")
      }.joined(separator: "\n")
    }
  }

  private func upper(_ piece: TextPiece) -> String {
    switch piece {
    case .heading(let words): return "<P><B><FONT FACE=Verdana>\(escape(words))</FONT></B>"
    case .paragraph(let lines):
      return "<P>" + lines.map { columns($0).map(escape).joined(separator: "&nbsp;&nbsp;&nbsp;&nbsp; ") }.joined(separator: "<BR>")
    case .list(let items, let numbered):
      let tag = numbered ? "OL" : "UL"
      var (out, open) = ("<\(tag)>", false)
      for item in items {
        let inner = item.indent > items[0].indent
        if inner != open { out += inner ? "<UL>\n" : "</UL>\n" }
        open = inner
        out += "<LI>\(escape(item.words))\n"
      }
      return out + (open ? "</UL>" : "") + "</\(tag)>"
    }
  }

  /// The stretches of a line that runs of three spaces or more part.
  private func columns(_ line: String) -> [String] {
    line.split(separator: /\ {3,}/).map { TextPiece.trimmed(String($0)) }
  }

  private func escape(_ s: String) -> String {
    s.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\n", with: "<br>")
  }
}
