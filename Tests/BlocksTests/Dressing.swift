import Blocks
import Foundation

/// Dresses a page's blocks as markup: the same content in the ways in which editors and systems write it.
struct Dressing {
  enum Idiom: String, CaseIterable, Sendable {
    /// Lists, headings and tables as they should be.
    case clean
    /// Typed bullets behind `<br>`, bold paragraphs for headings, no-break spaces for columns.
    case typed
    /// Pasted from Word.
    case word
    /// Upper-case tags of 2006 without end tags.
    case upper
    /// `div` for everything, every list item wrapped in a paragraph.
    case divs
    /// Lists laid out as tables, headings in panels that open.
    case panels
  }

  let idiom: Idiom
  private var out = ""

  static func html(_ main: MainText, _ idiom: Idiom, skipping first: Int) -> String {
    var dressing = Dressing(idiom: idiom)
    dressing.write(main, first)
    return dressing.out
  }

  private init(idiom: Idiom) { self.idiom = idiom }

  private static func escaped(_ s: String) -> String {
    s.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;").replacingOccurrences(
      of: ">", with: "&gt;")
  }

  private mutating func write(_ main: MainText, _ first: Int) {
    let words = { (range: Range<Int>) in Self.escaped(String(decoding: main.bytes[range], as: UTF8.self)) }
    var i = first
    while i < main.blocks.count {
      let block = main.blocks[i]
      var end = i + 1
      switch block.kind {
      case .item:
        // A list of bullets behind a numbered one is a list of its own.
        let numbered = block.marker.map(words)?.hasSuffix(".")
        while end < main.blocks.count, main.blocks[end].kind == .item || isLabel(main.blocks, end) {
          if main.blocks[end].depth == 0, let marker = main.blocks[end].marker.map(words),
            marker.hasSuffix(".") != numbered
          {
            break
          }
          end += 1
        }
        list(main.blocks[i..<end].map { ($0.depth, $0.marker.map(words), words($0.bytes)) })
      case .row:
        while end < main.blocks.count, main.blocks[end].kind == .row, !main.blocks[end].startsParagraph { end += 1 }
        rows(main.blocks[i..<end].map { $0.cells.map(words) })
      default:
        while end < main.blocks.count, !main.blocks[end].startsParagraph, main.blocks[end].kind != .item,
          main.blocks[end].kind != .row
        { end += 1 }
        if case .heading = block.kind, end == i + 1 {
          heading(words(block.bytes))
        } else {
          paragraph(main.blocks[i..<end].map { words($0.bytes) })
        }
      }
      i = end
    }
  }

  /// `Ansvarig: …` under an item.
  private func isLabel(_ blocks: [Block], _ i: Int) -> Bool {
    blocks[i].kind == .paragraph && !blocks[i].startsParagraph && i > 0
      && (blocks[i - 1].kind == .item || isLabel(blocks, i - 1))
  }

  private mutating func heading(_ s: String) {
    switch idiom {
    case .clean: out += "<h2>\(s)</h2>\n"
    case .typed: out += "<p><strong>\(s)&nbsp;</strong></p>\n"
    case .word: out += "<p class=\"MsoNormal\"><b><span style=\"font-size:12.0pt\">\(s)<o:p></o:p></span></b></p>\n"
    case .upper: out += "<P><B><FONT FACE=Verdana>\(s)</FONT></B>\n"
    case .divs: out += "<div class=\"rubrik\"><span style=\"font-weight:bold\">\(s)</span></div>\n"
    case .panels: out += "<button type=\"button\" aria-expanded=\"false\" aria-controls=\"p\">\(s)</button>\n"
    }
  }

  private mutating func paragraph(_ lines: [String]) {
    switch idiom {
    case .clean, .panels: out += "<p>\(lines.joined(separator: "<br />\n"))</p>\n"
    case .typed: out += "<p>\(lines.joined(separator: "<br>"))</p>\n<p>&nbsp;</p>\n"
    case .word:
      out += lines.map {
        "<p class=\"MsoNormal\" style=\"margin-bottom:0cm\"><span style=\"font-size:11.0pt\">\($0)<o:p></o:p></span></p>\n"
      }.joined()
    case .upper: out += "<P>\(lines.joined(separator: "<BR>"))\n"
    case .divs: out += "<div>\(lines.joined(separator: "<br/>"))</div>\n"
    }
  }

  private mutating func rows(_ rows: [[String]]) {
    switch idiom {
    case .clean, .panels, .upper:
      out += "<table>" + rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined() + "</table>\n"
    case .divs:
      out +=
        "<table border=0><tr>"
        + (rows.first ?? []).indices.map { k in
          "<td valign=top>" + rows.map { $0.indices.contains(k) ? $0[k] : "" }.joined(separator: "<br>") + "</td>"
        }.joined() + "</tr></table>\n"
    case .typed:
      out += "<p>" + rows.map { $0.joined(separator: "&nbsp; &nbsp; &nbsp; ") }.joined(separator: "<br>") + "</p>\n"
    case .word:
      out += rows.map {
        "<p class=MsoNormal>" + $0.joined(separator: "<span>&nbsp;&nbsp;&nbsp;&nbsp; </span>") + "</p>\n"
      }.joined()
    }
  }

  private typealias Item = (depth: Int, marker: String?, text: String)

  private mutating func list(_ items: [Item]) {
    switch idiom {
    case .clean, .divs, .upper: nested(items)
    case .typed:
      out +=
        "<p>"
        + items.map {
          ($0.marker == nil ? "&nbsp;&nbsp;&nbsp;" : "") + String(repeating: "&nbsp;&nbsp;", count: $0.depth)
            + ($0.marker.map { $0 + "&nbsp;" } ?? "") + $0.text
        }.joined(separator: "<br />\n") + "</p>\n"
    case .word:
      for item in items {
        guard let marker = item.marker else {
          out += "<p class=MsoNormal>\(item.text)</p>\n"
          continue
        }
        out +=
          "<p class=\"MsoListParagraph\" style=\"mso-list:l0 level\(item.depth + 1) lfo1\"><!--[if !supportLists]--><span style=\"mso-list:Ignore\">\(marker == "•" ? "·" : marker)<span>&nbsp;&nbsp;&nbsp; </span></span><!--[endif]-->\(item.text)<o:p></o:p></p>\n"
      }
    case .panels:
      guard items.allSatisfy({ $0.depth == 0 && $0.marker != nil }) else { return nested(items) }
      out += "<table>" + items.map { "<tr><td>\($0.marker ?? "")</td><td>\($0.text)</td></tr>" }.joined() + "</table>\n"
    }
  }

  private mutating func nested(_ items: [Item]) {
    var open: [String] = []
    let upper = idiom == .upper
    for (i, item) in items.enumerated() {
      guard let marker = item.marker else {
        out += "<br>\(item.text)"
        continue
      }
      while open.count > item.depth + 1 { out += "</li></\(open.removeLast())>" }
      let tag = marker == "•" ? "ul" : "ol"
      if open.count == item.depth + 1, open.last != tag { out += "</li></\(open.removeLast())>" }
      if open.count <= item.depth {
        let start = tag == "ol" ? " start=\"\(marker.dropLast())\"" : ""
        out += upper ? "<\(tag.uppercased())\(start)>" : "<\(tag)\(start)>\n"
        open.append(tag)
      } else if !upper {
        out += "</li>\n"
      }
      let value = tag == "ol" ? " value=\"\(marker.dropLast())\"" : ""
      let next = i + 1 < items.count ? items[i + 1] : nil
      out +=
        upper
        ? "<LI\(value)>\(item.text)"
        : idiom == .divs && next?.marker != nil ? "<li\(value)><p>\(item.text)</p>" : "<li\(value)>\(item.text)"
    }
    while let tag = open.popLast() { out += upper ? "</\(tag.uppercased())>" : "</li></\(tag)>" }
    out += "\n"
  }
}

