import SOQLHosts
import SOQLSyntax

/// SEC404
enum EscapeInUnquotedPosition: LintRule {
  static let rule = Rule(
    "SEC404",
    "escape-in-unquoted-position",
    "escaped text outside quotes, where escaping does not help"
  )

  static let documentation = RuleDocumentation(
    severity: .warning,
    rationale: """
      String.escapeSingleQuotes makes a text safe between quotes. A field, a number, a sort order or a whole \
      condition needs no quote to do harm, so escaping changes nothing there.
      """,
    source: "Secure Coding Guide, SOQL and SOSL Injection",
    bad: [
      .apex(
        """
        public with sharing class Search {
          public static List<Account> sorted(String field) {
            String soql = 'SELECT Id FROM Account ORDER BY ' + String.escapeSingleQuotes(field);
            return Database.query(soql);
          }
        }
        """
      )
    ],
    good: [
      .apex(
        """
        public with sharing class Search {
          public static List<Account> named(String name) {
            String soql =
              'SELECT Id FROM Account WHERE Name = \\'' + String.escapeSingleQuotes(name) + '\\'';
            return Database.query(soql);
          }
        }
        """
      )
    ]
  )

  static func check(_ file: LintedCode, _ findings: inout Findings) {
    let finder = TextOriginFinder(file)
    for query in file.file.queries {
      guard case .template(let parts) = query.form, !file.isTest(query.range) else { continue }
      for hole in TemplateHoles(parts).holes
      where !hole.isQuoted && finder.origin(of: hole.range) == .escaped {
        findings.report(
          rule,
          .warning,
          at: hole.range,
          "escaping quotes does not help here, where no quotes stand",
          note:
            "check the text against a list of what is allowed, or convert it to a number or an Id"
        )
      }
    }
  }
}
