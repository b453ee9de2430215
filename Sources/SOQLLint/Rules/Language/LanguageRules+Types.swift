import SOQLSyntax
import SOQLValidator

extension RuleCatalogue {
  /// What the type and the attributes of a field do not take.
  static let typeDocumentation: [(rule: Rule, documentation: RuleDocumentation)] = [
    (
      .notFilterable,
      RuleDocumentation(
        severity: .error,
        rationale: """
          Long texts, encrypted and some other fields cannot stand in WHERE; the server refuses the query. \
          SOSL finds words in long texts.
          """,
        source: "SOAP API Developer Guide, \"DescribeFieldResult\"",
        bad: [.soql("SELECT Id FROM Account WHERE Description = 'x'")],
        good: [.soql("SELECT Id FROM Account WHERE Name = 'x'")]
      )
    ),
    (
      .notSortable,
      RuleDocumentation(
        severity: .error,
        rationale:
          "The server refuses to order by long texts, multi-select picklists and the like.",
        source: "SOQL and SOSL Reference, \"ORDER BY\"",
        bad: [.soql("SELECT Id FROM Account ORDER BY Description LIMIT 5")],
        good: [.soql("SELECT Id FROM Account ORDER BY Name LIMIT 5")]
      )
    ),
    (
      .notGroupable,
      RuleDocumentation(
        severity: .error,
        rationale: """
          The server refuses to group by numbers with fractions, currencies, datetimes and long texts. \
          Date functions make groups of datetimes.
          """,
        source: "SOQL and SOSL Reference, \"Considerations When Using GROUP BY\"",
        bad: [.soql("SELECT COUNT(Id) FROM Account GROUP BY AnnualRevenue")],
        good: [.soql("SELECT COUNT(Id) FROM Account GROUP BY CALENDAR_YEAR(CreatedDate)")]
      )
    ),
    (
      .notAggregatable,
      RuleDocumentation(
        severity: .error,
        rationale:
          "SUM and AVG take numbers, date functions take dates, and so on; the server refuses others.",
        source: "SOQL and SOSL Reference, \"Support for Field Types in Aggregate Functions\"",
        bad: [
          .soql("SELECT SUM(Name) FROM Account"),
          .soql("SELECT COUNT(Id) FROM Account GROUP BY CALENDAR_YEAR(Name)"),
        ],
        good: [.soql("SELECT SUM(AnnualRevenue) FROM Account")]
      )
    ),
    (
      .operatorTypeMismatch,
      RuleDocumentation(
        severity: .error,
        rationale: """
          LIKE is for texts, INCLUDES for multi-select picklists, and < for what has an order; the server \
          refuses others.
          """,
        source: "SOQL and SOSL Reference, \"Comparison Operators\"",
        bad: [
          .soql("SELECT Id FROM Account WHERE AnnualRevenue LIKE '5%'"),
          .soql("SELECT Id FROM Account WHERE Industry INCLUDES ('Banking')"),
        ],
        good: [.soql("SELECT Id FROM Account WHERE Name LIKE 'A%' AND Industry IN ('Banking')")]
      )
    ),
    (
      .compoundFieldFilter,
      RuleDocumentation(
        severity: .error,
        rationale: """
          An address or location is a bundle of fields: it can be chosen, but only its parts can be \
          filtered, ordered or grouped by, and DISTANCE compares locations.
          """,
        source: "SOQL and SOSL Reference, \"Compound Fields\"",
        bad: [.soql("SELECT Id FROM Account WHERE BillingAddress = 'Bern'")],
        good: [.soql("SELECT Id, BillingAddress FROM Account WHERE BillingCity = 'Bern'")]
      )
    ),
    (
      .encryptedFieldUse,
      RuleDocumentation(
        severity: .error,
        rationale: """
          Values of an encrypted text cannot be compared or ordered; the server refuses it. Only a describe \
          result or the like tells that a field is encrypted.
          """,
        source: "Salesforce Help, \"Classic Encryption for Custom Fields\"",
        bad: [
          .soql(
            "SELECT Id FROM Deal__c WHERE Secret__c = 'x'",
            schema: "object Deal__c\nid Id\nencryptedstring Secret__c"
          )
        ],
        good: [
          .soql(
            "SELECT Id, Secret__c FROM Deal__c LIMIT 5",
            schema: "object Deal__c\nid Id\nencryptedstring Secret__c"
          )
        ]
      )
    ),
  ]
}
