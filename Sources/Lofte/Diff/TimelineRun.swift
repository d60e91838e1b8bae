import Comparison
import Records
import Reports

public enum TimelineFormat: String, Sendable, CaseIterable { case text, json, html }

/// One call of `lofte timeline`: all agreements of one place over the years. Writes nothing itself.
public struct TimelineRun: Sendable {
  public var paths: [String] = []
  public var selection = Selection()
  public var format = TimelineFormat.text
  public var pairs: String?
  public var style = Style(color: false)
  public var readPages: PageReader

  public init(readPages: @escaping PageReader) { self.readPages = readPages }

  public func run() -> DiffOutput {
    var output = DiffOutput()
    do {
      let overrules = try pairs.map { try PairOverrules(readText($0)) } ?? PairOverrules()
      let files = DiffInput(readPages: readPages)
      let records = try paths.flatMap { try files.records(at: $0) }
      output.noteFailures(records)
      let series = try selection.series(records)
      guard series.count == 1, let only = series.first else {
        throw Selection.Nothing(
          reason: "more than one place fits; say which with --municipality and --area",
          candidates: series.map(\.place.name))
      }
      let timeline = Timeline(place: only.place, agreements: only.sources, overrules: overrules)
      if Set(only.sources.map(\.version)).count > 1 {
        output.messages.append("warning: the records were made by different versions; extract them anew to be sure")
      }
      switch format {
      case .text: output.text = TimelineText.render(timeline, style: style)
      case .json: output.text = timeline.json.compact + "\n"
      case .html: output.text = TimelinePage.render(timeline)
      }
    } catch let error as PairOverrules.Problem {
      output.messages.append("\(pairs ?? "--pairs"), \(error)")
      output.status = .trouble
    } catch {
      output.messages.append("\(error)")
      output.status = .trouble
    }
    return output
  }
}
