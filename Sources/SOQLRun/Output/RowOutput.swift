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
    switch systemWriteAll(descriptor, bytes) {
    case 0: return
    case EPIPE: throw .closed
    case let code: throw OutputError(FileError(.write, path: path, errno: code))
    }
  }
}
