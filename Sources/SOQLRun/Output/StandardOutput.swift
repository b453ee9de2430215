import SOQLFiles

/// Rows that go to the standard output.
struct StandardOutput: RowOutput {
  func write(_ bytes: [UInt8]) throws(OutputError) {
    try Self.writeAll(bytes, to: STDOUT_FILENO, path: "the standard output")
  }

  func note(_ cursor: SavedCursor?) {}

  func complete() {}

  /// Keeps the cursor in a file for temporary ones, since there is no other place for it.
  func breakOff(at cursor: SavedCursor?, rows: Int) -> [String] {
    guard let cursor, isatty(STDOUT_FILENO) == 0 else { return [] }
    do throws(FileError) {
      let path = try cursor.saveTemporarily()
      return [
        "\(counted(rows, "row")) were written; the same command with --resume '\(path)' writes the rest"
      ]
    } catch {
      return []
    }
  }
}
