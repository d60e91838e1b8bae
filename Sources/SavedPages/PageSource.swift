/// All inputs of a run, one after the other, in the order of what was named: the one place where saved pages are found.
///
/// Not thread-safe: one caller at a time. It holds one folder listing a level and one page.
public final class PageSource {
  private let walker: InputWalker
  private let limits: ReadLimits
  private var archives: [(reader: any ArchiveReader, shown: String, isNamed: Bool, entries: Int)] = []
  private var entriesOfFolder = 0
  /// Files and records that are no inputs so far (images, style sheets, a WARC's requests).
  public private(set) var ignored = 0
  private var bytesBefore = 0
  private var current: (size: Int, reader: ByteReader, place: Int) = (0, ByteReader(EmptySource()), 0)

  /// Bytes of the files that were read so far, for a progress display.
  public var bytesRead: Int { bytesBefore + min(current.size, max(current.reader.position, current.place)) }

  /// Bytes of the files under a path, what is ignored included.
  public static func bytes(under path: [UInt8]) -> Int {
    var paths = [path][...]
    let walker = InputWalker(root: nil) { paths.popFirst() }
    var total = 0
    while let found = walker.next() {
      guard case .file(let path, _, _) = found else { continue }
      do throws(ReadFailure) { total += try FileStatus(path: path).size } catch { continue }
    }
    return total
  }

  /// - Parameters:
  ///   - root: paths are shown relative to it; nil shows files as given and a folder's files relative to the folder.
  ///   - nextPath: gives the named paths' bytes one after the other, nil at their end.
  public init(root: [UInt8]? = nil, limits: ReadLimits = ReadLimits(), nextPath: @escaping () -> [UInt8]?) {
    walker = InputWalker(root: root, nextPath: nextPath)
    self.limits = limits
  }

  public convenience init(paths: [String], limits: ReadLimits = ReadLimits()) {
    var rest = paths[...]
    self.init(limits: limits) { rest.popFirst().map { Array($0.utf8) } }
  }

  /// The next input; nil at the end.
  public func next() -> Entry? {
    while true {
      if let entry = nextInArchive() ?? nextFile() {
        entriesOfFolder += 1
        if !archives.isEmpty { archives[archives.count - 1].entries += 1 }
        return entry
      }
      if archives.isEmpty, isDone { return nil }
    }
  }

  private var isDone = false

  private func nextInArchive() -> Entry? {
    while let archive = archives.last {
      switch archive.reader.next() {
      case .entry(var entry):
        // An MHTML is one page, not an archive of pages.
        if archive.reader is MHTMLReader { entry.isNamed = archive.isNamed }
        return entry
      case .ignored: ignored += 1
      case .member(let member):
        // A ZIP is read by its directory: the member's place tells how far that is.
        if archives.count == 1 { current.place = member.place?.offset ?? 0 }
        if let entry = open(member) { return entry }
      case nil:
        archives.removeLast()
        if !archives.isEmpty { archives[archives.count - 1].entries += archive.entries }
        if archive.entries == 0, archive.isNamed {
          return Entry(archive.shown, .failed(ReadFailure(.empty, "no page in the archive")))
        }
        if archive.entries == 0 { ignored += 1 }
      }
    }
    return nil
  }

  private func nextFile() -> Entry? {
    switch walker.next() {
    case nil:
      isDone = true
      return nil
    case .ignored:
      ignored += 1
      return nil
    case .failed(let shown, let failure): return Entry(shown, .failed(failure))
    case .endOfFolder(let shown):
      defer { entriesOfFolder = -1 }
      guard entriesOfFolder == 0 else { return nil }
      return Entry(shown, .failed(ReadFailure(.empty, "no page in the folder")))
    case .file(let path, let shown, let isNamed):
      do throws(ReadFailure) {
        let file = try File(path: path)
        var member = Member(path: shown, reader: ByteReader(file))
        bytesBefore += current.size
        current = (file.size, member.reader, 0)
        member.file = file
        member.isNamed = isNamed
        return open(member)
      } catch {
        return Entry(shown, .failed(error))
      }
    }
  }

