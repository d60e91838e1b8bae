import Records

/// A cell; a missing value is `null` in SQLite and empty in CSV.
enum Cell: Sendable, Equatable {
  case null
  case text(String)
  case integer(Int)
  case real(Double)

  static func text(_ value: String?) -> Cell { value.map { .text($0) } ?? .null }
  static func integer(_ value: Int?) -> Cell { value.map { .integer($0) } ?? .null }
  static func real(_ value: Double?) -> Cell { value.map { .real($0) } ?? .null }
  static func word<T: RawRepresentable<String>>(_ value: T?) -> Cell { .text(value?.rawValue) }
  static func words<T: RawRepresentable<String>>(_ values: [T]) -> Cell {
    values.isEmpty ? .null : .text(values.map(\.rawValue).joined(separator: " "))
  }
}

/// A record's rows, in the columns' order, parents before children.
struct TableRows {
  private(set) var rows: [(table: Table, cells: [Cell])] = []
  private let record: Record
  private let scalars: [Unicode.Scalar]

  init(_ record: Record) {
    self.record = record
    scalars = Array((record.text ?? "").unicodeScalars)
    addPage()
    for agreement in record.agreements { add(agreement) }
  }

  private mutating func add(_ table: Table, _ cells: [Cell]) {
    precondition(cells.count == table.columns.count, "\(table.name): \(cells.count) cells")
    rows.append((table, cells))
  }

  private var origin: [Cell] { [.text(record.source.path), .text(record.source.url)] }

  private func quote(_ span: Span) -> [Cell] {
    let range = max(0, span.start)..<max(max(0, span.start), min(span.end, scalars.count))
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[min(range.lowerBound, scalars.count)..<min(range.upperBound, scalars.count)])
    return [.text(String(words)), .integer(span.start), .integer(span.end)]
  }

  private mutating func addPage() {
    let source = record.source, page = record.page
    let codes = record.diagnostics.map(\.code)
    add(
      Tables.pages,
      [
        .text(record.id), .word(record.type), .text(source.path), .text(source.url), .word(source.urlBasis),
        .text(source.capturedAt), .word(source.capturedAtBasis), .word(source.savedAs), .text(source.mediaType),
        .text(source.charset), .integer(source.bytes), .text(source.sha256), .text(page?.title),
        .word(page?.publisher), .word(page?.kind), .text(page?.language), .text(page?.published), .text(page?.updated),
        .integer(page.map { $0.truncated ? 1 : 0 }), .text(record.text), .words(codes), .word(record.error?.code),
        .text(record.error?.message), .text("\(record.generator.name) \(record.generator.version)"),
      ])
  }

  private mutating func add(_ agreement: Agreement) {
    let key = "\(record.id)/\(agreement.id)", page = Cell.text(record.id), period = agreement.period
    let names = agreement.municipalities.map(\.name).joined(separator: ", ")
    let cells: [Cell] = [
      .text(key), page, .text(agreement.id), .text(agreement.title), .text(names.isEmpty ? nil : names),
      .text(agreement.area), .text(agreement.police.localArea), .text(agreement.police.region),
      .integer(period?.firstYear), .integer(period?.lastYear), .text(period?.start), .text(period?.end),
      .text(period?.text), .word(period?.basis), .text(agreement.lagesbild?.text), .text(agreement.lagesbild?.heading),
      .words(agreement.lagesbild?.sources ?? []), .text(agreement.effects?.text), .text(agreement.followUp?.text),
      .word(agreement.followUp?.per), .text(agreement.signed?.date), .text(agreement.signed?.place),
      .text(agreement.signed?.text),
    ]
    add(Tables.agreements, cells + quote(agreement.span) + origin)
    for municipality in agreement.municipalities {
      add(
        Tables.municipalities,
        [
          .text("\(key)/\(municipality.code)"), .text(key), .text(municipality.code), .text(municipality.name),
          .text(municipality.county), .word(municipality.basis),
        ] + origin)
    }
    for (n, promise) in agreement.promises.enumerated() { add(promise, number: n + 1, agreement: key) }
    for (n, signatory) in agreement.signatories.enumerated() {
      add(
        Tables.signatories,
        [
          .text("\(key)#\(n + 1)"), .text(key), page, .text(signatory.name), .text(signatory.title),
          .text(signatory.organisation), .word(signatory.party),
        ] + quote(signatory.span) + origin)
    }
  }

  private mutating func add(_ promise: Promise, number: Int, agreement: String) {
    let key = "\(record.id)/\(promise.id)"
    let places = promise.places.map(\.text).joined(separator: "; ")
    add(
      Tables.promises,
      [
        .text(key), .text(agreement), .text(record.id), .text(promise.id), .integer(number),
        .text(promise.parent.map { "\(record.id)/\($0)" }), .text(promise.marker), .text(promise.heading),
        .words(promise.by), .word(promise.byBasis), .words(promise.themes), .text(places.isEmpty ? nil : places),
      ] + quote(promise.span) + origin)
    for (n, target) in promise.targets.enumerated() {
      let modifiers = target.modifiers.joined(separator: " ")
      add(
        Tables.targets,
        [
          .text("\(key)#\(n + 1)"), .text(key), .text(record.id), .word(target.kind), .word(target.comparator),
          .real(target.value), .real(target.upper), .text(target.unit), .text(target.unitLemma),
          .text(modifiers.isEmpty ? nil : modifiers), .word(target.per), .real(target.perYear), .word(target.form),
        ] + quote(target.span) + origin)
    }
  }
}
