import BenchmarkSupport
import Foundation

/// Serves the pages of one large result over HTTP; all have the same records, but for the first one's Id.
struct PageServer {
  static let path = "/services/data/v62.0/query"

  private let records: [UInt8]
  /// Where the Id of the first record stands.
  private let places: [Range<Int>]
  private let total: Int
  private let pageSize: Int

  init(total: Int, pageSize: Int) {
    self.total = total
    self.pageSize = pageSize
    var generator = PageGenerator(seed: 1)
    let page = generator.page(records: pageSize)
    let start = page.firstIndex(of: UInt8(ascii: "[")) ?? page.startIndex
    records = Array(page[start...])
    let first = String(decoding: records.prefix(1_000), as: UTF8.self)
    let id = first.firstMatch(of: /"Id":"([^"]{18})"/)?.output.1 ?? ""
    places = first.ranges(of: id).map { range in
      let start = first.utf8.distance(from: first.startIndex, to: range.lowerBound)
      return start..<start + id.utf8.count
    }
  }

  /// Prints its port and answers until its process ends.
  func run() throws {
    #if canImport(Darwin)
      let listener = socket(AF_INET, SOCK_STREAM, 0)
    #else
      let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, size) == 0 && listen(listener, 16) == 0
          && getsockname(listener, address, &size) == 0
      }
    }
    guard isListening else { throw Failure(text: "cannot listen") }
    print(UInt16(bigEndian: address.sin_port))
    fflush(nil)
    while true {
      let client = accept(listener, nil, nil)
      guard client >= 0 else { continue }
      let server = self
      Thread.detachNewThread { server.serve(client) }
    }
  }

  private func serve(_ client: Int32) {
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let end = Array("\r\n\r\n".utf8)
    while true {
      let count = recv(client, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      received += buffer[..<count]
      guard received.suffix(4).elementsEqual(end) else { continue }
      let target =
        received.split(separator: UInt8(ascii: " "), maxSplits: 2).dropFirst().first ?? []
      guard send(answer(to: String(decoding: target, as: UTF8.self)), to: client) else { break }
      received = []
    }
    close(client)
  }

  private func answer(to target: String) -> [UInt8] {
    // `0r8…-2000` names the row that the page starts with.
    let offset =
      target.hasPrefix(PageServer.path + "?")
      ? 0 : target.split(separator: "-").last.flatMap { Int($0) } ?? 0
    let next = offset + pageSize
    let more =
      next < total
      ? #""done":false,"nextRecordsUrl":"\#(PageServer.path)/0r8xx0000000001AAA-\#(next)""#
      : #""done":true"#
    let body = Array(#"{"totalSize":\#(total),\#(more),"records":"#.utf8) + records(at: offset)
    let head =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json;charset=UTF-8\r\n"
      + "Content-Length: \(body.count)\r\nSforce-Limit-Info: api-usage=18/5000\r\n\r\n"
    return Array(head.utf8) + body
  }

  /// A page that begins with the record of a page of before is taken for that page.
  private func records(at offset: Int) -> [UInt8] {
    var records = records
    let digits = String(offset)
    let id = "003" + String(repeating: "0", count: 12 - digits.count) + digits + "AAA"
    for place in places { records.replaceSubrange(place, with: id.utf8) }
    return records
  }

  private func send(_ bytes: [UInt8], to client: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes { write(client, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      offset += count
    }
    return true
  }
}

struct Failure: Error {
  let text: String
}
