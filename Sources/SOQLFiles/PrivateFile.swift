/// Files that nobody but the user may read.
package enum PrivateFile {
  /// Makes a folder for private files, and the folders above it, where they are missing.
  ///
  /// One that is there must be closed to others. It is not changed: it may have other uses.
  package static func makeFolder(_ path: String) throws(FileError) {
    var status = stat()
    if stat(path, &status) != 0 {
      if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
        let above = String(path[..<slash])
        if access(above, F_OK) != 0 { try makeFolder(above) }
      }
      guard mkdir(path, 0o700) == 0 || errno == EEXIST, stat(path, &status) == 0 else {
        throw FileError(.write, path: path, errno: errno)
      }
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw FileError(.write, path: path, errno: ENOTDIR)
    }
    guard status.st_uid == geteuid() else {
      throw FileError(.write, path: path, reason: "the folder belongs to another user")
    }
    guard status.st_mode & 0o077 == 0 else {
      throw FileError(
        .write,
        path: path,
        reason: "the folder is open to others; 'chmod 700' closes it"
      )
    }
  }

  /// The bytes of a file; `nil` if there is none.
  ///
  /// A link, a file of another user, and one that others may read or write are errors.
  package static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8]? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw FileError(path: path, errno: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(path: path, reason: "it is no plain file")
    }
    guard status.st_uid == geteuid() else {
      throw FileError(path: path, reason: "it belongs to another user")
    }
    guard status.st_mode & 0o077 == 0 else {
      throw FileError(path: path, reason: "others may read or change it; 'chmod 600' closes it")
    }
    return try FileReader.read(path, limit: limit)
  }

  /// Gives a file bytes, all of them or none, so that they survive a crash; makes it where it is missing.
  ///
  /// A link is replaced, not followed.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let (descriptor, temporary) = try FileWriter.makeTemporary(beside: path, for: path)
    do throws(FileError) {
      try FileWriter.write(bytes, to: descriptor, for: path)
      guard rename(temporary, path) == 0 else {
        throw FileError(.write, path: path, errno: errno)
      }
    } catch {
      unlink(temporary)
      throw error
    }
    let slash = path.lastIndex(of: "/")
    let folder = open(slash.map { String(path[...$0]) } ?? ".", O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    // Some file systems cannot do it for a folder; the file itself is safe already.
    fsync(folder)
    close(folder)
  }
}
