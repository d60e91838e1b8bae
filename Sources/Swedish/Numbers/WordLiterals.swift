/// Sets and tables of words written as literals: `["och", "eller"]`, `["dag": .day]`.
extension WordTable: ExpressibleByArrayLiteral where Value == Void {
  public init(arrayLiteral words: WordKey...) { self.init(words.map { ($0, ()) }) }
}

extension WordTable: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral words: (WordKey, Value)...) { self.init(words) }
}
