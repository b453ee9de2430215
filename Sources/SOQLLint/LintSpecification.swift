import SOQLCommand
import SOQLSyntax

extension CommandSpecification {
  /// The arguments of `soql-lint`.
  static let lint = CommandSpecification(
    name: "soql-lint",
    version: "\(LintCommand.version)",
    abstract: "Checks SOQL queries before Salesforce does.",
    usage: [
      "[options] [path ...]", "[options] --stdin-filename <path> -",
      "schema import|show|status|diff ...", "rules [--format <format>] [selector ...]",
      "explain <rule> ...",
    ],
    operands: [
      Operand(
        "path",
        help:
          "Files, and folders whose .soql, .cls, .trigger and .apex files are checked, except those "
          + "that .gitignore or .forceignore names. The current folder if none is given; - reads one "
          + "file from the standard input."
      )
    ],
    sections: [
      Section(
        "What is checked",
        [
          OptionSpecification(
            "channel",
            .choice(name: "channel", Channel.allCases.map(\.rawValue)),
            help: "Where the queries are sent. 'any', the default, takes what some channel takes; "
              + "a named one judges the text as it would be sent there."
          ),
          OptionSpecification(
            "api-version",
            .text(name: "version"),
            help:
              "The API version they are sent with, such as 66.0. Default: that of the class or "
              + "trigger, else that of the project, else \(APIVersion.latest.number)."
          ),
          OptionSpecification(
            "schema",
            .file(name: "path"),
            help:
              "Where objects are described: describe results, metadata, a cache, or a folder of "
              + "them. May be given more than once. The cache in .soql-lint/schema and the metadata of "
              + "the project are used anyway."
          ),
          OptionSpecification(
            "require-schema",
            help: "Objects of which nothing is known are errors."
          ),
          OptionSpecification(
            "select",
            .text(name: "rules"),
            help: "Only these rules: ids, names, families or ALL, with commas between them."
          ),
          OptionSpecification(
            "ignore",
            .text(name: "rules"),
            help: "All but these rules."
          ),
          OptionSpecification(
            "stdin-filename",
            .file(name: "path"),
            help: "What to call the standard input; the ending says what it holds."
          ),
        ]
      ),
      Section(
        "What is reported",
        [
          OptionSpecification(
            "format",
            .choice(name: "format", ["human", "json"]),
            help: "How to report: 'human', the default, or 'json'."
          ),
          .color("the report"),
          OptionSpecification(
            "fail-level",
            .choice(name: "level", ["error", "warning", "info"]),
            help: "The least severity that makes the command fail. Default: error."
          ),
          OptionSpecification(
            "exit-zero",
            help: "Exit with 0 whatever is found; wrong usage and unreadable files still fail."
          ),
          OptionSpecification(
            "statistics",
            help: "Count the findings of each rule, after them."
          ),
          OptionSpecification(
            "quiet",
            help: "Findings alone: no summary, and no progress on a terminal."
          ),
        ]
      ),
    ],
    notes: [
      Note(
        "Exit codes",
        [
          "0  nothing at or above the fail level",
          "1  findings at or above it",
          "2  wrong usage, an unreadable file, or no file at all",
        ]
      ),
      Note(
        "Examples",
        [
          "soql-lint force-app/",
          "soql-lint --channel rest --api-version 66 report.soql",
          "soql-lint --schema describes/ queries/",
          "soql-lint explain unbounded-query",
          "git show HEAD:a.soql | soql-lint --stdin-filename a.soql -",
        ]
      ),
    ],
    fileExtensions: ["soql", "cls", "trigger", "apex"],
    subcommands: {
      let ids = RuleCatalogue.rules.map(\.id)
      let names = RuleCatalogue.rules.map(\.name)
      return [
        Subcommand(.schema, words: ["import", "show", "status", "diff"]),
        Subcommand(.rules, words: ["ALL"] + RuleSelector.families + ids + names),
        Subcommand(.explain, words: ids + names),
      ]
    }
  )
}
