/// A JSON value whose objects keep the order of their keys: the canonical form is a matter of writing them once.
public enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  public static func == (a: JSON, b: JSON) -> Bool { a.compact == b.compact }

  public static func text(_ s: String?) -> JSON { s.map(JSON.string) ?? .null }
  public static func whole(_ n: Int?) -> JSON { n.map(JSON.int) ?? .null }
  public static func real(_ d: Double?) -> JSON { d.map(JSON.double) ?? .null }
  public static func maybe<T: JSONWritable>(_ v: T?) -> JSON { v?.json ?? .null }
  public static func list<T: JSONWritable>(_ v: [T]) -> JSON { .array(v.map { $0.json }) }
  public static func word<T: RawRepresentable>(_ v: T?) -> JSON where T.RawValue == String {
    v.map { .string($0.rawValue) } ?? .null
  }

  /// One line, no spaces: the form of NDJSON.
  public var compact: String {
    var out: [UInt8] = []
    write(to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends the compact form as UTF-8.
  public func write(to out: inout [UInt8]) { write(to: &out, indent: nil, level: 0) }

  /// Appends the form with one key a line, `indent` spaces a level.
  public func writePretty(to out: inout [UInt8], indent: Int = 2) { write(to: &out, indent: indent, level: 0) }

  private func write(to out: inout [UInt8], indent: Int?, level: Int) {
    switch self {
    case .null: out.append(contentsOf: "null".utf8)
    case .bool(let b): out.append(contentsOf: (b ? "true" : "false").utf8)
    case .int(let i): out.append(contentsOf: String(i).utf8)
    case .double(let d):
      // Whole numbers as integers, others in Swift's shortest form that reads back the same; never NaN (not JSON).
      if let whole = Int(exactly: d) { out.append(contentsOf: String(whole).utf8) }
      else if d.isFinite { out.append(contentsOf: d.description.utf8) }
      else { out.append(contentsOf: "null".utf8) }
    case .string(let s): JSON.quote(s, to: &out)
    case .array(let items):
      out.append(UInt8(ascii: "["))
      for (n, item) in items.enumerated() {
        if n > 0 { out.append(UInt8(ascii: ",")) }
        JSON.newline(&out, indent, level + 1)
        item.write(to: &out, indent: indent, level: level + 1)
      }
      if !items.isEmpty { JSON.newline(&out, indent, level) }
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      out.append(UInt8(ascii: "{"))
      for (n, member) in members.enumerated() {
        if n > 0 { out.append(UInt8(ascii: ",")) }
        JSON.newline(&out, indent, level + 1)
        JSON.quote(member.key, to: &out)
        out.append(UInt8(ascii: ":"))
        if indent != nil { out.append(UInt8(ascii: " ")) }
        member.value.write(to: &out, indent: indent, level: level + 1)
      }
      if !members.isEmpty { JSON.newline(&out, indent, level) }
      out.append(UInt8(ascii: "}"))
    }
  }

  private static func newline(_ out: inout [UInt8], _ indent: Int?, _ level: Int) {
    guard let indent else { return }
    out.append(0x0A)
    out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * level))
  }

  private static let hex: [UInt8] = Array("0123456789abcdef".utf8)

  /// Needs no look at what follows: all but quotes, backslashes, controls and the first byte of U+2028 and U+2029.
  @inline(__always) private static func isPlain(_ b: UInt8) -> Bool {
    b >= 0x20 && b != UInt8(ascii: "\"") && b != UInt8(ascii: "\\") && b != 0x7F && b != 0xE2
  }

  /// RFC 8259 string; control characters, U+2028 and U+2029 are escaped so that a line is a line for every reader.
  private static func quote(_ s: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    var s = s
    s.withUTF8 { bytes in
      var i = 0
      // Nearly everything stands for itself: copied a run at a time.
      var plain = 0
      func copyPlain(_ end: Int, _ out: inout [UInt8]) {
        if plain < end { out.append(contentsOf: bytes[plain..<end]) }
      }
      while i < bytes.count {
        let b = bytes[i]
        if isPlain(b) {
          i += 1
          continue
        }
        copyPlain(i, &out)
        plain = i
        switch b {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): out.append(UInt8(ascii: "\\")); out.append(b)
        case 0x0A: out.append(contentsOf: "\\n".utf8)
        case 0x09: out.append(contentsOf: "\\t".utf8)
        case 0x0D: out.append(contentsOf: "\\r".utf8)
        case 0..<0x20, 0x7F:
          out.append(contentsOf: "\\u00".utf8)
          out.append(hex[Int(b >> 4)])
          out.append(hex[Int(b & 15)])
        case 0xE2 where i + 2 < bytes.count && bytes[i + 1] == 0x80 && (bytes[i + 2] == 0xA8 || bytes[i + 2] == 0xA9):
          out.append(contentsOf: (bytes[i + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8)
          i += 2
        default: out.append(b)
        }
        i += 1
        plain = i
      }
      copyPlain(bytes.count, &out)
    }
    out.append(UInt8(ascii: "\""))
  }
}

/// A value that has one canonical JSON form.
public protocol JSONWritable {
  var json: JSON { get }
}
