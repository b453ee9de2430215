import SOQLHosts
import SOQLSchema
import SOQLSyntax

/// PERF201.
enum UnboundedQuery: LintRule {
  static let rule = Rule(
    "PERF201",
    "unbounded-query",
    "a query without WHERE and LIMIT, which reads all rows"
  )

  static let documentation = RuleDocumentation(
    severity: .warning,
    rationale: """
      Without WHERE and LIMIT a query returns every row that the object has. That works with the data of \
      today and fails with that of tomorrow: a transaction gets 50,000 rows at most, and memory for fewer. \
      Left alone are tests, aggregates, custom metadata and settings, FIELDS(), scopes such as mine, \
      semi-joins, subqueries, objects with few rows by their nature, and in Apex for loops over a query \
      and query locators, which read in chunks. Where nothing tells whether an object holds records or \
      settings, the finding is information.
      """,
    source: "Apex Developer Guide, \"Execution Governors and Limits\"",
    bad: [
      .soql("SELECT Id, Name FROM Account"), .soql("SELECT Id FROM Case ORDER BY CreatedDate"),
    ],
    good: [
      .soql("SELECT Id, Name FROM Account WHERE Industry = 'Energy'"),
      .soql("SELECT Id, Name FROM Account LIMIT 200"),
      .soql("SELECT COUNT() FROM Account"),
      .soql("SELECT Label FROM Region__mdt"),
      .apex(
        """
        class Example {
          void run() {
            for (Account account : [SELECT Id FROM Account]) { System.debug(account.Id); }
          }
          Database.QueryLocator start() { return Database.getQueryLocator('SELECT Id FROM Account'); }
        }
        """
      ),
      .apex(
        """
        @isTest
        class Example {
          @isTest static void works() {
            List<Account> accounts = [SELECT Id FROM Account];
            System.assertEquals(1, accounts.size());
          }
        }
        """
      ),
    ]
  )

  static func check(_ query: LintedQuery, _ findings: inout Findings) {
    guard !readsInChunks(query.site) else { return }
    for statement in query.completeStatements {
      guard statement.role == .root || statement.role == .inBind, isUnbounded(statement),
        let object = statement.statement.fromClause?.object
      else { continue }
      // A custom setting has a name like any custom object's.
      let mayBeSetting = statement.object == nil && object.name.lowercased().hasSuffix("__c")
      findings.report(
        rule,
        mayBeSetting ? .information : .warning,
        at: object.range,
        "all rows of \(statement.quotedObject) are read, for there is neither WHERE nor LIMIT",
        note: "add a WHERE or a LIMIT, or go through the rows in chunks"
      )
    }
  }

  /// Whether code gets the rows bit by bit.
  private static func readsInChunks(_ site: QuerySite?) -> Bool {
    guard let query = site?.query else { return false }
    switch query.use {
    case .forEach: return true
    case .databaseCall(let call):
      if call.method == .getQueryLocator || call.method == .getQueryLocatorWithBinds { return true }
      return !(site?.code.index.loopHeaders.around(query.range.lowerBound).isEmpty ?? true)
    case .unknown, .singleRecord, .collection: return false
    }
  }

  private static func isUnbounded(_ linted: LintedStatement) -> Bool {
    let statement = linted.statement
    guard statement.whereCondition == nil, statement.limitClause == nil, !linted.isAggregated,
      !fewRows.contains((linted.object?.name ?? linted.objectName).lowercased())
    else { return false }
    if let scope = statement.fromClause?.scope, scope.lowercased() != "everything" { return false }
    let isFiltered = statement.withClauses.contains {
      $0.form == .dataCategory || $0.form == .filter
    }
    let hasFields = statement.selectClause?.items.contains { item in
      if case .fields = item.expression { return true }
      return false
    }
    return !isFiltered && hasFields != true
  }

  /// Objects that setup fills, with few rows in any org.
  private static let fewRows: Set<String> = [
    "organization", "profile", "recordtype", "businesshours", "businessprocess", "currencytype",
    "userlicense", "orgwideemailaddress", "casestatus", "leadstatus", "opportunitystage",
    "taskstatus", "taskpriority", "contractstatus", "orderstatus", "solutionstatus",
  ]
}
