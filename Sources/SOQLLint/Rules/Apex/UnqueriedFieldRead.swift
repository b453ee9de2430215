import SOQLSyntax

/// Reports fields that are read and were not queried.
enum UnqueriedFieldRead: LintRule {
  static let rule = Rule(
    "APX504",
    "unqueried-field-read",
    "a field that is read and was not queried"
  )

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .warning,
    isPreview: true,
    rationale: """
      Reading a field that the query did not choose throws an SObjectException at run time. Only records that \
      a query gives to a local variable are looked at; Id is always there, and a field that the method sets \
      itself may be read.
      """,
    source: "Apex Developer Guide, Working with SOQL and SOSL Query Results",
    bad: [
      .apex(
        """
        public class Names {
          public static String of(Id id) {
            Account found = [SELECT Id, Name FROM Account WHERE Id = :id];
            return found.Name + found.Industry;
          }
        }
        """
      )
    ],
    good: [
      .apex(
        """
        public class Names {
          public static String of(Id id) {
            Contact found = [SELECT LastName, Account.Name FROM Contact WHERE Id = :id];
            found.FirstName = 'A';
            return found.Id + found.LastName + found.Account.Name + found.FirstName;
          }
        }
        """
      )
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    guard let site = query.site, let record = QueriedRecord(query), !record.uses.escapes else {
      return
    }
    let chosen = record.columns.map(\.path)
    let written = record.uses.writes.map(\.path)
    for read in record.uses.reads where !isThere(read.path, chosen + written) {
      findings.reportInFile(
        rule,
        .warning,
        at: read.range,
        "'\(site.code.text(read.range))' of '\(query.root.objectName)' was not queried",
        note: "add it to the SELECT list"
      )
    }
  }

  /// Whether a path is known, or leads to a record of which some field is, or through the Id of a parent.
  private static func isThere(_ path: String, _ known: [String]) -> Bool {
    if path == "id" { return true }
    return known.contains { field in
      field == path || field.hasPrefix(path + ".")
        // A parent that some field was chosen of has its Id; a lookup has that of its parent.
        || path.hasSuffix(".id") && field.hasPrefix(path.dropLast(2))
        || field.hasSuffix(".id") && lookup(field) == path
    }
  }

  /// The lookup field beside a path to a parent's Id: `accountid` for `account.id`.
  private static func lookup(_ path: String) -> String {
    let parent = path.dropLast(3)
    return parent.hasSuffix("__r") ? parent.dropLast() + "c" : parent + "id"
  }
}
