import SOQLCommand
import SOQLExecutor

/// The command `soql explain`.
enum ExplainCommand {
  /// Runs the command and returns how it ended.
  static func run(_ arguments: [String]) -> ExitCode {
    CommandRun.run(name: "soql explain", version: RunCommand.version, .explain, arguments) {
      arguments,
      _,
      _ throws(UsageError) in
      let org = try OrgOptions(arguments)
      let messages = Messages(isQuiet: arguments.has("quiet"))
      let given = try GivenQuery.read(arguments)
      let query: GivenQuery
      do throws(FileError) {
        query = try given.get()
      } catch {
        messages.error(error.message)
        return .failure
      }
      if let check = QueryCheck(arguments, org), !check.passes(query, messages) { return .findings }
      var options = QueryOptions()
      options.usesTooling = arguments.has("tooling")
      let isJSON = arguments.value("format") == "json"
      let style = Style(for: arguments)
      return OrgRun.run(org, messages) { [options] run in
        do throws(ExecutionError) {
          let plans = try await run.connection.explain(SentQuery(query.text), options: options)
          let report = PlanReport(plans)
          return run.print(isJSON ? report.json : Array(report.text(style).utf8))
        } catch {
          run.report(error)
          return .failure
        }
      }
    }
  }
}

extension CommandSpecification {
  /// The arguments of `soql explain`.
  static let explain = CommandSpecification(
    name: "soql explain",
    version: "\(RunCommand.version)",
    abstract: "Shows how the server would run a SOQL query; the query is not run.",
    usage: GivenQuery.usage,
    operands: [GivenQuery.operand],
    sections: [
      Section(
        "What is explained",
        [
          GivenQuery.fileOption,
          GivenQuery.toolingOption,
          OptionSpecification("no-check", help: "Send the query without checking it."),
        ]
      ),
      Section("What is printed", OrgOptions.reportOptions),
      OrgOptions.section,
    ],
    notes: [
      Note(
        "Exit codes",
        [
          "0  fine, be the query selective or not",
          "1  the query has mistakes; nothing was sent",
          "2  wrong usage, no session, or the server refuses",
        ]
      ),
      Note("Examples", ["soql explain \"SELECT Id FROM Case WHERE Status = 'New'\""]),
    ],
    fileExtensions: ["soql"]
  )
}
