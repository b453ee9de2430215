/// Faults of the network and of the encoding. The org has done what was asked.
extension Fault {
  /// The connection is reset before the answer.
  package static let resetBeforeHeaders = delivery("reset before headers", .resetBeforeHeaders)

  /// The connection is reset right behind the answer's head.
  package static let resetAfterHeaders = delivery("reset after headers", .reset(afterBytes: 0))

  /// The connection is closed within the body, after as many bytes; the head promised all of it, or, if
  /// the org uses chunks, the last one is missing.
  package static func truncatedBody(afterBytes count: Int = 10) -> Fault {
    delivery("truncated body", .truncated(afterBytes: count))
  }

  /// The body comes in chunks and is cut off within one.
  package static func cutChunks(afterBytes count: Int = 10) -> Fault {
    alter("cut chunks") { _, response in
      response.isChunked = true
      response.delivery = .truncated(afterBytes: count)
    }
  }

  /// The body comes in pieces of some bytes, with a pause before each.
  package static func slowBody(bytes: Int, pause: Duration) -> Fault {
    delivery("slow body", .dripping(bytes: bytes, pause: pause))
  }

  /// The answer comes after a time.
  package static func delay(_ duration: Duration) -> Fault {
    delivery("delay", .delayed(duration))
  }

  /// No answer comes, and the connection stays open.
  package static let stall = delivery("stall", .stalledBeforeHeaders)

  /// The head comes, and as many bytes of the body; then nothing more, and the connection stays open.
  package static func stalledBody(afterBytes count: Int = 10) -> Fault {
    delivery("stalled body", .stalled(afterBytes: count))
  }

  /// The head says that the body is gzip, which it is not; for clients that accept gzip.
  package static let claimedGzip = forGzip("claimed gzip") { response in
    response.headers["Content-Encoding"] = "gzip"
  }

  /// The body is gzip with a wrong checksum; for clients that accept gzip.
  package static let corruptGzip = forGzip("corrupt gzip") { response in
    response.body = Gzip.stored(response.body)
    response.body[response.body.count - 5] ^= 0xFF
    response.headers["Content-Encoding"] = "gzip"
  }

  /// The body starts with a byte order mark.
  package static let byteOrderMark = alter("byte order mark") { _, response in
    response.body = [0xEF, 0xBB, 0xBF] + response.body
  }

  /// The body is empty.
  package static let emptyBody = alter("empty body") { _, response in response.body = [] }

  /// Other faults of the wire.
  package static func delivery(_ name: String, _ delivery: ServerResponse.Delivery) -> Fault {
    alter(name) { $1.delivery = delivery }
  }

  private static func forGzip(
    _ name: String,
    _ change: @escaping @Sendable (inout ServerResponse) -> Void
  ) -> Fault {
    alter(name) { request, response in
      response.allowsGzip = false
      if request.acceptsGzip { change(&response) }
    }
  }
}
