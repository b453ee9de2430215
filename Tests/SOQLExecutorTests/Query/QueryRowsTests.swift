import SOQLBuilder
import SOQLExecutor
import SOQLRows
import Testing

@Suite struct QueryRowsTests {
  @Test func givesRowsOfAllPages() async throws {
    let test = try TestConnection([
      .on(
        .get,
        queryPath + "?q=SELECT%20Id%2C%20Name%20FROM%20Item__c",
        .json(page(0..<3, of: 7, next: queryPath + "/0r8-3"))
      ),
      .on(.get, queryPath + "/0r8-3", .json(page(3..<6, of: 7, next: queryPath + "/0r8-6"))),
      .on(.get, queryPath + "/0r8-6", .json(page(6..<7, of: 7))),
    ])
    let rows = test.connection.query(try items(), as: Item.self)
    #expect(rows.columns.map(\.name) == ["Id", "Name"])
    #expect(rows.progress.totalSize == nil)
    var found: [Item] = []
    for try await item in rows {
      found.append(item)
      #expect(rows.progress.rowsDelivered == found.count)
    }
    #expect(found == (0..<7).map { Item(id: "\($0)", name: "Item \($0)") })
    #expect(rows.progress.totalSize == 7 && rows.progress.pages == 3)
    #expect(rows.cursor == nil)
    #expect(test.transport.problems == [] && test.transport.remainingSteps == 0)
    let request = try #require(test.transport.requests.first)
    #expect(request.headers["Accept"] == "application/json")
    #expect(request.headers["User-Agent"] == "soql-toolkit")
    #expect(request.headers["Sforce-Query-Options"] == nil)
    #expect(request.bearer?.reveal() == "token-1")
  }

  @Test func decodesAsWhateverIsAskedFor() async throws {
    struct Direct: RowDecodable {
      let name: String?
      init(row: inout Row) throws(RowError) { name = try row.read("Name") }
    }
    let transport = ScriptedTransport { _ in .json(page(0..<2, of: 2)) }
    let connection = try TestConnection(transport).connection
    let query = try items()
    let decoded = try await connection.query(query, as: Item.self).all()
    #expect(decoded.map(\.name) == ["Item 0", "Item 1"])
    let direct = try await connection.query(query, as: Direct.self).all()
    #expect(direct.map(\.name) == ["Item 0", "Item 1"])
    let records = try await connection.query(query, as: Record.self).all()
    #expect(records.map { $0["Name"]?.string } == ["Item 0", "Item 1"])
    #expect(records[1].type == "Item__c")
    var pages: [Int] = []
    for try await page in connection.pages(query) { pages.append(page.page.recordCount) }
    #expect(pages == [2])
  }

  @Test func asksForOnePageAhead() async throws {
    let test = try TestConnection([
      .any(.json(page(0..<1, of: 4, next: "/a"))),
      .on(.get, "/a", .json(page(1..<2, of: 4, next: "/b"))),
      .on(.get, "/b", .json(page(2..<3, of: 4, next: "/c"))),
      .on(.get, "/c", .json(page(3..<4, of: 4))),
    ])
    var iterator = test.connection.query(try items(), as: Item.self).makeAsyncIterator()
    for expected in [2, 3, 4, 4] {
      _ = try await iterator.next()
      await test.transport.waitForRequests(expected)
      // Time for a request that should not come.
      for _ in 0..<20 { await Task.yield() }
      #expect(test.transport.requests.count == expected)
    }
    #expect(try await iterator.next() == nil)
    #expect(try await iterator.next() == nil)
  }

  @Test func leavingTheLoopStopsWhatIsOnItsWay() async throws {
    let cancelled = AsyncStream.makeStream(of: Void.self)
    let transport = ScriptedTransport([
      .any(.json(page(0..<2, of: 4, next: "/a"))),
      .on(
        .get,
        "/a",
        .function { _ throws(TransportError) in
          await withTaskCancellationHandler {
            try? await Task.sleep(for: .seconds(60))
          } onCancel: {
            cancelled.continuation.yield()
          }
          throw TransportError(.cancelled, mayHaveBeenSent: true, "")
        }
      ),
    ])
    let connection = try TestConnection(transport).connection
    for try await _ in connection.query(try items(), as: Item.self) {
      await transport.waitForRequests(2)
      break
    }
    for await _ in cancelled.stream { break }
  }

