/// What a file is, by its first bytes and then by its name.
public enum FileKind: Sendable, Equatable {
  case page(SavedPage.Form)
  case mhtml, warc, zip, tar, gzip
  /// An image, a style sheet, a script, a document of another kind: its media type or its extension.
  case resource(String)
  /// An archive or compression that lofte does not read.
  case unsupported(String)
  /// Named like an archive, but the bytes are not one.
  case corrupt(String)
  /// Text that is neither HTML nor named as saved text.
  case unknownText
  case binary, empty

  /// Bytes of a file's beginning that `kind(of:name:)` wants.
  public static let headLength = 8_192

  /// - Parameters:
  ///   - head: the file's first `headLength` bytes, or all of it.
  ///   - name: the file's name or path.
  public static func kind(of head: some RandomAccessCollection<UInt8>, name: String) -> FileKind {
    let head = Array(head)
    let ending = pathExtension(name)
    let named = kind(ending: ending)
    if head.isEmpty { return named?.isResource == true ? named ?? .empty : .empty }
    if let container = container(head) { return ending.map(zipBased.contains) == true ? .resource(name) : container }
    if let media = signature(head) { return .resource(media) }
    if isMHTML(head) { return .mhtml }
    let markup = markupStart(head)
    if noise(head) > (markup ? 30 : 10) { return named.map { $0.isPage ? .binary : $0 } ?? .binary }
    switch named {
    case .resource(let what) where !markup: return .resource(what)
    case .corrupt(let what)?: return .corrupt(what)
    case .page(.html)?: return .page(.html)
    case .page(.text)?: return markup ? .page(.html) : .page(.text)
    default: return markup ? .page(.html) : .unknownText
    }
  }

  /// Whether the name alone says that a file is no page.
  static func isResourceName(_ name: String) -> Bool { kind(ending: pathExtension(name))?.isResource == true }

  /// Whether the name alone promises a page.
  static func isPageName(_ name: String) -> Bool { kind(ending: pathExtension(name))?.isPage == true }

  var isPage: Bool { if case .page = self { true } else { false } }

  var isResource: Bool { if case .resource = self { true } else { false } }

  private static func kind(ending: String?) -> FileKind? {
    guard let ending else { return nil }
    if htmlEndings.contains(ending) { return .page(.html) }
    if textEndings.contains(ending) { return .page(.text) }
    if resourceEndings.contains(ending) || zipBased.contains(ending) { return .resource(ending) }
    if archiveEndings.contains(ending) { return .corrupt(ending) }
    return nil
  }

  private static func container(_ head: [UInt8]) -> FileKind? {
    if head.has("PK\u{3}\u{4}", at: 0) || head.has("PK\u{5}\u{6}", at: 0) || head.has("PK\u{7}\u{8}", at: 0) {
      return .zip
    }
    if head.count > 2, head[0] == 0x1F, head[1] == 0x8B, head[2] == 8 { return .gzip }
    if head.has("WARC/", at: 0) { return .warc }
    if TarHeader.looksLike(head) { return .tar }
    if head.has("BZh", at: 0) { return .unsupported("bzip2") }
    if head.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]) { return .unsupported("xz") }
    if head.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return .unsupported("zstd") }
    if head.starts(with: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) { return .unsupported("7z") }
    if head.has("Rar!\u{1A}", at: 0) { return .unsupported("rar") }
    return nil
  }

  private static func signature(_ head: [UInt8]) -> String? {
    if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "image/png" }
    if head.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if head.has("GIF8", at: 0) { return "image/gif" }
    if head.has("%PDF-", at: 0) { return "application/pdf" }
    if head.has("RIFF", at: 0), head.has("WEBP", at: 8) { return "image/webp" }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "application/msword" }
    if head.has("wOFF", at: 0) || head.has("wOF2", at: 0) { return "font/woff" }
    return nil
  }

  /// A mail header block that announces `multipart/related`: Chromium's and Internet Explorer's single-file form.
  private static func isMHTML(_ head: [UInt8]) -> Bool {
    guard let colon = head.prefix(60).firstIndex(of: UInt8(ascii: ":")), colon > 0,
      head[..<colon].allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "-") }),
      head.find("mime-version:", ignoringCase: true) != nil
    else { return false }
    return head.find("multipart/related", ignoringCase: true) != nil
      || head.find("multipart/mixed", ignoringCase: true) != nil
  }

  private static func markupStart(_ head: [UInt8]) -> Bool {
    // UTF-16 pages show their tags when the zero bytes are left out.
    let wide = head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE])
    let bytes = wide ? head.filter { $0 != 0 } : head
    return bytes.find("<html", ignoringCase: true) != nil || bytes.find("<!doctype html", ignoringCase: true) != nil
      || bytes.find("<body", ignoringCase: true) != nil || bytes.find("<head>", ignoringCase: true) != nil
      || bytes.find("<title>", ignoringCase: true) != nil && bytes.find("<?xml", to: 64) == nil
  }

  /// Control bytes that text does not hold, in percent.
  private static func noise(_ head: [UInt8]) -> Int {
    if head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE]) { return 0 }
    let odd = head.withUnsafeBufferPointer { bytes in
      var odd = 0
      for b in bytes where b < 0x20 { odd += (0x09...0x0D).contains(b) || b == 0x1B ? 0 : 1 }
      return odd
    }
    return (odd * 100 + head.count - 1) / head.count
  }
}

/// The extension in lower case. What wget and HTTrack append for a query (`index.html?id=3`, `page.aspx@id=3`) is
/// left out.
func pathExtension(_ path: String) -> String? {
  // On bytes: every file of an archive comes by here, and characters cost ten times as much.
  let dot = UInt8(ascii: ".")
  var name = Array(path.utf8)[...]
  while name.last == UInt8(ascii: "/") { name.removeLast() }
  if let slash = name.lastIndex(of: UInt8(ascii: "/")) { name = name[(slash + 1)...] }
  if let mark = name.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "@") }),
    name[..<mark].contains(dot)
  {
    name = name[..<mark]
  }
  guard let last = name.lastIndex(of: dot), last != name.startIndex else { return nil }
  let ending = name[(last + 1)...]
  guard !ending.isEmpty, ending.count <= 8 else { return nil }
  return String(decoding: ending.map(\.lowered), as: UTF8.self)
}

private let htmlEndings: Set<String> = [
  "html", "htm", "xhtml", "xht", "shtml", "shtm", "php", "php3", "asp", "aspx", "jsp", "cfm",
]
private let textEndings: Set<String> = ["txt", "text"]
private let archiveEndings: Set<String> = ["warc", "zip", "wacz", "tar", "tgz", "gz", "mht", "mhtml"]
/// ZIP files that are documents or programs.
private let zipBased: Set<String> = [
  "docx", "xlsx", "pptx", "odt", "ods", "odp", "jar", "apk", "epub", "xpi", "whl", "nupkg", "kmz", "maff",
]
private let resourceEndings: Set<String> = [
  "css", "js", "mjs", "map", "json", "jsonl", "ndjson", "xml", "rss", "atom", "csv", "tsv", "yml", "yaml", "toml",
  "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "bmp", "tif", "tiff", "woff", "woff2", "ttf", "otf", "eot",
  "mp3", "mp4", "m4a", "webm", "ogg", "wav", "avi", "mov", "swf", "pdf", "doc", "xls", "ppt", "rtf", "ics", "vcf",
  "cdx", "cdxj", "idx", "db", "sqlite", "py", "sh", "swift", "md", "log", "jsp~",
]
