extension Entry {
  /// Undoes transfer codings, decides the form, reads the marks that the saving program left. Pure; no I/O.
  public func open(limits: ReadLimits) -> Opened {
    do throws(ReadFailure) {
      switch content {
      case .skipped(let reason, let message): return .skipped(reason, message)
      case .failed(let failure): return .failed(failure)
      case .file(let bytes): return try openFile(bytes)
      case .http(let bytes): return try openResponse(bytes, limits: limits)
      case .body(let bytes, let type): return try openBody(bytes, contentType: ContentType(type ?? ""))
      }
    } catch {
      return .failed(error)
    }
  }

  private func openFile(_ bytes: [UInt8]) throws(ReadFailure) -> Opened {
    // A page that was gzipped by itself comes here unfolded.
    let isUnfolded = path.lowercased().hasSuffix(".gz") && !bytes.starts(with: [0x1F, 0x8B])
    let name = isUnfolded && bytes.find("<", to: 4_096) != nil ? String(path.dropLast(3)) : path
    switch FileKind.kind(of: bytes.prefix(FileKind.headLength), name: name) {
    case .page(let form): return try page(bytes, form: form, type: nil)
    case .unknownText:
      throw ReadFailure(.unknownFormat, "text, but not HTML; saved text is read from files named .txt")
    case .resource(let what): return .skipped(.notAPage, "not a page: \(what)")
    case .empty: throw ReadFailure(.empty, "no bytes")
    case .unsupported(let what): throw ReadFailure(.unsupported, "\(what) is not supported")
    case .corrupt(let what): throw ReadFailure(.archiveCorrupt, "named .\(what), but the bytes are not")
    case .binary: throw ReadFailure(.binary, "neither text nor a known archive")
    case .mhtml, .warc, .zip, .tar, .gzip:
      throw ReadFailure(.archiveLimit, "an archive inside archives, deeper than the limit")
    }
  }

  private func openBody(_ bytes: [UInt8], contentType: ContentType) throws(ReadFailure) -> Opened {
    let head = bytes.prefix(FileKind.headLength)
    switch contentType.mediaType {
    case "text/html", "application/xhtml+xml":
      if case .binary = FileKind.kind(of: head, name: "x.html") { throw ReadFailure(.binary, "declared HTML, but not text") }
      return try page(bytes, form: .html, type: contentType)
    case "text/plain", nil:
      let name = url.flatMap(lastPathPart) ?? path
      if name.lowercased() == "robots.txt" { return .skipped(.notAPage, "not a page: robots.txt") }
      switch FileKind.kind(of: head, name: contentType.mediaType == nil ? name : "x.txt") {
      case .page(let form): return try page(bytes, form: form, type: contentType)
      case .empty: throw ReadFailure(.empty, "no bytes")
      default: return .skipped(.notAPage, "not a page: \(contentType.mediaType ?? "no type stated, and not HTML")")
      }
    case let other?: return .skipped(.notAPage, "not a page: \(other)")
    }
  }

  private func openResponse(_ bytes: [UInt8], limits: ReadLimits) throws(ReadFailure) -> Opened {
    let response = try HTTPResponse(bytes)
    if (300..<400).contains(response.status), response.status != 304 {
      return .skipped(.redirect, "HTTP \(response.status) to \(response.field("location") ?? "nowhere")")
    }
    guard (200..<300).contains(response.status) else { return .skipped(.notAPage, "HTTP \(response.status)") }
    let type = ContentType(response.field("content-type") ?? "")
    if let media = type.mediaType, media != "text/html", media != "application/xhtml+xml", media != "text/plain" {
      return .skipped(.notAPage, "not a page: \(media)")
    }
    return try openBody(try response.body(limits: limits), contentType: type)
  }

  private func page(_ bytes: [UInt8], form: SavedPage.Form, type: ContentType?) throws(ReadFailure) -> Opened {
    guard bytes.contains(where: { !$0.isSpace }) else { throw ReadFailure(.empty, "only white space") }
    let marks = form == .html ? PageMarks(bytes) : PageMarks()
    var page = SavedPage(
      bytes: original(bytes, marks), form: form, path: path, byteCount: bytes.count, sha256: SHA256.hex(bytes),
      mediaType: type?.mediaType ?? (form == .html ? "text/html" : "text/plain"), transportCharset: type?.charset,
      savedAs: savedAs == .unknown ? (form == .html ? .html : .text) : savedAs, url: url, urlBasis: urlBasis,
      capturedAt: capturedAt, capturedAtBasis: capturedAtBasis, place: place)
    page.apply(marks)
    return .page(page)
  }
}

extension SavedPage {
  /// A player's marks are about the original and outrank everything; other marks fill what the container left open.
  fileprivate mutating func apply(_ marks: PageMarks) {
    let player = marks.savedAs == .wayback || marks.savedAs == .pywb
    if let form = marks.savedAs, [.html, .zip, .tar, .wget].contains(savedAs) { savedAs = form }
    if let address = marks.url, player || url == nil || urlBasis == .path { (url, urlBasis) = (address, marks.basis) }
    if let moment = marks.capturedAt, player || capturedAt == nil || capturedAtBasis == .archiveEntry {
      (capturedAt, capturedAtBasis) = (moment, marks.basis)
    }
    // A page that a crawler or a browser saved from a player's address.
    if let address = url, let inner = capture(inside: address) {
      url = inner.url
      if !player, let moment = moment(stamp: inner.stamp) { (capturedAt, capturedAtBasis) = (moment, urlBasis) }
    }
    if form == .html, savedAs == .html, url == nil, let address = mirroredAddress(path) {
      (savedAs, url, urlBasis) = (.wget, address, .path)
    }
  }
}

private func lastPathPart(_ url: String) -> String? {
  url.split(whereSeparator: { $0 == "?" || $0 == "#" }).first?.split(separator: "/").last.map(String.init)
}

/// The address that a mirror's folders spell (`www.x.se/a/index.html`): a folder named like a host under a Swedish or
/// common top-level domain. Mirrors leave the scheme out; `http://` stands for it.
func mirroredAddress(_ path: String) -> String? {
  let parts = path.split(separator: "/").map(String.init)
  let domains: Set<String> = ["se", "nu", "com", "org", "net", "eu", "info"]
  for (n, part) in parts.dropLast().enumerated() {
    let labels = part.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let top = labels.last, domains.contains(String(top)),
      labels.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") } })
    else { continue }
    var rest = Array(parts[(n + 1)...])
    if rest.last == "index.html" { rest[rest.count - 1] = "" }
    return "http://" + part + "/" + rest.joined(separator: "/")
  }
  return nil
}
