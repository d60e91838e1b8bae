/// The tables that records are exported to; SQLite and CSV are made from the same description.
struct Table: Sendable {
  struct Column: Sendable {
    enum Kind: String, Sendable { case text, integer, real, boolean }

    let name: String
    let kind: Kind
    let description: String

    init(_ name: String, _ description: String) { self.init(name, .text, description) }

    init(_ name: String, _ kind: Kind, _ description: String) {
      self.name = name
      self.kind = kind
      self.description = description
    }
  }

  let name: String
  let description: String
  let columns: [Column]
  /// The first column is the primary key; these point to the key of another table.
  let references: [String: String]
  /// Columns that Datasette offers as facets.
  let facets: [String]
}

enum Tables {
  static let all = [pages, agreements, municipalities, promises, targets, signatories]

  /// In every table below the page: where the words stand.
  private static let quote: [Table.Column] = [
    .init("quote", "the words of the page: pages.text from span_start to span_end"),
    .init("span_start", .integer, "first code point in pages.text, from 0"),
    .init("span_end", .integer, "code point after the last"),
  ]
  private static let source: [Table.Column] = [
    .init("source", "the saved page's path; ! joins an archive and its member"),
    .init("url", "the page's address"),
  ]

  static let pages = Table(
    name: "pages", description: "One row a record: a saved page, a skipped input or one that could not be read.",
    columns: [
      .init("page", "the record's id"), .init("type", "document, skipped or error"),
      .init("source", "the saved page's path; ! joins an archive and its member"), .init("url", "the page's address"),
      .init("url_basis", "how the address is known"), .init("captured_at", "when the page was saved, RFC 3339"),
      .init("captured_at_basis", "how the time is known"), .init("saved_as", "the form in which the page was saved"),
      .init("media_type", "type/subtype"), .init("charset", "as decoded"),
      .init("bytes", .integer, "length of the saved page"), .init("sha256", "of the saved page's bytes"),
      .init("title", "the page's title"), .init("publisher", "polisen, kommun or other"),
      .init("kind", "promise, follow_up, about, news, index or other"), .init("language", "BCP 47"),
      .init("published", "ISO date"), .init("updated", "ISO date"),
      .init("truncated", .boolean, "the text breaks off in mid-sentence"),
      .init("text", "the page's own text without boilerplate"),
      .init("diagnostics", "codes, space between"), .init("error_code", "why the input could not be read"),
      .init("error_message", "the same in words"), .init("generator", "name and version of the reader"),
    ], references: [:], facets: ["type", "kind", "publisher", "saved_as"])

  static let agreements = Table(
    name: "agreements", description: "One row a medborgarlöfte: the promises of one period and place.",
    columns: [
      .init("agreement", "page and agreement id, / between"), .init("page", "the record's id"),
      .init("agreement_id", "kommunkod and years"), .init("title", "the agreement's heading"),
      .init("municipalities", "names, comma between; one row each in agreement_municipalities"),
      .init("area", "district or area"), .init("local_area", "lokalpolisområde, as the page names it"),
      .init("region", "police region"), .init("first_year", .integer, "null where open"),
      .init("last_year", .integer, "null where open"), .init("period_start", "ISO date"), .init("period_end", "ISO date"),
      .init("period_text", "the words that state the period"), .init("period_basis", "where the period was read"),
      .init("lagesbild", "the situation picture's words"), .init("lagesbild_heading", "its heading"),
      .init("lagesbild_sources", "what it rests on, space between"), .init("effects", "expected effects and goals"),
      .init("follow_up", "how it is followed up"), .init("follow_up_per", "how often"),
      .init("signed_date", "ISO date"), .init("signed_place", "place of signing"), .init("signed_text", "the words"),
    ] + quote + source, references: ["page": "pages"], facets: ["municipalities", "first_year", "region"])

  static let municipalities = Table(
    name: "agreement_municipalities", description: "The municipalities that an agreement binds.",
    columns: [
      .init("agreement_municipality", "agreement and code, / between"),
      .init("agreement", "the agreement"), .init("code", "SCB's four digits"), .init("name", "official name"),
      .init("county", "län"), .init("basis", "where the municipality was read"),
    ] + source, references: ["agreement": "agreements"], facets: ["county", "name"])

  static let promises = Table(
    name: "promises", description: "One row a promise.",
    columns: [
      .init("promise", "page and promise id, / between"), .init("agreement", "the agreement"),
      .init("page", "the record's id"), .init("promise_id", "agreement id and number"),
      .init("number", .integer, "in page order, from 1"), .init("parent", "the umbrella promise above it"),
      .init("marker", "the bullet or number"), .init("heading", "the heading or lead-in it stands under"),
      .init("by", "who gives it: polisen, kommunen, other, space between"), .init("by_basis", "item, heading or agreement"),
      .init("themes", "what it is about, space between"), .init("places", "places named, ; between"),
    ] + quote + source,
    references: ["agreement": "agreements", "page": "pages", "parent": "promises"], facets: ["by", "by_basis", "themes"])

  static let targets = Table(
    name: "targets", description: "One row a number that can be checked.",
    columns: [
      .init("target", "promise and number, # between"), .init("promise", "the promise"),
      .init("page", "the record's id"), .init("kind", "quantity, share or deadline"),
      .init("comparator", "at_least, at_most, exactly, about or between"), .init("value", .real, "the number"),
      .init("upper", .real, "the upper number of between"), .init("unit", "the noun as written"),
      .init("unit_lemma", "its base form"), .init("modifiers", "words between number and noun"),
      .init("per", "how often"), .init("per_year", .real, "the value on a yearly scale"),
      .init("form", "digits, word, article or implied"),
    ] + quote + source, references: ["promise": "promises", "page": "pages"],
    facets: ["kind", "comparator", "unit_lemma", "per"])

  static let signatories = Table(
    name: "signatories", description: "One row a person who signed.",
    columns: [
      .init("signatory", "agreement and number, # between"), .init("agreement", "the agreement"),
      .init("page", "the record's id"), .init("name", "the person's name"), .init("title", "the office held"),
      .init("organisation", "signed for"), .init("party", "polisen, kommunen or other"),
    ] + quote + source, references: ["agreement": "agreements", "page": "pages"], facets: ["party", "title"])
}
