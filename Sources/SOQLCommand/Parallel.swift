import SOQLFiles

/// Work on several threads, without the start-up time of Swift Concurrency.
package enum Parallel {
  /// The results of a function for each number below a count, in order.
  ///
  /// A few are computed on the calling thread alone; for more, each processor gets a thread. The threads take
  /// a few numbers at a time, so that none ends long before the others.
  package static func map<Result: Sendable>(
    _ count: Int,
    _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    // Asking how many processors there are takes longer than a few results.
    let threads = count < 32 ? 1 : min(sysconf(Int32(_SC_NPROCESSORS_ONLN)), count / 16)
    guard threads > 1 else {
      var results: [Result] = []
      results.reserveCapacity(count)
      for number in 0..<count { results.append(body(number)) }
      return results
    }
    let size = max(1, min(8, count / (threads * 8)))
    let pieces = Pieces(count: count, size: size)
    let lanes = (0..<threads).map { _ in Lane(pieces, body) }
    let started = lanes.dropFirst().map { start($0) }
    lanes[0].run()
    for (lane, thread) in zip(lanes.dropFirst(), started) {
      if let thread { pthread_join(thread, nil) } else { lane.run() }
    }
    var ordered = [[Result]](repeating: [], count: (count + size - 1) / size)
    for lane in lanes {
      for (piece, results) in zip(lane.taken, lane.results) { ordered[piece] = results }
    }
    return Array(ordered.joined())
  }

  /// Hands out the numbers below a count, some at a time.
  private final class Pieces: Sendable {
    private let next = Locked(0)
    private let count: Int
    private let size: Int

    init(count: Int, size: Int) {
      self.count = count
      self.size = size
    }

    /// The next piece and its numbers.
    func take() -> (piece: Int, numbers: Range<Int>)? {
      let piece = next.withLock { next in
        defer { next += 1 }
        return next
      }
      let start = piece * size
      return start < count ? (piece, start..<min(start + size, count)) : nil
    }
  }

  /// What one thread does.
  private final class Lane<Result: Sendable>: Runnable {
    private let pieces: Pieces
    private let body: @Sendable (Int) -> Result
    /// The pieces that the thread took, and the results of each.
    private(set) var taken: [Int] = []
    private(set) var results: [[Result]] = []

    init(_ pieces: Pieces, _ body: @escaping @Sendable (Int) -> Result) {
      self.pieces = pieces
      self.body = body
    }

    override func run() {
      while let (piece, numbers) = pieces.take() {
        taken.append(piece)
        results.append(numbers.map(body))
      }
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
