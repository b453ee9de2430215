public import SOQLExecutor
import SOQLFiles

/// Sends requests by libcurl.
///
/// One thread works on all transfers. Connections are kept and used again, answers may come compressed, and
/// the room of large bodies is used again once nobody holds them. Certificates are always checked, TLS is 1.2
/// or newer, no redirect is followed, and neither cookies nor `.netrc` are used.
///
/// ```swift
/// let transport = CurlTransport()
/// let response = try await transport.send(
///   HTTPRequest(.get, Origin("https://example.my.salesforce.com"), "/services/data")
/// )
/// await transport.shutdown()
/// ```
///
/// A request other than GET and HEAD is never sent twice: if a kept connection turns out to be closed, the
/// error says whether the server may have got it (``TransportError/mayHaveBeenSent``). GET and HEAD are then
/// sent again on a fresh connection, as libcurl does.
///
/// A transport that nobody refers to any more shuts itself down.
public final class CurlTransport: Transport {
  /// What debuggers call the thread.
  package static let threadName = "soql-transport"

  private let options: ResolvedOptions
  private let state = Locked(State.notStarted)

  private enum State {
    case notStarted
    case running(Running)
    case shutDown(Running?)
  }

  /// A loop and its thread.
  private struct Running {
    let loop: CurlLoop
    /// `nil` once it has ended.
    let thread: Locked<SystemThread?>

    func join() {
      thread.withLock { thread in
        thread?.join()
        thread = nil
      }
    }
  }

  /// A transport; it starts its thread with the first request.
  ///
  /// The environment (`SSL_CERT_FILE`, `SSL_CERT_DIR`) is read now, that of proxies with each request.
  public init(_ options: CurlTransportOptions = CurlTransportOptions()) {
    self.options = ResolvedOptions(options)
  }

  deinit {
    guard case .running(let running) = state.withLock({ $0 }) else { return }
    running.loop.stop(nil)
    running.join()
  }

  /// Sends a request and waits for the whole answer.
  ///
  /// - Throws: A ``TransportError`` if no whole answer came; whatever the status of an answer, it is none.
  public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    // The loop would stop with the transport.
    defer { withExtendedLifetime(self) {} }
    if let problem = options.problem { throw problem }
    let prepared = try PreparedRequest(request)
    let loop = try runningLoop(for: request)
    let transfer = Transfer(prepared)
    let outcome = await withTaskCancellationHandler {
      await withCheckedContinuation { loop.start(transfer, $0) }
    } onCancel: {
      loop.cancel(transfer)
    }
    let raw = try outcome.get()
    return HTTPResponse(
      status: raw.status,
      headers: ResponseHead.fields(of: raw.head),
      body: raw.body
    )
  }

  /// Ends all transfers with ``TransportError/Kind/shutDown``, closes all connections and ends the thread.
  ///
  /// All of it is given back when this returns, but for the look-up of a host's name that the system is
  /// busy with, which ends by itself. Later requests fail. Do this before the program ends.
  public func shutdown() async {
    let running: Running? = state.withLock { state in
      switch state {
      case .notStarted:
        state = .shutDown(nil)
        return nil
      case .running(let running):
        state = .shutDown(running)
        return running
      case .shutDown(let running): return running
      }
    }
    guard let running else { return }
    await withCheckedContinuation { running.loop.stop($0) }
    running.join()
  }

  private func runningLoop(for request: HTTPRequest) throws(TransportError) -> CurlLoop {
    let result: Result<CurlLoop, TransportError> = state.withLock { state in
      switch state {
      case .running(let running): return .success(running.loop)
      case .shutDown: return .failure(.shutDown(sent: false))
      case .notStarted:
        guard let loop = CurlLoop(options) else { return .failure(.notStarted("libcurl")) }
        let thread = SystemThread(name: Self.threadName, stackSize: 1 << 20) { loop.run() }
        guard let thread else { return .failure(.notStarted("a thread")) }
        state = .running(Running(loop: loop, thread: Locked(thread)))
        return .success(loop)
      }
    }
    return try result.get()
  }
}
