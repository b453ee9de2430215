import SOQLHosts
import SOQLSyntax

/// Reports queries that run each time round a loop.
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
    guard queries.areInMethods else { return }
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
    // The header of a for-each lies inside the loop round it, but in no body of its own.
    return file.index.loops.around(place).contains { loop in
      file.method(at: file.outline.loops[loop].body.lowerBound) == method
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
  /// The places of these methods by name, in source order.
  private var places: [UInt64: [Int]] = [:]

  /// Whether a method may be called that runs a query.
  var areInMethods: Bool { !methods.isEmpty }

  init(_ file: LintedCode) {
    self.file = file
    var runs: [Run] = []
    for query in file.queries {
      guard let site = query.site, site.query.form == .inline,
        // Custom metadata comes from the cache and counts for no limit.
        !query.root.isAboutMetadataType
      else { continue }
      let range = site.query.range
      let head = range.lowerBound..<min(range.lowerBound + 7, range.upperBound)
      let name = "the query of '\(query.root.objectName)'"
      runs.append(Run(range: range, place: head, name: name))
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
      let isInOwnLoop = !file.index.loops.around(run.range.lowerBound).isEmpty
      if !isInOwnLoop, methods[method] == nil { methods[method] = run.name }
    }
    for method in methods.keys.sorted() {
      places[file.index.name(file.outline.methods[method].name), default: []].append(method)
    }
  }

  /// The method of the same class that a call means, if it runs a query, and the query's name.
  func queryingMethod(of call: ApexOutline.Call) -> (index: Int, name: String)? {
    guard let candidates = places[file.index.name(call.name)] else { return nil }
    if let receiver = call.receiver {
      let isOwn =
        file.spells(receiver, "this")
        || file.index.types.around(call.name.lowerBound).contains {
          file.isSameName(file.outline.types[$0].name, receiver)
        }
      guard isOwn else { return nil }
    }
    let count = ApexReader(file.file.source).arguments(in: call.arguments).count
    let method = candidates.first {
      let method = file.outline.methods[$0]
      return method.parameters.count == count && file.isSameName(method.name, call.name)
    }
    return method.flatMap { place in methods[place].map { (place, $0) } }
  }
}
