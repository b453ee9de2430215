/// A code that Salesforce gives an error, such as `INVALID_FIELD`.
///
/// There are hundreds; the constants are those that somebody decides upon. Any other is compared by its
/// text: `error.code == "STRING_TOO_LONG"`.
public struct ErrorCode: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The code as the server writes it.
  public let rawValue: String

  /// A code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A code.
  public init(stringLiteral value: String) {
    self.init(rawValue: value)
  }

  /// The code as the server writes it.
  public var description: String { rawValue }
}

extension ErrorCode {
  /// The text is no SOQL.
  public static let malformedQuery: ErrorCode = "MALFORMED_QUERY"
  /// A field does not exist, or the user may not see it.
  public static let invalidField: ErrorCode = "INVALID_FIELD"
  /// An object does not exist, or the user may not see it.
  public static let invalidType: ErrorCode = "INVALID_TYPE"
  /// A field cannot be filtered by this operator.
  public static let invalidQueryFilterOperator: ErrorCode = "INVALID_QUERY_FILTER_OPERATOR"
  /// The cursor of a query is older than two days, of another session, or none.
  public static let invalidQueryLocator: ErrorCode = "INVALID_QUERY_LOCATOR"
  /// The query ran for too long.
  public static let queryTimeout: ErrorCode = "QUERY_TIMEOUT"
  /// The query asks for too much at once.
  public static let operationTooLarge: ErrorCode = "OPERATION_TOO_LARGE"
  /// There are too many Ids in the query.
  public static let exceededIDLimit: ErrorCode = "EXCEEDED_ID_LIMIT"
  /// The query has too many conditions or formula fields.
  public static let queryTooComplicated: ErrorCode = "QUERY_TOO_COMPLICATED"
  /// Somebody else writes the same record.
  public static let unableToLockRow: ErrorCode = "UNABLE_TO_LOCK_ROW"
  /// The session has ended, or never was one.
  public static let invalidSessionID: ErrorCode = "INVALID_SESSION_ID"
  /// The token is none.
  public static let invalidAuthHeader: ErrorCode = "INVALID_AUTH_HEADER"
  /// Too many calls today, or too many at a time.
  public static let requestLimitExceeded: ErrorCode = "REQUEST_LIMIT_EXCEEDED"
  /// The org has no API.
  public static let apiDisabledForOrg: ErrorCode = "API_DISABLED_FOR_ORG"
  /// The user may not use the API now.
  public static let apiCurrentlyDisabled: ErrorCode = "API_CURRENTLY_DISABLED"
  /// The user may not do this.
  public static let insufficientAccess: ErrorCode = "INSUFFICIENT_ACCESS"
  /// The org has no such feature.
  public static let functionalityNotEnabled: ErrorCode = "FUNCTIONALITY_NOT_ENABLED"
  /// There is no such record or resource.
  public static let notFound: ErrorCode = "NOT_FOUND"
  /// The server made a mistake.
  public static let unknownException: ErrorCode = "UNKNOWN_EXCEPTION"
  /// The server is not available.
  public static let serverUnavailable: ErrorCode = "SERVER_UNAVAILABLE"
}
