import SOQLFiles

/// An HTTP/1.1 server for this machine alone, on threads of its own.
///
/// It listens on 127.0.0.1, at a port that the system picks. Each connection has a thread, so that a slow
/// client, or a handler that waits, keeps nobody else waiting; none of them is of Swift's own pool.
///
/// ```swift
/// let server = try HTTPServer { request in .json(200, #"{"path":"\#(request.path)"}"#) }
/// defer { server.stop() }
/// // server.origin is "http://localhost:41237"
/// ```
package final class HTTPServer: Sendable {
  /// The port at which it listens.
  package let port: Int
  /// What was asked.
  package let log: RequestLog

  private let encryption: TLSContext?
  private let handler: @Sendable (ServerRequest) -> ServerResponse
  private let listener: Int32
  private let wake: (read: Int32, write: Int32)
  private let state = Locked(State())

  private struct State {
    var acceptor: SystemThread?
    var connections: [Int: Connection] = [:]
    var count = 0
    var isStopped = false
  }

  private struct Connection {
    let socket: Socket
    var thread: SystemThread?
    var isOver = false
  }

  /// Starts a server.
  ///
  /// - Parameters:
  ///   - encryption: The certificate with which it speaks TLS; it speaks plain HTTP without one.
  ///   - log: Where requests are noted.
  ///   - handler: Answers requests; called by many threads at once, and may wait.
  /// - Throws: A ``ServerError`` if the system has no port or thread left.
  package init(
    encryption: TLSContext? = nil,
    log: RequestLog = RequestLog(),
    handler: @escaping @Sendable (ServerRequest) -> ServerResponse
  ) throws(ServerError) {
    self.encryption = encryption
    self.log = log
    self.handler = handler
    (listener, port) = try Self.listen()
    guard let wake = systemPipe() else {
      let error = ServerError("no pipe", errno: errno)
      systemClose(listener)
      throw error
    }
    self.wake = wake
    let acceptor = SystemThread(name: threadName, stackSize: 512 << 10) { [self] in acceptAll() }
    guard let acceptor else {
      for descriptor in [listener, wake.read, wake.write] { systemClose(descriptor) }
      throw ServerError("no thread", errno: EAGAIN)
    }
    state.withLock { $0.acceptor = acceptor }
  }

  /// The server's URL, without a slash at the end.
  package var origin: String { "\(encryption == nil ? "http" : "https")://localhost:\(port)" }

  /// What its threads are called.
  package var threadName: String { "testorg-\(port)" }

  /// How many connections are open now.
  package var openConnections: Int {
    state.withLock { state in state.connections.values.count { !$0.isOver } }
  }

  /// Closes all connections, waits for their threads and gives the port back; does nothing a second time.
  ///
  /// A handler that waits is waited for. The handler must not call this.
  package func stop() {
    let acceptor = state.withLock { state -> SystemThread? in
      state.isStopped = true
      return state.acceptor.take()
    }
    guard let acceptor else { return }
    var byte: UInt8 = 0
    _ = withUnsafeBytes(of: &byte) { systemWrite(wake.write, $0) }
    acceptor.join()
    closeConnections()
    for connection in state.withLock({ $0.connections.values }) { connection.thread?.join() }
    state.withLock { $0.connections = [:] }
    for descriptor in [listener, wake.read, wake.write] { systemClose(descriptor) }
  }

  /// Breaks all connections off, as a network does; the server goes on.
  package func closeConnections() {
    for connection in state.withLock({ $0.connections.values }) { connection.socket.interrupt() }
  }

  private func acceptAll() {
    blockBrokenPipes()
    var entries = [listener, wake.read].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    while true {
      guard poll(&entries, 2, -1) > 0 else { continue }
      if entries[1].revents != 0 { return }
      let descriptor = acceptOne()
      if descriptor >= 0 { serve(Socket(descriptor)) }
      reap()
    }
  }

  private func acceptOne() -> Int32 {
    let descriptor = accept(listener, nil, nil)
    if descriptor >= 0 { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    // Out of descriptors: some may come back.
    if descriptor < 0, errno == EMFILE || errno == ENFILE { usleep(10_000) }
    return descriptor
  }

  private func serve(_ socket: Socket) {
    let number = state.withLock { state in
      state.count += 1
      state.connections[state.count] = Connection(socket: socket)
      return state.count
    }
    let thread = SystemThread(name: threadName, stackSize: 1 << 20) { [self] in
      blockBrokenPipes()
      let stream = encryption.map { $0.stream(socket) } ?? PlainStream(socket)
      if let stream {
        ServerConnection(
          number: number,
          socket: socket,
          stream: stream,
          log: log,
          handler: handler
        ).serve()
      } else {
        socket.reset()
      }
      state.withLock { $0.connections[number]?.isOver = true }
    }
    if thread == nil { socket.reset() }
    state.withLock { state in
      if thread == nil {
        state.connections[number] = nil
      } else {
        state.connections[number]?.thread = thread
      }
    }
  }

  /// Joins the threads of connections that are over.
  private func reap() {
    let over = state.withLock { state in
      let over = state.connections.filter(\.value.isOver)
      for number in over.keys { state.connections[number] = nil }
      return over
    }
    for connection in over.values { connection.thread?.join() }
  }

  /// A client that is gone is an error of the write, not a signal that ends the process.
  private func blockBrokenPipes() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  private static func listen() throws(ServerError) -> (descriptor: Int32, port: Int) {
    #if canImport(Darwin)
      let descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #else
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    guard descriptor >= 0 else { throw ServerError("no socket", errno: errno) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(descriptor, address, size) == 0 && systemListen(descriptor, SOMAXCONN) == 0
          && getsockname(descriptor, address, &size) == 0
      }
    }
    guard isListening else {
      let error = ServerError("cannot listen on 127.0.0.1", errno: errno)
      systemClose(descriptor)
      throw error
    }
    return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
  }
}

/// Why there is no server.
package struct ServerError: Error, Sendable, CustomStringConvertible {
  package let description: String

  init(_ what: String, errno code: Int32) {
    description = "\(what): \(String(cString: strerror(code)))"
  }

  init(_ description: String) { self.description = description }
}
