import SOQLCommand
import SOQLSchema
import SOQLSyntax

extension SchemaCommand {
  /// Prints objects and fields as schema text; without a name, the names of all objects.
  func show(
    _ output: inout OutputStream,
    _ errors: inout OutputStream
  ) throws(UsageError) -> ExitCode {
    let (loaded, hasFailed) = load(&errors)
    guard let schema = arguments.has("tooling") ? loaded.tooling : loaded else {
      errors.write("error: no objects of the Tooling API are known\n")
      return .findings
    }
    if operands.isEmpty { output.write(schema.objectNames.map { $0 + "\n" }.joined()) }
    var isMissing = false
    for operand in operands {
      let parts = operand.split(separator: ".", maxSplits: 1).map(String.init)
      guard let name = parts.first, let object = schema.object(named: name) else {
        errors.write(missing(operand, in: schema.objectNames))
        isMissing = true
        continue
      }
      guard parts.count == 2 else {
        output.write(object.schemaText)
        continue
      }
      if let field = object.field(named: parts[1]) ?? object.field(ofRelationship: parts[1]) {
        output.write(field.schemaText + "\n")
      } else {
        errors.write(missing(operand, in: object.fields.map { "\(object.name).\($0.name)" }))
        isMissing = true
      }
    }
    report(schema, &errors)
    if hasFailed || !schema.errors.isEmpty { return .failure }
    return isMissing ? .findings : .success
  }

  private func missing(_ name: String, in names: [String]) -> String {
    let near = EditDistance.nearest(to: name, in: names).map { "; did you mean '\($0)'?" }
    return "error: nothing is known of '\(DisplayText(name).text)'\(near ?? "")\n"
  }

  /// Says where the schema comes from and how much there is.
  func status(
    _ output: inout OutputStream,
    _ errors: inout OutputStream
  ) throws(UsageError) -> ExitCode {
    guard operands.isEmpty else { throw UsageError("'status' takes no path") }
    let (schema, hasFailed) = load(&errors)
    let status = SchemaStatus(schema, cache: SchemaCache(cachePath) == nil ? nil : cachePath)
    output.write(status.lines.map { $0 + "\n" }.joined())
    report(schema, &errors)
    return hasFailed || !schema.errors.isEmpty ? .failure : .success
  }
}
