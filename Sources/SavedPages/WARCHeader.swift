/// A WARC record's header, as far as reading pages needs it.
struct WARCHeader {
  let type: String
  let length: Int
  /// With its angle brackets, as the archive writes it.
  let id: String?
  let url: String?
  /// RFC 3339; nil where the archive gives less than a second (WARC 1.1 allows a year).
  let date: String?
  let contentType: String?
  let refersToDate: String?
  let isSegmented: Bool

  /// Reads the version line and the fields up to the empty line.
  init(_ reader: ByteReader) throws(ReadFailure) {
    guard let version = try reader.line(limit: 64), version.has("WARC/", at: 0), version.count > 5, version[5].isDigit
    else { throw ReadFailure(.archiveCorrupt, "no WARC record") }
    var lines: [UInt8] = []
    while let line = try reader.line(limit: 65_536), !line.isEmpty {
      lines += line + [0x0A]
      guard lines.count <= 1 << 20 else { throw ReadFailure(.archiveCorrupt, "a record header of more than 1 MiB") }
    }
    var end = 0
    let fields = HeaderFields(lines, end: &end)
    guard let length = fields["content-length"].flatMap({ Int($0) }), length >= 0 else {
      throw ReadFailure(.archiveCorrupt, "a record without length")
    }
    self.length = length
    guard let type = fields["warc-type"]?.lowercased() else { throw ReadFailure(.archiveCorrupt, "a record without type") }
    self.type = type
    id = fields["warc-record-id"]
    // WARC 1.0 writes some addresses in angle brackets (wget does).
    var url = fields["warc-target-uri"]
    if let bare = url, bare.hasPrefix("<"), bare.hasSuffix(">") { url = String(bare.dropFirst().dropLast()) }
    self.url = url
    date = fields["warc-date"].flatMap(moment(iso:))
    contentType = fields["content-type"]
    refersToDate = fields["warc-refers-to-date"]
    isSegmented = fields["warc-segment-number"] != nil
  }

  var isHTTP: Bool {
    guard type == "response" else { return false }
    return ContentType(contentType ?? "application/http").mediaType == "application/http"
  }
}

func isPageMedia(_ media: String) -> Bool {
  media == "text/html" || media == "application/xhtml+xml" || media == "text/plain"
}

extension HTTPResponse {
  /// Whether status or media type already say that no page follows; false also for what is no response at all.
  static func isOther(_ head: [UInt8]) -> Bool {
    do throws(ReadFailure) {
      let response = try HTTPResponse(head)
      guard (200..<300).contains(response.status) else { return true }
      return ContentType(response.field("content-type") ?? "").mediaType.map { !isPageMedia($0) } ?? false
    } catch {
      return false
    }
  }
}
