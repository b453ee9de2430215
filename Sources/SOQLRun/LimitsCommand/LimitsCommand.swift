import SOQLCommand
import SOQLExecutor

/// The command `soql limits`.
enum LimitsCommand {
  /// Runs the command and returns how it ended.
  static func run(_ arguments: [String]) -> ExitCode {
    CommandRun.run(name: "soql limits", version: RunCommand.version, .limits, arguments) {
      arguments,
      _,
      _ throws(UsageError) in
      guard arguments.operands.isEmpty else {
        throw UsageError("'limits' takes options alone")
      }
      let org = try OrgOptions(arguments)
      let messages = Messages(isQuiet: arguments.has("quiet"))
      let isJSON = arguments.value("format") == "json"
      let style = Style(for: arguments)
      return OrgRun.run(org, messages) { run in
        do throws(ExecutionError) {
          let report = LimitReport(try await run.connection.limits())
          let code = run.print(isJSON ? report.json : Array(report.text(style).utf8))
          for warning in report.warnings { run.messages.warning(warning) }
          return code
        } catch {
          run.report(error)
          return .failure
        }
      }
    }
  }
}

extension CommandSpecification {
  /// The arguments of `soql limits`.
  static let limits = CommandSpecification(
    name: "soql limits",
    version: "\(RunCommand.version)",
    abstract: "Shows the limits of an org, the most used first, and what is left of them.",
    usage: ["[options]"],
    operands: [],
    sections: [Section("What is printed", OrgOptions.reportOptions), OrgOptions.section],
    notes: [
      Note("Exit codes", ["0  fine", "2  wrong usage, no session, or the server refuses"]),
      Note("Examples", ["soql limits", "soql limits --format json --target-org staging"]),
    ],
    fileExtensions: []
  )
}
