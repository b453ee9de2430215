import SOQLFiles

/// A client that sends the bytes that it is given, and reads what comes.
final class RawClient {
  /// What an answer was.
  struct Answer: Equatable {
    var status = 0
    var head = ""
    var body: [UInt8] = []
    var text: String { String(decoding: body, as: UTF8.self) }

    /// The value of a header field.
    func field(_ name: String) -> String? {
      head.split(separator: "\r\n").dropFirst().lazy
        .filter { $0.lowercased().hasPrefix(name.lowercased() + ": ") }
        .map { String($0.dropFirst(name.utf8.count + 2)) }.first
    }
  }

  /// How the last read ended.
  enum End: Equatable {
    case open
    case closed
    case reset
    case timedOut
  }

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private(set) var end = End.open

  /// Connects to a port of this machine.
  init(_ port: Int, timeout milliseconds: Int = 60_000) throws {
    #if canImport(Darwin)
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #else
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var time = timeval()
    time.tv_sec = .init(milliseconds / 1_000)
    time.tv_usec = .init(milliseconds % 1_000 * 1_000)
    setsockopt(
      descriptor,
      SOL_SOCKET,
      SO_RCVTIMEO,
      &time,
      socklen_t(MemoryLayout<timeval>.size)
    )
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, size)
      }
    }
    guard status == 0 else {
      let code = errno
      systemClose(descriptor)
      throw Refused(code: code)
    }
  }

  /// Nobody listens.
  struct Refused: Error {
    let code: Int32
  }

  deinit { systemClose(descriptor) }

  /// Sends some text.
  func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { bytes in
        #if canImport(Darwin)
          systemWrite(descriptor, bytes)
        #else
          systemSend(descriptor, bytes)
        #endif
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Says that nothing more will be sent.
  func endWriting() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Sends a GET request and reads the answer.
  func get(_ target: String, _ fields: [String] = [], method: String = "GET") -> Answer? {
    let lines = ["\(method) \(target) HTTP/1.1", "Host: localhost"] + fields
    send(lines.joined(separator: "\r\n") + "\r\n\r\n")
    return answer(toHead: method == "HEAD")
  }

  /// Reads an answer; `nil` if the connection ends within it.
  func answer(toHead: Bool = false) -> Answer? {
    var answer = Answer()
    guard let head = take(through: "\r\n\r\n") else { return nil }
    answer.head = head
    answer.status = Int(head.dropFirst(9).prefix(3)) ?? 0
    if toHead || answer.status == 204 || answer.status == 304 || answer.status < 200 {
      return answer
    }
    if answer.field("Transfer-Encoding") == "chunked" {
      while true {
        guard let line = take(through: "\r\n"), let count = Int(line.dropLast(), radix: 16),
          let chunk = take(count), take(through: "\r\n") == "\r\n"
        else { return nil }
        if count == 0 { return answer }
        answer.body += chunk
      }
    }
    guard let body = take(Int(answer.field("Content-Length") ?? "") ?? 0) else { return nil }
    answer.body = body
    return answer
  }

  /// Reads until the connection ends, and gives what came.
  func rest() -> [UInt8] {
    while fill() {}
    defer { buffer = [] }
    return buffer
  }

  private func take(_ count: Int) -> [UInt8]? {
    while buffer.count < count { guard fill() else { return nil } }
    defer { buffer.removeFirst(count) }
    return Array(buffer[..<count])
  }

  private func take(through end: String) -> String? {
    let end = Array(end.utf8)
    var start = 0
    while true {
      while start + end.count <= buffer.count {
        if buffer[start..<start + end.count].elementsEqual(end) {
          return take(start + end.count).map { String(decoding: $0, as: UTF8.self) }
        }
        start += 1
      }
      guard fill() else { return nil }
    }
  }

  private func fill() -> Bool {
    var piece = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &piece, piece.count, 0)
    buffer += piece.prefix(max(0, count))
    switch count {
    case 1...: return true
    case 0: end = .closed
    default: end = errno == EAGAIN || errno == EWOULDBLOCK ? .timedOut : .reset
    }
    return false
  }
}

#if !canImport(Darwin)
  private func systemSend(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
  }
#endif
