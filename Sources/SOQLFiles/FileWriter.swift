/// Replaces whole files.
package enum FileWriter {
  /// Gives a file new bytes, all of them or none.
  ///
  /// They are written beside the file and put in its place by one step. Owner and permissions stay; of
  /// a link, the file that it leads to is replaced.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    guard let resolved = realpath(path, nil) else {
      throw FileError(.write, path: path, errno: errno)
    }
    defer { free(resolved) }
    let target = String(cString: resolved)
    var status = stat()
    guard stat(target, &status) == 0, access(target, W_OK) == 0 else {
      throw FileError(.write, path: path, errno: errno)
    }
    let (descriptor, temporary) = try makeTemporary(beside: target, for: path)
    do throws(FileError) {
      try write(bytes, like: status, to: descriptor, for: path)
      guard rename(temporary, target) == 0 else {
        throw FileError(.write, path: path, errno: errno)
      }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Gives a file bytes, all of them or none; makes it, and the folders above it, where they are missing.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    if access(path, F_OK) == 0 { return try replace(path, with: bytes) }
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    let (descriptor, temporary) = try makeTemporary(beside: path, for: path)
    do throws(FileError) {
      try write(bytes, to: descriptor, for: path)
      let mask = umask(0)
      umask(mask)
      guard chmod(temporary, 0o666 & ~mask) == 0, rename(temporary, path) == 0 else {
        throw FileError(.write, path: path, errno: errno)
      }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func makeFolder(_ path: String) throws(FileError) {
    if path.isEmpty || access(path, F_OK) == 0 { return }
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw FileError(.write, path: path, errno: errno)
    }
  }

  static func makeTemporary(
    beside target: String,
    for path: String
  ) throws(FileError) -> (descriptor: Int32, path: String) {
    let start = target.lastIndex(of: "/").map { target.index(after: $0) } ?? target.startIndex
    let name = target[start...].prefix(100)
    for attempt in 0..<100 {
      let temporary = "\(target[..<start]).\(name).\(getpid()).\(attempt).tmp"
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor >= 0 { return (descriptor, temporary) }
      if errno != EEXIST { break }
    }
    throw FileError(.write, path: path, errno: errno)
  }

  private static func write(
    _ bytes: [UInt8],
    like status: stat,
    to descriptor: Int32,
    for path: String
  ) throws(FileError) {
    defer { close(descriptor) }
    let code = systemWriteAll(descriptor, bytes)
    guard code == 0 else { throw FileError(.write, path: path, errno: code) }
    // A file of somebody else's stays theirs where the system lets us give it back.
    if status.st_uid != geteuid() || status.st_gid != getegid() {
      _ = fchown(descriptor, status.st_uid, status.st_gid)
    }
    guard fchmod(descriptor, status.st_mode & 0o7777) == 0, fsync(descriptor) == 0 else {
      throw FileError(.write, path: path, errno: errno)
    }
  }

  static func write(
    _ bytes: [UInt8],
    to descriptor: Int32,
    for path: String
  ) throws(FileError) {
    defer { close(descriptor) }
    let code = systemWriteAll(descriptor, bytes)
    guard code == 0 else { throw FileError(.write, path: path, errno: code) }
    guard fsync(descriptor) == 0 else { throw FileError(.write, path: path, errno: errno) }
  }
}
