public import SOQLSyntax

/// A connection to an org: sessions, requests, retries and limits.
///
/// ```swift
/// let connection = Connection(.environment(), transport: CurlTransport())
/// for try await contact in connection.query(query, as: Contact.self) { … }
/// await connection.shutdown()
/// ```
///
/// One connection serves any number of tasks; nothing is sent before the first call.
public final class Connection: Sendable {
  /// How the connection works.
  public let options: ConnectionOptions
  let transport: any Transport
  let keeper: SessionKeeper
  let gate: RequestGate
  let budget: RetryBudget
  let usage = UsageMonitor()
  let counter = RequestCounter()
  let version = VersionKeeper()

  /// A connection.
  ///
  /// - Parameters:
  ///   - provider: Where sessions come from. It is asked once, and again when the server no longer takes
  ///     the session.
  ///   - transport: What sends requests. Connections may share it.
  ///   - options: How the connection works.
  public init(
    _ provider: some SessionProvider,
    transport: any Transport,
    options: ConnectionOptions = ConnectionOptions()
  ) {
    self.options = options
    self.transport = transport
    keeper = SessionKeeper(
      provider: provider,
      context: SessionContext(transport: transport, clock: options.clock)
    )
    gate = RequestGate(options.maximumConcurrentRequests)
    budget = RetryBudget(options.retryPolicy.sharedRetries)
  }

  /// The session, which tells the org and, if known, the user.
  ///
  /// - Throws: An ``ExecutionError`` if there is none.
  public func session() async throws(ExecutionError) -> Session {
    try await session(by: nil)
  }

  /// The session, if it is there by a time of the connection's clock.
  func session(by deadline: Duration?) async throws(ExecutionError) -> Session {
    do throws(SessionError) {
      return try await keeper.session(within: time(until: deadline))
    } catch {
      throw ExecutionError(session: error)
    }
  }

  /// How long it is to a time of the connection's clock.
  func time(until deadline: Duration?) -> Duration? { deadline.map { $0 - options.clock.now() } }

  /// The version of the API that requests are made with; the server is asked once, unless
  /// ``ConnectionOptions/apiVersion`` says it.
  ///
  /// - Throws: An ``ExecutionError`` if the server does not tell.
  public func apiVersion() async throws(ExecutionError) -> APIVersion {
    try await apiVersion(by: nil)
  }

  /// The version, if it is known by a time of the connection's clock.
  func apiVersion(by deadline: Duration?) async throws(ExecutionError) -> APIVersion {
    if let pinned = options.apiVersion { return pinned }
    return try await version.version(within: time(until: deadline)) { [self] in
      do throws(ExecutionError) {
        return .success(try await latestVersion())
      } catch {
        return .failure(error)
      }
    }
  }

  /// The latest version that both sides know.
  private func latestVersion() async throws(ExecutionError) -> APIVersion {
    let versions = try await versions().compactMap { APIVersion($0.number) }
    guard let latest = versions.filter({ $0 <= .latest }).max() else {
      throw ExecutionError(
        .response(
          ResponseError(
            .unexpectedShape,
            "the server has no version of the API from \(APIVersion.oldest.number) to "
              + "\(APIVersion.latest.number); pin one in ConnectionOptions.apiVersion"
          )
        )
      )
    }
    return latest
  }

  /// How much of its daily requests the org has used, as the last answer told; `nil` before the first.
  public var apiUsage: APIUsage? { usage.latest }

  /// What each answer from now on tells of the requests that the org has used; ends with the connection.
  public var apiUsageUpdates: AsyncStream<APIUsage> { usage.updates() }

  /// Ends all that is under way, and the transport with its sockets and threads.
  ///
  /// Calls that wait throw an ``ExecutionError`` whose cause is ``ExecutionError/Cause/shutDown``, and so do
  /// later ones. Of connections that share a transport, the last one to be needed is shut down.
  public func shutdown() async {
    gate.close()
    await transport.shutdown()
    usage.close()
  }
}

extension ExecutionError {
  init(session error: SessionError) {
    switch error.reason {
    case .cancelled: self.init(.cancelled)
    case .deadlinePassed: self.init(.deadlinePassed)
    case .notConfigured, .expired, .refused, .unreachable: self.init(.session(error))
    }
  }
}
