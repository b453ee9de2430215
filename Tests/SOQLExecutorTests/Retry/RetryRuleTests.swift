import SOQLExecutor
import Testing

/// A line of the table of errors: how often reads and writes are sent again.
struct RetryLine: Sendable, CustomTestStringConvertible {
  let failure: AttemptFailure
  let reads: Int
  let writes: Int
  let testDescription: String

  static func server(
    _ status: Int,
    _ code: ErrorCode?,
    _ message: String = "",
    reads: Int,
    writes: Int
  ) -> RetryLine {
    let detail = SalesforceError.Detail(code: code, message: message, fields: [])
    return RetryLine(
      failure: .server(SalesforceError(status: status, details: [detail])),
      reads: reads,
      writes: writes,
      testDescription: "\(status) \(code?.rawValue ?? "") \(message)"
    )
  }

  static func transport(
    _ kind: TransportError.Kind,
    sent: Bool,
    reads: Int,
    writes: Int
  ) -> RetryLine {
    RetryLine(
      failure: .transport(TransportError(kind, mayHaveBeenSent: sent, "")),
      reads: reads,
      writes: writes,
      testDescription: "\(kind), \(sent ? "perhaps sent" : "not sent")"
    )
  }

  static func response(_ problem: ResponseError.Problem, reads: Int) -> RetryLine {
    RetryLine(
      failure: .response(ResponseError(problem, "")),
      reads: reads,
      writes: 0,
      testDescription: "\(problem)"
    )
  }
}

@Suite struct RetryRuleTests {
  private static let all = RetryRule.unlimited

  static let table: [RetryLine] = [
    .server(300, nil, reads: 0, writes: 0),
    .server(400, .malformedQuery, reads: 0, writes: 0),
    .server(400, .invalidField, reads: 0, writes: 0),
    .server(400, .invalidType, reads: 0, writes: 0),
    .server(400, .invalidQueryFilterOperator, reads: 0, writes: 0),
    .server(400, "JSON_PARSER_ERROR", reads: 0, writes: 0),
    .server(400, "NUMBER_OUTSIDE_VALID_RANGE", reads: 0, writes: 0),
    .server(400, "INVALID_BATCH_SIZE", reads: 0, writes: 0),
    .server(400, .invalidQueryLocator, reads: 0, writes: 0),
    .server(400, .queryTimeout, reads: 1, writes: 0),
    .server(500, .queryTimeout, reads: 1, writes: 0),
    .server(400, .operationTooLarge, reads: 0, writes: 0),
    .server(400, .exceededIDLimit, reads: 0, writes: 0),
    .server(400, .queryTooComplicated, reads: 0, writes: 0),
    .server(400, .unableToLockRow, reads: all, writes: all),
    .server(400, "DUPLICATE_VALUE", reads: 0, writes: 0),
    .server(401, .invalidSessionID, reads: 0, writes: 0),
    .server(
      403,
      .requestLimitExceeded,
      "ConcurrentRequests (Concurrent API Requests) Limit exceeded.",
      reads: all,
      writes: all
    ),
    .server(
      403,
      .requestLimitExceeded,
      "ConcurrentPerOrgLongTxn Limit exceeded.",
      reads: all,
      writes: all
    ),
    .server(403, .requestLimitExceeded, "TotalRequests Limit exceeded.", reads: 0, writes: 0),
    .server(403, .requestLimitExceeded, "some new limit", reads: 0, writes: 0),
    .server(403, .apiDisabledForOrg, reads: 0, writes: 0),
    .server(403, .apiCurrentlyDisabled, reads: 0, writes: 0),
    .server(403, .insufficientAccess, reads: 0, writes: 0),
    .server(404, .notFound, reads: 0, writes: 0),
    .server(404, nil, reads: 0, writes: 0),
    .server(405, "METHOD_NOT_ALLOWED", reads: 0, writes: 0),
    .server(409, nil, reads: 0, writes: 0),
    .server(412, nil, reads: 0, writes: 0),
    .server(414, nil, reads: 0, writes: 0),
    .server(415, "UNSUPPORTED_MEDIA_TYPE", reads: 0, writes: 0),
    .server(420, nil, reads: 2, writes: 0),
    .server(429, nil, reads: all, writes: 0),
    .server(431, nil, reads: 0, writes: 0),
    .server(500, .unknownException, reads: 2, writes: 0),
    .server(
      500,
      nil,
      "Destination URL not reset. The URL returned from login must be set",
      reads: 0,
      writes: 0
    ),
    .server(502, nil, reads: all, writes: 0),
    .server(503, .serverUnavailable, reads: all, writes: 0),
    .server(503, nil, reads: all, writes: 0),
    .server(504, nil, reads: all, writes: 0),
    .transport(.unreachable, sent: false, reads: all, writes: all),
    .transport(.timedOut(.connect), sent: false, reads: all, writes: all),
    .transport(.timedOut(.idle), sent: true, reads: all, writes: 0),
    .transport(.timedOut(.total), sent: true, reads: 0, writes: 0),
    .transport(.lostBeforeResponse, sent: true, reads: all, writes: 0),
    .transport(.lostBeforeResponse, sent: false, reads: all, writes: all),
    .transport(.lostWithinResponse, sent: true, reads: all, writes: 0),
    .transport(.undecodable, sent: true, reads: 1, writes: 0),
    .transport(.invalidResponse, sent: true, reads: 0, writes: 0),
    .transport(.insecure, sent: false, reads: 0, writes: 0),
    .transport(.invalidRequest, sent: false, reads: 0, writes: 0),
    .transport(.cancelled, sent: true, reads: 0, writes: 0),
    .transport(.shutDown, sent: false, reads: 0, writes: 0),
    .response(.malformed, reads: 2),
    .response(.empty, reads: 2),
    .response(.webPage, reads: 1),
    .response(.redirect(status: 302), reads: 0),
    .response(.unexpectedShape, reads: 0),
  ]

  @Test(arguments: table)
  func says(_ line: RetryLine) {
    let rule = RetryRule(line.failure)
    #expect(rule.reads == line.reads)
    #expect(rule.writes == line.writes)
    #expect(rule.withoutCompression == line.testDescription.hasPrefix("undecodable"))
    #expect(rule.lowersConcurrency == line.testDescription.contains("Concurrent"))
  }

  /// The state makes of each line as many tries as it says, and no more than the policy does.
  @Test(arguments: table, [true, false])
  func triesAsOften(_ line: RetryLine, _ isIdempotent: Bool) {
    var state = RetryState(RetryPolicy(), isIdempotent: isIdempotent)
    repeat {
      state.begin()
    } while state.decide(
      line.failure,
      elapsed: .zero,
      remaining: nil,
      random: 0
    ) != .giveUp
    let retries = isIdempotent ? line.reads : line.writes
    #expect(state.attempts == min(retries, 4) + 1)
  }
}
