import SOQLFiles
import SOQLJSON

/// The file `soql-generate.json`, which keeps what would otherwise be options.
///
/// ```json
/// {
///   "schema": ["describes"],
///   "objects": ["Account", "Site__c"],
///   "fields": {"Account": ["Name", "Industry"]},
///   "access": "public",
///   "namespace": "Org",
///   "output": "Models"
/// }
/// ```
package struct ModelConfiguration: Sendable {
  /// How the file is called where nobody says otherwise.
  package static let defaultName = "soql-generate.json"

  package var options = ModelOptions()
  /// The schema files and folders, as paths from where the command runs.
  package var schema: [String] = []
  /// Where the models go, as a path from where the command runs.
  package var output: String?

  /// The folder that the configuration stands in.
  package private(set) var folder = "."

  package init() {}

  /// Reads a file.
  ///
  /// - Throws: A `CodegenError` with the first thing that is wrong.
  package init(path: String) throws(CodegenError) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReader.read(path, limit: 16 << 20)
    } catch {
      throw CodegenError(error.message)
    }
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONTape(parsing: bytes).root
    } catch {
      throw CodegenError("'\(path)' is no JSON: \(error.description)")
    }
    guard root.kind == .object else { throw CodegenError("'\(path)' holds no JSON object") }
    let reader = ConfigurationReader(path: path)
    folder = reader.resolved(".")
    for (key, value) in root.members {
      switch key.string ?? "" {
      case "schema": schema = try reader.texts(value, "schema").map(reader.resolved)
      case "objects": options.objects = try reader.texts(value, "objects")
      case "fields": options.fields = try reader.fields(value)
      case "access": options.access = try reader.access(value)
      case "namespace": options.namespace = try reader.text(value, "namespace")
      case "schemaOnly": options.isSchemaOnly = try reader.flag(value, "schemaOnly")
      case "output": output = reader.resolved(try reader.text(value, "output"))
      case let other: throw reader.error("it knows no key '\(other.prefix(60))'")
      }
    }
  }
}

/// Reads the values of a configuration.
private struct ConfigurationReader {
  let path: String

  func error(_ message: String) -> CodegenError { CodegenError("in '\(path)': \(message)") }

  func text(_ value: JSONValue, _ key: String) throws(CodegenError) -> String {
    guard let text = value.string, !text.isEmpty, !text.utf8.contains(0) else {
      throw error("'\(key)' must be a text")
    }
    return text
  }

  func flag(_ value: JSONValue, _ key: String) throws(CodegenError) -> Bool {
    guard let flag = value.bool else { throw error("'\(key)' must be true or false") }
    return flag
  }

  func texts(_ value: JSONValue, _ key: String) throws(CodegenError) -> [String] {
    if value.kind == .string { return [try text(value, key)] }
    guard value.kind == .array else { throw error("'\(key)' must be a list of texts") }
    var texts: [String] = []
    for element in value.elements { texts.append(try text(element, key)) }
    return texts
  }

  func fields(_ value: JSONValue) throws(CodegenError) -> [String: [String]] {
    guard value.kind == .object else {
      throw error("'fields' must be an object such as {\"Account\": [\"Name\"]}")
    }
    var fields: [String: [String]] = [:]
    for (key, value) in value.members { fields[key.string ?? ""] = try texts(value, "fields") }
    return fields
  }

  func access(_ value: JSONValue) throws(CodegenError) -> ModelOptions.Access {
    guard let access = value.string.flatMap(ModelOptions.Access.init) else {
      throw error("'access' must be public, package or internal")
    }
    return access
  }

  /// A path that stands in the file, seen from where the command runs.
  func resolved(_ other: String) -> String {
    guard !other.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return other }
    return path[...slash] + other
  }
}
