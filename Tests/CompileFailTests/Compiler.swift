import Foundation
import SOQLTestSupport

/// The compiler, run on all programs at once: each is a function in a file of its own, so that the mistakes
/// of one do not count for another.
final class Compiler: Sendable {
  struct Failure: Sendable {
    let line: Int
    let message: String
  }

  private let failures: [String: [Failure]]

  init() {
    let wrong = CompileFailTests.wrong
    let half = wrong.count / 2
    let batches = [
      Array(wrong[..<half]), Array(wrong[half...]),
      Program.all(in: "right") + CompileFailTests.articles,
    ]
    let found = Collector()
    DispatchQueue.concurrentPerform(iterations: batches.count) { index in
      found.add(Compiler.failures(of: batches[index]))
    }
    failures = found.all
  }

  /// What the compiler says of a program.
  func errors(of program: Program) throws -> [Failure] {
    failures[program.testDescription] ?? []
  }

  private static func failures(of programs: [Program]) -> [String: [Failure]] {
    do {
      let folder = try TemporaryFolder()
      for (index, program) in programs.enumerated() {
        // Both on one line, so that lines are the program's plus one.
        let head =
          "import SOQLBuilder; import SOQLBuilderModels; "
          + "func program\(index)(\(program.parameters)) throws {\n"
        try folder.write(
          "program\(index).swift",
          head + program.lines.joined(separator: "\n") + "\n}\n"
        )
      }
      try folder.write("names.swift", Program.namesOfArticles)
      let files = programs.indices.map { "\(folder.path)/program\($0).swift" }
      let result = try Command(
        "/usr/bin/env",
        [
          "swiftc", "-typecheck", "-wmo", "-parse-as-library", "-swift-version", "6",
          "-module-name", "Programs", "-suppress-warnings", "-I", Command.product("Modules"),
          "\(folder.path)/names.swift",
        ] + files
      )
      var failures: [String: [Failure]] = [:]
      for line in result.errors.components(separatedBy: "\n") {
        guard let (index, failure) = parse(line) else { continue }
        failures[programs[index].testDescription, default: []].append(failure)
      }
      return failures
    } catch {
      fatalError("the compiler cannot be run: \(error)")
    }
  }

  /// Reads `…/program7.swift:3:9: error: message`.
  private static func parse(_ line: String) -> (Int, Failure)? {
    guard let name = line.range(of: "/program"), let error = line.range(of: ": error: ") else {
      return nil
    }
    let place = line[name.upperBound..<error.lowerBound].components(separatedBy: ".swift:")
    guard place.count == 2, let index = Int(place[0]),
      let row = place[1].components(separatedBy: ":").first.flatMap({ Int($0) })
    else { return nil }
    return (index, Failure(line: row - 1, message: String(line[error.upperBound...])))
  }
}

/// Collects what threads find.
private final class Collector: @unchecked Sendable {
  private let lock = NSLock()
  private(set) var all: [String: [Compiler.Failure]] = [:]

  func add(_ failures: [String: [Compiler.Failure]]) {
    lock.withLock { all.merge(failures) { $0 + $1 } }
  }
}
