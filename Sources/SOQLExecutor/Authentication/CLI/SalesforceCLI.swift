import SOQLJSON

/// Runs commands of the Salesforce CLI and reads their JSON.
struct SalesforceCLI: Sendable {
  let runner: any CommandRunner
  let timeout: Duration

  /// What a command gives as its result.
  func ask(_ program: String, _ arguments: [String]) async throws(CLIProblem) -> JSONValue {
    let result: CommandResult
    do throws(CommandError) {
      result = try await runner.run(program, arguments, timeout: timeout)
    } catch {
      throw CLIProblem(error, program, timeout)
    }
    // Failures go to the standard error, or to the standard output if a variable says so.
    let answers = [result.output, result.errors].compactMap { Self.object(in: $0) }
    if let answer = answers.first(where: { $0["status"]?.integer == 0 }),
      let content = answer["result"]
    {
      return content
    }
    if let failure = answers.first(where: { $0["message"] != nil || $0["name"] != nil }) {
      throw .failed(
        name: Redaction.redact(failure["name"]?.string ?? "Error"),
        message: Redaction.redact(failure["message"]?.string ?? "no message")
      )
    }
    let errors = Redaction.redact(String(decoding: result.errors.prefix(4_000), as: UTF8.self))
    throw .unreadable(command: program, status: result.status, errors: errors)
  }

  /// The JSON object in an output, between warnings and colours.
  private static func object(in output: [UInt8]) -> JSONValue? {
    let text = String(decoding: output, as: UTF8.self).withoutControlCharacters
    guard let last = text.lastIndex(of: "}") else { return nil }
    // A warning may hold a brace, so each one that starts a line gets its turn.
    var isLineStart = true
    for index in text.indices where index < last {
      let character = text[index]
      if isLineStart, character == "{",
        let root = try? JSONTape(parsing: Array(text[index...last].utf8)).root
      {
        return root
      }
      isLineStart = character.isNewline || isLineStart && character.isWhitespace
    }
    return nil
  }
}

/// Why the CLI gives no answer.
enum CLIProblem: Error, Equatable {
  case notInstalled
  case cannotStart(String)
  case timedOut(seconds: Int64)
  case tooMuchOutput
  case cancelled
  /// It says so itself.
  case failed(name: String, message: String)
  /// It printed no JSON.
  case unreadable(command: String, status: Int, errors: String)

  init(_ error: CommandError, _ program: String, _ timeout: Duration) {
    self =
      switch error {
      case .notFound: .notInstalled
      case .cannotStart(let reason): .cannotStart("'\(program)' cannot be started: \(reason)")
      case .timedOut: .timedOut(seconds: timeout.components.seconds)
      case .tooMuchOutput: .tooMuchOutput
      case .cancelled: .cancelled
      }
  }

  /// The problem, for somebody who wants to know what to do.
  func sessionError(asking org: String) -> SessionError {
    switch self {
    case .notInstalled:
      SessionError(
        .notConfigured,
        "the Salesforce CLI is not installed: there is neither 'sf' nor 'sfdx' in a folder of PATH"
      )
    case .cannotStart(let reason):
      SessionError(.notConfigured, "the Salesforce CLI: \(reason)")
    case .timedOut(let seconds):
      SessionError(
        .unreachable,
        "the Salesforce CLI has not answered in \(seconds) seconds; try 'sf org display' by hand"
      )
    case .tooMuchOutput:
      SessionError(.unreachable, "the Salesforce CLI prints without end; it was stopped")
    case .cancelled:
      SessionError(.cancelled, "cancelled while the Salesforce CLI was asked")
    case .failed(let name, let message):
      Self.failure(name, message, org)
    case .unreadable(let command, let status, let errors):
      SessionError(
        .unreachable,
        "'\(command)' printed no JSON (exit status \(status))"
          + (errors.isEmpty ? "" : ": \(errors)")
      )
    }
  }

  private static func failure(_ name: String, _ message: String, _ org: String) -> SessionError {
    let said = "the Salesforce CLI says of \(org): \(message) (\(name))"
    switch name {
    case "NamedOrgNotFoundError", "NamedOrgNotFound":
      return SessionError(
        .notConfigured,
        said + "; 'sf org list' shows the orgs that it knows, 'sf org login web --alias NAME' "
          + "adds one"
      )
    case "NoDefaultEnvError", "NoDefaultEnv", "NoDefaultOrgError", "NoUsername",
      "NoUsernameFoundError":
      return SessionError(
        .notConfigured,
        said + "; name an org with --target-org, or set one with 'sf config set target-org NAME'"
      )
    case "RefreshTokenAuthError", "ExpiredAccessTokenError", "invalid_grant":
      return SessionError(.refused(code: name), said + "; log in again with 'sf org login web'")
    default:
      return SessionError(.unreachable, said)
    }
  }
}
