import SOQLFiles

/// What a server was asked, in the order in which it came.
package final class RequestLog: Sendable {
  private let state = Locked(State())
  private let capacity: Int

  private struct State {
    var count = 0
    var requests: [LoggedRequest] = []
    var refusals: [Refusal] = []
  }

  /// Bytes that were no request, or a request that was too long.
  package struct Refusal: Sendable, Equatable {
    /// The number of the connection.
    package let connection: Int
    /// What was answered.
    package let status: Int
  }

  /// An empty log.
  ///
  /// - Parameter capacity: How many requests it keeps; older ones are dropped.
  package init(capacity: Int = 20_000) { self.capacity = max(1, capacity) }

  /// The requests that are kept, oldest first.
  package var requests: [LoggedRequest] { state.withLock { $0.requests } }

  /// How many requests came so far, also those that were dropped.
  package var count: Int { state.withLock { $0.count } }

  /// What was refused before it reached the handler: malformed requests, and those with a URI (414) or
  /// header (431) that is too long.
  package var refusals: [Refusal] { state.withLock { $0.refusals } }

  /// The requests of a path, whatever its case and a slash at its end.
  package func requests(path: String) -> [LoggedRequest] {
    let wanted = Self.normal(path)
    return requests.filter { Self.normal($0.path) == wanted }
  }

  /// The requests that match, such as ``RequestMatch/queryMore``.
  package func requests(_ match: RequestMatch) -> [LoggedRequest] {
    requests.filter { match($0.request) }
  }

  /// The requests that hold a text anywhere, encoded or not, such as a token that must not come here.
  package func requests(holding text: String) -> [LoggedRequest] {
    requests.filter { entry in
      let request = entry.request
      return request.target.contains(text)
        || PercentEncoding.decode(request.target, plusIsBlank: true).contains(text)
        || request.headers.fields.contains { $0.name.contains(text) || $0.value.contains(text) }
        || String(decoding: request.body, as: UTF8.self).contains(text)
        || request.form.contains { $0.value.contains(text) }
    }
  }

  /// How many connections the kept requests came on.
  package var connections: Int { Set(requests.map(\.connection)).count }

  /// Forgets all requests.
  package func removeAll() {
    state.withLock { state in
      state.requests = []
      state.refusals = []
      state.count = 0
    }
  }

  /// Waits until a number of requests satisfy a condition.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - limit: How long to wait at most.
  ///   - condition: Which requests count; all by default.
  /// - Returns: Whether they came in time.
  package func wait(
    for count: Int,
    within limit: Duration = .seconds(120),
    where condition: @Sendable (LoggedRequest) -> Bool = { _ in true }
  ) async -> Bool {
    let end = ContinuousClock.now + limit
    while true {
      if requests.count(where: condition) >= count { return true }
      guard ContinuousClock.now < end else { return false }
      guard (try? await Task.sleep(for: .milliseconds(2))) != nil else { return false }
    }
  }

  /// Notes a request; returns its number.
  func begin(_ request: ServerRequest) -> Int {
    state.withLock { state in
      state.count += 1
      if state.requests.count >= capacity { state.requests.removeFirst(capacity / 2 + 1) }
      state.requests.append(LoggedRequest(number: state.count, request: request, time: .now))
      return state.count
    }
  }

  /// Notes what a request got.
  func answer(_ number: Int, with response: ServerResponse) {
    state.withLock { state in
      let index = state.requests.count - 1 - (state.count - number)
      guard state.requests.indices.contains(index) else { return }
      state.requests[index].status = response.status
      state.requests[index].fault = response.fault
    }
  }

  func refuse(connection: Int, status: Int) {
    state.withLock { $0.refusals.append(Refusal(connection: connection, status: status)) }
  }

  private static func normal(_ path: String) -> String {
    let path = path.lowercased()
    return path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
