import SOQLFiles

/// A file that gets its name once it holds the whole result; until then it is called `….partial`.
///
/// Nothing is made before the first rows come. Beside a result that broke off lies `….cursor`, from which it
/// is completed.
struct PartialFile: RowOutput {
  /// The name that the user gave.
  private let name: String
  /// What the name leads to.
  private let target: String
  /// Whether the target is no plain file, such as a device: rows go straight there.
  private let isDirect: Bool
  private let resumed: SavedCursor?
  private var descriptor: Int32?
  private var size = 0
  private var lastNote: ContinuousClock.Instant?

  private var partial: String { target + ".partial" }
  private var cursorPath: String { target + ".cursor" }

  /// How often the cursor is written while all is well.
  private static let interval = Duration.seconds(1)

  /// A file.
  ///
  /// - Parameters:
  ///   - path: Its name.
  ///   - resumed: The cursor of the run whose rows are in the partial file already.
  /// - Throws: An `OutputError` if it cannot be written, before anything is asked for.
  init(_ path: String, resuming resumed: SavedCursor?) throws(OutputError) {
    name = path
    self.resumed = resumed
    var status = stat()
    let exists = stat(path, &status) == 0
    let kind = status.st_mode & S_IFMT
    if exists, kind == S_IFDIR {
      throw OutputError(FileError(.write, path: path, errno: EISDIR))
    }
    isDirect = exists && kind != S_IFREG
    if exists, let resolved = realpath(path, nil) {
      target = String(cString: resolved)
      free(resolved)
    } else {
      target = path
    }
    if isDirect {
      guard resumed == nil else {
        throw .failed("'\(path)' is no file; only a file can be completed with --resume")
      }
      return
    }
    let folder = target.lastIndex(of: "/").map { $0 == target.startIndex ? "/" : target[..<$0] }
    guard access(folder.map(String.init) ?? ".", W_OK | X_OK) == 0 else {
      throw OutputError(FileError(.write, path: path, errno: errno))
    }
    if let resumed { try checkPartial(resumed) }
  }

  private func checkPartial(_ resumed: SavedCursor) throws(OutputError) {
    guard let bytes = resumed.bytes else {
      throw .failed("the cursor is of a run without --output; resume it without, too")
    }
    var status = stat()
    guard stat(partial, &status) == 0 else {
      throw OutputError(FileError(.write, path: partial, errno: errno))
    }
    guard Int(status.st_size) >= bytes, bytes >= 0 else {
      throw .failed("'\(partial)' is shorter than it was; run the query again without --resume")
    }
  }

  mutating func write(_ bytes: [UInt8]) throws(OutputError) {
    let descriptor = try opened()
    try Self.writeAll(bytes, to: descriptor, path: isDirect ? name : partial)
    size += bytes.count
  }

  private mutating func opened() throws(OutputError) -> Int32 {
    if let descriptor { return descriptor }
    let path = isDirect ? name : partial
    var flags = O_WRONLY | O_CLOEXEC
    if !isDirect { flags |= O_CREAT | O_NOFOLLOW }
    let opened = open(path, flags, 0o666)
    guard opened >= 0 else { throw OutputError(FileError(.write, path: path, errno: errno)) }
    descriptor = opened
    guard !isDirect else { return opened }
    guard isOwn(opened) else {
      throw .failed("'\(path)' is being written by another process")
    }
    // What stands behind the place of the cursor is written anew.
    size = resumed?.bytes ?? 0
    guard ftruncate(opened, off_t(size)) == 0, lseek(opened, 0, SEEK_END) >= 0 else {
      throw OutputError(FileError(.write, path: path, errno: errno))
    }
    return opened
  }

  /// Locks the partial file, which another run might write or just have given its name.
  private func isOwn(_ opened: Int32) -> Bool {
    var status = stat()
    var named = stat()
    return flock(opened, LOCK_EX | LOCK_NB) == 0 && fstat(opened, &status) == 0
      && stat(partial, &named) == 0 && status.st_ino == named.st_ino
      && status.st_dev == named.st_dev
  }

  mutating func note(_ cursor: SavedCursor?) {
    guard !isDirect, let cursor else { return }
    let now = ContinuousClock.now
    if let lastNote, now - lastNote < PartialFile.interval { return }
    lastNote = now
    // The rows that it counts on must be there if the machine goes down. A run that goes on needs neither.
    guard let descriptor, fsync(descriptor) == 0 else { return }
    try? located(cursor).save(cursorPath)
  }

  private func located(_ cursor: SavedCursor) -> SavedCursor {
    var cursor = cursor
    cursor.bytes = size
    return cursor
  }

  mutating func complete() throws(OutputError) {
    let descriptor = try opened()
    self.descriptor = nil
    defer { systemClose(descriptor) }
    guard !isDirect else { return }
    var status = stat()
    if stat(target, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
    guard fsync(descriptor) == 0, rename(partial, target) == 0 else {
      throw OutputError(FileError(.write, path: name, errno: errno))
    }
    unlink(cursorPath)
  }

  mutating func breakOff(at cursor: SavedCursor?, rows: Int) -> [String] {
    guard let descriptor else { return [] }
    self.descriptor = nil
    systemClose(descriptor)
    guard !isDirect else { return [] }
    let place = "'\(partial)' holds the first \(counted(rows, "row"))"
    do throws(FileError) {
      if let cursor {
        try located(cursor).save(cursorPath)
        return ["\(place); the same command with --resume '\(cursorPath)' adds the rest"]
      }
    } catch {
      return ["\(place); they cannot be completed: \(error.message)"]
    }
    unlink(cursorPath)
    return ["\(place); they cannot be completed, so run the query again"]
  }
}
