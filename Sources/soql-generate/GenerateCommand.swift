import SOQLCodegen
import SOQLCommand
import SOQLSchema

/// The command `soql-generate`.
struct GenerateCommand {
  static let version: StaticString = "0.1.0"

  private let arguments: ParsedArguments

  /// Runs the command and returns how it ended.
  ///
  /// Prints to the standard output and error.
  static func run(_ arguments: [String]) -> ExitCode {
    CommandRun.run(name: "soql-generate", version: version, .generate, arguments) {
      arguments,
      output,
      errors throws(UsageError) in
      try GenerateCommand(arguments: arguments).run(&output, &errors)
    }
  }

  private func run(
    _ output: inout OutputStream,
    _ errors: inout OutputStream
  ) throws(UsageError) -> ExitCode {
    guard arguments.operands.isEmpty else {
      throw UsageError("it takes no path but '--schema', '--config' and '--output'")
    }
    do throws(CodegenError) {
      let configuration = try configuration()
      guard let generator = try generator(configuration, &errors) else { return .failure }
      guard let target = configuration.output else {
        if arguments.has("check") { throw CodegenError("'--check' needs '--output'") }
        output.write(generator.file(named: "").text)
        return .success
      }
      return try write(generator, to: target, &output, &errors)
    } catch {
      errors.write("error: \(DisplayText(error.message).text)\n")
      return .failure
    }
  }

  /// What the configuration says, with the options over it.
  private func configuration() throws(CodegenError) -> ModelConfiguration {
    var configuration = ModelConfiguration()
    if let path = arguments.value("config") {
      configuration = try ModelConfiguration(path: path)
    } else if access(ModelConfiguration.defaultName, F_OK) == 0 {
      configuration = try ModelConfiguration(path: ModelConfiguration.defaultName)
    }
    configuration.schema = arguments.values("schema") + configuration.schema
    let objects = arguments.list("objects")
    if !objects.isEmpty { configuration.options.objects = objects }
    let fields = arguments.list("fields")
    if !fields.isEmpty { configuration.options.fields = [:] }
    for field in fields {
      let parts = field.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else {
        throw CodegenError("'--fields' takes names such as Account.Name, not '\(field)'")
      }
      configuration.options.fields[parts[0], default: []].append(parts[1])
    }
    if let access = arguments.value("access").flatMap(ModelOptions.Access.init) {
      configuration.options.access = access
    }
    if let namespace = arguments.value("namespace") { configuration.options.namespace = namespace }
    if arguments.has("schema-only") { configuration.options.isSchemaOnly = true }
    if let output = arguments.value("output") {
      configuration.output = output == "-" ? nil : output
    }
    return configuration
  }

  /// The generator, or `nil` if a part of the schema could not be read: half a model would not tell.
  ///
  /// The cache is that of the project in which the configuration stands: build tools run anywhere.
  private func generator(
    _ configuration: ModelConfiguration,
    _ errors: inout OutputStream
  ) throws(CodegenError) -> ModelGenerator? {
    let paths = configuration.schema.map { $0 == "-" ? "/dev/stdin" : $0 }
    let (schema, problems) = Schema.load(
      paths,
      cache: SchemaCache.nearest(to: configuration.folder)
    )
    guard problems.isEmpty else {
      report(problems, &errors)
      return nil
    }
    let result = Result { () throws(CodegenError) in
      try ModelGenerator(schema, configuration.options)
    }
    // An object whose file is broken is missing, too; the file is what the user must look at.
    guard schema.errors.isEmpty else {
      report(schema.errors, &errors)
      return nil
    }
    return try result.get()
  }

  private func report(_ problems: [SchemaError], _ errors: inout OutputStream) {
    for problem in problems { errors.write("error: \(DisplayText(problem.description).text)\n") }
  }

  private func write(
    _ generator: ModelGenerator,
    to target: String,
    _ output: inout OutputStream,
    _ errors: inout OutputStream
  ) throws(CodegenError) -> ExitCode {
    do throws(FileError) {
      let folder =
        target.hasSuffix(".swift")
        ? try ModelFolder(path: target, text: generator.file(named: target).text)
        : try ModelFolder(target, files: generator.files)
      if arguments.has("check") {
        for change in folder.changes {
          output.write("\(change.kind.rawValue) \(DisplayText(change.path).text)\n")
        }
        return folder.changes.isEmpty ? .success : .findings
      }
      try folder.write()
      let count = generator.objectCount
      let changed = folder.changes.count
      errors.write(
        "\(count) object\(count == 1 ? "" : "s"), \(changed) file\(changed == 1 ? "" : "s") changed\n"
      )
      return .success
    } catch {
      throw CodegenError(error.message)
    }
  }
}
