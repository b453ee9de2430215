import SOQLFiles

/// A transport that answers by a script and opens no connection, for tests.
///
/// The steps are taken in their order, one a request. A request that the next step does not expect fails,
/// as does one after the last step, and is noted in ``problems``; the step stays.
///
/// ```swift
/// let transport = ScriptedTransport([
///   .on(.get, "/services/data/v62.0/query", .json(#"{"totalSize":0,"done":true,"records":[]}"#)),
///   .on(.get, "/services/data", .failure(.lostBeforeResponse, mayHaveBeenSent: true)),
/// ])
/// …
/// #expect(transport.problems.isEmpty && transport.remainingSteps == 0)
/// #expect(transport.requests[0].headers["Accept"] == "application/json")
/// ```
///
/// Where the order is not known, such as with requests at the same time, a function answers:
///
/// ```swift
/// let transport = ScriptedTransport { request in
///   request.target.hasPrefix("/services/oauth2/") ? .json(token) : .json(page)
/// }
/// ```
public final class ScriptedTransport: Transport {
  private let state: Locked<State>

  private struct State {
    var script: Script
    var requests: [HTTPRequest] = []
    var problems: [String] = []
    var isShutDown = false
    /// Requests that get no answer, by their numbers.
    var unanswered: [Int: CheckedContinuation<TransportError, Never>] = [:]
    /// Numbers of unanswered requests that were cancelled before they waited.
    var cancelled: Set<Int> = []
    /// Who waits for how many requests.
    var watchers: [Watcher] = []

    mutating func take(
      _ request: HTTPRequest
    ) -> Result<(number: Int, answer: Answer), TransportError> {
      if isShutDown { return .failure(ScriptedTransport.shutDown(sent: false)) }
      requests.append(request)
      switch script {
      case .function(let function): return .success((requests.count, .function(function)))
      case .steps(let steps):
        if let step = steps.first, step.expects(request) {
          script = .steps(steps.dropFirst())
          return .success((requests.count, .step(step.answer)))
        }
        let script = steps.first.map { "expects \($0.expectation)" } ?? "has ended"
        let problem = "request \(requests.count) is \(request), but the script \(script)"
        problems.append(problem)
        return .failure(TransportError(.invalidRequest, mayHaveBeenSent: false, problem))
      }
    }
  }

  private struct Watcher {
    let count: Int
    let continuation: CheckedContinuation<Void, Never>
  }

  private enum Script {
    case steps(ArraySlice<Step>)
    case function(@Sendable (HTTPRequest) -> ScriptedAnswer)
  }

  private enum Answer {
    case step(ScriptedAnswer)
    case function(@Sendable (HTTPRequest) -> ScriptedAnswer)
  }

  /// What is expected, and the answer to it.
  public struct Step: Sendable {
    fileprivate let method: HTTPMethod?
    fileprivate let target: String?
    fileprivate let answer: ScriptedAnswer

    /// Expects a method and a path; a target with a `?` must be the same with its query, another is the
    /// path alone.
    public static func on(
      _ method: HTTPMethod,
      _ target: String,
      _ answer: ScriptedAnswer
    ) -> Step {
      Step(method: method, target: target, answer: answer)
    }

    /// Takes whatever comes.
    public static func any(_ answer: ScriptedAnswer) -> Step {
      Step(method: nil, target: nil, answer: answer)
    }

    fileprivate func expects(_ request: HTTPRequest) -> Bool {
      if let method, method != request.method { return false }
      guard let target else { return true }
      let known = target.contains("?") ? request.target[...] : request.target.prefix { $0 != "?" }
      return known == target
    }

    fileprivate var expectation: String {
      "\(method?.rawValue ?? "any method") \(target ?? "and path")"
    }
  }

  /// A transport that takes steps.
  public init(_ steps: [Step]) {
    state = Locked(State(script: .steps(steps[...])))
  }

  /// A transport that asks a function, which may be called from several threads at a time.
  public init(answer: @escaping @Sendable (HTTPRequest) -> ScriptedAnswer) {
    state = Locked(State(script: .function(answer)))
  }

  /// The requests so far, also those that failed.
  public var requests: [HTTPRequest] { state.withLock { $0.requests } }

  /// Requests that the script did not expect.
  public var problems: [String] { state.withLock { $0.problems } }

  /// How many steps were not taken; none if a function answers.
  public var remainingSteps: Int {
    state.withLock { state in
      if case .steps(let steps) = state.script { steps.count } else { 0 }
    }
  }

  /// Adds a step behind the last one; without effect if a function answers.
  public func append(_ step: Step) {
    state.withLock { state in
      guard case .steps(let steps) = state.script else { return }
      state.script = .steps(steps + [step])
    }
  }

  /// Waits until some number of requests have come since the beginning, or until the shutdown.
  public func waitForRequests(_ count: Int) async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        if state.requests.count >= count || state.isShutDown { return true }
        state.watchers.append(Watcher(count: count, continuation: continuation))
        return false
      }
      if isThere { continuation.resume() }
    }
  }

  /// Takes the next step, or asks the function.
  public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    if Task.isCancelled { throw Self.cancelled(sent: false) }
    let (number, answer) = try arrival(of: request).get()
    switch answer.content {
    case .response(let response): return response
    case .failure(let error): throw error
    case .function(let function): return try await function(request)
    case .never: throw await end(ofRequest: number)
    }
  }

  /// Ends the requests that get no answer; later ones fail.
  public func shutdown() async {
    let (unanswered, watchers) = state.withLock { state in
      state.isShutDown = true
      defer { (state.unanswered, state.watchers) = ([:], []) }
      return (state.unanswered, state.watchers)
    }
    for continuation in unanswered.values {
      continuation.resume(returning: Self.shutDown(sent: true))
    }
    for watcher in watchers { watcher.continuation.resume() }
  }

  private func arrival(
    of request: HTTPRequest
  ) -> Result<(number: Int, answer: ScriptedAnswer), TransportError> {
    let (result, watchers) = state.withLock { state in
      let result = state.take(request)
      let watchers = state.watchers.filter { $0.count <= state.requests.count }
      state.watchers.removeAll { $0.count <= state.requests.count }
      return (result, watchers)
    }
    for watcher in watchers { watcher.continuation.resume() }
    return result.map { number, answer in
      switch answer {
      case .step(let answer): (number, answer)
      case .function(let function): (number, function(request))
      }
    }
  }

  private func end(ofRequest number: Int) async -> TransportError {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let error: TransportError? = state.withLock { state in
          if state.cancelled.remove(number) != nil { return Self.cancelled(sent: true) }
          if state.isShutDown { return Self.shutDown(sent: true) }
          state.unanswered[number] = continuation
          return nil
        }
        if let error { continuation.resume(returning: error) }
      }
    } onCancel: {
      let continuation = state.withLock { state in
        let continuation = state.unanswered.removeValue(forKey: number)
        if continuation == nil { state.cancelled.insert(number) }
        return continuation
      }
      continuation?.resume(returning: Self.cancelled(sent: true))
    }
  }

  private static func cancelled(sent: Bool) -> TransportError {
    TransportError(.cancelled, mayHaveBeenSent: sent, "the request was cancelled")
  }

  private static func shutDown(sent: Bool) -> TransportError {
    TransportError(.shutDown, mayHaveBeenSent: sent, "the transport was shut down")
  }
}
