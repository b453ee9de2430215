import SOQLJSON

/// What the token endpoint gives.
///
/// Source: OAuth Tokens and Scopes in Salesforce Help. There is no time at which the session ends; fields
/// of Experience Cloud sites and the signature are not needed.
struct TokenResponse: Sendable {
  let accessToken: Secret
  /// A new refresh token, if the server rotates them; the old one is dead then.
  let refreshToken: Secret?
  /// Where the access token is good; it may differ from one time to the next.
  let instance: Origin
  let userID: String?
  let organizationID: String?

  /// Reads the body of an answer 200.
  ///
  /// - Throws: What is wrong with it, a clause that goes behind "the answer".
  init(parsing body: [UInt8]) throws(Malformed) {
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONTape(parsing: body).root
    } catch {
      throw Malformed("is no JSON")
    }
    guard let token = root["access_token"]?.string, !token.isEmpty else {
      throw Malformed("has no 'access_token'")
    }
    guard let url = root["instance_url"]?.string else { throw Malformed("has no 'instance_url'") }
    do throws(OriginError) {
      instance = try Origin(url)
    } catch {
      throw Malformed("has an 'instance_url' that is no safe URL")
    }
    accessToken = Secret(token)
    refreshToken = root["refresh_token"]?.string.flatMap { $0.isEmpty ? nil : Secret($0) }
    let identity = (root["id"]?.string ?? "").split(separator: "/").suffix(3)
    let isIdentity = identity.first == "id" && identity.count == 3
    organizationID = isIdentity ? Self.id(identity.dropFirst().first) : nil
    userID = isIdentity ? Self.id(identity.last) : nil
  }

  /// What is wrong with a body.
  struct Malformed: Error {
    let problem: String

    init(_ problem: String) {
      self.problem = problem
    }
  }

  /// The session that the answer starts.
  func session(username: String? = nil) -> Session {
    Session(
      accessToken: accessToken,
      instance: instance,
      username: username,
      userID: userID,
      organizationID: organizationID
    )
  }

  private static func id(_ text: Substring?) -> String? {
    guard let text, text.utf8.count == 15 || text.utf8.count == 18,
      text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { return nil }
    return String(text)
  }
}
