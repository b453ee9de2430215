import SOQLSyntax
import SOQLValidator

extension RuleCatalogue {
  /// Names that mean nothing, or not what they should.
  static let nameDocumentation: [(rule: Rule, documentation: RuleDocumentation)] = [
    (
      .unknownObject,
      RuleDocumentation(
        severity: .error,
        fix: .unsafe,
        rationale: """
          The server answers INVALID_TYPE. It is an error beside a complete list of objects, a warning \
          where only a known name is near, and nothing of a name that another package or org may have.
          """,
        source: "SOAP API Developer Guide, \"API Fault Elements\"",
        bad: [.soql("SELECT Id FROM Acount LIMIT 5")],
        good: [.soql("SELECT Id FROM Account LIMIT 5"), .soql("SELECT Id FROM Other__c LIMIT 5")]
      )
    ),
    (
      .unknownField,
      RuleDocumentation(
        severity: .error,
        fix: .unsafe,
        rationale: """
          "No such column" is the most common answer to a query that worked in another org. It is an error \
          beside a complete list of fields; the bundled objects have gaps, so that there it is one only \
          near a known name, else a warning, and custom fields are not judged.
          """,
        source: "SOAP API Developer Guide, \"API Fault Elements\"",
        bad: [.soql("SELECT Id, Nmae FROM Account LIMIT 5")],
        good: [.soql("SELECT Id, Name, Size__c FROM Account LIMIT 5")]
      )
    ),
    (
      .unknownRelationship,
      RuleDocumentation(
        severity: .error,
        fix: .safe,
        rationale: """
          A path goes through relationships, not fields: Owner, not OwnerId, and Site__r, not Site__c. \
          The server refuses any other name.
          """,
        source: "SOQL and SOSL Reference, \"Understanding Relationship Names\"",
        bad: [
          .soql("SELECT Ownr.Name FROM Account LIMIT 5"),
          .soql("SELECT OwnerId.Name FROM Account LIMIT 5"),
        ],
        good: [.soql("SELECT Owner.Name, Site__r.Name FROM Account LIMIT 5")]
      )
    ),
    (
      .unknownChildRelationship,
      RuleDocumentation(
        severity: .error,
        fix: .unsafe,
        rationale: """
          A subquery in the list names a relationship to children, mostly a plural, not their object. The \
          server refuses any other name.
          """,
        source: "SOQL and SOSL Reference, \"Understanding Relationship Names\"",
        bad: [.soql("SELECT Id, (SELECT Id FROM Contact) FROM Account LIMIT 5")],
        good: [.soql("SELECT Id, (SELECT Id FROM Contacts) FROM Account LIMIT 5")]
      )
    ),
    (
      .objectNotQueryable,
      RuleDocumentation(
        severity: .error,
        rationale:
          "Some objects exist only to be written or listened to; a query of them is refused.",
        source: "SOAP API Developer Guide, \"DescribeSObjectResult\"",
        bad: [
          .soql("SELECT Id FROM Signal__c LIMIT 5", schema: "object Signal__c -queryable\nid Id")
        ],
        good: [.soql("SELECT Id FROM Account LIMIT 5")]
      )
    ),
    (
      .polymorphicPath,
      RuleDocumentation(
        severity: .error,
        rationale: """
          What, Who and Owner may point at several objects. A plain path through them reaches only the \
          fields that all have, those of Name; TYPEOF reaches the others, for the types that the \
          relationship has and only where it has several.
          """,
        source: "SOQL and SOSL Reference, \"Understanding Polymorphic Relationships\"",
        bad: [
          .soql("SELECT TYPEOF Account WHEN Account THEN Phone END FROM Contact LIMIT 5"),
          .soql("SELECT Id, What.Amount FROM Task LIMIT 5"),
        ],
        good: [.soql("SELECT TYPEOF What WHEN Opportunity THEN Amount END FROM Task LIMIT 5")]
      )
    ),
    (
      .deprecatedEntity,
      RuleDocumentation(
        severity: .information,
        rationale: """
          What is deprecated and hidden still answers today and will go away. Only a describe result or \
          the like tells it.
          """,
        source: "SOAP API Developer Guide, \"DescribeSObjectResult\"",
        bad: [
          .soql(
            "SELECT Id, Old__c FROM Deal__c LIMIT 5",
            schema: "object Deal__c\nid Id\nstring Old__c +deprecated New__c"
          )
        ],
        good: [
          .soql(
            "SELECT Id, New__c FROM Deal__c LIMIT 5",
            schema: "object Deal__c\nid Id\nstring Old__c +deprecated New__c"
          )
        ]
      )
    ),
    (
      .semiJoinTarget,
      RuleDocumentation(
        severity: .error,
        rationale: """
          A semi-join compares Ids: both sides must be an Id or a lookup, of the same object. A lookup that \
          may point anywhere is not judged.
          """,
        source: "SOQL and SOSL Reference, \"Comparison Operators\"",
        bad: [
          .soql("SELECT Id FROM Account WHERE Name IN (SELECT AccountId FROM Contact)"),
          .soql("SELECT Id FROM Account WHERE Id IN (SELECT ContactId FROM Case)"),
        ],
        good: [.soql("SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact)")]
      )
    ),
    (
      .invalidScope,
      RuleDocumentation(
        severity: .error,
        fix: .unsafe,
        rationale: """
          USING SCOPE takes the scopes that the object has; the server refuses others. Only a describe \
          result or the like tells which those are.
          """,
        source: "SOQL and SOSL Reference, \"USING SCOPE\"",
        bad: [
          .soql(
            "SELECT Id FROM Deal__c USING SCOPE min",
            schema: "object Deal__c\nid Id\nscopes everything mine"
          )
        ],
        good: [
          .soql(
            "SELECT Id FROM Deal__c USING SCOPE mine",
            schema: "object Deal__c\nid Id\nscopes everything mine"
          )
        ]
      )
    ),
    (
      .schemaUnavailable,
      RuleDocumentation(
        severity: .information,
        rationale: """
          Of a name that no source knows, nothing is checked. That is said once a name, and only if a \
          schema was given at all; with --require-schema it is an error.
          """,
        source: "README, \"Schema\"",
        bad: [.soql("SELECT Id FROM Other__c LIMIT 5", schema: "object Deal__c\nid Id")],
        good: [.soql("SELECT Id FROM Deal__c LIMIT 5", schema: "object Deal__c\nid Id")]
      )
    ),
  ]
}
