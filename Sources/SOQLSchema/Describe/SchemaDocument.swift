import SOQLJSON

/// The shapes of JSON that hold descriptions, told apart by their keys.
///
/// Read are describeSObject and describeGlobal, each bare or in the envelope of `sf … --json`; lists of
/// describe results, also those of a composite batch; and of the VS Code extension the files of its
/// SOQL cache, its catalog and the objects that it brings along.
struct SchemaDocument {
  /// The objects of the org's data.
  private(set) var objects: [ObjectDraft] = []
  /// The objects of the Tooling API.
  private(set) var toolingObjects: [ObjectDraft] = []
  /// Whether the lists hold every object there is.
  private(set) var hasAllObjects = false
  private(set) var hasAllToolingObjects = false
  /// Names that are none, such as `<b>`.
  var refusedNames: [String] { reader.refusedNames }
  private var reader = DescribeReader()

  /// Reads a value of any shape; what is no description gives nothing.
  init(_ value: JSONValue) {
    read(value, depth: 0)
  }

  /// Whether the value held descriptions.
  var isSchema: Bool { !objects.isEmpty || !toolingObjects.isEmpty || isEmptyList }
  private var isEmptyList = false

  private mutating func read(_ value: JSONValue, depth: Int) {
    // Envelopes lie in one another two or three deep.
    guard depth < 6 else { return }
    switch value.kind {
    case .array: for element in value.elements { read(element, depth: depth + 1) }
    case .object: readObject(value, depth: depth)
    default: return
    }
  }

  private mutating func readObject(_ value: JSONValue, depth: Int) {
    if let object = reader.object(value) {
      add(object, isTooling: DescribeReader.isTooling(value))
    } else if let list = value["sobjects"], list.kind == .array {
      readGlobal(list)
    } else if let catalog = value["sobjects"], catalog.kind == .object {
      if let described = catalog["descriptions"] { read(described, depth: depth + 1) }
    } else if let result = value["result"] {
      read(result, depth: depth + 1)
    } else if let results = value["results"] {
      read(results, depth: depth + 1)
    } else if let standard = value["standard"], value["typeNames"] != nil {
      read(standard, depth: depth + 1)
    } else if let description = value["description"], description.kind == .object {
      read(description, depth: depth + 1)
    } else if let description = value["describe"] ?? value["sobject"] ?? value["body"] {
      read(description, depth: depth + 1)
    } else if value["fields"] == nil, value["custom"]?.bool != nil, value.count <= 3,
      let object = reader.listedObject(value)
    {
      // An entry of typeNames.json.
      add(object, isTooling: false)
    }
  }

  private mutating func readGlobal(_ list: JSONValue) {
    isEmptyList = true
    for entry in list.elements {
      let isTooling = DescribeReader.isTooling(entry)
      if let object = reader.listedObject(entry) { add(object, isTooling: isTooling) }
      if isTooling { hasAllToolingObjects = true } else { hasAllObjects = true }
    }
  }

  private mutating func add(_ object: ObjectDraft, isTooling: Bool) {
    if isTooling { toolingObjects.append(object) } else { objects.append(object) }
  }
}
