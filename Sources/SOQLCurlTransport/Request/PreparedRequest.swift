import CCurl
import SOQLExecutor

/// A request that was found fit to be sent, in the form that libcurl takes.
///
/// It does not change once it is made.
final class PreparedRequest: @unchecked Sendable {
  let method: HTTPMethod
  let origin: Origin
  let target: String
  let body: [UInt8]?
  let deadlines: Deadlines
  let acceptsCompression: Bool
  /// The header fields, a line each.
  let headerLines: UnsafeMutablePointer<curl_slist>

  /// Checks a request.
  ///
  /// - Throws: An error of kind ``TransportError/Kind/invalidRequest`` if parts of it would change what is
  ///   sent, such as a line break in a header field.
  init(_ request: HTTPRequest) throws(TransportError) {
    try Self.check(request.target, of: request)
    let lines = try Self.lines(of: request)
    method = request.method
    origin = request.origin
    target = request.target
    body = try Self.body(of: request)
    deadlines = request.deadlines
    acceptsCompression = request.acceptsCompression
    headerLines = try Self.list(lines, of: request)
  }

  deinit {
    curl_slist_free_all(headerLines)
  }

  /// Whether it does no harm if the server gets it twice.
  var isSafe: Bool { method == .get || method == .head }

  private static func check(
    _ target: String,
    of request: HTTPRequest
  ) throws(TransportError) {
    guard target.utf8.first == UInt8(ascii: "/") else {
      throw invalid(request, "its path does not start with a slash")
    }
    guard target.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") }) else {
      throw invalid(request, "its path has a character that must be percent-encoded")
    }
  }

  private static func lines(of request: HTTPRequest) throws(TransportError) -> [String] {
    var lines: [String] = []
    lines.reserveCapacity(request.headers.fields.count + 2)
    for field in request.headers.fields {
      guard isToken(field.name) else {
        throw invalid(request, "the name of a header field is none")
      }
      guard isFieldValue(field.value) else {
        throw invalid(request, "the header field \(field.name) has a control character")
      }
      let name = field.name.lowercased()
      guard !ownFields.contains(name), name != "authorization" || request.bearer == nil else {
        throw invalid(
          request,
          "the header field \(field.name) follows from the rest of the request"
        )
      }
      // libcurl takes a name with a semicolon for a field without a value.
      let isEmpty = field.value.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
      lines.append(isEmpty ? field.name + ";" : field.name + ": " + field.value)
    }
    if let token = request.bearer?.reveal() {
      guard !token.isEmpty, token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
        throw invalid(request, "its access token is empty or has characters that none has")
      }
      lines.append("Authorization: Bearer " + token)
    }
    // The server is not asked whether it wants the body.
    lines.append("Expect:")
    return lines
  }

  /// Fields that would contradict what is sent.
  private static let ownFields: Set<String> = [
    "host", "content-length", "transfer-encoding", "connection", "expect", "accept-encoding", "te",
    "upgrade", "trailer", "http2-settings", "keep-alive", "proxy-connection", "proxy-authorization",
  ]

  private static func isToken(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
      }
  }

  private static func isFieldValue(_ value: String) -> Bool {
    value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
  }

  private static func body(of request: HTTPRequest) throws(TransportError) -> [UInt8]? {
    switch request.method {
    case .get, .head:
      guard request.body == nil else { throw invalid(request, "this method has no body") }
      return nil
    case .post, .put, .patch: return request.body ?? []
    case .delete: return request.body
    }
  }

  private static func list(
    _ lines: [String],
    of request: HTTPRequest
  ) throws(TransportError) -> UnsafeMutablePointer<curl_slist> {
    var list: UnsafeMutablePointer<curl_slist>?
    for line in lines {
      guard let longer = curl_slist_append(list, line) else {
        curl_slist_free_all(list)
        throw invalid(request, "there is no memory for its header fields")
      }
      list = longer
    }
    guard let list else { throw invalid(request, "there is no memory for its header fields") }
    return list
  }

  private static func invalid(_ request: HTTPRequest, _ reason: String) -> TransportError {
    TransportError(
      .invalidRequest,
      mayHaveBeenSent: false,
      "\(request.method.rawValue) \(request.origin) cannot be sent: \(reason)"
    )
  }
}
