extension Schema {
  /// Reads schema files and folders, and finds the cache.
  ///
  /// A path is a file or a folder with describe results (`describeSObject`, `describeGlobal`, also as
  /// `sf … --json` prints them), the SOQL cache of VS Code, the metadata of a project, or a cache of this
  /// toolkit. The first path counts most. A file that cannot be read gives an error; the others are read.
  ///
  /// - Parameters:
  ///   - paths: The files and folders.
  ///   - cache: The folder of the cache, such as `.soql-lint/schema`; `nil` for none.
  /// - Returns: The schema, which always has the bundled standard objects, and the errors.
  public static func load(
    _ paths: [String],
    cache: String? = nil
  ) -> (schema: Schema, errors: [SchemaError]) {
    var sources: [any SchemaSource] = []
    var tooling: [any SchemaSource] = []
    var errors: [SchemaError] = []
    for path in paths {
      if let folder = SchemaCache(path) {
        sources.append(folder.data)
        if let objects = folder.tooling { tooling.append(objects) }
        continue
      }
      var reader = SchemaFileReader()
      reader.read(path)
      reader.finish()
      errors += reader.errors
      sources.append(reader.data)
      if reader.hasTooling { tooling.append(reader.tooling) }
    }
    if let cache, let folder = SchemaCache(cache) {
      sources.append(folder.data)
      if let objects = folder.tooling { tooling.append(objects) }
    }
    return (Schema(sources: sources, tooling: tooling), errors)
  }
}
