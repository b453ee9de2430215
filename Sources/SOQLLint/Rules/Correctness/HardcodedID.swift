import SOQLSchema
import SOQLSyntax

/// Ids written into a query.
enum HardcodedID: LintRule {
  static let rule = Rule(
    "COR303",
    "hardcoded-id",
    "an Id written into the query, which differs from org to org"
  )

  static let documentation = RuleDocumentation(
    severity: .warning,
    rationale: """
      A record has another Id in each org: in a fresh sandbox, a scratch org or the org of a customer \
      the query finds nothing, and nothing says why. Record types and profiles are what code is most \
      often written for, so their Ids are errors. Only texts that have the form of an Id count, and \
      only beside fields that hold Ids or may do so; tests may write what they like.
      """,
    source: "Apex Developer Guide, best practices: avoid hard-coded Ids",
    bad: [
      .soql("SELECT Id FROM Case WHERE OwnerId = '005D0000001bZZzIAM'"),
      .soql("SELECT Id FROM Account WHERE RecordTypeId IN ('012D00000003Abc', '012D00000003Abd')"),
    ],
    good: [
      .soql("SELECT Id FROM Case WHERE Owner.Name = 'Support'"),
      .soql("SELECT Id FROM Account WHERE RecordType.DeveloperName = 'Partner'"),
      .soql("SELECT Id FROM Contact WHERE AssistantName = '005D0000001bZZz'"),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    guard !query.isTest else { return }
    for linted in query.statements {
      for filter in linted.filters { check(filter, linted, &findings) }
    }
  }

  private static func check(
    _ filter: LintedStatement.Filter,
    _ linted: LintedStatement,
    _ findings: inout Findings
  ) {
    guard let path = filter.path, !filter.isOfFunction, let value = filter.value else { return }
    let literals = value.literals
    guard literals.contains(where: { $0.stringContent != nil }) else { return }
    let steps = path.segments.map(\.name)
    let isKnown = filter.field?.type.isID ?? false
    guard let name = steps.last, isKnown || filter.field == nil && mayHoldID(name) else { return }
    let ids = literals.filter { literal in
      guard let id = RecordIDText(literal) else { return false }
      return isKnown || id.isLikelyAnywhere
    }
    guard let first = ids.first else { return }
    let owner = owner(of: steps)
    let count = ids.count == 1 ? "the Id \(first.text) is" : "\(ids.count) Ids are"
    findings.report(
      rule,
      owner == nil ? documentation.severity : .error,
      at: ids.count == 1 ? first.range : value.range,
      "\(count) written down for \(linted.name(of: path)); another org has others",
      note: owner.map { "compare \($0) instead" } ?? "bind the Id, or find the record by its name"
    )
  }

  /// Whether a field of which nothing is known may hold Ids, by its name.
  private static func mayHoldID(_ name: String) -> Bool {
    let lower = name.lowercased()
    return lower == "id" || name.hasSuffix("Id") || lower.hasSuffix("__c")
      || lower.hasSuffix("__pc")
  }

  /// What names the record type or profile that a path goes to, if it goes to one.
  private static func owner(of path: [String]) -> String? {
    let last = path[path.count - 1].lowercased()
    let parents = path.dropLast()
    let parent = last == "id" ? parents.last?.lowercased() : nil
    let before = (parent == nil ? parents : parents.dropLast()).map { $0 + "." }.joined()
    if last == "recordtypeid" || parent == "recordtype" {
      return before + "RecordType.DeveloperName"
    }
    if last == "profileid" || parent == "profile" { return before + "Profile.Name" }
    return nil
  }
}
