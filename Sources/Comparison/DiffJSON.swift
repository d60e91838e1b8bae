import Records

// The canonical JSON of a diff: every key, always, in the order of `schemas/diff-1.json`.

extension Diff: JSONWritable {
  public var json: JSON {
    .object([
      ("schema", .string(Diff.schema)),
      ("from", .maybe(from)),
      ("to", .maybe(to)),
      ("summary", summary),
      ("changes", .list(findings)),
      ("pairs", .array(pairs.map(json(of:)))),
      ("notes", .array(notes.map { .object([("code", .word($0.code)), ("message", .string($0.message))]) })),
    ])
  }

  private var summary: JSON {
    var members = ChangeKind.allCases.map { ($0.rawValue, JSON.int(count($0))) }
    members.append(("levels", .object(Level.allCases.map { ($0.rawValue, .int(count($0))) })))
    members.append(("accepted", .int(findings.filter(\.accepted).count)))
    members.append(("pairs", .object(ChangeKind.allCases.map { ($0.rawValue, .int(pairs($0))) })))
    return .object(members.map { (key: $0.0, value: $0.1) })
  }

  private func json(of pair: Pair) -> JSON {
    .object([
      ("kind", .word(pair.kind)),
      ("match", .maybe(pair.match)),
      ("from", .array(pair.from.map { .string($0.id) })),
      ("to", .array(pair.to.map { .string($0.id) })),
      ("fingerprints", .array(pair.findings.map { .string(findings[$0].fingerprint) })),
    ])
  }
}

extension AgreementSource: JSONWritable {
  public var json: JSON {
    .object([
      ("record", .string(record)),
      ("path", .string(path)),
      ("url", .text(url)),
      ("generator_version", .string(version)),
      ("agreement", .string(agreement.id)),
      ("title", .text(agreement.title)),
      (
        "municipalities",
        .array(
          agreement.municipalities.map {
            .object([("code", .string($0.code)), ("name", .string($0.name))])
          })
      ),
      ("area", .text(agreement.area)),
      (
        "period",
        agreement.period.map { period in
          .object([
            ("first_year", .whole(period.firstYear)), ("last_year", .whole(period.lastYear)),
            ("start", .text(period.start)), ("end", .text(period.end)),
          ])
        } ?? .null
      ),
    ])
  }
}

extension Finding: JSONWritable {
  public var json: JSON {
    .object([
      ("rule", .word(rule)),
      ("level", .word(level)),
      ("kind", .word(kind)),
      ("fingerprint", .string(fingerprint)),
      ("accepted", .bool(accepted)),
      ("match", .maybe(match)),
      ("from", .maybe(from)),
      ("to", .maybe(to)),
      ("detail", detail.json),
    ])
  }
}

extension Finding.Match: JSONWritable {
  public var json: JSON { .object([("basis", .array(basis.map(JSON.word))), ("score", .double(score))]) }
}

extension Finding.Side: JSONWritable {
  public var json: JSON {
    .object([("promises", .array(promises.map(JSON.string))), ("text", .string(text)), ("spans", .list(spans))])
  }
}

extension Finding.Detail: JSONWritable {
  public var json: JSON {
    .object([
      ("aspect", .word(aspect)), ("subject", .text(subject)), ("before", .text(before)), ("after", .text(after)),
      ("before_value", .real(beforeValue)), ("after_value", .real(afterValue)), ("scale", .word(scale)),
      ("message", .string(message)),
    ])
  }
}
