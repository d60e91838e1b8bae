import Records

/// What can be wrong with a record beyond its form: values that do not point at their words.
struct RecordCheck {
  private let record: Record
  private let scalars: [Unicode.Scalar]
  private(set) var findings: [String] = []

  /// - Parameter text: the text to look in; the record's own unless the page was read anew.
  init(_ record: Record, text: String? = nil) {
    self.record = record
    scalars = Array((text ?? record.text ?? "").unicodeScalars)
    checkForm()
    for agreement in record.agreements { check(agreement) }
    for (n, diagnostic) in record.diagnostics.enumerated() where diagnostic.span != nil {
      _ = words(diagnostic.span, "diagnostics[\(n)]")
    }
  }

  private mutating func checkForm() {
    let isDocument = record.type == .document
    if isDocument != (record.text != nil) { findings.append("text does not fit type \(record.type.rawValue)") }
    if isDocument != (record.page != nil) { findings.append("page does not fit type \(record.type.rawValue)") }
    if (record.type == .error) != (record.error != nil) { findings.append("error does not fit type \(record.type.rawValue)") }
    if !isDocument, !record.agreements.isEmpty { findings.append("agreements in a record of type \(record.type.rawValue)") }
    if record.id.utf8.count != 16 || !record.id.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) {
      findings.append("id \(record.id) is not 16 hex digits")
    }
  }

  private mutating func check(_ agreement: Agreement) {
    let at = agreement.id
    _ = words(agreement.span, at)
    if let period = agreement.period { match(period.text, [period.span], "\(at) period") }
    if let picture = agreement.lagesbild { match(picture.text, picture.spans, "\(at) lagesbild") }
    if let effects = agreement.effects { match(effects.text, effects.spans, "\(at) effects") }
    if let followUp = agreement.followUp { match(followUp.text, followUp.spans, "\(at) follow_up") }
    if let signed = agreement.signed { match(signed.text, [signed.span], "\(at) signed") }
    // A name can stand in damaged words, which are repaired for reading: its span has to hold words, no more.
    for signatory in agreement.signatories { _ = words(signatory.span, "\(at) signatory \(signatory.name)") }
    var ids: Set<String> = []
    for promise in agreement.promises {
      match(promise.text, [promise.span], promise.id)
      if !ids.insert(promise.id).inserted { findings.append("\(promise.id): the id is there twice") }
      if let parent = promise.parent, !ids.contains(parent) { findings.append("\(promise.id): no promise \(parent) above it") }
      for place in promise.places { match(place.text, [place.span], "\(promise.id) place") }
      for target in promise.targets { match(target.text, [target.span], "\(promise.id) target") }
    }
  }

  private mutating func match(_ text: String, _ spans: [Span], _ place: String) {
    let found = spans.compactMap { words($0, place) }
    guard found.count == spans.count, found.joined(separator: "\n") != text else { return }
    findings.append("\(place): the span holds \"\(found.joined(separator: " / ").prefix(60))\", not \"\(text.prefix(60))\"")
  }

  private mutating func words(_ span: Span?, _ place: String) -> String? {
    guard let span, span.start >= 0, span.start < span.end, span.end <= scalars.count else {
      findings.append("\(place): the span \(span.map { "\($0.start)..<\($0.end)" } ?? "") is outside the text")
      return nil
    }
    var out = String.UnicodeScalarView()
    out.append(contentsOf: scalars[span.start..<span.end])
    return String(out)
  }
}

/// `lofte validate`: are the records whole, in their vocabulary, and do their values point at their words?
public struct ValidateRun: Sendable {
  public var paths: [String] = []
  public var reporter = Reporter(progress: .never)

  public init() {}

  public func run() -> ExitStatus {
    var count = 0, bad = 0
    do throws(RunFailure) {
      var files = try RecordStream(paths: paths)
      var output = OutputFile(standardOutput: ())
      while let next = try files.next() {
        count += 1
        var findings: [String]
        do {
          let record = try Record(jsonLine: next.json)
          findings = RecordCheck(record).findings
          if record.schema != Record.schema { findings.insert("schema \(record.schema)", at: 0) }
          // Reading and writing a valid record gives its bytes again, but for white space: no key too many, none
          // missing.
          var compact: [UInt8] = []
          record.json.write(to: &compact)
          if findings.isEmpty, withoutSpace(next.json) != withoutSpace(compact) {
            findings.append("not as lofte writes it: keys missing, unknown or in another order")
          }
        } catch {
          findings = [describe(error)]
        }
        if !findings.isEmpty { bad += 1 }
        for finding in findings { try output.write(Array("\(next.place): \(printable(finding))\n".utf8)) }
      }
    } catch {
      reporter.error(error.message)
      return error.status
    }
    reporter.notice("\(count) records: \(count - bad) valid, \(bad) not")
    return bad == 0 ? .done : .findings
  }

  private func withoutSpace(_ json: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [], inString = false, escaped = false
    for byte in json {
      if inString {
        if escaped { escaped = false } else if byte == 0x5C { escaped = true } else if byte == 0x22 { inString = false }
      } else if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        continue
      } else if byte == 0x22 {
        inString = true
      }
      out.append(byte)
    }
    return out
  }
}
