import SOQLExecutor
import SOQLFiles

/// Gives prepared answers instead of running programs, and writes down what was to be run.
final class ScriptedRunner: CommandRunner {
  typealias Answer = Result<CommandResult, CommandError>

  private let state: Locked<(answers: [Answer], commands: [[String]])>

  init(_ answers: [Answer]) {
    state = Locked((answers, []))
  }

  /// Programs with their arguments.
  var commands: [[String]] { state.withLock { $0.commands } }

  func run(
    _ program: String,
    _ arguments: [String],
    timeout: Duration
  ) async throws(CommandError) -> CommandResult {
    let answer = state.withLock { state in
      state.commands.append([program] + arguments)
      return state.answers.isEmpty ? Answer.failure(.notFound) : state.answers.removeFirst()
    }
    return try answer.get()
  }
}

extension Result where Success == CommandResult, Failure == CommandError {
  /// A program that prints something.
  static func output(_ text: String, errors: String = "", status: Int = 0) -> Self {
    .success(CommandResult(status: status, output: Array(text.utf8), errors: Array(errors.utf8)))
  }
}
