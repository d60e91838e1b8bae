import Foundation

/// State that several threads share: one lock, one condition.
///
/// Threads and not tasks run the batch, because a page that never ends must be left behind
/// (docs/adr/0009-threads.md): this is the only type that vouches for its own safety.
final class Monitor<State>: @unchecked Sendable {
  private var state: State
  private let condition = NSCondition()

  init(_ state: State) { self.state = state }

  /// Looks at or changes the state; nobody who waits is woken.
  func with<R>(_ body: (inout State) throws -> R) rethrows -> R {
    condition.lock()
    defer { condition.unlock() }
    return try body(&state)
  }

  /// Changes the state and wakes who waits for that.
  func update<R>(_ body: (inout State) throws -> R) rethrows -> R {
    condition.lock()
    defer {
      condition.broadcast()
      condition.unlock()
    }
    return try body(&state)
  }

  /// Waits until `ready` holds, then runs `body`.
  func when<R>(_ ready: (State) -> Bool, _ body: (inout State) -> R) -> R {
    condition.lock()
    while !ready(state) { condition.wait() }
    defer { condition.unlock() }
    return body(&state)
  }

  /// Waits for an update, at most `seconds`, unless `ready` holds already.
  func wait(seconds: Double, unless ready: (State) -> Bool) {
    condition.lock()
    if !ready(state) { _ = condition.wait(until: Date(timeIntervalSinceNow: seconds)) }
    condition.unlock()
  }
}
