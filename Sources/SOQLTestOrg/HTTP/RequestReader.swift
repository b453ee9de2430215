import SOQLFiles

/// Why there is no request.
enum RequestFailure: Error, Equatable {
  /// The client went, or said nothing more.
  case ended
  /// What came is no request that this server takes; the connection ends after the answer.
  case refused(status: Int, reason: String)
}

/// Reads requests off a connection, one after the other.
struct RequestReader {
  /// The largest target, and the largest target with its header fields, in bytes; as of Salesforce.
  static let maximumHead = 16_384
  /// The largest body, in bytes.
  static let maximumBody = 64 << 20

  let stream: any ByteStream
  private var buffer: [UInt8] = []
  private var start = 0
  private var piece = [UInt8](repeating: 0, count: 16_384)

  init(_ stream: any ByteStream) { self.stream = stream }

  /// The next request's head, without its body.
  mutating func head() throws(RequestFailure) -> ServerRequest {
    var line = try self.line(atMost: Self.maximumHead + 32, else: 414)
    // A client may end a body with a line end too much.
    if line.isEmpty { line = try self.line(atMost: Self.maximumHead + 32, else: 414) }
    let parts = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy(FieldSyntax.isToken),
      !parts[1].isEmpty, parts[1].allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { throw .refused(status: 400, reason: "Bad Request") }
    guard parts[1].count <= Self.maximumHead else { throw Self.tooLong(414) }
    let version = String(decoding: parts[2], as: UTF8.self)
    guard version == "HTTP/1.1" || version == "HTTP/1.0" else {
      throw version.hasPrefix("HTTP/")
        ? .refused(status: 505, reason: "Unknown Version")
        : .refused(status: 400, reason: "Unknown Version")
    }
    var request = ServerRequest(
      String(decoding: parts[0], as: UTF8.self),
      String(decoding: parts[1], as: UTF8.self)
    )
    request.headers = try fields(atMost: Self.maximumHead - parts[1].count)
    guard version == "HTTP/1.0" || request.headers.values("Host").count == 1 else {
      throw .refused(status: 400, reason: "No Host")
    }
    let connection = request.headers.words("Connection")
    request.keepsAlive =
      version == "HTTP/1.1" ? !connection.contains("close") : connection.contains("keep-alive")
    return request
  }

  /// The body of a request whose head was read.
  mutating func body(of request: ServerRequest) throws(RequestFailure) -> [UInt8] {
    let encodings = request.headers.words("Transfer-Encoding")
    let lengths = Set(request.headers.words("Content-Length"))
    if !encodings.isEmpty {
      guard lengths.isEmpty else {
        throw .refused(status: 400, reason: "Transfer-Encoding and Content-Length")
      }
      guard encodings == ["chunked"] else {
        throw .refused(status: 501, reason: "Bad Transfer-Encoding")
      }
      return try chunks()
    }
    guard let length = lengths.first else { return [] }
    guard lengths.count == 1, let count = FieldSyntax.number(length.utf8, radix: 10) else {
      throw .refused(status: 400, reason: "Bad Content-Length")
    }
    guard count <= Self.maximumBody else { throw Self.tooLong(413) }
    return try bytes(count)
  }

  /// Whether the client waits for a word before it sends the body.
  static func expectsContinue(_ request: ServerRequest) throws(RequestFailure) -> Bool {
    guard let expected = request.headers["Expect"] else { return false }
    guard expected.lowercased() == "100-continue" else {
      throw .refused(status: 417, reason: "Expectation Failed")
    }
    return true
  }

  private mutating func fields(atMost limit: Int) throws(RequestFailure) -> HeaderFields {
    var fields = HeaderFields()
    var left = limit
    while true {
      let line = try self.line(atMost: left, else: 431)
      if line.isEmpty { return fields }
      left -= line.count + 2
      guard left >= 0 else { throw Self.tooLong(431) }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy(FieldSyntax.isToken),
        line.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 })
      else { throw .refused(status: 400, reason: "Illegal character") }
      let name = String(decoding: line[..<colon], as: UTF8.self)
      fields.append(name, String(decoding: line[(colon + 1)...], as: UTF8.self).trimmed)
    }
  }

  private mutating func chunks() throws(RequestFailure) -> [UInt8] {
    var body: [UInt8] = []
    while true {
      let line = try self.line(atMost: 1_024, else: 400)
      let digits = line.prefix { $0 != UInt8(ascii: ";") }
      guard let count = FieldSyntax.number(digits, radix: 16) else {
        throw .refused(status: 400, reason: "Bad Chunk")
      }
      if count == 0 {
        _ = try fields(atMost: Self.maximumHead)
        return body
      }
      guard count <= Self.maximumBody - body.count else { throw Self.tooLong(413) }
      body += try bytes(count)
      guard try self.line(atMost: 0, else: 400).isEmpty else {
        throw .refused(status: 400, reason: "Bad Chunk")
      }
    }
  }

  /// Takes a line, without its end.
  private mutating func line(
    atMost limit: Int,
    else status: Int
  ) throws(RequestFailure) -> ArraySlice<UInt8> {
    var searched = start
    while true {
      if let end = lineEnd(from: searched) {
        guard end > start, buffer[end - 1] == 0x0D else {
          throw .refused(status: 400, reason: "Bad line end")
        }
        guard end - 1 - start <= limit else { throw Self.tooLong(status) }
        defer { start = end + 1 }
        return buffer[start..<end - 1]
      }
      guard buffer.count - start <= limit + 1 else { throw Self.tooLong(status) }
      let offset = buffer.count - start
      try fill()
      searched = start + offset
    }
  }

  private func lineEnd(from start: Int) -> Int? {
    // Not `firstIndex(of:)`: without optimization that is a call for each byte.
    buffer[start...].withUnsafeBytes { bytes in
      guard let first = bytes.baseAddress, let found = memchr(first, 0x0A, bytes.count) else {
        return nil
      }
      return start + (UnsafeRawPointer(found) - first)
    }
  }

  /// Takes some bytes.
  private mutating func bytes(_ count: Int) throws(RequestFailure) -> [UInt8] {
    while buffer.count - start < count { try fill() }
    defer { start += count }
    return Array(buffer[start..<start + count])
  }

  private mutating func fill() throws(RequestFailure) {
    if start > 0 {
      buffer.removeSubrange(..<start)
      start = 0
    }
    let count = piece.withUnsafeMutableBytes { stream.read(into: $0) }
    buffer += piece.prefix(max(0, count))
    if count <= 0 { throw .ended }
  }

  private static func tooLong(_ status: Int) -> RequestFailure {
    .refused(status: status, reason: StatusText.reason(status))
  }
}

/// What header fields are made of.
enum FieldSyntax {
  /// Whether a byte may stand in a method or in a field's name.
  static func isToken(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }

  /// A number of nothing but digits.
  static func number(_ digits: some Sequence<UInt8>, radix: Int) -> Int? {
    let text = String(decoding: Array(digits), as: UTF8.self)
    return text.utf8.allSatisfy { $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }
      ? Int(text, radix: radix) : nil
  }
}
