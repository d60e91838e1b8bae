import Foundation
import Testing

@testable import SavedPages

/// Every archive form, cut at every byte and with every byte changed: the reader ends, and what stands before the
/// damage is there.
@Suite struct DamageTests {
  enum Form: String, CaseIterable { case warc = "a.warc", warcGzip = "a.warc.gz", tar = "a.tar", zip = "a.zip", mhtml = "a.mhtml" }

  @Test(arguments: Form.allCases)
  func survivesEveryCut(form: Form) throws {
    let archive = try Sample.archive(form)
    let whole = try Sample.read(archive, form)
    #expect(whole.pages == (form == .mhtml ? 1 : 3))
    #expect(whole.failures == 0)
    var before = 0
    for length in stride(from: 0, to: archive.count, by: form == .warcGzip ? 1 : 7) {
      let read = try Sample.read(Array(archive[..<length]), form)
      #expect(read.pages + read.failures > 0, "\(length) bytes give nothing")
      // A longer file never gives fewer pages.
      #expect(read.pages >= before, "\(length) bytes: \(read.pages) pages after \(before)")
      before = read.pages
    }
    if form != .mhtml { #expect(before >= 2) }
  }

  @Test(arguments: Form.allCases)
  func survivesEveryChangedByte(form: Form) throws {
    let archive = try Sample.archive(form)
    for place in stride(from: 0, to: archive.count, by: form == .warcGzip ? 1 : 5) {
      var damaged = archive
      damaged[place] ^= 0xFF
      let read = try Sample.read(damaged, form)
      #expect(read.pages + read.failures > 0, "byte \(place) changed: nothing")
      // One byte costs at most one record of a WARC.
      if form == .warc || form == .warcGzip { #expect(read.pages >= 2, "byte \(place) changed: \(read.pages) pages") }
    }
  }

  @Test func limitsRecords() throws {
    var limits = ReadLimits()
    limits.records = 2
    let read = try Sample.read(Sample.archive(.warc), .warc, limits: limits)
    #expect(read.pages == 2)
    #expect(read.failures == 1)
  }
}

enum Sample {
  static func page(_ n: Int) -> [UInt8] { Array("<!DOCTYPE html><html><body><p>Sida \(n)</p></body></html>".utf8) }

  static func archive(_ form: DamageTests.Form) throws -> [UInt8] {
    switch form {
    case .warc: return (1...3).flatMap { record($0) }
    case .warcGzip: return try (1...3).flatMap { try gzip(record($0)) }
    case .tar: return (1...3).flatMap { tarMember($0) } + [UInt8](repeating: 0, count: 1_024)
    case .zip: return zip()
    case .mhtml:
      let head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
      return Array(head.utf8) + page(1) + Array("\r\n--b--\r\n".utf8)
    }
  }

  static func record(_ n: Int) -> [UInt8] {
    let message = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".utf8) + page(n)
    let head =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x:\(n)>\r\nContent-Type: application/http\r\n"
      + "Content-Length: \(message.count)\r\n\r\n"
    return Array(head.utf8) + message + Array("\r\n\r\n".utf8)
  }

  static func tarMember(_ n: Int) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, _ place: Int) { header.replaceSubrange(place..<(place + text.utf8.count), with: Array(text.utf8)) }
    let body = page(n)
    put("sida-\(n).html", 0)
    put("0000644", 100)
    let size = String(body.count, radix: 8)
    put(String(repeating: "0", count: 11 - size.count) + size, 124)
    put("00000000000", 136)
    put("        0", 148)
    put("ustar\u{0}00", 257)
    let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
    put(String(repeating: "0", count: 6 - sum.count) + sum + "\u{0} ", 148)
    return header + body + [UInt8](repeating: 0, count: (512 - body.count % 512) % 512)
  }

  static func zip() -> [UInt8] {
    func little(_ value: Int, _ bytes: Int) -> [UInt8] { (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    var out: [UInt8] = [], directory: [UInt8] = []
    for n in 1...3 {
      let body = page(n), name = Array("sida-\(n).html".utf8)
      let sum = Int(body.withUnsafeBytes { checksum(0, $0) })
      let fields =
        little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(sum, 4) + little(body.count, 4)
        + little(body.count, 4) + little(name.count, 2) + little(0, 2)
      directory += [0x50, 0x4B, 1, 2] + little(20, 2) + fields + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
      directory += little(out.count, 4) + name
      out += [0x50, 0x4B, 3, 4] + fields + name + body
    }
    let end = little(0, 4) + little(3, 2) + little(3, 2) + little(directory.count, 4) + little(out.count, 4) + little(0, 2)
    return out + directory + [0x50, 0x4B, 5, 6] + end
  }

  static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
    let process = Process(), input = Pipe(), output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-n"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(bytes))
    try input.fileHandleForWriting.close()
    return [UInt8](output.fileHandleForReading.readDataToEndOfFile())
  }

  static func read(_ bytes: [UInt8], _ form: DamageTests.Form, limits: ReadLimits = ReadLimits()) throws
    -> (pages: Int, failures: Int)
  {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(form.rawValue)
    try Data(bytes).write(to: file)
    let source = PageSource(paths: [file.path], limits: limits)
    var pages = 0, failures = 0
    while let entry = source.next() {
      switch entry.open(limits: limits) {
      case .page: pages += 1
      case .failed, .skipped: failures += 1
      }
      try #require(pages + failures < 100)
    }
    return (pages, failures)
  }
}
