/// How large requests are.
enum RequestSize {
  /// How many bytes URL and header fields may have together, with some room below the server's 16,384.
  ///
  /// Source: the server answers 414 or 431 to more.
  static let maximum = 15_500

  /// How many characters a query may have.
  ///
  /// Source: "SOQL and SOSL Limits".
  static let maximumQueryLength = 100_000

  /// How many bytes the request line and header fields of a request have, those included that the transport
  /// adds.
  static func overhead(of request: HTTPRequest) -> Int {
    let line = "\(request.method.rawValue) \(request.target) HTTP/1.1\r\n".utf8.count
    let fields = request.headers.fields.reduce(0) {
      $0 + $1.name.utf8.count + $1.value.utf8.count + 4
    }
    let token = request.bearer.map { $0.reveal().utf8.count + 26 } ?? 0
    let others = request.origin.description.utf8.count + 50
    return line + fields + token + others
  }
}
