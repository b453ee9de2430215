extension Connection {
  /// Makes a request as often as the rules say, renews the session once, and reads the answer by a
  /// function, whose failure counts as that of the try.
  func perform<Value: Sendable>(
    _ call: Call,
    _ read: @Sendable (HTTPResponse, Secret?) -> Result<Value, AttemptFailure>
  ) async throws(ExecutionError) -> CallResult<Value> {
    let clock = options.clock
    let start = clock.now()
    let id = counter.next()
    var retries = RetryState(options.retryPolicy, isIdempotent: call.isIdempotent)
    var acceptsCompression = true
    var isRenewed = false
    var session = try await session(by: call.deadline)
    while true {
      try checkDeadline(call)
      retries.begin()
      var request = request(for: call, session)
      request.acceptsCompression = acceptsCompression
      let info = RequestInfo(
        id: id,
        attempt: retries.attempts,
        method: call.method,
        url: "\(session.instance)\(call.target.prefix { $0 != "?" })"
      )
      let failure: AttemptFailure
      switch await attempt(request, info, call, read) {
      case .success(let value):
        budget.succeed()
        return CallResult(value: value, instance: session.instance)
      case .failure(.call(let error)): throw error
      case .failure(.attempt(let error)): failure = error
      }
      if case .server(let error) = failure, error.status == 401, !call.isAnonymous {
        guard !isRenewed, !PermanentRefusal.isPermanent(error) else {
          throw ExecutionError(failure.cause)
        }
        isRenewed = true
        session = try await renewed(session, by: call.deadline)
        continue
      }
      let now = clock.now()
      let decision = retries.decide(
        failure,
        elapsed: now - start,
        remaining: time(until: call.deadline),
        random: clock.random()
      )
      guard case .retry(let delay, let rule) = decision, budget.take() else {
        let isLate = call.deadline.map { now >= $0 } ?? false
        throw ExecutionError(isLate ? .deadlinePassed : failure.cause)
      }
      if rule.lowersConcurrency { gate.lower() }
      if rule.withoutCompression { acceptsCompression = false }
      options.observer?(.retry(RetryEvent(request: info, reason: rule.reason, delay: delay)))
      do throws(CancellationError) {
        try await clock.sleep(delay)
      } catch {
        throw ExecutionError(.cancelled)
      }
    }
  }

  /// Gets a path for a query, in time: by a GET, or by one in a composite request.
  func get<Value: Sendable>(
    _ target: String,
    for query: PreparedQuery,
    composed: Bool? = nil,
    _ headers: HTTPHeaders = ["Accept": "application/json"],
    _ read: @escaping @Sendable (HTTPResponse) -> Result<Value, AttemptFailure>
  ) async throws(ExecutionError) -> CallResult<Value> {
    let isComposite = composed ?? (query.route.method == .composite)
    var call =
      isComposite
      ? Call(composite: query.composite, target: target, headers) : Call(target, headers)
    call.deadline = query.deadline
    return try await perform(call) { response, token in
      guard isComposite else { return read(response) }
      return response.compositePart(hiding: token).flatMap { part in
        (200..<300).contains(part.status) ? read(part) : .failure(self.refusal(part, token))
      }
    }
  }

  private enum Failure: Error {
    /// Of this try; another one may succeed.
    case attempt(AttemptFailure)
    /// Of the call.
    case call(ExecutionError)
  }

  private func attempt<Value: Sendable>(
    _ request: HTTPRequest,
    _ info: RequestInfo,
    _ call: Call,
    _ read: @Sendable (HTTPResponse, Secret?) -> Result<Value, AttemptFailure>
  ) async -> Result<Value, Failure> {
    do throws(ExecutionError) {
      try await gate.enter(within: time(until: call.deadline))
    } catch {
      return .failure(.call(error))
    }
    let clock = options.clock
    options.observer?(.request(info))
    let start = clock.now()
    let response: HTTPResponse
    do throws(TransportError) {
      response = try await transport.send(request)
    } catch {
      gate.leave(succeeded: false)
      options.observer?(.failure(info, error, duration: clock.now() - start))
      return .failure(.attempt(.transport(error)))
    }
    let isAccepted = call.accepts(response.status)
    gate.leave(succeeded: isAccepted)
    options.observer?(
      .response(
        info,
        status: response.status,
        bytes: response.body.count,
        duration: clock.now() - start
      )
    )
    if let info = response.headers["Sforce-Limit-Info"], let usage = APIUsage(header: info) {
      self.usage.note(usage)
    }
    guard isAccepted else { return .failure(.attempt(refusal(response, request.bearer))) }
    return read(response, request.bearer).mapError { .attempt($0) }
  }

  /// What an answer says that is not the one that was asked for.
  func refusal(_ response: HTTPResponse, _ token: Secret?) -> AttemptFailure {
    if (300..<400).contains(response.status) { return .response(ResponseError(redirect: response)) }
    return .server(
      SalesforceError(
        status: response.status,
        details: ErrorBody.details(response.body, hiding: token),
        retryAfter: response.headers["Retry-After"].flatMap {
          RetryAfter.duration($0, now: options.clock.secondsSince1970())
        }
      )
    )
  }

  private func renewed(
    _ session: Session,
    by deadline: Duration?
  ) async throws(ExecutionError) -> Session {
    do throws(SessionError) {
      let renewed = try await keeper.session(replacing: session, within: time(until: deadline))
      options.observer?(.sessionRenewed)
      return renewed
    } catch {
      throw ExecutionError(session: error)
    }
  }

  private func checkDeadline(_ call: Call) throws(ExecutionError) {
    if Task.isCancelled { throw ExecutionError(.cancelled) }
    if let deadline = call.deadline, options.clock.now() >= deadline {
      throw ExecutionError(.deadlinePassed)
    }
  }

  /// The request of a call for a session, whose server is the only one that gets the token.
  func request(for call: Call, _ session: Session) -> HTTPRequest {
    var request = HTTPRequest(
      call.method,
      session.instance,
      call.target,
      headers: call.headers,
      bearer: call.isAnonymous ? nil : session.accessToken,
      body: call.body,
      deadlines: options.deadlines
    )
    request.headers["User-Agent"] = options.userAgent
    if let client = options.clientName, !call.isAnonymous,
      request.headers["Sforce-Call-Options"] == nil
    {
      let name = client.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "._/-".contains($0)) }
      request.headers["Sforce-Call-Options"] = "client=\(name)"
    }
    if let time = time(until: call.deadline) {
      request.deadlines.total = min(request.deadlines.total, time)
    }
    return request
  }
}

extension ResponseError {
  /// An answer that names another address, whose host alone is told: the rest may hold a secret.
  init(redirect response: HTTPResponse) {
    let target = response.headers["Location"].flatMap { try? Origin($0) }
    let place = target.map { " to \($0)" } ?? ""
    self.init(
      .redirect(status: response.status),
      "the server answered \(response.status) and sends the request elsewhere\(place), which is not "
        + "followed; the instance URL is probably wrong or has changed: log in again"
    )
  }
}
