import SOQLSyntax

/// A query that came to the org.
package struct AskedQuery: Sendable {
  /// Where queries are sent to.
  package enum Resource: String, Sendable {
    case query
    case queryAll
    case toolingQuery
  }

  /// The text, decoded.
  package let text: String
  /// Where it was sent to.
  package let resource: Resource
  /// The version in the path, such as `66.0`.
  package let version: String

  /// A query.
  package init(_ text: String, resource: Resource = .query, version: String = "68.0") {
    self.text = text
    self.resource = resource
    self.version = version
  }

  /// The object behind FROM, as far as the text can be read.
  package var object: String? { QueryText.object(text) }
}

/// What can be told from a query's text.
enum QueryText {
  static func object(_ text: String) -> String? {
    SyntaxTree(parsing: text).statement.objects.first { $0.role == .queried }?.name
  }

  /// Whether `Id` is among the columns.
  static func selectsID(_ text: String) -> Bool {
    SyntaxTree(parsing: text).statement.resultColumns.contains {
      $0.path.count == 1 && $0.path[0].lowercased() == "id"
    }
  }
}