  @Test func cancellingTheReaderStopsIt() async throws {
    let transport = ScriptedTransport([
      .any(.json(page(0..<2, of: 4, next: "/a"))), .on(.get, "/a", .never),
    ])
    let connection = try TestConnection(transport).connection
    let reader = Task {
      for try await _ in connection.query(try items(), as: Item.self) {}
    }
    await transport.waitForRequests(2)
    reader.cancel()
    let error = await #expect(throws: ExecutionError.self) { try await reader.value }
    #expect(error?.isCancellation == true)
    #expect(error?.rowsDelivered == 2)
    #expect(error?.cursor?.path == "/a")
  }

  @Test func saysWhichRowCannotBeRead() async throws {
    let bad =
      #"{"totalSize":4,"done":true,"records":[{"attributes":{"type":"Item__c"},"Id":"2","Name":null},{"Id":"3","Name":7}]}"#
    let test = try TestConnection([
      .any(.json(page(0..<2, of: 4, next: "/services/data/v62.0/query/x-2"))), .any(.json(bad)),
    ])
    var found: [String] = []
    let rows = test.connection.query(try items(), as: Item.self)
    let error = await #expect(throws: ExecutionError.self) {
      for try await item in rows { found.append(item.id) }
    }
    #expect(found == ["0", "1", "2"])
    #expect(error?.rowsDelivered == 3 && error?.rowNumber == 3)
    guard case .row(let row)? = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(row.path == "name" || row.path == "Name")
    #expect(row.recordID == "3")
    #expect(error?.cursor?.rowsToSkip == 1)
    #expect(error?.cursor?.lastID == "2")
    #expect(try #require(error).description.hasPrefix("row 3: records[1].Name of 3: expected"))
  }

  /// What the server says of its rows, and what `first`, `one` and `all` make of it.
  @Test func givesOneRow() async throws {
    for (count, expected) in [(0, nil), (1, "0"), (2, "0")] as [(Int, String?)] {
      let test = try TestConnection(ScriptedTransport { _ in .json(page(0..<count, of: count)) })
      let rows = test.connection.query(try items(" ORDER BY Name"), as: Item.self)
      #expect(try await rows.first()?.id == expected)
      #expect(test.transport.requests[0].target.hasSuffix("ORDER%20BY%20Name%20LIMIT%201"))
      #expect(test.transport.requests[0].headers["Sforce-Query-Options"] == "batchSize=200")
      if count == 1 {
        #expect(try await rows.one().id == "0")
      } else {
        let error = await #expect(throws: ExecutionError.self) { try await rows.one() }
        switch error?.cause {
        case .noRow: #expect(count == 0)
        case .severalRows: #expect(count == 2)
        default: Issue.record("\(String(describing: error))")
        }
      }
      #expect(test.transport.requests[1].target.hasSuffix("LIMIT%202"))
    }
  }

  /// Queries, and what is sent for their first row.
  @Test(arguments: [
    ("SELECT Id FROM A", "SELECT Id FROM A LIMIT 1"),
    ("SELECT Id FROM A LIMIT 50", "SELECT Id FROM A LIMIT 1"),
    ("SELECT Id FROM A LIMIT 0", "SELECT Id FROM A LIMIT 0"),
    ("SELECT Id FROM A OFFSET 5", "SELECT Id FROM A LIMIT 1 OFFSET 5"),
    ("SELECT Id FROM A FOR VIEW", "SELECT Id FROM A LIMIT 1 FOR VIEW"),
    ("SELECT COUNT() FROM A", "SELECT COUNT() FROM A"),
    ("SELECT MAX(B) FROM A", "SELECT MAX(B) FROM A"),
    ("SELECT MAX(B) FROM A GROUP BY C", "SELECT MAX(B) FROM A GROUP BY C LIMIT 1"),
    (
      "SELECT (SELECT Id FROM Bs LIMIT 5) FROM A",
      "SELECT (SELECT Id FROM Bs LIMIT 5) FROM A LIMIT 1"
    ),
  ])
  func limits(_ query: String, _ expected: String) {
    #expect(LimitedText.limited(query, to: 1) == expected)
  }

  /// Queries, and what is sent for the number of their rows; `nil` for the query itself.
  @Test(
    arguments: [
      ("SELECT Id, Name FROM A", "SELECT COUNT() FROM A"),
      (
        "SELECT Id FROM A WHERE B = 1 ORDER BY C LIMIT 9",
        "SELECT COUNT() FROM A WHERE B = 1 LIMIT 9"
      ),
      ("SELECT COUNT() FROM A", "SELECT COUNT() FROM A"),
      (
        "SELECT Id, (SELECT Id FROM Bs ORDER BY C) FROM A USING SCOPE mine FOR VIEW",
        "SELECT COUNT() FROM A USING SCOPE mine"
      ),
      ("SELECT Id FROM A WITH SECURITY_ENFORCED", "SELECT COUNT() FROM A WITH SECURITY_ENFORCED"),
      ("SELECT Id FROM A OFFSET 5", nil),
      ("SELECT MAX(B) FROM A", nil),
      ("SELECT C FROM A GROUP BY C", nil),
    ] as [(String, String?)]
  )
  func counts(_ query: String, _ expected: String?) {
    #expect(LimitedText.counting(query) == expected)
  }

  @Test func countsOnTheServer() async throws {
    let test = try TestConnection([
      .on(
        .get,
        queryPath + "?q=SELECT%20COUNT%28%29%20FROM%20Item__c",
        .json(#"{"totalSize":12345,"done":true,"records":[]}"#)
      ),
      .any(.json(page(0..<2, of: 17, next: "/more"))),
    ])
    #expect(try await test.connection.count(items()) == 12_345)
    #expect(
      try await test.connection.count(TextQuery("SELECT Name FROM Item__c GROUP BY Name")) == 17
    )
    #expect(test.transport.requests.count == 2)
  }

  @Test func leavesOutRowsOnlyIfAsked() async throws {
    var options = QueryOptions()
    options.maxRows = 3
    let path = "/services/data/v62.0/query/x-2"
    let test = try TestConnection([
      .any(.json(page(0..<2, of: 5, next: path))),
      .on(.get, path, .json(page(2..<4, of: 5, next: "/services/data/v62.0/query/x-4"))),
      .on(.get, path, .json(page(2..<4, of: 5, next: "/services/data/v62.0/query/x-4"))),
      .any(.json(page(4..<5, of: 5))),
    ])
    let rows = test.connection.query(try items(), as: Item.self, options: options)
    let result = try await rows.all()
    #expect(result.map(\.id) == ["0", "1", "2"])
    #expect(result.isTruncated && result.totalSize == 5)
    let cursor = try #require(result.cursor)
    #expect(cursor.rowsToSkip == 1 && cursor.lastID == "2" && cursor.rowsDelivered == 3)
    options.maxRows = nil
    let rest = test.connection.query(try items(), as: Item.self, options: options)
    #expect(try await rest.resumed(at: cursor).all().map(\.id) == ["3", "4"])
    #expect(test.transport.remainingSteps == 0)
  }

  @Test func sendsWhatTheOptionsSay() async throws {
    var options = QueryOptions()
    options.batchSize = 100
    options.includesDeleted = true
    let test = try TestConnection([
      .on(.get, "/services/data/v62.0/queryAll", .json(page(0..<0, of: 0))),
      .on(.get, "/services/data/v62.0/tooling/query", .json(page(0..<0, of: 0))),
    ]) { $0.clientName = "my app\r\nX: 1" }
    _ = try await test.connection.query(items(), as: Item.self, options: options).all()
    #expect(test.transport.requests[0].headers["Sforce-Query-Options"] == "batchSize=200")
    #expect(test.transport.requests[0].headers["Sforce-Call-Options"] == "client=myappX1")
    options = QueryOptions()
    options.usesTooling = true
    _ = try await test.connection.query(
      TextQuery("SELECT Id FROM ApexClass"),
      as: Record.self,
      options: options
    ).all()
    #expect(test.transport.problems == [])
  }

  @Test func aQueryWithErrorsIsNotSent() async throws {
    let test = try TestConnection([])
    var options = QueryOptions()
    options.schema = .bundled
    let query = try TextQuery("SELECT Id FROM Account WHERE Naem = 'x'")
    for attempt in 0..<3 {
      let error = await #expect(throws: ExecutionError.self) {
        switch attempt {
        case 0: _ = try await test.connection.query(query, as: Record.self, options: options).all()
        case 1: _ = try await test.connection.count(query, options: options)
        default: _ = try await test.connection.explain(query, options: options)
        }
      }
      guard case .query(let found)? = error?.cause else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(found.diagnostics.count == 1)
    }
    #expect(test.transport.requests.isEmpty)
    #expect(test.provider.calls.withLock { $0 } == 0)
  }

  /// Rows need not be able to leave the actor that reads them.
  @MainActor @Test func servesAnActor() async throws {
    final class Model: Decodable {
      var name: String
    }
    let test = try TestConnection([
      .any(.json(page(0..<2, of: 3, next: queryPath + "/a"))), .any(.json(page(2..<3, of: 3))),
    ])
    var models: [Model] = []
    for try await model in test.connection.query(try items(), as: Model.self) {
      MainActor.assertIsolated()
      models.append(model)
    }
    #expect(models.map(\.name) == ["Item 0", "Item 1", "Item 2"])
    let again = try TestConnection([.any(.json(page(0..<2, of: 2)))])
    let all = try await again.connection.query(try items(), as: Model.self).all()
    #expect(all.rows.count == 2)
  }

  /// Addresses of records at the start of two pages, and whether the second page is the first again.
  @Test(arguments: [
    ("/services/data/v62.0/sobjects/Item__c/a00000000000001AAA", true),
    ("/services/data/v62.0/sobjects/UserRecordAccess/000000000000000AAA", false),
    ("/services/data/v62.0/sobjects/UserRecordAccess/null", false), ("", false),
  ])
  func noticesARecordThatStartsTwoPages(_ url: String, _ isRepeated: Bool) async throws {
    func page(_ next: String) -> String {
      #"{"totalSize":2,"done":\#(next.isEmpty),"nextRecordsUrl":\#(next.isEmpty ? "null" : "\"\(next)\""),"#
        + #""records":[{"attributes":{"type":"X","url":"\#(url)"},"Id":"1","Name":null}]}"#
    }
    let test = try TestConnection([.any(.json(page("/a"))), .any(.json(page("")))])
    let rows = test.connection.query(try items(), as: Item.self)
    if isRepeated {
      let error = await #expect(throws: ExecutionError.self) { for try await _ in rows {} }
      #expect(error?.rowsDelivered == 1)
    } else {
      #expect(try await rows.all().count == 2)
    }
  }

  @Test func aDeadlineMayBeFarOff() async throws {
    var options = QueryOptions()
    options.deadline = .seconds(Int64.max)
    let test = try TestConnection([.any(.json(page(0..<1, of: 1)))])
    #expect(
      try await test.connection.query(items(), as: Item.self, options: options).all().count == 1
    )
  }

  /// A cursor that is left where a row cannot be read knows the row before, also that of an earlier run.
  @Test func aCursorRemembersTheRowBefore() async throws {
    let path = queryPath + "/x-2"
    let bad = #"{"totalSize":4,"done":true,"records":[{"Id":"2","Name":null},{"Id":"3","Name":7}]}"#
    let test = try TestConnection([
      .any(.json(page(0..<2, of: 4, next: path))), .on(.get, path, .json(bad)),
      .on(.get, path, .json(bad)), .on(.get, path, .json(page(1..<3, of: 4))),
    ])
    let rows = test.connection.query(try items(), as: Item.self)
    let first = await #expect(throws: ExecutionError.self) { for try await _ in rows {} }
    let cursor = try #require(first?.cursor)
    let resumed = rows.resumed(at: cursor)
    let second = await #expect(throws: ExecutionError.self) { for try await _ in resumed {} }
    #expect(second?.cursor == cursor && cursor.lastID == "2")
    // The page has moved by a row meanwhile.
    let third = await #expect(throws: ExecutionError.self) { for try await _ in resumed {} }
    guard case .paging(.changedPage)? = third?.cause else {
      Issue.record("\(String(describing: third))")
      return
    }
    #expect(third?.rowsDelivered == 3)
  }

  @Test func skipsRowsOfSeveralPages() async throws {
    let path = queryPath + "/x-2"
    let test = try TestConnection([
      .any(.json(page(0..<2, of: 8, next: path))),
      .on(.get, path, .json(page(2..<8, of: 8))),
      // The same again, on shorter pages.
      .on(.get, path, .json(page(2..<4, of: 8, next: path + "a"))),
      .any(.json(page(4..<6, of: 8, next: path + "b"))),
      .any(.json(page(6..<8, of: 8))),
    ])
    let rows = test.connection.query(try items(), as: Item.self)
    var found: [String] = []
    for try await item in rows {
      found.append(item.id)
      if found.count == 5 { break }
    }
    let cursor = try #require(rows.cursor)
    #expect(cursor.rowsToSkip == 3 && cursor.lastID == "4")
    let rest = rows.resumed(at: cursor)
    for try await item in rest { found.append(item.id) }
    #expect(found == (0..<8).map(String.init))
  }

  @Test func aFailedResumeLeavesTheCursor() async throws {
    let cursor = QueryCursor(
      path: queryPath + "/x-2",
      rowsDelivered: 2,
      totalSize: 4,
      instance: "https://org.example",
      queryHash: ""
    )
    let test = try TestConnection(ScriptedTransport([]), TestProvider([]))
    let error = await #expect(throws: ExecutionError.self) {
      try await test.connection.query(items(), as: Item.self).resumed(at: cursor).all()
    }
    #expect(error?.cursor == cursor && error?.rowsDelivered == 2)
  }
}
