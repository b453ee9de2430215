import SOQLFiles

/// Where rows go.
protocol RowOutput: Sendable {
  /// Writes bytes behind all others.
  mutating func write(_ bytes: [UInt8]) throws(OutputError)

  /// Notes where the result can be read on behind what was written, in case the process dies.
  mutating func note(_ cursor: SavedCursor?)

  /// Ends the output of a whole result.
  mutating func complete() throws(OutputError)

  /// Ends the output of a result that broke off; gives what to tell the user about it.
  mutating func breakOff(at cursor: SavedCursor?, rows: Int) -> [String]
}

extension RowOutput {
  /// Writes bytes to a file descriptor, all of them.
  static func writeAll(
    _ bytes: [UInt8],
    to descriptor: Int32,
    path: String
  ) throws(OutputError) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { systemWrite(descriptor, $0) }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        throw .closed
      } else if errno != EINTR {
        throw OutputError(FileError(.write, path: path, errno: errno))
      }
    }
  }
}
