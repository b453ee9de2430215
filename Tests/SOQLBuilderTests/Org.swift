import SOQLBuilder
import SOQLSchema
import SOQLSyntax
import SOQLTestSupport

/// The org that built queries are checked against.
enum Org {
  static let schema = Schema.load([Fixtures.folder(beside: #filePath) + "/org.schema"]).schema

  /// What is wrong with a query, but for what may be wrong itself.
  static func findings(_ query: some SOQLQuery, _ channel: Channel) -> [Diagnostic] {
    query.diagnostics(channel: channel, schema: schema).filter { $0.severity > .information }
  }
}

/// A query with the text that it must have.
struct Row: Sendable {
  let query: any SOQLQuery
  let text: String
  let channel: Channel

  init(_ text: String, _ query: some SOQLQuery, in channel: Channel = .rest) {
    self.query = query
    self.text = text
    self.channel = channel
  }
}
