import SOQLSchema
import SOQLSyntax

/// FIELDS() in code.
enum FieldsFunction: LintRule {
  static let rule = Rule(
    "COR309",
    "fields-function",
    "FIELDS() in code, which chooses other fields in each org"
  )

  static let documentation = RuleDocumentation(
    severity: .warning,
    fix: .unsafe,
    rationale: """
      What FIELDS() stands for depends on the org and on what the user may see: code that reads a field \
      may find it missing, and a field added later is read by all such queries. A list says what the code \
      needs. In files of their own, where people look around, FIELDS() is fine.
      """,
    source: "SOQL and SOSL Reference, FIELDS()",
    bad: [
      .apex("class Example { List<Account> a = [SELECT FIELDS(STANDARD) FROM Account LIMIT 5]; }"),
      .apex(
        "class Example { List<Site__c> s = [SELECT FIELDS(STANDARD) FROM Site__c LIMIT 5]; }",
        schema: "object Site__c from=describe fields=complete\nid Id\nstring Name City__c"
      ),
    ],
    good: [
      .soql("SELECT FIELDS(STANDARD) FROM Account LIMIT 5"),
      .apex("class Example { List<Account> a = [SELECT Id, Name FROM Account LIMIT 5]; }"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    guard query.site != nil else { return }
    for linted in query.statements {
      for item in linted.statement.selectClause?.items ?? [] {
        guard case .fields(let word) = item.expression else { continue }
        let kind = word.uppercased()
        // The validator refuses the others in Apex.
        let channel = query.tree.options.channel
        if kind != "STANDARD", channel == .apex || channel == .dynamicApex { continue }
        findings.report(
          rule,
          documentation.severity,
          at: item.range,
          "FIELDS(\(kind)) of '\(linted.objectName)' stands for other fields in each org",
          note: "list the fields that the code reads",
          fixes: fixes(item, kind, linted)
        )
      }
    }
  }

  /// Lists the fields, where a describe result tells all of them.
  private static func fixes(_ item: SelectItem, _ kind: String, _ linted: LintedStatement)
    -> [FixIt]
  {
    guard let object = linted.object, object.fieldCompleteness == .complete else { return [] }
    let chosen = linted.statement.selectClause?.items.compactMap { item -> String? in
      guard case .field(let path) = item.expression else { return nil }
      return path.text.lowercased()
    }
    let names = object.fields.filter { field in
      field.origin == .describe && (kind == "ALL" || field.isStandard == (kind == "STANDARD"))
    }
    .map(\.name).filter { chosen?.contains($0.lowercased()) == false }
    if names.isEmpty { return [] }
    let edit = SourceEdit(replacing: item.range, with: names.joined(separator: ", "))
    return [FixIt("list the \(names.count) fields", isSafe: false, [edit])]
  }
}
