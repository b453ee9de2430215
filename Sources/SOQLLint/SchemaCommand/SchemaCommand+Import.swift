import SOQLCommand
import SOQLSchema

extension SchemaCommand {
  /// Reads files of any kind and writes their objects into the cache.
  func importSchema(
    _ output: inout OutputStream,
    _ errors: inout OutputStream
  ) throws(UsageError) -> ExitCode {
    guard !operands.isEmpty else { throw UsageError("'import' needs a file or folder") }
    let imported = SchemaImport(Array(operands), isTooling: arguments.has("tooling"))
    report(imported.errors, &errors)
    let path = cachePath
    do throws(FileError) {
      let result = try imported.write(to: path)
      if result.objects == 0 {
        errors.write("error: nothing to import\n")
        return .failure
      }
      let changed = result.changedFiles == 1 ? "1 file" : "\(result.changedFiles) files"
      let objects = result.objects == 1 ? "1 object" : "\(result.objects) objects"
      output.write("\(objects) imported into \(path), \(changed) changed\n")
    } catch {
      errors.write("error: \(error.message)\n")
      return .failure
    }
    return imported.errors.isEmpty ? .success : .failure
  }
}
