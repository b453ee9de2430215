import Dispatch
import SOQLFiles

/// Runs programs of this machine.
///
/// A program gets no input and no file of ours, and is the head of a process group of its own, so that all
/// that it starts ends with it.
public struct ProcessRunner: CommandRunner {
  private let variables: EnvironmentVariables
  /// How many bytes a program may print.
  private let outputLimit: Int

  /// A runner.
  ///
  /// - Parameter environment: The environment of the programs, and where `PATH` is read; by default that of
  ///   this process.
  public init(environment: [String: String]? = nil) {
    self.init(environment: environment, outputLimit: 4 << 20)
  }

  init(environment: [String: String]?, outputLimit: Int) {
    variables = environment.map(EnvironmentVariables.init) ?? .process
    self.outputLimit = outputLimit
  }

  /// Runs a program to its end.
  public func run(
    _ program: String,
    _ arguments: [String],
    timeout: Duration
  ) async throws(CommandError) -> CommandResult {
    guard let path = find(program) else { throw .notFound }
    let isCancelled = Locked(false)
    let end = ContinuousClock.now + timeout
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        // Waiting for a program would take a thread from the tasks of all others.
        DispatchQueue.global().async {
          continuation.resume(
            returning: Result { () throws(CommandError) in
              let process = try SpawnedProcess(path, arguments, environment: variables.all)
              return try process.finish(outputLimit: outputLimit) { () throws(CommandError) in
                if isCancelled.withLock({ $0 }) { throw .cancelled }
                if ContinuousClock.now > end { throw .timedOut }
              }
            }
          )
        }
      }
    } onCancel: {
      isCancelled.withLock { $0 = true }
    }
    return try result.get()
  }

  /// Where a program is; only whole paths count, since what lies in the current folder may be anybody's.
  private func find(_ program: String) -> String? {
    for folder in (variables["PATH"] ?? "").split(separator: ":") where folder.hasPrefix("/") {
      let path = "\(folder)/\(program)"
      var status = stat()
      if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0 {
        return path
      }
    }
    return nil
  }
}
