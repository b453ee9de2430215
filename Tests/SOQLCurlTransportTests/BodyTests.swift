import SOQLCurlTransport
import SOQLExecutor
import SOQLFiles
import SOQLTestOrg
import SOQLTestSupport
import Testing

@Suite struct BodyTests {
  /// Bytes that tell from which place of which body they are.
  private static func bytes(_ number: Int, count: Int) -> [UInt8] {
    let start = number % 251
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
      bytes += pattern[start..<min(pattern.count, start + count - bytes.count)]
    }
    return bytes
  }

  private static let pattern: [UInt8] = (0..<2_000_000).map {
    UInt8(truncatingIfNeeded: ($0 &* 31) ^ ($0 >> 8))
  }

  private func isSame(_ body: [UInt8], _ number: Int, count: Int) -> Bool {
    let expected = Self.bytes(number, count: count)
    return body.count == count && memcmp(body, expected, count) == 0
  }

  private static let echo: @Sendable (ServerRequest) -> ServerResponse = { request in
    let number = Int(request.parameter("number") ?? "") ?? 0
    var response = ServerResponse.json(
      200,
      bytes(number, count: Int(request.parameter("count") ?? "") ?? 0)
    )
    response.isChunked = number % 3 == 0
    response.allowsGzip = number % 2 == 0
    return response
  }

  @Test(arguments: [0, 1, 16_384, 65_536, 1_000_003, 5_000_000])
  func bringsBodiesOfAllSizes(_ count: Int) async throws {
    try await withServer(handler: Self.echo) { server, transport in
      for number in 0..<4 {
        let response = try await transport.send(
          server.request(.get, "/?number=\(number)&count=\(count)")
        )
        #expect(isSame(response.body, number, count: count), "number \(number)")
      }
    }
  }

  @Test(arguments: [0, 1, 100_000, 2_000_000])
  func sendsBodiesOfAllSizes(_ count: Int) async throws {
    let body = Self.bytes(1, count: count)
    let received = Locked<[[UInt8]]>([])
    let handler: @Sendable (ServerRequest) -> ServerResponse = { request in
      received.withLock { $0.append(request.body) }
      return ServerResponse(204)
    }
    try await withServer(handler: handler) { server, transport in
      for method in [HTTPMethod.post, .put, .patch, .delete] {
        let response = try await transport.send(server.request(method, body: body))
        #expect(response.status == 204)
      }
      #expect(received.withLock { $0 == [body, body, body, body] })
      for request in server.log.requests {
        #expect(request.headers["Content-Length"] == "\(count)")
        #expect(request.headers["Expect"] == nil)
        #expect(request.headers["Content-Type"] == nil)
      }
    }
  }

  @Test func tooLargeABodyIsRefused() async throws {
    var options = CurlTransportOptions()
    options.maximumBodySize = 100_000
    try await withServer(options, handler: Self.echo) { server, transport in
      // With its length told, in chunks, and compressed.
      for number in [1, 3, 2] {
        let error = try await transport.failure(
          server.request(.get, "/?number=\(number)&count=100001")
        )
        #expect(error.kind == .invalidResponse && error.mayHaveBeenSent)
        #expect(error.description.contains("maximumBodySize"))
        let response = try await transport.send(
          server.request(.get, "/?number=\(number)&count=100000")
        )
        #expect(response.body.count == 100_000)
      }
    }
  }

  @Test func aHeadHasNoBody() async throws {
    try await withServer(handler: Self.echo) { server, transport in
      let head = try await transport.send(server.request(.head, "/?number=1&count=1000"))
      #expect(head.status == 200 && head.body.isEmpty && head.headers["Content-Length"] == "1000")
      // The handle fetches bodies again.
      let get = try await transport.send(server.request(.get, "/?number=1&count=1000"))
      #expect(get.body.count == 1_000)
    }
  }

  /// Bodies are fetched at random, some are kept, and none of those may change by what comes after it.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func noBodyChangesThatSomebodyHolds(_ seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    print("bodies: seed \(random.seed)")
    try await withServer(handler: Self.echo) { server, transport in
      var held: [(number: Int, body: [UInt8])] = []
      var number = 0
      while number < 60 {
        let together = (0..<Int.random(in: 1...6, using: &random)).map { _ in
          number += 1
          return (
            number, count: random.pick([0, 300, 50_000, 70_000, 200_000, 900_000, 1_700_000])
          )
        }
        let came = try await withThrowingTaskGroup(of: (number: Int, body: [UInt8]).self) {
          group in
          for (number, count) in together {
            let request = try server.request(.get, "/?number=\(number)&count=\(count)")
            group.addTask { (number, try await transport.send(request).body) }
          }
          var came: [(number: Int, body: [UInt8])] = []
          for try await item in group { came.append(item) }
          return came
        }
        for (number, count) in together {
          #expect(came.first { $0.number == number }?.body.count == count)
        }
        held += came
        if random.chance(30) { held.shuffle(using: &random) }
        held.removeFirst(Int.random(in: 0...held.count, using: &random))
        for (number, body) in held {
          #expect(isSame(body, number, count: body.count), "body \(number)")
        }
      }
    }
  }

  /// The room is given back after some idle seconds, and other tests could keep this one waiting for them.
  @Test func usesTheRoomOfAPageAgain() async {
    await #expect(processExitsWith: .success) {
      func place(_ body: [UInt8]) -> Int {
        body.withUnsafeBufferPointer { Int(bitPattern: $0.baseAddress) }
      }
      try await withServer(handler: BodyTests.echo) { server, transport in
        let request = try server.request(.get, "/?number=1&count=1700000")
        var places: Set<Int> = []
        for _ in 0..<10 { places.insert(place(try await transport.send(request).body)) }
        #expect(places.count <= 2)
        // While two are held, others are used in turn with none of them.
        let first = try await transport.send(request).body
        let second = try await transport.send(request).body
        let third = place(try await transport.send(request).body)
        #expect(Set([place(first), place(second), third]).count == 3)
        #expect(place(try await transport.send(request).body) == third)
        #expect(first == second)
      }
    }
  }

  @Test func aSmallBodyKeepsNoRoomOfAPage() async throws {
    try await withServer(handler: Self.echo) { server, transport in
      _ = try await transport.send(server.request(.get, "/?number=1&count=1700000"))
      let small = try await transport.send(server.request(.get, "/?number=3&count=100")).body
      #expect(small.count == 100 && small.capacity < 1_000)
    }
  }
}
