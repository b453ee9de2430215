/// Faults of the server.
extension Fault {
  /// 401: the session has ended, it says; the same token is taken again after the fault.
  package static let unauthorized = error(.invalidSession)

  /// 401 that no new session helps against.
  package static let notForREST = error(
    OrgError(
      401,
      "INVALID_SESSION_ID",
      "This session is not valid for use with the REST API"
    )
  )

  /// 401 that no new session helps against.
  package static let agentNotAttached = error(
    OrgError(401, "INVALID_SESSION_ID", "Connected app is not attached to Agent")
  )

  /// 401: the header is no token.
  package static let invalidAuthHeader = error(.invalidHeader)

  /// 401 as it comes before the server knows what the client accepts: XML.
  package static let unauthorizedInXML = answer("LOGIN_OAUTH_INVALID_TOKEN") { _ in
    ServerResponse(
      401,
      headers: ["Content-Type": "application/xml"],
      body: Array("<response><faultcode>LOGIN_OAUTH_INVALID_TOKEN</faultcode></response>".utf8)
    )
  }

  /// 403: too many long requests at once.
  package static let concurrentLimit = error(
    OrgError(
      403,
      "REQUEST_LIMIT_EXCEEDED",
      "ConcurrentRequests (Concurrent API Requests) Limit exceeded."
    )
  )

  /// 403: the calls of the day are used up.
  package static let dailyLimit = error(
    OrgError(403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.")
  )

  /// 420: the org is gone, or being moved.
  package static let orgGone = answer("org gone") { _ in .html(420, "") }

  /// 429, with the seconds after which to come again.
  package static func tooManyRequests(retryAfter seconds: Int? = nil) -> Fault {
    tooManyRequests(retryAfterText: seconds.map { String($0) })
  }

  /// 429, with any text in the field `Retry-After`.
  package static func tooManyRequests(retryAfterText text: String?) -> Fault {
    answer("too many requests") { _ in
      var response = ServerResponse(429)
      response.headers["Retry-After"] = text
      return response
    }
  }

  /// 500, with the Id under which Salesforce finds the error.
  package static func serverError(gack: String = "1234567890-12345 (123456789)") -> Fault {
    error(
      OrgError(
        500,
        "UNKNOWN_EXCEPTION",
        "An unexpected error occurred. Please include this ErrorId if you contact support: \(gack)"
      )
    )
  }

  /// 502 from a proxy on the way.
  package static let badGateway = answer("bad gateway") { _ in
    .html(502, "<html><body><h1>502 Bad Gateway</h1></body></html>")
  }

  /// 503, a page that says that the org is being worked on.
  package static let maintenance = answer("maintenance") { _ in
    .html(
      503,
      "<html><head><title>Down for Maintenance</title></head><body>We are down for maintenance.</body></html>"
    )
  }

  /// 503 in Salesforce's form.
  package static let serverUnavailable = error(
    OrgError(503, "SERVER_UNAVAILABLE", "We are unable to process your request at this time.")
  )

  /// 400: the query took too long.
  package static let queryTimeout = error(.queryTimeout)

  /// 400: the cursor is too old, or of another session.
  package static let expiredLocator = error(.invalidLocator)

  /// 200 with a web page.
  package static let webPage = answer("web page") { _ in
    .html(200, "<html><body>Log in</body></html>")
  }

  /// A redirect to any URL.
  package static func redirect(to location: String, status: Int = 302) -> Fault {
    answer("redirect") { _ in ServerResponse(status, headers: ["Location": location]) }
  }

  /// An error of the token endpoint; the description may be missing.
  package static func tokenError(
    _ error: String,
    _ description: String? = nil,
    status: Int = 400
  ) -> Fault {
    let failure = TokenEndpoint.Failure(error, description, status: status)
    return answer(error) { _ in failure.response }
  }

  /// The refresh token, or the user's approval, is no longer good.
  package static let invalidGrant = tokenError("invalid_grant", "expired access/refresh token")

  /// The same without a word of explanation.
  package static let invalidGrantWithoutDescription = tokenError("invalid_grant")

  /// The token endpoint wants to be asked again.
  package static let unknownError = tokenError("unknown_error", "retry your request")
}
