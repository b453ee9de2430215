import SOQLExecutor
import Testing

@Suite struct APIUsageTests {
  @Test(arguments: [
    ("api-usage=18/5000", 18, 5_000),
    ("api-usage=25/5000; per-app-api-usage=17/250(appName=sample-connected-app)", 25, 5_000),
    (" API-Usage = 1 / 2 ", 1, 2),
    ("per-app-api-usage=17/250(appName=a;b);api-usage=3/4", 3, 4),
  ])
  func readsBothForms(_ header: String, _ used: Int, _ allowed: Int) throws {
    let usage = try #require(APIUsage(header: header))
    #expect(usage.used == used && usage.allowed == allowed)
  }

  @Test func readsTheApp() throws {
    let usage = try #require(
      APIUsage(header: "api-usage=25/5000; per-app-api-usage=17/250(appName=sample-connected-app)")
    )
    #expect(usage.app?.name == "sample-connected-app")
    #expect(usage.app?.used == 17 && usage.app?.allowed == 250)
    #expect(usage.fraction == 0.005)
    #expect("\(usage)" == "25/5000")
  }

  @Test(arguments: ["", "api-usage", "api-usage=", "api-usage=1", "api-usage=a/b", "other=1/2"])
  func ignoresWhatItDoesNotKnow(_ header: String) {
    #expect(APIUsage(header: header) == nil)
  }

  @Test func tellsEachUsage() async throws {
    let monitor = UsageMonitor()
    let first = try #require(APIUsage(header: "api-usage=1/9"))
    let second = try #require(APIUsage(header: "api-usage=2/9"))
    var updates = monitor.updates().makeAsyncIterator()
    monitor.note(first)
    #expect(await updates.next() == first)
    monitor.note(first)
    monitor.note(second)
    #expect(await updates.next() == second)
    #expect(monitor.latest == second)
    monitor.close()
    #expect(await updates.next() == nil)
    var late = monitor.updates().makeAsyncIterator()
    #expect(await late.next() == nil)
  }
}
