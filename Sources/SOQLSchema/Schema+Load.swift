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
    let given = GivenSchema(paths)
    return (given.schema(cache: cache.flatMap(SchemaCache.init)), given.errors)
  }
}

/// The schema files and folders that a user has named, read once for all projects of a run.
package struct GivenSchema: Sendable {
  private var sources: [any SchemaSource] = []
  private var tooling: [any SchemaSource] = []
  /// What could not be read.
  package private(set) var errors: [SchemaError] = []

  package init(_ paths: [String]) {
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
  }

  /// The schema with a cache behind it, and behind that what was found in a project.
  package func schema(
    cache: SchemaCache?,
    found: [any SchemaSource] = [],
    namespace: String? = nil
  ) -> Schema {
    Schema(
      sources: sources + (cache.map { [$0.data] } ?? []),
      found: found,
      tooling: tooling + (cache?.tooling.map { [$0] } ?? []),
      namespace: namespace
    )
  }
}
