import Dispatch
import Foundation
import SOQLFiles

/// Threads that may wait for processes, so that none of Swift's own has to: there are as many as processors,
/// and other tests need them.
final class BlockingThreads: Sendable {
  static let shared = BlockingThreads(4)

  private let waiting = Locked<[@Sendable () -> Void]>([])
  private let count = DispatchSemaphore(value: 0)

  private init(_ threads: Int) {
    for _ in 0..<threads {
      Thread.detachNewThread { [self] in
        while true {
          count.wait()
          waiting.withLock { $0.removeFirst() }()
        }
      }
    }
  }

  /// Does some work that waits.
  func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      waiting.withLock { $0.append { continuation.resume(with: Result { try body() }) } }
      count.signal()
    }
  }
}
