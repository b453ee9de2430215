import SOQLSyntax

/// OFFSET in a query whose rows come in no set order.
enum PagingWithoutOrder: LintRule {
  static let rule = Rule(
    "COR301",
    "paging-without-order",
    "OFFSET without ORDER BY, so that pages may overlap"
  )

  static let documentation = RuleDocumentation(
    severity: .warning,
    fix: .unsafe,
    rationale: """
      Without ORDER BY the server is free to return rows in another order each time. Two pages of such \
      a query may show one row twice and another never, and which ones changes from run to run. OFFSET \
      0 skips nothing and is left alone, and so is LIMIT without OFFSET.
      """,
    source: "SOQL and SOSL Reference, OFFSET",
    bad: [
      .soql("SELECT Id, Name FROM Account LIMIT 50 OFFSET 100"),
      .soql("SELECT Industry, COUNT(Id) FROM Account GROUP BY Industry OFFSET 10"),
    ],
    good: [
      .soql("SELECT Id, Name FROM Account ORDER BY Name, Id LIMIT 50 OFFSET 100"),
      .soql("SELECT Id, Name FROM Account LIMIT 50"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    guard !query.mayHaveMore else { return }
    for linted in query.statements {
      let statement = linted.statement
      guard let offset = statement.offsetClause, offset.count != 0,
        statement.orderByClause == nil
      else { continue }
      findings.report(
        rule,
        documentation.severity,
        at: offset.range,
        "pages of '\(linted.objectName)' may overlap, since its rows come in no set order",
        note: "order by fields that tell the rows apart, such as Id",
        fixes: fixes(linted, offset)
      )
    }
  }

  /// Orders by Id, if the rows have one.
  private static func fixes(_ linted: LintedStatement, _ offset: RowCountClause) -> [FixIt] {
    let statement = linted.statement
    let isCount = statement.selectClause?.isCountAll ?? true
    if isCount || statement.groupByClause != nil { return [] }
    if let object = linted.object, object.field(named: "Id") == nil { return [] }
    let place = (statement.limitClause ?? offset).range.lowerBound
    let edit = SourceEdit(inserting: "ORDER BY Id ", at: place)
    return [FixIt("add ORDER BY Id", isSafe: false, [edit])]
  }
}
