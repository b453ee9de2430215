import Foundation
import SOQLFiles
import SOQLTestOrg
import SOQLTestSupport
import Testing

/// Ends that come from outside: signals, readers that go, time.
@Suite struct EndTests {
  private static let query = "SELECT Id, Name FROM Account"

  private func runner() throws -> SoqlRunner {
    let runner = try SoqlRunner { $0.pageSize = 100 }
    runner.org.results.register(Self.query, rows: 450) { index, row in row["Name"] = "A\(index)" }
    return runner
  }

  /// Sends a signal once two pages are written and the third was asked for; returns how long the end took.
  private func end(_ process: Process, _ runner: SoqlRunner, by signal: Int32) async throws
    -> Duration
  {
    try await BlockingThreads.shared.run {
      for _ in 0..<3_000 {
        let lines = (runner.text("out.csv.partial") ?? "").split(separator: "\n").count
        if runner.queries == 3, lines == 201 { break }
        usleep(10_000)
      }
      let start = ContinuousClock.now
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      return ContinuousClock.now - start
    }
  }

  @Test(
    "A signal leaves whole rows, and how to go on",
    arguments: zip([SIGINT, SIGTERM], [130, 143])
  )
  func signal(number: Int32, status: Int) async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    runner.org.faults.add(.stall, on: .queryMore, requests: 2...)
    let process = try runner.start("query", Self.query, "--output", "out.csv")
    #if os(Linux)
      let arguments = try String(
        contentsOfFile: "/proc/\(process.processIdentifier)/cmdline",
        encoding: .utf8
      )
      #expect(!arguments.contains(runner.token))
    #endif
    #expect(try await end(process, runner, by: number) < .seconds(10))
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == Int32(status))
    let errors = runner.text("stderr") ?? ""
    #expect(errors.contains("error: interrupted"))
    #expect(errors.contains("holds the first 200 rows"))
    #expect(!errors.contains(runner.token))
    #expect(runner.text("out.csv.partial")?.split(separator: "\n").count == 201)

    runner.org.faults.removeAll()
    runner.org.closeConnections()
    let resumed = try await runner.resume(Self.query, to: "out.csv")
    #expect(resumed.status == 0)
    #expect(runner.text("out.csv")?.split(separator: "\n").count == 451)
  }

  @Test("A kill that nobody can catch costs no rows but those of the last second")
  func killed() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    runner.org.faults.add(.stall, on: .queryMore, requests: 2...)
    let process = try runner.start("query", Self.query, "--output", "out.csv")
    _ = try await end(process, runner, by: SIGKILL)
    runner.org.faults.removeAll()
    runner.org.closeConnections()
    let resumed = try await runner.resume(Self.query, to: "out.csv")
    #expect(resumed.status == 0)
    let lines = runner.text("out.csv")?.split(separator: "\n") ?? []
    #expect(lines.count == 451)
    #expect(Set(lines).count == 451)
  }

  @Test("A reader that goes is no failure, and ends the query")
  func closedPipe() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    let query = "SELECT Name FROM Account"
    let name = String(repeating: "x", count: 5_000)
    runner.org.results.register(query, rows: 10_000) { _, row in row["Name"] = .string(name) }
    let script = "\"$0\" query '\(query)' | head -n 1; echo ${PIPESTATUS[0]}"
    let result = try await runner.run(
      ["-c", script, Command.product("soql")],
      program: "/bin/bash"
    )
    #expect(result.output == "Name\n0\n")
    #expect(result.errors == "")
    #expect(runner.queries < 10)
  }

  @Test("--timeout ends whatever is under way")
  func timeout() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    runner.org.faults.add(.stall, on: .any)
    let commands = [["query", Self.query], ["explain", Self.query], ["limits"]]
    let terminals = try commands.map { _ in try PseudoTerminal() }
    let processes = try zip(commands, terminals).map { command, terminal in
      try runner.start(command + ["--timeout", "1", "--quiet"], errors: terminal.slave)
    }
    for (process, terminal) in zip(processes, terminals) {
      try await runner.wait(for: process)
      #expect(process.terminationStatus == 2)
      #expect(terminal.text() == "error: the time of --timeout is over\r\n")
    }
  }
}
