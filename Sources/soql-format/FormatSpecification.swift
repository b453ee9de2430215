import SOQLCommand
import SOQLFormat

extension CommandSpecification {
  /// The arguments of `soql-format`.
  static let format = CommandSpecification(
    name: "soql-format",
    version: "\(FormatCommand.version)",
    abstract: "Formats SOQL queries, all in one style.",
    usage: ["[options] [path ...]", "[options] --stdin-filename <path> -"],
    operands: [
      Operand(
        "path",
        help:
          "Files, and folders whose .soql files are formatted, except those that git ignores. The "
          + "current folder if none is given; - reads one query from the standard input."
      )
    ],
    sections: [
      Section(
        "What to do (without any, formatted queries are printed)",
        [
          OptionSpecification(
            "write",
            short: "w",
            help: "Replace the files by what they should be."
          ),
          OptionSpecification(
            "check",
            short: "c",
            help: "List the files that are not formatted, and change none."
          ),
          OptionSpecification(
            "diff",
            short: "d",
            help: "Show as a patch what formatting would change, and change nothing."
          ),
        ]
      ),
      Section(
        "How to lay out",
        [
          OptionSpecification(
            "width",
            .text(name: "columns"),
            help: "How long a line may be where it can be broken, "
              + "\(FormatOptions.widths.lowerBound) to \(FormatOptions.widths.upperBound). "
              + "Default: \(FormatOptions().width)."
          ),
          OptionSpecification(
            "indent",
            .choice(name: "indent", FormatOptions.Indent.allCases.map(\.rawValue)),
            help: "What a level is indented by: 2 spaces, the default, 4 spaces, or a tab."
          ),
          OptionSpecification(
            "line-ending",
            .choice(name: "ending", FormatOptions.LineEnding.allCases.map(\.rawValue)),
            help: "What ends a line; 'auto', the default, keeps what the file has."
          ),
        ]
      ),
      Section(
        "What is reported",
        [
          OptionSpecification(
            "stdin-filename",
            .file(name: "path"),
            help: "What to call the standard input in messages."
          ),
          .color(),
        ]
      ),
    ],
    notes: [
      Note(
        "Exit codes",
        [
          "0  all is formatted, or was printed or written",
          "1  with --check or --diff, a file is not formatted; always, a file does not parse",
          "2  wrong usage, a file that cannot be read or written, or no file at all",
        ]
      ),
      Note(
        "Examples",
        [
          "soql-format --write queries/",
          "soql-format --check --diff",
          "git show HEAD:a.soql | soql-format --stdin-filename a.soql -",
        ]
      ),
    ],
    fileExtensions: ["soql"]
  )
}
