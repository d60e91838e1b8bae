/// Which forms of a noun a word can be.
struct NounForms: OptionSet, Sendable {
  let rawValue: UInt8
  static let singular = NounForms(rawValue: 1)
  static let singularDefinite = NounForms(rawValue: 2)
  static let plural = NounForms(rawValue: 4)
  static let pluralDefinite = NounForms(rawValue: 8)
}

/// The regular ways in which the nouns of `UnitNounTable` are inflected, named by their plural.
enum NounInflection {
  /// The forms of a line's lemmas: `ar: vandring` → vandring, vandringen, vandringar, vandringarna.
  static func forms(_ lemma: String, _ code: String) -> [(String, NounForms)] {
    let stem = String(lemma.dropLast())
    let root = String(lemma.dropLast(2))
    return switch code {
    case "ar": four(lemma, lemma + "en", lemma + "ar", lemma + "arna")
    case "er": four(lemma, lemma + "en", lemma + "er", lemma + "erna")
    case "or": four(lemma, lemma + "n", stem + "or", stem + "orna")
    case "n": four(lemma, lemma + "t", lemma + "n", lemma + "na")
    case "r": four(lemma, lemma + "n", lemma + "r", lemma + "rna")
    case "e": four(lemma, lemma + "n", stem + "ar", stem + "arna")
    case "0": four(lemma, lemma + "et", lemma, lemma + "en")
    case "are": four(lemma, lemma + "n", lemma, stem + "na")
    // programmet
    case "m": four(lemma, lemma + "met", lemma, lemma + "men")
    // lägret, lägren
    case "syn": four(lemma, syncopated(lemma) + "et", lemma, syncopated(lemma) + "en")
    // cykeln, cyklar
    case "el": four(lemma, lemma + "n", syncopated(lemma) + "ar", syncopated(lemma) + "arna")
    // seminariet, seminarier
    case "um": four(lemma, root + "et", root + "er", root + "erna")
    case "é": four(lemma, lemma + "et", lemma + "er", lemma + "erna")
    case "s": four(lemma, lemma + "en", lemma + "s", lemma + "sen")
    // anmälan, anmälningar; husrannsakan, husrannsakningar
    case "an": four(lemma, lemma, root + "ningar", root + "ningarna")
    default: []
    }
  }

  static func four(
    _ singular: String, _ definite: String, _ plural: String, _ pluralDefinite: String
  ) -> [(String, NounForms)] {
    [(singular, .singular), (definite, .singularDefinite), (plural, .plural), (pluralDefinite, .pluralDefinite)]
  }

  /// Without the vowel before the last consonant: `cykel` → `cykl`.
  private static func syncopated(_ lemma: String) -> String { String(lemma.dropLast(2)) + String(lemma.suffix(1)) }

  /// The base form that an unlisted noun most likely has, and the forms it may be; by its ending alone.
  static func guess(_ word: String) -> (lemma: String, forms: NounForms) {
    for (ending, base, forms) in endings where word.utf8.count > ending.utf8.count + 2 && word.hasSuffix(ending) {
      return (String(word.dropLast(ending.count)) + base, forms)
    }
    return (word, [.singular, .plural])
  }

  /// Longer endings first.
  private static let endings: [(String, String, NounForms)] = [
    ("ningarna", "ning", .pluralDefinite), ("ningar", "ning", .plural), ("ingarna", "ing", .pluralDefinite),
    ("ingar", "ing", .plural), ("heterna", "het", .pluralDefinite), ("heter", "het", .plural),
    ("ionerna", "ion", .pluralDefinite), ("ioner", "ion", .plural), ("elserna", "else", .pluralDefinite),
    ("elser", "else", .plural), ("andena", "ande", .pluralDefinite), ("anden", "ande", .plural),
    ("endena", "ende", .pluralDefinite), ("enden", "ende", .plural), ("arna", "", .pluralDefinite),
    ("erna", "", .pluralDefinite), ("orna", "a", .pluralDefinite), ("arier", "arium", .plural), ("or", "a", .plural),
    ("ar", "", .plural), ("er", "", .plural), ("ena", "e", .pluralDefinite), ("ällen", "älle", .plural),
    ("åden", "åde", .plural), ("öten", "öte", .plural),
  ]
}
