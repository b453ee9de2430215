import SOQLCommand

/// The command `soql`.
package enum RunCommand {
  static let version: StaticString = "0.1.0"

  /// Runs the command and returns how it ended.
  ///
  /// Prints to the standard output and error.
  package static func run(_ arguments: [String]) -> ExitCode {
    let rest = Array(arguments.dropFirst())
    switch arguments.first {
    case "query": return QueryCommand.run(rest)
    case "explain": return ExplainCommand.run(rest)
    case "limits": return LimitsCommand.run(rest)
    default: break
    }
    return CommandRun.run(name: "soql", version: version, .soql, arguments) {
      arguments,
      _,
      _ throws(UsageError) in
      guard let word = arguments.operands.first else {
        throw UsageError("'soql' needs query, explain or limits")
      }
      throw UsageError("'soql' takes query, explain or limits, not '\(DisplayText(word).text)'")
    }
  }
}

extension CommandSpecification {
  /// The arguments of `soql`.
  static let soql = CommandSpecification(
    name: "soql",
    version: "\(RunCommand.version)",
    abstract: "Runs SOQL queries, and tells what they cost.",
    usage: ["query [options] <query>", "explain [options] <query>", "limits [options]"],
    operands: [
      Operand("query", help: "Prints the rows of a query, or writes them to a file."),
      Operand(
        "explain",
        help: "Shows how the server would run a query, and whether it is selective."
      ),
      Operand("limits", help: "Shows the limits of the org, and what is left of them."),
    ],
    sections: [],
    notes: [
      Note(
        "Examples",
        [
          "soql query \"SELECT Id, Name FROM Account LIMIT 10\"",
          "soql query --file report.soql --output report.csv",
          "soql explain \"SELECT Id FROM Case WHERE Status = 'New'\"",
        ]
      ),
      Note("More", ["soql query --help"]),
    ],
    fileExtensions: [],
    subcommands: {
      [
        Subcommand(.query, words: []), Subcommand(.explain, words: []),
        Subcommand(.limits, words: []),
      ]
    }
  )
}
