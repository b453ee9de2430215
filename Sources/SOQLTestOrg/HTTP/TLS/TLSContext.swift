import CCrypto

/// The certificate and the settings with which a server speaks TLS.
package final class TLSContext: @unchecked Sendable {
  // Made once, then only read; OpenSSL counts who uses it.
  private let context: OpaquePointer

  /// Settings for a certificate; TLS 1.2 and later.
  package init(_ certificate: TestCertificate) throws(ServerError) {
    guard let context = SSL_CTX_new(TLS_server_method()) else { throw .openSSL("no TLS") }
    guard
      SSL_CTX_ctrl(context, SSL_CTRL_SET_MIN_PROTO_VERSION, Int(TLS1_2_VERSION), nil) == 1,
      SSL_CTX_use_certificate(context, certificate.certificate) == 1,
      SSL_CTX_use_PrivateKey(context, certificate.key) == 1
    else {
      SSL_CTX_free(context)
      throw .openSSL("the certificate cannot be used")
    }
    self.context = context
  }

  deinit { SSL_CTX_free(context) }

  /// A stream over a socket, or `nil` if OpenSSL has no memory.
  func stream(_ socket: Socket) -> (any ByteStream)? {
    SSL_new(context).map { TLSStream($0, socket) }
  }
}

/// Bytes that TLS encrypts.
///
/// OpenSSL writes to the socket by itself; the thread must block SIGPIPE.
final class TLSStream: ByteStream {
  private let connection: OpaquePointer
  private let socket: Socket

  /// Takes a connection over.
  init(_ connection: OpaquePointer, _ socket: Socket) {
    self.connection = connection
    self.socket = socket
  }

  deinit { SSL_free(connection) }

  func start() -> Bool {
    SSL_set_fd(connection, socket.descriptor) == 1 && SSL_accept(connection) == 1
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    Int(max(0, SSL_read(connection, buffer.baseAddress, Int32(clamping: buffer.count))))
  }

  func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let count = SSL_write(connection, piece.baseAddress, Int32(clamping: piece.count))
      guard count > 0 else { return false }
      rest = rest.dropFirst(Int(count))
    }
    return true
  }

  func finish() {
    SSL_shutdown(connection)
  }
}
