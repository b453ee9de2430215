import Foundation

/// A thread with 512 KiB of stack, as background threads have.
public enum SmallStack {
  /// Runs work on such a thread and waits for it.
  public static func run(_ work: @escaping @Sendable () -> Void) {
    let isDone = DispatchSemaphore(value: 0)
    let thread = Thread {
      work()
      isDone.signal()
    }
    thread.stackSize = 512 * 1_024
    thread.start()
    isDone.wait()
  }
}
