import Foundation
import SOQLFiles
import SOQLTestOrg
import SOQLTestSupport
import Testing

/// An org, a folder, and the command `soql` that is run in it.
struct SoqlRunner: Sendable {
  let org: TestOrg
  let folder: TemporaryFolder
  let token: String

  init(_ configure: (inout OrgOptions) -> Void = { _ in }) throws {
    org = try TestOrg(configure)
    folder = try TemporaryFolder()
    token = org.session()
  }

  /// What the command finds in its environment.
  var environment: [String: String] {
    var variables = [
      "SF_ACCESS_TOKEN": token, "SF_ORG_INSTANCE_URL": org.origin, "HOME": folder.path,
      "TMPDIR": folder.path, "COLUMNS": "80", "TERM": "xterm", "NO_COLOR": "",
    ]
    if let path = org.certificatePath { variables["SSL_CERT_FILE"] = path }
    return variables
  }

  /// Runs the command to its end; it must keep its token to itself.
  func run(_ arguments: String..., input: String = "") async throws -> Command {
    try await run(arguments, input: input)
  }

  /// Completes a file that broke off.
  func resume(_ query: String, to file: String) async throws -> Command {
    try await run("query", query, "--output", file, "--resume", "\(file).cursor")
  }

  /// Runs the command, or another one, in the folder; variables are put over those of the environment.
  func run(
    _ arguments: [String],
    input: String = "",
    program: String = Command.product("soql"),
    with variables: [String: String] = [:]
  ) async throws -> Command {
    let result = try await BlockingThreads.shared.run {
      try Command(
        program,
        arguments,
        in: folder.path,
        input: Array(input.utf8),
        environment: environment.merging(variables) { $1 }
      )
    }
    #expect(!(result.output + result.errors).contains(token))
    return result
  }

  /// Runs the command, or another one, without an org.
  static func alone(
    _ arguments: [String],
    input: String = "",
    program: String = Command.product("soql")
  ) async throws -> Command {
    try await BlockingThreads.shared.run {
      try Command(program, arguments, input: Array(input.utf8))
    }
  }

  /// Waits until a process has ended.
  func wait(for process: Process) async throws {
    try await BlockingThreads.shared.run { process.waitUntilExit() }
  }

  /// Starts the command.
  func start(_ arguments: String..., output: Int32? = nil, errors: Int32? = nil) throws -> Process {
    try start(arguments, output: output, errors: errors)
  }

  /// Starts the command; what is not given goes to the files `stdout` and `stderr`.
  func start(_ arguments: [String], output: Int32? = nil, errors: Int32? = nil) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Command.product("soql"))
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try handle(output, "stdout")
    process.standardError = try handle(errors, "stderr")
    try process.run()
    return process
  }

  private func handle(_ descriptor: Int32?, _ name: String) throws -> FileHandle {
    if let descriptor { return FileHandle(fileDescriptor: descriptor, closeOnDealloc: false) }
    try folder.write(name, "")
    return try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path + "/" + name))
  }

  /// The text of a file in the folder; `nil` if there is none.
  func text(_ name: String) -> String? {
    try? String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
  }

  /// How many requests for pages of queries came.
  var queries: Int { org.log.requests.count { $0.path.contains("/query") } }
}
