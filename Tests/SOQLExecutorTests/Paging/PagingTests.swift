import SOQLExecutor
import SOQLTestSupport
import Testing

@Suite struct PagingTests {
  /// What a page says: rows, total, path of the next.
  private static func facts(
    _ rows: Int,
    of total: Int,
    _ next: String? = nil,
    first: String? = nil
  ) -> Paging.Facts {
    Paging.Facts(
      rows: rows,
      totalSize: total,
      isDone: next == nil,
      nextPath: next,
      firstRecord: first
    )
  }

  private static func rules(_ change: (inout Paging.Rules) -> Void = { _ in }) -> Paging.Rules {
    var rules = Paging.Rules()
    change(&rules)
    return rules
  }

  /// Feeds pages until the end; gives what was asked for, and the rows that were delivered.
  private static func run(
    _ paging: inout Paging,
    _ pages: [Paging.Facts]
  ) throws -> (requests: [Paging.Request], deliveries: [Paging.Delivery]) {
    var requests: [Paging.Request] = []
    var deliveries: [Paging.Delivery] = []
    for page in pages {
      requests.append(try #require(paging.next))
      deliveries.append(try paging.receive(page))
    }
    return (requests, deliveries)
  }

  @Test func followsThePaths() throws {
    var paging = Paging(Self.rules())
    let (requests, deliveries) = try Self.run(
      &paging,
      [
        Self.facts(3, of: 7, "/a"), Self.facts(3, of: 7, "/b"), Self.facts(1, of: 7),
      ]
    )
    #expect(requests == [.query(part: 0), .page(path: "/a", part: 0), .page(path: "/b", part: 0)])
    #expect(deliveries.map(\.rows) == [0..<3, 0..<3, 0..<1])
    #expect(deliveries.map(\.rowsBefore) == [0, 3, 6])
    #expect(deliveries.map(\.number) == [0, 1, 2])
    #expect(deliveries.allSatisfy { $0.totalSize == 7 && !$0.isTruncated && !$0.isRestart })
    #expect(deliveries.map(\.behind?.request) == [requests[1], requests[2], nil])
    #expect(paging.next == nil && paging.flaw == nil)
    #expect(paging.rowsDelivered == 7)
  }

  /// Pages that must not be delivered, behind good ones.
  @Test(arguments: [
    (
      "the same path again", [facts(2, of: 9, "/a"), facts(2, of: 9, "/a")],
      PagingError.repeatedPage
    ),
    (
      "a path of before", [facts(2, of: 9, "/a"), facts(2, of: 9, "/b"), facts(2, of: 9, "/a")],
      .repeatedPage
    ),
    (
      "no path",
      [facts(2, of: 9, "/a"), Paging.Facts(rows: 2, totalSize: 9, isDone: false, nextPath: nil)],
      .missingLocator
    ),
    (
      "the first page under another path",
      [facts(2, of: 9, "/a", first: "r0"), facts(3, of: 9, "/b", first: "r0")], .repeatedPage
    ),
    (
      "no path at once", [Paging.Facts(rows: 2, totalSize: 9, isDone: false, nextPath: nil)],
      .missingLocator
    ),
    ("no rows for ever", (0...20).map { facts(0, of: 9, "/\($0)") }, .repeatedPage),
  ])
  func refuses(_ name: String, _ pages: [Paging.Facts], _ expected: PagingError) throws {
    var paging = Paging(Self.rules())
    _ = try Self.run(&paging, pages.dropLast())
    let delivered = paging.rowsDelivered
    let last = try #require(pages.last)
    #expect(throws: expected) { try paging.receive(last) }
    #expect(paging.rowsDelivered == delivered)
  }

  /// The rows that came, how many the pages announced, and whether that is an error.
  @Test(arguments: [
    ([5], [5], nil),
    ([0], [0], nil),
    ([4], [5], PagingError.missingRows(expected: 5, received: 4)),
    ([0], [5], .missingRows(expected: 5, received: 0)),
    // More than announced: rows that were made meanwhile.
    ([3, 3], [5, 5], nil),
    ([3, 3], [7, 7], .missingRows(expected: 7, received: 6)),
    // The server has corrected itself.
    ([3, 3], [7, 6], nil),
    ([3, 3], [6, 9], nil),
  ])
  func counts(_ rows: [Int], _ totals: [Int], _ expected: PagingError?) throws {
    let pages = zip(rows, totals).enumerated().map { number, page in
      Self.facts(page.0, of: page.1, number == rows.count - 1 ? nil : "/\(number)")
    }
    var paging = Paging(Self.rules())
    _ = try Self.run(&paging, pages)
    #expect(paging.flaw == expected)
    #expect(paging.next == nil)
    #expect(paging.rowsDelivered == rows.reduce(0, +))

    var lenient = Paging(Self.rules { $0.requiresAllRows = false })
    _ = try Self.run(&lenient, pages)
    #expect(lenient.flaw == nil)
  }

  @Test func noNumberIsTooLarge() throws {
    var paging = Paging(
      Self.rules {
        $0.parts = 3
        $0.requiresAllRows = false
        $0.maxRows = .max
      }
    )
    _ = try Self.run(&paging, (0..<3).map { _ in Self.facts(1, of: .max) })
    #expect(paging.rowsDelivered == 3 && paging.next == nil)
  }

  @Test func aCountHasNoRows() throws {
    var paging = Paging(Self.rules { $0.countsRows = true })
    let (_, deliveries) = try Self.run(&paging, [Self.facts(0, of: 12)])
    #expect(deliveries[0].totalSize == 12)
    #expect(paging.flaw == nil)
  }

  /// The greatest number of rows, for pages of 3, 3 and 1: how many each delivers, and whether rows are left
  /// out.
  @Test(arguments: [
    (0, [], false), (1, [1], true), (2, [2], true), (3, [3], true), (4, [3, 1], true),
    (6, [3, 3], true), (7, [3, 3, 1], false), (8, [3, 3, 1], false),
  ])
  func stopsAtTheMostRows(_ limit: Int, _ expected: [Int], _ isTruncated: Bool) throws {
    var paging = Paging(Self.rules { $0.maxRows = limit })
    var pages = [Self.facts(3, of: 7, "/a"), Self.facts(3, of: 7, "/b"), Self.facts(1, of: 7)]
    var rows: [Int] = []
    var last: Paging.Delivery?
    while paging.next != nil {
      last = try paging.receive(pages.removeFirst())
      rows.append(last?.rows.count ?? 0)
    }
    #expect(rows == expected)
    #expect(last?.isTruncated ?? false == isTruncated)
    #expect(paging.flaw == nil)
    if isTruncated { #expect(last?.behind != nil) }
  }

  @Test func goesFromPartToPart() throws {
    var paging = Paging(Self.rules { $0.parts = 3 })
    let (requests, deliveries) = try Self.run(
      &paging,
      [
        Self.facts(2, of: 3, "/a"), Self.facts(1, of: 3), Self.facts(0, of: 0),
        Self.facts(4, of: 4),
      ]
    )
    #expect(
      requests == [.query(part: 0), .page(path: "/a", part: 0), .query(part: 1), .query(part: 2)]
    )
    #expect(deliveries.map(\.totalSize) == [nil, nil, nil, 7])
    #expect(deliveries.map(\.rowsBefore) == [0, 2, 3, 3])
    #expect(paging.next == nil && paging.flaw == nil)
  }

  @Test func aPartWithTooFewRowsEndsAll() throws {
    var paging = Paging(Self.rules { $0.parts = 2 })
    _ = try Self.run(&paging, [Self.facts(2, of: 3)])
    #expect(paging.next == nil)
    #expect(paging.flaw == .missingRows(expected: 3, received: 2))
  }

  /// Policy, whether a page was delivered, whether rows are collected, what failed: whether it starts again.
  @Test(arguments: [
    (RestartPolicy.never, false, false, Paging.Loss.locatorRefused, false),
    (.never, true, true, .locatorRefused, false),
    (.beforeFirstRow, false, false, .locatorRefused, true),
    (.beforeFirstRow, true, false, .locatorRefused, false),
    (.beforeFirstRow, true, true, .locatorRefused, true),
    (.always, true, false, .locatorRefused, true),
    (.always, true, false, .other, false),
    (.beforeFirstRow, false, false, .other, false),
  ])
  func startsAgain(
    _ policy: RestartPolicy,
    _ hasRows: Bool,
    _ collects: Bool,
    _ loss: Paging.Loss,
    _ expected: Bool
  ) throws {
    var paging = Paging(
      Self.rules {
        $0.restart = policy
        $0.collectsRows = collects
      }
    )
    _ = try paging.receive(Self.facts(hasRows ? 2 : 0, of: 4, "/a"))
    let starts = paging.restart(after: loss)
    #expect(starts == expected)
    guard expected else {
      #expect(paging.next == .page(path: "/a", part: 0))
      return
    }
    #expect(paging.next == .query(part: 0))
    // The paths of the first run mean nothing to the second.
    let delivery = try paging.receive(Self.facts(2, of: 4, "/a"))
    #expect(delivery.isRestart && delivery.rowsBefore == 0)
    let second = try paging.receive(Self.facts(2, of: 4))
    #expect(!second.isRestart)
    #expect(paging.rowsDelivered == 4)
  }

  @Test func doesNotStartAgainForEver() throws {
    var paging = Paging(Self.rules { $0.restart = .always })
    var restarts = 0
    repeat {
      _ = try paging.receive(Self.facts(1, of: 9, "/a"))
      restarts += 1
    } while paging.restart(after: .locatorRefused)
    #expect(restarts == 3)
  }

  @Test func aQueryThatFailsAtOnceIsNotRunAgain() {
    var paging = Paging(Self.rules { $0.restart = .always })
    let starts = paging.restart(after: .locatorRefused)
    #expect(!starts)
  }

  @Test func goesOnAtACursor() throws {
    let cursor = QueryCursor(
      path: "/b",
      rowsToSkip: 1,
      rowsDelivered: 4,
      totalSize: 7,
      instance: "https://org.example",
      queryHash: ""
    )
    var paging = Paging(Self.rules(), at: cursor)
    let (requests, deliveries) = try Self.run(
      &paging,
      [Self.facts(3, of: 7, "/c"), Self.facts(1, of: 7)]
    )
    #expect(requests == [.page(path: "/b", part: 0), .page(path: "/c", part: 0)])
    #expect(deliveries.map(\.rows) == [1..<3, 0..<1])
    #expect(deliveries.map(\.rowsBefore) == [4, 6])
    #expect(paging.flaw == nil && paging.rowsDelivered == 7)
  }

  @Test func aCursorIsNoLicenceToStartAgain() throws {
    let cursor = QueryCursor(
      path: "/b",
      rowsDelivered: 4,
      totalSize: 7,
      instance: "https://org.example",
      queryHash: ""
    )
    var paging = Paging(Self.rules { $0.collectsRows = true }, at: cursor)
    let starts = paging.restart(after: .locatorRefused)
    #expect(!starts)
  }

  @Test func noticesAPageThatShrank() {
    let cursor = QueryCursor(
      path: "/b",
      rowsToSkip: 5,
      rowsDelivered: 9,
      totalSize: 10,
      instance: "",
      queryHash: ""
    )
    var paging = Paging(Self.rules(), at: cursor)
    #expect(throws: PagingError.changedPage) { try paging.receive(Self.facts(4, of: 10)) }
  }

  /// The server chooses anew how long a page is.
  @Test func skipsRowsOfSeveralPages() throws {
    let cursor = QueryCursor(
      path: "/b",
      rowsToSkip: 5,
      rowsDelivered: 9,
      totalSize: 12,
      instance: "",
      queryHash: ""
    )
    var paging = Paging(Self.rules(), at: cursor)
    let (_, deliveries) = try Self.run(
      &paging,
      [Self.facts(2, of: 12, "/c"), Self.facts(2, of: 12, "/d"), Self.facts(4, of: 12)]
    )
    #expect(deliveries.map(\.rows) == [2..<2, 2..<2, 1..<4])
    #expect(deliveries.map(\.rowsBefore) == [9, 9, 9])
    #expect(deliveries.map(\.behind?.rowsToSkip) == [3, 1, nil])
    #expect(paging.rowsDelivered == 12 && paging.flaw == nil)
  }

  @Test func readsChildrenBehindThoseOfTheParent() throws {
    var paging = Paging(Self.rules(), behind: 200, of: 450, at: "/a")
    let (requests, _) = try Self.run(
      &paging,
      [Self.facts(200, of: 450, "/b"), Self.facts(50, of: 450)]
    )
    #expect(requests == [.page(path: "/a", part: 0), .page(path: "/b", part: 0)])
    #expect(paging.flaw == nil)
  }

  /// Whatever a server sends, no row is delivered twice, and what is missing is said.
  @Test func anyScriptGivesEachRowOnceOrAnError() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<5_000 {
      let total = Int.random(in: 0...12, using: &random)
      var rules = Paging.Rules()
      rules.maxRows = random.chance(30) ? Int.random(in: 0...14, using: &random) : nil
      rules.restart = random.pick([.never, .beforeFirstRow, .always])
      var paging = Paging(rules)
      // The numbers of the rows that were delivered since the start.
      var delivered: [Int] = []
      var error: PagingError?
      var jumps = false
      var steps = 0
      var restarts = 0
      while error == nil, let request = paging.next {
        steps += 1
        #expect(steps < 200, "endless; seed \(random.seed)")
        if random.chance(8), paging.restart(after: random.pick([.locatorRefused, .other])) {
          delivered = []
          jumps = false
          restarts += 1
          continue
        }
        // The path says where the page starts, as that of the server does.
        var start = 0
        if case .page(let path, _) = request { start = Int(path.dropFirst()) ?? 0 }
        let size = Int.random(in: 0...4, using: &random)
        var end = min(start + size, total)
        var isDone = end == total
        var path: String? = isDone ? nil : "/\(end)"
        switch Int.random(in: 0..<40, using: &random) {
        case 0: path = nil
        case 1:
          path = "/\(Int.random(in: 0...total, using: &random))"
          jumps = true
        case 2: isDone = true
        case 3:
          end = max(start, end - 1)
          jumps = true
        default: break
        }
        let facts = Paging.Facts(
          rows: end - start,
          totalSize: total,
          isDone: isDone,
          nextPath: path
        )
        do throws(PagingError) {
          let delivery = try paging.receive(facts)
          #expect(delivery.rowsBefore == delivered.count)
          delivered += delivery.rows.map { start + $0 }
        } catch let problem {
          error = problem
        }
      }
      #expect(restarts <= 2)
      #expect(paging.rowsDelivered == delivered.count)
      // Paths are opaque: a server that skips rows, or goes back to some, is found out by their number.
      if !jumps { #expect(delivered == Array(0..<delivered.count), "seed \(random.seed)") }
      guard error == nil, paging.flaw == nil, rules.maxRows == nil else { continue }
      #expect(delivered.count >= total, "rows are missing; seed \(random.seed)")
    }
  }
}
