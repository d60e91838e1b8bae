import Blocks
import Swedish

/// A page's main text, tokenised once: what every rule reads.
///
/// Positions are token indices; `span(of:)` in `Spans.swift` turns them into the record's code points at the end.
struct Document: Sendable {
  let main: MainText
  let tokens: Tokens
  /// `main.bytes` lower-cased, byte for byte as long.
  let lower: [UInt8]
  /// The tokens of each block's words, its marker left out.
  let blockTokens: [Range<Int>]

  /// The sentences of each block, by its first token.
  private var blockSentences: [Int: (block: Range<Int>, sentences: [Range<Int>])] = [:]
  /// What each short block announces as a heading.
  private(set) var blockRoles: [Role?] = []
  /// The actor that starts at each token.
  private(set) var actors: [ActorMention?] = []
  /// The tokens as phrases compare them.
  let index: WordIndex
  /// The page speaks of Gotland, where the region is the municipality.
  let isGotland: Bool
  /// A signatory's name that the page glued to the last word of a block (`kommunen.Staffan Rälla`); cut off its
  /// `blockTokens`.
  let gluedNames: [Int: Range<Int>]

  /// A name at the end of a block, right behind a full stop and without a space.
  private static func gluedName(_ t: Tokens, _ r: Range<Int>) -> Range<Int>? {
    for n in 2...4 where r.count > n + 4 {
      let i = r.upperBound - n
      guard t[i].kind == .word, t[i].capitalised, !t[i].spaceBefore, t[i - 1].sign == UInt8(ascii: ".") else {
        continue
      }
      if let name = Names.read(t, at: i, loose: true), name == i..<r.upperBound { return name }
    }
    return nil
  }

  init(_ main: MainText) {
    self.main = main
    var all = Tokens(bytes: main.bytes)
    var ranges = main.blocks.map { all.indices(in: $0.bytes) }
    all.readCapitals(in: ranges)
    tokens = all
    var fold = LowercaseBytes()
    lower = main.bytes.map { fold.next($0) }
    var names: [Int: Range<Int>] = [:]
    for b in ranges.indices where b + 1 < ranges.count {
      guard let name = Document.gluedName(all, ranges[b]) else { continue }
      names[b] = name
      ranges[b] = ranges[b].lowerBound..<name.lowerBound
    }
    index = WordIndex(all, lower: lower)
    isGotland = all.all.indices.contains { all.key($0) == "gotland" }
    blockTokens = ranges
    gluedNames = names
    for r in blockTokens where !r.isEmpty { blockSentences[r.lowerBound] = (r, Sentences.split(tokens, in: r)) }
    for i in tokens.all.indices { actors.append(Actors.find(self, at: i)) }
    // A heading has two dozen words at the most; longer blocks are asked for nothing but their last sentence.
    blockRoles = blockTokens.map { wordCount($0) <= 24 ? Headings.role(self, $0) : nil }
  }

  var blocks: [Block] { main.blocks }

  func key(_ i: Int) -> WordKey { tokens.key(i) }

  /// The lower-cased bytes of the token at `i`; empty outside of the text.
  func word(_ i: Int) -> ArraySlice<UInt8> {
    i >= 0 && i < tokens.count ? lower[tokens[i].range] : []
  }

  func isWord(_ i: Int) -> Bool { i >= 0 && i < tokens.count && tokens[i].kind == .word }
  func isSign(_ i: Int, _ sign: UInt8) -> Bool {
    i >= 0 && i < tokens.count && tokens[i].kind == .sign && tokens[i].sign == sign
  }
  func isDigits(_ i: Int) -> Bool { i >= 0 && i < tokens.count && tokens[i].kind == .digits }
  func capitalised(_ i: Int) -> Bool { isWord(i) && tokens[i].capitalised }

  func hasPrefix(_ i: Int, _ prefix: StaticString) -> Bool {
    guard i >= 0, i < tokens.count else { return false }
    let range = tokens[i].range
    let n = prefix.utf8CodeUnitCount
    guard range.count >= n else { return false }
    return prefix.withUTF8Buffer { p in
      for k in 0..<n where lower[range.lowerBound + k] != p[k] { return false }
      return true
    }
  }

  func hasSuffix(_ i: Int, _ suffix: StaticString) -> Bool {
    guard i >= 0, i < tokens.count else { return false }
    let range = tokens[i].range
    let n = suffix.utf8CodeUnitCount
    guard range.count >= n else { return false }
    return suffix.withUTF8Buffer { p in
      for k in 0..<n where lower[range.upperBound - n + k] != p[k] { return false }
      return true
    }
  }

  /// The bytes that tokens cover, from the first's start to the last's end.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let at = range.lowerBound < tokens.count ? tokens[range.lowerBound].range.lowerBound : main.bytes.count
      return at..<at
    }
    return tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  func string(_ range: Range<Int>) -> String { tokens.string(bytes(of: range)) }

  func wordCount(_ range: Range<Int>) -> Int {
    var n = 0
    for i in range where tokens[i].kind == .word { n += 1 }
    return n
  }

  /// The sentences of a stretch of tokens.
  func sentences(_ range: Range<Int>) -> [Range<Int>] {
    if let known = blockSentences[range.lowerBound], known.block == range { return known.sentences }
    return Sentences.split(tokens, in: range)
  }

  /// The last sign of a stretch when it ends in one (`:` `.` `;`), skipping closing quotes and brackets.
  func finalSign(_ range: Range<Int>) -> UInt8? {
    var i = range.upperBound - 1
    while i >= range.lowerBound, tokens[i].kind == .sign {
      let s = tokens[i].sign
      if s != 0x22 && s != 0x27 && s != UInt8(ascii: ")") && s != 0xFF { return s }
      i -= 1
    }
    return nil
  }
}
