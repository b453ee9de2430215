import SOQLTestOrg
import Testing

@Suite struct QueryTests {
  private static let soql = "SELECT Id, Name FROM Account"

  private func org(
    rows: Int = 5,
    _ configure: (inout OrgOptions) -> Void = { _ in }
  ) throws -> TestOrg {
    let org = try TestOrg(configure)
    org.results.register(Self.soql, rows: rows) { index, row in row["Name"] = "Ä \"\(index)\"" }
    return org
  }

  @Test func aPageLooksAsSalesforceWritesIt() throws {
    let org = try org(rows: 1)
    defer { org.stop() }
    let answer = try OrgClient(org).query(Self.soql)
    #expect(answer.field("Content-Type") == "application/json;charset=UTF-8")
    #expect(answer.field("Sforce-Limit-Info") == "api-usage=1/15000")
    let id = "001000000000001AAA"
    #expect(
      answer.text == #"{"totalSize":1,"done":true,"records":[{"attributes":{"type":"Account","#
        + #""url":"/services/data/v66.0/sobjects/Account/\#(id)"},"Id":"\#(id)","Name":"Ä \"0\""}]}"#
    )
  }

  @Test(arguments: [
    (0, 100, [0]), (1, 100, [1]), (100, 100, [100]), (101, 100, [100, 1]),
    (250, 100, [100, 100, 50]),
  ])
  func rowsComeInPages(rows: Int, size: Int, pages: [Int]) throws {
    let org = try org(rows: rows) { $0.pageSize = size }
    defer { org.stop() }
    let read = try OrgClient(org).pages(Self.soql)
    #expect(read.map(\.count) == pages)
    let names = read.joined().map { $0["Name"]?.string }
    #expect(names == (0..<rows).map { "Ä \"\($0)\"" })
    #expect(org.log.count == pages.count)
    #expect(org.log.connections == 1)
  }

  @Test func theClientMayAskForLess() throws {
    let org = try org(rows: 500)
    defer { org.stop() }
    let client = OrgClient(org)
    let option = "Sforce-Query-Options: batchSize=200"
    #expect(try client.pages(Self.soql, [option]).map(\.count) == [200, 200, 100])
    for size in ["199", "2001", "x"] {
      let answer = try client.query(Self.soql, ["Sforce-Query-Options: batchSize=\(size)"])
      #expect(try answer.errorCode == "INVALID_BATCH_SIZE")
    }
  }

  @Test func pagesMayShrink() throws {
    let org = try org(rows: 3_000) {
      $0.pageSize = 100
      $0.shrinkingSeed = 7
    }
    defer { org.stop() }
    let client = OrgClient(org)
    let pages = try client.pages(Self.soql)
    #expect(Set(pages.map(\.count)).count > 5)
    #expect(pages.allSatisfy { (1...100).contains($0.count) })
    #expect(Set(pages.joined().map { $0["Id"]?.string }).count == 3_000)
    #expect(try client.pages(Self.soql).map(\.count) == pages.map(\.count))
  }

  @Test func aMillionRowsNeedNoMemory() throws {
    let org = try org(rows: 1_000_000)
    defer { org.stop() }
    let client = OrgClient(org)
    let next = try #require(try client.query(Self.soql).json["nextRecordsUrl"]?.string)
    let last = String(next.prefix(through: next.lastIndex(of: "-") ?? next.startIndex)) + "999999"
    let page = try client.get(last).json
    #expect(page["totalSize"]?.integer == 1_000_000)
    #expect(page["done"]?.bool == true)
    #expect(page["records"]?.elements.map { $0["Name"]?.string } == ["Ä \"999999\""])
  }

  @Test func childrenComeInPagesOfTheirOwn() throws {
    let org = try TestOrg { $0.childPageSize = 3 }
    defer { org.stop() }
    let soql = "SELECT Name, (SELECT Id, (SELECT Id FROM Tasks) FROM Contacts) FROM Account"
    org.results.register(soql, rows: 3) { index, row in
      row["Contacts"] = .children(
        GivenRows(index * 4, of: "Contact") { index, row in
          row["Tasks"] = .children(GivenRows(index == 1 ? 5 : 1, of: "Task"))
        }
      )
    }
    let client = OrgClient(org)
    let records = try #require(try client.query(soql).json["records"]).elements.map { $0 }
    #expect(records[0]["Contacts"]?.isNull == true)
    #expect(records[0]["Id"] == nil)
    let contacts = try #require(records[2]["Contacts"])
    #expect(contacts["totalSize"]?.integer == 8)
    #expect(contacts["done"]?.bool == false)
    #expect(contacts["records"]?.count == 3)
    let tasks = try #require(contacts["records"]?.elements.map { $0 }[1]["Tasks"])
    #expect(tasks["totalSize"]?.integer == 5)
    let more = try client.get(#require(tasks["nextRecordsUrl"]?.string)).json
    #expect(more["records"]?.count == 2)
    #expect(more["done"]?.bool == true)
    var next = contacts["nextRecordsUrl"]?.string
    var sizes: [Int] = []
    while let url = next {
      let page = try client.get(url).json
      sizes.append(page["records"]?.count ?? 0)
      #expect(page["totalSize"]?.integer == 8)
      next = page["nextRecordsUrl"]?.string
    }
    #expect(sizes == [3, 2])
  }

  @Test func allKindsOfValues() throws {
    let org = try TestOrg()
    defer { org.stop() }
    org.results.register("SELECT A FROM B", rows: 1) { _, row in
      row["Null"] = nil
      row["True"] = true
      row["Int"] = -7
      row["Number"] = .number("1.0E8")
      row["Text"] = "a\u{1}\n"
      row["Address"] = .json(#"{"city":"Bonn"}"#)
      row["Owner"] = .parent(GivenRow("User") { $0["Name"] = "Ann" })
      row["Int"] = 8
    }
    let text = try OrgClient(org).query("SELECT A FROM B").text
    let start = try #require(text.firstIndex(of: "["))
    #expect(
      text[start...].contains(
        #""},"Null":null,"True":true,"Int":8,"Number":1.0E8,"Text":"a\u0001\n","Address":{"city":"Bonn"},"#
          + #""Owner":{"attributes":{"type":"User"},"Name":"Ann"}}]}"#
      )
    )
  }

  @Test func countsAndGroups() throws {
    let org = try TestOrg()
    defer { org.stop() }
    org.results.register("SELECT COUNT() FROM Account", .rows(.count(42)))
    org.results.match { query in
      query.text.contains("GROUP BY") && query.object == "Lead"
        ? .rows(.groups(2) { index, row in row["expr0"] = .integer(index) }) : nil
    }
    let client = OrgClient(org)
    #expect(
      try client.query("SELECT COUNT() FROM Account").text
        == #"{"totalSize":42,"done":true,"records":[]}"#
    )
    #expect(
      try client.query("SELECT MAX(A) FROM Lead GROUP BY B").text
        == #"{"totalSize":2,"done":true,"records":[{"attributes":{"type":"AggregateResult"},"expr0":0},"#
        + #"{"attributes":{"type":"AggregateResult"},"expr0":1}]}"#
    )
  }

  @Test func everyResourceIsServed() throws {
    let org = try TestOrg { $0.pageSize = 1 }
    defer { org.stop() }
    org.results.match { query in
      .rows(GivenRows(2, of: query.resource.rawValue + query.version))
    }
    let client = OrgClient(org)
    for (path, type) in [
      ("query", "query66.0"), ("query/", "query66.0"), ("QUERYALL", "queryAll66.0"),
      ("queryAll/", "queryAll66.0"), ("tooling/query", "toolingQuery66.0"),
    ] {
      let page = try client.query("SELECT Id FROM A", resource: path).json
      #expect(page["records"]?.elements.first { _ in true }?["attributes"]?["type"]?.string == type)
      let next = try #require(page["nextRecordsUrl"]?.string)
      #expect(next.hasPrefix("/services/data/v66.0/tooling/query/0r8") == path.hasPrefix("tooling"))
      #expect(try client.get(next).json["done"]?.bool == true)
      guard !path.hasPrefix("tooling") else { continue }
      #expect(try client.get(next.replacing("/query/", with: "/queryAll/")).status == 200)
    }
  }

  @Test func wrongQueriesAreRefused() throws {
    let org = try TestOrg()
    defer { org.stop() }
    let error = OrgError(400, "INVALID_FIELD", "No such column 'Nme'", fields: ["Nme"])
    org.results.register("SELECT Nme FROM Account", .error(error))
    let client = OrgClient(org)
    let answer = try client.query("SELECT Nme FROM Account")
    #expect(answer.status == 400)
    #expect(
      answer.text
        == #"[{"message":"No such column 'Nme'","errorCode":"INVALID_FIELD","fields":["Nme"]}]"#
    )
    #expect(answer.field("Sforce-Limit-Info") == "api-usage=1/15000")
    #expect(try client.query("SELECT Id FROM Nobody").errorCode == "MALFORMED_QUERY")
    #expect(try client.query("").errorCode == "MALFORMED_QUERY")
    #expect(try client.get("/services/data/v66.0/query").errorCode == "MALFORMED_QUERY")
    #expect(try client.get("/services/data/v99.0/limits").errorCode == "NOT_FOUND")
    #expect(try client.get("/services/data/v66/limits").errorCode == "NOT_FOUND")
    #expect(try client.get("/services/data/v66.0/sobjects").errorCode == "NOT_FOUND")
    #expect(try client.get("/services/nothing").status == 404)
    let post = try client.post(
      "/services/data/v66.0/query",
      "{}",
      ["Authorization: Bearer \(client.token)"]
    )
    #expect(post.status == 405)
    #expect(try post.errorCode == "METHOD_NOT_ALLOWED")
  }

  @Test func limitsAreToldInBothForms() throws {
    let org = try TestOrg { $0.limitInfo = .perApp("demo") }
    defer { org.stop() }
    let client = OrgClient(org)
    _ = try client.get("/services/data/v66.0")
    let answer = try client.get("/services/data/v66.0/limits/")
    #expect(
      answer.field("Sforce-Limit-Info")
        == "api-usage=2/15000; per-app-api-usage=2/250(appName=demo)"
    )
    #expect(try answer.json["DailyApiRequests"]?["Remaining"]?.integer == 14_998)
  }

  @Test func otherResources() throws {
    let org = try TestOrg { $0.versions = 64...67 }
    defer { org.stop() }
    org.results.registerSearch("FIND {a}", GivenRows(2, of: "Lead"))
    org.results.registerPlan("00O000000000001", json: #"{"plans":[]}"#)
    let client = OrgClient(org)
    let versions = try #require(try RawClient(org.port).get("/services/data/"))
    #expect(
      try versions.json.elements.map { $0["version"]?.string } == ["64.0", "65.0", "66.0", "67.0"]
    )
    #expect(try versions.json.elements.map { $0["label"]?.string }.last == "Summer '26")
    #expect(versions.field("Sforce-Limit-Info") == nil)
    let found = try client.get("/services/data/v66.0/search/?q=FIND+%7Ba%7D").json
    #expect(found["searchRecords"]?.count == 2)
    let explain = "/services/data/v66.0/query/?explain="
    let plan = try client.get(explain + "SELECT+Id+FROM+Lead").json["plans"]?.elements.first { _ in
      true
    }
    #expect(plan?["sobjectType"]?.string == "Lead")
    #expect(plan?["relativeCost"]?.numberText == "2.8324")
    #expect(try client.get(explain + "00O000000000001").text == #"{"plans":[]}"#)
    #expect(
      try client.get("/services/data/v66.0/").json["limits"]?.string
        == "/services/data/v66.0/limits"
    )
  }
}
