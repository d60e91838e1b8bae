import Swedish

/// A light stemmer for matching, not for reading: it only has to bring the forms of one word together.
///
/// Suffixes come off longest first, in up to three rounds, so that a form and the form it was made from end alike
/// (`trafikinsatserna`, `trafikinsatser`, `trafikinsats`). It works on lower-cased UTF-8 and cuts whole letters only.
enum Stem {
  /// The stem of a lower-cased word; never empty when the word is not.
  static func of(_ word: [UInt8]) -> ArraySlice<UInt8> {
    var rest = word[...]
    for round in 0..<3 {
      guard let suffix = longestSuffix(of: rest, keeping: round == 0 ? 3 : 4) else { break }
      rest = rest.dropLast(suffix)
    }
    // `gemensamma`/`gemensam`, `timmar`/`timme`: one consonant where two stand.
    if rest.count > 4, let last = rest.last, rest[rest.endIndex - 2] == last, last < 0x80 { rest = rest.dropLast() }
    return rest
  }

  /// The key of a word's stem.
  static func key(_ word: some StringProtocol) -> UInt64 {
    var lower = LowercaseBytes()
    return hash(of(word.utf8.map { lower.next($0) }))
  }

  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 { WordKey(bytes).hash }

  private static func longestSuffix(of word: ArraySlice<UInt8>, keeping least: Int) -> Int? {
    for suffix in suffixes where word.count >= suffix.count + least && word.hasSuffix(suffix) { return suffix.count }
    // `trafikant` is no form of `trafik`, and the `s` of `insats` and `plats` is their own.
    if word.hasSuffix(Array("ant".utf8)) || word.hasSuffix(Array("ts".utf8)) { return nil }
    for suffix in endings where word.count >= suffix.count + 4 && word.hasSuffix(suffix) { return suffix.count }
    return nil
  }

  private static let suffixes: [[UInt8]] = [
    "eringarna", "eringar", "eringen", "heterna", "hetens", "ering", "heten", "heter", "arnas", "ernas", "ornas",
    "andes",
    "arens", "arna", "erna", "orna", "ande", "ende", "aste", "aren", "ades", "ade", "are", "ens", "ets", "ern", "ast",
    "het", "nas", "ad", "at", "en", "et", "er", "es", "or", "ar", "as", "an", "na", "a", "e",
  ].map { Array($0.utf8) }

  /// Single letters that only come off longer words, so that `barn` and `bar` stay two.
  private static let endings: [[UInt8]] = ["s", "t", "n", "d"].map { Array($0.utf8) }
}

extension ArraySlice<UInt8> {
  func hasSuffix(_ suffix: [UInt8]) -> Bool { count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix) }
}
