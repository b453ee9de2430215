import Foundation
import SOQLTestOrg
import SOQLTestSupport
import Testing

/// Files, results that break off, and how they are completed.
@Suite struct OutputTests {
  private static let query = "SELECT Id, Name FROM Account"

  private func runner(rows: Int = 450) throws -> SoqlRunner {
    let runner = try SoqlRunner { $0.pageSize = 100 }
    runner.org.results.register(Self.query, rows: rows) { index, row in row["Name"] = "A\(index)" }
    return runner
  }

  /// What a file holds that has all rows, each once and in order.
  private func whole(_ format: String, rows: Int = 450) -> String {
    switch format {
    case "csv": return "Id,Name\n" + (0..<rows).map { "\(id($0)),A\($0)\n" }.joined()
    case "json":
      let lines = (0..<rows).map { #"{"Id":"\#(id($0))","Name":"A\#($0)"}"# }
      return "[\n" + lines.joined(separator: ",\n") + "\n]\n"
    default: return (0..<rows).map { #"{"Id":"\#(id($0))","Name":"A\#($0)"}"# + "\n" }.joined()
    }
  }

  private func id(_ index: Int) -> String { RecordID.make("001", index + 1) }

  @Test(
    "A file has its name once it is whole; its ending says the format",
    arguments: [
      "csv", "json", "ndjson",
    ]
  )
  func file(format: String) async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    let result = try await runner.run("query", Self.query, "--output", "out.\(format)")
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.errors == "")
    #expect(runner.text("out.\(format)") == whole(format))
    #expect(runner.text("out.\(format).partial") == nil)
    #expect(runner.text("out.\(format).cursor") == nil)
  }

  @Test(
    "A result that breaks off is completed with each row once",
    arguments: [
      "csv", "json", "ndjson",
    ]
  )
  func resume(format: String) async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    runner.org.faults.add(.dailyLimit, on: .queryMore, request: 2)
    let name = "out.\(format)"
    let broken = try await runner.run("query", Self.query, "--output", name)
    #expect(broken.status == 2)
    #expect(broken.errors.contains("REQUEST_LIMIT_EXCEEDED"))
    #expect(broken.errors.contains("holds the first 200 rows"))
    #expect(broken.errors.contains("--resume '"))
    #expect(runner.text(name) == nil)
    #expect(whole(format).hasPrefix(runner.text("\(name).partial") ?? "none"))

