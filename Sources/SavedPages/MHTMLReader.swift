/// Reads an MHTML (Chromium, Internet Explorer): the root part only, wherever it stands, without holding the others.
final class MHTMLReader: ArchiveReader {
  private let member: Member
  private let reader: ByteReader
  private let limits: ReadLimits
  private var isRead = false

  init(_ member: Member, limits: ReadLimits) {
    self.member = member
    self.limits = limits
    reader = member.reader
  }

  func next() -> ArchiveStep? {
    guard !isRead else { return nil }
    isRead = true
    do throws(ReadFailure) {
      return .entry(try entry())
    } catch {
      return .entry(member.entry(.failed(error)))
    }
  }

  private struct Part {
    var header: HeaderFields
    var body: [UInt8]
    var isComplete: Bool
  }

  private func entry() throws(ReadFailure) -> Entry {
    let header = try fields()
    let type = ContentType(header["content-type"] ?? "")
    let location = header["snapshot-content-location"]
    guard let boundary = type.parameters["boundary"], !boundary.isEmpty else {
      throw ReadFailure(.unknownFormat, "MHTML without a boundary")
    }
    let dashes = Array("--\(boundary)".utf8)
    while let line = try reader.line(limit: limits.pageBytes), !line.starts(with: dashes) {}
    guard let root = try root(dashes, start: type.parameters["start"], location: location) else {
      throw ReadFailure(.unknownFormat, "MHTML without an HTML part")
    }
    guard root.isComplete else { throw ReadFailure(.archiveCorrupt, "the file ends inside the page's part") }
    let coding = (root.header["content-transfer-encoding"] ?? "").trimmedSpace.lowercased()
    let body = coding == "quoted-printable" ? quotedPrintable(root.body) : coding == "base64" ? base64(root.body) : root.body
    var entry = member.entry(.body(body, contentType: root.header["content-type"]))
    entry.savedAs = .mhtml
    entry.url = location ?? root.header["content-location"]
    entry.urlBasis = entry.url == nil ? nil : .mhtmlHeader
    if let date = header["date"].flatMap(moment(words:)) {
      entry.capturedAt = date
      entry.capturedAtBasis = .mhtmlHeader
    }
    return entry
  }

  /// The part that `start` names, or whose location is the page's, or else the first HTML part.
  private func root(_ dashes: [UInt8], start: String?, location: String?) throws(ReadFailure) -> Part? {
    var first: Part?
    while true {
      let header = try fields()
      if header.fields.isEmpty { return first }
      let media = ContentType(header["content-type"] ?? "").mediaType
      let isPage = media == "text/html" || media == "application/xhtml+xml"
      let isNamed = start.map { header["content-id"] == $0 } ?? (location != nil && header["content-location"] == location)
      let wanted = isPage && (isNamed || first == nil)
      let part = try part(header, dashes, isHeld: wanted)
      if isPage, isNamed { return part }
      if wanted { first = part }
      if !part.isComplete { return first }
    }
  }

  private func part(_ header: HeaderFields, _ dashes: [UInt8], isHeld: Bool) throws(ReadFailure) -> Part {
    var part = Part(header: header, body: [], isComplete: false)
    while let line = try reader.line(limit: 2 * limits.pageBytes) {
      if line.starts(with: dashes) {
        part.isComplete = true
        break
      }
      guard isHeld else { continue }
      part.body.append(contentsOf: line)
      part.body.append(0x0D)
      part.body.append(0x0A)
      guard part.body.count <= 3 * limits.pageBytes else {
        throw ReadFailure(.tooLarge, "a part of more than \(3 * limits.pageBytes) bytes")
      }
    }
    return part
  }

  private func fields() throws(ReadFailure) -> HeaderFields {
    var lines: [UInt8] = []
    while let line = try reader.line(limit: 65_536), !line.isEmpty, lines.count < 1 << 20 { lines += line + [0x0A] }
    var end = 0
    return HeaderFields(lines, end: &end)
  }
}

/// RFC 2045: `=E5` is a byte, `=` at a line's end joins it with the next. What is no code stays as it is.
func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count)
  var i = 0
  while i < bytes.count {
    let byte = bytes[i]
    i += 1
    guard byte == UInt8(ascii: "=") else {
      out.append(byte)
      continue
    }
    var end = i
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    if end < bytes.count, bytes[end] == 0x0D || bytes[end] == 0x0A {
      i = end + 1
      if bytes[end] == 0x0D, i < bytes.count, bytes[i] == 0x0A { i += 1 }
    } else if i + 1 < bytes.count, let high = hexDigit(bytes[i]), let low = hexDigit(bytes[i + 1]) {
      out.append(high << 4 | low)
      i += 2
    } else if i < bytes.count {
      out.append(byte)
    }
  }
  return out
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  if byte.isDigit { return byte - 0x30 }
  let letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : nil
}

/// RFC 2045: bytes that are not in the alphabet are left out; reading ends at `=`.
func base64(_ bytes: [UInt8]) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count / 4 * 3)
  var bits: UInt32 = 0, count = 0
  for byte in bytes {
    let value: UInt8
    switch byte {
    case 0x41...0x5A: value = byte - 0x41
    case 0x61...0x7A: value = byte - 0x61 + 26
    case 0x30...0x39: value = byte - 0x30 + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
    case UInt8(ascii: "="): return out
    default: continue
    }
    bits = bits << 6 | UInt32(value)
    count += 6
    if count >= 8 {
      count -= 8
      out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
  }
  return out
}
