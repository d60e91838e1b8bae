/// The elements that this project tells apart; everything else is `other` and transparent.
public enum Tag: UInt8, Sendable, CaseIterable {
  case other
  case html, head, body, title, base, meta, link
  case main, article, section, nav, aside, header, footer, hgroup, address, search, dialog
  case div, p, blockquote, pre, center, figure, figcaption, hr, br, wbr
  case h1, h2, h3, h4, h5, h6
  case ul, ol, li, dl, dt, dd, menu, dir
  case table, caption, thead, tbody, tfoot, tr, td, th, colgroup, col
  case form, fieldset, legend, label, button, input, select, option, optgroup, textarea, output
  case details, summary
  case a, b, strong, i, em, u, span, font, small, sub, sup, time, abbr, mark, del, ins, s, strike, img
  case script, style, noscript, template, svg, iframe, object, video, audio, canvas, map, math, noframes, frameset

  /// Name → element: up to eight bytes of the lower-case name in one number, so that a lookup makes no `String`.
  static let byName = NameTable(allCases.dropFirst().map { (packed("\($0)".utf8), $0) })

  static func packed(_ name: some Sequence<UInt8>) -> UInt64 {
    var n: UInt64 = 0
    var length: UInt64 = 0
    for b in name {
      if length < 8 { n = n << 8 | UInt64(b) }
      length += 1
    }
    return n &+ length << 56
  }

  /// Elements without content and end tag.
  static let void: TagSet = [.base, .meta, .link, .hr, .br, .wbr, .col, .input, .img]
}

/// A set of elements: two words of bits.
public struct TagSet: Sendable, ExpressibleByArrayLiteral {
  private var bits: (UInt64, UInt64) = (0, 0)

  public init(arrayLiteral tags: Tag...) {
    for tag in tags {
      if tag.rawValue < 64 { bits.0 |= 1 << UInt64(tag.rawValue) } else { bits.1 |= 1 << UInt64(tag.rawValue - 64) }
    }
  }

  public func contains(_ tag: Tag) -> Bool {
    tag.rawValue < 64 ? bits.0 & 1 << UInt64(tag.rawValue) != 0 : bits.1 & 1 << UInt64(tag.rawValue - 64) != 0
  }
}

/// The attributes that this project reads; others are not kept.
public enum Attribute: UInt8, Sendable, CaseIterable {
  case `class`, id, role, href, lang, datetime, name, property, content, hidden, style, rel, start, type, value,
    itemprop, alt, colspan, title
  case httpEquiv, ariaLabel, ariaHidden, ariaExpanded, ariaControls, ariaModal, pubdate

  var text: String {
    switch self {
    case .httpEquiv: "http-equiv"
    case .ariaLabel: "aria-label"
    case .ariaHidden: "aria-hidden"
    case .ariaExpanded: "aria-expanded"
    case .ariaControls: "aria-controls"
    case .ariaModal: "aria-modal"
    default: "\(self)"
    }
  }

  static let byName = NameTable(allCases.map { (packed($0.text.utf8), $0) })

  /// First and last bytes and the length: `aria-…` names differ late.
  static func packed(_ name: some Sequence<UInt8>) -> UInt64 {
    var h: UInt64 = 0xcbf2_9ce4_8422_2325
    for b in name { h = (h ^ UInt64(b)) &* 0x0000_0100_0000_01b3 }
    return h
  }
}
