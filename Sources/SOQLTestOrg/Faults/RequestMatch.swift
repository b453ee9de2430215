/// Which requests something is about.
package struct RequestMatch: Sendable {
  let matches: @Sendable (ServerRequest, OrgRoute) -> Bool

  /// Requests that satisfy a condition.
  package init(_ matches: @escaping @Sendable (ServerRequest) -> Bool) {
    self.matches = { request, _ in matches(request) }
  }

  private init(_ kinds: OrgRoute.Kind...) {
    matches = { kinds.contains($1.kind) }
  }

  private init(_ matches: @escaping @Sendable (ServerRequest, OrgRoute) -> Bool) {
    self.matches = matches
  }

  /// All requests.
  package static let any = RequestMatch { _ in true }
  /// Requests below `/services/data/`, for which a session is needed.
  package static let data = RequestMatch { $1.isData }
  /// First pages of queries, of all kinds.
  package static let query = RequestMatch(.query)
  /// Further pages, those of children included.
  package static let queryMore = RequestMatch(.queryMore)
  /// Pages, first and further.
  package static let page = RequestMatch(.query, .queryMore)
  package static let explain = RequestMatch(.explain)
  package static let limits = RequestMatch(.limits)
  package static let search = RequestMatch(.search)
  package static let composite = RequestMatch(.composite)
  package static let versions = RequestMatch(.versions)
  package static let token = RequestMatch(.token)
  package static let userInfo = RequestMatch(.userInfo)
  package static let revoke = RequestMatch(.revoke)

  /// Requests whose path starts with another, whatever its case.
  package static func path(_ prefix: String) -> RequestMatch {
    let prefix = prefix.lowercased()
    return RequestMatch { $0.path.lowercased().hasPrefix(prefix) }
  }

  /// First pages of a query with this text.
  package static func query(_ text: String) -> RequestMatch {
    RequestMatch { $0.parameter("q") == text }
  }

  /// Whether a request is one of them.
  package func callAsFunction(_ request: ServerRequest) -> Bool {
    matches(request, OrgRoute(request))
  }
}
