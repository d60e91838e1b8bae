/// What an archive's reader finds next.
enum ArchiveStep {
  /// A record that is ready to be opened, a skipped one or a failure.
  case entry(Entry)
  /// A file inside the archive; its form is not known yet.
  case member(Member)
  /// A file or record that is no input: an image, a request, a directory's bookkeeping.
  case ignored
}

/// Walks an archive once, from its start to its end, without holding it.
protocol ArchiveReader: AnyObject {
  /// Nil at the end. A failure is an entry, and the reader goes on behind it where that is possible.
  func next() -> ArchiveStep?
}

/// A file on disk or inside an archive, open at its first byte.
struct Member {
  /// With the archives around it, joined by `!`.
  var path: String
  var reader: ByteReader
  /// The file itself, when it stands on disk as a whole.
  var file: File?
  var isNamed = false
  var savedAs: SavedForm = .unknown
  var capturedAt: String?
  var place: MemberPlace?

  init(path: String, reader: ByteReader) {
    self.path = path
    self.reader = reader
  }

  func entry(_ content: Entry.Content) -> Entry {
    var entry = Entry(path, content, savedAs: savedAs)
    entry.isNamed = isNamed
    entry.capturedAt = capturedAt
    entry.capturedAtBasis = capturedAt == nil ? nil : .archiveEntry
    entry.place = place
    return entry
  }
}

/// A member's path made safe to show: what leaves the archive is a failure, never followed.
/// - Returns: nil for absolute paths, drive letters, `..`, NUL.
func insidePath(_ name: String) -> String? {
  let path = name.replacing("\\", with: "/")
  let parts = path.split(separator: "/", omittingEmptySubsequences: true)
  let drive = path.utf8.count >= 2 && path.utf8.first?.isLetter == true && path.dropFirst().first == ":"
  guard !path.hasPrefix("/"), !drive, !parts.contains(".."), !path.utf8.contains(0), !parts.isEmpty else { return nil }
  return parts.filter { $0 != "." }.joined(separator: "/")
}
