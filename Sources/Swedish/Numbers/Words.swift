/// Little words that steer the reading of numbers.
enum Words {
  static let and: WordKey = "och"
  static let half: WordKey = "halv"
  static let halfNeuter: WordKey = "halvt"

  static let conjunctions: WordSet = ["och", "eller", "samt", "respektive", "resp"]

  /// A noun phrase ends before one of these.
  static let prepositions: WordSet = [
    "i", "på", "vid", "av", "mot", "för", "med", "till", "från", "om", "under", "kring", "inom", "hos", "över",
    "mellan",
    "genom", "efter", "före", "inför", "runt", "utanför", "utan", "utöver", "enligt", "kopplat", "kopplade", "riktat",
    "angående", "gällande", "avseende", "rörande", "tillsammans", "ihop", "längs", "bland", "åt", "trots", "per",
    "innan",
    "sedan", "tills", "omkring", "utifrån", "via", "mitt", "nära", "bakom", "framför", "intill", "innanför", "ur",
    "ovanför",
  ]

  /// Words after which a number no longer waits for its noun: verbs that carry a sentence, and clause openers.
  static let breaks: WordSet = [
    "ska", "skall", "skulle", "kommer", "kom", "är", "var", "blir", "blev", "har", "hade", "kan", "kunde", "får",
    "fick",
    "bör", "måste", "vill", "lovar", "lovade", "som", "att", "där", "när", "då", "om", "så", "eftersom", "men", "varav",
    "vilket", "vilka", "vars", "detta", "dessa", "denna", "den", "det", "de", "vi", "inte", "ej",
    "ha", "vara", "bli", "göra", "göras", "genomföra", "genomföras", "genomförs", "hålla", "hållas", "hålls", "ordna",
    "ordnas", "anordna", "anordnas", "sker", "ske", "äger", "görs", "gör", "ges", "finns", "finnas", "tas", "besöka",
    "delta", "deltar", "utföra", "utförs", "utföras", "erbjuds", "erbjudas", "planeras", "årligen", "dagligen", "varje",
    "varannan", "tillsammans", "bland", "exempelvis", "tex", "dvs", "syftet", "syfte", "både", "dels",
    "fram", "upp", "igenom",
  ]

  /// Words for a finite verb that opens a clause of its own after `och`, `samt`, `men`.
  static let clauseVerbs: WordSet = [
    "ska", "skall", "kommer", "lovar", "är", "har", "kan", "får", "bör", "åtar", "förbinder", "genomför", "håller",
    "arbetar", "deltar", "ansvarar", "bjuder", "informerar", "gör", "ser", "besöker", "patrullerar", "går", "ordnar",
    "anordnar", "erbjuder", "utbildar", "kontrollerar", "medverkar", "samverkar", "följer", "ger", "tar", "finns",
    "sker",
    "träffas", "träffar", "verkar", "stärker", "ökar", "utför", "bedriver", "startar", "skickar", "hålls", "görs",
    "genomförs",
    "ordnas", "anordnas", "erbjuds", "besöks", "utförs",
  ]

  /// Verbs that open a clause of their own right behind `och` or a comma: `två kontroller och besöka skolan varje år`.
  static let infinitives: WordSet = [
    "besöka", "patrullera", "genomföra", "göra", "hålla", "ordna", "anordna", "delta", "informera", "utbilda",
    "erbjuda",
    "bjuda", "gå", "se", "ta", "ge", "samverka", "kontrollera", "finnas", "vara", "träffa", "följa", "skicka", "starta",
    "arbeta", "synas", "kontakta", "bedriva", "utföra", "medverka", "öka", "stärka", "verka", "utveckla", "upprätta",
    "skapa", "nattvandra", "fotpatrullera", "minska", "förebygga", "motverka", "prioritera", "fortsätta", "ha", "att",
    "erbjudas", "hållas", "genomföras", "ordnas", "sprida", "utreda", "anställa", "bygga", "rusta", "röja", "åtgärda",
  ]

  static let counters: WordSet = ["stycken", "styck", "st", "stycke"]

  /// Set references: `de fyra`, `våra två`, `alla fem`.
  static let definiteDeterminers: WordSet = [
    "de", "dessa", "dom", "våra", "sina", "deras", "alla", "båda", "bägge", "samtliga", "denna", "dem", "era", "ens",
    "dess", "min", "mina", "hans", "hennes", "polisens", "kommunens", "kommunernas",
  ]
}

extension Tokens {
  /// The text goes on in the same sentence after the token at `i`: a small letter, a digit or a sign follows.
  func goesOn(after i: Int) -> Bool {
    guard i + 1 < count, !self[i + 1].lineBefore else { return false }
    return self[i + 1].kind != .word || !self[i + 1].capitalised
  }
}
