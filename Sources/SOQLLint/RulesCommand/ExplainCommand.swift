import SOQLCommand
import SOQLSyntax

/// The command `soql-lint explain`.
enum ExplainCommand {
  /// Runs the command and returns how it ended.
  static func run(_ arguments: [String]) -> ExitCode {
    CommandRun.run(name: "soql-lint explain", version: LintCommand.version, .explain, arguments) {
      arguments,
      output,
      errors throws(UsageError) in
      guard !arguments.operands.isEmpty else { throw UsageError("'explain' needs a rule") }
      var rules: [Rule] = []
      for word in arguments.operands {
        let rule = try RuleSelector.rule(word)
        if !rules.contains(rule) { rules.append(rule) }
      }
      var texts: [String] = []
      for rule in rules {
        guard let documentation = RuleCatalogue.documentation(of: rule) else { continue }
        let explanation = RuleExplanation(
          rule: rule,
          documentation: documentation,
          style: Style(for: arguments),
          width: min(max(Terminal.width, 40), 100)
        )
        texts.append(explanation.text)
      }
      output.write(texts.joined(separator: "\n"))
      return .success
    }
  }
}

extension CommandSpecification {
  /// The arguments of `soql-lint explain`.
  static let explain = CommandSpecification(
    name: "soql-lint explain",
    version: "\(LintCommand.version)",
    abstract:
      "Says what a rule reports and why, with queries that it reports and that it leaves alone.",
    usage: ["[options] <rule> ..."],
    operands: [
      Operand("rule", help: "The id or name of a rule, such as PERF201 or unbounded-query.")
    ],
    sections: [
      Section(
        "What is printed",
        [
          .color("the text")
        ]
      )
    ],
    notes: [
      Note("Exit codes", ["0  fine", "2  wrong usage, or no such rule"]),
      Note("Examples", ["soql-lint explain PERF201", "soql-lint explain unbounded-query sql-ism"]),
    ],
    fileExtensions: []
  )
}
