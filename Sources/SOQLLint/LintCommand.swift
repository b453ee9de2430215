import SOQLCommand
import SOQLSchema
import SOQLSyntax

/// The command `soql-lint`.
package struct LintCommand {
  static let version: StaticString = "0.1.0"

  private let arguments: ParsedArguments
  private let options: LintOptions
  /// The version that every query is sent with, whatever files say.
  private let apiVersion: APIVersion?

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
    apiVersion = try arguments.apiVersion()
    let selected = try RuleSelector.rules(arguments.list("select"), option: "select")
    let ignored = try RuleSelector.rules(arguments.list("ignore"), option: "ignore")
    options.rules = RuleSelection(arguments.has("select") ? selected : nil, except: ignored)
    options.requiresSchema = arguments.has("require-schema")
    self.options = options
  }

  private func run(
    _ output: inout OutputStream,
    _ errors: inout OutputStream
  ) throws(UsageError) -> ExitCode {
    let input = try SourceInput(
      arguments,
      extensions: LintRun.extensions,
      ignoring: .whatProjectsIgnore
    )
    let projects = ProjectSchemas(
      operands: SourceInput.operands(of: arguments),
      schema: arguments.values("schema"),
      apiVersion: apiVersion
    )
    // The process is about to end; freeing what was read takes half as long as reading it.
    _ = Unmanaged.passRetained(projects)
    let run = LintRun(
      linter: Linter(options),
      projects: projects,
      showsProgress: !arguments.has("quiet")
    )
    let outcome = run.lint(input)
    let schemaErrors = projects.errors
    for warning in projects.warnings {
      errors.write("warning: \(DisplayText(warning.description).text)\n")
    }
    for error in schemaErrors { errors.write("error: \(DisplayText(error.description).text)\n") }
    for failure in outcome.failures {
      errors.write("error: \(DisplayText(failure.message).text)\n")
    }
    if outcome.files.isEmpty {
      if outcome.failures.isEmpty {
        let kind = ".soql, .cls, .trigger or .apex"
        errors.write("error: \(SourceInput.nothingFound(arguments, kind: kind))\n")
      }
      return .failure
    }
    output.write(reporter.report(outcome.files))
    if !outcome.failures.isEmpty || !schemaErrors.isEmpty { return .failure }
    if arguments.has("exit-zero") { return .success }
    let fails = outcome.files.contains { $0.findings.contains { $0.severity >= failLevel } }
    return fails ? .findings : .success
  }

  private var reporter: any Reporter {
    let showsStatistics = arguments.has("statistics")
    if arguments.value("format") == "json" { return JSONReporter(showsStatistics: showsStatistics) }
    return HumanReporter(
      style: Style(for: arguments),
      showsStatistics: showsStatistics,
      isQuiet: arguments.has("quiet")
    )
  }

  private var failLevel: Severity {
    arguments.value("fail-level").flatMap(Severity.init) ?? .error
  }
}
