import SOQLFiles

/// One client, served by a thread of its own.
struct ServerConnection {
  let number: Int
  let socket: Socket
  let stream: any ByteStream
  let log: RequestLog
  let handler: @Sendable (ServerRequest) -> ServerResponse

  /// Serves the client until it goes.
  func serve() {
    guard stream.start() else { return socket.close() }
    let writer = ResponseWriter(stream: stream, socket: socket)
    var reader = RequestReader(stream)
    while true {
      do throws(RequestFailure) {
        var request = try reader.head()
        request.connection = number
        if try RequestReader.expectsContinue(request), !writer.sendContinue() {
          return socket.close()
        }
        request.body = try reader.body(of: request)
        switch answer(request, writer) {
        case .keepsOpen: continue
        case .closes: return close()
        case .resets: return socket.reset()
        }
      } catch {
        if case .refused(let status, let reason) = error { refuse(status, reason, writer) }
        return close()
      }
    }
  }

  private func answer(_ request: ServerRequest, _ writer: ResponseWriter) -> ResponseWriter.Outcome
  {
    let entry = log.begin(request)
    let response = handler(request)
    log.answer(entry, with: response)
    return writer.send(response, to: request)
  }

  /// Answers what is no request, in the words of Salesforce's own server.
  private func refuse(_ status: Int, _ reason: String, _ writer: ResponseWriter) {
    log.refuse(connection: number, status: status)
    var response = ServerResponse(
      status,
      headers: ["Content-Type": "text/html;charset=iso-8859-1"],
      body: Array("<h1>Bad Message \(status)</h1><pre>reason: \(reason)</pre>".utf8)
    )
    response.closes = true
    response.allowsGzip = false
    _ = writer.send(response, to: ServerRequest("GET", "/"))
  }

  /// Closes the connection so that the client can still read what was sent: bytes that nobody read would
  /// make a reset of it.
  private func close() {
    stream.finish()
    socket.endWriting()
    let end = ContinuousClock.now + .seconds(1)
    var waste = [UInt8](repeating: 0, count: 16_384)
    while case let left = end - .now, left > .zero, socket.waitForInput(left) {
      let count = waste.withUnsafeMutableBytes {
        recv(socket.descriptor, $0.baseAddress, $0.count, 0)
      }
      if count <= 0 { break }
    }
    socket.close()
  }
}
