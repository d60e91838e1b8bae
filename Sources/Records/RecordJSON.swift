// The canonical JSON of a record: every key, always, in the order of the contract.

extension Record: JSONWritable {
  public var json: JSON {
    .object([
      ("schema", .string(schema)),
      ("type", .word(type)),
      ("id", .string(id)),
      ("generator", .object([("name", .string(generator.name)), ("version", .string(generator.version))])),
      ("source", source.json),
      ("page", .maybe(page)),
      ("text", .text(text)),
      ("agreements", .list(agreements)),
      ("diagnostics", .list(diagnostics)),
      ("error", .maybe(error)),
    ])
  }
}

extension Span: JSONWritable {
  public var json: JSON { .object([("start", .int(start)), ("end", .int(end))]) }
}

extension Source: JSONWritable {
  public var json: JSON {
    .object([
      ("path", .string(path)),
      ("bytes", .int(bytes)),
      ("sha256", .text(sha256)),
      ("media_type", .text(mediaType)),
      ("charset", .text(charset)),
      ("saved_as", .word(savedAs)),
      ("url", .text(url)),
      ("url_basis", .word(urlBasis)),
      ("captured_at", .text(capturedAt)),
      ("captured_at_basis", .word(capturedAtBasis)),
      ("archive", .maybe(archive)),
    ])
  }
}

extension Page: JSONWritable {
  public var json: JSON {
    .object([
      ("title", .text(title)),
      ("publisher", .word(publisher)),
      ("kind", .word(kind)),
      ("language", .text(language)),
      ("published", .text(published)),
      ("updated", .text(updated)),
      ("truncated", .bool(truncated)),
    ])
  }
}

extension Diagnostic: JSONWritable {
  public var json: JSON {
    .object([
      ("code", .word(code)), ("severity", .word(severity)), ("message", .string(message)), ("span", .maybe(span)),
    ])
  }
}

extension RecordError: JSONWritable {
  public var json: JSON {
    .object([("code", .word(code)), ("message", .string(message)), ("retryable", .bool(retryable))])
  }
}

extension Agreement: JSONWritable {
  public var json: JSON {
    .object([
      ("id", .string(id)),
      ("title", .text(title)),
      ("span", span.json),
      ("municipalities", .list(municipalities)),
      ("area", .text(area)),
      ("police", police.json),
      ("period", .maybe(period)),
      ("lagesbild", .maybe(lagesbild)),
      ("promises", .list(promises)),
      ("effects", .maybe(effects)),
      ("follow_up", .maybe(followUp)),
      ("signatories", .list(signatories)),
      ("signed", .maybe(signed)),
    ])
  }
}

extension Municipality: JSONWritable {
  public var json: JSON {
    .object([
      ("code", .string(code)), ("name", .string(name)), ("county", .string(county)), ("basis", .word(basis)),
    ])
  }
}

extension Period: JSONWritable {
  public var json: JSON {
    .object([
      ("first_year", .whole(firstYear)), ("last_year", .whole(lastYear)), ("start", .text(start)),
      ("end", .text(end)), ("text", .string(text)), ("basis", .word(basis)), ("span", span.json),
    ])
  }
}

extension Lagesbild: JSONWritable {
  public var json: JSON {
    .object([
      ("text", .string(text)), ("spans", .list(spans)), ("heading", .text(heading)),
      ("sources", .array(sources.map(JSON.word))),
    ])
  }
}

extension Passage: JSONWritable {
  public var json: JSON {
    .object([("text", .string(text)), ("spans", .list(spans))])
  }
}

extension Place: JSONWritable {
  public var json: JSON { .object([("text", .string(text)), ("span", span.json)]) }
}

extension PoliceArea: JSONWritable {
  public var json: JSON { .object([("local_area", .text(localArea)), ("region", .text(region))]) }
}

extension ArchivePlace: JSONWritable {
  public var json: JSON {
    .object([("offset", .whole(offset)), ("length", .whole(length)), ("record_id", .text(recordId))])
  }
}

extension FollowUp: JSONWritable {
  public var json: JSON {
    .object([("text", .string(text)), ("spans", .list(spans)), ("per", .word(per))])
  }
}

extension Signatory: JSONWritable {
  public var json: JSON {
    .object([
      ("name", .string(name)), ("title", .text(title)), ("organisation", .text(organisation)),
      ("party", .word(party)), ("span", span.json),
    ])
  }
}

extension Signing: JSONWritable {
  public var json: JSON {
    .object([
      ("date", .text(date)), ("place", .text(place)), ("text", .string(text)), ("span", span.json),
    ])
  }
}

extension Promise: JSONWritable {
  public var json: JSON {
    .object([
      ("id", .string(id)),
      ("text", .string(text)),
      ("span", span.json),
      ("marker", .text(marker)),
      ("heading", .text(heading)),
      ("parent", .text(parent)),
      ("by", .array(by.map(JSON.word))),
      ("by_basis", .word(byBasis)),
      ("themes", .array(themes.map(JSON.word))),
      ("places", .list(places)),
      ("targets", .list(targets)),
    ])
  }
}

extension Target: JSONWritable {
  public var json: JSON {
    .object([
      ("text", .string(text)),
      ("span", span.json),
      ("kind", .word(kind)),
      ("comparator", .word(comparator)),
      ("value", .double(value)),
      ("upper", .real(upper)),
      ("unit", .text(unit)),
      ("unit_lemma", .text(unitLemma)),
      ("modifiers", .array(modifiers.map(JSON.string))),
      ("per", .word(per)),
      ("per_year", .real(perYear)),
      ("form", .word(form)),
    ])
  }
}
