/// How a number is written.
public enum NumberWriting: Sendable, Equatable, CaseIterable {
  /// `4`, `4 000`, `2,5`.
  case digits
  /// `fyra`, `femtiotvå`; `en`/`ett` with a comparator, a rate or `varav`.
  case word
  /// `en`, `ett` alone.
  case article
  /// No number at all: `kvartalsvis`.
  case implied
}

/// A number and the tokens that say it.
public struct NumberReading: Sendable, Equatable {
  public var value: Double
  public var form: NumberWriting
  /// Token indices.
  public var tokens: Range<Int>

  public init(value: Double, form: NumberWriting, tokens: Range<Int>) {
    self.value = value
    self.form = form
    self.tokens = tokens
  }
}

/// Swedish numerals, 0 to 999,999.
///
/// Words in joined (`tvåtusenfemhundra`), spaced (`två tusen fem hundra`), mixed (`tvåtusen femhundra`) and `ett`-less
/// form (`hundra`, `tusen fem`), in any case, with or without soft hyphens; digits alone, grouped by spaces or points
/// (`4 000`, `4.000`), with a decimal comma (`2,5`); halves (`en och en halv`, `en halv`, `2½`).
public enum Numerals {
  /// The longest cardinal that starts at token `i`. Says nothing on whether it counts: `18` in `18-årsgränsen`
  /// is read too.
  public static func cardinal(_ t: Tokens, at i: Int) -> NumberReading? {
    guard i >= 0, i < t.count else { return nil }
    switch t[i].kind {
    case .digits: return digits(t, at: i)
    case .word: return word(t, at: i)
    case .sign: return t.isHalfSign(i) ? NumberReading(value: 0.5, form: .digits, tokens: i..<i + 1) : nil
    }
  }

  /// The longest ordinal that starts at token `i`: `tredje`, `tjugoförsta`, `tvåhundra tionde`, `14:e`, `1:a`.
  public static func ordinal(_ t: Tokens, at i: Int) -> NumberReading? {
    guard i >= 0, i < t.count else { return nil }
    if t[i].kind == .digits {
      guard i + 2 < t.count, t[i + 1].sign == Sign.colon, !t[i + 1].spaceBefore, !t[i + 2].spaceBefore,
        ordinalEndings.contains(t[i + 2].key), let value = t.intAt(i)
      else { return nil }
      return NumberReading(value: Double(value), form: .digits, tokens: i..<i + 3)
    }
    guard let (sum, end) = sum(t, at: i, ordinal: true) else { return nil }
    return NumberReading(value: Double(sum.value), form: .word, tokens: i..<end)
  }

  private static let ordinalEndings: WordSet = ["a", "e", "de", "dje", "nde", "sta", "ste", "te"]

  /// A cardinal starts at token `i`.
  static func starts(_ t: Tokens, _ i: Int) -> Bool { cardinal(t, at: i) != nil }

  // MARK: Words

  private static func word(_ t: Tokens, at i: Int) -> NumberReading? {
    let key = t[i].key
    if key == Words.half || key == Words.halfNeuter { return NumberReading(value: 0.5, form: .word, tokens: i..<i + 1) }
    guard let (sum, end) = sum(t, at: i, ordinal: false) else { return nil }
    var reading = NumberReading(value: Double(sum.value), form: sum.isOne ? .article : .word, tokens: i..<end)
    let next = t.key(end)
    if sum.isOne, next == Words.half || next == Words.halfNeuter {
      // `en halv`
      reading = NumberReading(value: 0.5, form: .word, tokens: i..<end + 1)
    } else if next == Words.and, t.key(end + 1) == Word.en || t.key(end + 1) == Word.ett,
      t.key(end + 2) == Words.half || t.key(end + 2) == Words.halfNeuter
    {
      // `en och en halv`
      reading = NumberReading(value: Double(sum.value) + 0.5, form: .word, tokens: i..<end + 3)
    }
    return reading
  }

  /// Whole words from `i` on, as long as they go on with one numeral.
  private static func sum(_ t: Tokens, at i: Int, ordinal: Bool) -> (NumeralSum, Int)? {
    var sum = NumeralSum()
    var best: (NumeralSum, Int)?
    var k = i
    while k < t.count, t[k].kind == .word, k == i || t[k].spaceBefore, t.mayStartNumeral(k),
      let next = sum.adding(word: t.lowered(t[k])[...])
    {
      // `en hundra meter lång väg`: common gender multiplies in joined words only.
      if k == i + 1, sum.isOne, t.key(i) == Word.en { break }
      sum = next
      k += 1
      if sum.ordinal == ordinal { best = (sum, k) }
      if sum.closed { break }
    }
    return best
  }

