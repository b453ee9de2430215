import SOQLHosts
import SOQLSyntax

/// SEC403
enum DynamicSOQLInjection: LintRule {
  static let rule = Rule(
    "SEC403",
    "dynamic-soql-injection",
    "text from outside that becomes a part of a query"
  )

  static let documentation = RuleDocumentation(
    severity: .error,
    rationale: """
      A text that is joined into a query is read as SOQL. Whoever chooses it can close the string, widen the \
      condition, and read rows and fields that the code never meant to give away. A bind variable is only \
      ever a value. Followed are parameters and page parameters, through variables and private methods of \
      the file; numbers, Ids, constants, escaped text and what cannot be followed are left alone. A \
      parameter of a method that other Apex calls is a warning: its callers may be careful.
      """,
    source: "Apex Developer Guide, SOQL Injection",
    bad: [
      .apex(
        """
        public with sharing class Search {
          @AuraEnabled
          public static List<Account> find(String name) {
            return Database.query('SELECT Id FROM Account WHERE Name = \\'' + name + '\\' LIMIT 5');
          }
        }
        """
      ),
      .apex(
        """
        public with sharing class Search {
          public List<Contact> find() {
            String city = ApexPages.currentPage().getParameters().get('city');
            String soql = 'SELECT Id FROM Contact WHERE MailingCity = \\'' + city + '\\'';
            return Database.query(soql);
          }
        }
        """
      ),
    ],
    good: [
      .apex(
        """
        public with sharing class Search {
          private static final String FIELDS = 'Id, Name';
          public static List<Account> find(String name, Integer count) {
            return Database.query(
              'SELECT ' + FIELDS + ' FROM Account WHERE Name = :name LIMIT ' + count
            );
          }
          public static List<Account> like(String name) {
            String safe = String.escapeSingleQuotes(name);
            return Database.query('SELECT Id FROM Account WHERE Name LIKE \\'' + safe + '%\\' LIMIT 5');
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
      for hole in TemplateHoles(parts).holes {
        report(hole, finder.origin(of: hole.range), query, file, &findings)
      }
    }
  }

  private static func report(
    _ hole: TemplateHoles.Hole,
    _ origin: TextOrigin,
    _ query: EmbeddedQuery,
    _ file: LintedCode,
    _ findings: inout Findings
  ) {
    let severity: Severity
    let name: String
    switch origin {
    case .request(let text): (severity, name) = (.error, text)
    case .parameter(let text): (severity, name) = (.warning, text)
    case .safe, .escaped, .unknown: return
    }
    findings.report(
      rule,
      severity,
      at: hole.range,
      "\(name) becomes a part of the query",
      note: hole.isQuoted
        ? "bind it: write a colon and a variable in its place, or use Database.queryWithBinds"
        : "check it against a list of what is allowed; binds stand only for values",
      fixes: bind(hole, query, file).map { [$0] } ?? []
    )
  }

  /// A fix that puts a bind in the place of the quotes and what stands between them.
  ///
  /// Only a plain variable may be bound, and only where the query runs.
  private static func bind(
    _ hole: TemplateHoles.Hole,
    _ query: EmbeddedQuery,
    _ file: LintedCode
  ) -> FixIt? {
    guard hole.isQuoted, case .databaseCall = query.use, let before = hole.before,
      let after = hole.after, file.variable(hole.range, at: hole.range.lowerBound) != nil
    else { return nil }
    let quote = Array("\\'".utf8)
    let source = file.file.source
    let end = before.upperBound - 1
    let start = after.lowerBound + 1
    guard end - 2 > before.lowerBound, Array(source[end - 2..<end]) == quote,
      start + 2 < after.upperBound, Array(source[start..<start + 2]) == quote
    else { return nil }
    return FixIt(
      "bind it",
      isSafe: false,
      [SourceEdit(replacing: end - 2..<start + 2, with: ":" + file.text(hole.range))]
    )
  }
}
