import Extraction
import FixtureSupport
import Records

/// Hits, false finds and misses.
struct Hits {
  var (found, wrong, missed) = (0, 0, 0)
  mutating func add(_ found: Int, wrong: Int, missed: Int) {
    self.found += found
    self.wrong += wrong
    self.missed += missed
  }
  mutating func add<E: Hashable>(_ truths: [E], _ read: [E]) {
    let same = Bag(truths).common(Bag(read))
    add(same, wrong: read.count - same, missed: truths.count - same)
  }
  var precision: Double { found + wrong == 0 ? 1 : Double(found) / Double(found + wrong) }
  var recall: Double { found + missed == 0 ? 1 : Double(found) / Double(found + missed) }
  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }
}

/// The share of cases that are right, or the mean of likenesses.
struct Mean {
  var (sum, count) = (0.0, 0)
  mutating func add(_ value: Double) {
    sum += value
    count += 1
  }
  mutating func add(_ right: Bool) { add(right ? 1 : 0) }
  var value: Double? { count == 0 ? nil : sum / Double(count) }
}

/// How well readings of annotated pages agree with what the annotators say, micro-averaged over the pages added.
struct Score {
  var hits: [String: Hits] = [:]
  var means: [String: Mean] = [:]
  /// What went wrong, a line an error: for people.
  var errors: [String] = []

  /// Every figure by field and measure: `promises` → `p`, `r`, `f1`; `kind` → `acc`.
  var figures: [String: [String: Double]] {
    var out = hits.mapValues { ["p": $0.precision, "r": $0.recall, "f1": $0.f1] }
    for (key, mean) in means {
      guard let value = mean.value else { continue }
      let part = key.split(separator: " ")
      out[String(part[0]), default: [:]][part.count > 1 ? String(part[1]) : "acc"] = value
    }
    return out
  }

  mutating func add(_ page: CorpusPage, _ reading: PageReading) {
    let truth = page.truth
    let text = ScoreText.flat(page.text)
    let kinds = [truth.kind] + (truth.kindsAlso ?? [])
    check("kind", kinds.contains(reading.page.kind.rawValue), page, "\(reading.page.kind.rawValue) not \(kinds)")
    check("publisher", reading.page.publisher.rawValue == truth.publisher, page, reading.page.publisher.rawValue)
    if let want = truth.published { check("published", reading.page.published?.hasPrefix(want) == true, page, reading.page.published ?? "null") }
    if let want = truth.updated { check("updated", reading.page.updated?.hasPrefix(want) == true, page, reading.page.updated ?? "null") }

    // The promises' words, each looked for behind the one before it.
    var after = 0
    let passages = truth.agreements.map { a in
      a.promises.map { p -> String in
        let (words, next) = ScoreText.passage(text, Truth.Passage(starts: p.starts, ends: p.ends), after: after)
        after = next
        return words
      }
    }
    let mates = agreements(page, reading, passages)
    promises(page, reading, passages)
    people(page, reading)
    for (i, a) in truth.agreements.enumerated() { values(page, a, mates[i].map { reading.agreements[$0] }, text) }
    for fault in Grounding.faults(reading.record) { errors.append("grounded \(page.slug): \(fault)") }
    means["grounded", default: Mean()].add(Grounding.faults(reading.record).isEmpty)
  }

  mutating func check(_ key: String, _ right: Bool, _ page: CorpusPage, _ what: @autoclosure () -> String) {
    means[key, default: Mean()].add(right)
    if !right { errors.append("\(key) \(page.slug): \(what())") }
  }

