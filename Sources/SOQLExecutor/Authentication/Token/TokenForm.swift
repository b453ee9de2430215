/// What is sent to the token endpoint.
struct TokenForm: Sendable {
  private var fields: [(name: String, value: Secret)] = []
  /// Whom the request is for, for messages: no secret.
  let subject: String

  /// A form for a grant type.
  init(_ grantType: String, for subject: String) {
    self.subject = subject
    add("grant_type", Secret(grantType))
  }

  mutating func add(_ name: String, _ value: Secret) {
    fields.append((name, value))
  }

  /// The form as `application/x-www-form-urlencoded`.
  var body: [UInt8] {
    var bytes: [UInt8] = []
    for (name, value) in fields {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "&")) }
      PercentEncoding.append(name, to: &bytes)
      bytes.append(UInt8(ascii: "="))
      PercentEncoding.append(value.reveal(), to: &bytes)
    }
    return bytes
  }

  /// What no message may show: all but the grant type.
  var secrets: [Secret] { fields.dropFirst().map(\.value) }
}
