import Foundation

/// Makes one line of raw bytes into words: white space of every kind folded to one space, soft hyphens, zero-width and
/// bidirectional signs and controls removed, NFC. What the white space said (indentation, columns) is kept beside.
struct Folding {
  var text: [UInt8] = []
  var indent = 0
  var width = 0
  var softEnd = false
  /// Runs of white space between words, in `text`: where, how long, and whether a no-break space was in it.
  var runs: [(at: Int, length: Int, noBreak: Bool)] = []

  init(_ b: [UInt8], _ range: Range<Int>) {
    text.reserveCapacity(range.count)
    var space = 0
    var noBreak = false
    var marks = false
    var i = range.lowerBound
    let end = range.upperBound
    while i < end {
      let c = b[i]
      let length = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4
      let next = min(i + length, end)
      switch Self.role(b, i, next) {
      case .space(let columns):
        space += columns
        width += columns
        if c >= 0x80 { noBreak = true }
      case .nothing:
        if c == 0xC2 { softEnd = true }
      case .word:
        if space > 0 {
          if text.isEmpty {
            indent = space
          } else {
            if space > 1 { runs.append((text.count, space, noBreak)) }
            text.append(0x20)
          }
          space = 0
          noBreak = false
        }
        softEnd = false
        width += 1
        if c >= 0xCC { marks = marks || Self.mayNotBeNFC(b, i, next) }
        if c < 0x80 { text.append(c) } else { text.append(contentsOf: b[i..<next]) }
      }
      i = next
    }
    width -= space
    if marks { normalise() }
  }

  /// Composes a line that holds combining marks; the runs are moved along.
  private mutating func normalise() {
    let composed: ([UInt8]) -> [UInt8] = {
      Array(String(decoding: $0, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
    }
    let old = text
    for k in runs.indices { runs[k].at = composed(Array(old[..<runs[k].at])).count }
    text = composed(old)
  }

  private enum Role {
    case space(Int)
    case nothing, word
  }

  private static func role(_ b: [UInt8], _ i: Int, _ next: Int) -> Role {
    let c = b[i]
    if c < 0x80 {
      if c == 0x09 { return .space(4) }
      if c <= 0x20 { return c == 0x20 || c == 0x0A || c == 0x0C || c == 0x0D || c == 0x0B ? .space(1) : .nothing }
      return c == 0x7F ? .nothing : .word
    }
    if c == 0xC2, next - i == 2 {
      let d = b[i + 1]
      return d == 0xA0 ? .space(1) : d == 0xAD ? .nothing : d < 0xA0 ? .space(1) : .word
    }
    guard next - i == 3 else { return .word }
    let (d, e) = (b[i + 1], b[i + 2])
    if c == 0xE2 {
      if d == 0x80 {
        if e <= 0x8A || e == 0xAF || e == 0xA8 || e == 0xA9 { return .space(1) }
        return e <= 0x8F || (e >= 0xAA && e <= 0xAE) ? .nothing : .word
      }
      return d == 0x81 && e >= 0xA0 && e <= 0xAF ? .nothing : .word
    }
    if c == 0xE3, d == 0x80, e == 0x80 { return .space(1) }
    return c == 0xEF && d == 0xBB && e == 0xBF ? .nothing : .word
  }

  /// Combining marks, letters that are never NFC (`Å` as Ångström sign) and scripts whose rules are left to Foundation.
  private static func mayNotBeNFC(_ b: [UInt8], _ i: Int, _ next: Int) -> Bool {
    switch b[i] {
    case 0xCC, 0xCD, 0xE0, 0xE1, 0xE3...0xED: true
    case 0xE2: next - i == 3 && (b[i + 1] == 0x84 || b[i + 1] == 0xAB)
    case 0xEF: next - i == 3 && b[i + 1] >= 0xA4 && b[i + 1] <= 0xAC
    case 0xF0: next - i == 4 && b[i + 1] != 0x9F
    default: false
    }
  }
}
