/// A lock between processes, held on a file that has no other use.
///
/// The system gives it back when its holder ends, however that happens. The file stays: if it were removed,
/// two processes could hold locks on files of the same name.
package final class FileLock: Sendable {
  private let descriptor: Locked<Int32?>

  private init(_ descriptor: Int32) {
    self.descriptor = Locked(descriptor)
  }

  deinit { unlock() }

  /// Takes the lock; `nil` if somebody else has it, be it in this process.
  package static func lock(_ path: String) throws(FileError) -> FileLock? {
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { throw FileError(.write, path: path, errno: errno) }
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      close(descriptor)
      if code == EWOULDBLOCK { return nil }
      throw FileError(.write, path: path, errno: code)
    }
    return FileLock(descriptor)
  }

  /// Gives the lock back; does nothing the second time.
  package func unlock() {
    let held = descriptor.withLock { descriptor in
      defer { descriptor = nil }
      return descriptor
    }
    if let held { close(held) }
  }
}
