import Foundation

/// A file that appears under its name only when it is whole.
///
/// It is written as `<name>.lofte-tmp` beside its place, flushed to the disk and renamed. Standard output and devices
/// are written directly. Two runs cannot write the same file at once: the temporary file is locked.
struct OutputFile {
  private let path: String
  private let temporary: String?
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  init(standardOutput: Void) {
    path = "standard output"
    temporary = nil
    descriptor = STDOUT_FILENO
  }

  init(path given: String) throws(RunFailure) {
    var status = stat()
    let exists = stat(given, &status) == 0
    path = exists ? URL(fileURLWithPath: given).resolvingSymlinksInPath().path : given
    let isRegular = !exists || status.st_mode & S_IFMT == S_IFREG
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw RunFailure(.cannotCreate, "\(given): is a folder") }
    temporary = isRegular ? path + ".lofte-tmp" : nil
    descriptor = open(temporary ?? path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw RunFailure(.cannotCreate, "\(given): \(systemMessage())") }
    guard temporary != nil else { return }
    guard lock(descriptor) else {
      close(descriptor)
      throw RunFailure(.cannotCreate, "\(given): another run is writing it")
    }
    guard ftruncate(descriptor, 0) == 0 else {
      close(descriptor)
      throw RunFailure(.cannotCreate, "\(given): \(systemMessage())")
    }
  }

  mutating func write(_ bytes: [UInt8]) throws(RunFailure) {
    buffer += bytes
    if buffer.count >= 65_536 || temporary == nil { try flush() }
  }

  private mutating func flush() throws(RunFailure) {
    if let message = writeAll(descriptor, buffer) { throw RunFailure(.cannotWrite, "\(path): \(message)") }
    buffer.removeAll(keepingCapacity: true)
  }

  mutating func finish() throws(RunFailure) {
    try flush()
    guard let temporary else { return }
    guard fsync(descriptor) == 0, rename(temporary, path) == 0 else {
      throw RunFailure(.cannotWrite, "\(path): \(systemMessage())")
    }
    close(descriptor)
  }

  mutating func abandon() {
    guard let temporary else { return }
    unlink(temporary)
    close(descriptor)
  }
}

/// Writes all bytes; the system's message when that fails (a full disk, a closed pipe).
func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> String? {
  var from = 0
  while from < bytes.count {
    let count = bytes.withUnsafeBytes { raw in
      UnsafeRawBufferPointer(rebasing: raw[from...]).withMemoryRebound(to: UInt8.self) {
        Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
    }
    if count < 0, errno == EINTR { continue }
    if count < 0 { return systemMessage() }
    from += count
  }
  return nil
}

func systemMessage() -> String { String(cString: strerror(errno)) }

/// Takes a file for this run alone. Waits up to two seconds: a run that was just killed may not be gone yet.
func lock(_ descriptor: Int32) -> Bool {
  for _ in 0..<40 {
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    usleep(50_000)
  }
  return false
}
