import SOQLFiles
import SOQLJSON
import SOQLSyntax

/// Reads schema files and folders of every kind into memory.
struct SchemaFileReader {
  /// The objects of the org's data, and of the Tooling API.
  private(set) var data = ObjectCollection()
  private(set) var tooling = ObjectCollection()
  /// Whether the files said anything of the Tooling API.
  var hasTooling: Bool { !tooling.objects.isEmpty }
  private(set) var errors: [SchemaError] = []
  private var metadata = MetadataCollector()

  /// Files beyond this are no schema: the largest catalogs are far below.
  static let sizeLimit = 128 << 20

  /// Reads a file, or the files of a folder that hold schema.
  mutating func read(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      errors.append(SchemaError(path, String(cString: strerror(errno))))
      return
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      readFolder(path)
    } else {
      readFile(path, isNamed: true)
    }
  }

  /// Puts together what is known only once all files are read.
  mutating func finish() {
    for object in metadata.drafts() { data.add(object) }
    if metadata.definesAllObjects {
      data.objectCompleteness = max(data.objectCompleteness, .ownCustom)
    }
    metadata = MetadataCollector()
  }

  private mutating func readFolder(_ path: String) {
    let walker = FileWalker(extensions: ["json", "object", "xml", "schema"], ignoring: .nothing)
    let found = walker.files(in: [path])
    errors += found.errors.map { SchemaError($0.path, $0.reason) }
    let before = errors.count
    var count = 0
    for file in found.files where readFile(file, isNamed: false) { count += 1 }
    if count == 0, errors.count == before {
      errors.append(
        SchemaError(path, "no schema in this folder: neither describe results nor metadata")
      )
    }
  }

  /// Reads a file; returns whether it held schema.
  @discardableResult
  private mutating func readFile(_ path: String, isNamed: Bool) -> Bool {
    let isMetadata = MetadataCollector.isMetadata(path)
    if path.hasSuffix(".xml"), !isMetadata, !isNamed { return false }
    do throws(FileError) {
      let bytes = try FileReader.read(path, limit: SchemaFileReader.sizeLimit)
      if let problem = UTF8Text.problem(in: bytes) {
        throw FileError(path: path, reason: problem.message)
      }
      if isMetadata {
        try metadata.read(bytes, path: path)
        return true
      }
      if path.hasSuffix(".schema") { return try readText(bytes, path) }
      return try readJSON(bytes, path, isNamed: isNamed)
    } catch {
      errors.append(SchemaError(path, error.reason))
      return false
    }
  }

  private mutating func readText(_ bytes: [UInt8], _ path: String) throws(FileError) -> Bool {
    do throws(SchemaTextReader.Failure) {
      let objects = try SchemaTextReader.objects(in: bytes, origin: .describe)
      for object in objects { data.add(object) }
      return true
    } catch {
      throw FileError(path: path, reason: "line \(error.line): \(error.reason)")
    }
  }

  private mutating func readJSON(
    _ bytes: [UInt8],
    _ path: String,
    isNamed: Bool
  ) throws(FileError) -> Bool {
    let document: SchemaDocument
    do throws(JSONError) {
      document = SchemaDocument(try JSONTape(parsing: bytes).root)
    } catch {
      throw FileError(path: path, reason: "this is no JSON: " + error.description)
    }
    guard document.isSchema else {
      if isNamed || !document.refusedNames.isEmpty { throw notSchema(document, path) }
      return false
    }
    for object in document.objects { data.add(object) }
    for object in document.toolingObjects { tooling.add(object) }
    if document.hasAllObjects { data.objectCompleteness = .complete }
    if document.hasAllToolingObjects { tooling.objectCompleteness = .complete }
    if let refused = document.refusedNames.first {
      errors.append(SchemaError(path, SchemaFileReader.refusal(refused)))
    }
    return true
  }

  private func notSchema(_ document: SchemaDocument, _ path: String) -> FileError {
    let reason =
      document.refusedNames.first.map(SchemaFileReader.refusal)
      ?? "this JSON is no describe result; it takes those of 'sf sobject describe --json'"
    return FileError(path: path, reason: reason)
  }

  private static func refusal(_ name: String) -> String {
    "'\(name.prefix(60))' is no API name; what bears it is left out"
  }
}
