import SOQLCommand
import SOQLSchema
import SOQLSyntax

/// The command `soql-lint`.
package struct LintCommand {
  static let version: StaticString = "0.1.0"

  private let arguments: ParsedArguments
  private let options: LintOptions

  /// Runs the command and returns how it ended.
  ///
  /// Prints to the standard output and error.
  package static func run(_ arguments: [String]) -> ExitCode {
    // A folder of one of these names is written `./schema`.
    switch arguments.first {
    case "schema": return SchemaCommand.run(Array(arguments.dropFirst()))
    case "rules": return RulesCommand.run(Array(arguments.dropFirst()))
    case "explain": return ExplainCommand.run(Array(arguments.dropFirst()))
    default: break
    }
    return CommandRun.run(name: "soql-lint", version: version, .lint, arguments) {
      arguments,
      output,
      errors throws(UsageError) in
      try LintCommand(arguments).run(&output, &errors)
    }
  }

  private init(_ arguments: ParsedArguments) throws(UsageError) {
    self.arguments = arguments
    var options = LintOptions()
    if let channel = arguments.value("channel").flatMap(Channel.init) {
      options.parse.channel = channel
    }
    if let version = arguments.value("api-version") {
      options.parse.apiVersion = try LintCommand.apiVersion(version)
    }
    let selected = try RuleSelector.rules(arguments.list("select"), option: "select")
    let ignored = try RuleSelector.rules(arguments.list("ignore"), option: "ignore")
    if arguments.has("select") { options.rules = selected }
    options.rules.subtract(ignored)
    options.requiresSchema = arguments.has("require-schema")
    self.options = options
  }

  /// A version such as `66` or `66.0`.
  private static func apiVersion(_ text: String) throws(UsageError) -> APIVersion {
    let digits = text.hasSuffix(".0") ? text.dropLast(2) : text[...]
    guard let number = Int(digits), number < 1_000, let version = APIVersion(number) else {
      throw UsageError(
        "'\(text)' is no value of '--api-version'; it takes a version from "
          + "\(APIVersion.oldest.number) on, such as \(APIVersion.latest.number) or "
          + "\(APIVersion.latest.number).0"
      )
    }
    return version
  }

  private func run(
    _ output: inout OutputStream,
    _ errors: inout OutputStream
  ) throws(UsageError) -> ExitCode {
    let (schema, problems) = Schema.load(
      arguments.values("schema"),
      cache: SchemaCache.nearest(to: ".")
    )
    let (files, failures) = try lintFiles(Linter(options, schema: schema))
    // The process is about to end; freeing what was read takes half as long as reading it.
    _ = Unmanaged.passRetained(schema)
    let schemaErrors = problems + schema.errors
    for error in schemaErrors { errors.write("error: \(DisplayText(error.description).text)\n") }
    for failure in failures { errors.write("error: \(failure.message)\n") }
    if files.isEmpty {
      if failures.isEmpty {
        errors.write("error: \(SourceInput.nothingFound(arguments, kind: ".soql"))\n")
      }
      return .failure
    }
    output.write(reporter.report(files))
    if !failures.isEmpty || !schemaErrors.isEmpty { return .failure }
    if arguments.has("exit-zero") { return .success }
    let fails = files.contains { $0.findings.contains { $0.severity >= failLevel } }
    return fails ? .findings : .success
  }

  private func lintFiles(_ linter: Linter) throws(UsageError) -> ([LintedFile], [FileError]) {
    switch try SourceInput(arguments, extensions: ["soql"]) {
    case .standardInput(let name):
      do throws(FileError) {
        return ([linter.lint(try FileReader.readStandardInput(), path: name)], [])
      } catch {
        return ([], [error])
      }
    case .paths(var found):
      var files: [LintedFile] = []
      for path in found.files {
        do throws(FileError) {
          files.append(linter.lint(try FileReader.read(path), path: path))
        } catch {
          found.errors.append(error)
        }
      }
      return (files, found.errors)
    }
  }

  private var reporter: any Reporter {
    if arguments.value("format") == "json" { return JSONReporter() }
    return HumanReporter(style: Style(for: arguments))
  }

  private var failLevel: Severity {
    arguments.value("fail-level").flatMap(Severity.init) ?? .error
  }
}
