import SOQLHosts
import SOQLSyntax

/// Reports queries that fail if they find no row.
enum SingleRowAssignment: LintRule {
  static let rule = Rule(
    "APX502",
    "single-row-assignment",
    "a query assigned to one record, which fails if no row is found"
  )

  static let documentation = RuleDocumentation(
    severity: .warning,
    rationale: """
      A query that is assigned to a record, or whose field is read at once, throws a QueryException when it \
      finds no row. Take a list and look whether it is empty. Left alone are tests, queries inside try, \
      aggregates without GROUP BY, which always give a row, the organization, and the rows of the running \
      user.
      """,
    source: "Apex Developer Guide, Using SOQL Queries That Return One Record",
    bad: [
      .apex(
        """
        public class Accounts {
          public static Account named(String name) {
            Account found = [SELECT Id FROM Account WHERE Name = :name LIMIT 1];
            return found;
          }
        }
        """
      )
    ],
    good: [
      .apex(
        """
        public class Accounts {
          public static Account named(String name) {
            List<Account> found = [SELECT Id FROM Account WHERE Name = :name LIMIT 1];
            return found.isEmpty() ? null : found[0];
          }
          public static User me() {
            User found = [SELECT Id, Email FROM User WHERE Id = :UserInfo.getUserId()];
            return found;
          }
          public static Account tried(Id id) {
            try {
              Account found = [SELECT Id FROM Account WHERE Id = :id];
              return found;
            } catch (QueryException e) {
              return null;
            }
          }
        }
        """
      )
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    guard let site = query.site, site.query.use == .singleRecord, !site.isTest,
      !alwaysHasARow(query.root), !site.code.isInTry(site.query.range.lowerBound)
    else { return }
    findings.report(
      rule,
      .warning,
      at: query.root.statement.selectClause?.syntax.range.prefix(6) ?? 0..<0,
      "this fails if the query of '\(query.root.objectName)' finds no row",
      note: "assign it to a list and look whether that is empty"
    )
  }

  private static func alwaysHasARow(_ statement: LintedStatement) -> Bool {
    if statement.objectName.lowercased() == "organization" { return true }
    if statement.statement.groupByClause == nil, statement.choosesAggregate { return true }
    return statement.filters.contains { filter in
      guard filter.isRequired, filter.comparisonOperator == .equal,
        case .bind(let bind) = filter.value
      else { return false }
      return bind.expression.lowercased().hasPrefix("userinfo.")
    }
  }
}
