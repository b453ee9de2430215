/// Puts an answer on the wire.
struct ResponseWriter {
  let stream: any ByteStream
  let socket: Socket

  /// What becomes of the connection.
  enum Outcome {
    case keepsOpen
    case closes
    case resets
  }

  /// Sends the answer to a request.
  func send(_ response: ServerResponse, to request: ServerRequest) -> Outcome {
    var response = response
    if !request.keepsAlive { response.closes = true }
    switch response.delivery {
    case .whole: break
    case .delayed(let duration): guard socket.pause(duration) else { return .closes }
    case .resetBeforeHeaders: return .resets
    case .stalledBeforeHeaders:
      _ = socket.pause(nil)
      return .closes
    case .raw(let bytes):
      _ = write(bytes[...])
      return .closes
    default: break
    }
    let body = encode(&response, for: request)
    let head = Self.head(of: response)
    switch response.delivery {
    case .reset(let count):
      guard write(head[...]) else { return .closes }
      _ = write(body.prefix(count))
      // The client is to see what was sent before it sees the reset.
      return socket.pause(.milliseconds(20)) ? .resets : .closes
    case .truncated(let count):
      guard write(head[...]) else { return .closes }
      _ = write(body.prefix(count))
      return .closes
    case .stalled(let count):
      guard write(head[...]), write(body.prefix(count)) else { return .closes }
      _ = socket.pause(nil)
      return .closes
    case .dripping(let count, let pause):
      guard write(head[...]) else { return .closes }
      var rest = body[...]
      while !rest.isEmpty {
        guard socket.pause(pause), write(rest.prefix(max(1, count))) else { return .closes }
        rest = rest.dropFirst(max(1, count))
      }
    default:
      if body.count < 65_536 {
        guard write((head + body)[...]) else { return .closes }
      } else {
        guard write(head[...]), write(body[...]) else { return .closes }
      }
    }
    return response.closes ? .closes : .keepsOpen
  }

  /// Sends the word for which a client waits before it sends a body.
  func sendContinue() -> Bool {
    write(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)[...])
  }

  /// The bytes behind the head; adds the fields that tell of them.
  private func encode(_ response: inout ServerResponse, for request: ServerRequest) -> [UInt8] {
    var body = response.body
    if response.allowsGzip, request.acceptsGzip, !body.isEmpty,
      response.headers["Content-Encoding"] == nil
    {
      body = Gzip.stored(body)
      response.headers["Content-Encoding"] = "gzip"
      response.headers["Vary"] = "Accept-Encoding"
    }
    if response.closes { response.headers["Connection"] = "close" }
    guard response.status >= 200, response.status != 204, response.status != 304 else { return [] }
    if response.isChunked {
      response.headers["Transfer-Encoding"] = "chunked"
      body = Self.chunked(body)
    } else if response.headers["Content-Length"] == nil {
      response.headers["Content-Length"] = String(body.count)
    }
    return request.method == "HEAD" ? [] : body
  }

  private static func head(of response: ServerResponse) -> [UInt8] {
    var head = "HTTP/1.1 \(response.status) \(StatusText.reason(response.status))\r\n"
    for field in response.headers.fields { head += "\(field.name): \(field.value)\r\n" }
    return Array((head + "\r\n").utf8)
  }

  private static func chunked(_ body: [UInt8]) -> [UInt8] {
    var chunks: [UInt8] = []
    chunks.reserveCapacity(body.count + body.count / 1_000 + 16)
    var rest = body[...]
    while !rest.isEmpty {
      let chunk = rest.prefix(8_192)
      rest = rest.dropFirst(chunk.count)
      chunks += "\(String(chunk.count, radix: 16))\r\n".utf8
      chunks += chunk
      chunks += "\r\n".utf8
    }
    return chunks + "0\r\n\r\n".utf8
  }

  private func write(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBytes { stream.write($0) }
  }
}
