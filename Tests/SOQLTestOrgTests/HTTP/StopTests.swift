import Foundation
import SOQLFiles
import SOQLTestOrg
import Testing

@Suite struct StopTests {
  @Test func sixtyFourConnectionsAtOnce() throws {
    let gate = Locked(0)
    let server = try HTTPServer { request in
      // Nobody gets an answer before all have asked.
      gate.withLock { $0 += 1 }
      let end = ContinuousClock.now + .seconds(60)
      while gate.withLock({ $0 }) < 64, ContinuousClock.now < end { usleep(1_000) }
      return .json(gate.withLock { $0 } < 64 ? 500 : 200, "{}")
    }
    let clients = try (0..<64).map { _ in try RawClient(server.port) }
    for client in clients { client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n") }
    for client in clients { #expect(client.answer()?.status == 200) }
    #expect(server.openConnections == 64)
    #expect(server.log.connections == 64)
    server.stop()
    #expect(server.openConnections == 0)
    server.stop()
    for client in clients { #expect(client.rest().isEmpty) }
  }

  #if os(Linux)
    @Test(arguments: [false, true]) func nothingIsLeftAfterAStopUnderLoad(encrypted: Bool) throws {
      let encryption = encrypted ? try TLSContext(TestCertificate()) : nil
      let body = [UInt8](repeating: 0x61, count: 3_000_000)
      let server = try HTTPServer(encryption: encryption) { request in
        var response = ServerResponse(200, body: body)
        if request.path == "/stall" { response.delivery = .stalledBeforeHeaders }
        return response
      }
      // Some read nothing, so that the server waits for them; some wait for it; some said half of a word,
      // which over TLS is all that a client without TLS can do.
      let clients = try (0..<60).map { _ in try RawClient(server.port) }
      for (index, client) in clients.enumerated() {
        switch encrypted ? 3 : index % 3 {
        case 0: client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        case 1: client.send("GET /stall HTTP/1.1\r\nHost: a\r\n\r\n")
        case 2: client.send("GET")
        default: client.send("\u{16}\u{3}\u{1}")
        }
      }
      #expect(eventually { server.openConnections == 60 })
      #expect(descriptors(of: server.port) >= 61)
      #expect(eventually { threads(server.threadName) == 61 })
      let start = ContinuousClock.now
      server.stop()
      #expect(ContinuousClock.now - start < .seconds(10))
      #expect(server.openConnections == 0)
      #expect(descriptors(of: server.port) == 0)
      #expect(eventually { threads(server.threadName) == 0 })
      withExtendedLifetime(clients) {}
    }

    /// Whether something becomes true; the system takes a moment to forget a thread that was joined.
    private func eventually(_ condition: () -> Bool) -> Bool {
      let end = ContinuousClock.now + .seconds(60)
      while !condition() {
        guard ContinuousClock.now < end else { return false }
        usleep(1_000)
      }
      return true
    }

    /// How many sockets of this process are at a port of this machine.
    private func descriptors(of port: Int) -> Int {
      let descriptors =
        (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
      return descriptors.count { name in
        var address = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { address in
          address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            getsockname(Int32(name) ?? -1, $0, &size)
          }
        }
        return status == 0 && address.sin_family == sa_family_t(AF_INET)
          && Int(UInt16(bigEndian: address.sin_port)) == port
      }
    }

    /// How many threads of this process have a name.
    private func threads(_ name: String) -> Int {
      let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")) ?? []
      return threads.count {
        (try? String(contentsOfFile: "/proc/self/task/\($0)/comm", encoding: .utf8)) == name + "\n"
      }
    }
  #endif
}
