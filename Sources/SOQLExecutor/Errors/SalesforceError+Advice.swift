extension SalesforceError {
  /// What to do about the error; `nil` if the message says it.
  public var advice: String? {
    if let code, let advice = Self.advice(for: code, message) { return advice }
    switch status {
    case 401: return "log in again"
    case 404: return "check the instance URL and the API version"
    case 414, 431: return "the request is too long; let the executor plan it, or split it"
    case 420: return "the org was deleted, or is being moved"
    case 429: return "too many requests; wait before the next"
    case 502, 503, 504: return "Salesforce is not available; see https://status.salesforce.com"
    case 500: return "if it happens again, give the number to Salesforce's support"
    default: return nil
    }
  }

  private static func advice(for code: ErrorCode, _ message: String) -> String? {
    switch code {
    case .invalidField, .invalidType:
      return "check the name, and whether the user may see it (field-level security)"
    case .invalidQueryLocator:
      return "cursors live for two days and belong to their session; run the query again"
    case .queryTimeout:
      return "ask for its plan with explain, filter by an indexed field, or use the Bulk API"
    case .operationTooLarge, .exceededIDLimit, .queryTooComplicated:
      return "split the query"
    case .unableToLockRow:
      return "somebody else writes the record; try again"
    case .invalidSessionID:
      return message.contains(PermanentRefusal.highAssurance)
        ? "the org wants a session of high assurance; log in in another way" : "log in again"
    case .invalidAuthHeader:
      return "the access token is none; log in again"
    case .requestLimitExceeded:
      return message.contains("TotalRequests")
        ? "the org has used its requests of 24 hours; see Setup, Company Information"
        : "the org runs too many long requests at a time; lower the connection's concurrency"
    case .apiDisabledForOrg, .apiCurrentlyDisabled:
      return "the org's edition or the user's profile has no API access"
    case .insufficientAccess, .functionalityNotEnabled:
      return "ask an administrator for the permission"
    default: return nil
    }
  }
}