  // MARK: Digits

  private static func digits(_ t: Tokens, at i: Int) -> NumberReading? {
    guard var value = t.intAt(i).map(Double.init) else { return nil }
    var end = i + 1
    if t[i].range.count <= 3, t.bytes[t[i].range.lowerBound] != UInt8(ascii: "0") {
      while value < 1e9, let group = group(t, after: end) {
        value = value * 1000 + Double(group.value)
        end = group.end
      }
    }
    if end + 1 < t.count, t[end].sign == Sign.comma, !t[end].spaceBefore, t[end + 1].kind == .digits,
      !t[end + 1].spaceBefore, t[end + 1].range.count <= 3, let part = t.intAt(end + 1)
    {
      // `2,5`; `åk 4,5,6` is a list.
      let another =
        end + 3 < t.count && t[end + 2].sign == Sign.comma && !t[end + 2].spaceBefore && t[end + 3].kind == .digits
        && !t[end + 3].spaceBefore
      if !another {
        var scale = 1.0
        for _ in 0..<t[end + 1].range.count { scale *= 10 }
        value += Double(part) / scale
        end += 2
      }
    } else if t.isHalfSign(end), !t[end].spaceBefore {
      value += 0.5
      end += 1
    }
    return NumberReading(value: value, form: .digits, tokens: i..<end)
  }

  /// `000` after a space or a point.
  private static func group(_ t: Tokens, after end: Int) -> (value: Int, end: Int)? {
    var k = end
    if k < t.count, t[k].sign == Sign.stop, !t[k].spaceBefore {
      k += 1
      guard k < t.count, !t[k].spaceBefore else { return nil }
    } else if k >= t.count || !t[k].spaceBefore {
      return nil
    }
    guard k < t.count, t[k].kind == .digits, t[k].range.count == 3, !t[k].lineBefore, let value = t.intAt(k) else {
      return nil
    }
    return (value, k + 1)
  }
}

extension Tokens {
  /// `½`
  func isHalfSign(_ i: Int) -> Bool {
    guard i >= 0, i < count, self[i].kind == .sign, self[i].range.count == 2 else { return false }
    return bytes[self[i].range.lowerBound] == 0xC2 && bytes[self[i].range.lowerBound + 1] == 0xBD
  }

  /// By the first byte and the length, before any table is asked: most words are no numerals.
  func mayStartNumeral(_ i: Int) -> Bool {
    let range = self[i].range
    guard range.count >= 2, range.count <= 96 else { return false }
    let first = bytes[range.lowerBound]
    let second = bytes[range.lowerBound + 1] | 0x20
    return switch first | 0x20 {
    case UInt8(ascii: "a"): second == UInt8(ascii: "r") || second == UInt8(ascii: "d") || second == UInt8(ascii: "n")
    case UInt8(ascii: "e"): second == UInt8(ascii: "n") || second == UInt8(ascii: "t") || second == UInt8(ascii: "l")
    case UInt8(ascii: "f"):
      // fem, fyra, fjorton; `förtio`, `första` but not the frequent `för` and `före…`
      second == UInt8(ascii: "e") || second == UInt8(ascii: "y") || second == UInt8(ascii: "j")
        || (second == 0xE3 && range.count > 5 && bytes[range.lowerBound + 4] | 0x20 != UInt8(ascii: "e"))
    case UInt8(ascii: "h"): second == UInt8(ascii: "u") || second == UInt8(ascii: "a")
    case UInt8(ascii: "n"): second == UInt8(ascii: "o") || second == UInt8(ascii: "i")
    case UInt8(ascii: "s"): second == UInt8(ascii: "e") || second == UInt8(ascii: "j")
    case UInt8(ascii: "t"):
      second == UInt8(ascii: "v") || second == UInt8(ascii: "r") || second == UInt8(ascii: "i")
        || second == UInt8(ascii: "o") || second == UInt8(ascii: "j") || second == UInt8(ascii: "u")
    default: first == 0xC3  // åtta
    }
  }
}