  /// Which agreement read stands for which of the truth, by their promises and periods.
  private mutating func agreements(_ page: CorpusPage, _ reading: PageReading, _ passages: [[String]]) -> [Int: Int] {
    let truths = passages.map { $0.map { Bag(ScoreText.words($0)) } }
    let reads = reading.agreements.map { $0.promises.map { Bag(ScoreText.words($0.text)) } }
    let pairs = align(truths.count, reads.count, floor: 0.05) { i, j in
      let same = align(truths[i].count, reads[j].count, floor: 0.8) { truths[i][$0].likeness(reads[j][$1]) }.count
      let period = reading.agreements[j].period
      let years = page.truth.agreements[i].period.map { period != nil && $0 == [period?.firstYear, period?.lastYear] } ?? false
      return Double(same) + (years ? 0.5 : 0) + 0.1
    }
    hits["agreements", default: Hits()].add(pairs.count, wrong: reads.count - pairs.count, missed: truths.count - pairs.count)
    if reads.count != truths.count { errors.append("agreements \(page.slug): \(reads.count) not \(truths.count)") }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// Promises are matched over the whole page, so that a wrong split does not count twice.
  private mutating func promises(_ page: CorpusPage, _ reading: PageReading, _ passages: [[String]]) {
    let truths = zip(page.truth.agreements, passages).flatMap { zip($0.promises, $1) }
    let reads = reading.agreements.flatMap(\.promises)
    let (t, r) = (truths.map { Bag(ScoreText.words($0.1)) }, reads.map { Bag(ScoreText.words($0.text)) })
    let pairs = align(t.count, r.count, floor: 0.8) { t[$0].likeness(r[$1]) }
    let found = Set(pairs.map(\.0))
    // An item that the page breaks off in may be left out.
    let missed = truths.indices.filter { !found.contains($0) && truths[$0].0.cut != true }
    hits["promises", default: Hits()].add(pairs.count, wrong: reads.count - pairs.count, missed: missed.count)
    let inexact = pairs.filter { ScoreText.words(truths[$0.0].1) != ScoreText.words(reads[$0.1].text) }
    let exact = pairs.count - inexact.count
    for (i, j) in inexact { errors.append("promises_exact \(page.slug): \(reads[j].text)\n      not \(truths[i].1)") }
    hits["promises_exact", default: Hits()].add(exact, wrong: reads.count - exact, missed: missed.count + pairs.count - exact)
    for i in missed { errors.append("promises-missed \(page.slug): \(truths[i].1)") }
    for j in Set(reads.indices).subtracting(pairs.map(\.1)).sorted() { errors.append("promises-extra \(page.slug): \(reads[j].text)") }
    for (i, j) in pairs {
      let allowed = ([truths[i].0.by] + (truths[i].0.byAlso ?? [])).map(Set.init)
      let by = Set(reads[j].by.map(\.rawValue))
      check("by", allowed.contains(by), page, "\(by.sorted()) not \(truths[i].0.by): \(truths[i].1)")
    }
    let wanted = truths.flatMap { $0.0.targets.map(Key.init) }
    let got = reads.flatMap { $0.targets.map(Key.init) }
    hits["targets", default: Hits()].add(wanted.map(\.number), got.map(\.number))
    hits["targets_with_unit", default: Hits()].add(wanted, got)
    for (key, n) in Bag(wanted).counts where n > (Bag(got).counts[key] ?? 0) { errors.append("targets-missed \(page.slug): \(key)") }
    for (key, n) in Bag(got).counts where n > (Bag(wanted).counts[key] ?? 0) { errors.append("targets-extra \(page.slug): \(key)") }
  }

  private mutating func people(_ page: CorpusPage, _ reading: PageReading) {
    func key(_ name: String) -> String { ScoreText.words(name).joined(separator: " ") }
    let wanted = page.truth.agreements.flatMap(\.signatories).map { [key($0.name), $0.party] }
    let got = reading.agreements.flatMap(\.signatories).map { [key($0.name), $0.party.rawValue] }
    hits["signatories", default: Hits()].add(wanted.map { $0[0] }, got.map { $0[0] })
    hits["signatories_party", default: Hits()].add(wanted, got)
    if Set(wanted) != Set(got) { errors.append("signatories \(page.slug): \(got) not \(wanted)") }
  }

  private mutating func values(_ page: CorpusPage, _ want: Truth.Agreement, _ read: Agreement?, _ text: [Unicode.Scalar]) {
    if let name = want.municipality {
      let names = read?.municipalities.map(\.name) ?? []
      check("municipality", names.contains(name), page, "\(names) not \(name)")
    }
    let years = read?.period.map { [$0.firstYear, $0.lastYear] }
    if let period = want.period {
      check("period", (years ?? [nil, nil]) == period, page, "\(String(describing: years)) not \(period)")
    } else if read != nil {
      check("period", years == nil, page, "\(String(describing: years)) not null")
    }
    if want.signed != nil || read?.signed != nil {
      check("signed", (read?.signed?.date ?? "") == (want.signed ?? ""), page, "\(read?.signed?.date ?? "null") not \(want.signed ?? "null")")
    }
    if want.lagesbildOptional != true {
      if let p = want.lagesbild {
        passage("lagesbild", p, read?.lagesbild?.text, page, text)
      } else if let read {
        means["lagesbild absent_ok", default: Mean()].add(read.lagesbild == nil)
        if let extra = read.lagesbild?.text { errors.append("lagesbild-extra \(page.slug): \(extra)") }
      }
    }
    if want.followUpOptional != true, let p = want.followUp { passage("follow_up", p, read?.followUp?.text, page, text) }
  }

  private mutating func passage(_ key: String, _ want: Truth.Passage, _ read: String?, _ page: CorpusPage, _ text: [Unicode.Scalar]) {
    let words = ScoreText.passage(text, want).0
    let likeness = Bag(ScoreText.words(words)).likeness(Bag(ScoreText.words(read)))
    means["\(key) token_f1", default: Mean()].add(likeness)
    if likeness < 0.8 { errors.append("\(key) \(page.slug): \(read ?? "null")\n      not \(words)") }
  }

  /// What of a target is compared: comparator, numbers and rate, and the last word of its unit.
  private struct Key: Hashable, CustomStringConvertible {
    var number: [String]
    var unit: String

    init(_ t: Truth.Target) {
      let comparator = t.cmp == "range" ? "between" : t.cmp
      number = [comparator, "\(t.value)", comparator == "between" ? t.max.map { "\($0)" } ?? "" : "", t.per ?? ""]
      unit = ScoreText.words(t.unit).last ?? ""
    }

    init(_ t: Target) {
      number = [t.comparator.rawValue, "\(t.value)", t.comparator == .between ? t.upper.map { "\($0)" } ?? "" : "", t.per?.rawValue ?? ""]
      unit = ScoreText.words(t.unit).last ?? ""
    }

    var description: String { (number + [unit]).joined(separator: " ") }
  }
}
