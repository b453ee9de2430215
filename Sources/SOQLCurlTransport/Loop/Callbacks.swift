import CCurl
import SOQLExecutor

// What libcurl calls while the loop lets it work, always on the loop's thread. The context is the handle.

private func handle(_ context: UnsafeMutableRawPointer?) -> EasyHandle? {
  context.map { Unmanaged<EasyHandle>.fromOpaque($0).takeUnretainedValue() }
}

/// Takes a piece of the body; another number than that of its bytes ends the transfer.
func receiveBody(
  _ bytes: UnsafeMutablePointer<CChar>?,
  _ size: Int,
  _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let handle = handle(context), let transfer = handle.transfer else { return 0 }
  let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
  let limit = handle.loop.options.maximumBodySize
  if transfer.body.isEmpty {
    let announced = handle.announcedBodySize ?? 0
    if announced > limit, !transfer.head.saysEncoding { return tooLarge(transfer, limit) }
    transfer.body = handle.loop.buffers.take()
    // What the server tells is not believed beyond some room.
    let room = min(announced, 16 << 20)
    if transfer.body.capacity < room { transfer.body.reserveCapacity(room) }
  }
  if transfer.body.count + piece.count > limit { return tooLarge(transfer, limit) }
  transfer.body.append(contentsOf: piece)
  transfer.noteActivity(handle.loop.now)
  return piece.count
}

private func tooLarge(_ transfer: Transfer, _ limit: Int) -> Int {
  transfer.refusal = TransportError(
    .invalidResponse,
    mayHaveBeenSent: true,
    "the answer of \(transfer.request.origin) has more than \(limit) bytes; "
      + "raise CurlTransportOptions.maximumBodySize"
  )
  return 0
}

/// Takes a line of the header.
func receiveHeader(
  _ bytes: UnsafeMutablePointer<CChar>?,
  _ size: Int,
  _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let handle = handle(context), let transfer = handle.transfer else { return 0 }
  let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
  transfer.noteActivity(handle.loop.now)
  if transfer.head.take(line, bodyHasBegun: !transfer.body.isEmpty) { return line.count }
  transfer.refusal = TransportError(
    .invalidResponse,
    mayHaveBeenSent: true,
    "the answer of \(transfer.request.origin) has too long a header"
  )
  return 0
}

/// Gives a piece of the request's body.
func sendBody(
  _ target: UnsafeMutablePointer<CChar>?,
  _ size: Int,
  _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let handle = handle(context), let transfer = handle.transfer, let target,
    let body = transfer.request.body
  else { return 0 }
  let piece = min(size * count, body.count - transfer.sentBytes)
  body.withUnsafeBytes { bytes in
    UnsafeMutableRawBufferPointer(start: target, count: piece).copyMemory(
      from: UnsafeRawBufferPointer(rebasing: bytes[transfer.sentBytes..<transfer.sentBytes + piece])
    )
  }
  transfer.sentBytes += piece
  transfer.noteActivity(handle.loop.now)
  return piece
}

/// Goes back in the request's body, for a request that is sent again.
func seekBody(_ context: UnsafeMutableRawPointer?, _ offset: curl_off_t, _ whence: Int32) -> Int32 {
  guard let transfer = handle(context)?.transfer, let body = transfer.request.body,
    whence == SEEK_SET, offset >= 0, offset <= curl_off_t(body.count)
  else { return CURL_SEEKFUNC_FAIL }
  transfer.sentBytes = Int(offset)
  return CURL_SEEKFUNC_OK
}

/// A host's name is looked up.
func startLookup(
  _ state: UnsafeMutableRawPointer?,
  _ reserved: UnsafeMutableRawPointer?,
  _ context: UnsafeMutableRawPointer?
) -> Int32 {
  handle(context)?.noteConnecting()
  return 0
}

/// A connection is tried.
func openSocket(
  _ context: UnsafeMutableRawPointer?,
  _ socket: curl_socket_t,
  _ purpose: curlsocktype
) -> Int32 {
  handle(context)?.noteConnecting()
  return CURL_SOCKOPT_OK
}

/// The connection stands, and the request is about to be sent.
///
/// libcurl sends a request again on a fresh connection if a kept one breaks before anything came. The server
/// may have read it: only what is safe twice is sent twice.
func startRequest(
  _ context: UnsafeMutableRawPointer?,
  _ remoteAddress: UnsafeMutablePointer<CChar>?,
  _ localAddress: UnsafeMutablePointer<CChar>?,
  _ remotePort: Int32,
  _ localPort: Int32
) -> Int32 {
  guard let handle = handle(context), let transfer = handle.transfer else {
    return CURL_PREREQFUNC_ABORT
  }
  if transfer.mayHaveBeenSent, !transfer.request.isSafe {
    transfer.refusal = TransportError(
      .lostBeforeResponse,
      mayHaveBeenSent: true,
      "\(transfer.request.origin) closed the connection when \(transfer.request.method.rawValue) "
        + "was sent; whether the server acted on it is not known, so it was not sent again"
    )
    return CURL_PREREQFUNC_ABORT
  }
  transfer.mayHaveBeenSent = true
  transfer.noteActivity(handle.loop.now)
  handle.loop.noteDeadline(of: transfer)
  return CURL_PREREQFUNC_OK
}
