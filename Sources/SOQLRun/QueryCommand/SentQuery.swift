import SOQLBuilder
import SOQLSchema
import SOQLSyntax

/// The text of a query that was checked before, or is to be sent unchecked.
struct SentQuery: SOQLQuery {
  private let text: String

  /// A query with this text.
  init(_ text: String) {
    self.text = text
  }

  func text(channel: Channel) -> String { text }

  /// The text without its values; nothing of one that cannot be read.
  var redactedText: String { (try? TextQuery.unchecked(text))?.redactedText ?? "?" }

  /// The request says it, not the text.
  var includesDeleted: Bool { false }

  func split(maximumLength: Int) throws(SplitError) -> [SentQuery] {
    let query: TextQuery
    do throws(QueryError) {
      query = try TextQuery.unchecked(text)
    } catch {
      throw SplitError("the query does not follow the grammar")
    }
    return try query.split(maximumLength: maximumLength).map { SentQuery($0.text) }
  }

  /// Nothing: whoever made the query has looked at it.
  func diagnostics(channel: Channel, apiVersion: APIVersion, schema: Schema?) -> [Diagnostic] { [] }
}
