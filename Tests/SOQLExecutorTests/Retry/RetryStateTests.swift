import SOQLExecutor
import Testing

@Suite struct RetryStateTests {
  private static func failure(retryAfter: Duration? = nil) -> AttemptFailure {
    let detail = SalesforceError.Detail(code: nil, message: "", fields: [])
    return .server(SalesforceError(status: 503, details: [detail], retryAfter: retryAfter))
  }

  /// The waits of as many tries as the policy allows.
  private static func delays(_ policy: RetryPolicy, random: Double) -> [Duration] {
    var state = RetryState(policy, isIdempotent: true)
    var delays: [Duration] = []
    var elapsed = Duration.zero
    while true {
      state.begin()
      guard
        case .retry(let delay, _) = state.decide(
          failure(),
          elapsed: elapsed,
          remaining: nil,
          random: random
        )
      else { return delays }
      delays.append(delay)
      elapsed += delay
    }
  }

  @Test func waitsTwiceAsLongEachTime() {
    #expect(
      Self.delays(RetryPolicy(), random: 1) == [
        .milliseconds(500), .seconds(1), .seconds(2), .seconds(4),
      ]
    )
    #expect(Self.delays(RetryPolicy(), random: 0) == Array(repeating: .zero, count: 4))
    #expect(Self.delays(RetryPolicy(), random: 0.5).first == .milliseconds(250))
  }

  @Test func waitsNoLongerThanItMay() {
    var policy = RetryPolicy()
    policy.maximumAttempts = 12
    let delays = Self.delays(policy, random: 1)
    #expect(delays.allSatisfy { $0 <= .seconds(30) })
    // 0.5 + 1 + 2 + 4 + 8 + 16 + 30 + 30 are 91.5 seconds; another 30 would be beyond the budget.
    #expect(delays.count == 8)
  }

  @Test func neverTraps() {
    var policy = RetryPolicy()
    policy.maximumAttempts = 1_000
    policy.baseDelay = .seconds(Int64.max)
    policy.maximumDelay = .seconds(Int64.max)
    policy.totalBudget = .seconds(Int64.max)
    var state = RetryState(policy, isIdempotent: true)
    for _ in 0..<999 {
      state.begin()
      guard
        case .retry(let delay, _) = state.decide(
          Self.failure(),
          elapsed: .zero,
          remaining: nil,
          random: 1
        )
      else {
        Issue.record("gave up")
        return
      }
      #expect(delay <= .seconds(86_400))
    }
  }

  /// What the server says, the time that has passed, the time that is left; the wait, or none.
  @Test(
    arguments: [
      (Duration.seconds(7), Duration.zero, nil, Duration.seconds(7)),
      (.seconds(119), .zero, nil, .seconds(119)),
      (.seconds(121), .zero, nil, nil),
      (.seconds(60), .seconds(61), nil, nil),
      (.zero, .seconds(100), nil, .zero),
      (.seconds(7), .zero, .seconds(8), .seconds(7)),
      (.seconds(7), .zero, .seconds(7), nil),
      (nil, .seconds(119), nil, .milliseconds(500)),
      (nil, .seconds(120), nil, nil),
      (nil, .zero, .milliseconds(400), nil),
    ] as [(Duration?, Duration, Duration?, Duration?)]
  )
  func heedsTheServerAndTheBudget(
    _ retryAfter: Duration?,
    _ elapsed: Duration,
    _ remaining: Duration?,
    _ expected: Duration?
  ) {
    var state = RetryState(RetryPolicy(), isIdempotent: true)
    state.begin()
    let failure = Self.failure(retryAfter: retryAfter)
    let decision = state.decide(failure, elapsed: elapsed, remaining: remaining, random: 1)
    if let expected {
      #expect(decision == .retry(after: expected, RetryRule(failure)))
    } else {
      #expect(decision == .giveUp)
    }
  }

  @Test func countsEachReasonForItself() {
    var state = RetryState(RetryPolicy(), isIdempotent: true)
    let broken = AttemptFailure.transport(
      TransportError(.undecodable, mayHaveBeenSent: true, "")
    )
    for failure in [Self.failure(), broken, Self.failure()] {
      state.begin()
      let decision = state.decide(failure, elapsed: .zero, remaining: nil, random: 0)
      #expect(decision != .giveUp)
    }
    state.begin()
    let second = state.decide(broken, elapsed: .zero, remaining: nil, random: 0)
    #expect(second == .giveUp)
  }

  @Test func neverMeansNever() {
    var state = RetryState(.never, isIdempotent: true)
    state.begin()
    let decision = state.decide(Self.failure(), elapsed: .zero, remaining: nil, random: 0)
    #expect(decision == .giveUp)
  }

  @Test func aConnectionHasOnlySoManyTries() {
    let budget = RetryBudget(3)
    #expect((0..<5).map { _ in budget.take() } == [true, true, true, false, false])
    budget.succeed()
    #expect(!budget.take())
    budget.succeed()
    #expect(budget.take())
    for _ in 0..<100 { budget.succeed() }
    #expect((0..<5).map { _ in budget.take() } == [true, true, true, false, false])
  }

  /// What the field says at 07:27:00 of 21 October 2015, in seconds.
  @Test(
    arguments: [
      ("120", 120), ("0", 0), (" 7 ", 7), ("Wed, 21 Oct 2015 07:28:00 GMT", 60),
      ("Wed, 21 Oct 2015 07:26:00 GMT", 0), ("Thu, 22 Oct 2015 07:27:00 GMT", 86_400),
      ("Sun, 06 Nov 1994 08:49:37 GMT", 0), ("Mon, 29 Feb 2016 07:27:00 GMT", 11_318_400),
      ("-1", nil), ("soon", nil), ("", nil), ("1.5", nil), ("Wed, 21 Oct 2015 07:28:00 CET", nil),
      ("Wed, 32 Oct 2015 07:28:00 GMT", nil), ("Wed, 21 Okt 2015 07:28:00 GMT", nil),
      ("Wed, 21 Oct 2015 24:28:00 GMT", nil),
      ("Wed, 21 Oct 99999999999999999999 07:28:00 GMT", nil),
      ("99999999999999999999", nil), ("999999999999", 1_000_000_000),
    ] as [(String, Int?)]
  )
  func readsRetryAfter(_ text: String, _ seconds: Int?) {
    #expect(RetryAfter.duration(text, now: 1_445_412_420) == seconds.map { .seconds($0) })
  }
}
