import SOQLFiles

/// Bytes to and from one client, encrypted or not; used by the thread of the connection alone.
protocol ByteStream: AnyObject {
  /// Does what must be done before the first byte; false if the client is none.
  func start() -> Bool

  /// Waits for bytes; zero at the end and after any error.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int

  /// Sends all bytes; false if the client is gone.
  func write(_ bytes: UnsafeRawBufferPointer) -> Bool

  /// Says that nothing more will come.
  func finish()
}

/// Bytes as they are.
final class PlainStream: ByteStream {
  private let socket: Socket

  init(_ socket: Socket) { self.socket = socket }

  func start() -> Bool { true }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let count = recv(socket.descriptor, buffer.baseAddress, buffer.count, 0)
      if count >= 0 { return count }
      if errno != EINTR { return 0 }
    }
  }

  func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let count = send(socket.descriptor, piece.baseAddress, piece.count, 0)
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  func finish() {}
}
