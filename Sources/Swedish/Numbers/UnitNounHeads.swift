/// The forms of `UnitNounTable`'s heads, made once.
enum UnitNounHeads {
  /// By the key of the form's bytes read backwards, so that one pass from a word's end meets every head in it.
  static let byReversedForm: WordTable<UnitNouns.Entry> = {
    var builder = Builder()
    builder.read(UnitNounTable.occasions, .occasion)
    builder.read(UnitNounTable.events, .event)
    builder.read(UnitNounTable.eventsInCompounds, .activity, eventInCompound: true)
    builder.read(UnitNounTable.activities, .activity)
    builder.read(UnitNounTable.times, .time)
    builder.read(UnitNounTable.things, .thing)
    builder.read(UnitNounTable.scopes, .scope)
    builder.read(UnitNounTable.sizes, .size)
    builder.read(UnitNounTable.shares, .share)
    return WordTable(builder.table.map { ($0, $1) })
  }()

  private struct Builder {
    var table: [WordKey: UnitNouns.Entry] = [:]

    mutating func read(_ text: String, _ kind: UnitNouns.Class, eventInCompound: Bool = false) {
      for line in text.split(separator: "\n") {
        let words = line.split(whereSeparator: { $0 == " " || $0 == ":" }).map(String.init)
        guard let code = words.first else { continue }
        if code == "irr", words.count == 5 {
          let lemma = words[1].filter { $0 != "!" }
          add(NounInflection.four(lemma, words[2], words[3], words[4]), words[1], kind, eventInCompound)
        } else if code == "abbr" {
          for pair in words.dropFirst() {
            let parts = pair.split(separator: "=").map(String.init)
            if parts.count == 2 { add([(parts[0], [.singular, .plural])], "!" + parts[1], kind, eventInCompound) }
          }
        } else {
          for word in words.dropFirst() {
            add(NounInflection.forms(word.filter { $0 != "!" }, code), word, kind, eventInCompound)
          }
        }
      }
    }

    private mutating func add(_ forms: [(String, NounForms)], _ word: String, _ kind: UnitNouns.Class, _ compound: Bool)
    {
      let lemma = word.filter { $0 != "!" }
      for (form, forms) in forms {
        var hash = WordKey.seed
        for b in form.utf8.reversed() { hash = (hash ^ UInt64(b)) &* WordKey.prime }
        let entry = UnitNouns.Entry(
          lemma: lemma, key: WordKey(lemma), kind: kind, forms: forms, eventInCompound: compound,
          alone: word.hasPrefix("!"))
        if let old = table[WordKey(hash: hash)] {
          // `besök` is singular and plural; of two lemmas the first listed stays.
          if old.lemma == lemma { table[WordKey(hash: hash)]?.forms.formUnion(forms) }
        } else {
          table[WordKey(hash: hash)] = entry
        }
      }
    }
  }
}
