import SOQLSyntax

/// Queries that find less than others.
package enum LimitedText {
  /// A query for the first rows of another one; the same text where it takes no limit, or has a lower one.
  ///
  /// The rows of a query that is one group cannot be limited.
  package static func limited(_ text: String, to count: Int) -> String {
    let statement = SyntaxTree(parsing: text).statement
    guard statement.selectClause?.isCountAll != true,
      statement.groupByClause != nil || !statement.selectsAggregates
    else { return text }
    if let clause = statement.limitClause {
      guard let limit = clause.count, limit > count else { return text }
    }
    return (try? statement.settingLimit(count).tree.text) ?? text
  }

  /// The query for the number of rows of another one; `nil` if SOQL has none.
  ///
  /// Groups cannot be counted, nor rows behind an offset. A limit counts.
  ///
  /// Source: the SOQL reference, "COUNT()".
  package static func counting(_ text: String) -> String? {
    let statement = SyntaxTree(parsing: text).statement
    if statement.selectClause?.isCountAll == true { return text }
    guard statement.groupByClause == nil, !statement.selectsAggregates,
      statement.offsetClause == nil
    else { return nil }
    var edited = statement
    do throws(EditError) {
      for clause in [Clause.orderBy, .forView, .update, .forUpdate] {
        edited = try edited.removing(clause)
      }
      return try edited.setting("SELECT COUNT()").tree.text
    } catch {
      return nil
    }
  }
}
