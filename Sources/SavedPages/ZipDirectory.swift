extension RandomAccessCollection where Element == UInt8, Index == Int {
  func little16(_ place: Int) -> UInt16 { UInt16(self[startIndex + place]) | UInt16(self[startIndex + place + 1]) << 8 }
  func little32(_ place: Int) -> UInt32 { UInt32(little16(place)) | UInt32(little16(place + 2)) << 16 }
  func little64(_ place: Int) -> UInt64 { UInt64(little32(place)) | UInt64(little32(place + 4)) << 32 }
}

/// The end of a ZIP's central directory: where the directory stands and how many entries it has.
struct ZipEnd {
  let count: Int
  let directory: Range<Int>
  let shift: Int

  init(_ file: File) throws(ReadFailure) {
    // The end record is 22 bytes and a comment of up to 65,535.
    let tailStart = max(0, file.size - 65_557)
    let tail = try file.bytes(at: tailStart, count: 65_557)
    guard let place = ZipEnd.lastRecord(tail) else {
      throw ReadFailure(.archiveCorrupt, "no central directory: the archive was cut off")
    }
    let end = tailStart + place
    let short = Array(tail[place...])
    var count = Int(short.little16(10)), size = Int(short.little32(12)), offset = Int(short.little32(16))
    var before = end
    if let long = try ZipEnd.zip64(file, before: end) {
      (count, size, offset) = (long.count, long.size, long.offset)
      before = long.place
    } else if short.little16(4) != 0 || short.little16(4) != short.little16(6) {
      throw ReadFailure(.unsupported, "an archive in several volumes")
    }
    let start = before - size
    guard size >= 0, start >= 0, offset <= start, count >= 0 else {
      throw ReadFailure(.archiveCorrupt, "the central directory's place is wrong")
    }
    self.count = count
    directory = start..<before
    shift = start - offset
  }

  static func isPresent(_ file: File) throws(ReadFailure) -> Bool {
    lastRecord(try file.bytes(at: max(0, file.size - 65_557), count: 65_557)) != nil
  }

  private static func lastRecord(_ tail: [UInt8]) -> Int? {
    var place = tail.count - 22
    while place >= 0 {
      if tail[place] == 0x50, tail.has("PK\u{5}\u{6}", at: place),
        place + 22 + Int(tail[(place + 20)...].little16(0)) <= tail.count
      {
        return place
      }
      place -= 1
    }
    return nil
  }

  private static func zip64(_ file: File, before end: Int) throws(ReadFailure)
    -> (count: Int, size: Int, offset: Int, place: Int)?
  {
    let locator = try file.bytes(at: max(0, end - 20), count: 20)
    guard locator.count == 20, locator.has("PK\u{6}\u{7}", at: 0) else { return nil }
    guard let stated = Int(exactly: locator.little64(8)) else {
      throw ReadFailure(.archiveCorrupt, "the ZIP64 directory's place is wrong")
    }
    // The stated place, or right before the locator when a program stands in front of the archive.
    for place in [stated, end - 20 - 56] where place >= 0 && place < end {
      let record = try file.bytes(at: place, count: 56)
      guard record.count == 56, record.has("PK\u{6}\u{6}", at: 0) else { continue }
      guard let count = Int(exactly: record.little64(32)), let size = Int(exactly: record.little64(40)),
        let offset = Int(exactly: record.little64(48))
      else { break }
      return (count, size, offset, place)
    }
    throw ReadFailure(.archiveCorrupt, "no ZIP64 directory at byte \(stated)")
  }
}

/// An entry of the central directory.
struct ZipEntry {
  let name: String
  let method: UInt16
  let isEncrypted: Bool
  let checksum: UInt32
  let compressedSize: Int
  let size: Int
  let offset: Int
  /// RFC 3339; only where an extra field states it in UTC: DOS times have no zone.
  let modified: String?

  init(_ directory: ByteReader) throws(ReadFailure) {
    let fixed = try directory.read(46)
    guard fixed.count == 46, fixed.has("PK\u{1}\u{2}", at: 0) else {
      throw ReadFailure(.archiveCorrupt, "a damaged directory entry")
    }
    let nameLength = Int(fixed.little16(28)), extraLength = Int(fixed.little16(30)), commentLength = Int(fixed.little16(32))
    let rawName = try directory.read(nameLength), extra = try directory.read(extraLength)
    guard rawName.count == nameLength, extra.count == extraLength, try directory.skip(commentLength) == commentLength else {
      throw ReadFailure(.archiveCorrupt, "a directory entry that breaks off")
    }
    let flags = fixed.little16(8)
    isEncrypted = flags & 1 != 0
    method = fixed.little16(10)
    checksum = fixed.little32(16)
    var fields = ExtraFields()
    fields.read(extra, rawName: rawName)
    name = fields.unicodeName ?? zipName(rawName, isUTF8: flags & 0x800 != 0)
    modified = fields.modified.flatMap(moment(epoch:))
    // 0xFFFFFFFF points to the ZIP64 field, which holds only the values that did not fit, in this order.
    var wide = fields.wide[...]
    func value(_ narrow: UInt32) throws(ReadFailure) -> Int {
      guard narrow == .max else { return Int(narrow) }
      guard let value = wide.popFirst().flatMap({ Int(exactly: $0) }), value < 1 << 56 else {
        throw ReadFailure(.archiveCorrupt, "a ZIP64 entry without its sizes")
      }
      return value
    }
    size = try value(fixed.little32(24))
    compressedSize = try value(fixed.little32(20))
    offset = try value(fixed.little32(42))
  }

  private struct ExtraFields {
    var wide: [UInt64] = []
    var modified: Int?
    var unicodeName: String?

    mutating func read(_ extra: [UInt8], rawName: [UInt8]) {
      var place = 0
      while place + 4 <= extra.count {
        let id = extra[place...].little16(0), length = Int(extra[(place + 2)...].little16(0))
        guard place + 4 + length <= extra.count else { return }
        let body = Array(extra[(place + 4)..<(place + 4 + length)])
        switch id {
        case 0x0001: wide = stride(from: 0, through: body.count - 8, by: 8).map { body.little64($0) }
        case 0x5455 where body.count >= 5 && body[0] & 1 != 0: modified = Int(Int32(bitPattern: body.little32(1)))
        case 0x7075 where body.count > 5:
          let sum = rawName.withUnsafeBytes { SavedPages.checksum(0, $0) }
          if body[0] == 1, body.little32(1) == sum { unicodeName = String(decoding: body[5...], as: UTF8.self) }
        default: break
        }
        place += 4 + length
      }
    }
  }
}
