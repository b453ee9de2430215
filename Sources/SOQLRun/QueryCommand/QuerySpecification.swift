import SOQLCommand

extension CommandSpecification {
  /// The arguments of `soql query`.
  static let query = CommandSpecification(
    name: "soql query",
    version: "\(RunCommand.version)",
    abstract: "Prints the rows of a SOQL query, or writes them to a file.",
    usage: GivenQuery.usage,
    operands: [GivenQuery.operand],
    sections: [
      Section(
        "Which rows",
        [
          GivenQuery.fileOption,
          OptionSpecification(
            "all-rows",
            help: "Deleted and archived rows, too."
          ),
          GivenQuery.toolingOption,
          OptionSpecification(
            "max-rows",
            .text(name: "count"),
            help: "Stop after so many rows, with a warning if there are more. Default: all rows."
          ),
          OptionSpecification(
            "batch-size",
            .text(name: "count"),
            help: "How many rows the server should put into a page, 200 to 2000."
          ),
          OptionSpecification(
            "no-check",
            help:
              "Send the query without checking it against the language, the cache in .soql-lint/schema "
              + "and the bundled objects."
          ),
        ]
      ),
      Section(
        "How rows are written",
        [
          OptionSpecification(
            "format",
            .choice(name: "format", RowFormat.allCases.map(\.rawValue)),
            help:
              "table, csv, json or ndjson. Default: what the ending of --output says; else 'table' on a "
              + "terminal, and 'csv'."
          ),
          OptionSpecification(
            "output",
            short: "o",
            .file(name: "path"),
            help:
              "Write to this file (- is the standard output), which is <path>.partial until all rows are there. Should the query "
              + "break off, <path>.cursor says where."
          ),
          OptionSpecification(
            "resume",
            .file(name: "cursor"),
            help: "Go on where an earlier run of the same command broke off."
          ),
          OptionSpecification(
            "csv-safe",
            help: "Put ' before texts that a spreadsheet would take for a formula."
          ),
          .color(),
          OptionSpecification(
            "quiet",
            help: "No progress, summary or warnings; errors alone."
          ),
        ]
      ),
      OrgOptions.section,
    ],
    notes: [
      Note(
        "Exit codes",
        [
          "0    all rows were written, or as many as --max-rows says, or the reader has gone",
          "1    the query has mistakes; nothing was sent",
          "2    wrong usage, no session, or the query failed",
          "130  interrupted by Ctrl-C; rows that were written are whole",
        ]
      ),
      Note(
        "Examples",
        [
          "soql query \"SELECT Id, Name, Owner.Name FROM Account LIMIT 10\"",
          "soql query --file report.soql --output report.csv",
          "soql query --format ndjson \"SELECT Id FROM Lead\" | jq -r .Id",
        ]
      ),
    ],
    fileExtensions: ["soql"]
  )
}
