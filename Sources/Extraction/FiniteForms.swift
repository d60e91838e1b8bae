import Swedish

/// Whether a word looks like a finite verb: by a table, else by its ending.
extension Commitments {
  /// Plural nouns that end like a present tense.
  private static let nounsInEr: WordSet = [
    "kommuner", "elever", "personer", "föräldrar", "ungdomar", "butiker", "krogar", "dagar", "kvällar", "timmar", "bilar", "vägar", "skolor",
    "familjer", "parter", "vakter", "restauranger", "fastigheter", "bilister", "flickor", "pojkar", "orter", "städer", "nätter", "veckor",
  ]

  static func isFiniteLooking(_ d: Document, _ i: Int) -> Bool {
    let key = d.key(i)
    if presentVerbs.contains(key) || modal.contains(key) || key == "kan" { return true }
    if d.capitalised(i) { return false }
    let w = d.word(i)
    guard w.count >= 5, !nounsInEr.contains(key) else { return false }
    // `säger`, `upplever`: verbs; `insatser`, `platser`, `områden` are nouns. Verbs in -er that follow a noun or
    // pronoun.
    if d.hasSuffix(i, "ser") || d.hasSuffix(i, "ingar") || d.hasSuffix(i, "oner") || d.hasSuffix(i, "heter")
      || d.hasSuffix(i, "ater") || d.hasSuffix(i, "ärer") || d.hasSuffix(i, "örer") || d.hasSuffix(i, "enter")
      || d.hasSuffix(i, "anter")
    {
      return false
    }
    return d.hasSuffix(i, "er") || d.hasSuffix(i, "ar")
  }
}
