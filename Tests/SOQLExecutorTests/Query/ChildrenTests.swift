import SOQLBuilder
import SOQLExecutor
import SOQLRows
import Testing

@Suite struct ChildrenTests {
  private struct Parent: Decodable {
    let id: String
    let children: [Child]

    enum CodingKeys: String, CodingKey {
      case id
      case children = "Children__r"
    }
  }

  private struct Child: Decodable {
    let id: String
    let toys: [Toy]?

    enum CodingKeys: String, CodingKey {
      case id
      case toys = "Toys__r"
    }
  }

  private struct Toy: Decodable {
    let id: String
  }

  private static let locator = "/services/data/v62.0/query/"

  private static func query(_ inner: String = "") throws -> TextQuery {
    try .unchecked("SELECT Id, (SELECT Id\(inner) FROM Children__r) FROM Parent__c")
  }

  /// An envelope of records with names, whose other columns are given as text.
  private static func envelope(
    _ records: [(String, String)],
    of total: Int,
    next: String? = nil
  ) -> String {
    let list = records.map { #"{"attributes":{"type":"X"},"Id":"\#($0.0)"\#($0.1)}"# }
    let path = next.map { #","nextRecordsUrl":"\#(locator)\#($0)""# } ?? ""
    return
      #"{"totalSize":\#(total),"done":\#(next == nil)\#(path),"records":[\#(list.joined(separator: ", "))]}"#
  }

  private static func plain(_ ids: [String], of total: Int, next: String? = nil) -> String {
    envelope(ids.map { ($0, "") }, of: total, next: next)
  }

  @Test func readsAllChildren() async throws {
    let first = Self.envelope(
      [
        ("p1", #", "Children__r": \#(Self.plain(["a", "b"], of: 5, next: "c1-2"))"#),
        ("p2", #", "Children__r": null"#),
        ("p3", #", "Children__r": \#(Self.plain(["x"], of: 1))"#),
        ("p4", #", "Children__r": \#(Self.plain([], of: 1, next: "c4-0"))"#),
      ],
      of: 5,
      next: "p-4"
    )
    let last = Self.envelope(
      [("p5", #","Children__r":\#(Self.plain(["y"], of: 2, next: "c5-1"))"#)],
      of: 5
    )
    let test = try TestConnection([
      .any(.json(first)),
      .on(.get, Self.locator + "c1-2", .json(Self.plain(["c", "d"], of: 5, next: "c1-4"))),
      .on(.get, Self.locator + "c1-4", .json(Self.plain(["e"], of: 5))),
      .on(.get, Self.locator + "c4-0", .json(Self.plain(["q"], of: 1))),
      .on(.get, Self.locator + "p-4", .json(last)),
      .on(.get, Self.locator + "c5-1", .json(Self.plain(["z"], of: 2))),
    ])
    let rows = try await test.connection.query(Self.query(), as: Parent.self).all()
    #expect(rows.map(\.id) == ["p1", "p2", "p3", "p4", "p5"])
    #expect(
      rows.map { $0.children.map(\.id) } == [
        ["a", "b", "c", "d", "e"], [], ["x"], ["q"], ["y", "z"],
      ]
    )
    #expect(test.transport.problems == [] && test.transport.remainingSteps == 0)
    #expect(rows.columns.map(\.name) == ["Id", "Children__r.Id"])
  }

  /// Of children in children those inside come first, those of the page that came with a parent before its
  /// next one, and all before the parents' next page.
  @Test func readsFromTheInsideOut() async throws {
    func toys(_ ids: [String], of total: Int, next: String? = nil) -> String {
      #","Toys__r":\#(Self.plain(ids, of: total, next: next))"#
    }
    let children = Self.envelope(
      [("c1", toys(["t1"], of: 2, next: "t1-1")), ("c2", toys(["t3"], of: 1))],
      of: 3,
      next: "c-2"
    )
    let first = Self.envelope([("p1", #","Children__r":\#(children)"#)], of: 2, next: "p-1")
    let test = try TestConnection([
      .any(.json(first)),
      .on(.get, Self.locator + "t1-1", .json(Self.plain(["t2"], of: 2))),
      .on(
        .get,
        Self.locator + "c-2",
        .json(Self.envelope([("c3", toys(["t4"], of: 2, next: "t4-1"))], of: 3))
      ),
      .on(.get, Self.locator + "t4-1", .json(Self.plain(["t5"], of: 2))),
      .on(
        .get,
        Self.locator + "p-1",
        .json(Self.envelope([("p2", #","Children__r":null"#)], of: 2))
      ),
    ])
    let query = try Self.query(", (SELECT Id FROM Toys__r)")
    let rows = try await test.connection.query(query, as: Parent.self).all()
    #expect(test.transport.problems == [] && test.transport.remainingSteps == 0)
    #expect(rows[0].children.map { $0.toys?.map(\.id) } == [["t1", "t2"], ["t3"], ["t4", "t5"]])
    #expect(rows[1].children.isEmpty)
  }

  @Test func recordsAndModelsSeeThem() async throws {
    let first = Self.envelope(
      [("p1", #","Children__r":\#(Self.plain(["a"], of: 2, next: "c1-1"))"#)],
      of: 1
    )
    let transport = ScriptedTransport { request in
      .json(request.target.hasSuffix("c1-1") ? Self.plain(["b"], of: 2) : first)
    }
    let test = try TestConnection(transport)
    let record = try await test.connection.query(Self.query(), as: Record.self).one()
    let children = try #require(record["Children__r"]?.children)
    #expect(children.isDone && children.totalSize == 2 && children.nextRecordsPath == nil)
    #expect(children.map { $0["Id"]?.string } == ["a", "b"])
  }

  /// Children that never end, or not as they should.
  @Test(arguments: [
    ("the same again", [plain(["b"], of: 9, next: "c1-1")], PagingError.repeatedPage),
    ("fewer than announced", [plain(["b"], of: 5)], .missingRows(expected: 5, received: 2)),
    ("no path", [#"{"totalSize":9,"done":false,"records":[]}"#], .missingLocator),
  ])
  func refuses(_ name: String, _ pages: [String], _ expected: PagingError) async throws {
    let first = Self.envelope(
      [("p1", #","Children__r":\#(Self.plain(["a"], of: 5, next: "c1-1"))"#)],
      of: 1
    )
    let test = try TestConnection(([first] + pages).map { .any(.json($0)) })
    let error = await #expect(throws: ExecutionError.self) {
      try await test.connection.query(Self.query(), as: Parent.self).all()
    }
    guard case .paging(let problem)? = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problem == expected)
  }

  @Test func aPageMayNotGrowForEver() async throws {
    var options = QueryOptions()
    options.maximumPageSize = 2_000
    let transport = ScriptedTransport { request in
      guard let number = request.target.split(separator: "-").last.flatMap({ Int($0) }) else {
        return .json(
          Self.envelope(
            [("p1", #","Children__r":\#(Self.plain(["a"], of: 9_999, next: "c-1"))"#)],
            of: 1
          )
        )
      }
      return .json(Self.plain(["b"], of: 9_999, next: "c-\(number + 1)"))
    }
    let test = try TestConnection(transport)
    let error = await #expect(throws: ExecutionError.self) {
      try await test.connection.query(Self.query(), as: Parent.self, options: options).all()
    }
    guard case .paging(.pageTooLarge(limit: 2_000))? = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func aSessionLostAmongChildrenIsOneOfThePage() async throws {
    let first = Self.envelope(
      [("p1", #","Children__r":\#(Self.plain(["a"], of: 2, next: "c1-1"))"#)],
      of: 2,
      next: "p-1"
    )
    let test = try TestConnection([
      .any(.json(Self.envelope([("p0", #","Children__r":null"#)], of: 2, next: "p-0"))),
      .any(.json(first)),
      .on(.get, Self.locator + "c1-1", failure("INVALID_QUERY_LOCATOR", status: 400)),
    ])
    let rows = test.connection.query(try Self.query(), as: Parent.self)
    var found: [String] = []
    let error = await #expect(throws: ExecutionError.self) {
      for try await parent in rows { found.append(parent.id) }
    }
    #expect(found == ["p0"])
    #expect(error?.rowsDelivered == 1)
    guard case .paging(.cursorExpired)? = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
