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
    guard status.st_size <= limit else { throw tooLarge(path, limit) }
    return try readAll(descriptor, expecting: Int(status.st_size), limit, path: path)
  }

  /// The bytes of the standard input.
  package static func readStandardInput(limit: Int = .max) throws(FileError) -> [UInt8] {
    try readAll(STDIN_FILENO, expecting: 0, limit, path: "-")
  }

  private static func tooLarge(_ path: String, _ limit: Int) -> FileError {
    FileError(
      path: path,
      reason: "it has more than the \(limit >> 20) MB that are read"
    )
  }

  private static func readAll(
    _ descriptor: Int32,
    expecting size: Int,
    _ limit: Int,
    path: String
  ) throws(FileError) -> [UInt8] {
    // One byte more than the file should have, so that the read which finds its end is the last.
    var end = End.notReached
    var bytes = [UInt8](unsafeUninitializedCapacity: max(size + 1, 4_096)) { buffer, count in
      count = fill(UnsafeMutableRawBufferPointer(buffer), expecting: size, descriptor, &end)
    }
    while case .notReached = end {
      if bytes.count > limit { break }
      // The file has grown, or a pipe or device tells no size.
      bytes += [UInt8](unsafeUninitializedCapacity: max(bytes.count, 4_096)) { buffer, count in
        count = fill(UnsafeMutableRawBufferPointer(buffer), expecting: 0, descriptor, &end)
      }
    }
    if case .failed(let code) = end { throw FileError(path: path, errno: code) }
    if bytes.count > limit { throw tooLarge(path, limit) }
    return bytes
  }

  /// How reading ended.
  private enum End {
    case notReached
    case reached
    case failed(Int32)
  }

  /// Fills a buffer as far as there is something to read; returns how many bytes it holds.
  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer,
    expecting size: Int,
    _ descriptor: Int32,
    _ end: inout End
  ) -> Int {
    var count = 0
    while count < buffer.count {
      let got = systemRead(descriptor, UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
      if got > 0 {
        count += got
        // There was room for more, so this was the end.
        if count == size, count == got, count < buffer.count {
          end = .reached
          break
        }
      } else if got == 0 {
        end = .reached
        break
      } else if errno != EINTR {
        end = .failed(errno)
        break
      }
    }
    return count
  }
}
