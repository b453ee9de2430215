import SOQLSyntax

extension RuleCatalogue {
  /// What the parts of a query allow one another, and where it may be sent.
  static let shapeDocumentation: [(rule: Rule, documentation: RuleDocumentation)] = [
    (
      .aggregateShape,
      RuleDocumentation(
        severity: .error,
        fix: .safe,
        rationale: """
          A query that groups or counts has a row a group: each field in its list, HAVING or ORDER BY must \
          be grouped by or stand in an aggregate, COUNT() stands alone, and an alias is no name elsewhere. \
          Otherwise the server refuses it.
          """,
        source: "SOQL and SOSL Reference, \"GROUP BY\" and \"Aggregate Functions\"",
        bad: [
          .soql("SELECT Industry, COUNT(Id) FROM Account"),
          .soql("SELECT Industry, COUNT(Id) c FROM Account GROUP BY Industry HAVING c > 1"),
        ],
        good: [
          .soql(
            "SELECT Industry, COUNT(Id) c FROM Account GROUP BY Industry HAVING COUNT(Id) > 1"
          )
        ]
      )
    ),
    (
      .subqueryShape,
      RuleDocumentation(
        severity: .error,
        rationale: """
          A semi-join stands at the top of WHERE, joined by AND, at most twice, and not in another. A \
          subquery in the list has no grouping, no aggregates and no scope. Brackets round semi-joins with \
          other conditions are information, for servers differ.
          """,
        source: "SOQL and SOSL Reference, \"Comparison Operators\" and \"Relationship Queries\"",
        bad: [
          .soql(
            "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact) OR Rating = 'Hot'"
          ),
          .soql("SELECT Id, (SELECT COUNT(Id) FROM Contacts) FROM Account LIMIT 5"),
        ],
        good: [
          .soql(
            "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact) AND Rating = 'Hot'"
          )
        ]
      )
    ),
    (
      .lockingCombination,
      RuleDocumentation(
        severity: .error,
        rationale: """
          FOR UPDATE locks the rows that it returns, in the order of their Ids. The server refuses it with \
          ORDER BY, grouping, aggregates or OFFSET.
          """,
        source: "Apex Developer Guide, \"Locking Statements\"",
        bad: [.soql("SELECT Id FROM Account WHERE Rating = 'Hot' ORDER BY Name FOR UPDATE")],
        good: [.soql("SELECT Id FROM Account WHERE Rating = 'Hot' FOR UPDATE")]
      )
    ),
    (
      .wrongContext,
      RuleDocumentation(
        severity: .error,
        fix: .unsafe,
        rationale: """
          Binds, ALL ROWS and WITH USER_MODE are for Apex, comments for none of the APIs, and the Bulk and \
          Streaming APIs take less than others: --channel says where a query is sent. External objects, \
          big objects and custom metadata types take less than others on any channel.
          """,
        source: "SOQL and SOSL Reference, \"SOQL Limits\" and the guides of each API",
        bad: [
          .soql("SELECT MAX(Rate__c) FROM Fee__mdt"), .soql("SELECT SUM(Size__c) FROM Parcel__x"),
        ],
        good: [.soql("SELECT Rate__c FROM Fee__mdt ORDER BY Rate__c DESC LIMIT 1")]
      )
    ),
    (
      .queryLimits,
      RuleDocumentation(
        severity: .error,
        rationale: """
          A path goes to five parents, a query to 55 and to 20 children, a text in WHERE has 4,000 \
          characters and a query 100,000. Some objects, such as ContentDocumentLink, must be filtered by \
          certain fields. Beyond that the server refuses the query.
          """,
        source: "SOQL and SOSL Reference, \"Relationship Query Limitations\" and \"SOQL Limits\"",
        bad: [
          .soql("SELECT Parent.Parent.Parent.Parent.Parent.Parent.Name FROM Account LIMIT 5"),
          .soql("SELECT Id FROM ContentDocumentLink LIMIT 5"),
        ],
        good: [
          .soql("SELECT Parent.Parent.Parent.Parent.Parent.Name FROM Account LIMIT 5"),
          .soql("SELECT Id FROM ContentDocumentLink WHERE LinkedEntityId = '001000000000001AAA'"),
        ]
      )
    ),
  ]
}