/// A site's template with places for title and text.
struct Template: Sendable, CustomStringConvertible {
  var name: String
  var text: String
  var description: String { name }

  static let all: [Template] = {
    let own = Samples.files(Samples.root.appendingPathComponent("fixtures/templates"), "html")
    let others = Samples.files(Samples.shared.appendingPathComponent("tools/templates"), "html")
    return (own + others).compactMap { url in
      guard let data = try? Data(contentsOf: url) else { return nil }
      let latin = url.lastPathComponent.contains("2006")
      return String(data: data, encoding: latin ? .isoLatin1 : .utf8).map {
        Template(name: url.deletingPathExtension().lastPathComponent, text: $0)
      }
    }
  }()

  private static let values = [
    "KOMMUN": "Ekvik", "KOMMUN_GEN": "Ekviks", "KOMMUN_ENT_GEN": "Ekviks", "DATE": "2018-03-14",
    "DATE_LONG": "14 mars 2018", "DATE_PUB": "2017-02-28", "DATE_PUB_LONG": "28 februari 2017", "TIME": "14:45",
    "TIME_DOT": "14.45",
    "EDITOR": "Per Provsson", "CONTACT_NAME": "Anders Provare", "CONTACT_TITLE": "Säkerhetssamordnare",
    "CONTACT_EMAIL": "anders@example.se", "EMAIL": "kommunen@example.se", "PHONE": "0290-123 45",
    "POSTAL": "812 80 Orten", "FAX": "0290-123 46",
    "ORGNR": "212000-0000", "NEIGHBOUR_1": "Granby", "NEIGHBOUR_2": "Talltorp", "NEIGHBOUR_3": "Björknäs",
    "LAN": "Testlän", "URL": "https://www.ekvik.se/trygghet/lofte", "PATH": "/trygghet/lofte",
    "IMPORTANT_MESSAGE": "Med anledning av ett fel i växeln är det svårt att nå oss.",
    "DOCS": "<li><a href=\"/lofte.pdf\">Överenskommelse (pdf, 233 kB)</a></li>",
    "DOCS_WB": "<li><a href=\"/lofte.pdf\">Överenskommelse (pdf, 233 kB)</a></li>",
    "DOCS_BR": "<A HREF=\"lofte.pdf\">Överenskommelse (PDF, 120 kB)</A><BR>", "IMG_ALT": "Frost på grässtrån",
  ]

  /// The page's bytes, in the template's charset.
  func page(title: String, main: String) -> [UInt8] {
    let pieces = text.components(separatedBy: "{{")
    var filled = pieces[0]
    for piece in pieces.dropFirst() {
      guard let end = piece.range(of: "}}") else { continue }
      let name = String(piece[..<end.lowerBound])
      filled += name == "MAIN" ? main : name.hasPrefix("TITLE") ? title : Self.values[name] ?? ""
      filled += piece[end.upperBound...]
    }
    guard name.contains("2006") else { return Array(filled.utf8) }
    return filled.unicodeScalars.flatMap { $0.value < 256 ? [UInt8($0.value)] : Array("&#\($0.value);".utf8) }
  }
}
