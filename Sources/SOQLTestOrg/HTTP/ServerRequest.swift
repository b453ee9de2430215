/// A request as it came.
package struct ServerRequest: Sendable {
  /// GET, POST and so on.
  package var method: String
  /// What stood behind the method, as it came.
  package var target: String
  /// The header fields.
  package var headers: HeaderFields
  /// The body, without its chunks.
  package var body: [UInt8]
  /// The number of the connection, from 1 on.
  package var connection: Int
  /// Whether the connection may be used again.
  package var keepsAlive = true

  package init(
    _ method: String,
    _ target: String,
    headers: HeaderFields = HeaderFields(),
    body: [UInt8] = [],
    connection: Int = 0
  ) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
    self.connection = connection
  }

  /// The target's path, as it came; of a whole URL, which a proxy gets, the path in it.
  package var path: String {
    let path = target.prefix { $0 != "?" }
    guard !path.hasPrefix("/"), let colon = path.firstIndex(of: ":"),
      path[colon...].hasPrefix("://")
    else { return String(path) }
    return String(path[colon...].dropFirst(3).drop { $0 != "/" })
  }

  /// The names and values behind the target's question mark, decoded.
  package var parameters: [FormField] {
    guard let mark = target.firstIndex(of: "?") else { return [] }
    return FormField.decode(target[target.index(after: mark)...])
  }

  /// The decoded value of a parameter.
  package func parameter(_ name: String) -> String? {
    parameters.first { $0.name == name }?.value
  }

  /// The names and values of a body in the form of HTML forms, decoded.
  package var form: [FormField] { FormField.decode(String(decoding: body, as: UTF8.self)) }

  /// The token of the field `Authorization: Bearer …`, or `OAuth …`.
  package var bearer: String? {
    guard let value = headers["Authorization"], let blank = value.firstIndex(of: " ") else {
      return nil
    }
    guard ["bearer", "oauth"].contains(value[..<blank].lowercased()) else { return nil }
    return value[value.index(after: blank)...].trimmed
  }

  /// Whether the client takes an answer compressed by gzip.
  package var acceptsGzip: Bool {
    headers.words("Accept-Encoding").contains { word in
      let parts = word.split(separator: ";").map(\.trimmed)
      guard parts.first == "gzip" || parts.first == "*" else { return false }
      return !parts.dropFirst().contains {
        $0.hasPrefix("q=0") && !$0.contains { "123456789".contains($0) }
      }
    }
  }
}
