/// Reads whole files.
package enum FileReader {
  /// The bytes of a file of at most so many.
  package static func read(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path: path, errno: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw FileError(path: path, errno: EISDIR)
    }
    guard status.st_size <= limit else {
      throw FileError(
        path: path,
        reason: "it has \(status.st_size >> 20) MB, more than the \(limit >> 20) that are read"
      )
    }
    return try readAll(descriptor, expecting: Int(status.st_size), limit: limit, path: path)
  }

  /// The bytes of the standard input.
  package static func readStandardInput() throws(FileError) -> [UInt8] {
    try readAll(STDIN_FILENO, expecting: 0, limit: .max, path: "-")
  }

  private static func readAll(
    _ descriptor: Int32,
    expecting size: Int,
    limit: Int,
    path: String
  ) throws(FileError) -> [UInt8] {
    // One byte more than the file should have, so that the read which finds its end is the last.
    var bytes = [UInt8](repeating: 0, count: max(size + 1, 4_096))
    var count = 0
    while true {
      // Pipes and devices do not tell their size beforehand.
      guard count <= limit else {
        throw FileError(path: path, reason: "it has more than the \(limit >> 20) MB that are read")
      }
      if count == bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count) }
      let got = bytes[count...].withUnsafeMutableBytes { systemRead(descriptor, $0) }
      if got == 0 { break }
      if got > 0 {
        count += got
      } else if errno != EINTR {
        throw FileError(path: path, errno: errno)
      }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}
