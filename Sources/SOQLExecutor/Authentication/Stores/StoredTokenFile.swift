import SOQLJSON

/// The JSON of a ``StoredToken``.
enum StoredTokenFile {
  /// What is wrong with a file, a clause that goes behind its name.
  struct Malformed: Error {
    let problem: String
  }

  static func write(_ token: StoredToken, for login: Login) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("version")
    json.integer(1)
    let fields = [
      ("loginUrl", login.host.description), ("clientId", login.clientID),
      ("refreshToken", token.refreshToken.reveal()),
      ("accessToken", token.session.accessToken.reveal()),
      ("instanceUrl", token.session.instance.description),
      ("username", token.session.username), ("userId", token.session.userID),
      ("organizationId", token.session.organizationID),
    ]
    for case (let name, let value?) in fields {
      json.key(name)
      json.string(value)
    }
    json.key("savedAt")
    json.integer(Int(token.savedAt))
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }

  static func read(_ bytes: [UInt8], for login: Login) throws(Malformed) -> StoredToken {
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONTape(parsing: bytes).root
    } catch {
      throw Malformed(problem: "is no JSON (at byte \(error.offset))")
    }
    guard root["version"]?.integer == 1 else {
      throw Malformed(problem: "is not of version 1")
    }
    guard root["loginUrl"]?.string == login.host.description,
      root["clientId"]?.string == login.clientID
    else { throw Malformed(problem: "belongs to another login") }
    guard let refresh = root["refreshToken"]?.string, !refresh.isEmpty,
      let access = root["accessToken"]?.string, !access.isEmpty,
      let instance = root["instanceUrl"]?.string.flatMap({ try? Origin($0) }),
      let savedAt = root["savedAt"]?.integer
    else { throw Malformed(problem: "lacks a field, or one is of the wrong kind") }
    return StoredToken(
      refreshToken: Secret(refresh),
      session: Session(
        accessToken: Secret(access),
        instance: instance,
        username: root["username"]?.string,
        userID: root["userId"]?.string,
        organizationID: root["organizationId"]?.string
      ),
      savedAt: Double(savedAt)
    )
  }
}
