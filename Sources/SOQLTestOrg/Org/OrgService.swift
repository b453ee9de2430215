import SOQLFiles
import SOQLJSON

/// Answers the requests that an org gets.
final class OrgService: Sendable {
  let options: OrgOptions
  let results: QueryResults
  let faults: FaultPlan
  let sessions = SessionStore()
  let cursors = Cursors()
  let clock = OrgClock()
  private let calls = Locked(0)
  private let ownOrigin = Locked("")

  init(options: OrgOptions, results: QueryResults, faults: FaultPlan) {
    self.options = options
    self.results = results
    self.faults = faults
  }

  /// The org's URL, known once its server runs.
  var origin: String {
    get { ownOrigin.withLock { $0 } }
    set { ownOrigin.withLock { $0 = newValue } }
  }

  /// Answers a request, or makes what a fault wants of it.
  func answer(_ request: ServerRequest) -> ServerResponse {
    let route = OrgRoute(request)
    let fault = faults.next(request, route)
    if fault?.endsSession == true, let token = request.bearer { sessions.end(token) }
    var response = fault?.answer?(request) ?? answer(request, route, fault?.alterPage)
    response.allowsGzip = options.usesGzip
    response.isChunked = response.isChunked || options.usesChunks
    if route.isData {
      addLimits(to: &response)
      // Real ones do, too; clients are not to send it back.
      response.headers["Set-Cookie"] = "BrowserId=test; path=/; HttpOnly"
    }
    fault?.alter?(request, &response)
    response.fault = fault?.name
    return response
  }

  /// Answers a request to a route; composite requests come here for each part.
  func answer(
    _ request: ServerRequest,
    _ route: OrgRoute,
    _ alterPage: (@Sendable (inout ResultPage) -> Void)? = nil
  ) -> ServerResponse {
    do throws(OrgError) {
      switch route.kind {
      case .token: return oauth.token(request)
      case .revoke: return oauth.revoke(request)
      case .userInfo, .identity: return oauth.userInfo(request)
      case .versions: return .json(200, OrgDocuments.versions(options.versions))
      default: break
      }
      guard let version = route.version else { return Self.missingPage }
      let session = try session(of: request)
      calls.withLock { $0 += 1 }
      try check(version)
      guard route.kind != .other else { throw .notFound }
      try check(request.method, of: route.kind)
      let queries = QueryService(org: self, route: route, version: version, session: session)
      switch route.kind {
      case .query: return try queries.first(request, alterPage)
      case .queryMore: return try queries.more(request, alterPage)
      case .explain: return try queries.explain(request)
      case .search: return try queries.search(request)
      case .composite: return try CompositeService(org: self).answer(request)
      case .limits: return .json(200, OrgDocuments.limits(options.dailyLimit, used: usedCalls))
      default: return .json(200, OrgDocuments.resources(version))
      }
    } catch {
      return error.response
    }
  }

  /// How many calls were made so far.
  var usedCalls: Int { calls.withLock { $0 } }

  private var oauth: TokenEndpoint {
    TokenEndpoint(sessions: sessions, options: options, clock: clock, origin: origin)
  }

  private func session(of request: ServerRequest) throws(OrgError) -> OrgSession {
    guard request.headers["Authorization"] != nil else { throw .invalidSession }
    guard let token = request.bearer, !token.isEmpty,
      token.utf8.allSatisfy({ FieldSyntax.isToken($0) || "/=".utf8.contains($0) })
    else { throw .invalidHeader }
    guard let session = sessions.find(token), session.isAlive else { throw .invalidSession }
    return session
  }

  private func check(_ version: String) throws(OrgError) {
    let parts = version.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1] == "0", let number = Int(parts[0]),
      options.versions.contains(number)
    else { throw .notFound }
  }

  private func check(_ method: String, of kind: OrgRoute.Kind) throws(OrgError) {
    if kind == .composite {
      guard method == "POST" else { throw .methodNotAllowed(method, "POST") }
    } else if method != "GET", method != "HEAD" {
      throw .methodNotAllowed(method, "GET,HEAD")
    }
  }

  private func addLimits(to response: inout ServerResponse) {
    let usage = "api-usage=\(usedCalls)/\(options.dailyLimit)"
    switch options.limitInfo {
    case .plain: response.headers["Sforce-Limit-Info"] = usage
    case .perApp(let name):
      response.headers["Sforce-Limit-Info"] =
        "\(usage); per-app-api-usage=\(usedCalls)/250(appName=\(name))"
    case .absent: break
    }
  }

  private static let missingPage = ServerResponse.html(
    404,
    "<html><head><title>URL No Longer Exists</title></head><body>URL No Longer Exists</body></html>"
  )
}
