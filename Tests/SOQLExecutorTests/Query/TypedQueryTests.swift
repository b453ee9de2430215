import SOQLBuilder
import SOQLExecutor
import Testing

/// Queries that know what their rows are.
@Suite struct TypedQueryTests {
  struct Thing: SObject, RowDecodable {
    static let apiName: StaticString = "Item__c"
    static let members = Members()
    struct Members: Sendable {
      var id: Column<String, Use.All> { Column("Id") }
      var name: Column<String, Use.All> { Column("Name") }
      var email: Column<String, Use.All> { Column("Email") }
    }

    let row: RowView
    init(row: inout Row) throws(RowError) { self.row = RowView(row) }
    var name: String? {
      get throws(RowError) { try row.read("Name") }
    }
  }

  @Test func tuplesOfAllPages() async throws {
    let test = try TestConnection([
      .on(
        .get,
        queryPath + "?q=SELECT%20Id%2C%20Name%20FROM%20Item__c%20WHERE%20Name%20%21%3D%20%27x%27",
        .json(page(0..<3, of: 5, next: "/a"))
      ),
      .on(.get, "/a", .json(page(3..<5, of: 5))),
    ])
    let query = Query<Thing>.selecting { t in
      t.id.required
      t.name
    }.where { $0.name != "x" }
    var found: [String] = []
    for try await (id, name) in test.connection.query(query) { found.append("\(id) \(name ?? "")") }
    #expect(found == (0..<5).map { "\($0) Item \($0)" })
    #expect(test.transport.problems == [] && test.transport.remainingSteps == 0)
  }

  @Test func recordsOfTheModel() async throws {
    let test = try TestConnection([.any(.json(page(0..<2, of: 2)))])
    let rows = try await test.connection.query(Query(Thing.self) { t in Select { t.name } }).all()
    #expect(try rows.map { try $0.name } == ["Item 0", "Item 1"])
  }

  @Test func rowsBeforeOneThatCannotBeReadCome() async throws {
    let bad = page(0..<3, of: 3).replacing("\"Item 2\"", with: "null")
    let test = try TestConnection([.any(.json(bad))])
    let query = Query<Thing>.selecting { t in t.name.required }
    var found: [String] = []
    let error = await #expect(throws: ExecutionError.self) {
      for try await name in test.connection.query(query) { found.append(name) }
    }
    #expect(found == ["Item 0", "Item 1"])
    #expect(error?.rowsDelivered == 2)
  }

  @Test func whatIsNotSelectedNeverReachesTheServer() async throws {
    struct Person: Decodable {
      let name: String
      let email: String
    }
    let test = try TestConnection([])
    let query = Query(Thing.self) { t in Select { t.name } }.rows(as: Person.self)
    let error = await #expect(throws: ExecutionError.self) {
      try await test.connection.query(query).all()
    }
    guard case .query(let reason)? = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.diagnostics.map(\.rule) == [.unselectedColumn])
    #expect(test.transport.requests.isEmpty)
  }

  @Test func countsRows() async throws {
    let test = try TestConnection([.any(.json(#"{"totalSize":7,"done":true,"records":[]}"#))])
    #expect(try await test.connection.count(Query<Thing>.selecting { $0.name }) == 7)
    let target = try #require(test.transport.requests.first).target
    #expect(target.hasSuffix("?q=SELECT%20COUNT%28%29%20FROM%20Item__c"))
  }
}
