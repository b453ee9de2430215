import SOQLCommand
import SOQLSyntax

/// The command `soql-lint`.
package struct LintCommand {
  static let version = "0.1.0"

  private let arguments: ParsedArguments
  private let options: LintOptions

  /// Runs the command and returns how it ended.
  ///
  /// Prints to the standard output and error.
  package static func run(_ arguments: [String]) -> ExitCode {
    OutputStream.ignoreBrokenPipes()
    var output = OutputStream.standardOutput()
    var errors = OutputStream.standardError()
    defer {
      output.flush()
      errors.flush()
    }
    // Asked for alone, the version needs no options to be known; that halves the work of a start.
    if arguments == ["--version"] {
      output.write("soql-lint \(version)\n")
      return .success
    }
    do throws(UsageError) {
      let parsed = try ArgumentParser(.lint).parse(arguments)
      if let text = information(parsed) {
        output.write(text)
        return .success
      }
      return try LintCommand(parsed).run(&output, &errors)
    } catch {
      errors.write(error.text(for: .lint))
      return .failure
    }
  }

  /// What options print that ask a question instead of linting.
  private static func information(_ arguments: ParsedArguments) -> String? {
    let command = CommandSpecification.lint
    if arguments.has("help") { return HelpText(command, width: Terminal.width).text }
    if arguments.has("version") { return "\(command.name) \(command.version)\n" }
    if let shell = arguments.value("completions") {
      return CompletionScript(command).text(for: shell)
    }
    guard arguments.has("list-rules") else { return nil }
    return Rule.allCases.map { "\($0.id)  \($0.name): \($0.summary)\n" }.joined()
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
    let (files, failures) = try lintFiles()
    for failure in failures { errors.write("error: \(failure.message)\n") }
    if files.isEmpty {
      if failures.isEmpty { errors.write("error: \(nothingFound)\n") }
      return .failure
    }
    output.write(reporter.report(files))
    if !failures.isEmpty { return .failure }
    if arguments.has("exit-zero") { return .success }
    let fails = files.contains { $0.findings.contains { $0.severity >= failLevel } }
    return fails ? .findings : .success
  }

  private func lintFiles() throws(UsageError) -> ([LintedFile], [FileError]) {
    let linter = Linter(options)
    let operands = arguments.operands.isEmpty ? ["."] : arguments.operands
    if operands.contains("-") {
      guard operands.count == 1 else { throw UsageError("'-' stands alone, without other paths") }
      return LintCommand.standardInput(linter, named: arguments.value("stdin-filename"))
    }
    if arguments.has("stdin-filename") {
      throw UsageError("'--stdin-filename' needs '-' as the only path")
    }
    var found = FileWalker(extensions: ["soql"]).files(in: operands)
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

  private static func standardInput(
    _ linter: Linter,
    named name: String?
  ) -> ([LintedFile], [FileError]) {
    do throws(FileError) {
      let source = try FileReader.readStandardInput()
      return ([linter.lint(source, path: name ?? "<stdin>")], [])
    } catch {
      return ([], [error])
    }
  }

  private var nothingFound: String {
    let places = arguments.operands.isEmpty ? ["."] : arguments.operands
    return "no .soql files in \(places.map { "'\($0)'" }.joined(separator: ", "))"
  }

  private var reporter: any Reporter {
    if arguments.value("format") == "json" { return JSONReporter() }
    let color = arguments.value("color").flatMap(Terminal.Color.init) ?? .auto
    return HumanReporter(style: Style(isColored: Terminal.usesColor(color, on: 1)))
  }

  private var failLevel: Severity {
    arguments.value("fail-level").flatMap(Severity.init) ?? .error
  }
}
