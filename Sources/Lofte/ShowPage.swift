import Records

/// `lofte show`: a page's text with every value marked, as one HTML file that loads nothing.
public struct ShowPage {
  private struct Mark {
    let span: Span
    let kind: String
    let label: String
  }

  private let record: Record
  private var marks: [Mark] = []

  public init(_ record: Record) {
    self.record = record
    for agreement in record.agreements { collect(agreement) }
  }

  /// The page as UTF-8.
  public var html: [UInt8] {
    let title = record.page?.title ?? record.source.path
    return Array(
      """
      <!DOCTYPE html>
      <html lang="sv">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(title))</title>
      <style>\(style)</style>
      </head>
      <body>
      <h1>\(escaped(title))</h1>
      <p class="source">\(escaped(record.source.path))\(record.source.url.map { " · " + escaped($0) } ?? "")\
      \(record.source.capturedAt.map { " · " + escaped($0) } ?? "")</p>
      <p class="legend">\(legend)</p>
      <main>\(marked)</main>
      \(notes)
      </body>
      </html>

      """.utf8)
  }

  private mutating func collect(_ agreement: Agreement) {
    func add(_ span: Span, _ kind: String, _ label: String) { marks.append(Mark(span: span, kind: kind, label: label)) }
    if let period = agreement.period {
      add(period.span, "period", "period \(years(period.firstYear, period.lastYear)), from the \(period.basis.rawValue)")
    }
    for span in agreement.lagesbild?.spans ?? [] { add(span, "lagesbild", "lägesbild") }
    for span in agreement.effects?.spans ?? [] { add(span, "effects", "effects") }
    for span in agreement.followUp?.spans ?? [] { add(span, "follow-up", "follow-up") }
    for promise in agreement.promises {
      let by = promise.by.map(\.rawValue).joined(separator: ", ")
      let themes = promise.themes.map(\.rawValue).joined(separator: ", ")
      add(promise.span, "promise", "\(promise.id) by \(by) (\(promise.byBasis.rawValue))\(themes.isEmpty ? "" : ": \(themes)")")
      for place in promise.places { add(place.span, "place", "place") }
      for target in promise.targets {
        let upper = target.upper.map { " to \(JSON.double($0).compact)" } ?? ""
        let rate = target.per.map { " per \($0.rawValue)" } ?? ""
        add(
          target.span, "target",
          "\(target.comparator.rawValue) \(JSON.double(target.value).compact)\(upper) \(target.unitLemma ?? "")\(rate)")
      }
    }
    for person in agreement.signatories {
      add(person.span, "signatory", "\(person.name), \(person.title ?? "no title") (\(person.party.rawValue))")
    }
    if let signed = agreement.signed {
      add(signed.span, "signed", "signed \(signed.date ?? "without date") \(signed.place ?? "")")
    }
  }

  private func years(_ first: Int?, _ last: Int?) -> String {
    "\(first.map { String($0) } ?? "open")–\(last.map { String($0) } ?? "open")"
  }

  /// The text, cut where any mark starts or ends; a piece carries the classes of all marks over it.
  private var marked: String {
    let scalars = Array((record.text ?? "").unicodeScalars)
    let edges = Set(marks.flatMap { [$0.span.start, $0.span.end] } + [0, scalars.count])
    let cuts = edges.filter { (0...scalars.count).contains($0) }.sorted()
    var out = ""
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars[start..<end])
      let over = marks.filter { $0.span.start <= start && $0.span.end >= end }
      if over.isEmpty {
        out += escaped(String(piece))
      } else {
        let kinds = over.map(\.kind).joined(separator: " ")
        let labels = over.map(\.label).joined(separator: " | ")
        out += "<span class=\"\(kinds)\" title=\"\(escaped(labels))\">\(escaped(String(piece)))</span>"
      }
    }
    return out
  }

  private var legend: String {
    ["promise", "target", "place", "lagesbild", "effects", "follow-up", "period", "signatory", "signed"]
      .map { "<span class=\"\($0)\">\($0)</span>" }.joined(separator: " ")
  }

  private var notes: String {
    guard !record.diagnostics.isEmpty else { return "" }
    let items = record.diagnostics.map { "<li><code>\($0.code.rawValue)</code> \(escaped($0.message))</li>" }
    return "<h2>Diagnostics</h2>\n<ul>\n\(items.joined(separator: "\n"))\n</ul>"
  }

  private func escaped(_ text: String) -> String {
    var out = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(character)
      }
    }
    return out
  }

  private let style = """

    :root { color-scheme: light dark; }
    body { font: 1rem/1.6 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
    main { white-space: pre-wrap; overflow-wrap: anywhere; }
    .source { opacity: .75; overflow-wrap: anywhere; }
    .promise { background: light-dark(#dcebff, #16345c); }
    .target { border-bottom: 3px solid light-dark(#b3261e, #ffb4ab); font-weight: 600; }
    .place { border-bottom: 1px dotted currentColor; }
    .lagesbild { background: light-dark(#fff1c9, #4a3b00); }
    .effects { background: light-dark(#e6f4d9, #274310); }
    .follow-up { background: light-dark(#efe2ff, #3d2460); }
    .period { outline: 1px solid light-dark(#7a5a00, #f0c33c); }
    .signatory, .signed { background: light-dark(#ffe0ec, #5c1638); }
    @media print { body { margin: 0; max-width: none; } }

    """
}

/// `lofte show`: finds the record and writes its page.
public struct ShowRun: Sendable {
  private let path: String
  private let id: String?
  private let output: String?

  public init(path: String, id: String?, output: String?) {
    self.path = path
    self.id = id
    self.output = output
  }

  public func run() -> ExitStatus {
    do throws(RunFailure) {
      let page = ShowPage(try record())
      var file = try output.map { (path) throws(RunFailure) in try OutputFile(path: path) } ?? OutputFile(standardOutput: ())
      try file.write(page.html)
      try file.finish()
      return .done
    } catch {
      Reporter(progress: .never).error(error.message)
      return error.status
    }
  }

  private func record() throws(RunFailure) -> Record {
    var files = try RecordStream(paths: [path])
    while let next = try files.next() {
      let record = try Record.read(next.json, at: next.place)
      if id.map({ $0 == record.id }) ?? (record.type == .document) { return record }
    }
    throw RunFailure(.nothingReadable, "\(path): no \(id.map { "record \($0)" } ?? "document") in it")
  }
}
