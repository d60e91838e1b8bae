/// Text of pages made safe to show: nothing in it may steer a terminal or turn the order of what is read.
public enum Clean {
  /// Without control characters, bidirectional marks and other characters that are not seen; line feeds stay.
  public static func text(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isHidden(scalar) { out.append(scalar) }
    return String(out)
  }

  /// On one line.
  public static func line(_ text: String) -> String {
    self.text(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0: true
    // Soft hyphen, Arabic letter mark, zero width and directional marks, embeddings, isolates, joiners, BOM.
    case 0xAD, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    // Tags: invisible copies of ASCII.
    case 0xE0000...0xE007F: true
    default: false
    }
  }
}
