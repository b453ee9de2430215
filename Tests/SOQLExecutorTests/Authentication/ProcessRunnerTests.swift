import Foundation
import SOQLTestSupport
import Testing

@testable import SOQLExecutor

/// Real programs: scripts of a folder that is the whole PATH.
@Suite struct ProcessRunnerTests {
  private let folder: TemporaryFolder
  private let runner: ProcessRunner

  init() throws {
    folder = try TemporaryFolder()
    runner = ProcessRunner(
      environment: ["PATH": ".::relative:\(folder.path)/none:\(folder.path)", "WORD": "a b\nc"],
      outputLimit: 1 << 20
    )
  }

  private func script(_ name: String, _ text: String, mode: Int = 0o755) throws {
    try folder.write(name, "#!/bin/sh\n" + text)
    try FileManager.default.setAttributes(
      [.posixPermissions: mode],
      ofItemAtPath: folder.path + "/" + name
    )
  }

  private func run(_ arguments: String..., timeout: Duration = .seconds(900)) async throws
    -> CommandResult
  {
    try await runner.run("tool", arguments, timeout: timeout)
  }

  @Test func givesStatusAndOutput() async throws {
    try script("tool", #"printf '%s|' "$@" "$WORD"; echo no >&2; exit 3"#)
    let result = try await run("a b", "$(x)", "", "--x='y'", "é")
    #expect(result.status == 3)
    #expect(String(decoding: result.output, as: UTF8.self) == "a b|$(x)||--x='y'|é|a b\nc|")
    #expect(result.errors == Array("no\n".utf8))
    #expect("\(result) \(String(reflecting: result))" == "exit status 3 exit status 3")
  }

  @Test func givesNoInputAndTheEnvironmentAlone() async throws {
    try script("tool", "/bin/cat; echo \"end $HOME\"")
    #expect(try await run().output == Array("end \n".utf8))
  }

  @Test func readsMuchOfBothPipes() async throws {
    let half = "i=0; while [ $i -lt 4000 ]; do echo 0123456789012345678901234567890123456789; "
    try script("tool", half + "echo 0123456789 >&2; i=$((i+1)); done")
    let result = try await run()
    #expect(result.output.count == 41 * 4_000)
    #expect(result.errors.count == 11 * 4_000)
  }

  /// Far less than the programs sleep, and far more than a test waits beside others on a busy machine.
  private static let longest = Duration.seconds(900)

  @Test func endsWhatRunsTooLong() async throws {
    // The sleeping child would keep the pipes open.
    try script("tool", "echo $$ >'\(folder.path)/id'; /bin/sleep 3600; echo")
    let start = ContinuousClock.now
    await #expect(throws: CommandError.timedOut) { try await run(timeout: .milliseconds(300)) }
    #expect(ContinuousClock.now - start < ProcessRunnerTests.longest)
    try expectGone()
  }

  @Test func endsWhatPrintsTooMuch() async throws {
    try script("tool", "echo $$ >'\(folder.path)/id'; while :; do echo 01234567890123456789; done")
    await #expect(throws: CommandError.tooMuchOutput) { try await run() }
    try expectGone()
  }

  @Test func endsWhenCancelled() async throws {
    let id = folder.path + "/id"
    try script("tool", "echo $$ >'\(id).new'; /bin/mv '\(id).new' '\(id)'; /bin/sleep 3600")
    let task = Task { try await run() }
    while !FileManager.default.fileExists(atPath: id) {
      try await Task.sleep(for: .milliseconds(5))
    }
    task.cancel()
    let result = await task.result
    #expect(throws: CommandError.cancelled) { try result.get() }
    try expectGone()
  }

  /// Nothing is left of the process group.
  private func expectGone() throws {
    let text = try String(contentsOfFile: folder.path + "/id", encoding: .utf8)
    let id = try #require(pid_t(text.trimmed))
    // Children that were killed are gone once their new parent has seen it.
    for _ in 0..<500 {
      if kill(-id, 0) != 0 { return }
      usleep(10_000)
    }
    Issue.record("process group \(id) goes on")
  }

  @Test func doesNotWaitForWhatGoesOnInTheBackground() async throws {
    try script("tool", "/bin/sleep 3600 & echo $! >'\(folder.path)/child'; echo done")
    let start = ContinuousClock.now
    #expect(try await run().output == Array("done\n".utf8))
    #expect(ContinuousClock.now - start < ProcessRunnerTests.longest)
    let child = try String(contentsOfFile: folder.path + "/child", encoding: .utf8)
    #expect(kill(try #require(pid_t(child.trimmed)), SIGKILL) == 0)
  }

  @Test func tellsWhichSignalEndedAProgram() async throws {
    try script("tool", "kill -TERM $$")
    #expect(try await run().status == 128 + 15)
  }

  @Test func findsProgramsInWholePathsOnly() async throws {
    try folder.makeFolder("tool")
    await #expect(throws: CommandError.notFound) { try await run() }
    try FileManager.default.removeItem(atPath: folder.path + "/tool")
    try script("tool", "", mode: 0o644)
    await #expect(throws: CommandError.notFound) { try await run() }
    for path in ["", ".", "bin"] {
      let runner = ProcessRunner(environment: ["PATH": path])
      await #expect(throws: CommandError.notFound) {
        try await runner.run("sh", [], timeout: .seconds(1))
      }
    }
  }

