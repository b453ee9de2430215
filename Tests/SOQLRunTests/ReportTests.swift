import SOQLTestOrg
import SOQLTestSupport
import Testing

/// What `explain` and `limits` print.
@Suite struct ReportTests {
  private static let query = "SELECT Id FROM Case WHERE Status = 'New'"
  private static let plans = """
    {"plans": [{"cardinality": 1200, "fields": ["CreatedDate"], "leadingOperationType": "Index", \
    "notes": [{"description": "Not considering filter for optimization because unindexed", \
    "fields": ["Status"], "tableEnumOrId": "Case"}], "relativeCost": 0.4, "sobjectCardinality": 100000, \
    "sobjectType": "Case"}, {"cardinality": 1200, "fields": [], "leadingOperationType": "TableScan", \
    "notes": [], "relativeCost": 2.8324, "sobjectCardinality": 100000, "sobjectType": "Case"}]}
    """

  @Test func explain() async throws {
    let runner = try SoqlRunner()
    defer { runner.org.stop() }
    runner.org.results.registerPlan(Self.query, json: Self.plans)
    let result = try await runner.run("explain", Self.query)
    #expect(
      result.output == """
          Cost  Operation  Fields       Rows found  Rows of object  Object
        ------  ---------  -----------  ----------  --------------  ------
           0.4  Index      CreatedDate       1,200         100,000  Case
        2.8324  TableScan                    1,200         100,000  Case

        note: Not considering filter for optimization because unindexed (Case, Status)

        selective: the first plan costs 0.4, and up to 1 is selective

        """
    )
    #expect(result.status == 0)
    #expect(runner.queries == 1)
  }

  @Test("A query that is not selective comes with advice")
  func notSelective() async throws {
    let runner = try SoqlRunner()
    defer { runner.org.stop() }
    let result = try await runner.run("explain", Self.query)
    #expect(
      result.output.contains(
        "not selective: the cheapest plan costs 2.8324, more than 1; filter by"
      )
    )
    #expect(result.status == 0)
  }

  @Test("JSON has the server's names")
  func explainJSON() async throws {
    let runner = try SoqlRunner()
    defer { runner.org.stop() }
    runner.org.results.registerPlan(Self.query, json: Self.plans)
    let result = try await runner.run("explain", Self.query, "--format", "json")
    #expect(
      result.output == Self.plans.replacing(": ", with: ":").replacing(", ", with: ",") + "\n"
    )
  }

  private static let limits = """
    {"DataStorageMB": {"Max": 1000, "Remaining": 500}, \
    "DailyApiRequests": {"Max": 15000, "Remaining": 300, "Loader": {"Max": 100, "Remaining": 15}}, \
    "ConcurrentAsyncGetReportInstances": {"Max": 0, "Remaining": 0}}
    """

  private func runner() throws -> SoqlRunner {
    let runner = try SoqlRunner()
    runner.org.faults.add(.respond(.json(200, Self.limits)), on: .limits)
    return runner
  }

  @Test func limits() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    let result = try await runner.run("limits")
    #expect(
      result.output == """
        Limit                                Used      Of  Left   %
        ---------------------------------  ------  ------  ----  --
        DailyApiRequests                   14,700  15,000   300  98
          Loader                               85     100    15  85
        DataStorageMB                         500   1,000   500  50
        ConcurrentAsyncGetReportInstances       0       0     0

        """
    )
    #expect(
      result.errors == """
        warning: 98 % of DailyApiRequests are used, 300 are left
        warning: 85 % of DailyApiRequests of Loader are used, 15 are left

        """
    )
    #expect(result.status == 0)
    #expect(try await runner.run("limits", "--quiet").errors == "")
  }

  @Test("JSON has all limits by name")
  func limitsJSON() async throws {
    let runner = try runner()
    defer { runner.org.stop() }
    let result = try await runner.run("limits", "--format", "json")
    #expect(
      result.output
        == #"{"DailyApiRequests":{"Max":15000,"Remaining":300,"Loader":{"Max":100,"Remaining":15}},"#
        + #""DataStorageMB":{"Max":1000,"Remaining":500},"#
        + #""ConcurrentAsyncGetReportInstances":{"Max":0,"Remaining":0}}"# + "\n"
    )
  }
}
