import Dispatch
import SOQLCommand
import SOQLCurlTransport
import SOQLExecutor

/// Work with an org, from the start of its connection to its end.
///
/// The transport and Swift's threads start here, and not before a command needs them.
final class OrgRun: Sendable {
  /// The org.
  let connection: Connection
  /// What the user is told.
  let messages: Messages
  private let timeout: Duration?
  private let stop = Locked<Stop?>(nil)

  /// Why work is given up.
  private enum Stop {
    case signal(Int32)
    case timeout
  }

  private init(_ options: OrgOptions, _ messages: Messages) {
    var connectionOptions = options.connectionOptions
    if Terminal.showsProgress, !messages.isQuiet {
      connectionOptions.observer = { event in
        guard case .retry(let retry) = event else { return }
        let wait = ProgressLine.time(retry.delay / .seconds(1))
        messages.raw(Array("\r\u{1B}[K".utf8))
        messages.warning("\(retry.reason); trying again in \(wait)")
      }
    }
    connection = Connection(
      options.provider(messages),
      transport: CurlTransport(),
      options: connectionOptions
    )
    self.messages = messages
    timeout = options.timeout
  }

  /// Does some work and waits for it; a signal, or the time that it may take, cancels its task.
  ///
  /// - Returns: How the work ended; if a signal made it fail, that.
  static func run(
    _ options: OrgOptions,
    _ messages: Messages,
    _ work: @escaping @Sendable (OrgRun) async -> ExitCode
  ) -> ExitCode {
    let run = OrgRun(options, messages)
    let done = DispatchSemaphore(value: 0)
    let result = Locked(ExitCode.failure)
    let task = Task.detached {
      let code = await work(run)
      await run.connection.shutdown()
      result.withLock { $0 = code }
      done.signal()
    }
    run.giveUpInTime(task)
    Interruption.onFirst { signal in run.giveUp(task, .signal(signal)) }
    done.wait()
    let code = result.withLock { $0 }
    guard code == .failure, case .signal(let signal) = run.stop.withLock({ $0 }) else {
      return code
    }
    return signal == SIGINT ? .interrupted : .terminated
  }

  private func giveUpInTime(_ task: Task<Void, Never>) {
    guard let timeout else { return }
    Task.detached { [self] in
      try? await Task.sleep(for: timeout)
      giveUp(task, .timeout)
    }
  }

  private func giveUp(_ task: Task<Void, Never>, _ reason: Stop) {
    stop.withLock { $0 = $0 ?? reason }
    task.cancel()
  }

  /// Says what went wrong.
  func report(_ error: ExecutionError) {
    guard error.isCancellation else { return messages.error(error.description) }
    switch stop.withLock({ $0 }) {
    case .timeout: messages.error("the time of --timeout is over")
    case .signal, nil: messages.error("interrupted")
    }
  }

  /// Prints a report.
  func print(_ report: [UInt8]) -> ExitCode {
    do throws(OutputError) {
      try StandardOutput().write(report)
      return .success
    } catch {
      guard case .failed(let message) = error else { return .success }
      messages.error(message)
      return .failure
    }
  }
}
