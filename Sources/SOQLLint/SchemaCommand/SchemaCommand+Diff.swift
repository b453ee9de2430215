import SOQLCommand
import SOQLSchema

extension SchemaCommand {
  /// Prints what changed from one schema to another, a line each.
  func diff(
    _ output: inout OutputStream,
    _ errors: inout OutputStream
  ) throws(UsageError) -> ExitCode {
    let paths = Array(operands)
    guard paths.count == 2 else { throw UsageError("'diff' needs two files or folders") }
    let sides = paths.map { SchemaImport([$0], isTooling: arguments.has("tooling")) }
    let problems = sides.flatMap(\.errors)
    report(problems, &errors)
    let changes = SchemaDifference.changes(from: sides[0], to: sides[1])
    output.write(changes.map { $0 + "\n" }.joined())
    if !problems.isEmpty { return .failure }
    return changes.isEmpty ? .success : .findings
  }
}
