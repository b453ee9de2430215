import Foundation
import SOQLLint
import SOQLTestSupport
import Testing

/// `soql-lint rules` and `soql-lint explain` as users run them.
@Suite struct RulesCommandTests {
  private func run(_ arguments: String...) throws -> Command {
    try Command(Command.product("soql-lint"), arguments, environment: ["COLUMNS": "60"])
  }

  @Test func rulesAreATable() throws {
    let run = try run("rules", "PERF212", "order-by-without-limit", "perf209")
    #expect(run.status == 0 && run.errors == "")
    let expected = """
      id       name                      severity  default  fix     summary
      PERF209  lastmodified-upper-bound  warning   on       unsafe  an upper bound for LastModifiedDate, for which no index serves
      PERF210  order-by-without-limit    info      off      -       an ORDER BY without LIMIT, which sorts all rows
      PERF212  large-offset              warning   on       -       an OFFSET above 500, whose rows are read and thrown away

      """
    #expect(run.output == expected)
  }

  @Test func allRulesAreListed() throws {
    let lines = try run("rules").output.split(separator: "\n").dropFirst()
    #expect(lines.map { $0.prefix { $0 != " " } } == RuleCatalogue.rules.map { $0.id[...] })
    #expect(try run("rules", "ALL").output == run("rules").output)
    let family = try run("rules", "perf").output.split(separator: "\n").dropFirst()
    #expect(!family.isEmpty && family.allSatisfy { $0.hasPrefix("PERF") })
  }

  @Test func markdownIsATable() throws {
    let expected = #"""
      | id | name | severity | default | fix | summary |
      | --- | --- | --- | --- | --- | --- |
      | PERF208 | text-range-comparison | warning | on | - | a text field compared by \<, \<=, \> or \>=, for which no index serves |

      """#
    #expect(try run("rules", "--format", "markdown", "PERF208").output == expected)
  }

  @Test func jsonHasAllThatIsSaid() throws {
    let run = try run("rules", "--format=json")
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(json?["version"] as? Int == 1)
    let rules = try #require(json?["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == RuleCatalogue.rules.map(\.id))
    for rule in rules {
      #expect(["error", "warning", "info"].contains(rule["severity"] as? String ?? ""))
      #expect(["on", "off", "preview"].contains(rule["default"] as? String ?? ""))
      #expect(["none", "unsafe", "safe"].contains(rule["fix"] as? String ?? ""))
      #expect((rule["rationale"] as? String)?.isEmpty == false)
      #expect(rule["bad"] is [[String: String]] && rule["good"] is [[String: String]])
    }
  }

  @Test func aRuleIsExplained() throws {
    let run = try run("explain", "perf210")
    #expect(run.status == 0 && run.errors == "")
    let expected = """
      PERF210 order-by-without-limit
      an ORDER BY without LIMIT, which sorts all rows
      info; off by default; no fix

      Why
        Sorting all rows takes time that an index saves where only
        the first are wanted. Many queries want all rows in order,
        so that the rule is off by default. Groups and subqueries
        are left alone.

      Source
        SOQL and SOSL Reference, "ORDER BY"

      Reported
        SELECT Id FROM Account WHERE Industry = 'Energy' ORDER BY Name

      Left alone
        SELECT Id FROM Account WHERE Industry = 'Energy' ORDER BY Name LIMIT 20
        SELECT Industry, COUNT(Id) FROM Account GROUP BY Industry ORDER BY Industry

      Select or ignore
        --select PERF210    only this rule

      """
    #expect(run.output == expected)
  }

  @Test func everyRuleIsExplained() throws {
    let words = RuleCatalogue.rules.flatMap { [$0.name, $0.id] }
    let run = try Command(Command.product("soql-lint"), ["explain"] + words)
    #expect(run.status == 0)
    let titles = run.output.split(separator: "\n").filter { line in
      RuleCatalogue.rules.contains { line == "\($0.id) \($0.name)" }
    }
    // One that is named twice is explained once.
    #expect(titles.count == RuleCatalogue.rules.count)
    #expect(run.output.contains("where the schema says"))
  }

  @Test(arguments: [
    (["explain"], "error: 'explain' needs a rule\n"),
    (["explain", "PERF2O1"], "error: 'PERF2O1' is no rule; did you mean 'PERF201'?\n"),
    (["explain", "unbound-query"], "error: 'unbound-query' is no rule; did you mean 'unbounded"),
    (["explain", "PERF201", "x\u{1B}"], "error: 'x␛' is no rule; 'soql-lint rules' lists them\n"),
    (["explain", "PERF"], "error: 'PERF' is no rule; 'soql-lint rules' lists them\n"),
    (["rules", "PREF"], "error: 'PREF' is no rule; did you mean 'PERF'?\n"),
    (["rules", "--format", "xml"], "error: 'xml' is no value of '--format'"),
    (["--select", "PERF9999", "-"], "error: 'PERF9999' of '--select' is no rule"),
  ])
  func wrongUsageIsExplained(_ arguments: [String], _ message: String) throws {
    let run = try Command(Command.product("soql-lint"), arguments)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix(message), "\(run.errors)")
    #expect(run.output == "")
  }

  @Test func rulesThatAreOffRunWhenSelected() throws {
    let query = Array("SELECT Id FROM Account WHERE Name = 'a' ORDER BY Name".utf8)
    let quiet = try Command(Command.product("soql-lint"), ["-"], input: query)
    #expect(quiet.output == "no findings, 1 query in 1 file checked\n")
    let run = try Command(Command.product("soql-lint"), ["--select", "PERF", "-"], input: query)
    #expect(run.output.contains("info: all rows of 'Account' are sorted"))
    #expect(run.status == 0)
  }
}
