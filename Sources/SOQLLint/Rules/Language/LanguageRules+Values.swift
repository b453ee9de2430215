import SOQLSyntax
import SOQLValidator

extension RuleCatalogue {
  /// Values that a field does not take or cannot have.
  static let valueDocumentation: [(rule: Rule, documentation: RuleDocumentation)] = [
    (
      .literalTypeMismatch,
      RuleDocumentation(
        severity: .error,
        fix: .safe,
        rationale: """
          Numbers, dates and TRUE and FALSE stand without quotes, texts and Ids in quotes; the server \
          refuses a literal of another type than the field's. The fix writes the one that is meant.
          """,
        source: "SOQL and SOSL Reference, \"fieldExpression Syntax\"",
        bad: [
          .soql("SELECT Id FROM Opportunity WHERE Amount > '1000'"),
          .soql("SELECT Id FROM Opportunity WHERE CloseDate = '2024-01-31' AND IsWon = 'true'"),
        ],
        good: [.soql("SELECT Id FROM Opportunity WHERE Amount > 1000 AND CloseDate = 2024-01-31")]
      )
    ),
    (
      .picklistValue,
      RuleDocumentation(
        severity: .information,
        rationale: """
          A value that the picklist does not have matches no row, mostly because of a slip or a label in \
          place of the API name. Old rows may hold values that were taken off the list, so that it is \
          information. Only a schema with values tells; the bundled objects have none.
          """,
        source: "Object Reference, \"Picklist\"",
        bad: [
          .soql(
            "SELECT Id FROM Deal__c WHERE Stage__c = 'Wone'",
            schema: "object Deal__c\nid Id\npicklist Stage__c values=\"Open;Won\""
          )
        ],
        good: [
          .soql(
            "SELECT Id FROM Deal__c WHERE Stage__c = 'Won'",
            schema: "object Deal__c\nid Id\npicklist Stage__c values=\"Open;Won\""
          )
        ]
      )
    ),
    (
      .constantNullTest,
      RuleDocumentation(
        severity: .information,
        rationale:
          "An Id and a checkbox are never null, so that the comparison is always true or false.",
        source: "Object Reference, \"Field Types\"",
        bad: [.soql("SELECT Id FROM Opportunity WHERE IsWon = NULL AND Amount > 5")],
        good: [.soql("SELECT Id FROM Opportunity WHERE IsWon = FALSE AND Amount > 5")]
      )
    ),
    (
      .literalLongerThanField,
      RuleDocumentation(
        severity: .information,
        rationale: """
          A text that is longer than the field equals no value that it can hold. Only a schema with lengths \
          tells; the bundled objects have none.
          """,
        source: "SOAP API Developer Guide, \"DescribeFieldResult\"",
        bad: [
          .soql(
            "SELECT Id FROM Deal__c WHERE Code__c = 'ABCDEF'",
            schema: "object Deal__c\nid Id\nstring Code__c length=5"
          )
        ],
        good: [
          .soql(
            "SELECT Id FROM Deal__c WHERE Code__c = 'ABCDE'",
            schema: "object Deal__c\nid Id\nstring Code__c length=5"
          )
        ]
      )
    ),
    (
      .idPrefixMismatch,
      RuleDocumentation(
        severity: .information,
        rationale: """
          The first three characters of an Id tell its object, and the last three of a long one check the \
          others. An Id of another object matches no row, and a mistyped one none at all.
          """,
        source: "SOAP API Developer Guide, \"ID Field Type\"",
        bad: [.soql("SELECT Id FROM Account WHERE OwnerId = '001000000000001AAA'")],
        good: [.soql("SELECT Id FROM Account WHERE OwnerId = '005000000000001AAA'")]
      )
    ),
  ]
}