  @Test func saysWhyAProgramDoesNotStart() async throws {
    try script("tool", "")
    try folder.write("tool", "#!/no/such/shell\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755],
      ofItemAtPath: folder.path + "/tool"
    )
    let error = await #expect(throws: CommandError.self) { try await run() }
    guard case .cannotStart = error else {
      Issue.record("\(error as Any)")
      return
    }
    try script("tool", "")
    await #expect(throws: CommandError.cannotStart("an argument or a variable holds a zero byte")) {
      try await run("a\u{0}b")
    }
  }

  #if os(Linux)
    @Test func givesNoFilesOfOurs() async throws {
      try folder.write("secret", "x")
      let descriptor = open(folder.path + "/secret", O_RDONLY)
      defer { close(descriptor) }
      try script("tool", "/bin/ls -l /proc/self/fd")
      let output = String(decoding: try await run().output, as: UTF8.self)
      #expect(output.contains("/dev/null"))
      #expect(!output.contains("secret"))
    }

    /// The token of a fake `sf` is nowhere in the list of processes, at no time.
    @Test func showsNoSecretInTheListOfProcesses() async throws {
      let token = Secrets.accessToken
      try folder.write(
        "display.json",
        #"{"status":0,"result":{"accessToken":"[REDACTED] x","#
          + #""instanceUrl":"https://example.my.salesforce.com","username":"ada@example.com"}}"#
      )
      try folder.write("token.json", #"{"status":0,"result":{"accessToken":"\#(token)"}}"#)
      try script(
        "sf",
        """
        for id in /proc/[0-9]*; do /usr/bin/tr '\\0' ' ' <$id/cmdline; echo; done \
        >>'\(folder.path)/processes' 2>/dev/null
        printf '\\033[33mWarning: old\\033[0m\\n'
        if [ "$2" = display ]; then /bin/cat '\(folder.path)/display.json'
        else /bin/cat '\(folder.path)/token.json'; fi
        """
      )
      let source = SessionSource.salesforceCLI(targetOrg: "dev", runner: runner)
      let context = SessionContext(transport: ScriptedTransport([]))
      let session = try await source.session(replacing: nil, context: context)
      #expect(session.accessToken.reveal() == token)
      let processes = try String(contentsOfFile: folder.path + "/processes", encoding: .utf8)
      #expect(processes.contains("sf org display --json --target-org=dev"))
      #expect(processes.contains("sf org auth show-access-token --json --target-org=dev"))
      #expect(!processes.contains("Hunter2"))
    }
  #endif
}
