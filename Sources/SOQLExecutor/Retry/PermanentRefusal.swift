/// Answers 401 that another session of the same source would get, too.
///
/// Refreshing upon these goes on for ever, or until the account is locked.
package enum PermanentRefusal {
  static let highAssurance = "This session is not valid for use with the REST API"
  static let unattachedApp = "Connected app is not attached to Agent"

  /// Whether a new session would not help.
  package static func isPermanent(_ error: SalesforceError) -> Bool {
    error.code == .invalidAuthHeader || error.message.contains(highAssurance)
      || error.message.contains(unattachedApp)
  }
}
