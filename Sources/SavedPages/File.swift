#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A regular file, open for reading at any place. The descriptor closes with the last reference.
final class File {
  let size: Int
  private let descriptor: Int32

  /// - Parameter path: the path's bytes, without a final NUL; they need not be UTF-8.
  init(path: [UInt8]) throws(ReadFailure) {
    let status = try FileStatus(path: path)
    guard status.kind == .file else { throw ReadFailure(.unreadable, "not a regular file") }
    // Without blocking: what turned into a pipe since the look above must not hang the run.
    descriptor = withCString(path) { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { throw failure(errno) }
    size = status.size
  }

  /// Takes over a descriptor (of an unlinked temporary file).
  init(descriptor: Int32, size: Int) {
    self.descriptor = descriptor
    self.size = size
  }

  deinit { close(descriptor) }

  /// Reads up to the buffer's size at byte `offset`; 0 at the end.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    while true {
      let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
      if count >= 0 { return count }
      if errno != EINTR { throw failure(errno) }
    }
  }

  /// The bytes of a stretch, fewer at the end of the file.
  func bytes(at offset: Int, count: Int) throws(ReadFailure) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: max(0, min(count, size - offset)))
    var done = 0
    while done < out.count {
      let read = try out.withMutableRawBytes { (raw) throws(ReadFailure) -> Int in
        try self.read(at: offset + done, into: UnsafeMutableRawBufferPointer(rebasing: raw[done...]))
      }
      if read == 0 { break }
      done += read
    }
    out.removeLast(out.count - done)
    return out
  }
}

/// What `stat` says of a path.
struct FileStatus {
  enum Kind { case file, folder, other }
  struct Identity: Hashable { let device: UInt64, inode: UInt64 }

  let kind: Kind
  let size: Int
  let identity: Identity

  /// Follows links.
  init(path: [UInt8]) throws(ReadFailure) {
    var status = stat()
    guard withCString(path, { stat($0, &status) }) == 0 else { throw failure(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    size = Int(status.st_size)
    identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }

  static func isLink(_ path: [UInt8]) -> Bool {
    var status = stat()
    return withCString(path) { lstat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}

/// The names in a folder without `.` and `..`, in byte order: the same on every machine and in every locale.
func namesInFolder(_ path: [UInt8]) throws(ReadFailure) -> [[UInt8]] {
  guard let folder = withCString(path, { opendir($0) }) else { throw failure(errno) }
  defer { closedir(folder) }
  var names: [[UInt8]] = []
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
  }
  return names.sorted { $0.lexicographicallyPrecedes($1) }
}

/// The existing paths that match a pattern with `*`, `?` and `[…]`, in byte order.
func paths(matching pattern: [UInt8]) -> [[UInt8]] {
  var found = glob_t()
  defer { globfree(&found) }
  guard withCString(pattern, { glob($0, GLOB_NOSORT, nil, &found) }) == 0 else { return [] }
  var paths: [[UInt8]] = []
  for index in 0..<Int(found.gl_pathc) {
    if let path = found.gl_pathv[index] { paths.append(Array(UnsafeBufferPointer(start: path, count: strlen(path)).map { UInt8(bitPattern: $0) })) }
  }
  return paths.sorted { $0.lexicographicallyPrecedes($1) }
}

/// An unlinked temporary file to spool a nested archive to, in `TMPDIR`; write with the closure, then read.
func spool(_ fill: (_ write: (UnsafeRawBufferPointer) throws(ReadFailure) -> Void) throws(ReadFailure) -> Void)
  throws(ReadFailure) -> File
{
  let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  var template = Array("\(folder)/lofte-XXXXXX".utf8CString)
  let descriptor = mkstemp(&template)
  guard descriptor >= 0 else { throw failure(errno, "no temporary file in \(folder): ") }
  unlink(template)
  var size = 0
  do throws(ReadFailure) {
    try fill { (bytes) throws(ReadFailure) in
      var from = 0
      while from < bytes.count {
        let count = write(descriptor, bytes.baseAddress! + from, bytes.count - from)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw failure(errno, "temporary file: ") }
        from += count
      }
      size += bytes.count
    }
  } catch {
    close(descriptor)
    throw error
  }
  return File(descriptor: descriptor, size: size)
}

private func withCString<R>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> R) -> R {
  (path + [0]).withUnsafeBufferPointer { $0.withMemoryRebound(to: CChar.self) { body($0.baseAddress!) } }
}

private func failure(_ code: Int32, _ before: String = "") -> ReadFailure {
  let words = before + String(cString: strerror(code))
  switch code {
  case ENOENT, ENOTDIR: return ReadFailure(.notFound, words)
  case ELOOP: return ReadFailure(.linkLoop, words)
  default: return ReadFailure(.unreadable, words)
  }
}
