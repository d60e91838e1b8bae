/// `text/html; charset=iso-8859-1`, read leniently.
struct ContentType: Equatable {
  var mediaType: String?
  var charset: String?
  var parameters: [String: String] = [:]

  init(_ text: String) {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    let type = (parts.first.map(String.init) ?? "").trimmedSpace.lowercased()
    mediaType = type.contains("/") ? type : nil
    for part in parts.dropFirst() {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let name = String(part[..<equals]).trimmedSpace.lowercased()
      var value = String(part[part.index(after: equals)...]).trimmedSpace
      if value.hasPrefix("\""), value.dropFirst().hasSuffix("\"") { value = String(value.dropFirst().dropLast()) }
      parameters[name] = value
    }
    charset = parameters["charset"]?.lowercased()
  }
}

/// Header fields as mail, HTTP, WARC and MHTML write them: `Name: value`, continued by a leading space.
struct HeaderFields {
  private(set) var fields: [(name: String, value: String)] = []

  /// Reads up to and with the empty line. `end` is where the body starts.
  init(_ bytes: some RandomAccessCollection<UInt8>, end: inout Int) {
    let bytes = Array(bytes)
    var place = end
    while place < bytes.count {
      let stop = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
      var line = bytes[place..<stop]
      place = min(stop + 1, bytes.count)
      if line.last == 0x0D { line.removeLast() }
      if line.isEmpty { break }
      if line[line.startIndex] == 0x20 || line[line.startIndex] == 0x09, !fields.isEmpty {
        fields[fields.count - 1].value += " " + String(decoding: line.trimmed, as: UTF8.self)
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        let name = String(decoding: line[..<colon].trimmed, as: UTF8.self).lowercased()
        fields.append((name, String(decoding: line[(colon + 1)...].trimmed, as: UTF8.self)))
      }
    }
    end = place
  }

  /// The first value of a field; `name` in lower case.
  subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }
}

/// An HTTP response as a WARC keeps it.
struct HTTPResponse {
  let status: Int
  private let header: HeaderFields
  private let bytes: [UInt8]
  private let bodyStart: Int

  init(_ bytes: [UInt8]) throws(ReadFailure) {
    guard bytes.has("HTTP/", at: 0), let lineEnd = bytes.firstIndex(of: 0x0A) else {
      throw ReadFailure(.archiveCorrupt, "no HTTP response in the record")
    }
    let words = bytes[..<lineEnd].split(separator: 0x20)
    guard words.count >= 2, let status = Int(String(decoding: words[1].trimmed, as: UTF8.self)) else {
      throw ReadFailure(.archiveCorrupt, "no HTTP status in the record")
    }
    self.status = status
    self.bytes = bytes
    var end = lineEnd + 1
    header = HeaderFields(bytes, end: &end)
    bodyStart = end
  }

  func field(_ name: String) -> String? { header[name] }

  /// The body with chunks joined and `gzip`/`deflate` undone.
  ///
  /// Some crawlers store the body already unchunked or unzipped and leave the fields: the bytes decide.
  func body(limits: ReadLimits) throws(ReadFailure) -> [UInt8] {
    var body = Array(bytes[bodyStart...])
    if field("transfer-encoding")?.lowercased().contains("chunked") == true, let joined = unchunked(body) { body = joined }
    for coding in (field("content-encoding") ?? "").lowercased().split(separator: ",").reversed() {
      switch String(coding).trimmedSpace {
      case "gzip", "x-gzip": if body.starts(with: [0x1F, 0x8B]) { body = try inflated(body, .gzip, limits: limits) }
      case "deflate":
        if !body.isEmpty, body.first != UInt8(ascii: "<") { body = try inflated(body, .zlibOrRaw, limits: limits) }
      case "identity", "": break
      case let other:
        if body.find("<html", to: 4_096, ignoringCase: true) == nil {
          throw ReadFailure(.unsupported, "content encoding \(other)")
        }
      }
    }
    guard body.count <= limits.pageBytes else {
      throw ReadFailure(.tooLarge, "\(body.count) bytes; the limit is \(limits.pageBytes)")
    }
    return body
  }
}

/// The chunks' bytes joined; nil when the body is not chunked. A body that breaks off keeps what there is.
func unchunked(_ body: [UInt8]) -> [UInt8]? {
  var out: [UInt8] = []
  out.reserveCapacity(body.count)
  var place = 0
  while place < body.count {
    guard let lineEnd = body[place...].firstIndex(of: 0x0A), lineEnd - place <= 256 else { return out.isEmpty ? nil : out }
    let digits = body[place..<lineEnd].prefix { $0 != UInt8(ascii: ";") }.trimmed
    guard !digits.isEmpty, digits.count <= 8, let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0
    else { return out.isEmpty ? nil : out }
    if size == 0 { return out }
    let start = lineEnd + 1, end = min(start + size, body.count)
    out.append(contentsOf: body[start..<end])
    place = end
    if place < body.count, body[place] == 0x0D { place += 1 }
    if place < body.count, body[place] == 0x0A { place += 1 }
  }
  return out
}
