import SOQLSyntax
import SOQLValidator

/// Finds what the types of rows ask for and a query does not select.
struct SelectionCheck: Sendable {
  /// What is wrong with a query, or with a subquery.
  let diagnostics: @Sendable (SelectStatement, ResolvedNames?) -> [Diagnostic]

  /// Asks the type of the rows.
  init(_ probe: SelectionProbe) {
    diagnostics = { statement, names in probe.diagnostics(of: statement, names) }
  }

  /// Asks the types of the children that a tuple has; a tuple itself has what is selected.
  ///
  /// - Parameter checks: The check of each column that holds children.
  init?(ofColumns checks: [SelectionCheck?]) {
    guard checks.contains(where: { $0 != nil }) else { return nil }
    diagnostics = { statement, names in
      var found: [Diagnostic] = []
      for (item, check) in zip(statement.selectClause?.items ?? [], checks) {
        guard let check, case .childSubquery(let child) = item.expression else { continue }
        found += check.diagnostics(child, names)
      }
      return found
    }
  }
}
