/// Where a request goes.
package struct OrgRoute: Sendable, Equatable {
  /// What is asked for.
  package enum Kind: Sendable, Equatable {
    case versions
    case resources
    case query
    case queryMore
    case explain
    case limits
    case search
    case composite
    case token
    case userInfo
    case identity
    case revoke
    case other
  }

  /// What is asked for.
  package var kind: Kind
  /// Which queries it is about.
  package var resource = AskedQuery.Resource.query
  /// The version in the path, such as `66.0`.
  package var version: String?
  /// The last part of the path, of which the case counts.
  package var last = ""

  /// Whether it lies below `/services/data/`, where calls count.
  package var isData: Bool { version != nil }

  /// The route of a request; the case of the path and a slash at its end do not count.
  package init(_ request: ServerRequest) {
    let parts = request.path.split(separator: "/").map { PercentEncoding.decode($0) }
    let words = parts.map { $0.lowercased() }
    last = parts.last ?? ""
    kind = .other
    guard words.first == "services" else {
      if words.first == "id", words.count == 3 { kind = .identity }
      return
    }
    switch words.dropFirst().first {
    case "oauth2" where words.count == 3:
      kind = ["token": .token, "userinfo": .userInfo, "revoke": .revoke][words[2]] ?? .other
    case "data" where words.count == 2: kind = .versions
    case "data": readData(Array(words[2...]), request)
    default: break
    }
  }

  private mutating func readData(_ words: [String], _ request: ServerRequest) {
    guard words[0].hasPrefix("v") else { return }
    version = String(words[0].dropFirst())
    var words = words.dropFirst()
    if words.first == "tooling" {
      resource = .toolingQuery
      words = words.dropFirst()
      guard words.first == "query" else { return }
    }
    switch words.first {
    case nil: kind = .resources
    case "query", "queryall":
      if words.first == "queryall" { resource = .queryAll }
      if words.count == 2 {
        kind = .queryMore
      } else if words.count == 1 {
        kind = request.parameter("explain") == nil ? .query : .explain
      }
    case "limits" where words.count == 1: kind = .limits
    case "search" where words.count == 1: kind = .search
    case "composite" where words.count == 1: kind = .composite
    default: break
    }
  }
}
