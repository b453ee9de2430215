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
    // Each has a stack as large as that of the main thread.
    let started = lanes.dropFirst().map { lane in
      SystemThread(stackSize: 8 << 20) { lane.run() }
    }
    lanes[0].run()
    for (lane, thread) in zip(lanes.dropFirst(), started) {
      if let thread { thread.join() } else { lane.run() }
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

  /// What one thread does; only that thread touches it until it has ended.
  private final class Lane<Result: Sendable>: @unchecked Sendable {
    private let pieces: Pieces
    private let body: @Sendable (Int) -> Result
    /// The pieces that the thread took, and the results of each.
    private(set) var taken: [Int] = []
    private(set) var results: [[Result]] = []

    init(_ pieces: Pieces, _ body: @escaping @Sendable (Int) -> Result) {
      self.pieces = pieces
      self.body = body
    }

    func run() {
      while let (piece, numbers) = pieces.take() {
        taken.append(piece)
        results.append(numbers.map(body))
      }
    }
  }
}
