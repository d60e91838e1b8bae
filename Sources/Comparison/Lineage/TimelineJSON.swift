import Records

extension Timeline: JSONWritable {
  /// Agreements in the order of their time; a lineage's steps and points name them by index.
  public var json: JSON {
    .object([
      ("schema", .string("urn:lofte:schema:timeline:1")),
      (
        "municipalities",
        .array(
          agreements.first?.agreement.municipalities.map {
            .object([("code", .string($0.code)), ("name", .string($0.name))])
          } ?? [])
      ),
      ("area", .text(agreements.first?.agreement.area)),
      ("agreements", .list(agreements)),
      ("lineages", .array(lineages.map(json(of:)))),
    ])
  }

  private func json(of lineage: Lineage) -> JSON {
    .object([
      ("id", .string(lineage.id)),
      ("title", .string(lineage.title)),
      (
        "steps",
        .array(
          lineage.steps.map { step in
            .object([
              ("agreement", .int(step.agreement)), ("promises", .array(step.promises.map { .string($0.id) })),
              ("text", .string(step.promises.map(\.text).joined(separator: "\n"))), ("kind", .word(step.kind)),
              ("match", .maybe(step.match)), ("rules", .array(step.rules.map(JSON.word))),
            ])
          })
      ),
      (
        "series",
        .array(
          lineage.series.map { series in
            .object([
              ("unit", .string(series.unit)), ("scale", .word(series.perYear ? Scale.perYear : .asWritten)),
              (
                "points",
                .array(
                  series.points.map { point in
                    .object([
                      ("agreement", .int(point.agreement)), ("value", .double(point.value)),
                      ("comparator", .word(point.target.comparator)), ("text", .string(point.target.text)),
                    ])
                  })
              ),
            ])
          })
      ),
    ])
  }
}
