import SOQLFiles

/// A connected socket.
///
/// The thread of its connection uses and closes it; others may only interrupt it.
final class Socket: Sendable {
  let descriptor: Int32
  private let isOpen = Locked(true)

  /// Takes a descriptor over.
  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    var yes: Int32 = 1
    setsockopt(
      descriptor,
      Int32(IPPROTO_TCP),
      TCP_NODELAY,
      &yes,
      socklen_t(MemoryLayout<Int32>.size)
    )
    #if canImport(Darwin)
      setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
    #endif
  }

  /// Wakes whoever waits for the socket: it reads the end, and writes in vain.
  func interrupt() {
    isOpen.withLock { isOpen in
      if isOpen { shutdown(descriptor, Int32(SHUT_RDWR)) }
    }
  }

  /// Says that nothing more will be sent.
  func endWriting() {
    shutdown(descriptor, Int32(SHUT_WR))
  }

  /// Closes it.
  func close() {
    isOpen.withLock { isOpen in
      if isOpen { systemClose(descriptor) }
      isOpen = false
    }
  }

  /// Closes it so that the client sees a reset.
  func reset() {
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    close()
  }

  /// Waits for some time.
  ///
  /// - Parameter duration: How long; forever if `nil`.
  /// - Returns: False if the connection ended meanwhile.
  func pause(_ duration: Duration?) -> Bool {
    let end = duration.map { ContinuousClock.now + $0 }
    while true {
      let left = end.map { Int32(clamping: max(0, ($0 - .now).milliseconds)) } ?? -1
      var entry = pollfd(fd: descriptor, events: Self.hangUp, revents: 0)
      let count = poll(&entry, 1, left)
      if count > 0 { return false }
      if count == 0 { return true }
      if errno != EINTR { return false }
    }
  }

  /// Waits until bytes or the end can be read.
  ///
  /// - Returns: False if the time is over.
  func waitForInput(_ duration: Duration) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, Int32(clamping: duration.milliseconds)) > 0
  }

  #if os(Linux)
    private static let hangUp: Int16 = 0x2000  // POLLRDHUP
  #else
    private static let hangUp = Int16(POLLHUP)
  #endif
}

extension Duration {
  /// The duration in milliseconds, rounded up.
  var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    return seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
  }
}
