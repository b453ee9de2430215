import Foundation
import SOQLTestOrg
import SOQLTestSupport
import Testing

@Suite struct DeliveryTests {
  private static let body = Array(String(repeating: "0123456789", count: 10_000).utf8)

  private func server(
    _ change: @escaping @Sendable (inout ServerResponse) -> Void
  ) throws -> HTTPServer {
    try HTTPServer { _ in
      var response = ServerResponse(200, body: Self.body)
      change(&response)
      return response
    }
  }

  @Test func chunksAreWhole() throws {
    let server = try server { $0.isChunked = true }
    defer { server.stop() }
    let client = try RawClient(server.port)
    for _ in 0..<2 {
      let answer = try #require(client.get("/"))
      #expect(answer.field("Content-Length") == nil)
      #expect(answer.body == Self.body)
    }
  }

  @Test func gzipIsReadByOthers() throws {
    let server = try server { $0.isChunked = true }
    defer { server.stop() }
    let curl = try Command("/usr/bin/env", ["curl", "-sS", "--compressed", server.origin])
    #expect(curl.errors == "")
    #expect(Array(curl.output.utf8) == Self.body)
    let client = try RawClient(server.port)
    let answer = try #require(client.get("/", ["Accept-Encoding: gzip"]))
    #expect(answer.field("Content-Encoding") == "gzip")
    #expect(Array(answer.body.prefix(3)) == [0x1F, 0x8B, 8])
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 200_000])
  func storedBlocksAreGzip(count: Int) throws {
    var generator = SeededGenerator(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let folder = try TemporaryFolder()
    try folder.write("a.gz", bytes: Gzip.stored(bytes))
    let gzip = try Command("/usr/bin/env", ["gzip", "-d", folder.path + "/a.gz"])
    #expect(gzip.errors == "")
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/a")) == Data(bytes))
  }

  @Test func theConnectionIsResetBeforeTheHead() throws {
    let server = try server { $0.delivery = .resetBeforeHeaders }
    defer { server.stop() }
    let client = try RawClient(server.port)
    #expect(client.get("/") == nil)
    #expect(client.end == .reset)
  }

  @Test(arguments: [0, 1_000]) func theConnectionIsResetBehindTheHead(count: Int) throws {
    let server = try server { $0.delivery = .reset(afterBytes: count) }
    defer { server.stop() }
    let client = try RawClient(server.port)
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    let text = String(decoding: client.rest(), as: UTF8.self)
    #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(text.contains("Content-Length: 100000\r\n"))
    #expect(text.utf8.count - count == text.split(separator: "\r\n\r\n")[0].utf8.count + 4)
    #expect(client.end == .reset)
  }

  @Test(arguments: [false, true]) func theBodyIsCut(isChunked: Bool) throws {
    let server = try server {
      $0.isChunked = isChunked
      $0.delivery = .truncated(afterBytes: 50_000)
    }
    defer { server.stop() }
    let client = try RawClient(server.port)
    #expect(client.get("/") == nil)
    #expect(client.end == .closed)
  }

  @Test func theBodyDrips() throws {
    let server = try server {
      $0.body = Array("slow".utf8)
      $0.delivery = .dripping(bytes: 1, pause: .milliseconds(5))
    }
    defer { server.stop() }
    let client = try RawClient(server.port)
    let start = ContinuousClock.now
    #expect(client.get("/")?.text == "slow")
    #expect(ContinuousClock.now - start >= .milliseconds(20))
    #expect(client.get("/")?.text == "slow")
  }

  @Test(arguments: [nil, 0, 3]) func theAnswerStalls(count: Int?) throws {
    let server = try server {
      $0.delivery = count.map { .stalled(afterBytes: $0) } ?? .stalledBeforeHeaders
    }
    let client = try RawClient(server.port)
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    let start = ContinuousClock.now
    server.stop()
    #expect(ContinuousClock.now - start < .seconds(10))
    _ = client.rest()
    #expect(client.end != .open && client.end != .timedOut)
  }

  @Test func theAnswerIsLate() throws {
    let server = try server { $0.delivery = .delayed(.milliseconds(30)) }
    defer { server.stop() }
    let client = try RawClient(server.port)
    let start = ContinuousClock.now
    #expect(client.get("/")?.body == Self.body)
    #expect(ContinuousClock.now - start >= .milliseconds(30))
  }

  @Test func anythingCanBeAnswered() throws {
    let server = try server { $0.delivery = .raw(Array("SSH-2.0-nonsense\r\n".utf8)) }
    defer { server.stop() }
    let client = try RawClient(server.port)
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(String(decoding: client.rest(), as: UTF8.self) == "SSH-2.0-nonsense\r\n")
    #expect(client.end == .closed)
  }
}
