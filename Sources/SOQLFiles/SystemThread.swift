/// A thread of the system, which its owner joins.
///
/// It is no part of Swift's pool, so that it may wait for a socket without keeping tasks from running.
package final class SystemThread: @unchecked Sendable {
  private let thread: pthread_t

  /// Starts a thread; `nil` if the system has none left.
  ///
  /// - Parameters:
  ///   - name: What debuggers call it, if not as the process; cut off after 15 bytes.
  ///   - stackSize: How large its stack is, in bytes.
  ///   - body: What it does.
  package init?(name: String? = nil, stackSize: Int, _ body: @escaping @Sendable () -> Void) {
    #if canImport(Darwin)
      var started: pthread_t?
    #else
      var started = pthread_t()
    #endif
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    let work = Unmanaged.passRetained(Work(name, body))
    guard pthread_create(&started, &attributes, Self.run, work.toOpaque()) == 0 else {
      work.release()
      return nil
    }
    #if canImport(Darwin)
      guard let started else { return nil }
    #endif
    thread = started
  }

  /// Waits for its end; to be called once, by another thread.
  package func join() {
    pthread_join(thread, nil)
  }

  private final class Work: Sendable {
    private let name: String?
    private let body: @Sendable () -> Void

    init(_ name: String?, _ body: @escaping @Sendable () -> Void) {
      self.name = name
      self.body = body
    }

    func run() {
      if let name { setName(name) }
      body()
    }

    private func setName(_ name: String) {
      #if canImport(Darwin)
        pthread_setname_np(name)
      #else
        // The function for it is an extension of GNU that Swift does not see.
        let descriptor = open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = Array(name.utf8).withUnsafeBytes { systemWrite(descriptor, $0) }
        close(descriptor)
      #endif
    }
  }

  #if canImport(Darwin)
    private static let run: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = {
      context in
      Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
      return nil
    }
  #else
    private static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? =
      { context in
        if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }
  #endif
}
