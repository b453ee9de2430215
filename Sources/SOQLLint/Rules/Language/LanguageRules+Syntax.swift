import SOQLSyntax

extension RuleCatalogue {
  /// What the text alone can get wrong: words, literals and clauses.
  static let syntaxDocumentation: [(rule: Rule, documentation: RuleDocumentation)] = [
    (
      .syntaxError,
      RuleDocumentation(
        severity: .error,
        fix: .safe,
        rationale: """
          The server refuses the query. The message says what was found and what may stand there; the rest \
          of the query is still read, so that one mistake does not hide the next.
          """,
        source: "SOQL and SOSL Reference, \"SOQL SELECT Syntax\"",
        bad: [
          .soql("SELECT Id, Name, FROM Account LIMIT 5"),
          .soql("SELECT Id FROM Account WHERE Name = Smith"),
        ],
        good: [.soql("SELECT Id, Name FROM Account WHERE Name = 'Smith'")]
      )
    ),
    (
      .sqlIsm,
      RuleDocumentation(
        severity: .error,
        fix: .safe,
        rationale: """
          SOQL looks like SQL and has less: no *, no joins, no DISTINCT, no IS NULL, no arithmetic. The \
          server refuses all of it; the message names the way that SOQL has, and a fix writes it where \
          there is one.
          """,
        source: "SOQL and SOSL Reference, \"SOQL SELECT Syntax\" and \"Comparison Operators\"",
        bad: [
          .soql("SELECT * FROM Account LIMIT 5"),
          .soql("SELECT Id FROM Account WHERE ParentId IS NULL AND Name == \"Acme\""),
        ],
        good: [.soql("SELECT Id FROM Account WHERE ParentId = NULL AND Name = 'Acme'")]
      )
    ),
    (
      .mixedLogicNeedsParens,
      RuleDocumentation(
        severity: .error,
        fix: .safe,
        rationale: """
          SOQL gives AND, OR and NOT no precedence: where they meet, brackets must say what belongs \
          together, or the server refuses the query.
          """,
        source: "SOQL and SOSL Reference, \"Logical Operators\"",
        bad: [
          .soql("SELECT Id FROM Case WHERE Status = 'New' AND Priority = 'High' OR Origin = 'Web'"),
          .soql("SELECT Id FROM Case WHERE Status = 'New' AND NOT Origin = 'Web'"),
        ],
        good: [
          .soql(
            "SELECT Id FROM Case WHERE Status = 'New' AND (Priority = 'High' OR Origin = 'Web')"
          ),
          .soql("SELECT Id FROM Case WHERE Status = 'New' AND (NOT Origin = 'Web')"),
        ]
      )
    ),
    (
      .duplicateField,
      RuleDocumentation(
        severity: .error,
        fix: .safe,
        rationale: """
          The server refuses a list that has a field, an alias or a child relationship twice, also if \
          FIELDS() brings it in or if it is written in another case.
          """,
        source: "SOQL and SOSL Reference, \"SELECT\"",
        bad: [
          .soql("SELECT Id, Name, id FROM Account LIMIT 5"),
          .soql("SELECT FIELDS(STANDARD), Name FROM Account LIMIT 5"),
        ],
        good: [.soql("SELECT Id, Name, Owner.Name FROM Account LIMIT 5")]
      )
    ),
    (
      .fieldsFunctionBound,
      RuleDocumentation(
        severity: .error,
        fix: .unsafe,
        rationale: """
          FIELDS(ALL) and FIELDS(CUSTOM) need a LIMIT of at most 200, or as many Ids in WHERE. Apex and \
          the Bulk API take FIELDS(STANDARD) alone, and grouped queries none of them.
          """,
        source: "SOQL and SOSL Reference, \"FIELDS()\"",
        bad: [
          .soql("SELECT FIELDS(ALL) FROM Account"),
          .soql("SELECT FIELDS(CUSTOM) FROM Account LIMIT 201"),
        ],
        good: [.soql("SELECT FIELDS(ALL) FROM Account LIMIT 200")]
      )
    ),
    (
      .offsetRange,
      RuleDocumentation(
        severity: .error,
        rationale: """
          OFFSET goes to 2,000. In a subquery it is only taken below a query for one row, and the Bulk and \
          Streaming APIs take none. Pages beyond are reached by the last value seen.
          """,
        source: "SOQL and SOSL Reference, \"OFFSET\"",
        bad: [.soql("SELECT Id FROM Account ORDER BY Id LIMIT 50 OFFSET 2001")],
        good: [.soql("SELECT Id FROM Account WHERE Id > '001000000000001AAA' ORDER BY Id LIMIT 50")]
      )
    ),
    (
      .literalFormat,
      RuleDocumentation(
        severity: .error,
        fix: .safe,
        rationale: """
          A date that no calendar has, a time without its zone, a date literal with a slip in it or an \
          unknown escape makes the server refuse the query. What it takes but hardly means what was meant, \
          such as LAST_N_DAYS:0, is information.
          """,
        source: "SOQL and SOSL Reference, \"Date Formats and Date Literals\"",
        bad: [
          .soql("SELECT Id FROM Account WHERE CreatedDate > 2024-01-01T00:00:00"),
          .soql("SELECT Id FROM Opportunity WHERE CloseDate < 2024-02-30"),
          .soql("SELECT Id FROM Account WHERE CreatedDate = LAST_N_DAY:30"),
        ],
        good: [
          .soql("SELECT Id FROM Account WHERE CreatedDate > 2024-01-01T00:00:00Z"),
          .soql("SELECT Id FROM Account WHERE CreatedDate = LAST_N_DAYS:30"),
        ]
      )
    ),
    (
      .clauseOrder,
      RuleDocumentation(
        severity: .error,
        fix: .safe,
        rationale: """
          Clauses have one order: SELECT, FROM, USING SCOPE, WHERE, WITH, GROUP BY, HAVING, ORDER BY, \
          LIMIT, OFFSET, FOR. The server refuses any other; the fix moves the clause.
          """,
        source: "SOQL and SOSL Reference, \"SOQL SELECT Syntax\"",
        bad: [.soql("SELECT Id FROM Account ORDER BY Name WHERE Rating = 'Hot'")],
        good: [.soql("SELECT Id FROM Account WHERE Rating = 'Hot' ORDER BY Name")]
      )
    ),
  ]
}
