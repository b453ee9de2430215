import SOQLBuilder
import SOQLExecutor
import SOQLTestOrg
import SOQLTestSupport
import Testing

@Suite struct RandomFaultTests {
  private static let faults: [Fault] = [
    .resetBeforeHeaders, .resetAfterHeaders, .truncatedBody(afterBytes: 50),
    .cutChunks(afterBytes: 50),
    .emptyBody, .byteOrderMark, .claimedGzip, .corruptGzip, .unauthorized, .sessionEnd,
    .concurrentLimit,
    .tooManyRequests(retryAfter: 1), .serverError(), .badGateway, .maintenance, .queryTimeout,
    .webPage,
    .expiredLocator, .samePageAgain, .endsEarly, .nextRecordsURL(prefix: "//evil.example"),
    .dailyLimit,
  ]

  /// Whatever goes wrong and whenever, a reader who goes on at cursors gets each row once.
  @Test(arguments: 0..<8)
  func givesEachRowOnce(_ number: Int) async throws {
    var random = SeededGenerator(seed: UInt64(number))
    let seed = random.seed
    try await OrgConnection.with {
      $0.pageSize = 40
      $0.shrinkingSeed = seed
      $0.usesGzip = seed % 2 == 0
      $0.usesTLS = seed % 4 == 1
      $0.locatorsSurviveRefresh = seed % 3 != 0
    } test: { test in
      for _ in 0..<3 {
        let total = Int.random(in: 0...400, using: &random)
        Numbered.register(total, in: test.org)
        test.org.faults.removeAll()
        for _ in 0..<Int.random(in: 0...6, using: &random) {
          test.org.faults.add(
            random.pick(Self.faults),
            on: .page,
            request: Int.random(in: 1...20, using: &random)
          )
        }
        var options = QueryOptions()
        options.maxRows = random.chance(30) ? Int.random(in: 1...200, using: &random) : nil
        var rows = test.connection.query(
          try Numbered.query(),
          as: Numbered.Row.self,
          options: options
        )
        var found: [Int] = []
        for _ in 0..<40 {
          let before = found.count
          var cursor: QueryCursor?
          do {
            for try await row in rows { found.append(row.number) }
            cursor = rows.progress.isTruncated ? rows.cursor : nil
            if cursor == nil, !rows.progress.isTruncated {
              #expect(found.count == total, "seed \(seed)")
              break
            }
          } catch let error as ExecutionError {
            #expect(error.rowsDelivered == found.count, "\(error) with seed \(seed)")
            #expect(!test.leaksToken(everything(error)))
            cursor = error.cursor
          }
          #expect(found == Array(0..<found.count), "seed \(seed)")
          if let cursor {
            #expect(cursor.rowsDelivered == found.count)
            rows = rows.resumed(at: cursor)
          } else if before == 0 || found.count == total {
            // Nothing to go on from: the reader begins anew.
            found = []
            rows = test.connection.query(
              try Numbered.query(),
              as: Numbered.Row.self,
              options: options
            )
            test.org.faults.removeAll()
          } else {
            break
          }
        }
        #expect(found == Array(0..<found.count), "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<4)
  func givesEachChildOnce(_ number: Int) async throws {
    var random = SeededGenerator(seed: 100 + UInt64(number))
    let seed = random.seed
    try await OrgConnection.with {
      $0.pageSize = 7
      $0.childPageSize = 5
      $0.shrinkingSeed = seed
    } test: { test in
      let text = "SELECT Id, (SELECT Id, (SELECT Id FROM Toys__r) FROM Children__r) FROM Parent__c"
      let counts = (0..<20).map { _ in Int.random(in: 0...17, using: &random) }
      test.org.results.register(text, rows: counts.count) { parent, row in
        row["Children__r"] = .children(
          GivenRows(counts[parent], of: "Child__c") { child, row in
            row["Toys__r"] = .children(GivenRows((parent + child) % 9, of: "Toy__c"))
          }
        )
      }
      for fault in [
        Fault.resetAfterHeaders, .unauthorized, .maintenance, .truncatedBody(afterBytes: 30),
      ] {
        let request = Int.random(in: 1...30, using: &random)
        test.org.faults.add(fault, on: .page, request: request)
      }
      let rows = try await test.connection.query(
        TextQuery.unchecked(text),
        as: Parent.self
      ).all()
      #expect(rows.map(\.children.count) == counts, "seed \(seed)")
      for (parent, row) in rows.enumerated() {
        for (child, value) in row.children.enumerated() {
          #expect(value.toys.count == (parent + child) % 9, "seed \(seed)")
          #expect(Set(value.toys.map(\.id)).count == value.toys.count)
        }
        #expect(Set(row.children.map(\.id)).count == row.children.count)
      }
    }
  }

  private struct Parent: Decodable {
    let children: [Child]

    enum CodingKeys: String, CodingKey { case children = "Children__r" }
  }

  private struct Child: Decodable {
    let id: String
    let toys: [Toy]

    enum CodingKeys: String, CodingKey {
      case id
      case toys = "Toys__r"
    }
  }

  private struct Toy: Decodable {
    let id: String
  }
}
