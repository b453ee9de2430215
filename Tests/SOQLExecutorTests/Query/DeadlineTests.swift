import SOQLExecutor
import SOQLSyntax
import Testing

@Suite struct DeadlineTests {
  private let session: Session

  init() throws {
    session = Session(accessToken: Secret("a"), instance: try Origin("https://org.example"))
  }

  @Test func heedsTheDeadline() async throws {
    var options = QueryOptions()
    options.deadline = .seconds(10)
    let path = "/services/data/v62.0/query/x-2"
    let test = try TestConnection([
      .any(.json(page(0..<2, of: 4, next: path))),
      .any(.json(page(2..<4, of: 4, next: path + "0"))),
    ])
    let rows = test.connection.query(try items(), as: Item.self, options: options)
    var found = 0
    let error = await #expect(throws: ExecutionError.self) {
      for try await _ in rows {
        found += 1
        if found == 1 { await test.transport.waitForRequests(2) }
        if found == 2 { test.clock.advance(by: .seconds(11)) }
      }
    }
    #expect(found == 4)
    guard case .deadlinePassed? = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.cursor?.path == path + "0")
    #expect(test.transport.requests[0].deadlines.total == .seconds(10))
  }

  /// Sessions that take too long, the first one and the one after an expired one.
  @Test(arguments: [0, 1])
  func doesNotWaitForASession(_ sessionsBefore: Int) async throws {
    let provider = GatedProvider([.success(session), .success(session)])
    provider.open(times: sessionsBefore)
    let transport = ScriptedTransport(
      Array(repeating: .any(expiredSession), count: sessionsBefore)
        + [.any(.json(page(0..<1, of: 1)))]
    )
    var options = ConnectionOptions()
    options.apiVersion = APIVersion(62)
    let connection = Connection(provider, transport: transport, options: options)
    var late = QueryOptions()
    late.deadline = .milliseconds(20)
    let error = await #expect(throws: ExecutionError.self) {
      try await connection.query(items(), as: Item.self, options: late).all()
    }
    guard case .deadlinePassed? = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    // Those who have more time get the session that was asked for.
    provider.open()
    #expect(try await connection.query(items(), as: Item.self).all().count == 1)
    #expect(provider.callCount == sessionsBefore + 1)
    #expect(!provider.wasCancelled)
  }
}
