/// One run of a command, from its arguments to its exit code.
package enum CommandRun {
  /// Runs a command, or answers what it is asked about itself, and returns how it ended.
  ///
  /// Prints to the standard output and error. The specification is made only when it is needed.
  package static func run(
    name: StaticString,
    version: StaticString,
    _ specification: @autoclosure () -> CommandSpecification,
    _ arguments: [String],
    _ body: (
      _ arguments: ParsedArguments,
      _ output: inout OutputStream,
      _ errors: inout OutputStream
    ) throws(UsageError) -> ExitCode
  ) -> ExitCode {
    OutputStream.ignoreBrokenPipes()
    var output = OutputStream.standardOutput()
    var errors = OutputStream.standardError()
    defer {
      output.flush()
      errors.flush()
    }
    // Asked for alone, the version needs no options to be known; that halves the work of a start.
    if arguments == ["--version"] {
      output.write("\(name) \(version)\n")
      return .success
    }
    let command = specification()
    do throws(UsageError) {
      let parsed = try ArgumentParser(command).parse(arguments)
      if let text = information(parsed, on: command) {
        output.write(text)
        return .success
      }
      return try body(parsed, &output, &errors)
    } catch {
      errors.write(error.text(for: command))
      return .failure
    }
  }

  /// What the options print that every command has.
  private static func information(
    _ arguments: ParsedArguments,
    on command: CommandSpecification
  ) -> String? {
    if arguments.has("help") { return HelpText(command, width: Terminal.width).text }
    if arguments.has("version") { return "\(command.name) \(command.version)\n" }
    return arguments.value("completions").map { CompletionScript(command).text(for: $0) }
  }
}
