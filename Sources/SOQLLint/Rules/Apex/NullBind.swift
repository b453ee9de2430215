import SOQLHosts
import SOQLSyntax

/// Reports binds of variables that are always null.
enum NullBind: LintRule {
  static let rule = Rule(
    "APX506",
    "null-bind",
    "a bind of a variable that is always null"
  )

  static let isDefault = false

  static let documentation = RuleDocumentation(
    severity: .warning,
    isPreview: true,
    rationale: """
      A bind of null compares with null: the query finds the rows without a value instead of none. A null \
      collection after IN throws an exception. Only local variables that never get another value than null \
      are reported.
      """,
    source: "Apex Developer Guide, Using Apex Variables in SOQL and SOSL Queries",
    bad: [
      .apex(
        """
        public class Contacts {
          public static List<Contact> all() {
            Id parent;
            return [SELECT Id FROM Contact WHERE AccountId = :parent];
          }
        }
        """
      )
    ],
    good: [
      .apex(
        """
        public class Contacts {
          public static List<Contact> all(Account a) {
            Id parent = a.Id;
            return [SELECT Id FROM Contact WHERE AccountId = :parent];
          }
        }
        """
      )
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    guard let site = query.site, site.query.form == .inline, !site.isTest else { return }
    for statement in query.statements {
      for filter in statement.filters {
        guard case .bind(let bind) = filter.value, let path = bind.variablePath, path.count == 1,
          isAlwaysNull(bind, site)
        else { continue }
        findings.report(
          rule,
          .warning,
          at: bind.range,
          "'\(path[0])' is null whenever this runs",
          note: "give it a value first, or write NULL where that is meant"
        )
      }
    }
  }

  private static func isAlwaysNull(_ bind: Bind, _ site: QuerySite) -> Bool {
    let code = site.code
    // The colon stands before the name.
    let inFile = site.query.map.fileRange(of: bind.range)
    let name = ApexReader(code.file.source).trimmed(
      inFile.dropFirst().startIndex..<inFile.upperBound
    )
    guard let index = code.variable(name, at: name.lowerBound) else { return false }
    let variable = code.outline.variables[index]
    guard !variable.isParameter, let method = code.method(at: variable.name.lowerBound),
      method == code.method(at: name.lowerBound)
    else { return false }
    // Loops and catch clauses give values to theirs.
    guard let next = code.byte(behind: variable.name),
      next == UInt8(ascii: ";") || next == UInt8(ascii: "=") || next == UInt8(ascii: ",")
    else { return false }
    return code.assignments(to: variable).allSatisfy { code.word($0.value) == "null" }
  }
}
