import Comparison
import Foundation
import Records
import Reports

/// How a diff is written.
public enum DiffFormat: String, Sendable, CaseIterable { case text, json, markdown, html, github }

/// The lowest level that makes a diff end with status 1.
public enum DiffFailOn: String, Sendable, CaseIterable {
  case error, warning, info, never

  func isMet(by level: Level?) -> Bool {
    guard let level else { return false }
    return switch self {
    case .error: level >= .error
    case .warning: level >= .warning
    case .info: true
    case .never: false
    }
  }
}

/// What a comparison ends with: 0 nothing at or above `--fail-on`, 1 findings, 2 trouble.
public enum DiffStatus: Int32, Sendable, CaseIterable { case nothing = 0, findings = 1, trouble = 2 }

/// What a run writes: to standard output (or the file named), to standard error, and its status.
public struct DiffOutput: Sendable {
  public var text = ""
  public var messages: [String] = []
  public var status = DiffStatus.nothing

  /// Inputs that could not be read when the records were made: what is missing may be in them.
  mutating func noteFailures(_ records: [Record]) {
    let failed = records.filter { $0.type == .error }
    guard let first = failed.first else { return }
    let more = failed.count > 1 ? " (and \(failed.count - 1) more)" : ""
    messages.append("warning: \(first.source.path): \(first.error?.message ?? "could not be read")\(more)")
  }
}

/// One call of `lofte diff`: reads, pairs agreements, compares, renders. Writes nothing itself.
public struct DiffRun: Sendable {
  public var older = ""
  /// Nil: the older side holds both years.
  public var newer: String?
  public var selection = Selection()
  public var format = DiffFormat.text
  public var failOn = DiffFailOn.error
  /// Paths of the files for `--pairs` and `--accept`.
  public var pairs: String?
  public var accept: String?
  public var style = Style(color: false)
  /// In text: leave out pairs without a finding of this level.
  public var least = Level.info
  public var readPages: PageReader

  public init(readPages: @escaping PageReader) { self.readPages = readPages }

  public func run() -> DiffOutput {
    var output = DiffOutput()
    do {
      let overrules = try pairs.map(readPairs) ?? PairOverrules()
      let accepted = try accept.map(readAccepted) ?? []
      let files = DiffInput(readPages: readPages)
      let first = try files.records(at: older)
      let second = try newer.map(files.records)
      output.noteFailures(first + (second ?? []))
      let choices: [Selection.Choice]
      if let second {
        choices = try selection.pairs(first, second)
      } else {
        choices = try selection.pairs(first)
        if case .onlyTo(let only)? = choices.first, choices.count == 1 {
          throw Selection.Nothing(reason: "only one agreement was found; name a second file", candidates: [only.label])
        }
      }
      let diffs = compare(choices, overrules, accepted, &output)
      report(diffs, accepted, &output)
    } catch let error as PairOverrules.Problem {
      output.messages.append("\(pairs ?? "--pairs"), \(error)")
      output.status = .trouble
    } catch {
      output.messages.append("\(error)")
      output.status = .trouble
    }
    return output
  }

  private func compare(
    _ choices: [Selection.Choice], _ overrules: PairOverrules, _ accepted: Set<String>, _ output: inout DiffOutput
  ) -> [Diff] {
    var clear: [Selection.Choice] = []
    for choice in choices {
      if case .ambiguous(let place, let reason, let candidates) = choice {
        output.messages.append("\(place.name): \(reason)" + candidates.map { "\n  \($0.label)" }.joined())
        output.status = .trouble
      } else {
        clear.append(choice)
      }
    }
    return concurrentMap(clear) { choice in
      switch choice {
      case .pair(let from, let to): Diff(from: from, to: to, overrules: overrules, accepted: accepted)
      case .onlyFrom(let source): Diff(onlyFrom: source, accepted: accepted)
      case .onlyTo(let source): Diff(onlyTo: source, accepted: accepted)
      case .ambiguous: nil
      }
    }.compactMap { $0 }
  }

  private func report(_ diffs: [Diff], _ accepted: Set<String>, _ output: inout DiffOutput) {
    if diffs.isEmpty { return }
    output.text = render(diffs)
    let versions = diffs.filter { $0.notes.contains { $0.code == .versionsDiffer } }
    if let note = versions.first?.notes.first(where: { $0.code == .versionsDiffer }) {
      output.messages.append(
        "warning: \(note.message)" + (versions.count > 1 ? " (\(versions.count) comparisons)" : ""))
    }
    let stale = accepted.subtracting(diffs.flatMap(\.findings).map(\.fingerprint))
    if !stale.isEmpty {
      output.messages.append("note: accepted but not found: \(stale.sorted().joined(separator: ", "))")
    }
    if diffs.count > 1 {
      let (onlyOld, onlyNew) = (diffs.filter { $0.to == nil }, diffs.filter { $0.from == nil })
      for (list, side) in [(onlyOld, "newer"), (onlyNew, "older")] where !list.isEmpty {
        let names = list.compactMap { $0.shown.map { AgreementPlace($0).name } }
        output.messages.append("missing on the \(side) side: \(names.joined(separator: ", "))")
      }
      let compared = diffs.count - onlyOld.count - onlyNew.count
      output.messages.append(
        "\(diffs.count) places: \(compared) compared, \(onlyOld.count) on the older side only, "
          + "\(onlyNew.count) on the newer side only")
    }
    let worst = diffs.compactMap(\.worst).max()
    if output.status == .nothing, failOn.isMet(by: worst) { output.status = .findings }
  }

  private func render(_ diffs: [Diff]) -> String {
    switch format {
    case .text: return TextReport.render(diffs, style: style, least: least)
    case .markdown: return MarkdownReport.render(diffs)
    case .github: return GitHubReport.render(diffs)
    case .html: return DiffPage.render(diffs)
    case .json:
      // A diff a line: one comparison is one JSON document, many are NDJSON.
      var bytes: [UInt8] = []
      for diff in diffs {
        diff.json.write(to: &bytes)
        bytes.append(0x0A)
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private func readPairs(_ path: String) throws -> PairOverrules { try PairOverrules(readText(path)) }

  /// A fingerprint a line; what follows it, and `#` with a space, is comment.
  private func readAccepted(_ path: String) throws -> Set<String> {
    var result: Set<String> = []
    for (n, line) in try readText(path).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      guard let word = line.split(whereSeparator: \.isWhitespace).first, word != "#", !word.hasPrefix("//") else {
        continue
      }
      // As reports print it: `#0123456789abcdef`.
      let print = word.hasPrefix("#") ? word.dropFirst() : word
      if print.utf8.count == 16, UInt64(print, radix: 16) != nil {
        result.insert(print.lowercased())
      } else if !word.hasPrefix("#") {
        throw RecordFileProblem(path: "\(path):\(n + 1)", reason: "\(word) is no fingerprint (16 hexadecimal digits)")
      }
    }
    return result
  }
}

func readText(_ path: String) throws -> String {
  do { return try String(contentsOfFile: path, encoding: .utf8) } catch {
    throw RecordFileProblem(path: path, reason: "cannot be read as UTF-8")
  }
}