    runner.org.faults.removeAll()
    let pages = runner.queries
    let resumed = try await runner.resume(Self.query, to: name)
    #expect(resumed.errors == "")
    #expect(resumed.status == 0)
    #expect(runner.text(name) == whole(format))
    #expect(runner.queries == pages + 3)
    #expect(runner.text("\(name).partial") == nil)
    #expect(runner.text("\(name).cursor") == nil)
  }

  @Test("What a crash left behind the cursor is written anew")
  func tornTail() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    runner.org.faults.add(.dailyLimit, on: .queryMore, request: 3)
    _ = try await runner.run("query", Self.query, "--output", "out.csv")
    let partial = runner.text("out.csv.partial") ?? ""
    try runner.folder.write("out.csv.partial", partial + "001000000000301AAA,A3")
    runner.org.faults.removeAll()
    let resumed = try await runner.resume(Self.query, to: "out.csv")
    #expect(resumed.status == 0)
    #expect(runner.text("out.csv") == whole("csv"))
  }

  @Test("Rows on the standard output go on in another run")
  func standardOutput() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    runner.org.faults.add(.dailyLimit, on: .queryMore, request: 2)
    let broken = try await runner.run("query", Self.query, "--format", "json")
    #expect(broken.status == 2)
    #expect(broken.errors.contains("200 rows were written"))
    let path = try #require(broken.errors.firstMatch(of: /--resume '([^']+)'/)).output.1
    runner.org.faults.removeAll()
    let rest = try await runner.run(
      "query",
      Self.query,
      "--format",
      "json",
      "--resume",
      String(path)
    )
    #expect(rest.status == 0)
    #expect(broken.output + rest.output == whole("json"))
  }

  @Test("A cursor is refused where it does not belong")
  func foreignCursor() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    let other = "SELECT Id FROM Account"
    runner.org.results.register(other, rows: 10)
    runner.org.faults.add(.dailyLimit, on: .queryMore, request: 2)
    _ = try await runner.run("query", Self.query, "--output", "out.csv")
    runner.org.faults.removeAll()
    let cursor = ["--resume", "out.csv.cursor"]
    func run(_ arguments: [String]) async throws -> Command {
      try await runner.run(["query"] + arguments + cursor)
    }
    let partial = runner.text("out.csv.partial")

    let anotherQuery = try await run([other, "--output", "out.csv"])
    #expect(anotherQuery.errors.contains("it belongs to another query"))
    #expect(anotherQuery.status == 2)
    let anotherFormat = try await run([Self.query, "--output", "out.csv", "--format", "json"])
    #expect(anotherFormat.errors.contains("add --format csv"))
    let noFile = try await run([Self.query])
    #expect(noFile.errors.contains("the cursor is of a run with --output"))
    let anotherFile = try await run([Self.query, "--output", "other.csv"])
    #expect(anotherFile.errors.contains("cannot write"))
    let deleted = try await run([Self.query, "--output", "out.csv", "--all-rows"])
    #expect(deleted.errors.contains("it belongs to another query"))
    try runner.folder.write("damaged", "{}")
    let damaged = try await runner.run("query", Self.query, "--resume", "damaged")
    #expect(damaged.errors.contains("it is no cursor"))
    // None of them has touched the rows that are there.
    #expect(runner.text("out.csv.partial") == partial)

    try runner.folder.write("out.csv.partial", "Id,Name\n")
    let shortened = try await run([Self.query, "--output", "out.csv"])
    #expect(shortened.errors.contains("is shorter than it was"))
  }

  @Test("A cursor that has expired cannot be resumed, and says so")
  func expired() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    runner.org.faults.add(.expiredLocator, on: .queryMore, requests: 2...)
    let broken = try await runner.run("query", Self.query, "--output", "out.csv")
    #expect(broken.status == 2)
    #expect(broken.errors.contains("so run the query again"))
    #expect(runner.text("out.csv.partial") != nil)
    #expect(runner.text("out.csv.cursor") == nil)
  }

  @Test("A query that fails at once leaves the file as it was")
  func failsAtOnce() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    try runner.folder.write("out.csv", "old")
    runner.org.faults.add(.dailyLimit, on: .query)
    let result = try await runner.run("query", Self.query, "--output", "out.csv")
    #expect(result.status == 2)
    #expect(runner.text("out.csv") == "old")
    #expect(runner.text("out.csv.partial") == nil)
  }

  @Test("Places that cannot be written are told before anything is asked")
  func unwritable() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    try runner.folder.makeFolder("folder")
    for path in ["folder", "missing/out.csv"] {
      let result = try await runner.run("query", Self.query, "--output", path)
      #expect(result.status == 2)
      #expect(result.errors.contains("cannot write '\(path)'"))
    }
    #expect(runner.org.log.count == 0)
  }

  @Test("Links and permissions stay; devices are written, not replaced")
  func links() async throws {
    let runner = try runner(rows: 2)
    defer { runner.org.stop() }
    let path = runner.folder.path
    try runner.folder.write("real.csv", "old")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640],
      ofItemAtPath: path + "/real.csv"
    )
    try FileManager.default.createSymbolicLink(
      atPath: path + "/link.csv",
      withDestinationPath: "real.csv"
    )
    #expect(try await runner.run("query", Self.query, "--output", "link.csv").status == 0)
    #expect(runner.text("real.csv") == whole("csv", rows: 2))
    let real = try FileManager.default.attributesOfItem(atPath: path + "/real.csv")
    #expect(real[.posixPermissions] as? Int == 0o640)
    let link = try FileManager.default.attributesOfItem(atPath: path + "/link.csv")
    #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
    #expect(try await runner.run("query", Self.query, "--output", "/dev/null").status == 0)
    let device = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(device[.type] as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test("A full disk is an error")
  func fullDisk() async throws {
    #if os(Linux)
      let runner = try runner()
      defer { runner.org.stop() }
      let result = try await runner.run("query", Self.query, "--output", "/dev/full")
      #expect(result.status == 2)
      #expect(result.errors.contains("No space left on device"))
    #endif
  }

  @Test("--max-rows tells what it leaves out")
  func maxRows() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    let result = try await runner.run("query", Self.query, "--max-rows", "150")
    #expect(result.status == 0)
    #expect(result.output.split(separator: "\n").count == 151)
    #expect(result.errors == "warning: --max-rows left out rows: 150 of 450 were written\n")
    #expect(try await runner.run("query", Self.query, "--max-rows", "150", "--quiet").errors == "")
    let all = try await runner.run("query", Self.query, "--max-rows", "450")
    #expect(all.errors == "")
  }

  @Test("--max-rows counts the rows of the run that is resumed")
  func maxRowsResumed() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    runner.org.faults.add(.dailyLimit, on: .queryMore, request: 2)
    _ = try await runner.run("query", Self.query, "-o", "out.csv", "--max-rows", "250")
    runner.org.faults.removeAll()
    let resumed = try await runner.run(
      "query",
      Self.query,
      "-o",
      "out.csv",
      "--max-rows",
      "250",
      "--resume",
      "out.csv.cursor"
    )
    #expect(resumed.errors == "warning: --max-rows left out rows: 250 of 450 were written\n")
    #expect(runner.text("out.csv")?.split(separator: "\n").count == 251)
  }

  @Test("Two runs do not write the same file")
  func concurrentRuns() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    runner.org.faults.add(.stall, on: .queryMore, request: 1)
    let first = try runner.start("query", Self.query, "--output", "out.csv")
    for _ in 0..<1_000 where runner.text("out.csv.partial")?.contains("A99") != true {
      try await Task.sleep(for: .milliseconds(10))
    }
    let second = try await runner.run("query", Self.query, "--output", "out.csv")
    #expect(second.status == 2)
    #expect(second.errors.contains("is being written by another process"))
    first.interrupt()
    try await runner.wait(for: first)
    #expect(runner.text("out.csv.partial")?.split(separator: "\n").count == 101)
  }

  @Test("--output - is the standard output")
  func dash() async throws {
    let runner = try runner(rows: 2)
    defer { runner.org.stop() }
    #expect(try await runner.run("query", Self.query, "-o", "-").output == whole("csv", rows: 2))
  }
}
