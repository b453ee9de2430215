import SOQLFiles

/// The toolkit's own cache of a schema: a folder with one file of schema text for each object.
///
/// ```
/// .soql-lint/schema/soql-schema                says that this is a cache
/// .soql-lint/schema/objects/Account.schema
/// .soql-lint/schema/all-objects.schema         the list of all objects, if it is known
/// .soql-lint/schema/tooling/…                  the same for the Tooling API
/// ```
///
/// Equal schemas give equal files, so that teams can keep them under version control.
public struct SchemaCache: Sendable {
  /// Where projects keep the cache, from their top folder.
  public static let defaultPath = ".soql-lint/schema"

  /// The objects of the org's data.
  package let data: CachedObjects
  /// The objects of the Tooling API, if there are any.
  package let tooling: CachedObjects?

  /// The cache in a folder, or `nil` if there is none.
  public init?(_ path: String) {
    guard let data = CachedObjects(path) else { return nil }
    self.data = data
    tooling = CachedObjects(path + "/tooling")
  }

  /// The cache of the project that a folder belongs to: the nearest one above it.
  public static func nearest(to folder: String) -> String? {
    guard let resolved = realpath(folder, nil) else { return nil }
    defer { free(resolved) }
    var path = String(cString: resolved)
    while true {
      let cache = (path == "/" ? "" : path) + "/" + defaultPath
      if SchemaCache(cache) != nil { return cache }
      guard let slash = path.lastIndex(of: "/"), path != "/" else { return nil }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }

  /// Writes objects into a cache; objects that are there already are replaced, others stay.
  ///
  /// - Returns: How many files changed.
  package static func write(
    _ objects: [ObjectDraft],
    isComplete: Bool,
    isTooling: Bool,
    to path: String
  ) throws(FileError) -> Int {
    if isTooling, objects.isEmpty { return 0 }
    let folder = isTooling ? path + "/tooling" : path
    let mark = Array((SchemaText.header + "\n").utf8)
    _ = try replaceIfChanged("\(folder)/\(CachedObjects.markName)", mark)
    var changed = 0
    for object in objects where !object.fields.isEmpty {
      let file = "\(folder)/\(CachedObjects.objectsFolder)/\(object.name)\(CachedObjects.ending)"
      if try replaceIfChanged(file, SchemaTextWriter.file(of: object)) { changed += 1 }
    }
    guard isComplete else { return changed }
    let lines = objects.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      .map { object in
        var listed = object
        (listed.fieldCompleteness, listed.childCompleteness) = (.partial, .partial)
        return SchemaTextWriter.header(of: listed)
      }
    let text = ([SchemaText.header] + lines).joined(separator: "\n") + "\n"
    if try replaceIfChanged("\(folder)/\(CachedObjects.listName)", Array(text.utf8)) {
      changed += 1
    }
    return changed
  }

  private static func replaceIfChanged(
    _ path: String,
    _ bytes: [UInt8]
  ) throws(FileError) -> Bool {
    if access(path, F_OK) == 0, try FileReader.read(path) == bytes { return false }
    try FileWriter.write(bytes, to: path)
    return true
  }
}
