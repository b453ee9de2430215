/// Where a schema comes from and how much there is of it, for people.
package struct SchemaStatus {
  /// The lines to print.
  package let lines: [String]

  package init(_ schema: Schema, cache: String?) {
    var lines = ["cache: " + (cache ?? "none")]
    let objects = schema.objectNames.compactMap { schema.object(named: $0) }
    for origin in Origin.allCases {
      let count = objects.count { $0.origins.first == origin }
      if count > 0 { lines.append("objects from \(SchemaStatus.name(origin)): \(count)") }
    }
    let complete = schema.objectCompleteness == .complete
    lines.append("list of all objects: " + (complete ? "known" : "not known"))
    let tooling = schema.tooling.map { "\($0.objectNames.count)" } ?? "none"
    lines.append("objects of the Tooling API: " + tooling)
    self.lines = lines
  }

  private static func name(_ origin: Origin) -> String {
    switch origin {
    case .describe: "describe results"
    case .vsCode: "the cache of VS Code"
    case .metadata: "metadata"
    case .bundled: "the toolkit"
    case .derived: "rules"
    }
  }
}

extension ObjectDescription {
  /// The object as schema text.
  package var schemaText: String {
    String(decoding: SchemaTextWriter.file(of: ObjectDraft(self)), as: UTF8.self)
  }
}

extension FieldDescription {
  /// The field as a line of schema text.
  package var schemaText: String { SchemaTextWriter.line(self) }
}
