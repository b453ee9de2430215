import SOQLTestOrg
import SOQLTestSupport
import Testing

@Suite struct RequestFuzzTests {
  private static let requests = [
    "GET /services/data/v66.0/query?q=SELECT+Id+FROM+A&x=%41 HTTP/1.1\r\nHost: a\r\nAccept: */*\r\n\r\n",
    "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\nhello",
    "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n0\r\nT: 1\r\n\r\n",
    "HEAD http://a/id/00D/005 HTTP/1.0\r\nConnection: keep-alive\r\nAccept-Encoding: gzip;q=0, *\r\n\r\n",
  ]

  @Test func mutatedRequestsDoNoHarm() throws {
    var generator = SeededGenerator(seed: 7)
    let org = try TestOrg { $0.usesGzip = true }
    defer { org.stop() }
    var clients: [RawClient] = []
    for _ in 0..<300 {
      var text = Array(generator.pick(Self.requests).utf8)
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: text.indices, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: text.remove(at: place)
        case 1: text.insert(text[place], at: place)
        case 2: text[place] = UInt8.random(in: 0...127, using: &generator)
        default: text.insert(contentsOf: generator.pick(Self.requests).utf8.prefix(40), at: place)
        }
      }
      let client = try RawClient(org.port)
      client.send(String(decoding: text, as: UTF8.self))
      client.endWriting()
      clients.append(client)
    }
    // Whatever it was, each connection ends, and the server still serves.
    for client in clients {
      let answer = client.rest()
      #expect(
        answer.isEmpty || String(decoding: answer.prefix(9), as: UTF8.self) == "HTTP/1.1 ",
        "seed \(generator.seed)"
      )
      #expect(client.end == .closed || client.end == .reset, "seed \(generator.seed)")
    }
    #expect(try RawClient(org.port).get("/services/data")?.status == 200)
  }
}
