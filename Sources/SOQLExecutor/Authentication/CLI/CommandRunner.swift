/// Runs programs, for sources that ask one.
public protocol CommandRunner: Sendable {
  /// Runs a program to its end.
  ///
  /// If the task is cancelled, the program is ended.
  ///
  /// - Parameters:
  ///   - program: Its name, which is looked for in the folders of `PATH`.
  ///   - arguments: What it is given, each as it is; no shell reads them. They can be seen by all users of
  ///     the machine, so no secret may be among them.
  ///   - timeout: How long it may run.
  /// - Returns: What the program did, whatever its status.
  /// - Throws: A ``CommandError`` if it did not run to its end.
  func run(
    _ program: String,
    _ arguments: [String],
    timeout: Duration
  ) async throws(CommandError) -> CommandResult
}

/// What a program did.
///
/// Its output may hold secrets, so it has no description.
public struct CommandResult: Sendable, CustomStringConvertible, CustomReflectable {
  /// The exit status; 128 and the number of the signal if one ended it, -1 if it is not known.
  public var status: Int
  /// What it printed.
  public var output: [UInt8]
  /// What it printed as errors.
  public var errors: [UInt8]

  /// A result.
  public init(status: Int, output: [UInt8] = [], errors: [UInt8] = []) {
    self.status = status
    self.output = output
    self.errors = errors
  }

  /// The status alone.
  public var description: String { "exit status \(status)" }
  /// A mirror with the status alone.
  public var customMirror: Mirror { Mirror(self, children: ["status": status]) }
}

/// Why a program did not run to its end.
public enum CommandError: Error, Sendable, Hashable {
  /// It is in no folder of `PATH`.
  case notFound
  /// The system could not start it, for this reason.
  case cannotStart(String)
  /// It ran longer than allowed, and was ended.
  case timedOut
  /// It printed more than is taken, and was ended.
  case tooMuchOutput
  /// The task was cancelled, and the program ended.
  case cancelled
}
