/// What the words under a heading or lead-in are.
enum Role: String, Sendable, Equatable {
  /// `Polisen lovar`, `Det här ska vi göra`, `Aktiviteter`: promises stand below.
  case promises
  /// `Medborgarlöfte 2019`, `Medborgarlöften i X kommun`: opens an agreement; its list holds promises, its prose may
  /// be an introduction.
  case agreement
  /// `Lägesbild`, `Situationen idag`, `Problembild`.
  case situation
  /// `Bakgrund`, `Medborgardialog`: a lägesbild when it says something about the place and nothing better stands on
  /// the page.
  case background
  case followUp
  /// `Förväntad effekt`, `Målet är att`: wished-for states.
  case effects
  /// `Det här ska vi åstadkomma tillsammans`: promises or effects, the items decide.
  case accomplish
  /// `Fokusområden`, `Prioriterade områden`: promises or bare nouns, the items decide.
  case focus
  /// `Inledning`, `Syfte`, `Vad är medborgarlöften?`: neither promise nor lägesbild.
  case purpose
  /// `Tid`, `Avtalsperiod`, `Löftesperiod`.
  case period
  /// Results of an earlier agreement.
  case results
  /// `Nästa medborgarlöfte`, `Uppdatering av medborgarlöfte`: the next agreement, with a misleading year.
  case next
  /// `Kontakt`, `Dokument`, `Bild`: nothing to read below.
  case aside
  /// A lead-in whose wording is unknown (`Närvaron prioriteras i de här miljöerna:`): its items are what they say
  /// themselves.
  case listing
  /// A heading without a word of the list: `Trafik`, `Otrygga platser`. It keeps the role it stands under.
  case theme
}