  /// A page becomes an entry, an archive goes on the stack, everything else is ignored unless it was named.
  private func open(_ member: Member) -> Entry? {
    do throws(ReadFailure) {
      let kind = FileKind.kind(of: try member.reader.peek(FileKind.headLength), name: member.path)
      switch kind {
      case .corrupt("zip"), .corrupt("wacz"):
        // A program may stand in front of a ZIP: its end decides.
        guard let file = member.file, try ZipEnd.isPresent(file) else { return member.entry(.file(try wholePage(member))) }
        return try push(member, .zip)
      // The name tells what the damaged beginning no longer does: records further on may be whole.
      case .corrupt("warc"): return try push(member, .warc)
      case .corrupt("gz") where isGzippedWARC(member): return try push(member, .gzip)
      case .page, .empty, .corrupt, .unsupported: return member.entry(.file(try wholePage(member)))
      case .binary where FileKind.isPageName(member.path), .resource where member.isNamed, .unknownText where member.isNamed,
        .binary where member.isNamed:
        return member.entry(.file(Array(try member.reader.peek(FileKind.headLength))))
      case .resource, .unknownText, .binary:
        ignored += 1
        return nil
      case .mhtml, .warc, .zip, .tar, .gzip:
        guard archives.count < limits.nesting else {
          throw ReadFailure(.archiveLimit, "archives inside archives, deeper than \(limits.nesting)")
        }
        return try push(member, kind)
      }
    } catch {
      return member.entry(.failed(error))
    }
  }

  private func wholePage(_ member: Member) throws(ReadFailure) -> [UInt8] {
    // A file on disk that is too large is not read at all.
    let stated = member.file?.size ?? 0
    let bytes = stated > limits.pageBytes ? [] : try member.reader.read(limits.pageBytes + 1)
    guard max(stated, bytes.count) <= limits.pageBytes else {
      throw ReadFailure(
        .tooLarge, "\(stated > 0 ? "\(stated)" : "more than \(limits.pageBytes)") bytes; the limit is \(limits.pageBytes)")
    }
    return bytes
  }

  private func push(_ member: Member, _ kind: FileKind) throws(ReadFailure) -> Entry? {
    let reader: any ArchiveReader
    switch kind {
    case .mhtml: reader = MHTMLReader(member, limits: limits)
    case .warc:
      reader = WARCReader(
        archive: member.path, savedAs: warcForm(member), reader: member.reader, gzip: nil, limits: limits)
    case .tar: reader = TarReader(archive: member.path, reader: member.reader, limits: limits)
    case .zip:
      let file = if let file = member.file { file } else { try spooled(member) }
      let savedAs: SavedForm = member.path.lowercased().hasSuffix(".wacz") ? .wacz : .zip
      do throws(ReadFailure) {
        reader = try ZipReader(archive: member.path, file: file, savedAs: savedAs, limits: limits)
      } catch where error.code == .archiveCorrupt {
        reader = ZipSalvage(archive: member.path, file: file, savedAs: savedAs, failure: error, limits: limits)
      }
    default: return try pushGzip(member)
    }
    archives.append((reader, member.path, member.isNamed, 0))
    return nil
  }

  private func pushGzip(_ member: Member) throws(ReadFailure) -> Entry? {
    let gzip = GzipSource(member.reader, boundary: "WARC/", limits: limits)
    let inside = ByteReader(gzip)
    let shorter = member.path.lowercased().hasSuffix(".gz") ? String(member.path.dropLast(3)) : member.path
    var unfolded = Member(path: member.path, reader: inside)
    let kind: FileKind
    do throws(ReadFailure) {
      kind = FileKind.kind(of: try inside.peek(FileKind.headLength), name: shorter)
    } catch where isGzippedWARC(member) {
      kind = .warc
    }
    switch kind {
    case .warc, .corrupt("warc"):
      let reader = WARCReader(
        archive: member.path, savedAs: warcForm(member), reader: inside, gzip: gzip, limits: limits)
      archives.append((reader, member.path, member.isNamed, 0))
      return nil
    case .tar: return try push({ unfolded.isNamed = member.isNamed; return unfolded }(), .tar)
    default:
      // A page that was compressed by itself.
      unfolded.path = shorter
      unfolded.isNamed = member.isNamed
      unfolded.savedAs = member.savedAs
      unfolded.capturedAt = member.capturedAt
      unfolded.place = member.place
      let entry = open(unfolded)
      return entry.map { entry in
        var entry = entry
        entry.path = member.path
        return entry
      }
    }
  }

  private func isGzippedWARC(_ member: Member) -> Bool { member.path.lowercased().hasSuffix(".warc.gz") }

  private func warcForm(_ member: Member) -> SavedForm { member.savedAs == .wacz ? .wacz : .warc }

  /// A ZIP inside an archive is read by its directory at its end: it goes to an unlinked temporary file.
  private func spooled(_ member: Member) throws(ReadFailure) -> File {
    try spool { (write) throws(ReadFailure) in
      var count = 0
      while true {
        let part = try member.reader.buffered()
        if part.isEmpty { return }
        try part.withRawBytes { (raw) throws(ReadFailure) in try write(raw) }
        count += part.count
        member.reader.consume(part.count)
        guard count <= limits.memberBytes else {
          throw ReadFailure(.archiveLimit, "an inner archive of more than \(limits.memberBytes) bytes")
        }
      }
    }
  }
}
