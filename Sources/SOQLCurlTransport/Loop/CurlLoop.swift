import CCurl
import SOQLExecutor
import SOQLFiles

/// Transfers, and the one thread that works on them.
///
/// Other threads reach it by its inbox; all else belongs to its thread.
final class CurlLoop: @unchecked Sendable {
  let options: ResolvedOptions
  private let inbox = Locked(Inbox())
  private let multi: UnsafeMutableRawPointer

  /// The time of this round.
  private(set) var now = MonotonicTime.now
  var buffers = BufferPool()
  private var active: [UnsafeMutableRawPointer: EasyHandle] = [:]
  private var idleHandles: [EasyHandle] = []
  /// No deadline passes before this time.
  private var nextDeadline = MonotonicTime.never

  private struct Inbox {
    var commands: [Command] = []
    /// Who waits until all is given back.
    var waiters: [CheckedContinuation<Void, Never>] = []
    /// Whether the thread sleeps and must be woken.
    var isSleeping = false
    var isStopping = false
    var isClosed = false
  }

  private enum Command {
    case start(Transfer)
    case cancel(Transfer)
  }

  private static let mostIdleHandles = 32
  /// How long buffers are kept while nothing is to be done, in milliseconds.
  private static let bufferLifetime: Int32 = 5_000
  private static let longestSleep: Int32 = 60_000

