import SOQLSchema
import SOQLSyntax

/// OFFSET in a query whose order leaves rows with equal values in no set order.
enum PagingOrderNotUnique: LintRule {
  static let rule = Rule(
    "COR302",
    "paging-order-not-unique",
    "OFFSET with an ORDER BY that several rows may share"
  )

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
    fix: .unsafe,
    rationale: """
      Rows that are equal in all fields of ORDER BY come in any order among themselves. A page that ends \
      between them may repeat one and lose another. A last item that no two rows share, such as Id, makes \
      pages stable. The rule speaks only where the schema says that no field of the order is unique.
      """,
    source: "SOQL and SOSL Reference, OFFSET",
    bad: [
      .soql("SELECT Id FROM Opportunity ORDER BY CloseDate, StageName LIMIT 50 OFFSET 100")
    ],
    good: [
      .soql("SELECT Id FROM Opportunity ORDER BY CloseDate, Id LIMIT 50 OFFSET 100"),
      .soql("SELECT Id FROM Opportunity ORDER BY CloseDate LIMIT 50"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for linted in query.statements {
      let statement = linted.statement
      guard statement.offsetClause != nil, statement.groupByClause == nil,
        let order = statement.orderByClause, !order.items.isEmpty,
        order.items.allSatisfy({ isShared($0, linted) })
      else { continue }
      let edit = SourceEdit(inserting: ", Id", at: order.range.upperBound)
      findings.report(
        rule,
        documentation.severity,
        at: order.range,
        "several rows of '\(linted.objectName)' may be equal in this order, so pages may overlap",
        note: "end the order with a field that no two rows share",
        fixes: [FixIt("order by Id last", isSafe: false, [edit])]
      )
    }
  }

  /// Whether several rows are known to have the same value.
  private static func isShared(_ item: OrderItem, _ linted: LintedStatement) -> Bool {
    guard case .field(let path) = item.expression, let field = linted.field(at: path),
      let owner = linted.object(ofFieldAt: path), let object = linted.object
    else { return false }
    // Several rows may have one parent.
    if owner.name != object.name { return true }
    switch field.type {
    // Of these types no field can be unique.
    case .boolean, .picklist, .date, .datetime, .time, .textarea, .phone, .url, .currency,
      .percent, .reference:
      return true
    default: return field[.unique] == .no
    }
  }
}
