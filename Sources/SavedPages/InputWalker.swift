/// Walks what was named: files, folders (recursively, in byte order), patterns.
///
/// Links are followed. A folder that is its own ancestor is a failure; one that a link reaches a second time is left
/// out, so that links cannot make a folder endless.
final class InputWalker {
  enum Found {
    /// `path` opens it, `shown` is what the record says.
    case file(path: [UInt8], shown: String, isNamed: Bool)
    case failed(shown: String, ReadFailure)
    case ignored
    /// A named folder is through: was there an input in it?
    case endOfFolder(shown: String)
  }

  private struct Folder {
    let path: [UInt8]
    /// Relative to the input root, with a final slash; empty for the root itself.
    let shown: String
    let identity: FileStatus.Identity
    var names: ArraySlice<[UInt8]>
    /// The root as named, for the message at its end.
    let root: String?
  }

  private let nextPath: () -> [UInt8]?
  /// What `--root` named: paths are shown relative to it, folders' files too.
  private let root: [UInt8]?
  private var folders: [Folder] = []
  private var linked: Set<FileStatus.Identity> = []
  private var matches: ArraySlice<[UInt8]> = []

  /// - Parameter nextPath: gives the named paths one after the other, nil at their end.
  init(root: [UInt8]?, nextPath: @escaping () -> [UInt8]?) {
    self.root = root
    self.nextPath = nextPath
  }

  func next() -> Found? {
    while true {
      if let found = nextInFolder() { return found }
      if let match = matches.popFirst() { return named(match) }
      guard let path = nextPath() else { return nil }
      if path.contains(where: { $0 == 0x2A || $0 == 0x3F || $0 == 0x5B }), (try? FileStatus(path: path)) == nil {
        matches = paths(matching: path)[...]
        if !matches.isEmpty { continue }
      }
      return named(path)
    }
  }

  private func named(_ path: [UInt8]) -> Found? {
    let shown = shown(path)
    do throws(ReadFailure) {
      let status = try FileStatus(path: path)
      guard status.kind == .folder else { return .file(path: path, shown: shown, isNamed: true) }
      let names = try namesInFolder(path)
      let prefix = root == nil ? "" : shown + "/"
      folders.append(
        Folder(path: path, shown: prefix, identity: status.identity, names: names[...], root: shown))
      return nextInFolder()
    } catch {
      return .failed(shown: shown, error)
    }
  }

  private func nextInFolder() -> Found? {
    while var folder = folders.popLast() {
      guard let name = folder.names.popFirst() else {
        if let root = folder.root { return .endOfFolder(shown: root) }
        continue
      }
      folders.append(folder)
      let path = folder.path + (folder.path.last == 0x2F ? [] : [0x2F]) + name
      let shown = folder.shown + String(decoding: name, as: UTF8.self)
      do throws(ReadFailure) {
        let status = try FileStatus(path: path)
        switch status.kind {
        case .file: return .file(path: path, shown: shown, isNamed: false)
        case .other: return .ignored
        case .folder:
          if folders.contains(where: { $0.identity == status.identity }) {
            throw ReadFailure(.linkLoop, "a link to a folder around it")
          }
          if FileStatus.isLink(path), !linked.insert(status.identity).inserted { return .ignored }
          let names = try namesInFolder(path)
          folders.append(
            Folder(path: path, shown: shown + "/", identity: status.identity, names: names[...], root: nil))
        }
      } catch {
        return .failed(shown: shown, error)
      }
    }
    return nil
  }

  /// As given, but never absolute: relative to `--root`, or without the leading slash.
  private func shown(_ path: [UInt8]) -> String {
    var path = path[...]
    if let root, path.starts(with: root) {
      let rest = path.dropFirst(root.count)
      if root.last == 0x2F || rest.isEmpty || rest.first == 0x2F { path = rest }
    }
    while path.first == 0x2F { path = path.dropFirst() }
    while path.count > 1, path.last == 0x2F { path = path.dropLast() }
    while path.starts(with: [0x2E, 0x2F]) { path = path.dropFirst(2) }
    return path.isEmpty ? "." : String(decoding: path, as: UTF8.self)
  }
}
