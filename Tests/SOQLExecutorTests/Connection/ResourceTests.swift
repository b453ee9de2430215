import SOQLBuilder
import SOQLExecutor
import SOQLRows
import Testing

@Suite struct ResourceTests {
  @Test func readsLimits() async throws {
    let text = #"""
      {"DailyApiRequests":{"Max":15000,"Remaining":14998,"My App":{"Max":250,"Remaining":233}},
       "DataStorageMB":{"Max":5,"Remaining":-1},"New":{"Unit":"x"},"Other":7}
      """#
    let test = try TestConnection([.on(.get, "/services/data/v62.0/limits", .json(text))])
    let limits = try await test.connection.limits()
    #expect(limits.limits.map(\.name) == ["DailyApiRequests", "DataStorageMB"])
    #expect(limits["DailyApiRequests"]?.remaining == 14_998)
    #expect(limits["DailyApiRequests"]?.apps.map(\.name) == ["My App"])
    #expect(limits["New"] == nil)
  }

  @Test func readsPlans() async throws {
    let text = #"""
      {"plans":[{"cardinality":1,"fields":["Id"],"leadingOperationType":"Index","notes":[
        {"description":"Not considering filter","fields":["IsDeleted"],"tableEnumOrId":"Account"}],
        "relativeCost":0.4,"sobjectCardinality":100,"sobjectType":"Account"},
        {"leadingOperationType":"TableScan","relativeCost":1.5E0,"new":{}}],"sourceQuery":"x"}
      """#
    let test = try TestConnection([
      .on(.get, queryPath + "?explain=SELECT%20Id%20FROM%20Account", .json(text))
    ])
    let plans = try await test.connection.explain(TextQuery("SELECT Id FROM Account"))
    #expect(plans.count == 2)
    #expect(plans[0].leadingOperation == "Index" && plans[0].isSelective == true)
    #expect(plans[0].notes.map(\.fields) == [["IsDeleted"]])
    #expect(plans[1].cardinality == nil && plans[1].isSelective == false && plans[1].notes.isEmpty)
  }

  @Test func searches() async throws {
    let text =
      #"{"searchRecords":[{"attributes":{"type":"Account"},"Name":"Acme"},{"attributes":{"type":"Contact"},"Name":"Ada"}]}"#
    let test = try TestConnection([
      .on(.get, "/services/data/v62.0/search?q=FIND%20%7BAcme%7D", .json(text)),
      .any(.json(#"[{"attributes":{"type":"Account"},"Name":"Acme"}]"#)),
      .any(.json("{}")),
    ])
    let found = try await test.connection.search("FIND {Acme}")
    #expect(found.map(\.type) == ["Account", "Contact"])
    #expect(found.map { $0["Name"]?.string } == ["Acme", "Ada"])
    #expect(try await test.connection.search("FIND {Acme}").count == 1)
    await #expect(throws: ExecutionError.self) { try await test.connection.search("FIND {Acme}") }
    await #expect(throws: ExecutionError.self) {
      try await test.connection.search(String(repeating: "x", count: 20_000))
    }
    #expect(test.transport.requests.count == 3)
  }

  /// Answers that are something else.
  @Test(arguments: ["[]", "{}", "1", #"{"plans":1}"#])
  func refusesOtherShapes(_ text: String) async throws {
    let test = try TestConnection(ScriptedTransport { _ in .json(text) })
    let query = try TextQuery("SELECT Id FROM Account")
    let error = await #expect(throws: ExecutionError.self) {
      try await test.connection.explain(query)
    }
    guard case .response(let problem)? = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problem.problem == .unexpectedShape)
    #expect(test.transport.requests.count == 1)
  }
}
