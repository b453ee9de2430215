/// Work on several threads, without the start-up time of Swift Concurrency.
package enum Parallel {
  /// The results of a function for each number below a count, in order.
  ///
  /// A few are computed on the calling thread alone; for more, each processor gets a thread.
  package static func map<Result: Sendable>(
    _ count: Int,
    _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let threads = min(sysconf(Int32(_SC_NPROCESSORS_ONLN)), count / 16)
    guard threads > 1 else { return (0..<count).map(body) }
    let lanes = (0..<threads).map { Lane(first: $0, step: threads, count: count, body) }
    let started = lanes.dropFirst().map { start($0) }
    lanes[0].run()
    for (lane, thread) in zip(lanes.dropFirst(), started) {
      if let thread { pthread_join(thread, nil) } else { lane.run() }
    }
    return (0..<count).map { lanes[$0 % threads].results[$0 / threads] }
  }

  /// Every so manieth number, for one thread.
  private final class Lane<Result: Sendable>: Runnable {
    private let numbers: StrideTo<Int>
    private let body: @Sendable (Int) -> Result
    private(set) var results: [Result] = []

    init(first: Int, step: Int, count: Int, _ body: @escaping @Sendable (Int) -> Result) {
      numbers = stride(from: first, to: count, by: step)
      self.body = body
    }

    override func run() {
      for number in numbers { results.append(body(number)) }
    }
  }

  private class Runnable {
    func run() {}
  }

  /// Starts a thread, with a stack as large as that of the main one.
  private static func start(_ work: Runnable) -> pthread_t? {
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let context = Unmanaged.passRetained(work)
    let status = pthread_create(&thread, &attributes, runThread, context.toOpaque())
    guard status == 0 else {
      context.release()
      return nil
    }
    return thread
  }

  #if canImport(Darwin)
    private static let runThread:
      @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? =
        { context in
          Unmanaged<Runnable>.fromOpaque(context).takeRetainedValue().run()
          return nil
        }
  #else
    private static let runThread:
      @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { context in
        if let context { Unmanaged<Runnable>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }
  #endif
}
