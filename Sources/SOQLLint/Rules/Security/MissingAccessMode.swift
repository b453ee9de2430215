import SOQLHosts
import SOQLSyntax

/// Reports queries in Apex that do not say whose rights they run with.
enum MissingAccessMode: LintRule {
  static let rule = Rule(
    "SEC401",
    "missing-access-mode",
    "a query in Apex that does not say whose rights it runs with"
  )

  static let documentation = RuleDocumentation(
    severity: .warning,
    fix: .unsafe,
    rationale: """
      Before API 67, a query in Apex runs with the rights of the system: it reads objects and fields that its \
      user may not see, unless it says WITH USER_MODE. WITH SYSTEM_MODE, WITH SECURITY_ENFORCED, an access \
      level given to Database.query, and Security.stripInaccessible or isAccessible in the same method count \
      as an answer. Tests, triggers and custom metadata types are left alone.
      """,
    source: "Apex Developer Guide, Enforce User Mode for Database Operations",
    bad: [
      .apex(
        """
        public with sharing class Accounts {
          public static List<Account> recent() {
            return [SELECT Id, Name FROM Account WHERE CreatedDate = TODAY LIMIT 10];
          }
        }
        """
      ),
      .apex(
        """
        public with sharing class Accounts {
          public static List<Account> named(String name) {
            return Database.query('SELECT Id FROM Account WHERE Name = :name LIMIT 10');
          }
        }
        """
      ),
    ],
    good: [
      .apex(
        """
        public with sharing class Accounts {
          public static List<Account> recent() {
            return [SELECT Id FROM Account WHERE CreatedDate = TODAY WITH USER_MODE LIMIT 10];
          }
          public static List<Account> named(String name) {
            return Database.query(
              'SELECT Id FROM Account WHERE Name = :name LIMIT 10', AccessLevel.USER_MODE
            );
          }
          public static List<Setting__mdt> settings() {
            return [SELECT DeveloperName FROM Setting__mdt LIMIT 200];
          }
        }
        """
      )
    ]
  )

  /// The version from which on user mode is the default.
  ///
  /// Source: release notes of Summer '26.
  private static let userModeVersion = 67

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    guard let site = query.site, site.query.form == .inline, applies(to: site.code), !site.isTest,
      !query.root.isAboutMetadataType, !hasMode(query.root.statement),
      !isChecked(at: site.query.range.lowerBound, site.code)
    else { return }
    findings.report(
      rule,
      .warning,
      at: query.root.statement.fromClause?.object?.range ?? 0..<0,
      "the query of '\(query.root.objectName)' does not say whose rights it runs with",
      note: "write WITH USER_MODE, or WITH SYSTEM_MODE where all rows and fields are meant",
      fixes: userMode(query.root.statement).map { [$0] } ?? []
    )
  }

  static func check(_ file: LintedCode, _ findings: inout Findings) {
    guard applies(to: file) else { return }
    for (call, method) in file.databaseCalls {
      let arguments = ApexReader(file.file.source).arguments(in: call.arguments)
      guard arguments.count <= method.argumentCount, !file.isTest(call.name),
        !isChecked(at: call.name.lowerBound, file), !isAboutMetadataType(call, file),
        !runsBracketedQuery(call, file)
      else { continue }
      findings.report(
        rule,
        .warning,
        at: call.name,
        "the query of 'Database.\(file.text(call.name))' does not say whose rights it runs with",
        note: "give it AccessLevel.USER_MODE, or AccessLevel.SYSTEM_MODE where all is meant"
      )
    }
  }

  private static func applies(to code: LintedCode) -> Bool {
    code.apiVersion.number < userModeVersion && !code.isTrigger
  }

  private static func hasMode(_ statement: SelectStatement) -> Bool {
    statement.withClauses.contains {
      [.userMode, .systemMode, .securityEnforced].contains($0.form)
    }
  }

  /// Whether the method round a place asks for rights itself, or has a mode in the text of a query.
  private static func isChecked(at place: Int, _ code: LintedCode) -> Bool {
    guard let method = code.method(at: place) else { return false }
    if let known = code.index.memory[rule.id] { return known.contains(method) }
    let methods = checkedMethods(code)
    code.index.memory[rule.id] = methods
    return methods.contains(method)
  }

  private static func checkedMethods(_ code: LintedCode) -> Set<Int> {
    let asking = code.outline.calls.filter {
      code.spells($0.name, "stripinaccessible") || code.spells($0.name, "isaccessible")
        || code.spells($0.name, "isqueryable")
    }
    let naming = code.file.queries.filter { $0.form != .inline && namesMode($0) }
    let places = asking.map(\.name.lowerBound) + naming.map(\.range.lowerBound)
    return Set(places.compactMap { code.method(at: $0) })
  }

  private static func namesMode(_ query: EmbeddedQuery) -> Bool {
    TextSearch.contains("user_mode", in: query.text)
      || TextSearch.contains("system_mode", in: query.text)
      || TextSearch.contains("security_enforced", in: query.text)
  }

  /// Whether the text that is given to a call is about a custom metadata type.
  private static func isAboutMetadataType(_ call: ApexOutline.Call, _ code: LintedCode) -> Bool {
    code.index.queries.places(in: call.arguments).contains {
      TextSearch.contains("__mdt", in: code.file.queries[$0].text)
    }
  }

  /// Whether a call is given a query in brackets, which was looked at for itself.
  private static func runsBracketedQuery(_ call: ApexOutline.Call, _ code: LintedCode) -> Bool {
    code.index.queries.places(in: call.arguments).contains {
      let query = code.file.queries[$0]
      if case .databaseCall = query.use { return query.form == .inline }
      return false
    }
  }

  private static func userMode(_ statement: SelectStatement) -> FixIt? {
    guard let place = (statement.whereCondition?.syntax ?? statement.fromClause?.syntax)?.range
    else { return nil }
    return FixIt(
      "write WITH USER_MODE",
      isSafe: false,
      [SourceEdit(inserting: " WITH USER_MODE", at: place.upperBound)]
    )
  }
}
