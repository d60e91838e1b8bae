import Swedish

/// Whether a page is written in another language, by its small words: what `lang` says is the template's, not the
/// text's.
enum Language {
  private static let small: [(language: String, words: WordSet)] = [
    ("en", ["the", "and", "of", "to", "is", "are", "with", "for", "will", "that", "our"]),
    ("fi", ["ja", "on", "ovat", "sekä", "kunta", "poliisi", "että", "kanssa", "tai", "myös"]),
  ]
  private static let swedish: WordSet = [
    "och", "att", "det", "som", "är", "av", "för", "med", "på", "till", "ska", "den",
  ]

  /// `en` or `fi` when such words outnumber the Swedish ones in a text of any length; else nil.
  static func foreign(_ d: Document) -> String? {
    guard d.tokens.count > 40 else { return nil }
    let own = d.tokens.all.count { swedish.contains($0.key) }
    let other = small.map { row in (row.language, d.tokens.all.count { row.words.contains($0.key) }) }
    guard let most = other.max(by: { $0.1 < $1.1 }), most.1 > 8, most.1 > own * 2 else { return nil }
    return most.0
  }
}
