/// What the program that saved an HTML page wrote into it: its address, the time, and what it added.
struct PageMarks: Equatable {
  var savedAs: SavedForm?
  var url: String?
  var capturedAt: String?
  var basis: SourceMark?
  /// Stretches that a player of archives injected.
  var injected: [Range<Int>] = []
  /// What stands before a rewritten link's time stamp (`https://web.archive.org/web/`), longest first.
  var prefixes: [[UInt8]] = []

  init() {}

  /// Looks for the marks of the Wayback Machine, pywb, SingleFile, HTTrack and browsers' "save complete", in this
  /// order: a page that was saved from a player shows both marks, and the player's are about the original.
  init(_ page: [UInt8]) {
    if let wayback = PageMarks(wayback: page) {
      self = wayback
    } else if let pywb = PageMarks(pywb: page) {
      self = pywb
    } else if let single = PageMarks(singleFile: page) {
      self = single
    } else if let mirrored = PageMarks(httrack: page) {
      self = mirrored
    } else if let saved = PageMarks(savedFrom: page) {
      self = saved
    }
    guard let address = url, let capture = capture(inside: address) else { return }
    url = capture.url
    capturedAt = capturedAt ?? moment(stamp: capture.stamp)
  }

  /// `<!-- saved from url=(0045)https://… -->`, the number being the address's length: Internet Explorer, Chromium,
  /// Firefox add-ons.
  private init?(savedFrom page: [UInt8]) {
    guard let start = page.find("saved from url=(", to: 4_096), let close = page[start...].firstIndex(of: 0x29),
      let end = page.find("-->", from: close)
    else { return nil }
    let address = page.string(close + 1..<end).trimmedSpace
    guard address.hasPrefix("http") else { return nil }
    savedAs = .browserSave
    url = address
    basis = .savedFromComment
  }

  /// ` url: https://… ` and ` saved date: Wed Mar 21 2018 10:11:12 GMT+0100 (…)` in SingleFile's comment.
  private init?(singleFile page: [UInt8]) {
    guard let start = page.find("saved with SingleFile", to: 65_536) ?? page.find("processed by SingleFile", to: 65_536),
      let end = page.find("-->", from: start)
    else { return nil }
    savedAs = .singlefile
    basis = .singlefileComment
    for line in page[start..<end].split(separator: 0x0A) {
      let text = String(decoding: line, as: UTF8.self).trimmedSpace
      if text.hasPrefix("url:") { url = String(text.dropFirst(4)).trimmedSpace }
      if text.hasPrefix("saved date:") { capturedAt = moment(words: String(text.dropFirst(11))) }
    }
  }

  /// `<!-- Mirrored from www.x.se/y by HTTrack Website Copier/3.x […], Tue, 20 Mar 2018 10:11:12 GMT -->`.
  /// HTTrack leaves the scheme out; `http://` stands for it.
  private init?(httrack page: [UInt8]) {
    guard let start = page.find("<!-- Mirrored from "), let end = page.find("-->", from: start),
      let by = page.find(" by HTTrack", from: start, to: end)
    else { return nil }
    savedAs = .httrack
    basis = .httrackComment
    let address = page.string(start + 19..<by).trimmedSpace
    url = address.contains("://") ? address : "http://" + address
    if let comma = page[by..<end].firstIndex(of: UInt8(ascii: ",")) {
      capturedAt = moment(words: page.string(comma + 1..<end))
    }
  }
}

/// The original address and 14-digit stamp inside a player's
/// (`https://web.archive.org/web/20180402101112id_/http://…`).
func capture(inside address: String) -> (url: String, stamp: String)? {
  let bytes = Array(address.utf8)
  var place = 0
  while let slash = bytes[place...].firstIndex(of: UInt8(ascii: "/")) {
    if let stamp = CaptureStamp(bytes, at: slash + 1), stamp.digits == 14, bytes.has("http", at: stamp.end) {
      return (bytes.string(stamp.end..<bytes.count), bytes.string(slash + 1..<slash + 15))
    }
    place = slash + 1
  }
  return nil
}

/// `20180402101112/`, `20180402101112im_/` at a place.
struct CaptureStamp {
  let digits: Int
  /// After the slash.
  let end: Int

  init?(_ bytes: [UInt8], at place: Int) {
    var i = place
    while i < bytes.count, bytes[i].isDigit { i += 1 }
    digits = i - place
    guard digits >= 4, digits <= 14 else { return nil }
    if i + 2 < bytes.count, bytes[i].isLetter, bytes[i + 1].isLetter, bytes[i + 2] == UInt8(ascii: "_") { i += 3 }
    guard i < bytes.count, bytes[i] == UInt8(ascii: "/") else { return nil }
    end = i + 1
  }
}
