/// What a failure means for another try.
///
/// Source: REST API, "Status Codes and Error Responses"; practice of other clients where that is silent.
package struct RetryRule: Sendable, Hashable {
  /// A number of tries that only the policy limits.
  package static let unlimited = Int.max

  /// How often a request that changes nothing is sent again for this reason.
  package var reads = 0
  /// How often any other is.
  package var writes = 0
  /// The reason in a few words, the same for all failures of a kind.
  package var reason: String
  /// Whether the next try asks for an answer without compression.
  package var withoutCompression = false
  /// Whether the org asks for fewer requests at a time.
  package var lowersConcurrency = false

  /// Whether the same request may succeed later.
  var isTransient: Bool { reads > 0 || writes > 0 }

  /// How often a request is sent again for this reason.
  package func retries(isIdempotent: Bool) -> Int { isIdempotent ? reads : writes }

  /// A failure after which nothing is sent again.
  static func never(_ reason: String) -> RetryRule { RetryRule(reason: reason) }
}

extension RetryRule {
  /// The rule for a failure.
  package init(_ failure: AttemptFailure) {
    switch failure {
    case .transport(let error): self.init(error)
    case .server(let error): self.init(error)
    case .response(let error): self.init(error)
    }
  }

  /// The rule for an answer of the server.
  package init(_ error: SalesforceError) {
    let unlimited = RetryRule.unlimited
    switch (error.status, error.code) {
    case (_, .queryTimeout):
      self.init(reads: 1, reason: "query timeout")
    case (_, .unableToLockRow):
      // The row was not written.
      self.init(reads: unlimited, writes: unlimited, reason: "row locked")
    case (_, .requestLimitExceeded):
      // The request was not run. What is not about concurrency is about a day.
      self =
        error.message.contains("Concurrent")
        ? RetryRule(
          reads: unlimited,
          writes: unlimited,
          reason: "too many requests at a time",
          lowersConcurrency: true
        ) : .never("requests of the day used up")
    case (420, _): self.init(reads: 2, reason: "org not available")
    case (429, _): self.init(reads: unlimited, reason: "too many requests")
    case (500, _):
      self =
        error.message.contains("Destination URL not reset")
        ? .never("wrong server") : RetryRule(reads: 2, reason: "server error")
    case (502...504, _), (_, .serverUnavailable):
      self.init(reads: unlimited, reason: "server not available")
    default: self = .never("refused")
    }
  }

  /// The rule for a request without an answer.
  package init(_ error: TransportError) {
    let writes = error.mayHaveBeenSent ? 0 : RetryRule.unlimited
    switch error.kind {
    case .unreachable:
      self.init(reads: RetryRule.unlimited, writes: writes, reason: "server not reached")
    case .timedOut(.connect), .timedOut(.idle):
      self.init(reads: RetryRule.unlimited, writes: writes, reason: "no answer in time")
    case .lostBeforeResponse, .lostWithinResponse:
      self.init(reads: RetryRule.unlimited, writes: writes, reason: "connection lost")
    case .undecodable:
      self.init(reads: 1, reason: "broken compression", withoutCompression: true)
    case .timedOut(.total), .insecure, .invalidResponse, .cancelled, .shutDown, .invalidRequest:
      self = .never("not sent again")
    }
  }

  /// The rule for an answer that is not what was asked for.
  package init(_ error: ResponseError) {
    switch error.problem {
    case .malformed, .empty: self.init(reads: 2, reason: "answer incomplete")
    case .webPage: self.init(reads: 1, reason: "answer is a web page")
    case .redirect, .unexpectedShape: self = .never("wrong answer")
    }
  }
}
