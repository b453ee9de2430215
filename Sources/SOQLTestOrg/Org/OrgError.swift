import SOQLJSON

/// An error as Salesforce answers it: a JSON array with one object.
package struct OrgError: Error, Sendable, Equatable {
  package var status: Int
  package var code: String
  package var message: String
  package var fields: [String]

  /// An error.
  package init(_ status: Int, _ code: String, _ message: String, fields: [String] = []) {
    self.status = status
    self.code = code
    self.message = message
    self.fields = fields
  }

  /// The answer.
  package var response: ServerResponse { .json(status, body) }

  var body: [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    writer.beginObject()
    writer.key("message")
    writer.string(message)
    writer.key("errorCode")
    writer.string(code)
    if !fields.isEmpty {
      writer.key("fields")
      writer.beginArray()
      for field in fields { writer.string(field) }
      writer.endArray()
    }
    writer.endObject()
    writer.endArray()
    return writer.bytes
  }

  /// The session has ended, or never was.
  package static let invalidSession = OrgError(
    401,
    "INVALID_SESSION_ID",
    "Session expired or invalid"
  )
  /// The token is none.
  package static let invalidHeader = OrgError(401, "INVALID_AUTH_HEADER", "INVALID_HEADER_TYPE")
  /// The cursor is too old, of another session, or never was.
  package static let invalidLocator = OrgError(
    400,
    "INVALID_QUERY_LOCATOR",
    "invalid query locator"
  )
  /// There is nothing at the path.
  package static let notFound = OrgError(
    404,
    "NOT_FOUND",
    "The requested resource does not exist"
  )
  /// The query took too long.
  package static let queryTimeout = OrgError(
    400,
    "QUERY_TIMEOUT",
    "Your query request was running for too long."
  )

  /// The query cannot be read.
  package static func malformedQuery(_ message: String) -> OrgError {
    OrgError(400, "MALFORMED_QUERY", message)
  }

  /// The method is not one of those of the resource.
  static func methodNotAllowed(_ method: String, _ allowed: String) -> OrgError {
    OrgError(
      405,
      "METHOD_NOT_ALLOWED",
      "HTTP Method '\(method)' not allowed. Allowed are \(allowed)"
    )
  }
}
