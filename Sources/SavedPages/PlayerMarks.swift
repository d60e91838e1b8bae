// Pages that a player of archives served: the Wayback Machine and pywb insert a toolbar and rewrite every link.

extension PageMarks {
  /// - `<!-- BEGIN WAYBACK TOOLBAR INSERT -->` … `<!-- END WAYBACK TOOLBAR INSERT -->` after `<body>`;
  /// - scripts after `<head>`, closed by `<!-- End Wayback Rewrite JS Include -->`, with
  ///   `__wm.wombat("<url>","<stamp>",…)` in later years and `wbCurrentUrl` in earlier ones;
  /// - a last comment `FILE ARCHIVED ON 10:11:12 Apr 02, 2018 AND RETRIEVED FROM THE INTERNET ARCHIVE ON …`.
  init?(wayback page: [UInt8]) {
    let bar = page.find("<!-- BEGIN WAYBACK TOOLBAR INSERT -->")
    let include = page.find("<!-- End Wayback Rewrite JS Include -->")
    let archived = page.find("FILE ARCHIVED ON ")
    guard bar != nil || include != nil || archived != nil else { return nil }
    self.init()
    savedAs = .wayback
    basis = .waybackToolbar
    if let bar, let end = page.find("<!-- END WAYBACK TOOLBAR INSERT -->", from: bar) { injected.append(bar..<end + 35) }
    if let include, let head = page.find("<head", to: include, ignoringCase: true),
      let open = page[head..<include].firstIndex(of: UInt8(ascii: ">"))
    {
      injected.append(open + 1..<include + 39)
    }
    injected.sort { $0.lowerBound < $1.lowerBound }
    prefixes = [
      "https://web.archive.org/web/", "http://web.archive.org/web/", "//web.archive.org/web/", "/web/",
    ].map { Array($0.utf8) }
    readWayback(page, bar: bar, archived: archived)
  }

  private mutating func readWayback(_ page: [UInt8], bar: Int?, archived: Int?) {
    if let archived, let end = page.find(" AND RETRIEVED", from: archived, to: archived + 120) {
      capturedAt = moment(words: page.string(archived + 17..<end))
    }
    if let call = page.find("__wm.wombat(") {
      let quoted = quotedWords(page, from: call, count: 2)
      url = quoted.first
      if quoted.count == 2 { capturedAt = capturedAt ?? moment(stamp: quoted[1]) }
    } else if let variable = page.find("wbCurrentUrl = ") {
      url = quotedWords(page, from: variable, count: 1).first?.replacing("\\/", with: "/")
    }
    if url == nil { url = canonicalCapture(page) ?? bar.flatMap { firstCapture(page, from: $0) } }
  }

  /// `<!-- WB Insert -->` … `<!-- End WB Insert -->` after `<head>`, with `wbinfo.url = "…"` and
  /// `wbinfo.timestamp = "…"`.
  init?(pywb page: [UInt8]) {
    guard let start = page.find("<!-- WB Insert -->"), let end = page.find("<!-- End WB Insert -->", from: start) else {
      return nil
    }
    self.init()
    savedAs = .pywb
    basis = .waybackToolbar
    injected = [start..<end + 22]
    func value(_ name: StaticString) -> String? {
      page.find(name, from: start, to: end).flatMap { place in
        quotedWords(page, from: place + name.utf8CodeUnitCount, count: 1).first
      }
    }
    url = value("wbinfo.url =")
    capturedAt = value("wbinfo.timestamp =").flatMap(moment(stamp:))
    let top = value("wbinfo.top_url =")
    if let prefix = value("wbinfo.prefix =") ?? top.flatMap(prefix(ofCapture:)) {
      prefixes = [Array(prefix.utf8)]
      // The same prefix without scheme and host, as links within the player's site have it.
      let parts = prefix.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
      if prefix.contains("://"), parts.count == 3, let path = parts[2].firstIndex(of: "/") {
        prefixes.append(Array(parts[2][path...].utf8))
      }
    }
    guard url == nil, let top, let inner = capture(inside: top) else { return }
    url = inner.url
    capturedAt = capturedAt ?? moment(stamp: inner.stamp)
  }

  private func prefix(ofCapture address: String) -> String? {
    let bytes = Array(address.utf8)
    guard let inner = capture(inside: address), let stamp = bytes.find(Array(inner.stamp.utf8)) else { return nil }
    return bytes.string(0..<stamp)
  }

  /// The capture that `<link rel="canonical">` names, as the player rewrote it.
  private func canonicalCapture(_ page: [UInt8]) -> String? {
    guard let link = page.find("rel=\"canonical\"", ignoringCase: true),
      let open = page[..<link].lastIndex(of: UInt8(ascii: "<")), let close = page[link...].firstIndex(of: 0x3E),
      let href = page.find("href=\"", from: open, to: close, ignoringCase: true)
    else { return nil }
    return quotedWords(page, from: href, count: 1).first.flatMap { capture(inside: $0) == nil ? nil : $0 }
  }

  /// The toolbar's first link to a capture with a full stamp: the page itself, in toolbars before 2011.
  private func firstCapture(_ page: [UInt8], from bar: Int) -> String? {
    var place = bar
    while let found = page.find("/web/", from: place, to: bar + 16_384) {
      let end = page[found...].firstIndex { $0 == 0x22 || $0 == 0x27 || $0.isSpace || $0 == 0x3E } ?? page.count
      let link = page.string(found..<end)
      if capture(inside: link) != nil { return link }
      place = found + 5
    }
    return nil
  }
}

/// The first quoted strings after a place, on the same line.
private func quotedWords(_ page: [UInt8], from place: Int, count: Int) -> [String] {
  var words: [String] = []
  var i = place
  while words.count < count, i < page.count, page[i] != 0x0A {
    if page[i] == 0x22 || page[i] == 0x27 {
      guard let end = page[(i + 1)...].firstIndex(of: page[i]) else { break }
      words.append(page.string(i + 1..<end))
      i = end
    }
    i += 1
  }
  return words
}

/// The page without what the player injected and with its links as they were.
func original(_ page: [UInt8], _ marks: PageMarks) -> [UInt8] {
  guard !marks.injected.isEmpty || !marks.prefixes.isEmpty else { return page }
  var out: [UInt8] = []
  out.reserveCapacity(page.count)
  var i = 0
  var injected = marks.injected[...]
  while i < page.count {
    if let next = injected.first, next.lowerBound <= i {
      i = max(i, next.upperBound)
      injected.removeFirst()
      continue
    }
    let byte = page[i]
    out.append(byte)
    i += 1
    // Links stand in attributes: after a quote or an equals sign.
    guard byte == 0x22 || byte == 0x27 || byte == 0x3D, i < page.count else { continue }
    if let end = rewrittenPrefix(page, at: i, marks.prefixes) { i = end }
  }
  return out
}

private func rewrittenPrefix(_ page: [UInt8], at place: Int, _ prefixes: [[UInt8]]) -> Int? {
  for prefix in prefixes where page[place] == prefix.first && page[place...].starts(with: prefix) {
    guard let stamp = CaptureStamp(page, at: place + prefix.count) else { continue }
    if page.has("http", at: stamp.end) || page.has("//", at: stamp.end) || page.has("mailto:", at: stamp.end) {
      return stamp.end
    }
  }
  return nil
}
