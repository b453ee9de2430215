/// An answer, and what becomes of it on its way.
package struct ServerResponse: Sendable {
  /// The status code.
  package var status: Int
  /// The header fields; those that follow from the body are added when the answer is sent.
  package var headers: HeaderFields
  /// The body, before it is compressed.
  package var body: [UInt8]
  /// Whether the body goes out in chunks, without saying its length before.
  package var isChunked = false
  /// Whether the body is compressed for clients that accept it.
  package var allowsGzip = true
  /// Whether the connection ends after this answer.
  package var closes = false
  /// What becomes of the answer on its way.
  package var delivery = Delivery.whole
  /// The fault that it is due to, for the log.
  package var fault: String?

  package init(_ status: Int, headers: HeaderFields = HeaderFields(), body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// An answer in JSON, with the type that Salesforce gives it.
  package static func json(_ status: Int, _ body: [UInt8]) -> ServerResponse {
    ServerResponse(
      status,
      headers: ["Content-Type": "application/json;charset=UTF-8"],
      body: body
    )
  }

  /// An answer in JSON, from text.
  package static func json(_ status: Int, _ text: String) -> ServerResponse {
    json(status, Array(text.utf8))
  }

  /// An answer that is a web page.
  package static func html(_ status: Int, _ text: String) -> ServerResponse {
    ServerResponse(
      status,
      headers: ["Content-Type": "text/html;charset=UTF-8"],
      body: Array(text.utf8)
    )
  }

  /// How an answer goes over the wire.
  package enum Delivery: Sendable {
    /// As it should.
    case whole
    /// After some time.
    case delayed(Duration)
    /// Not at all: the connection is reset.
    case resetBeforeHeaders
    /// The head, and as many bytes of the body, then the connection is reset.
    case reset(afterBytes: Int)
    /// The head, which promises the whole body, and as many bytes of it; then the connection is closed.
    case truncated(afterBytes: Int)
    /// The body in pieces of some bytes, with a pause before each.
    case dripping(bytes: Int, pause: Duration)
    /// Nothing at all; the connection stays open.
    case stalledBeforeHeaders
    /// The head and as many bytes of the body, then nothing; the connection stays open.
    case stalled(afterBytes: Int)
    /// These bytes in place of the answer, then the connection is closed.
    case raw([UInt8])
  }
}
