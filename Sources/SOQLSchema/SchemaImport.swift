import SOQLFiles

/// Schema files that were read whole, to be kept or compared.
package struct SchemaImport: Sendable {
  /// The objects of the org's data, by name.
  package let objects: [ObjectDraft]
  /// The objects of the Tooling API, by name.
  package let toolingObjects: [ObjectDraft]
  /// What could not be read.
  package let errors: [SchemaError]
  private let isComplete: Bool
  private let isToolingComplete: Bool

  /// Reads files and folders; a cache is read as well.
  ///
  /// - Parameters:
  ///   - paths: The files and folders.
  ///   - isTooling: Whether objects that do not say so are of the Tooling API.
  package init(_ paths: [String], isTooling: Bool = false) {
    var reader = SchemaFileReader()
    var data = ObjectCollection()
    var tooling = ObjectCollection()
    var cacheErrors: [SchemaError] = []
    for path in paths {
      guard let cache = SchemaCache(path) else {
        reader.read(path)
        continue
      }
      for name in cache.data.objectNames { cache.data.object(named: name).map { data.add($0) } }
      cacheErrors += cache.data.errors
      guard let cached = cache.tooling else { continue }
      for name in cached.objectNames { cached.object(named: name).map { tooling.add($0) } }
      cacheErrors += cached.errors
    }
    reader.finish()
    for object in reader.data.objects { data.add(object) }
    for object in reader.tooling.objects { tooling.add(object) }
    if isTooling {
      for object in data.objects { tooling.add(object) }
      data = ObjectCollection()
    }
    objects = SchemaImport.sorted(data.objects)
    toolingObjects = SchemaImport.sorted(tooling.objects)
    errors = reader.errors + cacheErrors
    isComplete = !isTooling && reader.data.objectCompleteness == .complete
    isToolingComplete =
      (isTooling ? reader.data : reader.tooling).objectCompleteness == .complete
  }

  /// Writes the objects into a cache.
  package func write(to path: String) throws(FileError) -> (objects: Int, changedFiles: Int) {
    if objects.isEmpty, toolingObjects.isEmpty { return (0, 0) }
    var changed = try SchemaCache.write(objects, isComplete: isComplete, isTooling: false, to: path)
    changed += try SchemaCache.write(
      toolingObjects,
      isComplete: isToolingComplete,
      isTooling: true,
      to: path
    )
    return (objects.count + toolingObjects.count, changed)
  }

  private static func sorted(_ objects: [ObjectDraft]) -> [ObjectDraft] {
    objects.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
