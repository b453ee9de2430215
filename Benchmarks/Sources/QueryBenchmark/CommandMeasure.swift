import Foundation

/// Runs `soql query` against the org of the environment, and says how much memory it takes.
enum CommandMeasure {
  /// Has a program write all rows in a format to nowhere; prints the most memory that it has had.
  static func run(_ program: String, format: String, _ query: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = [
      "query", query, "--no-check", "--format", format, "--output", "/dev/null",
    ]
    let start = ContinuousClock.now
    try process.run()
    process.waitUntilExit()
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    guard process.terminationStatus == 0 else { throw Failure(text: "soql failed") }
    print("memory_mb \(mostMemoryOfChildren() / 1_024)")
    print("seconds \(String(format: "%.1f", seconds))")
  }

  /// The most memory that any process that was started here has had, in kilobytes.
  private static func mostMemoryOfChildren() -> Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_CHILDREN, &usage)
      return usage.ru_maxrss / 1_024
    #else
      getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
      return usage.ru_maxrss
    #endif
  }
}
