import Foundation
import Testing

/// Archives as real programs write them.
@Suite struct ProducerTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    _ = try scratch.pages(5, folder: "webb")
    let links = (1...5).map { "<a href=\"\(String(format: "%04d", $0)).html\">\($0)</a>" }.joined()
    try scratch.write("webb/index.html", "<!DOCTYPE html><html><body>\(links)<a href=\"flyttad.html\">6</a><img src=\"bild.png\"></body></html>")
    try scratch.write("webb/bild.png", "\u{89}PNG no picture")
  }

  private func serve() throws -> LocalServer { try LocalServer(scratch.url.appendingPathComponent("webb")) }

  private func fates(_ run: Lofte.Outcome) throws -> [String: Int] {
    try run.records().reduce(into: [:]) { $0[outcome($1), default: 0] += 1 }
  }

  @Test(.enabled(if: Tool.has("wget"), "wget is not installed"), arguments: [true, false])
  func readsWgetsWARC(isCompressed: Bool) throws {
    let server = try serve()
    defer { server.stop() }
    var arguments = ["-q", "-r", "-l", "2", "-e", "robots=off", "--warc-file=ut"]
    if !isCompressed { arguments.append("--no-warc-compression") }
    _ = try Tool.run("wget", arguments + [server.url("index.html")], in: scratch.url)
    let name = isCompressed ? "ut.warc.gz" : "ut.warc"
    let run = try Lofte.run(["extract", name], in: scratch.url)
    #expect(run.status == 0)
    // The pages and the index; the picture and wget's own records; the redirect.
    #expect(try fates(run) == ["document": 6, "not-a-page": 3, "redirect": 1, "duplicate": 1])
    let file = try scratch.read(name)
    for record in try run.records() where outcome(record) == "document" {
      let url = try #require(source(record, "url"))
      #expect(url.hasPrefix("http://127.0.0.1:"))
      #expect(source(record, "url_basis") == "warc_header")
      #expect(source(record, "captured_at")?.hasSuffix("Z") == true)
      // The page's bytes are those that were served.
      let served = try scratch.read("webb/" + (URL(string: url)?.lastPathComponent ?? ""))
      #expect((record["source"] as? [String: Any])?["bytes"] as? Int == served.count)
      // The place in the archive is the record's.
      let place = try #require((record["source"] as? [String: Any])?["archive"] as? [String: Any])
      let offset = try #require(place["offset"] as? Int), length = try #require(place["length"] as? Int)
      let member = file[offset..<(offset + length)]
      if isCompressed {
        #expect(member.prefix(2) == Data([0x1F, 0x8B]))
        #expect(try Tool.run("gzip", ["-t"], input: Data(member)).status == 0)
      } else {
        #expect(member.prefix(5) == Data("WARC/".utf8))
        #expect(member.suffix(4) == Data("\r\n\r\n".utf8))
      }
    }
  }

  @Test(.enabled(if: Tool.has("wget"), "wget is not installed"))
  func readsWgetsMirror() throws {
    let server = try serve()
    defer { server.stop() }
    _ = try Tool.run("wget", ["-q", "-r", "-nH", "-P", "spegel/www.eslov.se", server.url("index.html")], in: scratch.url)
    let run = try Lofte.run(["extract", "spegel"], in: scratch.url)
    let records = try run.records()
    #expect(records.contains { source($0, "url") == "http://www.eslov.se/0001.html" && source($0, "saved_as") == "wget" })
    #expect(records.contains { source($0, "url") == "http://www.eslov.se/" && source($0, "url_basis") == "path" })
  }

  @Test(.enabled(if: Tool.has("httrack"), "httrack is not installed"))
  func readsHTTracksMirror() throws {
    let server = try serve()
    defer { server.stop() }
    _ = try Tool.run("httrack", ["-q", "-O", scratch.path("spegel"), server.url("index.html"), "-r2"], in: scratch.url)
    let run = try Lofte.run(["extract", "spegel"], in: scratch.url)
    let pages = try run.records().filter { source($0, "saved_as") == "httrack" && source($0, "url")?.contains("/0001.html") == true }
    #expect(pages.count == 1)
    let page = try #require(pages.first)
    #expect(source(page, "url") == server.url("0001.html"))
    #expect(source(page, "captured_at_basis") == "httrack_comment")
    #expect(source(page, "captured_at")?.hasSuffix("Z") == true)
  }

  @Test(.enabled(if: Tool.has("warcio"), "warcio is not installed: scripts/install-test-tools.sh"), arguments: ["1.0", "1.1"])
  func readsWarcio(version: String) throws {
    let script = """
      import io, sys
      from warcio.warcwriter import WARCWriter
      from warcio.statusandheaders import StatusAndHeaders
      with open('ut.warc.gz', 'wb') as out:
        w = WARCWriter(out, gzip=True, warc_version='\(version)')
        w.write_record(w.create_warcinfo_record('ut.warc.gz', {'software': 'warcio'}))
        page = open('webb/0001.html', 'rb').read()
        def response(url, body, headers, status='200 OK'):
          w.write_record(w.create_warc_record(url, 'response', payload=io.BytesIO(body),
            http_headers=StatusAndHeaders(status, headers, protocol='HTTP/1.1'), warc_headers_dict={'WARC-Date': '2018-03-20T10:11:12Z'}))
        response('https://www.eslov.se/a', page, [('Content-Type', 'text/html; charset=utf-8')])
        response('https://www.eslov.se/b', page, [('Content-Type', 'text/html; charset=utf-8')])
        response('https://www.eslov.se/c.png', b'png', [('Content-Type', 'image/png')])
        w.write_record(w.create_revisit_record('https://www.eslov.se/a', digest='sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ', refers_to_uri='https://www.eslov.se/a', refers_to_date='2018-03-20T10:11:12Z'))
        w.write_record(w.create_warc_record('https://www.eslov.se/d', 'resource', payload=io.BytesIO(open('webb/0002.html', 'rb').read()), warc_content_type='text/html'))
        w.write_record(w.create_warc_record('https://www.eslov.se/e', 'conversion', payload=io.BytesIO('Eslöv – medborgarlöften\\n\\nPolisen lovar att:\\n\\n• Synas mer.\\n'.encode()), warc_content_type='text/plain'))
      """
    let made = try Tool.run(try #require(Tool.path("warcio")).replacingOccurrences(of: "/warcio", with: "/python3"), ["-c", script], in: scratch.url)
    try #require(made.status == 0, "\(made.errors)")
    #expect(try Tool.run("warcio", ["check", "ut.warc.gz"], in: scratch.url).status == 0)
    let run = try Lofte.run(["extract", "ut.warc.gz"], in: scratch.url)
    #expect(run.status == 0)
    let records = try run.records()
    #expect(records.map(outcome) == ["document", "duplicate", "not-a-page", "revisit", "document", "document"])
    #expect(records.map { source($0, "url") } == ["a", "b", "c.png", "a", "d", "e"].map { "https://www.eslov.se/\($0)" })
    #expect(source(records[0], "captured_at") == "2018-03-20T10:11:12Z")
    #expect(source(records[0], "path")?.hasPrefix("ut.warc.gz!<urn:uuid:") == true)
    // warcio's index agrees on where the records stand.
    let index = try Lofte.records(Tool.run("warcio", ["index", "ut.warc.gz"], in: scratch.url).output)
    let offsets = records.compactMap { ((($0["source"] as? [String: Any])?["archive"]) as? [String: Any])?["offset"] as? Int }
    #expect(Set(offsets).isSubset(of: Set(index.compactMap { ($0["offset"] as? String).flatMap { Int($0) } })))
    #expect(offsets.count == 6)
  }

  @Test(.enabled(if: Tool.has("chromium"), "chromium is not installed"), .timeLimit(.minutes(2)))
  func readsChromiumsMHTML() throws {
    let server = try serve()
    defer { server.stop() }
    // Chromium prints the page as MHTML through its debugging port; --dump-dom has no such form.
    let script = Lofte.root.appendingPathComponent("scripts/save-mhtml.py").path
    let made = try Tool.run("python3", [script, server.url("0001.html"), scratch.path("ut.mhtml")])
    try #require(made.status == 0, "\(made.errors)")
    let run = try Lofte.run(["extract", "ut.mhtml"], in: scratch.url)
    let record = try #require(try run.records().first)
    #expect(run.account.hasPrefix("1 inputs: 1 documents"))
    #expect(source(record, "saved_as") == "mhtml")
    #expect(source(record, "url") == server.url("0001.html"))
    #expect(source(record, "url_basis") == "mhtml_header")
    #expect(source(record, "captured_at_basis") == "mhtml_header")
    // Chromium rewrites the markup, but the page says the same.
    let direct = try #require(try Lofte.run(["extract", "webb/0001.html"], in: scratch.url).records().first)
    #expect(record["text"] as? String == direct["text"] as? String)
    #expect((record["text"] as? String)?.contains("kvällarna") == true)
  }

  @Test func readsZipAndTar() throws {
    var made: [String] = []
    func make(_ tool: String, _ arguments: [String], _ name: String) throws {
      guard Tool.has(tool) else { return }
      let run = try Tool.run(tool, arguments, in: scratch.url)
      try #require(run.status == 0, "\(tool): \(run.errors)")
      made.append(name)
    }
    try make("zip", ["-qr", "a.zip", "webb"], "a.zip")
    try make("zip", ["-qr0", "stored.zip", "webb"], "stored.zip")
    try make("zip", ["-qr", "-fz", "zip64.zip", "webb"], "zip64.zip")
    try make("7z", ["a", "-bd", "seven.zip", "webb"], "seven.zip")
    try make("tar", ["cf", "a.tar", "webb"], "a.tar")
    try make("tar", ["czf", "a.tar.gz", "--format=pax", "webb"], "a.tar.gz")
    try make("tar", ["cf", "gnu.tar", "--format=gnu", "webb"], "gnu.tar")
    try make("python3", ["-m", "zipfile", "-c", "python.zip", "webb"], "python.zip")
    #expect(made.count >= 4)
    let direct = try Lofte.run(["extract", "webb"], in: scratch.url).records()
    for name in made {
      let run = try Lofte.run(["extract", name], in: scratch.url)
      #expect(run.account.contains("6 inputs: 6 documents"), "\(name): \(run.account)")
      #expect(run.account.hasSuffix("1 other files ignored"), "\(name)")
      for record in try run.records() {
        let path = try #require(source(record, "path"))
        let page = direct.first { path == "\(name)!webb/\(source($0, "path") ?? "")" }
        #expect(page?["text"] as? String == record["text"] as? String, "\(path)")
        #expect(page.map { source($0, "sha256") } == source(record, "sha256"))
        #expect(source(record, "saved_as") == (name.contains("tar") ? "tar" : "zip"))
      }
    }
  }
}
