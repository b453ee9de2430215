/// How a command ended.
package enum ExitCode: Int32, Sendable {
  /// Nothing at or above the level that fails.
  case success = 0
  /// Findings at or above that level.
  case findings = 1
  /// Wrong usage, or a file that could not be read.
  case failure = 2
  /// The user pressed Ctrl-C, as shells tell it.
  case interrupted = 130
  /// Another process asked for an end.
  case terminated = 143
}
