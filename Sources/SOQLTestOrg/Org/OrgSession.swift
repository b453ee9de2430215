/// A user of the org.
package struct OrgUser: Sendable, Hashable {
  /// The name to log in with.
  package var username: String
  /// The Id, starting with 005.
  package var id: String

  /// The user who is there from the start.
  package static let ann = OrgUser(
    username: "ann@test.example",
    id: RecordID.make("005", 1)
  )

  package init(username: String, id: String) {
    self.username = username
    self.id = id
  }
}

/// An app that may log in.
package struct OAuthClient: Sendable {
  /// The consumer key.
  package var id: String
  /// The consumer secret; `nil` for an app that has none.
  package var secret: String?
  /// The public key or certificate, in PEM, with which assertions are checked.
  package var publicKey: String?
  /// The users who approved the app, or whom an administrator let use it.
  package var users: [OrgUser]
  /// The user as whom client credentials run; `nil` if the app may not use them.
  package var runsAs: OrgUser?

  package init(
    id: String,
    secret: String? = nil,
    publicKey: String? = nil,
    users: [OrgUser] = [.ann],
    runsAs: OrgUser? = nil
  ) {
    self.id = id
    self.secret = secret
    self.publicKey = publicKey
    self.users = users
    self.runsAs = runsAs
  }

  /// The app that is there from the start.
  package static let test = OAuthClient(
    id: "3MVG9testConsumerKey",
    secret: "testConsumerSecret0123456789",
    runsAs: .ann
  )
}

/// What a token stands for.
struct OrgSession: Sendable {
  let token: String
  let user: OrgUser
  /// The login that it goes back to; a refresh keeps it.
  let grant: Int
  var isAlive = true
  /// Whether a rotation ended it, and its locators with it.
  var isRotatedAway = false
}
