import Dispatch
import Synchronization

/// Maps on all cores, in blocks; the results stand in the order of the elements.
func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ transform: @Sendable (Element) -> Result
) -> [Result] {
  let block = max(1, min(64, elements.count / 8))
  let blocks = stride(from: 0, to: elements.count, by: block).map { $0..<min($0 + block, elements.count) }
  guard blocks.count > 1 else { return elements.map(transform) }
  let results = Mutex<[Int: [Result]]>([:])
  DispatchQueue.concurrentPerform(iterations: blocks.count) { n in
    let part = elements[blocks[n]].map(transform)
    results.withLock { $0[n] = part }
  }
  return results.withLock { done in blocks.indices.flatMap { done[$0] ?? [] } }
}
