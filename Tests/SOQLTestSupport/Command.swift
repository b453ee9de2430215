import Foundation

/// A program run to its end.
public struct Command: Sendable {
  /// How the program ended.
  public let status: Int32
  /// What it printed.
  public let output: String
  /// What it printed as errors.
  public let errors: String

  /// Runs a program in a folder with some input.
  public init(
    _ program: String,
    _ arguments: [String] = [],
    in folder: String? = nil,
    input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.environment = ProcessInfo.processInfo.environment
      .merging(["NO_COLOR": "1", "LC_ALL": "C.UTF-8"]) { $1 }.merging(environment) { $1 }
    let files = try TemporaryFolder()
    // Files instead of pipes: nothing blocks, however much is written.
    try files.write("in", bytes: input)
    try files.write("out", "")
    try files.write("err", "")
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: files.path + "/in"))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: files.path + "/out"))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: files.path + "/err"))
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -1
    output = try String(contentsOfFile: files.path + "/out", encoding: .utf8)
    errors = try String(contentsOfFile: files.path + "/err", encoding: .utf8)
  }

  /// The path of a program of this package, built beside the tests.
  public static func product(_ name: String) -> String {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return tests.appendingPathComponent(name).path
  }
}
