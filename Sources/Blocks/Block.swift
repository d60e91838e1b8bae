/// One visible block of the page's own text: a paragraph, a heading, a list item or a table row; a line of
/// `MainText.bytes`.
public struct Block: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// `h1`…`h6` are 1…6; 0 is a heading by shape: a line that is bold from end to end, or short, without a stop, and
    /// standing for itself or opening what follows.
    case heading(level: Int)
    case paragraph
    /// A list item, from `li`, from a typed bullet or from a typed number.
    case item
    /// A row of a data table, or a line of saved text whose columns are parted by runs of spaces: two or more `cells`.
    case row
    /// `dt` and `dd` of a definition list.
    case term, definition
    /// `figcaption`.
    case caption
  }

  public var kind: Kind
  /// The words, in `MainText.bytes`, without marker.
  public var bytes: Range<Int>
  /// `•` (whatever bullet the page types, and for `ul`), `3.` (for `3)` and `ol` too) or `a)` in `MainText.bytes`;
  /// items only.
  public var marker: Range<Int>?
  /// Nesting of lists: 0 for the outermost list; the item's depth for `Ansvarig: …` lines under an item; else 0.
  public var depth: Int
  /// The cells of a row, in order, in `MainText.bytes`; empty for other kinds.
  public var cells: [Range<Int>]
  /// False when the block follows the one before without a blank line or an element's end (after `<br>`).
  public var startsParagraph: Bool

  public init(
    kind: Kind, bytes: Range<Int>, marker: Range<Int>? = nil, depth: Int = 0, cells: [Range<Int>] = [],
    startsParagraph: Bool = true
  ) {
    self.kind = kind
    self.bytes = bytes
    self.marker = marker
    self.depth = depth
    self.cells = cells
    self.startsParagraph = startsParagraph
  }
}

/// The page's own text without boilerplate, and what the page says about itself around it.
public struct MainText: Sendable, Equatable {
  /// UTF-8, NFC, LF line ends, no soft hyphens, one space between words, one block a line, no LF at the end.
  /// A marker stands before its item with one space between (`• Minst 4 …`), for `li` too.
  public var bytes: [UInt8]
  public var blocks: [Block]
  public var facts: PageFacts

  public init(bytes: [UInt8] = [], blocks: [Block] = [], facts: PageFacts = PageFacts()) {
    self.bytes = bytes
    self.blocks = blocks
    self.facts = facts
  }
}

/// What the markup around the text says: nothing here has a span in the text.
public struct PageFacts: Sendable, Equatable {
  /// `h1` of the main text, else `og:title`, else `<title>` without the site's name; for saved text its first own line.
  public var title: String?
  /// `og:site_name`, or the part of `<title>` that names the site.
  public var siteName: String?
  /// The page's own address as the page states it, Wayback prefixes undone, and where it states it.
  public var url: String?
  public var urlBasis: URLBasis?
  /// `lang` of the root element or of the main container.
  public var language: String?
  /// ISO dates from machine-readable marks (`meta`, `time datetime`), else from labelled lines (`Publicerad 20 mars
  /// 2018`) inside or outside the main text.
  public var published: String?
  public var updated: String?
  /// Lines that were taken for the publisher's chrome and may tell who that is (`Sök på polisen.se`, `Sidansvarig: …`).
  public var chrome: [String]
  /// Links in the main text and all of its words: a list of links is an index page.
  public var linkWords: Int
  public var words: Int
  public var notes: [Note]

  public enum URLBasis: Sendable, Equatable { case canonicalLink, ogURL }

  /// What the reader of the page should know; `Extraction` turns them into diagnostics.
  public enum Note: Sendable, Equatable { case mainTextFallback, noMainText, nestingTooDeep, markupTruncated }

  public init() {
    chrome = []
    linkWords = 0
    words = 0
    notes = []
  }
}
