import SOQLSyntax

/// Reports fields that are queried and never read.
enum UnusedSelectedField: LintRule {
  static let rule = Rule(
    "APX503",
    "unused-selected-field",
    "a field that is queried and never read"
  )

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .information,
    isPreview: true,
    rationale: """
      A field that nobody reads costs time and heap, and access rights of users who need not have them. Only \
      records that stay in their method are looked at: a record that is handed on, returned or saved may be \
      read elsewhere. Id is left alone.
      """,
    source: "Apex Developer Guide, Execution Governors and Limits",
    bad: [
      .apex(
        """
        public class Names {
          public static String of(Id id) {
            Account found = [SELECT Id, Name, Industry FROM Account WHERE Id = :id];
            return found.Name;
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
            Account found = [SELECT Id, Name FROM Account WHERE Id = :id];
            return found.Name;
          }
          public static Account whole(Id id) {
            Account found = [SELECT Id, Name, Industry FROM Account WHERE Id = :id];
            return found;
          }
        }
        """
      )
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    guard let record = QueriedRecord(query), !record.uses.escapes else { return }
    let read = Set(record.uses.reads.map(\.path))
    for column in record.columns where column.path != "id" && !isRead(column.path, read) {
      findings.report(
        rule,
        .information,
        at: column.range,
        "'\(query.text(column.range))' of '\(query.root.objectName)' is queried and never read",
        note: "leave it out"
      )
    }
  }

  /// Whether a path is read, or a record on the way to it is taken whole.
  private static func isRead(_ path: String, _ read: Set<String>) -> Bool {
    read.contains { path == $0 || path.hasPrefix($0 + ".") }
  }
}
