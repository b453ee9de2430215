public import SOQLBuilder
import SOQLJSON
public import SOQLRows

/// What an org tells besides the rows of queries.
extension Connection {
  /// The path of the REST resources of the API version, such as `/services/data/v62.0`.
  func resources(by deadline: Duration? = nil) async throws(ExecutionError) -> String {
    "/services/data/v\(try await apiVersion(by: deadline).number).0"
  }

  /// The versions of the API that the server has, in its order.
  ///
  /// - Throws: An ``ExecutionError`` if the server does not tell.
  public func versions() async throws(ExecutionError) -> [ServerVersion] {
    var call = Call("/services/data")
    call.isAnonymous = true
    return try await perform(call) { response, _ in
      response.json().flatMap { ServerVersion.list($0.root) }
    }.value
  }

  /// The limits of the org, and what is left of them.
  ///
  /// - Throws: An ``ExecutionError`` if the server does not tell.
  public func limits() async throws(ExecutionError) -> OrgLimits {
    try await perform(Call("\(resources())/limits")) { response, _ in
      response.json().flatMap { OrgLimits.read($0.root) }
    }.value
  }

  /// How the server would run a query, the cheapest way first; the query is not run.
  ///
  /// - Throws: An ``ExecutionError`` if the query has errors or the server refuses it.
  public func explain(
    _ query: some SOQLQuery,
    options: QueryOptions = QueryOptions()
  ) async throws(ExecutionError) -> [QueryPlan] {
    let run = QueryRun(self, query, options)
    let prepared = try await run.prepared()
    var plans: [QueryPlan] = []
    for text in prepared.texts {
      let target =
        "\(try await resources())\(options.usesTooling ? "/tooling" : "")/query?explain="
        + PercentEncoding.encode(text)
      plans += try await get(target, for: prepared) { response in
        response.json().flatMap { QueryPlan.list($0.root) }
      }.value
    }
    return plans
  }

  /// The records that a search finds, of any objects.
  ///
  /// The text is SOSL and is sent as it is: what a user typed must have its reserved characters
  /// (`? & | ! { } [ ] ( ) ^ ~ * : \\ " ' + -`) escaped by backslashes.
  ///
  /// ```swift
  /// let found = try await connection.search("FIND {Acme} RETURNING Account(Name), Contact(Name)")
  /// ```
  ///
  /// - Throws: An ``ExecutionError`` if the search fails.
  public func search(_ sosl: String) async throws(ExecutionError) -> [Record] {
    let target = "\(try await resources())/search?q=" + PercentEncoding.encode(sosl)
    let call = Call(target)
    let length = RequestSize.overhead(of: request(for: call, try await session()))
    guard length <= RequestSize.maximum else {
      throw ExecutionError(
        .route(
          RouteError(
            "URL and header fields of the search would have \(length) bytes, and only "
              + "\(RequestSize.maximum) are safe; search for less"
          )
        )
      )
    }
    return try await perform(call) { response, _ in response.searchRecords() }.value
  }

  /// Makes a request of one's own, with session, retries and limits as all others.
  ///
  /// ```swift
  /// let answer = try await connection.request(.get, "/services/apexrest/Orders/42")
  /// let me = try await connection.request(.get, "chatter/users/me")   // below /services/data/v62.0/
  /// ```
  ///
  /// - Parameters:
  ///   - method: The method. GET, HEAD, PUT and DELETE are sent again after a failure, others only if
  ///     the server cannot have got them.
  ///   - path: Path and query, percent-encoded; one without a slash at its start is below the resources of
  ///     the API version.
  ///   - headers: More header fields; the token is added.
  ///   - body: What is sent.
  ///   - isIdempotent: Whether the request may be sent again although it may have been carried out, if
  ///     the method does not tell.
  /// - Returns: The answer, of status 200 to 300 or 304.
  /// - Throws: An ``ExecutionError``; the server's error is among its causes.
  public func request(
    _ method: HTTPMethod,
    _ path: String,
    headers: HTTPHeaders = ["Accept": "application/json"],
    body: [UInt8]? = nil,
    isIdempotent: Bool? = nil
  ) async throws(ExecutionError) -> HTTPResponse {
    let target = path.hasPrefix("/") ? path : "\(try await resources())/\(path)"
    guard ServerPath.isValid(target) else {
      throw ExecutionError(
        .transport(
          TransportError(
            .invalidRequest,
            mayHaveBeenSent: false,
            "a path is one on the org's server, percent-encoded, such as /services/data/v62.0/limits"
          )
        )
      )
    }
    var call = Call(target, headers)
    call.method = method
    call.body = body
    call.isIdempotent = isIdempotent ?? method.isIdempotent
    call.accepts = { (200...300).contains($0) || $0 == 304 }
    return try await perform(call) { response, _ in .success(response) }.value
  }
}

extension HTTPMethod {
  /// Whether a request may be repeated without doing more than once.
  var isIdempotent: Bool {
    switch self {
    case .get, .head, .put, .delete: true
    case .post, .patch: false
    }
  }
}
