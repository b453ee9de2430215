/// Writes bytes to a file descriptor, many at a time.
package struct OutputStream {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isClosed = false

  package static func standardOutput() -> OutputStream { OutputStream(descriptor: STDOUT_FILENO) }
  package static func standardError() -> OutputStream { OutputStream(descriptor: STDERR_FILENO) }

  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  package mutating func write(_ text: String) {
    write(Array(text.utf8))
  }

  package mutating func write(_ bytes: [UInt8]) {
    buffer += bytes
    if buffer.count >= 65_536 { flush() }
  }

  /// Writes what is held back.
  ///
  /// When the reader has gone, the rest is dropped in silence: a pipe into `head` is no failure.
  package mutating func flush() {
    if !isClosed { isClosed = systemWriteAll(descriptor, buffer) != 0 }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Lets writing to a closed pipe fail instead of ending the process.
  package static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}
