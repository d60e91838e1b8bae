import ArgumentParser
import Foundation
import Lofte
import Reports

enum ColorWish: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

/// Where a report goes, and whether in colour.
struct OutputArguments: ParsableArguments {
  @Option(name: .short, help: "Write to this file instead of standard output.") var output: String?
  @Option(help: "auto (on a terminal, unless NO_COLOR is set), always or never.") var color = ColorWish.auto

  var style: Style {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = output == nil && isatty(STDOUT_FILENO) == 1
    let plain = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    let wish = color == .always || (color == .auto && isTerminal && !plain)
    return Style(color: wish, width: isTerminal ? terminalWidth : environment["COLUMNS"].flatMap { Int($0) } ?? 80)
  }

  private var terminalWidth: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  func finish(_ result: DiffOutput) throws {
    if !result.text.isEmpty { try write(result.text) }
    for message in result.messages { FileHandle.standardError.write(Data("lofte: \(Clean.text(message))\n".utf8)) }
    if result.status != .nothing { throw ExitCode(result.status.rawValue) }
  }

  /// A file is written beside its place and renamed.
  func write(_ text: String) throws {
    guard let output else { return FileHandle.standardOutput.write(Data(text.utf8)) }
    do { try Data(text.utf8).write(to: URL(filePath: output), options: .atomic) } catch {
      FileHandle.standardError.write(Data("lofte: \(output): cannot be written\n".utf8))
      throw ExitCode(DiffStatus.trouble.rawValue)
    }
  }
}
