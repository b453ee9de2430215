/// A request that is yet to be made for a session, and that may be made several times.
struct Call: Sendable {
  var method = HTTPMethod.get
  /// Path and query on the server of the session.
  var target: String
  var headers: HTTPHeaders
  var body: [UInt8]?
  /// Whether it may be sent again although it may have been carried out.
  var isIdempotent = true
  /// Whether it goes without the token.
  var isAnonymous = false
  /// When it must be done, by the connection's clock.
  var deadline: Duration?
  /// Which answers are no errors.
  var accepts: @Sendable (_ status: Int) -> Bool = { (200..<300).contains($0) }

  init(_ target: String, _ headers: HTTPHeaders = ["Accept": "application/json"]) {
    self.target = target
    self.headers = headers
  }
}

/// What came of a call.
struct CallResult<Value: Sendable>: Sendable {
  var value: Value
  /// The server that answered.
  var instance: Origin
}
