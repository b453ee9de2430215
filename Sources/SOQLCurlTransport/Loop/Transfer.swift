import CCurl
import SOQLExecutor

/// A request on its way, and what has come for it.
///
/// It belongs to the thread of the loop from the moment that it is handed over.
final class Transfer: @unchecked Sendable {
  typealias Outcome = Result<RawResponse, TransportError>

  let request: PreparedRequest
  private let started = MonotonicTime.now
  /// Who waits for the outcome.
  var continuation: CheckedContinuation<Outcome, Never>?

  /// The handle that works on it.
  var handle: EasyHandle?
  /// Whether its task was cancelled.
  var isCancelled = false
  var phase = Phase.queued
  /// The header of the answer as it came.
  var head = ResponseHead()
  /// What has come of the body.
  var body: [UInt8] = []
  /// How much of the request's body was taken.
  var sentBytes = 0
  /// Why a callback gave up.
  var refusal: TransportError?

  enum Phase {
    /// Waits for a connection to come free.
    case queued
    /// Looks up the name or makes a connection, since a time.
    case connecting(since: MonotonicTime)
    /// The request is being sent, or is answered; when a piece came or went last.
    case exchanging(lastActivity: MonotonicTime)
  }

  init(_ request: PreparedRequest) {
    self.request = request
  }

  /// Whether the server may have got the request.
  var mayHaveBeenSent = false

  /// When the next deadline passes, if nothing happens until then.
  var deadline: (phase: TransportError.Phase, time: MonotonicTime) {
    let total = started + request.deadlines.total
    let (phase, time): (TransportError.Phase, MonotonicTime) =
      switch phase {
      case .queued: (.total, total)
      case .connecting(let since): (.connect, since + request.deadlines.connect)
      case .exchanging(let lastActivity): (.idle, lastActivity + request.deadlines.idle)
      }
    return time < total ? (phase, time) : (.total, total)
  }

  /// Gives away what has come of the body.
  func takeBody() -> [UInt8] {
    defer { body = [] }
    return body
  }

  /// Notes that a piece came or went.
  func noteActivity(_ now: MonotonicTime) {
    phase = .exchanging(lastActivity: now)
  }

  /// Gives the answer or the error to who waits for it, once.
  func end(_ outcome: Outcome) {
    continuation?.resume(returning: outcome)
    continuation = nil
  }
}

/// An answer whose header is not read yet, which is left to the task that asked.
struct RawResponse: Sendable {
  let status: Int
  let head: [UInt8]
  let body: [UInt8]
}
