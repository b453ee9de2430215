/// Sessions, apps and tokens.
extension TestOrg {
  /// A new access token that is valid now, of ``OrgUser/ann``.
  ///
  /// All of them go back to one login, so that each may go on with the results of the others, unless
  /// ``OrgOptions/locatorsSurviveRefresh`` is false.
  package func session() -> String { service.sessions.session(of: 0).token }

  /// Whether a token is valid now.
  package func isValid(_ token: String) -> Bool { service.sessions.find(token)?.isAlive == true }

  /// Ends a session.
  package func expire(_ token: String) { service.sessions.end(token) }

  /// Ends all sessions.
  package func expireAllSessions() { service.sessions.endAll() }

  /// Makes all locators unknown.
  package func expireLocators() { service.cursors.removeAll() }

  /// Lets an app log in; one of the same Id is replaced.
  package func register(_ client: OAuthClient) { service.sessions.register(client) }

  /// A refresh token, as a login through the browser would have given it.
  package func refreshToken(
    for client: OAuthClient = .test,
    user: OrgUser = .ann
  ) -> String {
    service.sessions.login(client.id, user, refreshable: true).token ?? ""
  }

  /// The Id of the org.
  package static let organizationID = SessionStore.organizationID
}
