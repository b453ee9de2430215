import SOQLFiles

/// A thread of the system that runs one function.
final class LoopThread: Sendable {
  /// `nil` once somebody waits for the end, or has done so.
  private let thread: Locked<pthread_t?>

  private final class Work {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }

  /// Starts a thread; `nil` if the system has none left.
  init?(_ run: @escaping @Sendable () -> Void) {
    #if canImport(Darwin)
      var started: pthread_t?
    #else
      var started = pthread_t()
    #endif
    let work = Unmanaged.passRetained(Work(run))
    guard pthread_create(&started, nil, Self.main, work.toOpaque()) == 0 else {
      work.release()
      return nil
    }
    thread = Locked(started)
  }

  /// Waits for the end; whoever comes second waits until the first has seen it.
  func join() {
    thread.withLock { thread in
      guard let joined = thread else { return }
      thread = nil
      if pthread_equal(joined, pthread_self()) != 0 {
        pthread_detach(joined)
      } else {
        pthread_join(joined, nil)
      }
    }
  }

  private static func work(_ context: UnsafeMutableRawPointer) {
    // The program's signals are for its own threads, and a closed connection must not end the program.
    var signals = sigset_t()
    sigfillset(&signals)
    pthread_sigmask(SIG_SETMASK, &signals, nil)
    Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
  }

  #if canImport(Darwin)
    private static let main: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? =
      { context in
        work(context)
        return nil
      }
  #else
    private static let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? =
      { context in
        if let context { work(context) }
        return nil
      }
  #endif
}
