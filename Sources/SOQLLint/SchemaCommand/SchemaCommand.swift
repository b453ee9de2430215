import SOQLCommand
import SOQLSchema

/// The command `soql-lint schema`.
struct SchemaCommand {
  let arguments: ParsedArguments

  /// Runs the command and returns how it ended.
  static func run(_ arguments: [String]) -> ExitCode {
    CommandRun.run(name: "soql-lint schema", version: LintCommand.version, .schema, arguments) {
      arguments,
      output,
      errors throws(UsageError) in
      guard let action = arguments.operands.first else {
        throw UsageError("'schema' needs import, show, status or diff")
      }
      let command = SchemaCommand(arguments: arguments)
      switch action {
      case "import": return try command.importSchema(&output, &errors)
      case "show": return try command.show(&output, &errors)
      case "status": return try command.status(&output, &errors)
      case "diff": return try command.diff(&output, &errors)
      default:
        throw UsageError("'schema' takes import, show, status or diff, not '\(action)'")
      }
    }
  }

  /// What stands behind the action.
  var operands: ArraySlice<String> { arguments.operands.dropFirst() }

  /// The folder of the cache: the one that was named, that of the project, or a new one here.
  var cachePath: String {
    arguments.value("cache") ?? SchemaCache.nearest(to: ".") ?? SchemaCache.defaultPath
  }

  /// What a query here would be checked against: the schema that the arguments name, the cache, and what
  /// the project tells.
  func load(_ errors: inout OutputStream) -> (schema: Schema, hasFailed: Bool) {
    let given = GivenSchema(arguments.values("schema"))
    report(given.errors, &errors)
    var finder = ProjectFinder(operands: ["."])
    let project = finder.project(ofFolder: ".").map { finder.projects[$0] }
    let schema = given.schema(
      cache: SchemaCache(cachePath),
      found: project.map { ProjectSchemas.sources(of: $0, finder) } ?? [],
      namespace: project?.namespace
    )
    return (schema, !given.errors.isEmpty)
  }

  /// Says what could not be read of what was asked for.
  func report(_ schema: Schema, _ errors: inout OutputStream) {
    for warning in schema.warnings {
      errors.write("warning: \(DisplayText(warning.description).text)\n")
    }
    report(schema.errors, &errors)
  }

  func report(_ problems: [SchemaError], _ errors: inout OutputStream) {
    for error in problems { errors.write("error: \(DisplayText(error.description).text)\n") }
  }
}

extension CommandSpecification {
  /// The arguments of `soql-lint schema`.
  static let schema = CommandSpecification(
    name: "soql-lint schema",
    version: "\(LintCommand.version)",
    abstract: "Keeps what is known of an org's objects, for soql-lint to check names and types.",
    usage: [
      "import [options] <path> ...", "show [options] [object[.field] ...]", "status [options]",
      "diff <path> <path>",
    ],
    operands: [
      Operand(
        "path",
        help:
          "Describe results in JSON (as sf sobject describe --json prints them, one object, a list "
          + "or a folder), a project's metadata, the SOQL cache of VS Code, or a cache."
      )
    ],
    sections: [
      Section(
        "Where",
        [
          OptionSpecification(
            "cache",
            .file(name: "folder"),
            help: "The cache. Default: the nearest .soql-lint/schema here or above."
          ),
          OptionSpecification(
            "schema",
            .file(name: "path"),
            help:
              "What 'show' looks at before the cache and the metadata of the project. May be given "
              + "more than once."
          ),
          OptionSpecification(
            "tooling",
            help:
              "Objects of the Tooling API: for 'show' which to look at, for 'import' what the files "
              + "hold, where they do not say so."
          ),
        ]
      )
    ],
    notes: [
      Note(
        "Exit codes",
        [
          "0  fine; of diff: no difference",
          "1  of diff: differences; of show: no such object or field",
          "2  wrong usage, or a file that cannot be read or written",
        ]
      ),
      Note(
        "Examples",
        [
          "sf sobject describe --sobject Account --json > Account.json",
          "soql-lint schema import Account.json",
          "soql-lint schema import force-app/",
          "soql-lint schema show Account.Industry",
        ]
      ),
    ],
    fileExtensions: ["json", "xml", "object"]
  )
}
