import SOQLCommand
import SOQLSyntax

/// The command `soql-lint rules`.
enum RulesCommand {
  /// Runs the command and returns how it ended.
  static func run(_ arguments: [String]) -> ExitCode {
    CommandRun.run(name: "soql-lint rules", version: LintCommand.version, .rules, arguments) {
      arguments,
      output,
      errors throws(UsageError) in
      let selected = try RuleSelector.rules(arguments.operands)
      let rules = RuleCatalogue.rules.filter { selected.isEmpty || selected.contains($0) }
      let table = RuleTable(rules)
      switch arguments.value("format") {
      case "json": output.write(table.json)
      case "markdown": output.write(table.markdown)
      default: output.write(table.text(Style(for: arguments)))
      }
      return .success
    }
  }
}

extension CommandSpecification {
  /// The arguments of `soql-lint rules`.
  static let rules = CommandSpecification(
    name: "soql-lint rules",
    version: "\(LintCommand.version)",
    abstract:
      "Lists the rules: how grave they are, whether they run by default, and what has fixes.",
    usage: ["[options] [selector ...]"],
    operands: [
      Operand(
        "selector",
        help: "Ids, names, families such as PERF, or ALL. All rules if none is given."
      )
    ],
    sections: [
      Section(
        "What is printed",
        [
          OptionSpecification(
            "format",
            .choice(name: "format", ["human", "json", "markdown"]),
            help: "A table for people, the default; JSON with all that 'explain' says; or Markdown."
          ),
          .color("the table"),
        ]
      )
    ],
    notes: [
      Note("Exit codes", ["0  fine", "2  wrong usage, or no such rule"]),
      Note("Examples", ["soql-lint rules PERF", "soql-lint rules --format markdown > rules.md"]),
    ],
    fileExtensions: []
  )
}
