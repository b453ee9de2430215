import SOQLTestOrg
import Testing

@Suite struct CompositeTests {
  private static let path = "/services/data/v66.0/composite"

  private func post(_ client: OrgClient, _ body: String) throws -> RawClient.Answer {
    try client.post(Self.path, body, ["Authorization: Bearer \(client.token)"])
  }

  @Test func aLongQueryComesInABody() throws {
    let org = try TestOrg { $0.pageSize = 100 }
    defer { org.stop() }
    let soql = "SELECT Id FROM Account WHERE Name IN ('\(String(repeating: "x", count: 20_000))')"
    org.results.register(soql, rows: 150)
    let client = OrgClient(org)
    let url = "/services/data/v66.0/query/?q=\(PercentEncoding.encode(soql))"
    let answer = try post(
      client,
      #"{"allOrNone":true,"compositeRequest":[{"method":"GET","url":"\#(url)","referenceId":"q0"}]}"#
    )
    #expect(answer.status == 200)
    let part = try #require(try answer.json["compositeResponse"]?.elements.first { _ in true })
    #expect(part["httpStatusCode"]?.integer == 200)
    #expect(part["referenceId"]?.string == "q0")
    #expect(part["body"]?["records"]?.count == 100)
    let next = try #require(part["body"]?["nextRecordsUrl"]?.string)
    #expect(try client.get(next).json["records"]?.count == 50)
  }

  @Test func partsFailAlone() throws {
    let org = try TestOrg()
    defer { org.stop() }
    org.results.register("a", rows: 1)
    let client = OrgClient(org)
    let parts = ["a", "b"].map {
      #"{"method":"GET","url":"/services/data/v66.0/query?q=\#($0)","referenceId":"\#($0)"}"#
    }.joined(separator: ",")
    for (all, statuses) in [(false, [200, 400]), (true, [400, 400])] {
      let answer = try post(client, #"{"allOrNone":\#(all),"compositeRequest":[\#(parts)]}"#)
      #expect(answer.status == 200)
      let parts = try #require(try answer.json["compositeResponse"]).elements.map { $0 }
      #expect(parts.map { $0["httpStatusCode"]?.integer } == statuses)
      #expect(
        parts[1]["body"]?.elements.first { _ in true }?["errorCode"]?.string == "MALFORMED_QUERY"
      )
    }
  }

  @Test(arguments: [
    ("{", 400), ("{}", 400), (#"{"compositeRequest":[]}"#, 400),
    (#"{"compositeRequest":[{"method":"GET","url":"http://a.example/","referenceId":"a"}]}"#, 400),
  ])
  func wrongBodiesAreRefused(body: String, status: Int) throws {
    let org = try TestOrg()
    defer { org.stop() }
    #expect(try post(OrgClient(org), body).status == status)
  }

  @Test func thereAreLimits() throws {
    let org = try TestOrg()
    defer { org.stop() }
    org.results.register("a", rows: 1)
    let client = OrgClient(org)
    for (path, count, status) in [
      ("query?q=a", 5, 200), ("query?q=a", 6, 400), ("limits", 25, 200), ("limits", 26, 400),
    ] {
      let parts = (0..<count).map {
        #"{"method":"GET","url":"/services/data/v66.0/\#(path)","referenceId":"r\#($0)"}"#
      }.joined(separator: ",")
      #expect(try post(client, #"{"compositeRequest":[\#(parts)]}"#).status == status)
    }
  }
}
