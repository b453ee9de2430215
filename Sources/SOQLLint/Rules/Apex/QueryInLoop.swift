import SOQLHosts
import SOQLSyntax

/// APX501
enum QueryInLoop: LintRule {
  static let rule = Rule(
    "APX501",
    "query-in-loop",
    "a query that runs each time round a loop"
  )

  static let documentation = RuleDocumentation(
    severity: .warning,
    rationale: """
      A transaction may run 100 queries (200 when asynchronous). One query for each record passes every test \
      with a few records and fails on the first large import. The query of a for-each header runs once and is \
      left alone; a call of a method of the same class counts if the method runs a query outside a loop of \
      its own.
      """,
    source: "Apex Developer Guide, Execution Governors and Limits",
    bad: [
      .apex(
        """
        public class Totals {
          public static void fill(List<Account> accounts) {
            for (Account a : accounts) {
              a.NumberOfEmployees = [SELECT COUNT() FROM Contact WHERE AccountId = :a.Id];
            }
          }
        }
        """
      ),
      .apex(
        """
        public class Totals {
          public static void fill(List<Account> accounts) {
            for (Account a : accounts) a.NumberOfEmployees = count(a.Id);
          }
          private static Integer count(Id parent) {
            return [SELECT COUNT() FROM Contact WHERE AccountId = :parent];
          }
        }
        """
      ),
    ],
    good: [
      .apex(
        """
        public class Totals {
          public static void fill(Set<Id> parents) {
            for (Contact c : [SELECT Id, LastName FROM Contact WHERE AccountId IN :parents]) {
              c.LastName = c.LastName.trim();
            }
          }
        }
        """
      )
    ]
  )

  static func check(_ file: LintedCode, _ findings: inout Findings) {
    guard !file.outline.loops.isEmpty else { return }
    let queries = QueryRuns(file)
    for run in queries.runs where isInLoop(run.range.lowerBound, file) {
      findings.report(
        rule,
        .warning,
        at: run.place,
        "\(run.name) runs each time round the loop",
        note: "query once before the loop, with IN, and keep the rows in a map"
      )
    }
    for call in file.outline.calls where isInLoop(call.name.lowerBound, file) {
      guard let method = queries.queryingMethod(of: call) else { continue }
      findings.report(
        rule,
        .warning,
        at: call.name,
        "'\(file.text(call.name))' runs a query, each time round the loop",
        note: "\(method.name) runs in it; query once before the loop and hand the rows over"
      )
    }
  }

  /// Whether a place is reached each time round a loop of its own method.
  private static func isInLoop(_ place: Int, _ file: LintedCode) -> Bool {
    let method = file.method(at: place)
    return file.outline.loops.contains { loop in
      // The header of a for-each lies inside the loop round it, but in no body of its own.
      loop.body.contains(place) && file.method(at: loop.body.lowerBound) == method
    }
  }
}

/// The queries that a file runs, and the methods that run them.
private struct QueryRuns {
  struct Run {
    /// The whole query or call.
    let range: Range<Int>
    /// What a finding points at.
    let place: Range<Int>
    let name: String
  }

  let runs: [Run]
  private let file: LintedCode
  /// By their places in the outline: the methods that run a query outside loops, and its name.
  private var methods: [Int: String] = [:]

  init(_ file: LintedCode) {
    self.file = file
    var runs: [Run] = []
    for query in file.file.queries where query.form == .inline {
      let tree = SyntaxTree(parsing: query.text, options: ParseOptions(channel: .apex))
      let object = tree.statement.fromClause?.object?.name ?? ""
      // Custom metadata comes from the cache and counts for no limit.
      if object.lowercased().hasSuffix("__mdt") { continue }
      let name = object.isEmpty ? "the query" : "the query of '\(object)'"
      let head = query.range.lowerBound..<min(query.range.lowerBound + 7, query.range.upperBound)
      runs.append(Run(range: query.range, place: head, name: name))
    }
    for (call, _) in file.databaseCalls {
      let start = call.receiver?.lowerBound ?? call.name.lowerBound
      let place = start..<call.name.upperBound
      let name = "'Database.\(file.text(call.name))'"
      runs.append(Run(range: place, place: place, name: name))
    }
    self.runs = runs
    for run in runs {
      guard let method = file.method(at: run.range.lowerBound) else { continue }
      let isInOwnLoop = file.outline.loops.contains { $0.body.contains(run.range.lowerBound) }
      if !isInOwnLoop, methods[method] == nil { methods[method] = run.name }
    }
  }

  /// The method of the same class that a call means, if it runs a query, and the query's name.
  func queryingMethod(of call: ApexOutline.Call) -> (index: Int, name: String)? {
    if let receiver = call.receiver {
      let owner = file.word(receiver)
      let isOwn =
        owner == "this"
        || file.outline.types.contains {
          $0.body.contains(call.name.lowerBound) && file.word($0.name) == owner
        }
      guard isOwn else { return nil }
    }
    let count = ApexReader(file.file.source).arguments(in: call.arguments).count
    for (index, name) in methods.sorted(by: { $0.key < $1.key }) {
      let method = file.outline.methods[index]
      if method.parameters.count == count, file.isSameName(method.name, call.name) {
        return (index, name)
      }
    }
    return nil
  }
}