  /// A loop that does not run yet; `nil` if there is no memory.
  init?(_ options: ResolvedOptions) {
    guard CurlLibrary.isUsable, let multi = curl_multi_init() else { return nil }
    self.multi = multi
    self.options = options
    soql_curl_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, options.connectionsPerHost)
    soql_curl_multi_set_long(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, options.connections)
    soql_curl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, options.connections)
  }

  deinit {
    // Unless it ran, in which case all is given back.
    if !inbox.withLock({ $0.isClosed }) { curl_multi_cleanup(multi) }
  }

  // MARK: - For other threads

  /// Hands a transfer over, and who waits for it.
  func start(
    _ transfer: Transfer,
    _ continuation: CheckedContinuation<Transfer.Outcome, Never>
  ) {
    transfer.continuation = continuation
    if !post(.start(transfer)) { transfer.end(.failure(.shutDown(transfer))) }
  }

  /// Stops a transfer, also one that is not handed over yet.
  func cancel(_ transfer: Transfer) {
    _ = post(.cancel(transfer))
  }

  /// Stops all transfers and lets the thread end; tells when all but the thread is given back.
  func stop(_ waiter: CheckedContinuation<Void, Never>?) {
    let isClosed = inbox.withLock { inbox in
      if inbox.isClosed { return true }
      if let waiter { inbox.waiters.append(waiter) }
      inbox.isStopping = true
      wake(&inbox)
      return false
    }
    if isClosed { waiter?.resume() }
  }

  private func post(_ command: Command) -> Bool {
    inbox.withLock { inbox in
      guard !inbox.isStopping else { return false }
      inbox.commands.append(command)
      wake(&inbox)
      return true
    }
  }

  private func wake(_ inbox: inout Inbox) {
    guard inbox.isSleeping else { return }
    inbox.isSleeping = false
    curl_multi_wakeup(multi)
  }

  // MARK: - The thread

  /// Works until it is stopped, then gives everything back.
  func run() {
    // The program's signals are for its own threads, and a closed connection must not end the program.
    var signals = sigset_t()
    sigfillset(&signals)
    pthread_sigmask(SIG_SETMASK, &signals, nil)
    while takeCommands() {
      var running: Int32 = 0
      let performed = curl_multi_perform(multi, &running)
      collect()
      let slept = sleep()
      now = .now
      if now >= nextDeadline { endLate() }
      // Without memory neither works nor waits: that must not take the whole processor.
      if performed != CURLM_OK || slept != CURLM_OK { usleep(10_000) }
    }
    close()
  }

  /// Makes sure that the thread wakes up in time for a transfer.
  func noteDeadline(of transfer: Transfer) {
    nextDeadline = min(nextDeadline, transfer.deadline.time)
  }

  /// Does what was asked for; `false` if it was to stop.
  private func takeCommands() -> Bool {
    let (commands, isStopping) = inbox.withLock { inbox in
      defer { inbox.commands = [] }
      inbox.isSleeping = false
      return (inbox.commands, inbox.isStopping)
    }
    for command in commands {
      switch command {
      case .start(let transfer): begin(transfer)
      case .cancel(let transfer):
        transfer.isCancelled = true
        if let handle = transfer.handle { end(handle, .failure(.cancelled(transfer))) }
      }
    }
    return !isStopping
  }

  private func begin(_ transfer: Transfer) {
    if transfer.isCancelled { return transfer.end(.failure(.cancelled(transfer))) }
    guard let handle = idleHandles.popLast() ?? EasyHandle(loop: self, options: options) else {
      return transfer.end(.failure(.refused(CURLE_OUT_OF_MEMORY, transfer)))
    }
    if let code = handle.prepare(for: transfer) {
      return transfer.end(.failure(.refused(code, transfer)))
    }
    guard curl_multi_add_handle(multi, handle.pointer) == CURLM_OK else {
      return transfer.end(.failure(.refused(CURLE_OUT_OF_MEMORY, transfer)))
    }
    active[handle.pointer] = handle
    transfer.handle = handle
    noteDeadline(of: transfer)
  }

  /// Ends the transfers that libcurl is done with.
  private func collect() {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let pointer = message.pointee.easy_handle,
        let handle = active[pointer], let transfer = handle.transfer
      else { continue }
      if let error = TransportError(message.pointee.data.result, handle, transfer) {
        end(handle, .failure(error))
      } else {
        let body = buffers.handOut(transfer.takeBody())
        end(
          handle,
          .success(
            RawResponse(
              status: handle.number(CURLINFO_RESPONSE_CODE),
              head: transfer.head.bytes,
              body: body
            )
          )
        )
      }
    }
  }

  /// Ends the transfers whose deadline has passed, and finds the next deadline.
  private func endLate() {
    nextDeadline = .never
    for handle in Array(active.values) {
      guard let transfer = handle.transfer else { continue }
      let (phase, time) = transfer.deadline
      if time <= now {
        end(handle, .failure(.timedOut(phase, transfer)))
      } else {
        nextDeadline = min(nextDeadline, time)
      }
    }
  }

  /// Takes a transfer away from libcurl and gives the outcome to who waits.
  private func end(_ handle: EasyHandle, _ outcome: Transfer.Outcome) {
    guard let transfer = handle.transfer else { return }
    curl_multi_remove_handle(multi, handle.pointer)
    active[handle.pointer] = nil
    handle.release()
    transfer.handle = nil
    buffers.giveBack(transfer.takeBody())
    if idleHandles.count < Self.mostIdleHandles { idleHandles.append(handle) }
    transfer.end(outcome)
  }

  /// Waits until there is something to do.
  private func sleep() -> CURLMcode {
    let mayReleaseBuffers = active.isEmpty && !buffers.isEmpty
    let limit = mayReleaseBuffers ? Self.bufferLifetime : Self.longestSleep
    let start = MonotonicTime.now
    let timeout = start.milliseconds(until: nextDeadline, atMost: limit)
    let isNeeded = inbox.withLock { inbox in
      inbox.isSleeping = inbox.commands.isEmpty && !inbox.isStopping
      return inbox.isSleeping
    }
    guard isNeeded else { return CURLM_OK }
    let code = curl_multi_poll(multi, nil, 0, timeout, nil)
    if mayReleaseBuffers, start.milliseconds(until: .now, atMost: limit) == limit {
      buffers.removeAll()
    }
    return code
  }

  private func close() {
    for handle in Array(active.values) {
      if let transfer = handle.transfer { end(handle, .failure(.shutDown(transfer))) }
    }
    idleHandles = []
    buffers.removeAll()
    let waiters = inbox.withLock { inbox in
      defer { inbox.waiters = [] }
      inbox.isClosed = true
      return inbox.waiters
    }
    curl_multi_cleanup(multi)
    for waiter in waiters { waiter.resume() }
  }
}
