import SOQLSyntax

/// PERF206.
enum NoIndexedFilter: LintRule {
  static let rule = Rule(
    "PERF206",
    "no-indexed-filter",
    "a WHERE in which no field is known to have an index"
  )

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
    rationale: """
      Beyond some 200,000 rows a query without an index is slow, and refused in triggers. Salesforce \
      indexes Id, Name, OwnerId, CreatedDate, SystemModstamp, RecordTypeId, lookups, external Ids and \
      unique fields. Indexes that Support has added are in no description, so that the rule is for \
      objects of which you know that they are big, and off by default. A field of which too little is \
      known counts as indexed.
      """,
    source: "Query & Search Optimization Cheat Sheet, \"Standard Fields with Database Indexes\"",
    bad: [.soql("SELECT Id FROM Account WHERE Industry = 'Energy' AND Rating = 'Hot'")],
    good: [
      .soql("SELECT Id FROM Account WHERE Industry = 'Energy' AND CreatedDate = THIS_WEEK"),
      .soql("SELECT Id FROM Contact WHERE AccountId = '001000000000001AAA'"),
      .soql("SELECT Id FROM Deal__c WHERE Number__c = 5"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    for statement in query.completeStatements where !statement.isChild {
      guard let condition = statement.statement.whereCondition, !statement.filters.isEmpty,
        statement.filters.allSatisfy({ $0.usesIndex == .no })
      else { continue }
      findings.report(
        rule,
        .information,
        at: condition.syntax.range,
        "no filter on \(statement.quotedObject) uses an index that is known of",
        note: "add a filter on Id, Name, a lookup, a date of creation or an external Id"
      )
    }
  }
}
