import SOQLCodegen
import SOQLCommand

extension CommandSpecification {
  /// The arguments of `soql-generate`.
  static let generate = CommandSpecification(
    name: "soql-generate",
    version: "\(GenerateCommand.version)",
    abstract: "Makes Swift models of an org's objects, for the query builder and for rows.",
    usage: ["[options]"],
    operands: [],
    sections: [
      Section(
        "What to generate",
        [
          OptionSpecification(
            "schema",
            .file(name: "path"),
            help:
              "Describe results, a project's metadata or a cache, - for the standard input. May be "
              + "given more than once. The cache in .soql-lint/schema and the bundled objects are used "
              + "anyway."
          ),
          OptionSpecification(
            "objects",
            .text(name: "names"),
            help:
              "The objects, with commas between them, or * for all. Default: all but the bundled ones. "
              + "References to other objects become plain Ids."
          ),
          OptionSpecification(
            "fields",
            .text(name: "names"),
            help:
              "The only fields of their objects, such as Account.Name,Account.Industry; Id is always "
              + "there. Other objects have all."
          ),
          OptionSpecification(
            "config",
            .file(name: "file"),
            help:
              "A file that keeps these options; its paths start at its folder. Default: "
              + "soql-generate.json, if there is one here."
          ),
        ]
      ),
      Section(
        "How models look",
        [
          OptionSpecification(
            "access",
            .choice(name: "level", ModelOptions.Access.allCases.map(\.rawValue)),
            help: "Who may use them; 'internal' is the default."
          ),
          OptionSpecification(
            "namespace",
            .text(name: "name"),
            help:
              "An enum that holds all models. Without, those whose names Swift uses live in Standard."
          ),
          OptionSpecification(
            "schema-only",
            help: "Only what queries need, nothing to read records by."
          ),
        ]
      ),
      Section(
        "Where to",
        [
          OptionSpecification(
            "output",
            short: "o",
            .file(name: "path"),
            help:
              "A folder, which gets a file for each object, or a file that ends in .swift. Generated "
              + "files that are no longer needed go. Default: the standard output."
          ),
          OptionSpecification(
            "check",
            short: "c",
            help: "List the files that would change, and change none."
          ),
        ]
      ),
    ],
    notes: [
      Note(
        "Exit codes",
        [
          "0  models were made, or are as they should be",
          "1  with --check, models are not as they should be",
          "2  wrong usage, or something that cannot be read or written; nothing was changed",
        ]
      ),
      Note(
        "Examples",
        [
          "soql-generate --schema describes/ --output Sources/App/Models",
          "soql-generate --objects Account,Contact --access public -o Models.swift",
          "sf sobject describe --sobject Site__c --json | soql-generate --schema - --objects Site__c",
        ]
      ),
    ],
    fileExtensions: ["json", "xml", "object"]
  )
}
