import Records

/// The promise of the record that no machine can keep by luck: every value points at its own words.
public enum Grounding {
  /// What does not hold in a record: a value whose span gives other words, a span outside of the text, a parent that
  /// stands nowhere. Empty for a sound record.
  public static func faults(_ record: Record) -> [String] {
    guard let text = record.text else { return [] }
    let points = Array(text.unicodeScalars)
    var out: [String] = []
    func cut(_ s: Span) -> String? {
      guard s.start >= 0, s.start <= s.end, s.end <= points.count else { return nil }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: points[s.start..<s.end])
      return String(view)
    }
    func check(_ name: String, _ words: String, _ span: Span) {
      guard let found = cut(span) else { return out.append("\(name): \(span.start)–\(span.end) is outside of the text") }
      if Array(found.unicodeScalars) != Array(words.unicodeScalars) { out.append("\(name): “\(words)” but the span gives “\(found)”") }
    }
    func check(_ name: String, _ words: String, _ spans: [Span]) {
      let found = spans.compactMap(cut)
      if found.count != spans.count || found.joined(separator: "\n") != words { out.append("\(name): its spans give other words") }
      if spans.isEmpty { out.append("\(name): no span") }
    }
    for (n, a) in record.agreements.enumerated() {
      let at = "agreements[\(n)]"
      if cut(a.span) == nil { out.append("\(at): its span is outside of the text") }
      if let p = a.period { check("\(at).period", p.text, p.span) }
      if let l = a.lagesbild { check("\(at).lagesbild", l.text, l.spans) }
      if let e = a.effects { check("\(at).effects", e.text, e.spans) }
      if let f = a.followUp { check("\(at).follow_up", f.text, f.spans) }
      if let s = a.signed { check("\(at).signed", s.text, s.span) }
      for (k, s) in a.signatories.enumerated() { check("\(at).signatories[\(k)]", s.name, s.span) }
      var ids: Set<String> = []
      for (k, p) in a.promises.enumerated() {
        let place = "\(at).promises[\(k)]"
        check(place, p.text, p.span)
        if p.span.start < a.span.start || p.span.end > a.span.end { out.append("\(place): outside of its agreement") }
        if p.id != "\(a.id)/\(k + 1)" { out.append("\(place): id \(p.id)") }
        if let parent = p.parent, !ids.contains(parent) { out.append("\(place): no parent \(parent) above it") }
        ids.insert(p.id)
        if p.by.isEmpty { out.append("\(place): nobody gives it") }
        for (j, t) in p.targets.enumerated() { check("\(place).targets[\(j)]", t.text, t.span) }
        for (j, x) in p.places.enumerated() { check("\(place).places[\(j)]", x.text, x.span) }
      }
    }
    if Set(record.agreements.map(\.id)).count != record.agreements.count { out.append("two agreements of one id") }
    for d in record.diagnostics { if let s = d.span, cut(s) == nil { out.append("\(d.code.rawValue): its span is outside of the text") } }
    return out
  }
}
