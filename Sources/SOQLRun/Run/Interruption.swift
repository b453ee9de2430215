import SOQLFiles

/// Signals that ask the process to end, told to a function instead.
///
/// The first one lets what is under way come to an orderly end; the next one of its kind ends the process.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  /// The pipe that a signal handler, which may do next to nothing, writes to.
  nonisolated(unsafe) private static var pipe: (read: Int32, write: Int32) = (-1, -1)

  /// Calls a function once, on a thread of its own, when a signal comes; to be
  /// called by the main thread.
  static func onFirst(_ body: @escaping @Sendable (_ signal: Int32) -> Void) {
    guard let ends = systemPipe() else { return }
    pipe = ends
    let reader = ends.read
    let thread = SystemThread(name: "signals", stackSize: 512 << 10) {
      var byte: UInt8 = 0
      var count = 0
      repeat {
        count = withUnsafeMutableBytes(of: &byte) { systemRead(reader, $0) }
      } while count < 0 && errno == EINTR
      guard count == 1 else { return }
      body(Int32(byte))
    }
    guard thread != nil else { return }
    var heard = sigset_t()
    sigemptyset(&heard)
    for number in signals where !isIgnored(number) {
      install(number)
      sigaddset(&heard, number)
    }
    // A parent may have started the process on a thread that hears no signals.
    pthread_sigmask(SIG_UNBLOCK, &heard, nil)
  }

  private static func install(_ number: Int32) {
    handle(number) { number in
      let before = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = withUnsafeBytes(of: &byte) { systemWrite(Interruption.pipe.write, $0) }
      handle(number, SIG_DFL)
      errno = before
    }
  }

  /// Whether whoever started the process does not want it to hear a signal, as `nohup` does.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}

private func handle(_ number: Int32, _ handler: (@convention(c) (Int32) -> Void)?) {
  _ = signal(number, handler)
}
