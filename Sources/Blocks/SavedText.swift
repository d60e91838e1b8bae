/// Main text from saved text: blocks by the shapes of lines.
public enum SavedText {
  /// Main text of a page that was saved as text.
  ///
  /// - Parameter utf8: valid UTF-8; line ends LF, CR LF or CR.
  public static func mainText(_ utf8: [UInt8]) -> MainText { Shaper.mainText(lines(utf8), facts: PageFacts()) }

  /// The lines with words in them; blank lines and form feeds become paragraph gaps.
  static func lines(_ b: [UInt8]) -> [Line] {
    var out: [Line] = []
    out.reserveCapacity(b.count / 60 + 4)
    var gap = Line.Gap.paragraph
    var start = 0
    func take(_ end: Int) {
      let line = Line(raw: b, start..<end, gap: gap)
      if line.text.isEmpty {
        gap = .paragraph
      } else {
        out.append(line)
        gap = .line
      }
    }
    for i in b.indices where b[i] == 0x0A || b[i] == 0x0D || b[i] == 0x0C {
      if b[i] == 0x0A, i > 0, b[i - 1] == 0x0D {
        start = i + 1
        continue
      }
      take(i)
      if b[i] == 0x0C { gap = .paragraph }
      start = i + 1
    }
    take(b.count)
    return out
  }
}
