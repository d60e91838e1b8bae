import Foundation
import Synchronization

/// Ctrl-C: the first one ends the run in order (nothing half-written is left under its final name), the second at once.
public enum Interruption {
  private static let requests = Atomic<Int>(0)

  /// Listens for SIGINT and SIGTERM from now on.
  public static func listen() {
    // Made here, not at its first use: a signal in the midst of that would wait in its handler for itself, for ever.
    requests.store(0, ordering: .relaxed)
    // A closed pipe and a file-size limit become write errors, which name the file.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    // Whoever started this process may have left them blocked (a thread of a job runner).
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    for number in [SIGINT, SIGTERM] {
      signal(number) { _ in
        if Interruption.requests.add(1, ordering: .relaxed).newValue > 1 { _exit(ExitStatus.interrupted.rawValue) }
      }
    }
  }

  static var isRequested: Bool { requests.load(ordering: .relaxed) > 0 }
}
