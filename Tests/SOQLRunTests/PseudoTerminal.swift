import Foundation
import SOQLFiles

/// A terminal that a process writes to, and whoever looks at it.
final class PseudoTerminal: Sendable {
  private let master: Int32
  /// What the process gets as its output.
  let slave: Int32

  init() throws {
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    guard openpty(&ends.master, &ends.slave, nil, nil, nil) == 0 else { throw POSIXError(.ENXIO) }
    (master, slave) = ends
  }

  deinit {
    systemClose(master)
    systemClose(slave)
  }

  /// What was written so far; waits no longer than it must.
  func text() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    while true {
      let count = buffer.withUnsafeMutableBytes { systemRead(master, $0) }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
