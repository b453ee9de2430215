import SOQLCommand

/// What a command tells on the standard error.
struct Messages: Sendable {
  /// Whether only errors, and what to do about them, are told.
  let isQuiet: Bool

  /// Says why the command fails; each line of the text on its own.
  func error(_ text: String) { write("error: ", text) }

  /// Says what the user should know, although nothing failed.
  func warning(_ text: String) { if !isQuiet { write("warning: ", text) } }

  /// Says how to go on.
  func hint(_ text: String) { write("hint: ", text) }

  /// Writes text as it is.
  func raw(_ bytes: [UInt8]) {
    var stream = OutputStream.standardError()
    stream.write(bytes)
    stream.flush()
  }

  private func write(_ label: String, _ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      DisplayText(String($0)).text
    }
    raw(Array((label + lines.joined(separator: "\n") + "\n").utf8))
  }
}
